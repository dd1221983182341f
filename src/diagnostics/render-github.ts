import { visible } from '../text/visible.js';
import type { Severity } from './diagnostic.js';
import type { Finding } from './finding.js';
import { type Region, regionOf } from './region.js';
import type { Report } from './report.js';

/** Workflow commands, by severity. */
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/**
 * Annotations for GitHub Actions, one workflow command a line: `::error file=...,line=...::message`. What an SOP says
 * can neither end a command nor begin one.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export const renderGithub = (report: Report): string =>
  report.findings.map((finding) => `${command(finding, report)}\n`).join('');

function command({ source, diagnostic }: Finding, { lang, nameOf }: Report): string {
  const { code, name, severity, message, help } = diagnostic;
  const place = {
    file: nameOf(source.path),
    ...columns(regionOf(source, diagnostic.span)),
    title: `${code} ${name}`,
  };
  const properties = Object.entries(place).map(([key, value]) => `${key}=${property(value)}`);
  const text = [message, ...help].map((line) => data(line[lang])).join('%0A');
  return `::${COMMANDS[severity]} ${properties.join(',')}::${text}`;
}

/** Columns are only taken where the annotation stays on one line; the last one belongs to it. */
function columns(region: Region | null): Record<string, number> {
  if (region === null) return {};
  const { startLine, startColumn, endLine, endColumn } = region;
  if (startLine !== endLine) return { line: startLine, endLine };
  return {
    line: startLine,
    endLine,
    col: startColumn,
    endColumn: Math.max(startColumn, endColumn - 1),
  };
}

/** The runner decodes `%25`, `%0D` and `%0A`; line ends are pictures already. */
const data = (text: string): string => visible(text).replaceAll('%', '%25');

const property = (value: string | number): string =>
  data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
