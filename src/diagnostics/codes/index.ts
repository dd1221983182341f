import type { Code } from '../code.js';
import * as alur from './alur.js';
import * as berkas from './berkas.js';
import * as identitas from './identitas.js';
import * as konfigurasi from './konfigurasi.js';
import * as langkah from './langkah.js';
import * as lembar from './lembar.js';
import * as periksa from './periksa.js';
import * as sintaks from './sintaks.js';
import * as tanggal from './tanggal.js';
import * as waktu from './waktu.js';

/**
 * The groups of codes with their files, by the first digits. For the tools and the tests; the compiler itself imports
 * the single codes it reports.
 */
export const CODE_GROUPS = {
  alur,
  berkas,
  identitas,
  konfigurasi,
  langkah,
  lembar,
  periksa,
  sintaks,
  tanggal,
  waktu,
} as const;

/** A code whose parameters are not known: all of it but its texts with holes can be read. */
export type AnyCode = Code<never>;

/** Every code there is, by number. */
export const ALL_CODES: readonly AnyCode[] = Object.values(CODE_GROUPS)
  .flatMap((group): unknown[] => Object.values(group))
  .filter(isCode)
  .sort((a, b) => (a.code < b.code ? -1 : 1));

function isCode(value: unknown): value is AnyCode {
  return typeof value === 'object' && value !== null && 'code' in value && 'why' in value;
}
