import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { keyword } from '../../../syntax/keywords.js';
import { fold } from '../../../text/words.js';
import { placeholderIn } from '../../isian.js';
import { partOf } from '../../locate.js';
import { fileRule } from '../../rule.js';
import { fieldAt } from './penanda-tangan-lain.js';

/** What a form has where the name or the post is to be put. */
const FORM_WORDS =
  /^\(?(?:nama(?: lengkap| jelas| pejabat| terang)?|nama dan gelar|jabatan|nama jabatan|ttd|tanda tangan|tertanda)\)?$/u;

/** A placeholder in the name or the post of a signer. */
export const namaPejabatIsian = fileRule({
  code: 'SOP2125',
  name: 'nama-pejabat-isian',
  severity: 'warning',
  preset: 'dasar',
  message: ({ bagian, tanda }: { bagian: string; tanda: string }) => ({
    id: `${bagian} masih berisi "${tanda}"`,
    en: `${bagian} still contains "${tanda}"`,
  }),
  help: () => [
    {
      id: 'tulis nama dan jabatan pejabat yang mengesahkan',
      en: 'write name and post of the official who signs',
    },
  ],
  why: {
    id: 'Tanda pengganti dimaksudkan untuk diisi sebelum lembar ditandatangani; bila tertinggal, lembar itu tidak menyebut siapa yang mengesahkannya.',
    en: 'A placeholder was to be filled in before the sheet is signed; left there, the sheet does not say who signed it.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian identitas butir 6 (nomenklatur jabatan, nama dan NIP pejabat yang mengesahkan); tanda pengganti: konvensi',
  bad: sopContoh(['Nama: Budi Contoh, S.Sos.', 'Nama: ....................']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    const { disahkanOleh, tandaTangan } = analysis.model;
    for (const signer of [disahkanOleh, tandaTangan]) {
      if (signer === null) continue;
      const values = { jabatan: signer.jabatan.join(' '), nama: signer.nama ?? '' };
      for (const [field, value] of Object.entries(values)) {
        const isWord = FORM_WORDS.test(fold(value));
        const found = isWord ? { start: 0, end: value.length } : placeholderIn(value);
        if (found === null) continue;
        const whole = fieldAt(analysis, signer, field);
        yield report(partOf(analysis.source, whole, value, found.start, found.end), {
          bagian: keyword(field).word,
          tanda: value.slice(found.start, found.end),
        });
      }
    }
  },
});
