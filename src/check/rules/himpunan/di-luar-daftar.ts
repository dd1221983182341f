import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';

/** A file of the set that its list (`periksa.daftar`) leaves out. What the list names and is not there is told of the configuration. */
export const diLuarDaftar = setRule({
  code: 'SOP3116',
  name: 'di-luar-daftar',
  severity: 'warning',
  preset: 'baku',
  bagian: 'sebutan',
  contohSettings: { daftar: ['lain.sop'] },
  message: () => ({
    id: 'SOP ini tidak ada di daftar himpunan',
    en: 'this SOP is not in the list of the set',
  }),
  help: () => [
    {
      id: 'tambahkan berkas ini ke `periksa.daftar` dalam sop.config.yaml, atau pindahkan keluar himpunan',
      en: 'add this file to `periksa.daftar` in sop.config.yaml, or move it out of the set',
    },
  ],
  why: {
    id: 'Daftar menyebut SOP yang ditetapkan. SOP di luar daftar belum ditetapkan, sudah dicabut, atau terlupa saat daftar disusun.',
    en: 'The list names the SOPs that were adopted. One that it leaves out is not adopted yet, was withdrawn, or was forgotten.',
  },
  source:
    'PermenPAN-RB 35/2012, unsur dokumentasi (keputusan pimpinan dan daftar isi); kelengkapan daftarnya: konvensi',
  files: {
    'lain.sop': sopContoh(
      ['Peminjaman Ruang Rapat', 'Pemeliharaan Ruang Rapat'],
      ['000.8.3.3/12/UMUM', '000.8.3.3/13/UMUM'],
    ),
  },
  bad: SOP_BAIK,
  good: sopContoh(['Judul SOP:', '# sopc-abaikan SOP3116: konsep, belum ditetapkan\nJudul SOP:']),
  *check({ files }, { report, settings: { daftar, akar } }) {
    if (daftar === null) return;
    const listed = new Set(daftar.flatMap((entry) => pathsOf(entry, akar)));
    for (const file of files) {
      if (listed.has(file.path)) continue;
      yield report(file, file.judul?.span ?? { start: 0, end: 0 }, {});
    }
  },
});

/**
 * How messages may call a file of the list: relative to the working folder.
 *
 * @param akar the set's folder, relative to the working folder: `.`, `sops/dinas`, or `..` from within it
 */
function pathsOf(entry: string, akar: string): readonly string[] {
  if (akar === '.') return [entry];
  const below = `${akar}/${entry}`;
  if (!/^\.\.(?:\/\.\.)*$/u.test(akar)) return [below];
  // A working folder within the set lies on the way to what is below it; what it is called is not known here.
  return [below, entry.split('/').slice(akar.split('/').length).join('/')];
}
