import { report } from '../diagnostics/code.js';
import * as lembar from '../diagnostics/codes/lembar.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Labels } from '../layout/options.js';
import type { LayoutProblem, Place } from '../layout/problems.js';
import type { Analysis } from '../model/analyze.js';
import type { Sop } from '../model/schema.js';
import type { Span } from '../text/source.js';

/** What the layout could not show, as findings at the places of the source they come from. */
export function sheetDiagnostics(
  problems: readonly LayoutProblem[],
  analysis: Analysis,
  labels: Labels,
): Diagnostic[] {
  // A table that is too wide breaks its words and crowds its answers everywhere: that is told once.
  const tooWide = new Set(
    problems.flatMap((problem) => (problem.kind === 'page-too-narrow' ? [problem.prosedur] : [])),
  );
  const signs = placesOfSigns(problems);
  return problems
    .filter(
      (problem) =>
        !(problem.kind === 'word-broken' && tooWide.has(problem.place.prosedur ?? Number.NaN)) &&
        !(problem.kind === 'label-crowded' && tooWide.has(problem.prosedur)) &&
        !(problem.kind === 'missing-glyph' && signs.get(problem.character)?.[0] !== problem),
    )
    .map((problem) => diagnosticOf(problem, analysis, labels, signs));
}

type MissingGlyph = Extract<LayoutProblem, { readonly kind: 'missing-glyph' }>;

/** Signs that the font lacks, with every place they were met: each is told once, at the first. */
function placesOfSigns(
  problems: readonly LayoutProblem[],
): ReadonlyMap<string, readonly MissingGlyph[]> {
  const signs = new Map<string, MissingGlyph[]>();
  for (const problem of problems) {
    if (problem.kind !== 'missing-glyph') continue;
    const known = signs.get(problem.character);
    if (known === undefined) signs.set(problem.character, [problem]);
    else known.push(problem);
  }
  return signs;
}

function diagnosticOf(
  problem: LayoutProblem,
  analysis: Analysis,
  labels: Labels,
  signs: ReadonlyMap<string, readonly MissingGlyph[]>,
): Diagnostic {
  const { model } = analysis;
  switch (problem.kind) {
    case 'edge-not-drawn': {
      const { prosedur, halaman } = problem;
      const dari = stepOf(model, prosedur, problem.dari);
      const ke = stepOf(model, prosedur, problem.ke);
      const span = spanOf(analysis, { prosedur, langkah: dari, field: 'uraian' });
      return report(lembar.panahTidakTergambar, span, { dari, ke, halaman });
    }
    case 'label-crowded': {
      const { prosedur, jawaban } = problem;
      const edge = model.prosedur[prosedur]?.alur.find(({ id }) => id === problem.id);
      const langkah = stepOf(model, prosedur, edge?.dari ?? '');
      const span = spanOf(analysis, { prosedur, langkah, field: 'uraian' });
      return report(lembar.jawabanBerdesakan, span, { langkah, jawaban });
    }
    case 'flawed': {
      const title = analysis.places.key(model, 'judul') ?? { start: 0, end: 0 };
      return report(lembar.lembarCacat, title, problem);
    }
    case 'missing-glyph':
      return report(lembar.hurufTidakAda, spanOf(analysis, problem.place), {
        ...sheetPlace(model, problem.place, labels),
        huruf: problem.character,
        lain: (signs.get(problem.character)?.length ?? 1) - 1,
      });
    case 'word-broken':
      return report(lembar.kataTerpenggal, spanOfWord(analysis, problem.place, problem.word), {
        ...sheetPlace(model, problem.place, labels),
        kata: problem.word,
      });
    case 'page-too-narrow': {
      const [widest] = problem.columns;
      const place = widest?.place ?? { prosedur: problem.prosedur, field: 'pelaksana' };
      return report(lembar.kolomTidakMuat, spanOfWord(analysis, place, widest?.word ?? null), {
        needed: problem.needed,
        available: problem.available,
        columns: problem.columns.map(({ place: one, width, word }) => ({
          ...sheetPlace(model, one, labels),
          lebar: width,
          kata: word,
        })),
      });
    }
    case 'page-too-low':
      return report(
        lembar.barisTidakMuat,
        spanOf(analysis, { prosedur: problem.prosedur, field: 'uraian' }),
        problem,
      );
  }
}

/** Number of the step a symbol stands in; 0 where there is none. */
function stepOf(model: Sop, prosedur: number, simbol: string): number {
  const steps = model.prosedur[prosedur]?.langkah ?? [];
  return steps.find((step) => step.simbol.some(({ id }) => id === simbol))?.nomor ?? 0;
}

function sheetPlace(model: Sop, place: Place, labels: Labels): lembar.SheetPlace {
  const [field = '', id] = place.field.split(':');
  const prosedur = model.prosedur[place.prosedur ?? 0];
  const pelaksana = prosedur?.pelaksana.find((one) => one.id === id);
  const bagian = pelaksana?.nama ?? printedName(field, labels);
  return { langkah: place.langkah ?? null, bagian };
}

/** The field by its printed name, the word the author sees on the sheet. */
function printedName(field: string, labels: Labels): string {
  if (field === 'uraian') return labels.kegiatan;
  return Object.entries(labels).find(([name]) => name === field)?.[1] ?? field;
}

/** A word where it is written in its field, or in its step; the field where it is not found. */
function spanOfWord(analysis: Analysis, place: Place, word: string | null): Span {
  const field = spanOf(analysis, place);
  if (word === null) return field;
  const prosedur =
    place.prosedur === undefined ? undefined : analysis.model.prosedur[place.prosedur];
  const next = prosedur?.langkah.find(({ nomor }) => nomor > (place.langkah ?? nomor));
  const end = place.langkah === undefined ? field.end : next && analysis.places.of(next).start;
  const at = analysis.source.text.slice(0, end).indexOf(word, field.start);
  return at < 0 ? field : { start: at, end: at + word.length };
}

/** The field where it is written, else the part it belongs to, else the start of the file. */
function spanOf({ model, places }: Analysis, place: Place): Span {
  const prosedur = place.prosedur === undefined ? undefined : model.prosedur[place.prosedur];
  const langkah = prosedur?.langkah.find(({ nomor }) => nomor === place.langkah);
  const [field = '', id] = place.field.split(':');
  const pelaksana = prosedur?.pelaksana.find((one) => one.id === id);
  if (langkah === undefined && pelaksana !== undefined) return places.of(pelaksana);
  const part = langkah ?? prosedur ?? model;
  return places.key(part, field) ?? places.of(part);
}
