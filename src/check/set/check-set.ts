import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { inOrder } from '../../diagnostics/finding.js';
import { type FileCheck, withSeverities, withUnused } from '../check.js';
import type { SetRule } from '../rule.js';
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
  const found = new Map<string, Diagnostic[]>();
  for (const rule of rules) {
    if (!isOn(rule, settings)) continue;
    for (const { path, diagnostic } of rule.run(set, settings)) {
      const list = found.get(path);
      if (list === undefined) found.set(path, [diagnostic]);
      else list.push(diagnostic);
    }
  }
  // Not those that only a sheet can show, nor those that the files left out may have to do with.
  const isLookedFor = (code: string): boolean =>
    !code.startsWith('SOP4') && (set.whole || !code.startsWith('SOP3'));
  return checked.map(({ path, ...file }) => {
    const across = withSeverities(found.get(path) ?? [], settings);
    const { kept, suppressed } = partSuppressed(across, file.suppressions);
    const whole: FileCheck =
      across.length === 0
        ? file
        : {
            ...file,
            diagnostics: inOrder([...file.diagnostics, ...kept]),
            suppressed: [...file.suppressed, ...suppressed],
          };
    return { path, ...withUnused(whole, settings, isLookedFor) };
  });
}
