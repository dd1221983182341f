import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Langkah, Prosedur, Satuan } from '../../../model/schema.js';
import { writeAngka } from '../../../model/values/angka.js';
import { fileRule } from '../../rule.js';
import { sebutLangkah } from '../../sebut-langkah.js';
import { satuanTertulis } from '../../waktu-alur/satuan-tertulis.js';

/** Units in which a length is work done in one go; a longer one is written in days. */
const WITHIN_A_DAY: ReadonlySet<Satuan> = new Set(['detik', 'menit', 'jam']);
/** Hours that fill whole days run through nights: `24 jam`. */
const HOURS_A_DAY = 24;

/** A step that, in minutes or hours, takes more than a working day has. */
export const lebihDariHariKerja = fileRule({
  code: 'SOP2408',
  name: 'lebih-dari-hari-kerja',
  severity: 'info',
  preset: 'baku',
  message: ({
    langkah,
    menit,
    hariKerja,
  }: {
    langkah: readonly number[];
    menit: readonly [number, number];
    hariKerja: number;
  }) => {
    const [least, most] = menit.map(writeAngka);
    const steps = sebutLangkah(langkah);
    const isSame = least === most;
    return {
      id: `${steps.id} (${isSame ? least : `${least} sampai ${most}`} menit) lebih lama dari satu hari kerja (${writeAngka(hariKerja)} menit)`,
      en: `${steps.en} (${isSame ? least : `${least} to ${most}`} minutes) ${langkah.length > 1 ? 'are' : 'is'} longer than a working day (${writeAngka(hariKerja)} minutes)`,
    };
  },
  help: ({ hariKerja }) => [
    {
      id: `sehari paling banyak ${writeAngka(hariKerja)} menit; tulis pekerjaan yang lebih lama dalam hari kerja`,
      en: `a day has ${writeAngka(hariKerja)} minutes at most; write longer work in hari kerja`,
    },
    {
      id: 'bila hari kerja di unit ini lain, tulis `menit` di bawah `hariKerja` dalam sop.config.yaml',
      en: 'where a working day of the unit is another, write `menit` below `hariKerja` in sop.config.yaml',
    },
  ],
  why: {
    id: 'Delapan jam (480 menit) sehari menghitung istirahat sebagai kerja: 37 jam 30 menit dalam lima hari adalah 450 menit sehari. Langkah yang lebih lama tidak selesai pada hari itu juga.',
    en: 'Eight hours (480 minutes) a day count the break as work: 37 hours 30 minutes in five days are 450 minutes a day. A longer step is not done on the same day.',
  },
  source:
    'Perpres 21/2023 (37 jam 30 menit seminggu dalam lima hari, tanpa istirahat); per hari: dihitung; konvensi: lima dari enam lembar contoh memuat langkah 480 menit',
  bad: sopContoh(['Waktu: 15 menit', 'Waktu: 480 menit']),
  good: SOP_BAIK,
  *check({ model, places }, { report, settings }) {
    const hariKerja = settings.menitPerHariKerja;
    for (const prosedur of model.prosedur) {
      const long = prosedur.langkah.flatMap((langkah) => {
        const menit = minutesAbove(langkah, hariKerja);
        const { waktu } = langkah;
        if (waktu === null || menit === null) return [];
        return isOfOffice(langkah, prosedur) ? [{ nomor: langkah.nomor, menit, at: waktu }] : [];
      });
      const [first, ...others] = long;
      if (first === undefined) continue;
      const all = long.map(({ menit }) => menit);
      const related = others.map(({ at }) => ({
        message: { id: 'juga di sini', en: 'here too' },
        span: places.of(at),
      }));
      const params = {
        langkah: long.map(({ nomor }) => nomor),
        menit: [Math.min(...all), Math.max(...all)] as const,
        hariKerja,
      };
      yield report(places.of(first.at), params, { related });
    }
  },
});

/** The working minutes of a step, where they are more than `least` and written in minutes or hours; else null. */
function minutesAbove({ waktu }: Langkah, least: number): number | null {
  const menit = waktu?.menitMaks ?? waktu?.menitMin ?? null;
  if (waktu === null || waktu.per !== null || menit === null || menit <= least) return null;
  const { satuan, maks } = waktu;
  const units = satuanTertulis(waktu).map((unit) => unit.satuan);
  if (satuan !== null && units.length === 0) units.push(satuan);
  if (units.some((unit) => !WITHIN_A_DAY.has(unit))) return null;
  return satuan === 'jam' && maks !== null && maks % HOURS_A_DAY === 0 ? null : menit;
}

/** Whether somebody of the office works on a step: a system and those outside keep hours of their own. */
function isOfOffice({ simbol }: Langkah, { pelaksana }: Prosedur): boolean {
  return simbol.some(({ pelaksana: id }) =>
    pelaksana.some((one) => one.id === id && one.sifat === 'internal'),
  );
}
