import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { bagianNomor, nomorAt } from '../../nomor/bagian.js';
import { fileRule } from '../../rule.js';

/** The last part of a number that is a year of a time in which SOPs were made. */
const YEAR = /^(?:19|20)\d\d$/u;

/** The year at the end of the number lies outside the years of the sheet's dates. */
export const nomorTahun = fileRule({
  code: 'SOP2115',
  name: 'nomor-tahun',
  severity: 'warning',
  preset: 'baku',
  message: ({ tahun, dari, sampai }: { tahun: string; dari: string; sampai: string }) => ({
    id: `Nomor SOP bertahun ${tahun}, tanggal-tanggalnya ${span(dari, sampai)}`,
    en: `Nomor SOP is of ${tahun}, its dates are of ${span(dari, sampai)}`,
  }),
  help: () => [
    {
      id: 'samakan tahun pada nomor dengan tahun pembuatan, revisi atau berlakunya',
      en: 'bring the year of the number in line with that of the making, the revision or the effect',
    },
  ],
  why: {
    id: 'Nomor diberikan pada tahun SOP dibuat, direvisi atau berlaku. Tahun lain berarti nomor atau tanggalnya disalin dari lembar lain.',
    en: 'A number is given in the year a SOP is made, revised or comes into force. Another year means that the number or the dates were copied from another sheet.',
  },
  source:
    'konvensi: nomor yang berakhir dengan tahun ada pada lembar nyata (`SOP-036/17000/2025`, `800/017/DUKCAPIL/2022`); pada lembar contoh tahunnya sama dengan tahun tanggalnya',
  bad: sopContoh(['000.8.3.3/12/UMUM', '000.8.3.3/12/UMUM/2024']),
  good: sopContoh(['000.8.3.3/12/UMUM', '000.8.3.3/12/UMUM/2026']),
  *check(analysis, { report }) {
    const { nomor, tanggalPembuatan, tanggalRevisi, tanggalEfektif } = analysis.model;
    const dates = [tanggalPembuatan, tanggalRevisi, tanggalEfektif];
    const years = dates
      .map((date) => date?.tanggal?.slice(0, 4))
      .filter((year) => year !== undefined)
      .sort();
    const parts = bagianNomor(nomor ?? '');
    const last = parts.at(-1);
    const [dari, sampai] = [years[0], years.at(-1)];
    // In the only part, or before others, four digits are as likely a serial number.
    if (last === undefined || parts.length < 2 || !YEAR.test(last.teks)) return;
    if (dari === undefined || sampai === undefined) return;
    if (last.teks >= dari && last.teks <= sampai) return;
    yield report(nomorAt(analysis, last.end - last.teks.length, last.end), {
      tahun: last.teks,
      dari,
      sampai,
    });
  },
});

const span = (from: string, to: string): string => (from === to ? from : `${from}-${to}`);
