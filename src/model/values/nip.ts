import { remembered } from '../../text/remembered.js';
import { daysIn, isoDate, isoMonth } from './kalender.js';

/**
 * What the digits of an employee's number say. The layout of the 18 digits is that of Perka BKN 22/2007: birth date
 * (8), year and month of the first appointment (6), sex (1), serial number (3). Whether they are plausible is for the
 * checker; a part that cannot be read is null.
 */
export interface Nip {
  /** Digits only. */
  readonly digits: string;
  /**
   * `nip`: 18 digits. `pppk`: 18 digits whose 13th and 14th are no month, as in the number of a PPPK. `nip-lama`: the
   * 9 digits used before 2009. `lain`: another count of digits.
   */
  readonly bentuk: 'nip' | 'pppk' | 'nip-lama' | 'lain';
  /** ISO date of birth; null where the digits are no day. */
  readonly lahir: string | null;
  /** ISO year and month of the appointment; of a PPPK the year alone. */
  readonly pengangkatan: string | null;
  readonly kelamin: 'pria' | 'wanita' | null;
  readonly urut: string | null;
  /** What stands beside digits, blanks and dots: a letter read for a digit. Empty for a clean number. */
  readonly sisa: string;
}

const NIP_DIGITS = 18;
const OLD_NIP_DIGITS = 9;

/** Takes a number apart; the words `NIP`, `NIP.` and a colon before it are no part of it. Never throws. */
export const parseNip = remembered((text): Nip => {
  const number = text.replace(/^\s*NIP\b[\s.:]*/i, '');
  const digits = number.replace(/\D/g, '');
  const sisa = number.replace(/[\d\s.\u00a0]/g, '');
  if (digits.length !== NIP_DIGITS) {
    const bentuk = digits.length === OLD_NIP_DIGITS ? 'nip-lama' : 'lain';
    return { digits, bentuk, lahir: null, pengangkatan: null, kelamin: null, urut: null, sisa };
  }
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  const [year, month, day] = [part(0, 4), part(4, 6), part(6, 8)];
  const [since, sinceMonth, sex] = [part(8, 12), part(12, 14), part(14, 15)];
  const isMonth = sinceMonth >= 1 && sinceMonth <= 12;
  return {
    digits,
    bentuk: isMonth ? 'nip' : 'pppk',
    lahir: day >= 1 && day <= daysIn(month, year) ? isoDate(year, month, day) : null,
    pengangkatan: isMonth ? isoMonth(since, sinceMonth) : String(since).padStart(4, '0'),
    kelamin: sex === 1 ? 'pria' : sex === 2 ? 'wanita' : null,
    urut: digits.slice(15),
    sisa,
  };
});
