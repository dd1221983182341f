import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { placeholderIn } from '../../isian.js';
import { nomorAt } from '../../nomor/bagian.js';
import { fileRule } from '../../rule.js';

/** A placeholder in the number: `800/.../UMUM`, `xxx/UMUM/2026`. */
export const nomorIsian = fileRule({
  code: 'SOP2113',
  name: 'nomor-isian',
  severity: 'warning',
  preset: 'dasar',
  message: ({ tanda }: { tanda: string }) => ({
    id: `Nomor SOP masih berisi "${tanda}"`,
    en: `Nomor SOP still contains "${tanda}"`,
  }),
  help: () => [
    {
      id: 'ganti dengan nomornya; selama belum bernomor, tulis `Nomor SOP: -`',
      en: 'put the number there; as long as there is no number, write `Nomor SOP: -`',
    },
  ],
  why: {
    id: 'Tanda pengganti dimaksudkan untuk diisi sebelum lembar ditandatangani; bila tertinggal, lembar itu tidak bernomor.',
    en: 'A placeholder was to be filled in before the sheet is signed; left there, the sheet has no number.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian identitas butir 2 (nomor menurut tata naskah dinas); tanda pengganti: konvensi',
  bad: sopContoh(['000.8.3.3/12/UMUM', '000.8.3.3/.../UMUM']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    const nomor = analysis.model.nomor ?? '';
    const found = placeholderIn(nomor);
    if (found === null) return;
    const tanda = nomor.slice(found.start, found.end);
    yield report(nomorAt(analysis, found.start, found.end), { tanda });
  },
});
