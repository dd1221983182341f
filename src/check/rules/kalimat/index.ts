import type { FileRule } from '../../rule.js';

/** SOP23xx: wording. */
export const KALIMAT: readonly FileRule[] = [];
