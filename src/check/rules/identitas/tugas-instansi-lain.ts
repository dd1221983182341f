import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Analysis } from '../../../model/analyze.js';
import type { Butir } from '../../../model/schema.js';
import { findInstansi } from '../../instansi/instansi.js';
import { compareWithKop, kopOf, kopRelated, ownNames, readable } from '../../instansi/kop.js';
import { partOf } from '../../locate.js';
import { fileRule } from '../../rule.js';

/** What stands before an office whose own tasks are meant. */
const TASKS_OF =
  /\b(?:tugas(?:,? (?:pokok|dan|serta|fungsi|wewenang|uraian|tugas|kewenangan|tanggung jawab))*|uraian tugas|tupoksi|fungsi|kewenangan)(?: (?:dari|pada|di|dalam|sebagai))?\s*$/iu;

/** The executors are to know the tasks of another office. */
export const tugasInstansiLain = fileRule({
  code: 'SOP2133',
  name: 'tugas-instansi-lain',
  severity: 'warning',
  preset: 'baku',
  message: ({ lain, sendiri }: { lain: string; sendiri: string }) => ({
    id: `di sini tugas ${lain}, sedangkan kop menyebut ${sendiri}`,
    en: `here the tasks are those of ${lain}, and the letterhead is of ${sendiri}`,
  }),
  help: ({ sendiri }) => [
    {
      id: `tulis ${sendiri}, atau nama unit pelaksananya`,
      en: `write ${sendiri}, or the unit of those who carry it out`,
    },
  ],
  why: {
    id: 'Kualifikasi Pelaksana menyebut apa yang harus dikuasai pegawai instansi ini. Tugas instansi lain di situ biasanya tertinggal dari lembar yang disalin.',
    en: 'Kualifikasi Pelaksana says what the employees of this office must master. The tasks of another office there were mostly left over from the sheet that was copied.',
  },
  source:
    'konvensi: pada satu dari enam lembar contoh, kualifikasi pelaksana sebuah kecamatan menyebut uraian tugas Inspektorat',
  bad: sopContoh(['tata kelola ruang rapat', 'uraian tugas Inspektorat']),
  good: sopContoh(['tata kelola ruang rapat', 'uraian tugas Sekretariat Daerah']),
  *check(analysis, { report }) {
    const kop = kopOf(analysis.model);
    if (kop.instansi.length === 0) return;
    for (const butir of itemsOf(analysis)) {
      for (const one of findInstansi(butir.teks)) {
        if (!TASKS_OF.test(butir.teks.slice(Math.max(0, one.start - NEAR), one.start))) continue;
        if (compareWithKop(kop, one) !== 'beda') continue;
        const place = analysis.places.of(butir);
        yield report(
          partOf(analysis.source, place, butir.teks, one.start, one.end),
          { lain: readable(one.teks), sendiri: ownNames(kop) },
          { related: kopRelated(analysis) },
        );
        // A text that goes on about it is told of once.
        break;
      }
    }
  },
});

/** UTF-16 units before an office that are looked at. */
const NEAR = 80;

function* itemsOf({ model }: Analysis): Generator<Butir> {
  for (const list of [model.kualifikasiPelaksana, model.peringatan, model.maksudTujuan]) {
    for (const butir of list) {
      yield butir;
      yield* butir.anak;
    }
  }
}
