import type { FileRule, Rule, SetRule } from '../rule.js';
import { ALUR } from './alur/index.js';
import { DASAR_HUKUM } from './dasar-hukum/index.js';
import { HIMPUNAN } from './himpunan/index.js';
import { IDENTITAS } from './identitas/index.js';
import { KALIMAT } from './kalimat/index.js';
import { MUTU_BAKU } from './mutu-baku/index.js';

/** The rules about one SOP, by folder. */
export const FILE_RULES: readonly FileRule[] = [
  ...IDENTITAS,
  ...DASAR_HUKUM,
  ...KALIMAT,
  ...MUTU_BAKU,
  ...ALUR,
];

/** The rules about a set of SOPs. */
export const SET_RULES: readonly SetRule[] = HIMPUNAN;

/** Every rule there is, by code. */
export const ALL_RULES: readonly Rule[] = [...FILE_RULES, ...SET_RULES].sort((a, b) =>
  a.code.code < b.code.code ? -1 : 1,
);
