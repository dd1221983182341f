import type { FileRule } from '../../rule.js';
import { revisiSamaPembuatan } from './revisi-sama-pembuatan.js';

/** SOP21xx: the identity block. */
export const IDENTITAS: readonly FileRule[] = [revisiSamaPembuatan];
