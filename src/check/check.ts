import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inOrder } from '../diagnostics/finding.js';
import type { Analysis } from '../model/analyze.js';
import type { Rule } from './rule.js';
import { alurBenar } from './rules/alur.js';
import { identitasLengkap } from './rules/identitas.js';
import { pelaksanaDipakai } from './rules/pelaksana-dipakai.js';
import { urutanTanggalBenar } from './rules/urutan-tanggal.js';
import { withoutSuppressed } from './suppress.js';

const RULES: readonly Rule[] = [identitasLengkap, urutanTanggalBenar, pelaksanaDipakai, alurBenar];

/**
 * Everything there is to say about one text short of laying it out: the findings of its lines and of its model, and
 * those of the rules, by place, without those that the text itself accepts.
 */
export function check(analysis: Analysis): Diagnostic[] {
  const found = [...analysis.diagnostics, ...RULES.flatMap((rule) => [...rule(analysis)])];
  return withoutSuppressed(analysis.source, analysis.parsed.tree, inOrder(found));
}
