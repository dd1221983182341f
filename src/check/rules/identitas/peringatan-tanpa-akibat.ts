import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { hasConsequence, isCondition } from '../../peringatan.js';
import { fileRule } from '../../rule.js';

/** No part of the section says what happens if the SOP is not followed. */
export const peringatanTanpaAkibat = fileRule({
  code: 'SOP2127',
  name: 'peringatan-tanpa-akibat',
  severity: 'info',
  preset: 'ketat',
  message: () => ({
    id: 'Peringatan belum menyebut akibat bila SOP tidak dilaksanakan',
    en: 'Peringatan does not say what follows if the SOP is not carried out',
  }),
  help: () => [
    {
      id: 'tulis akibatnya: `Jika ... tidak dilaksanakan, maka ...`',
      en: 'write what follows: `Jika ... tidak dilaksanakan, maka ...`',
    },
  ],
  why: {
    id: 'Perintah dan larangan sudah ada di langkah-langkahnya; Peringatan memberi tahu mengapa langkah itu tidak boleh dilewati.',
    en: 'Orders and bans are in the steps already; Peringatan tells why a step must not be left out.',
  },
  source: 'konvensi: Peringatan pada lembar contoh berbentuk "jika/apabila ... maka ..."',
  bad: sopContoh([
    'Jika SOP tidak dilaksanakan maka pemakaian ruang bertabrakan.',
    'SOP ini wajib dipedomani oleh semua pelaksana.',
  ]),
  good: SOP_BAIK,
  *check({ model, places }, { report }) {
    const texts = model.peringatan.flatMap(({ teks, anak }) => [teks, ...anak.map((b) => b.teks)]);
    const [first] = model.peringatan;
    if (first === undefined || texts.every((teks) => teks === '')) return;
    // A condition is followed by what follows from it, or told as broken off.
    if (texts.some((teks) => isCondition(teks) || hasConsequence(teks))) return;
    yield report(places.of(first), {});
  },
});
