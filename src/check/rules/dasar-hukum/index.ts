import type { FileRule } from '../../rule.js';

/** SOP22xx: citations of regulations. */
export const DASAR_HUKUM: readonly FileRule[] = [];
