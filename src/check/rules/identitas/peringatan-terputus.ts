import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { kataDari } from '../../bahasa/kata.js';
import { fileRule } from '../../rule.js';

/**
 * A whole warning that is a condition about the SOP and nothing more, in words of small letters: `jika sop ini tidak
 * dilaksanakan dengan baik`. The words between the SOP and the negation may be its title, and no verb.
 */
const BROKEN_OFF =
  /^(?:jika|apabila|bila|bilamana|kalau) (?:(?:sop|standar operasional prosedur|prosedur|tahapan|langkah)(?: (?!di|ter|maka)[\p{L}\p{N}/-]+){0,8} )?(?:tidak|belum|kurang) (?:dilaksanakan|dijalankan|dilakukan|diterapkan|diikuti|dipatuhi|ditaati|dipenuhi|dipedomani|terlaksana)(?: (?:dengan|secara) (?:baik|benar|tepat|lengkap|optimal|maksimal|konsisten|baik dan benar)| tepat waktu| sebagaimana mestinya| (?:sesuai|menurut) (?:dengan )?(?:sop|prosedur|ketentuan|aturan|standar)(?: ini| yang (?:berlaku|ada|ditetapkan))?)?(?: maka)?$/u;

/** A longer warning says more than its condition. */
const MOST_WORDS = 20;

/** A condition, and what follows from it was left out: `Jika SOP ini tidak dilaksanakan.` */
export const peringatanTerputus = fileRule({
  code: 'SOP2126',
  name: 'peringatan-terputus',
  severity: 'warning',
  preset: 'baku',
  message: () => ({
    id: 'Peringatan ini menyebut syarat tanpa akibatnya',
    en: 'this Peringatan says a condition and not what follows',
  }),
  help: () => [
    {
      id: 'lanjutkan dengan akibatnya: `Jika ... tidak dilaksanakan, maka ...`',
      en: 'go on with what follows: `Jika ... tidak dilaksanakan, maka ...`',
    },
  ],
  why: {
    id: 'Peringatan memberi tahu apa yang terjadi bila SOP tidak diikuti. Tanpa akibat, syaratnya tidak memperingatkan siapa pun.',
    en: 'Peringatan tells what happens if the SOP is not followed. Without that a condition warns nobody.',
  },
  source: 'konvensi: Peringatan pada lembar contoh berbentuk "jika/apabila ... maka ..."',
  bad: sopContoh(['maka pemakaian ruang bertabrakan.', 'dengan baik.']),
  good: SOP_BAIK,
  *check({ model, places }, { report }) {
    for (const butir of model.peringatan) {
      // A list below it, or a comma, may bring what follows.
      if (butir.anak.length > 0 || butir.teks.includes(',')) continue;
      const words = kataDari(butir.teks).map(({ kunci }) => kunci);
      if (words.length <= MOST_WORDS && BROKEN_OFF.test(words.join(' '))) {
        yield report(places.of(butir), {});
      }
    }
  },
});
