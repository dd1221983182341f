import type { SetRule } from '../../rule.js';

/** SOP3xxx: a set of SOPs. */
export const HIMPUNAN: readonly SetRule[] = [];
