import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';

/**
 * A reference to an SOP that is not in the set, nor nearly. That by itself is no mistake: offices refer to SOPs of other
 * bodies (to those of the personnel board, the Inspektorat), and a set in the making holds a few of many; of the 17 entries
 * in the Keterkaitan of the seeds none is an SOP that is there. So it is told where the configuration says which SOPs there are (`periksa.daftar`),
 * and to who asks for the strict preset.
 */
export const rujukanSopTidakAda = setRule({
  code: 'SOP3102',
  name: 'rujukan-sop-tidak-ada',
  severity: 'info',
  preset: 'baku',
  bagian: 'sebutan',
  contohSettings: { daftar: ['contoh.sop', 'lain.sop'] },
  message: ({ rujukan }: { rujukan: string }) => ({
    id: `tidak ada SOP "${rujukan}" di himpunan ini`,
    en: `there is no SOP "${rujukan}" in this set`,
  }),
  help: () => [
    {
      id: 'tulis judul atau nomor seperti di SOP itu; bila SOP itu milik instansi lain, sebutkan instansinya dan abaikan temuan ini dengan alasan',
      en: 'write the title or number as that SOP has it; if it is an SOP of another body, name that body and accept this finding with the reason',
    },
  ],
  why: {
    id: 'Keterkaitan menunjuk SOP yang harus dibaca bersama SOP ini. Yang tidak ada di himpunan tidak dapat dibaca, atau belum disusun.',
    en: 'Keterkaitan points at SOPs to be read with this one. What is not in the set cannot be read, or is still to be written.',
  },
  source: 'konvensi; di preset baku hanya bila konfigurasi memuat periksa.daftar',
  files: {
    'lain.sop': sopContoh(
      ['Peminjaman Ruang Rapat', 'Pemeliharaan Ruang Rapat'],
      ['000.8.3.3/12/UMUM', '000.8.3.3/13/UMUM'],
    ),
  },
  bad: sopContoh(['Keterkaitan: -', 'Keterkaitan:\n  - SOP Pengelolaan Surat Masuk']),
  good: sopContoh(['Keterkaitan: -', 'Keterkaitan:\n  - SOP Pemeliharaan Ruang Rapat']),
  *check(set, { report, settings }) {
    const isAsked = settings.preset === 'ketat' || settings.severities[CODE] !== undefined;
    if (!set.whole || (settings.daftar === null && !isAsked)) return;
    for (const { dari, at, langkah, ke } of set.tautan) {
      if (ke.length > 0 || (langkah === null && OTHER_PAPER.test(at.teks))) continue;
      if (set.dekat.find(at.teks).length > 0) continue;
      const alike = set.dekat.alike(at.teks).slice(0, MOST_NAMED);
      const names = alike.map(({ tulisan }) => `"${tulisan}"`).join(', ');
      const help =
        alike.length === 0
          ? []
          : [{ id: `judul yang mendekati: ${names}`, en: `titles that come near: ${names}` }];
      yield report(dari, at.span, { rujukan: at.teks }, { help });
    }
  },
});

const CODE = 'SOP3102';
const MOST_NAMED = 3;

/** Items of Keterkaitan that name something else: seen are work instructions (`IK`), and `Seluruh SOP`. */
const OTHER_PAPER =
  /^\s*(?:-|ik\b|instruksi|petunjuk|juknis|juklak|formulir|form\b|buku|pedoman|peraturan|undang|keputusan|surat edaran|seluruh|semua|nihil|tidak ada)/iu;
