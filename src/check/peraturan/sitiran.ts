import type { Analysis } from '../../model/analyze.js';
import type { Butir, Peraturan, Sop } from '../../model/schema.js';
import { type Kutipan, parsePeraturan, readKutipan } from '../../model/values/peraturan.js';
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
  /** The others of a chain, `jo.` or `sebagaimana telah diubah dengan`, as they are written. */
  readonly rantai: readonly Peraturan[];
}

/** The regulations that an SOP cites, in the order written; items that cite none are left out. */
export function citationsOf({ model, places }: Analysis): readonly Sitiran[] {
  const known = memo.get(model);
  if (known !== undefined) return known;
  const found: Sitiran[] = [];
  const add = (butir: Butir, peraturan: Peraturan | null, urutan: number | null): void => {
    if (peraturan !== null) {
      found.push({
        span: places.of(butir),
        teks: butir.teks,
        peraturan,
        key: keyOf(peraturan),
        urutan,
        beranak: butir.anak.length > 0,
        rantai: chainIn(butir.teks),
      });
    }
    for (const child of butir.anak) add(child, parsePeraturan(child.teks), null);
  };
  model.dasarHukum.forEach((butir, i) => {
    add(butir, butir.peraturan, i);
  });
  memo.set(model, found);
  return found;
}

/** Several rules ask for the citations of the same model, one after the other. */
const memo = new WeakMap<Sop, readonly Sitiran[]>();

/** What stands before a further citation of a chain. */
const LINK = /\b(?:jo|jis|juncto)\b\.?|\b(?:diubah|diganti|dicabut)\b[^;]{0,80}?\bdengan\b/giu;

function chainIn(text: string): readonly Peraturan[] {
  if (!/\b(?:jo|jis|juncto|diubah|diganti|dicabut)\b/iu.test(text)) return [];
  return [...text.matchAll(LINK)].flatMap((link) => {
    const read = readKutipan(text.slice(link.index + link[0].length).trimStart());
    return read === null || read.jenis === null ? [] : [read.peraturan];
  });
}

/** The first citation of an item with the places of its parts, and a way to their places in the source. */
export function partsOf(
  source: SourceText,
  { teks, span }: Sitiran,
): { readonly kutipan: Kutipan; readonly at: (from: number, to: number) => Span } | null {
  const kutipan = readKutipan(teks);
  if (kutipan === null) return null;
  return { kutipan, at: (from, to) => partOf(source, span, teks, from, to) };
}

/** Place of the words that name the regulation: kind, maker, number and year. */
export function nameSpan(source: SourceText, sitiran: Sitiran): Span {
  const parts = partsOf(source, sitiran);
  return parts === null ? sitiran.span : parts.at(0, parts.kutipan.nomor[1]);
}
