import type { FileRule } from '../../rule.js';

/** SOP25xx: flow, pelaksana and jenis. */
export const ALUR: readonly FileRule[] = [];
