import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { type Kata, kataDari } from '../../bahasa/kata.js';
import { findInstansi, type SebutanInstansi } from '../../instansi/instansi.js';
import {
  compareWithKop,
  kopOf,
  kopRelated,
  ownNames,
  readable,
  titled,
} from '../../instansi/kop.js';
import { partOf } from '../../locate.js';
import { signsForAnother } from '../../pejabat.js';
import { fileRule } from '../../rule.js';
import { fieldAt } from './penanda-tangan-lain.js';

/** The signer is head of another office than that of the letterhead. */
export const jabatanInstansiLain = fileRule({
  code: 'SOP2135',
  name: 'jabatan-instansi-lain',
  severity: 'warning',
  preset: 'baku',
  message: ({ lain, sendiri }: { lain: string; sendiri: string }) => ({
    id: `penanda tangan memimpin ${lain}, sedangkan kop menyebut ${sendiri}`,
    en: `the signer is head of ${lain}, and the letterhead is of ${sendiri}`,
  }),
  help: () => [
    {
      id: 'samakan kop dan jabatan penanda tangan; yang menandatangani untuk pejabat lain memakai `a.n.`',
      en: 'bring letterhead and post in line; who signs for another writes `a.n.`',
    },
  ],
  why: {
    id: 'SOP disahkan pimpinan instansi yang membuatnya, atau pejabat di atasnya. Pimpinan instansi lain tidak berwenang atasnya.',
    en: 'A SOP is signed by the head of the office that made it, or by who is above him. The head of another office has no say in it.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian identitas butir 1 dan 6 (nama unit yang membuat, pejabat yang berwenang di unit itu)',
  bad: sopContoh(['Jabatan: Sekretaris Daerah', 'Jabatan: Kepala Dinas Kesehatan']),
  good: sopContoh(
    ['  - Sekretariat Daerah', '  - Dinas Kesehatan'],
    ['Jabatan: Sekretaris Daerah', 'Jabatan: Kepala Dinas Kesehatan'],
  ),
  *check(analysis, { report }) {
    const kop = kopOf(analysis.model);
    const { disahkanOleh, tandaTangan } = analysis.model;
    if (kop.instansi.length === 0) return;
    for (const signer of [disahkanOleh, tandaTangan]) {
      if (signer === null || signsForAnother(signer)) continue;
      const jabatan = signer.jabatan.join(' ');
      const headed = headedBy(jabatan);
      if (headed === null) continue;
      // The letterhead of a district may stand on the sheets of its villages.
      const isPart =
        headed.jenis === 'kelurahan' && kop.instansi.every(({ jenis }) => jenis !== 'kelurahan');
      const is = isPart ? 'tidak-tahu' : compareWithKop(kop, headed);
      if (is === 'sama' || is === 'tidak-tahu') continue;
      const place = fieldAt(analysis, signer, 'jabatan');
      const at = partOf(analysis.source, place, jabatan, headed.start, headed.end);
      yield report(
        at,
        { lain: readable(headed.teks), sendiri: ownNames(kop) },
        { related: kopRelated(analysis) },
      );
    }
  },
});

/** Short forms of a head with the kind of his office, and heads whose office is named after them. */
const HEADS: Readonly<Record<string, string>> = {
  kadis: 'Dinas',
  kadin: 'Dinas',
  kaban: 'Badan',
  camat: 'Kecamatan',
  lurah: 'Kelurahan',
  inspektur: 'Inspektorat',
};

const ACTING = /^(?:pl[th]|pjs?)$/u;

/** The office that a post is the head of: the one it names, or, of a `Camat`, the district. */
function headedBy(jabatan: string): SebutanInstansi | null {
  const words = kataDari(jabatan);
  const at = words.findIndex(({ kunci }) => !ACTING.test(kunci));
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined) return null;
  if (first.kunci === 'kepala' && second !== undefined) {
    const named = findInstansi(jabatan, true).find(({ start }) => start === second.start);
    return named ?? bare(second.kunci, second);
  }
  // `Inspektur Pembantu` is head of none.
  if (!Object.hasOwn(HEADS, first.kunci) || second?.kunci === 'pembantu') return null;
  const kind = HEADS[first.kunci] ?? '';
  const named = findInstansi(`${kind}${jabatan.slice(first.end)}`, true)[0];
  if (named?.start !== 0) return bare(kind.toLowerCase(), first);
  return { ...named, start: first.start, end: named.end - kind.length + first.end };
}

/** `Kepala Dinas` alone: of a kind, and nobody knows which. */
function bare(kind: string, { start, end }: Kata): SebutanInstansi | null {
  const jenis = kind === 'dinas' || kind === 'badan' ? kind : null;
  return jenis === null ? null : { jenis, nama: [], teks: titled(jenis), start, end };
}
