import type { Satuan } from '../schema.js';

interface At {
  /** UTF-16 offsets in the text that was given to the parser. */
  readonly start: number;
  readonly end: number;
}

/**
 * What is wrong with a Waktu, where. `perbaikan` are whole values that would be accepted, the likeliest first. All are
 * errors but `tanpa-jumlah` and `angka-dan-huruf-berbeda`, which are warnings.
 */
export type WaktuIssue =
  | (At & { readonly kind: 'tidak-terbaca'; readonly perbaikan: readonly string[] })
  | (At & {
      readonly kind: 'angka-tidak-terbaca';
      readonly angka: string;
      readonly perbaikan: readonly string[];
    })
  | (At & {
      readonly kind: 'satuan-tidak-dikenal';
      readonly satuan: string;
      readonly saran: readonly Satuan[];
      readonly perbaikan: readonly string[];
    })
  | (At & {
      readonly kind: 'satuan-hilang';
      readonly angka: string;
      readonly perbaikan: readonly string[];
    })
  | (At & {
      readonly kind: 'kata-sesudah-waktu';
      readonly kata: string;
      readonly perbaikan: readonly string[];
    })
  | (At & { readonly kind: 'terbalik'; readonly perbaikan: readonly string[] })
  | (At & { readonly kind: 'berupa-tanggal'; readonly perbaikan: readonly string[] })
  | (At & { readonly kind: 'tanpa-jumlah'; readonly perbaikan: readonly string[] })
  | (At & {
      readonly kind: 'angka-dan-huruf-berbeda';
      readonly angka: string;
      readonly huruf: string;
      readonly perbaikan: readonly string[];
    });

export type WaktuIssueKind = WaktuIssue['kind'];

export const isWarning = (issue: WaktuIssue): boolean =>
  issue.kind === 'tanpa-jumlah' || issue.kind === 'angka-dan-huruf-berbeda';
