import type { FileRule } from '../../rule.js';
import { peraturanDicabut } from './peraturan-dicabut.js';
import { peraturanDiganti } from './peraturan-diganti.js';

/** SOP22xx: citations of regulations. */
export const DASAR_HUKUM: readonly FileRule[] = [peraturanDicabut, peraturanDiganti];
