import type { Span } from '../../text/source.js';
import { defineCode, report } from '../code.js';
import type { Diagnostic, Localized } from '../diagnostic.js';
import type { TanggalIssue } from '../value-issues.js';
import { sopContoh } from './contoh-sop.js';

/** Findings about dates: SOP15xx. */

export interface MendedDate {
  /** A value that would be accepted; null where none can be told. */
  readonly perbaikan: string | null;
}

const withPembuatan = (tanggal: string): string =>
  sopContoh(['Tanggal Pembuatan: 2 Februari 2026', `Tanggal Pembuatan: ${tanggal}`]);
const withEfektif = (tanggal: string): string =>
  sopContoh(['Tanggal Efektif: 1 Maret 2026', `Tanggal Efektif: ${tanggal}`]);

const write = (value: string | null): readonly Localized[] =>
  value === null ? [] : [{ id: `tulis \`${value}\``, en: `write \`${value}\`` }];

const FORMS: Localized = {
  id: 'tulis seperti `19 Januari 2022`, `19-01-2022` atau `2022-01-19`',
  en: 'write it as `19 Januari 2022`, `19-01-2022` or `2022-01-19`',
};

export const tanggalTidakTerbaca = defineCode<MendedDate & { readonly teks: string }>({
  code: 'SOP1501',
  name: 'tanggal-tidak-terbaca',
  severity: 'error',
  message: ({ teks }) => ({
    id: `tanggal \`${teks}\` tidak terbaca`,
    en: `the date \`${teks}\` cannot be read`,
  }),
  help: ({ perbaikan }) => (perbaikan === null ? [FORMS] : write(perbaikan)),
  why: {
    id: 'Tanggal pembuatan, revisi dan efektif menentukan SOP mana yang berlaku, jadi harus dapat dibandingkan.',
    en: 'The dates of making, revision and effect decide which SOP is in force, so they must be comparable.',
  },
  source: 'PermenPAN-RB 35/2012, Bagian Identitas',
  bad: withPembuatan('2 Februri 2026'),
  good: withPembuatan('2 Februari 2026'),
});

export const tanggalMustahil = defineCode<
  MendedDate & {
    readonly hari: number;
    readonly bulan: number;
    readonly tahun: number;
    /** Last day of the month; 0 where there is no such month. */
    readonly hariTerakhir: number;
    readonly namaBulan: string;
  }
>({
  code: 'SOP1502',
  name: 'tanggal-mustahil',
  severity: 'error',
  message: ({ hari, bulan, hariTerakhir, namaBulan, tahun }) =>
    hariTerakhir === 0
      ? { id: `tidak ada bulan ${bulan}`, en: `there is no month ${bulan}` }
      : {
          id: `tidak ada tanggal ${hari} ${namaBulan} ${tahun}`,
          en: `there is no ${hari} ${namaBulan} ${tahun}`,
        },
  help: ({ perbaikan, hariTerakhir, namaBulan, tahun }) => {
    if (perbaikan !== null) return write(perbaikan);
    if (hariTerakhir === 0) {
      return [
        {
          id: 'tulis hari lebih dahulu, lalu bulan (1 sampai 12)',
          en: 'write the day first, then the month (1 to 12)',
        },
      ];
    }
    return [
      {
        id: `${namaBulan} ${tahun} berakhir tanggal ${hariTerakhir}`,
        en: `${namaBulan} ${tahun} ends on day ${hariTerakhir}`,
      },
    ];
  },
  why: {
    id: 'Tanggal yang tidak ada di kalender selalu salah ketik, dan lembar yang ditandatangani dengannya dapat dipersoalkan.',
    en: 'A date that is not in the calendar is always a slip, and a sheet signed with it can be disputed.',
  },
  source: 'bahasa',
  bad: withEfektif('31 Februari 2026'),
  good: withEfektif('28 Februari 2026'),
});

export const tanggalTanpaHari = defineCode<{ readonly ketelitian: 'bulan' | 'tahun' }>({
  code: 'SOP1503',
  name: 'tanggal-tanpa-hari',
  severity: 'warning',
  message: ({ ketelitian }) =>
    ketelitian === 'bulan'
      ? { id: 'tanggal ini belum menyebut harinya', en: 'this date does not say the day' }
      : {
          id: 'tanggal ini belum menyebut hari dan bulannya',
          en: 'this date says neither day nor month',
        },
  help: () => [
    {
      id: 'tulis lengkap, misalnya `3 Februari 2025`',
      en: 'write it in full, `3 Februari 2025` say',
    },
  ],
  why: {
    id: 'Tanpa harinya tidak jelas sejak kapan SOP berlaku, dan urutan tanggalnya tidak dapat diperiksa sampai hari.',
    en: 'Without the day it is unclear since when the SOP is in force, and the order of the dates cannot be checked to the day.',
  },
  source: 'konvensi: tanggal tanpa hari tercetak pada sebagian lembar nyata',
  bad: withEfektif('Maret 2026'),
  good: withEfektif('3 Maret 2026'),
});

export const tahunTidakLengkap = defineCode<MendedDate & { readonly tahun: string | null }>({
  code: 'SOP1504',
  name: 'tahun-tidak-lengkap',
  severity: 'error',
  message: ({ tahun }) =>
    tahun === null
      ? { id: 'tanggal ini belum bertahun', en: 'this date has no year' }
      : { id: `tahun \`${tahun}\` tidak lengkap`, en: `the year \`${tahun}\` is not complete` },
  help: ({ perbaikan }) =>
    perbaikan === null
      ? [{ id: 'tulis tahun dengan empat angka', en: 'write the year with four digits' }]
      : write(perbaikan),
  why: {
    id: 'Tahun dua angka dapat tertukar dengan hari: `10-11-12` dapat dibaca dengan beberapa cara.',
    en: 'A year of two digits can be taken for a day: `10-11-12` can be read in several ways.',
  },
  source: 'bahasa',
  bad: withPembuatan('02-02-26'),
  good: withPembuatan('02-02-2026'),
});

export const urutanTanggal = defineCode<{
  /** The field that must not be later, and its value as written. */
  readonly awal: string;
  readonly tanggalAwal: string;
  readonly akhir: string;
  readonly tanggalAkhir: string;
}>({
  code: 'SOP1505',
  name: 'urutan-tanggal',
  severity: 'error',
  message: ({ awal, tanggalAwal, akhir, tanggalAkhir }) => ({
    id: `${akhir} (${tanggalAkhir}) mendahului ${awal} (${tanggalAwal})`,
    en: `${akhir} (${tanggalAkhir}) is before ${awal} (${tanggalAwal})`,
  }),
  help: ({ awal, akhir }) => [
    {
      id: `periksa ${awal} dan ${akhir}: salah satunya keliru`,
      en: `check ${awal} and ${akhir}: one of them is wrong`,
    },
  ],
  why: {
    id: 'Tanggal Pembuatan adalah tanggal SOP selesai disusun. SOP tidak dapat berlaku atau ditinjau sebelum selesai. Tanggal Revisi boleh sesudah Tanggal Efektif: ia juga dapat berarti rencana peninjauan.',
    en: 'Tanggal Pembuatan is the day the SOP was finished. It cannot be in force or be revised before that. Tanggal Revisi may be later than Tanggal Efektif: it may also be a planned review.',
  },
  source: 'PermenPAN-RB 35/2012, Bagian Identitas: arti Tanggal Pembuatan, Revisi dan Efektif',
  bad: withEfektif('1 Maret 2025'),
  good: withEfektif('1 Maret 2026'),
});

/**
 * The messages of what was found in one value.
 *
 * @param toSpan the place in the source of a range of the value's unfolded text
 */
export function tanggalDiagnostics(
  issues: readonly TanggalIssue[],
  toSpan: (start: number, end: number) => Span,
): Diagnostic[] {
  return issues.map((issue) => fromIssue(issue, toSpan(issue.start, issue.end)));
}

function fromIssue(issue: TanggalIssue, span: Span): Diagnostic {
  switch (issue.kind) {
    case 'tidak-terbaca':
      return report(tanggalTidakTerbaca, span, issue);
    case 'mustahil':
      return report(tanggalMustahil, span, issue);
    case 'tanpa-hari':
      return report(tanggalTanpaHari, span, issue);
    case 'tahun-tidak-lengkap':
      return report(tahunTidakLengkap, span, issue);
  }
}
