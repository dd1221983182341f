import type { Localized } from '../../../diagnostics/diagnostic.js';
import { sebutLangkah } from '../../sebut-langkah.js';
import type { UkuranJanji } from '../../waktu-alur/janji.js';

/** Sums of thirds of a unit differ from the whole by less. */
const DUST = 1e-6;

/** Whether a time is longer than another, the dust of sums aside. */
export const lebih = (waktu: number, batas: number): boolean => waktu > batas + DUST;

/** What a sum leaves out, as a line of help; none where it leaves out nothing. */
export function tidakTerhitungHelp({ tidakTerhitung }: UkuranJanji): Localized[] {
  if (tidakTerhitung.length === 0) return [];
  const steps = sebutLangkah(tidakTerhitung.map(({ nomor }) => nomor));
  return [
    {
      id: `belum termasuk ${steps.id}, yang waktunya tidak terhitung atau di luar kantor`,
      en: `without ${steps.en}, whose time cannot be counted or is spent outside the office`,
    },
  ];
}

/** The table in which the measured time is greatest; null for none. */
export function terberat(
  all: readonly UkuranJanji[],
  timeOf: (one: UkuranJanji) => number,
): UkuranJanji | null {
  return all.reduce<UkuranJanji | null>(
    (worst, one) => (worst === null || timeOf(one) > timeOf(worst) ? one : worst),
    null,
  );
}
