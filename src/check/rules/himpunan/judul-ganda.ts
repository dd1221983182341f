import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';
import { grouped, unitKey } from '../../set/kunci.js';
import { lain, related } from './lain.js';

/** Two SOPs of one unit have one title. Units with letterheads of their own may each have an SOP of a common title. */
export const judulGanda = setRule({
  code: 'SOP3104',
  name: 'judul-ganda',
  severity: 'warning',
  preset: 'baku',
  bagian: 'sebutan',
  message: ({ judul, jumlah }: { judul: string; jumlah: number }) => ({
    id: `judul "${judul}" juga dipakai ${lain(jumlah).id} dari instansi yang sama`,
    en: `the title "${judul}" is used by ${lain(jumlah).en} of the same body too`,
  }),
  help: () => [
    {
      id: 'beri judul yang membedakan keduanya, atau hapus berkas yang sudah digantikan',
      en: 'give them titles that tell them apart, or delete the file that was replaced',
    },
  ],
  why: {
    id: 'Keterkaitan dan daftar isi menyebut SOP dengan judulnya; judul yang sama membuat orang memakai SOP yang salah, sering kali versi lamanya.',
    en: 'SOPs are named by their titles in Keterkaitan and in lists of contents; with one title for two people use the wrong one, often an old version.',
  },
  source:
    'konvensi: tidak ada judul kembar pada daftar sekitar 96 judul Satpol PP Kalimantan Barat',
  files: {
    'lama.sop': sopContoh(['000.8.3.3/12/UMUM', '000.8.3.3/11/UMUM']),
  },
  bad: SOP_BAIK,
  good: sopContoh(['Peminjaman Ruang Rapat', 'Peminjaman Ruang Rapat di Luar Jam Kerja']),
  *check(set, { report }) {
    for (const titled of set.byJudul.values()) {
      if (titled.length < 2) continue;
      for (const files of grouped(titled, (file) => `=${unitKey(file)}`).values()) {
        const places = files.flatMap((file) =>
          file.judul === null ? [] : [{ file, span: file.judul.span }],
        );
        if (places.length < 2) continue;
        for (const { file, span } of places) {
          const shown = related(file, places, { id: 'judul yang sama', en: 'the same title' });
          const params = { judul: file.judul?.teks ?? '', jumlah: places.length - 1 };
          yield report(file, span, params, { related: shown });
        }
      }
    }
  },
});
