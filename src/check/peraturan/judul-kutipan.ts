import type { Analysis } from '../../model/analyze.js';
import { ofLast } from '../../text/of-last.js';
import { rememberedWith } from '../../text/remembered.js';
import type { Span } from '../../text/source.js';
import { compareTitles, type Perbandingan } from './judul.js';
import type { Entri, Register } from './register.js';
import { citationsOf, partsOf, type Sitiran } from './sitiran.js';

/** A citation whose title stands beside the title that was seen. */
export interface JudulDikutip extends Perbandingan {
  readonly sitiran: Sitiran;
  readonly entri: Entri;
  /** As the citation has it. */
  readonly judul: string;
  /** As it was seen. */
  readonly seharusnya: string;
  /** Place in the source of a part of the title. */
  readonly at: (from: number, to: number) => Span;
  /** `sama`: the same title, perhaps with slips. `lain`: that of something else. Between them nothing can be said. */
  readonly kesan: 'sama' | 'lain' | 'tidak pasti';
}

/** From this share of common words on, a title is that of the regulation. */
const SAME_TITLE = 0.5;

/** Below this share it is another one's, if it has words enough to tell. */
const OTHER_TITLE = 0.34;
const FEWEST_WORDS = 2;

/** The titles of the citations whose right title was seen. */
export const citedTitles = ofLast((analysis: Analysis, register: Register) => [
  ...readTitles(analysis, register),
]);

function* readTitles(analysis: Analysis, register: Register): Generator<JudulDikutip> {
  for (const sitiran of citationsOf(analysis)) {
    const entri = register.find(sitiran.peraturan);
    const seharusnya = entri?.peraturan.tentang;
    if (entri === undefined || !entri.judulDilihat || seharusnya == null) continue;
    const parts = partsOf(analysis.source, sitiran);
    const place = parts?.kutipan.judul;
    const judul = parts?.kutipan.peraturan.tentang;
    if (parts === null || place == null || judul == null) continue;
    const compared = withSeen(judul, entri);
    const at = (from: number, to: number): Span => parts.at(place[0] + from, place[0] + to);
    const { sama, tertulis, beda } = compared;
    const kesan = impression(compared);
    yield { sama, tertulis, beda, sitiran, entri, judul, seharusnya, at, kesan };
  }
}

/** A title beside the one that was seen. */
const withSeen = rememberedWith((judul, { peraturan }: Entri) =>
  compareTitles(judul, peraturan.tentang ?? ''),
);

function impression({ sama, tertulis, beda }: Perbandingan): JudulDikutip['kesan'] {
  if (beda.length === 0 || sama >= tertulis * SAME_TITLE) return 'sama';
  return tertulis >= FEWEST_WORDS && sama < tertulis * OTHER_TITLE ? 'lain' : 'tidak pasti';
}
