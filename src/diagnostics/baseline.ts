import type { Finding } from './finding.js';

/** Raised when a file of before cannot be read any more. */
const VERSION = 1;

/** A finding that is accepted until it is gone. */
export interface Known {
  /** Relative to the folder of the baseline, with `/`. */
  readonly file: string;
  readonly code: string;
  /** The code's readable name, for who reviews the file. */
  readonly name: string;
  /** As {@link fingerprints} gives it. */
  readonly fingerprint: string;
}

/** What a baseline says of the findings of a run. */
export interface Compared {
  readonly fresh: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** Known ones that were looked for and are not there any more. */
  readonly vanished: readonly Known[];
}

/**
 * @param knownOf a finding as a baseline would hold it
 * @param isLookedFor whether a run would have found what is in a file
 */
export function compare(
  findings: readonly Finding[],
  baseline: readonly Known[],
  knownOf: (finding: Finding) => Known,
  isLookedFor: (file: string) => boolean,
): Compared {
  const left = new Map(baseline.map((known) => [keyOf(known), known]));
  const fresh: Finding[] = [];
  const accepted: Finding[] = [];
  for (const finding of findings) {
    const known = left.delete(keyOf(knownOf(finding)));
    (known ? accepted : fresh).push(finding);
  }
  return { fresh, accepted, vanished: [...left.values()].filter(({ file }) => isLookedFor(file)) };
}

/**
 * The text of a baseline: sorted, a line for each finding and nothing in it that changes by itself, so that two branches
 * that each mend something merge.
 */
export function renderBaseline(known: readonly Known[]): string {
  const lines = known
    .map(({ file, code, name, fingerprint }) => JSON.stringify({ file, code, name, fingerprint }))
    .sort();
  const list = lines.map((line) => `\n    ${line}`).join(',');
  return `{\n  "version": ${VERSION},\n  "findings": [${list}${lines.length > 0 ? '\n  ' : ''}]\n}\n`;
}

/** The findings of a baseline's text; null where it is none. */
export function readBaseline(text: string): readonly Known[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return null;
  }
  if (!isObject(value) || value.version !== VERSION || !Array.isArray(value.findings)) return null;
  const findings: readonly unknown[] = value.findings;
  return findings.every(isKnown) ? findings : null;
}

const FIELDS = ['file', 'code', 'name', 'fingerprint'] as const satisfies (keyof Known)[];

const isKnown = (value: unknown): value is Known =>
  isObject(value) && FIELDS.every((field) => typeof value[field] === 'string');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const keyOf = ({ file, code, fingerprint }: Known): string => `${fingerprint} ${code} ${file}`;
