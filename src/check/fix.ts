import type { Diagnostic, Edit, Fix } from '../diagnostics/diagnostic.js';
import { analyze } from '../model/analyze.js';
import { parse } from '../syntax/parse.js';
import { SourceText } from '../text/source.js';
import { check } from './check.js';
import type { Settings } from './settings.js';

export interface FixOptions {
  readonly settings: Settings;
  /** Whether mends that change what the SOP says are made too. */
  readonly unsafe: boolean;
}

/** A mend that was made, or that was tried and taken back. */
export interface Mend {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

export interface FixResult {
  readonly text: string;
  /** In the order they were made; places are those of the text at that moment. */
  readonly made: readonly Mend[];
  /** Mends that brought another finding with them, or did not take away their own. */
  readonly reverted: readonly Mend[];
  /** What is still found in the text. */
  readonly left: readonly Diagnostic[];
}

/**
 * Rounds of mending. A mend may bring another one up (a list that is put in order after its citations were spelt out);
 * two that bring each other up must end somewhere.
 */
const MOST_ROUNDS = 20;

/**
 * Mends a text as far as its findings offer to. After each round the text is parsed and checked anew: a mend that
 * brings a finding that was not there, or does not take its own away, is taken back. What is returned offers no further
 * mend, so that mending twice is mending once.
 *
 * @param path how the text is called in findings
 */
export function fixText(path: string, text: string, options: FixOptions): FixResult {
  const refused = new Set<string>();
  const made: Mend[] = [];
  const reverted: Mend[] = [];
  let now = checked(path, text, options);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = chosenAmong(now, options, refused);
    if (chosen.length === 0) break;
    // All at once where that goes well, which is nearly always; else one by one, to find the one that does harm.
    const together = tried(path, now, chosen, options);
    if (together !== null) {
      now = together;
      for (const mend of chosen) made.push(mend);
      continue;
    }
    // From the end, so that the places of those before stay true.
    for (const mend of chosen.toReversed()) {
      const next = tried(path, now, [mend], options);
      if (next === null) {
        refused.add(keyOf(mend, now.text));
        reverted.push(mend);
      } else {
        now = next;
        made.push(mend);
      }
    }
  }
  return { text: now.text, made, reverted, left: now.diagnostics };
}

interface Checked {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

function checked(path: string, text: string, { settings }: FixOptions): Checked {
  const analysis = analyze(parse(new SourceText(path, text)), settings);
  return { text, diagnostics: check(analysis, settings) };
}

/** The first allowed mend of each finding, without those that touch one another. */
function chosenAmong(
  { text, diagnostics }: Checked,
  { unsafe }: FixOptions,
  refused: ReadonlySet<string>,
): Mend[] {
  const chosen: Mend[] = [];
  let end = -1;
  for (const diagnostic of diagnostics) {
    for (const fix of diagnostic.fixes ?? []) {
      const mend = { diagnostic, fix };
      const starts = fix.edits.map(({ span }) => span.start);
      if ((!fix.safe && !unsafe) || fix.edits.length === 0 || refused.has(keyOf(mend, text)))
        continue;
      if (Math.min(...starts) > end) {
        chosen.push(mend);
        end = Math.max(...fix.edits.map(({ span }) => span.end));
      }
      break;
    }
  }
  return chosen;
}

/** The text with the mends made; null where they do harm or do not help. */
function tried(
  path: string,
  before: Checked,
  mends: readonly Mend[],
  options: FixOptions,
): Checked | null {
  const text = edited(
    before.text,
    mends.flatMap(({ fix }) => fix.edits),
  );
  if (text === before.text) return null;
  const after = checked(path, text, options);
  const wanted = counted(mends, ({ diagnostic }) => diagnostic.code);
  const were = counted(before.diagnostics, ({ code }) => code);
  const are = counted(after.diagnostics, ({ code }) => code);
  for (const code of new Set([...wanted.keys(), ...are.keys()])) {
    if ((are.get(code) ?? 0) > (were.get(code) ?? 0) - (wanted.get(code) ?? 0)) return null;
  }
  return after;
}

/** The text with the edits made, which do not overlap. */
function edited(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const { span, text: put } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    made += text.slice(at, span.start) + put;
    at = span.end;
  }
  return made + text.slice(at);
}

/** A mend by what it does, not by where it is: places move as the text is mended. */
const keyOf = ({ diagnostic, fix }: Mend, text: string): string =>
  JSON.stringify([
    diagnostic.code,
    ...fix.edits.map(({ span, text: put }) => [text.slice(span.start, span.end), put]),
  ]);

function counted<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
