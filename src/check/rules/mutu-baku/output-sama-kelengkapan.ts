import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Butir, Langkah } from '../../../model/schema.js';
import { fold } from '../../../text/words.js';
import { angka } from '../../options.js';
import { fileRule } from '../../rule.js';
import { sebutLangkah } from '../../sebut-langkah.js';

/** So many steps that give back what they were given are no chance. */
const FEWEST = 3;

/** Steps whose output is word for word what they needed. Whoever decides changes nothing and is not meant. */
export const outputSamaKelengkapan = fileRule({
  code: 'SOP2412',
  name: 'output-sama-kelengkapan',
  severity: 'info',
  preset: 'ketat',
  options: {
    palingSedikit: angka(
      FEWEST,
      1,
      100,
      'banyaknya langkah dalam satu tabel mulai dari mana hal ini disebut',
      'the number of steps in one table from which this is told',
    ),
  },
  message: ({ langkah }: { langkah: readonly number[] }) => ({
    id: `Output ${sebutLangkah(langkah).id} sama dengan Kelengkapannya`,
    en: `the Output of ${sebutLangkah(langkah).en} is the same as its Kelengkapan`,
  }),
  help: () => [
    {
      id: 'sebut apa yang berubah: "Dokumen data kinerja yang sudah diperbaiki", "Surat berparaf"',
      en: 'say what has changed: "Dokumen data kinerja yang sudah diperbaiki", "Surat berparaf"',
    },
  ],
  why: {
    id: 'Bila masukan dan hasil ditulis sama, mutu baku tidak menunjukkan apa yang dikerjakan langkah itu.',
    en: 'Where input and result read the same the mutu baku does not show what the step does.',
  },
  source: 'konvensi: lima dari enam lembar contoh mengulang satu nama dokumen di kedua kolom',
  bad: sopContoh(
    ['Output: Catatan agenda', 'Output: Surat permohonan'],
    [
      '    Kelengkapan: Persetujuan\n    Waktu: 5 menit\n    Output: Kunci ruang\n',
      '    Kelengkapan: Persetujuan\n    Waktu: 5 menit\n    Output: Persetujuan\n',
    ],
  ),
  good: SOP_BAIK,
  *check({ model, places }, { report, options }) {
    for (const { langkah } of model.prosedur) {
      const same = langkah.filter(isUnchanged);
      const [first, ...others] = same;
      if (first === undefined || same.length < options.palingSedikit) continue;
      const placeOf = (step: Langkah) => places.key(step, 'output') ?? places.of(step);
      const related = others.map((step) => ({
        message: { id: 'juga di sini', en: 'here too' },
        span: placeOf(step),
      }));
      yield report(placeOf(first), { langkah: same.map(({ nomor }) => nomor) }, { related });
    }
  },
});

function isUnchanged({ kelengkapan, output, simbol }: Langkah): boolean {
  if (output.length === 0 || simbol.some(({ bentuk }) => bentuk === 'keputusan')) return false;
  return textOf(output) === textOf(kelengkapan);
}

const textOf = (list: readonly Butir[]): string =>
  list.map(({ teks, anak }) => `${fold(teks)}(${textOf(anak)})`).join('\n');
