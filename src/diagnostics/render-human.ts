import { visible } from '../text/visible.js';
import { showLine } from './cells.js';
import type { Lang, Localized, Severity } from './diagnostic.js';
import { type Finding, type Place, placeOf, type SourceLookup, type Tally } from './finding.js';
import { lastInside } from './region.js';

export interface HumanOptions {
  readonly lang: Lang;
  readonly colour: boolean;
  /** Columns of the terminal; source lines are cut to it. */
  readonly columns: number;
  readonly lookup: SourceLookup;
}

/** Every word the renderer itself says. */
const WORDS = {
  error: { id: 'kesalahan', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  info: { id: 'info', en: 'info' },
  help: { id: 'bantuan', en: 'help' },
  upTo: { id: 'sampai baris', en: 'up to line' },
} satisfies Record<string, Localized>;

/** SGR codes. Carets take the colour of the severity. */
const STYLE = {
  error: '1;31',
  warning: '1;33',
  info: '1;36',
  strong: '1',
  frame: '34',
  help: '32',
};
type Style = keyof typeof STYLE;

/** Narrower terminals than this are treated as this wide: a code frame of a few letters helps nobody. */
const LEAST_COLUMNS = 40;

/**
 * One finding as a block of lines without a line end: head, place, code frame, help, related places.
 */
export function renderHuman(finding: Finding, options: HumanOptions): string {
  const { diagnostic, source } = finding;
  const { severity } = diagnostic;
  const paint = painter(options.colour);
  const say = (text: Localized): string => visible(text[options.lang]);

  const head =
    paint(severity, `${WORDS[severity][options.lang]}[${diagnostic.code}]`) +
    paint('strong', `: ${say(diagnostic.message)}`);
  const places = diagnostic.related.map((related) => placeOf(finding, related, options.lookup));
  const gutter = Math.max(
    ...[{ source, span: diagnostic.span }, ...places].map(
      (place) => String(1 + (place.source?.positionAt(place.span.start).line ?? 0)).length,
    ),
  );
  const frames = { gutter, paint, options };
  const lines = [
    head,
    ...frame({ path: source.path, source, span: diagnostic.span }, severity, frames),
  ];
  for (const [index, related] of diagnostic.related.entries()) {
    lines.push(`${' '.repeat(gutter)} ${paint('frame', '=')} ${say(related.message)}`);
    const place = places[index];
    if (place !== undefined) lines.push(...frame(place, 'frame', frames));
  }
  for (const help of diagnostic.help) {
    const word = paint('help', `${WORDS.help[options.lang]}:`);
    lines.push(`${' '.repeat(gutter)} ${paint('frame', '=')} ${word} ${say(help)}`);
  }
  return lines.join('\n');
}

type Paint = (style: Style, text: string) => string;

interface Frames {
  /** Width of the line numbers. */
  readonly gutter: number;
  readonly paint: Paint;
  readonly options: HumanOptions;
}

/** `--> path:line:column`, the line, and the carets below it. Line and column count from one, as editors show them. */
function frame(place: Place, caret: Style, { gutter, paint, options }: Frames): string[] {
  const margin = ' '.repeat(gutter);
  const arrow = `${margin}${paint('frame', '-->')} ${visible(place.path)}`;
  const { source, span } = place;
  if (source === undefined || source.text.length === 0) return [arrow];

  const start = source.positionAt(span.start);
  const end = source.positionAt(lastInside(source.text, span));
  const text = source.lineText(start.line);
  const columns = Math.max(LEAST_COLUMNS, options.columns) - gutter - 3;
  const from = Math.min(start.character, text.length);
  const to = end.line === start.line ? Math.min(end.character, text.length) : text.length;
  const line = showLine(text, from, to, columns);

  const bar = paint('frame', '|');
  const number = paint('frame', String(start.line + 1).padStart(gutter));
  const carets = paint(caret, '^'.repeat(Math.max(1, line.marked)));
  const more =
    end.line > start.line ? paint(caret, ` ${WORDS.upTo[options.lang]} ${end.line + 1}`) : '';
  return [
    `${arrow}:${start.line + 1}:${start.character + 1}`,
    `${margin} ${bar}`,
    `${number} ${bar} ${line.shown}`.trimEnd(),
    `${margin} ${bar} ${' '.repeat(line.before)}${carets}${more}`,
  ];
}

const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour && text !== '' ? `\u001b[${STYLE[style]}m${text}\u001b[0m` : text;

/** `2 kesalahan, 1 peringatan dalam 3 berkas`; `tidak ada temuan dalam 3 berkas`. */
export function renderSummary(counts: Tally, files: number, options: HumanOptions): string {
  const { lang } = options;
  const paint = painter(options.colour);
  const parts = (['error', 'warning', 'info'] satisfies Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const count = counts[severity];
      const plural = lang === 'en' && count !== 1 && severity !== 'info' ? 's' : '';
      return paint(severity, `${count} ${WORDS[severity][lang]}${plural}`);
    });
  if (lang === 'id') {
    const found = parts.length > 0 ? parts.join(', ') : paint('help', 'tidak ada temuan');
    return `${found} dalam ${files} berkas`;
  }
  const found = parts.length > 0 ? parts.join(', ') : paint('help', 'no findings');
  return `${found} in ${files} ${files === 1 ? 'file' : 'files'}`;
}
