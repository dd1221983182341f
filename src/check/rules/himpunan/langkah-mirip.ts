import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';
import { bodyKey, titleKey } from '../../set/kunci.js';
import { isNearlySame, sidikKeys } from '../../set/sidik.js';
import type { Ringkasan } from '../../set/summary.js';

/** In fewer steps a few common words are most of the text. */
const LEAST_STEPS = 4;
/** SOPs with a key in common that are compared. More than these share a way of writing, not their steps. */
const MOST_COMPARED = 16;

/** Two SOPs of one body whose steps say nearly the same. Those that say just the same are told by `langkah-sama`. */
export const langkahMirip = setRule({
  code: 'SOP3117',
  name: 'langkah-mirip',
  severity: 'info',
  preset: 'ketat',
  bagian: 'langkah',
  message: ({ judul }: { judul: string }) => ({
    id: `langkah SOP ini hampir sama dengan langkah "${judul}"`,
    en: `the steps of this SOP are nearly those of "${judul}"`,
  }),
  help: () => [
    {
      id: 'periksa apakah keduanya dapat menjadi satu SOP, dan apakah bagian yang disalin sudah disesuaikan',
      en: 'see whether the two can be one SOP, and whether what was copied has been adapted',
    },
  ],
  why: {
    id: 'SOP yang disalin dari SOP lain mudah menyisakan nama dokumen atau pelaksana dari SOP asalnya, dan keduanya harus diubah bersama-sama.',
    en: 'An SOP copied from another easily keeps documents or doers of the old one, and the two must be changed together.',
  },
  source:
    'konvensi: dua lembar contoh berjudul sama, dari dua dinas, berbeda hanya pada nama jabatan dan instansinya',
  files: {
    'lain.sop': sopContoh(
      ['Peminjaman Ruang Rapat', 'Peminjaman Kendaraan Dinas'],
      ['000.8.3.3/12/UMUM', '000.8.3.3/13/UMUM'],
      ['Mengajukan permohonan', 'Mengajukan surat permohonan peminjaman yang sudah ditandatangani'],
      ['Mencatat permohonan', 'Mencatat permohonan pada buku agenda dan memberi tanda terima'],
      [
        'Memeriksa jadwal',
        'Memeriksa jadwal pemakaian dan menyetujui permohonan yang tidak bertabrakan',
      ],
    ),
  },
  bad: sopContoh(
    ['Mengajukan permohonan', 'Mengajukan surat permohonan peminjaman yang sudah ditandatangani'],
    ['Mencatat permohonan', 'Mencatat permohonan pada buku agenda dan memberi tanda terima'],
    [
      'Memeriksa jadwal',
      'Memeriksa jadwal pemakaian dan menyetujui permohonan yang tidak bertabrakan',
    ],
    ['Menyerahkan kunci', 'Menyerahkan kunci ruang'],
  ),
  good: SOP_BAIK,
  *check({ files }, { report }) {
    for (const [file, other] of partners(files)) {
      const related = [
        {
          message: { id: 'SOP itu', en: 'that SOP' },
          span: other.judul?.span ?? START,
          path: other.path,
        },
      ];
      const params = { judul: other.judul?.teks ?? other.path };
      yield report(file, file.judul?.span ?? START, params, { related });
    }
  },
});

const START = { start: 0, end: 0 };

/** Each SOP that has one that is nearly the same, with the first such. */
function partners(files: readonly Ringkasan[]): ReadonlyMap<Ringkasan, Ringkasan> {
  const found = new Map<Ringkasan, Ringkasan>();
  const seen = new Map<string, Ringkasan[]>();
  for (const file of files) {
    if (file.langkah < LEAST_STEPS) continue;
    const body = bodyKey(file);
    for (const key of sidikKeys(file.sidik)) {
      const whole = `${key}\n${body}`;
      const others = seen.get(whole) ?? [];
      const other = others.find((one) => isPartner(one, file));
      if (other !== undefined) {
        if (!found.has(file)) found.set(file, other);
        if (!found.has(other)) found.set(other, file);
      }
      const isNew = others.every(({ jejak }) => jejak !== file.jejak);
      if (isNew && others.length < MOST_COMPARED) seen.set(whole, [...others, file]);
    }
  }
  return found;
}

/** Whether two SOPs are nearly the same, and not in their titles or in every step. */
const isPartner = (a: Ringkasan, b: Ringkasan): boolean =>
  a.jejak !== b.jejak &&
  isNearlySame(a.sidik, b.sidik) &&
  titleKey(a.judul?.teks ?? '') !== titleKey(b.judul?.teks ?? '');
