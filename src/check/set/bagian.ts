import type { Span } from '../../text/source.js';
import type { SetFinding } from '../rule.js';
import { ISI } from './packed-summary.js';
import type { Ringkasan } from './summary.js';

/**
 * The parts of a summary. What a rule about a set found in some of them holds as long as all files say the same there,
 * wherever in their texts.
 */
const ISI_BAGIAN = {
  /** What an SOP is called, and what it calls others. */
  sebutan: ['instansi', 'judul', 'acuan', 'jumlah'],
  pejabat: ['instansi', 'pejabat'],
  pelaksana: ['instansi', 'pelaksana'],
  langkah: ['langkah'],
} as const satisfies Record<string, readonly (keyof typeof ISI)[]>;

export type Bagian = keyof typeof ISI_BAGIAN;

/** What rules about a part may read of the summaries beside their paths. */
export const DIBACA: Readonly<Record<Bagian, readonly Bagian[]>> = {
  sebutan: ['sebutan'],
  pejabat: ['pejabat'],
  pelaksana: ['pelaksana'],
  langkah: ['sebutan', 'langkah'],
};

export const SEMUA_BAGIAN = Object.keys(DIBACA) as readonly Bagian[];

/** What a section of a summary says, and where. */
interface Said {
  readonly teks: string;
  readonly places: readonly Span[];
}

function said(summary: Ringkasan, section: keyof typeof ISI): Said {
  const all: (string | number | null)[] = [];
  const places: Span[] = [];
  ISI[section](summary, {
    text: (value) => void all.push(value),
    number: (value) => void all.push(value),
    span: (value) => void places.push(value),
  });
  // Of two blocks of one SOP the rules tell the one that stands first.
  if (section === 'pejabat') for (const rank of ranks(places)) all.push(rank);
  return { teks: JSON.stringify(all), places };
}

function ranks(places: readonly Span[]): readonly number[] {
  const starts = places.map(({ start }) => start).sort((a, b) => a - b);
  return places.map(({ start }) => starts.indexOf(start));
}

/** A summary in words that are the same for the same one: the whole of it, and each part without its places. */
export interface Saying {
  readonly utuh: string;
  readonly bagian: Readonly<Record<Bagian, string>>;
}

export function sayingOf(summary: Ringkasan): Saying {
  const one = (section: keyof typeof ISI): Said => said(summary, section);
  const all = {
    instansi: one('instansi'),
    judul: one('judul'),
    acuan: one('acuan'),
    jumlah: one('jumlah'),
    pejabat: one('pejabat'),
    pelaksana: one('pelaksana'),
    langkah: one('langkah'),
  } as const satisfies Record<keyof typeof ISI, Said>;
  const bagian = (name: Bagian): string =>
    ISI_BAGIAN[name].map((section) => all[section].teks).join();
  let utuh = '';
  for (const { teks, places } of Object.values(all)) {
    utuh += teks;
    for (const { start, end } of places) utuh += ` ${start} ${end}`;
  }
  return {
    utuh,
    bagian: {
      sebutan: bagian('sebutan'),
      pejabat: bagian('pejabat'),
      pelaksana: bagian('pelaksana'),
      langkah: bagian('langkah'),
    },
  };
}

/** Where rules find nothing to point at they point at the start. */
const START: Span = { start: 0, end: 0 };

/** The places that rules about a part can point at; the same places of a summary that says the same there. */
const placesOf = (summary: Ringkasan, bagian: Bagian): readonly Span[] => [
  START,
  ...DIBACA[bagian]
    .flatMap((part): readonly (keyof typeof ISI)[] => ISI_BAGIAN[part])
    .flatMap((section) => said(summary, section).places),
];

/**
 * Findings of the rules about a part, each span with the number of its place as its start, so that they hold wherever
 * the place lies.
 *
 * @param summaryOf by path
 * @returns null where it cannot be told which place is meant
 */
export const withoutPlaces = (
  found: readonly SetFinding[],
  bagian: Bagian,
  summaryOf: (path: string) => Ringkasan | undefined,
): readonly SetFinding[] | null =>
  withSpans(found, bagian, summaryOf, (places, { start, end }) => {
    const isHere = (one: Span): boolean => one.start === start && one.end === end;
    const index = places.findIndex(isHere);
    return index === -1 || index !== places.findLastIndex(isHere) ? null : { start: index, end: 0 };
  });

/**
 * What {@link withoutPlaces} made, with the places of the summaries as they are now.
 * @returns null where there is no such place
 */
export const withPlaces = (
  found: readonly SetFinding[],
  bagian: Bagian,
  summaryOf: (path: string) => Ringkasan | undefined,
): readonly SetFinding[] | null =>
  withSpans(found, bagian, summaryOf, (places, { start }) => places[start] ?? null);

function withSpans(
  found: readonly SetFinding[],
  bagian: Bagian,
  summaryOf: (path: string) => Ringkasan | undefined,
  other: (places: readonly Span[], span: Span) => Span | null,
): readonly SetFinding[] | null {
  const known = new Map<string, readonly Span[]>();
  let isWhole = true;
  const spanOf = (path: string, span: Span): Span => {
    let places = known.get(path);
    if (places === undefined) {
      const summary = summaryOf(path);
      places = summary === undefined ? [] : placesOf(summary, bagian);
      known.set(path, places);
    }
    const there = other(places, span);
    if (there === null) isWhole = false;
    return there ?? span;
  };
  const all = found.map(({ path, diagnostic, instead }): SetFinding => {
    const { span, related, fixes } = diagnostic;
    return {
      path,
      diagnostic: {
        ...diagnostic,
        span: spanOf(path, span),
        related: related.map((one) => ({ ...one, span: spanOf(one.path ?? path, one.span) })),
        ...(fixes === undefined
          ? {}
          : {
              fixes: fixes.map((fix) => ({
                ...fix,
                edits: fix.edits.map((edit) => ({ ...edit, span: spanOf(path, edit.span) })),
              })),
            }),
      },
      instead,
    };
  });
  return isWhole ? all : null;
}
