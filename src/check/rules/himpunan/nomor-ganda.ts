import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';
import { bodyKey, grouped, titleKey, unitKey } from '../../set/kunci.js';
import type { Ringkasan } from '../../set/summary.js';
import { lain, related } from './lain.js';

/** Two SOPs of one body have one number. */
export const nomorGanda = setRule({
  code: 'SOP3105',
  name: 'nomor-ganda',
  severity: 'warning',
  preset: 'baku',
  bagian: 'sebutan',
  message: ({ nomor, jumlah }: { nomor: string; jumlah: number }) => ({
    id: `nomor ${nomor} juga dipakai ${lain(jumlah).id} dari instansi yang sama`,
    en: `the number ${nomor} is used by ${lain(jumlah).en} of the same body too`,
  }),
  help: () => [
    {
      id: 'periksa buku nomor, lalu beri salah satunya nomor sendiri',
      en: 'look into the register of numbers and give one of them a number of its own',
    },
  ],
  why: {
    id: 'Nomor menunjuk satu naskah. Dengan nomor kembar tidak dapat ditentukan SOP mana yang ditetapkan, dan rujukan dengan nomor menjadi rancu.',
    en: 'A number means one paper. With a doubled one nobody can tell which SOP was adopted, and references by number are ambiguous.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian identitas butir 2 (nomor menurut tata naskah dinas instansi); kembarnya: konvensi, pada satu himpunan Satpol PP dua SOP bernomor 34',
  files: {
    'lain.sop': sopContoh(['Peminjaman Ruang Rapat', 'Peminjaman Kendaraan Dinas']),
  },
  bad: SOP_BAIK,
  good: sopContoh(['000.8.3.3/12/UMUM', '000.8.3.3/13/UMUM']),
  *check(set, { report }) {
    for (const numbered of set.byNomor.values()) {
      if (numbered.length < 2) continue;
      for (const files of grouped(numbered, (file) => `=${bodyKey(file)}`).values()) {
        if (files.length < 2 || isOneSop(files)) continue;
        const places = files.flatMap((file) =>
          file.nomor === null || !isFilledIn(file.nomor.teks)
            ? []
            : [{ file, span: file.nomor.span }],
        );
        for (const { file, span } of places) {
          const shown = related(file, places, { id: 'nomor yang sama', en: 'the same number' });
          const params = { nomor: file.nomor?.teks ?? '', jumlah: places.length - 1 };
          if (params.jumlah > 0) yield report(file, span, params, { related: shown });
        }
      }
    }
  },
});

/** Whether all have one title too: that is one SOP twice, which `judul-ganda` tells. */
const isOneSop = (files: readonly Ringkasan[]): boolean =>
  new Set(files.map((file) => `${titleKey(file.judul?.teks ?? '')}\n${unitKey(file)}`)).size === 1;

/** Whether a number has its digits and none of its parts is blank or dots: `000.8.3.3/   /SATPOLPP-A` is not given yet. */
const isFilledIn = (number: string): boolean =>
  /\d/u.test(number) && !/\/\s*\/|^\s*\/|\/\s*$|\.{2,}|…|_{2,}|\bx{2,}\b/iu.test(number);
