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
  | (At & {
      readonly kind: 'tidak-terbaca';
      /** The whole value, shortened for a message. */
      readonly teks: string;
      readonly perbaikan: readonly string[];
    })
  | (At & {
      readonly kind: 'angka-tidak-terbaca';
      readonly angka: string;
      readonly perbaikan: readonly string[];
    })
  | (At & {
      readonly kind: 'satuan-tidak-dikenal';
      readonly satuan: string;
      /** Units that may be meant, the likeliest first. */
      readonly saran: readonly string[];
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

export const isWarning = (issue: WaktuIssue): boolean =>
  issue.kind === 'tanpa-jumlah' || issue.kind === 'angka-dan-huruf-berbeda';

/**
 * What is wrong with a date, where. `perbaikan` is a value that would be accepted, or null. All are errors but
 * `tanpa-hari`, which is a warning.
 */
export type TanggalIssue =
  | (At & {
      readonly kind: 'tidak-terbaca';
      /** The whole value, shortened for a message. */
      readonly teks: string;
      readonly perbaikan: string | null;
    })
  | (At & {
      readonly kind: 'tahun-tidak-lengkap';
      /** The year as written, `22`; null where there is none. */
      readonly tahun: string | null;
      readonly perbaikan: string | null;
    })
  | (At & {
      readonly kind: 'mustahil';
      readonly hari: number;
      readonly bulan: number;
      /** Empty where there is no such month. */
      readonly namaBulan: string;
      readonly tahun: number;
      /** The last day the month has; 0 where there is no such month. */
      readonly hariTerakhir: number;
      readonly perbaikan: string | null;
    })
  | (At & { readonly kind: 'tanpa-hari'; readonly ketelitian: 'bulan' | 'tahun' });

/** A message repeats no more of a value than this. */
const LONGEST_QUOTE = 60;

/** The value as a message quotes it. */
export function shortened(text: string): string {
  const part = text.slice(0, LONGEST_QUOTE).trim();
  return text.length > LONGEST_QUOTE ? `${part}…` : part;
}
