import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import { inOrder } from '../../diagnostics/finding.js';
import { type FileCheck, withSeverities, withUnused } from '../check.js';
import type { SetFinding } from '../rule.js';
import { SET_RULES } from '../rules/index.js';
import { isOn, type Settings } from '../settings.js';
import { partSuppressed } from '../suppress.js';
import { type Bagian, SEMUA_BAGIAN } from './bagian.js';
import type { Himpunan } from './himpunan.js';

/** What the check of one file found, as far as the set needs it. */
export interface CheckedFile extends FileCheck {
  readonly path: string;
}

/** All that was found in one file of a set. */
export interface FileFindings extends Omit<FileCheck, 'suppressions'> {
  readonly path: string;
}

/** Gives what an earlier run found by the rules about a part in a set that says the same there, or finds it. */
export type PartMemory = (
  bagian: Bagian,
  find: () => readonly SetFinding[],
) => readonly SetFinding[];

/**
 * What the rules about a set find in it, in their order. Plain data.
 *
 * @param setOf makes the set, which is not needed where all is known
 * @param memory of earlier runs
 */
export function foundInSet(
  setOf: () => Himpunan,
  settings: Settings,
  memory: PartMemory = (_bagian, find) => find(),
): readonly SetFinding[] {
  const rules = SET_RULES.filter((rule) => isOn(rule, settings));
  const found = new Map<string, SetFinding[]>(rules.map(({ code }) => [code.code, []]));
  for (const bagian of SEMUA_BAGIAN) {
    const own = rules.filter((rule) => rule.bagian === bagian);
    if (own.length === 0) continue;
    const all = memory(bagian, () => own.flatMap((rule) => [...rule.run(setOf(), settings)]));
    for (const finding of all) found.get(finding.diagnostic.code)?.push(finding);
  }
  return [...found.values()].flat();
}

/**
 * What the rules about the set found, added to the findings of its files.
 *
 * @param checked the files of the set, in its order
 * @param whole whether these are all files of the set
 * @returns for each file all its findings, by place
 */
export function withSetFindings(
  checked: readonly CheckedFile[],
  setFindings: readonly SetFinding[],
  whole: boolean,
  settings: Settings,
): readonly FileFindings[] {
  const found = new Map<string, SetFinding[]>();
  for (const finding of setFindings) {
    const list = found.get(finding.path);
    if (list === undefined) found.set(finding.path, [finding]);
    else list.push(finding);
  }
  // Not those that only a sheet can show, nor those that the files left out may have to do with.
  const isLookedFor = (code: string): boolean =>
    !code.startsWith('SOP4') && (whole || !code.startsWith('SOP3'));
  return checked.map((file) => {
    const across = found.get(file.path);
    // Of most files the set has nothing to say.
    if (across === undefined && file.suppressions.length === 0) return file;
    const own = across === undefined ? file : withFound(file, across, settings);
    return { path: file.path, ...withUnused(own, settings, isLookedFor) };
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
