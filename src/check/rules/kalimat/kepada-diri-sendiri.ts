import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { isSamePost, type NamedPost } from '../../jabatan.js';
import { fileRule } from '../../rule.js';
import { type Kegiatan, kegiatanDari } from './kegiatan.js';
import { pelakuLain } from './pelaku.js';

/** Nobody hands something to himself or gives himself an order. */
export const kepadaDiriSendiri = fileRule({
  code: 'SOP2305',
  name: 'kepada-diri-sendiri',
  severity: 'warning',
  preset: 'baku',
  message: ({ nama, kolom }: { nama: string; kolom: string }) => ({
    id: `kegiatan ini ditujukan kepada “${nama}”, padahal ${kolom} sendiri yang mengerjakannya`,
    en: `this activity is directed to “${nama}”, and it is ${kolom} who does it`,
  }),
  help: () => [
    {
      id: 'pindahkan langkah ini ke kolom yang memberi, atau sebut penerima yang sebenarnya',
      en: 'move this step to the column of who gives, or name who really receives',
    },
  ],
  why: {
    id: 'Menyampaikan sesuatu kepada diri sendiri berarti pelaksana atau penerimanya salah tulis; berkasnya lalu tidak pernah berpindah.',
    en: 'To hand something to oneself means that the doer or the receiver is written wrongly; the paper then never moves on.',
  },
  source:
    'konvensi: dua langkah pada satu dari enam lembar contoh menyuruh atau memberi pelaksananya sendiri',
  bad: sopContoh(['Staf: Mencatat permohonan', 'Kasubag: Menyampaikan permohonan kepada Kasubag']),
  good: SOP_BAIK,
  *check(analysis, { report, settings }) {
    for (const one of kegiatanDari(analysis, settings)) {
      const doer = one.kolom[onlyDoer(one)];
      if (doer === undefined || pelakuLain(one).length > 0) continue;
      for (const post of one.jabatan) {
        if (!doer.jabatan.some((own) => isSamePost(own, post)) || !isReceiver(one, post)) continue;
        yield report(one.at(post.start, post.end), { nama: post.teks, kolom: doer.nama });
      }
    }
  },
});

/** Posts that many hold in one office: one of them may well hand something to another. */
const HELD_BY_MANY =
  /^(?:staf|jabatan fungsional|inspektur pembantu|asisten|kepala (?:desa|dusun|urusan|lingkungan)|lurah)/u;

/**
 * The column of who does it, where nobody else of the row could: the first of a chain whose later symbols are others'.
 * -1 in a row of joint or parallel work.
 */
function onlyDoer({ prosedur, langkah, pelaku, kolom }: Kegiatan): number {
  const [first, ...others] = langkah.simbol.filter(({ tersirat }) => !tersirat);
  const ids = new Set([first, ...others].map((simbol) => simbol?.id));
  const inner = prosedur.alur.filter(({ dari, ke }) => ids.has(dari) && ids.has(ke));
  const handedTo = new Set(inner.filter(({ jenis }) => jenis === 'panah').map(({ ke }) => ke));
  const isChain = others.every(({ id }) => handedTo.has(id));
  const comesBack = others.some(({ pelaksana }) => pelaksana === first?.pelaksana);
  const index = pelaku[0] ?? -1;
  const isOne = (kolom[index]?.jabatan ?? []).every(({ pangkat }) => !HELD_BY_MANY.test(pangkat));
  return isChain && !comesBack && isOne ? index : -1;
}

/** Words that direct an activity to the one named behind them. */
const TOWARDS: ReadonlySet<string> = new Set(['kepada', 'ke', 'pada']);
/** Verbs whose object is who is asked to do something. */
const ORDERING: ReadonlySet<string> = new Set(
  'memerintahkan menugaskan menugasi meminta menyuruh menginstruksikan mengundang menyurati'.split(
    ' ',
  ),
);
/** Behind a post these say that another one of the kind is meant. */
const OTHERS: ReadonlySet<string> = new Set(
  'lain lainnya terkait masing-masing yang dan atau setempat di dari pada kabupaten kota'.split(
    ' ',
  ),
);

/** Whether a post is who the activity is directed to. */
function isReceiver({ kata, teks }: Kegiatan, { start, end }: NamedPost): boolean {
  const at = kata.findIndex((word) => word.start === start);
  const before = kata[at - 1]?.kunci ?? '';
  const next = kata.find((word) => word.start >= end);
  if (
    OTHERS.has(next?.kunci ?? '') ||
    next?.kunci.startsWith('se-') ||
    /^\s*[,/(]/u.test(teks.slice(end))
  )
    return false;
  return TOWARDS.has(before) || (at === 1 && ORDERING.has(before));
}
