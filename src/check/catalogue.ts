import { ALL_CODES, type AnyCode } from '../diagnostics/codes/index.js';
import type { Rule } from './rule.js';
import { ALL_RULES } from './rules/index.js';

/** A kind of finding: a code of the language, or the code of a rule with the rule. */
export interface Entry {
  readonly code: AnyCode;
  readonly rule: Rule | null;
}

/** Everything that sopc can say about a text, by code. For the tools, the tests and the commands that explain. */
export const CATALOGUE: readonly Entry[] = [
  ...ALL_CODES.map((code): Entry => ({ code, rule: null })),
  ...ALL_RULES.map((rule): Entry => ({ code: rule.code, rule })),
].sort((a, b) => (a.code.code < b.code.code ? -1 : 1));
