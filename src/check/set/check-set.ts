import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import { inOrder } from '../../diagnostics/finding.js';
import { type FileCheck, withSeverities, withUnused } from '../check.js';
import type { SetFinding, SetRule } from '../rule.js';
import { SET_RULES } from '../rules/index.js';
import { isOn, type Settings } from '../settings.js';
import { partSuppressed } from '../suppress.js';
import type { Himpunan } from './himpunan.js';

/** What the check of one file found, as far as the set needs it. */
export interface CheckedFile extends FileCheck {
  readonly path: string;
}

/** All that was found in one file of a set. */
export interface FileFindings extends Omit<FileCheck, 'suppressions'> {
  readonly path: string;
}

/**
 * What the rules about the set find, added to the findings of its files.
 *
 * @param checked the files of the set, in its order
 * @returns for each file all its findings, by place
 */
export function checkSet(
  set: Himpunan,
  checked: readonly CheckedFile[],
  settings: Settings,
  rules: readonly SetRule[] = SET_RULES,
): readonly FileFindings[] {
  const found = new Map<string, SetFinding[]>();
  for (const rule of rules) {
    if (!isOn(rule, settings)) continue;
    for (const finding of rule.run(set, settings)) {
      const list = found.get(finding.path);
      if (list === undefined) found.set(finding.path, [finding]);
      else list.push(finding);
    }
  }
  // Not those that only a sheet can show, nor those that the files left out may have to do with.
  const isLookedFor = (code: string): boolean =>
    !code.startsWith('SOP4') && (set.whole || !code.startsWith('SOP3'));
  return checked.map(({ path, ...file }) => {
    const across = found.get(path) ?? [];
    const whole = across.length === 0 ? file : withFound(file, across, settings);
    return { path, ...withUnused(whole, settings, isLookedFor) };
  });
}

function withFound(file: FileCheck, found: readonly SetFinding[], settings: Settings): FileCheck {
  const across = found.flatMap(({ diagnostic, ...more }) =>
    withSeverities([diagnostic], settings).map((counted) => ({ ...more, diagnostic: counted })),
  );
  const { kept, suppressed } = partSuppressed(
    across.map(({ diagnostic }) => diagnostic),
    file.suppressions,
  );
  const own = file.diagnostics.filter((one) => !across.some((finding) => tells(finding, one)));
  return {
    ...file,
    diagnostics: inOrder([...own, ...kept]),
    suppressed: [...file.suppressed, ...suppressed],
  };
}

const RANKS = ['info', 'warning', 'error'] as const satisfies readonly Severity[];

/** Whether a finding about the set says what one about its file says, and as loudly. */
function tells({ diagnostic, instead }: SetFinding, one: Diagnostic): boolean {
  if (!instead.includes(one.code)) return false;
  if (RANKS.indexOf(diagnostic.severity) < RANKS.indexOf(one.severity)) return false;
  const { start, end } = diagnostic.span;
  return [one, ...one.related.filter(({ path }) => path === undefined)].some(
    ({ span }) => span.start < end && start < span.end,
  );
}
