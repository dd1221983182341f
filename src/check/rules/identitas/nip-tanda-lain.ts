import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix } from '../../../diagnostics/diagnostic.js';
import { partOf } from '../../locate.js';
import { fileRule } from '../../rule.js';
import { nipPejabat, strangers } from './nip-penanda-tangan.js';

/** Letters that a reader of a scanned sheet, or a typist of the old school, puts for digits. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', S: '5' };
const NIP_DIGITS = 18;
const STRANGERS = /[^\d\s.,/\u00a0\u2010-\u2015\u2212-]+/gu;

/** Something in a NIP that is no digit: mostly a letter that looks like one. */
export const nipTandaLain = fileRule({
  code: 'SOP2104',
  name: 'nip-tanda-lain',
  severity: 'warning',
  preset: 'dasar',
  message: ({ tanda }: { tanda: string }) => ({
    id: `NIP memuat "${tanda}", yang bukan angka`,
    en: `the NIP contains "${tanda}", which is no digit`,
  }),
  help: () => [{ id: 'tulis angkanya saja, 18 angka', en: 'write the digits only, 18 of them' }],
  why: {
    id: 'NIP hanya angka. Huruf yang mirip angka (O dan 0, l dan 1) tidak ditemukan orang yang mencari NIP itu di daftar pegawai.',
    en: 'A NIP is made of digits. A letter that looks like one (O for 0, l for 1) is not found by who looks the number up.',
  },
  source: 'Perka BKN 22/2007 (18 angka)',
  bad: sopContoh(['19800101 200501 1 001', '19800101 2OO501 1 001']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    for (const { teks, nip, at, related } of nipPejabat(analysis)) {
      if (strangers(nip) === '') continue;
      const prefix = /^\s*ni[\sp]*(?:pppk)?\b[\s.:]*/iu.exec(teks)?.[0].length ?? 0;
      STRANGERS.lastIndex = prefix;
      const found = STRANGERS.exec(teks);
      if (found === null) continue;
      const where = partOf(analysis.source, at, teks, found.index, found.index + found[0].length);
      const mended = teks.replace(/[OolIS]/gu, (letter) => LOOKS_LIKE[letter] ?? letter);
      const isMended =
        prefix === 0 &&
        /^[\d\s.]+$/u.test(mended) &&
        mended.replace(/\D/gu, '').length === NIP_DIGITS;
      const fixes: Fix[] = isMended
        ? [
            {
              title: { id: `tulis ${mended}`, en: `write ${mended}` },
              safe: false,
              edits: [{ span: at, text: mended }],
            },
          ]
        : [];
      yield report(where, { tanda: found[0] }, { related, fixes });
    }
  },
});
