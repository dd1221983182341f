import type { Analysis } from '../../model/analyze.js';
import type { Butir, Peraturan } from '../../model/schema.js';
import {
  type Kutipan,
  type Letak,
  parsePeraturan,
  readKutipan,
} from '../../model/values/peraturan.js';
import { ofLast } from '../../text/of-last.js';
import type { SourceText, Span } from '../../text/source.js';
import { partOf } from '../locate.js';
import { keyOf } from './sebutan.js';

/** An item of Dasar Hukum that cites a regulation. */
export interface Sitiran {
  /** Place of the item. */
  readonly span: Span;
  readonly teks: string;
  readonly peraturan: Peraturan;
  /** As `keyOf`. */
  readonly key: string;
  /** Place among the items of the top level; null for an item below another. */
  readonly urutan: number | null;
  /** Whether other items stand below this one. */
  readonly beranak: boolean;
  /** The others of a chain, as they are written. */
  readonly rantai: readonly MataRantai[];
}

/** One more citation in an item. */
export interface MataRantai {
  readonly peraturan: Peraturan;
  /** `ubah`: behind `sebagaimana telah diubah dengan`. `jo`: behind `jo.`, which says no more than that both belong together. */
  readonly hubungan: 'jo' | 'ubah';
  /** Place of its kind, number and year, as offsets into the item's text. */
  readonly letak: Letak;
}

/** An item of Dasar Hukum in which no citation can be read. */
export interface TakTerbaca {
  readonly span: Span;
  readonly teks: string;
}

/** The regulations that an SOP cites, in the order written; items that cite none are left out. */
export const citationsOf = (analysis: Analysis): readonly Sitiran[] => readItems(analysis).dikutip;

/** The items with text that cite no regulation, and are no heading of others. */
export const unreadableItems = (analysis: Analysis): readonly TakTerbaca[] =>
  readItems(analysis).takTerbaca;

interface Items {
  readonly dikutip: readonly Sitiran[];
  readonly takTerbaca: readonly TakTerbaca[];
}

const readItems = ofLast(({ model, places }: Analysis): Items => {
  const found: Sitiran[] = [];
  const unread: TakTerbaca[] = [];
  const add = (butir: Butir, read: Peraturan | null, urutan: number | null): void => {
    if (read !== null) {
      const peraturan = withRegion(read);
      found.push({
        span: places.of(butir),
        teks: butir.teks,
        peraturan,
        key: keyOf(peraturan),
        urutan,
        beranak: butir.anak.length > 0,
        rantai: chainIn(butir.teks),
      });
    } else if (urutan !== null && butir.teks !== '' && butir.anak.length === 0) {
      // An item with others below it is their heading, and what stands below a citation tells of it.
      unread.push({ span: places.of(butir), teks: butir.teks });
    }
    for (const child of butir.anak) add(child, parsePeraturan(child.teks), null);
  };
  model.dasarHukum.forEach((butir, i) => {
    add(butir, butir.peraturan, i);
  });
  return { dikutip: found, takTerbaca: unread };
});

/** The region that ends the title of a Perda: `... Perangkat Daerah Kabupaten Musi Rawas`. */
const REGION = /\b(?:Kabupaten|Kota|Provinsi)(?: \p{Lu}\p{L}*)+$/u;

/** Sheets leave the region of their own Perda out, and name it in the title. */
function withRegion(peraturan: Peraturan): Peraturan {
  const { jenis, pembuat, tentang } = peraturan;
  if (jenis !== 'Perda' || pembuat !== null) return peraturan;
  const region = REGION.exec(tentang ?? '')?.[0];
  return region === undefined ? peraturan : { ...peraturan, pembuat: region };
}

/** What stands before a further citation of a chain. */
const LINK = /\b(?:jo|jis|juncto)\b\.?|\b(?:diubah|diganti|dicabut)\b[^;]{0,80}?\bdengan\b/giu;

function chainIn(text: string): readonly MataRantai[] {
  if (!/\b(?:jo|jis|juncto|diubah|diganti|dicabut)\b/iu.test(text)) return [];
  return [...text.matchAll(LINK)].flatMap((link): MataRantai[] => {
    const behind = link.index + link[0].length;
    const rest = text.slice(behind).trimStart();
    const read = readKutipan(rest);
    if (read === null || read.jenis === null) return [];
    const start = text.length - rest.length;
    return [
      {
        peraturan: read.peraturan,
        hubungan: /^j/iu.test(link[0]) ? 'jo' : 'ubah',
        letak: [start + read.jenis[0], start + read.nomor[1]],
      },
    ];
  });
}

/** Citations read lately: several rules ask for its parts, and most SOPs of a set cite the same regulations. */
const recent = new Map<string, Kutipan | null>();

const MOST_RECENT = 256;

function kutipanOf(teks: string): Kutipan | null {
  const known = recent.get(teks);
  if (known !== undefined) return known;
  const kutipan = readKutipan(teks);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(teks, kutipan);
  return kutipan;
}

/** The first citation of an item with the places of its parts, and a way to their places in the source. */
export function partsOf(
  source: SourceText,
  { teks, span }: Sitiran,
): { readonly kutipan: Kutipan; readonly at: (from: number, to: number) => Span } | null {
  const kutipan = kutipanOf(teks);
  if (kutipan === null) return null;
  return { kutipan, at: (from, to) => partOf(source, span, teks, from, to) };
}

/** Place of the words that name the regulation: kind, maker, number and year. */
export function nameSpan(source: SourceText, sitiran: Sitiran): Span {
  const parts = partsOf(source, sitiran);
  return parts === null ? sitiran.span : parts.at(0, parts.kutipan.nomor[1]);
}
