import { layoutPages } from '../src/layout/layout.js';
import type { Sop } from '../src/model/schema.js';
import { loadFonts } from '../src/workspace/fonts.js';
import { randomSop } from '../test/support/random-sop.js';

/** What the sheets of a run are like. Means a sheet. */
export interface Mix {
  /** Seeds tried until there were enough. */
  readonly tried: number;
  readonly steps: number;
  readonly symbols: number;
  readonly edges: number;
  readonly pelaksana: number;
  readonly words: number;
  /** Part of the sheets that have an identity block. */
  readonly identity: number;
}

export interface Sheets {
  readonly seeds: readonly number[];
  readonly mix: Mix;
}

/** A longer table never ends on the second page; laying it out to see that would take most of the time. */
const MOST_STEPS = 32;

/** The first `count` seeds of the generator whose sheet has two pages. */
export function twoPageSheets(count: number): Sheets {
  const fonts = loadFonts('Arial');
  const seeds: number[] = [];
  const sums = { steps: 0, symbols: 0, edges: 0, pelaksana: 0, words: 0, identity: 0 };
  let seed = 0;
  while (seeds.length < count) {
    const sop = sheetOf(++seed);
    if (sop.prosedur.some(({ langkah }) => langkah.length > MOST_STEPS)) continue;
    const { pages } = layoutPages(sop, fonts);
    if (pages.pages.length !== 2) continue;
    seeds.push(seed);
    const langkah = sop.prosedur.flatMap((one) => one.langkah);
    const simbol = langkah.flatMap((one) => one.simbol);
    sums.steps += langkah.length;
    sums.symbols += simbol.length;
    sums.edges += sop.prosedur.reduce((sum, { alur }) => sum + alur.length, 0);
    sums.pelaksana += new Set(simbol.map((one) => one.pelaksana)).size;
    sums.words += textsOf(sop).join(' ').split(/\s+/).length;
    sums.identity += sop.disahkanOleh === null ? 0 : 1;
  }
  const mean = Object.entries(sums).map(([key, sum]) => [key, sum / count]);
  return { seeds, mix: { tried: seed, ...(Object.fromEntries(mean) as typeof sums) } };
}

/**
 * The model of a seed. The generator gives all sheets one identity block; here each has words of its own, so that
 * nobody can lay out a thousand sheets by remembering one.
 */
export function sheetOf(seed: number): Sop {
  const sop = randomSop(seed);
  const own = <T extends { teks: string }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, teks: `${item.teks} (berkas ${seed})` }));
  return {
    ...sop,
    judul: sop.judul === null ? null : `${sop.judul} ${seed}`,
    nomor: sop.nomor === null ? null : `${sop.nomor}/${seed}`,
    instansi: sop.instansi.map((line) => `${line} ${seed}`),
    dasarHukum: own(sop.dasarHukum),
    kualifikasiPelaksana: own(sop.kualifikasiPelaksana),
    keterkaitan: own(sop.keterkaitan),
    peralatan: own(sop.peralatan),
    peringatan: own(sop.peringatan),
    pencatatan: own(sop.pencatatan),
  };
}

/** All texts below the key of a person or a thing; ids and kinds are not words. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string' ? (WORDS.has(key) ? [one] : []) : textsOf(one),
  );
}

const WORDS = new Set(['teks', 'uraian', 'nama', 'tahap', 'pertanyaan', 'jawaban', 'judul']);
