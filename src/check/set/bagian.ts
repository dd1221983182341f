import type { PackWriter } from '../../text/packed.js';
import type { Span } from '../../text/source.js';
import type { SetFinding } from '../rule.js';
import { ISI } from './packed-summary.js';
import type { Ringkasan } from './summary.js';

export type Bagian = 'sebutan' | 'pejabat' | 'pelaksana' | 'langkah';

/**
 * The parts of a summary. What a rule about a set found in some of them holds as long as all files say the same there,
 * wherever in their texts.
 */
const ISI_BAGIAN: Readonly<Record<Bagian, readonly (keyof typeof ISI)[]>> = {
  /** What an SOP is called, and what it calls others. */
  sebutan: ['instansi', 'judul', 'acuan', 'jumlah'],
  pejabat: ['instansi', 'pejabat'],
  pelaksana: ['instansi', 'pelaksana'],
  langkah: ['langkah'],
};

/** What rules about a part may read of the summaries beside their paths. */
export const DIBACA: Readonly<Record<Bagian, readonly Bagian[]>> = {
  sebutan: ['sebutan'],
  pejabat: ['pejabat'],
  pelaksana: ['pelaksana'],
  langkah: ['sebutan', 'langkah'],
};

export const SEMUA_BAGIAN = Object.keys(DIBACA) as readonly Bagian[];

/** What a part of a summary says, wherever: the same for the same one. */
export function sayingOf(summary: Ringkasan, bagian: Bagian): string {
  const said: (string | number | null)[] = [];
  const places: Span[] = [];
  const to: PackWriter = {
    text: (value) => void said.push(value),
    number: (value) => void said.push(value),
    span: (value) => void places.push(value),
  };
  for (const section of ISI_BAGIAN[bagian]) ISI[section](summary, to);
  // Of two blocks of one SOP the rules tell the one that stands first.
  if (bagian === 'pejabat') for (const rank of ranks(places)) said.push(rank);
  return JSON.stringify(said);
}

function ranks(places: readonly Span[]): readonly number[] {
  const starts = places.map(({ start }) => start).sort((a, b) => a - b);
  return places.map(({ start }) => starts.indexOf(start));
}

/** Where rules find nothing to point at they point at the start. */
const START: Span = { start: 0, end: 0 };

/** The places that rules about a part can point at; the same places of a summary that says the same there. */
function placesOf(summary: Ringkasan, bagian: Bagian): readonly Span[] {
  const places = [START];
  const to: PackWriter = {
    text: () => undefined,
    number: () => undefined,
    span: (value) => void places.push(value),
  };
  for (const part of DIBACA[bagian]) {
    for (const section of ISI_BAGIAN[part]) ISI[section](summary, to);
  }
  return places;
}

/** All places of a summary, in words that are the same for the same ones. */
export const placesSaying = (summary: Ringkasan): string =>
  SEMUA_BAGIAN.flatMap((bagian) => placesOf(summary, bagian))
    .map(({ start, end }) => `${start} ${end}`)
    .join();

/** Findings of the rules about a part, that hold wherever their places lie. Plain data. */
export interface Temuan {
  readonly found: readonly SetFinding[];
  /** The number of each of their places among those of its summary, in the order of {@link eachPlace}. */
  readonly places: readonly number[];
}

type SummaryOf = (path: string) => Ringkasan | undefined;

/** @returns null where it cannot be told which place is meant */
export function withoutPlaces(
  found: readonly SetFinding[],
  bagian: Bagian,
  summaryOf: SummaryOf,
): Temuan | null {
  const numbers: number[] = [];
  let isWhole = true;
  const placesIn = placesBy(bagian, summaryOf);
  eachPlace(found, (path, { span: { start, end } }) => {
    const isHere = (one: Span): boolean => one.start === start && one.end === end;
    const places = placesIn(path);
    const index = places.findIndex(isHere);
    if (index === -1 || index !== places.findLastIndex(isHere)) isWhole = false;
    numbers.push(index);
  });
  return isWhole ? { found, places: numbers } : null;
}

/**
 * What was kept, with the places of the summaries as they are now.
 *
 * @param kept its findings are changed
 */
export function withPlaces(
  { found, places }: Temuan,
  bagian: Bagian,
  summaryOf: SummaryOf,
): readonly SetFinding[] {
  const placesIn = placesBy(bagian, summaryOf);
  let at = 0;
  eachPlace(found, (path, holder: { span: Span }) => {
    holder.span = placesIn(path)[places[at++] ?? 0] ?? START;
  });
  return found;
}

function placesBy(bagian: Bagian, summaryOf: SummaryOf): (path: string) => readonly Span[] {
  const known = new Map<string, readonly Span[]>();
  return (path) => {
    let places = known.get(path);
    if (places === undefined) {
      const summary = summaryOf(path);
      places = summary === undefined ? [] : placesOf(summary, bagian);
      known.set(path, places);
    }
    return places;
  };
}

/** All that points at a place in a file. */
function eachPlace(
  found: readonly SetFinding[],
  tell: (path: string, holder: { readonly span: Span }) => void,
): void {
  for (const { path, diagnostic } of found) {
    tell(path, diagnostic);
    for (const one of diagnostic.related) tell(one.path ?? path, one);
    for (const { edits } of diagnostic.fixes ?? []) for (const edit of edits) tell(path, edit);
  }
}
