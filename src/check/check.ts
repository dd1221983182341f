import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inOrder } from '../diagnostics/finding.js';
import type { Analysis } from '../model/analyze.js';
import { alurBenar } from './core/alur.js';
import { identitasLengkap } from './core/identitas.js';
import { pelaksanaDipakai } from './core/pelaksana-dipakai.js';
import { urutanTanggalBenar } from './core/urutan-tanggal.js';
import type { FileRule } from './rule.js';
import { ALL_RULES, FILE_RULES } from './rules/index.js';
import { DEFAULT_SETTINGS, isOn, type Settings } from './settings.js';
import {
  partSuppressed,
  readSuppressions,
  type Suppressed,
  type Suppression,
  unusedSuppressions,
} from './suppress.js';

/** What the language itself demands of a model; always looked for. */
const CORE = [identitasLengkap, urutanTanggalBenar, pelaksanaDipakai, alurBenar];

/** What one text gives: its findings, and which of its suppressions may still be of use to rules about the set. */
export interface FileCheck {
  /** By place, without those that the text itself accepts. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  readonly suppressions: readonly Suppression[];
}

/**
 * Everything there is to say about one text short of laying it out and of comparing it with others: the findings of its
 * lines and of its model, and those of the rules.
 */
export function check(
  analysis: Analysis,
  settings: Settings = DEFAULT_SETTINGS,
  rules: readonly FileRule[] = FILE_RULES,
): Diagnostic[] {
  return [...withUnused(checkFile(analysis, settings, rules), settings, isOfFiles).diagnostics];
}

/** As {@link check}, with the suppressions, so that rules about the set can use them too before they are told as unused. */
export function checkFile(
  analysis: Analysis,
  settings: Settings,
  rules: readonly FileRule[] = FILE_RULES,
): FileCheck {
  const found = [...analysis.diagnostics];
  for (const rule of CORE) for (const d of rule(analysis)) found.push(d);
  for (const rule of rulesOn(rules, settings)) {
    for (const d of rule.run(analysis, settings)) found.push(d);
  }
  const { suppressions, diagnostics } = readSuppressions(analysis.source, analysis.parsed.tree);
  const counted = withSeverities([...found, ...diagnostics], settings);
  const { kept, suppressed } = partSuppressed(counted, suppressions);
  return { diagnostics: inOrder(kept), suppressed, suppressions };
}

/** The rules that were asked for last, of many files one after the other. */
let lastOn: {
  readonly rules: readonly FileRule[];
  readonly settings: Settings;
  readonly on: readonly FileRule[];
} | null = null;

function rulesOn(rules: readonly FileRule[], settings: Settings): readonly FileRule[] {
  if (lastOn === null || lastOn.rules !== rules || lastOn.settings !== settings) {
    lastOn = { rules, settings, on: rules.filter((rule) => isOn(rule, settings)) };
  }
  return lastOn.on;
}

/**
 * What a file gives, with what is to be said about suppressions that nothing of it needed, by place. What accepts a
 * finding of a rule that is off is left alone: nobody knows whether it is of use.
 */
export function withUnused(
  { diagnostics, suppressed, suppressions }: FileCheck,
  settings: Settings,
  lookedFor: (code: string) => boolean,
): Omit<FileCheck, 'suppressions'> {
  if (suppressions.length === 0) return { diagnostics, suppressed };
  const isLookedFor = (code: string): boolean => lookedFor(code) && !isOff(code, settings);
  const unused = withSeverities(unusedSuppressions(suppressions, isLookedFor), settings);
  const more = partSuppressed(unused, suppressions);
  return {
    diagnostics: inOrder([...diagnostics, ...more.kept]),
    suppressed: [...suppressed, ...more.suppressed],
  };
}

function isOff(code: string, settings: Settings): boolean {
  if (settings.severities[code] === 'mati') return true;
  const rule = ALL_RULES.find((one) => one.code.code === code);
  return rule !== undefined && !isOn(rule, settings);
}

/** As the configuration counts them. What the language calls an error stays one. */
export function withSeverities(
  diagnostics: readonly Diagnostic[],
  { severities }: Settings,
): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const severity = severities[diagnostic.code];
    if (
      severity === undefined ||
      (diagnostic.severity === 'error' && isOfLanguage(diagnostic.code))
    )
      return [diagnostic];
    return severity === 'mati' ? [] : [{ ...diagnostic, severity }];
  });
}

/** Codes of the language and of reading it, SOP0xxx and SOP1xxx. */
export const isOfLanguage = (code: string): boolean => /^SOP[01]/u.test(code);

/** Codes that are looked for in one text: those of the language and SOP2xxx. */
const isOfFiles = (code: string): boolean => /^SOP[0-2]/u.test(code);
