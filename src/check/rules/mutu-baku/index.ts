import type { FileRule } from '../../rule.js';

/** SOP24xx: kelengkapan, waktu and output. */
export const MUTU_BAKU: readonly FileRule[] = [];
