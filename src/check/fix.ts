import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { analyze } from '../model/analyze.js';
import { parse } from '../syntax/parse.js';
import { SourceText } from '../text/source.js';
import { check } from './check.js';
import { chosenAmong, edited, helped, keyOf, type Mend } from './mends.js';
import type { Settings } from './settings.js';

export interface FixOptions {
  readonly settings: Settings;
  /** Whether mends that change what the SOP says are made too. */
  readonly unsafe: boolean;
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
    const { text: before, diagnostics } = now;
    const chosen = chosenAmong(diagnostics, options, (mend) => refused.has(keyOf(mend, before)));
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
  return helped(before.diagnostics, after.diagnostics, mends) ? after : null;
}
