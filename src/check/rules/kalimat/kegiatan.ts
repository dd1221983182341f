import type { Analysis } from '../../../model/analyze.js';
import { joined } from '../../../model/joined.js';
import type { Langkah, Prosedur } from '../../../model/schema.js';
import { ofLast } from '../../../text/of-last.js';
import type { Span } from '../../../text/source.js';
import { type JenisKata, jenisKata } from '../../bahasa/jenis-kata.js';
import { type Kata, kataDari } from '../../bahasa/kata.js';
import { findPosts, type NamedPost } from '../../jabatan.js';
import { partOf } from '../../locate.js';
import type { Settings } from '../../settings.js';
import { type Kolom, kolomDari } from './kolom.js';
import { type Subjek, subjekDari } from './subjek.js';

/** The activity of a step, with what several rules ask about it. */
export interface Kegiatan {
  readonly prosedur: Prosedur;
  readonly langkah: Langkah;
  /** As the model has it: lines joined by one blank. */
  readonly teks: string;
  readonly kata: readonly Kata[];
  /** What its first word is. */
  readonly awal: JenisKata | null;
  /** The columns of its table; none where a mistake in them was told. */
  readonly kolom: readonly Kolom[];
  /** Who has a symbol in its row, as indices of columns, in the order of the symbols. */
  readonly pelaku: readonly number[];
  /** Who the text itself says does it; null where it names nobody. */
  readonly subjek: Subjek | null;
  /** The posts that the text names. */
  readonly jabatan: readonly NamedPost[];
  /** The place of a part of the text, by UTF-16 offsets into it. */
  readonly at: (from: number, to: number) => Span;
}

/** The activities of an SOP. */
export const kegiatanDari = ofLast((analysis: Analysis, settings: Settings) =>
  joined(
    analysis.model.prosedur.map((prosedur) =>
      inTable(analysis, prosedur, settings).filter(({ kata }) => kata.length > 0),
    ),
  ),
);

function inTable(analysis: Analysis, prosedur: Prosedur, settings: Settings): readonly Kegiatan[] {
  const kolom = analysis.brokenPelaksana.has(prosedur) ? [] : kolomDari(prosedur, settings);
  const indices = new Map(kolom.map(({ id }, index) => [id, index]));
  return prosedur.langkah.map((langkah) => {
    const teks = langkah.uraian;
    const place = analysis.places.key(langkah, 'uraian') ?? analysis.places.of(langkah);
    const pelaku = new Set<number>();
    for (const { pelaksana } of langkah.simbol) {
      const index = indices.get(pelaksana);
      if (index !== undefined) pelaku.add(index);
    }
    const jabatan = findPosts(teks, settings);
    const kata = kataDari(teks);
    const awal = jenisKata(kata[0]?.kunci ?? '');
    return {
      prosedur,
      langkah,
      teks,
      kata,
      awal,
      kolom,
      pelaku: [...pelaku],
      // Most activities begin with their verb.
      subjek: awal === 'aktif' ? null : subjekDari(teks, kolom, jabatan),
      jabatan,
      at: (from, to) => partOf(analysis.source, place, teks, from, to),
    };
  });
}
