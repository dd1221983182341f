import type { Localized } from '../../diagnostics/diagnostic.js';
import { writeAngka } from '../../model/values/angka.js';

const MINUTES_AN_HOUR = 60;
/** Decimals of a minute or day that are shown. */
const DECIMALS = 2;

/**
 * Working minutes in words, the largest unit first: `2 hari kerja 1 jam 30 menit`, `45 menit`, `0 menit`.
 *
 * @param menit working minutes, not negative
 * @param menitPerHariKerja working minutes in one hari kerja
 */
export function sebutMenit(menit: number, menitPerHariKerja: number): Localized {
  let left = toDecimals(menit);
  const days = Math.floor(left / menitPerHariKerja);
  left = toDecimals(left - days * menitPerHariKerja);
  const hours = Math.floor(left / MINUTES_AN_HOUR);
  left = toDecimals(left - hours * MINUTES_AN_HOUR);
  const parts = [
    { amount: days, id: 'hari kerja', en: 'working day' },
    { amount: hours, id: 'jam', en: 'hour' },
    { amount: left, id: 'menit', en: 'minute' },
  ].filter(({ amount, id }) => amount > 0 || (id === 'menit' && days + hours === 0));
  return {
    id: parts.map(({ amount, id }) => `${writeAngka(amount)} ${id}`).join(' '),
    en: parts.map(({ amount, en }) => `${amount} ${en}${amount === 1 ? '' : 's'}`).join(' '),
  };
}

/** A number of days in words: `12,5 hari`. */
export function sebutHari(hari: number, satuan: 'hari' | 'hari kalender'): Localized {
  const amount = toDecimals(hari);
  const kind = satuan === 'hari' ? 'day' : 'calendar day';
  return {
    id: `${writeAngka(amount)} ${satuan}`,
    en: `${amount} ${kind}${amount === 1 ? '' : 's'}`,
  };
}

const toDecimals = (value: number): number => Number(value.toFixed(DECIMALS));
