import { report } from '../../diagnostics/code.js';
import * as tanggal from '../../diagnostics/codes/tanggal.js';
import * as waktu from '../../diagnostics/codes/waktu.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Span } from '../../text/source.js';
import { BULAN } from './kalender.js';
import type { TanggalIssue } from './tanggal.js';
import type { WaktuIssue } from './waktu-issues.js';

/** Turns offsets in a value's unfolded text into a place in the source. */
export type ToSpan = (start: number, end: number) => Span;

/** A message repeats no more of the value than this. */
const LONGEST_QUOTE = 60;

const quoted = (text: string, start: number, end: number): string => {
  const part = text.slice(start, end);
  return part.length > LONGEST_QUOTE ? `${part.slice(0, LONGEST_QUOTE).trimEnd()}…` : part;
};

/** @param text the text that was parsed, from which messages quote */
export function waktuDiagnostics(
  issues: readonly WaktuIssue[],
  text: string,
  toSpan: ToSpan,
): Diagnostic[] {
  return issues.map((issue) => {
    const span = toSpan(issue.start, issue.end);
    switch (issue.kind) {
      case 'tidak-terbaca':
        // The place is the word that stopped the reading; the message is about the whole value.
        return report(waktu.waktuTidakTerbaca, span, {
          teks: quoted(text, 0, text.length),
          perbaikan: issue.perbaikan,
        });
      case 'satuan-tidak-dikenal':
        return report(waktu.satuanTidakDikenal, span, {
          ...issue,
          satuan: quoted(issue.satuan, 0, issue.satuan.length),
        });
      case 'satuan-hilang':
        return report(waktu.satuanHilang, span, {
          ...issue,
          angka: quoted(issue.angka, 0, issue.angka.length),
        });
      case 'tanpa-jumlah':
        return report(waktu.waktuTanpaJumlah, span, issue);
      case 'terbalik':
        return report(waktu.waktuTerbalik, span, issue);
      case 'berupa-tanggal':
        return report(waktu.waktuBerupaTanggal, span, issue);
      case 'kata-sesudah-waktu':
        return report(waktu.kataSesudahWaktu, span, {
          ...issue,
          kata: quoted(issue.kata, 0, issue.kata.length),
        });
      case 'angka-tidak-terbaca':
        return report(waktu.angkaTidakTerbaca, span, {
          ...issue,
          angka: quoted(issue.angka, 0, issue.angka.length),
        });
      case 'angka-dan-huruf-berbeda':
        return report(waktu.angkaDanHurufBerbeda, span, issue);
    }
  });
}

/** @param text the text that was parsed, from which messages quote */
export function tanggalDiagnostics(
  issues: readonly TanggalIssue[],
  text: string,
  toSpan: ToSpan,
): Diagnostic[] {
  return issues.map((issue) => {
    const span = toSpan(issue.start, issue.end);
    switch (issue.kind) {
      case 'tidak-terbaca':
        return report(tanggal.tanggalTidakTerbaca, span, {
          teks: quoted(text, issue.start, issue.end),
          perbaikan: issue.perbaikan,
        });
      case 'mustahil':
        return report(tanggal.tanggalMustahil, span, {
          ...issue,
          namaBulan: BULAN[issue.bulan - 1] ?? '',
        });
      case 'tanpa-hari':
        return report(tanggal.tanggalTanpaHari, span, issue);
      case 'tahun-tidak-lengkap':
        return report(tanggal.tahunTidakLengkap, span, issue);
    }
  });
}
