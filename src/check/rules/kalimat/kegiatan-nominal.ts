import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix, Localized } from '../../../diagnostics/diagnostic.js';
import { aktifDari, isAcara, jenisKata } from '../../bahasa/jenis-kata.js';
import type { Kata } from '../../bahasa/kata.js';
import { fileRule } from '../../rule.js';
import { type Kegiatan, kegiatanDari } from './kegiatan.js';
import { pasifUtama } from './kegiatan-pasif.js';
import { tiruHuruf } from './tiru-huruf.js';

/** An activity begins with an active verb and not with a noun. */
export const kegiatanNominal = fileRule({
  code: 'SOP2301',
  name: 'kegiatan-nominal',
  severity: 'warning',
  preset: 'baku',
  message: ({ kata }: { kata: string }) => ({
    id: `kegiatan ini diawali kata benda “${kata}”, bukan kata kerja aktif`,
    en: `this activity begins with the noun “${kata}”, not with an active verb`,
  }),
  help: () => [],
  why: {
    id: 'Kegiatan ditulis dengan kata kerja aktif tanpa subjek, sebab lembar ini mengatur apa yang dikerjakan; kata benda menyebut hasil atau nama pekerjaan dan tidak memerintahkan apa pun.',
    en: 'Activities are written with an active verb and without a subject, since the sheet says what is to be done; a noun names a result or a piece of work and asks for nothing.',
  },
  source:
    'PermenPAN-RB 35/2012 (kegiatan ditulis aktif dengan kata kerja tanpa subjek); dari 873 kegiatan pada lembar BPS 51% diawali me-',
  bad: sopContoh(['Mencatat permohonan', 'Pencatatan permohonan']),
  good: SOP_BAIK,
  *check(analysis, { report, settings }) {
    for (const one of kegiatanDari(analysis, settings)) {
      const first = one.kata[0];
      if (first === undefined || !isNominal(one)) continue;
      const verbs = activeVerbs(one);
      const help = [verbs === null ? withVerb(first) : beginWith(verbs.text)];
      yield report(
        one.at(first.start, first.end),
        { kata: first.teks },
        { help, fixes: verbs === null ? [] : [fixOf(one, verbs)] },
      );
    }
  },
});

const OWN_VERB: Localized = {
  id: 'awali dengan kata kerja aktif yang menyebut apa yang dikerjakan: Menyusun, Memeriksa, Melaksanakan ...',
  en: 'begin with the active verb that says what is done: Menyusun, Memeriksa, Melaksanakan ...',
};

/** The verb of the noun, where the rest of the sentence must change with it. */
function withVerb({ teks, kunci }: Kata): Localized {
  const verb = aktifDari(kunci);
  return verb === null ? OWN_VERB : beginWith(`${tiruHuruf(verb, teks)} ...`);
}

const beginWith = (text: string): Localized => ({
  id: `awali dengan “${text}”`,
  en: `begin with “${text}”`,
});

/** A question is the text of a decision; what another SOP does goes by that SOP's name. */
const isNominal = (one: Kegiatan): boolean =>
  one.awal === 'nomina' &&
  one.subjek === null &&
  one.langkah.sop === null &&
  !one.teks.trimEnd().endsWith('?') &&
  !opensWithPhrase(one) &&
  pasifUtama(one) === null;

/** A mark between a phrase and the verb behind it: `Tahap pertama: menyusun ...`. */
const MARK = /^\s*[,;:–—]\s*$/u;

/** Whether the noun is no work but says when or where, and the verb follows behind a mark. */
function opensWithPhrase({ teks, kata }: Kegiatan): boolean {
  if (aktifDari(kata[0]?.kunci ?? '') !== null) return false;
  return kata.some((word, i) => {
    const before = kata[i - 1];
    return (
      before !== undefined &&
      MARK.test(teks.slice(before.end, word.start)) &&
      jenisKata(word.kunci) === 'aktif'
    );
  });
}

interface Verbs {
  /** UTF-16 offset into the activity behind what they replace. */
  readonly end: number;
  readonly text: string;
}

/** Behind the noun these say that it has no object that the verb could take over. */
const NO_OBJECT: ReadonlySet<string> = new Set(
  'untuk oleh dari kepada ke di pada dengan antara agar yang terhadap atas tentang'.split(' '),
);
const JOINING: ReadonlySet<string> = new Set(['dan', 'serta']);
/** What parts nouns of work that stand in a row: `Pengetikan, penggandaan dan pengiriman`. */
const BETWEEN = /^(?:\s*,\s*|\s*,?\s+(?:dan|serta)\s+)$/u;

/** The verbs for the nouns that the activity begins with; null where they cannot be told. */
function activeVerbs({ teks, kata }: Kegiatan): Verbs | null {
  const first = kata[0];
  if (first === undefined || kata.some(({ kunci }) => kunci === 'oleh')) return null;
  if (isAcara(first.kunci)) {
    const rest = /^\p{Lu}+$/u.test(first.teks) ? first.teks : first.kunci;
    return { end: first.end, text: `${tiruHuruf('melaksanakan', first.teks)} ${rest}` };
  }
  let [text, end] = ['', 0];
  for (let at = 0; ; ) {
    const noun = kata[at];
    const verb = noun === undefined ? null : aktifDari(noun.kunci);
    const next = kata[at + 1];
    if (noun === undefined || verb === null || next === undefined || NO_OBJECT.has(next.kunci))
      return null;
    text += teks.slice(end, noun.start) + tiruHuruf(verb, noun.teks);
    end = noun.end;
    const further = JOINING.has(next.kunci) ? at + 2 : at + 1;
    if (!BETWEEN.test(teks.slice(end, kata[further]?.start ?? end))) return { end, text };
    at = further;
  }
}

const fixOf = ({ at }: Kegiatan, { text, end }: Verbs): Fix => ({
  title: { id: `awali dengan “${text}”`, en: `begin with “${text}”` },
  safe: false,
  edits: [{ span: at(0, end), text }],
});
