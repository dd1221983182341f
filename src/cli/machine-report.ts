import { existsSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { CATALOGUE } from '../check/catalogue.js';
import type { Finding, SuppressedFinding } from '../diagnostics/finding.js';
import { renderCheckstyle } from '../diagnostics/render-checkstyle.js';
import { renderGithub } from '../diagnostics/render-github.js';
import { renderGitlab } from '../diagnostics/render-gitlab.js';
import { renderJunit } from '../diagnostics/render-junit.js';
import { renderSarif, type SarifBaseline } from '../diagnostics/render-sarif.js';
import type { Report, RuleInfo } from '../diagnostics/report.js';
import { STDIN } from '../workspace/discover.js';
import type { Format } from './check-options.js';

export type MachineFormat = Exclude<Format, 'human' | 'json'>;

export interface MachineReport extends Omit<Report, 'nameOf'> {
  /** Absolute path of the working folder. */
  readonly cwd: string;
  readonly fails: (finding: Finding) => boolean;
  readonly successful: boolean;
  readonly suppressed: readonly SuppressedFinding[];
  /** Vanished ones with names relative to the working folder. */
  readonly baseline: SarifBaseline | null;
}

/** The report of a check for a program that reads it. */
export function machineReport(format: MachineFormat, given: MachineReport): string {
  const report = { ...given, nameOf: namesIn(given.cwd) };
  switch (format) {
    case 'sarif':
      return renderSarif({ ...report, version, ruleOf, baseline: inRepository(report) });
    case 'github':
      return renderGithub(report);
    case 'gitlab':
      return renderGitlab(report);
    case 'junit':
      return renderJunit(report);
    case 'checkstyle':
      return renderCheckstyle(report);
  }
}

const inRepository = ({ baseline, nameOf }: MachineReport & Report): SarifBaseline | null =>
  baseline && {
    ...baseline,
    vanished: baseline.vanished.map((known) => ({ ...known, file: nameOf(known.file) })),
  };

function ruleOf(wanted: string): RuleInfo | undefined {
  const entry = CATALOGUE.find(({ code }) => code.code === wanted);
  return entry && { code: entry.code, preset: entry.rule?.preset ?? null };
}

/** Names as the forge has them: relative to the repository, or to the working folder where there is none. */
function namesIn(cwd: string): (name: string) => string {
  const below = path
    .relative(repositoryOf(cwd) ?? cwd, cwd)
    .split(path.sep)
    .join('/');
  return (name) => (name === STDIN || path.isAbsolute(name) ? name : path.posix.join(below, name));
}

/** The nearest folder from `folder` up that git takes for the top of a working tree. */
function repositoryOf(folder: string): string | null {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? null : repositoryOf(parent);
}
