import type { Finding } from './finding.js';
import { renderHuman } from './render-human.js';
import { byFile, type Report } from './report.js';
import { XML_HEAD, xmlAttributes, xmlText } from './xml.js';

/** Columns of the code frames. */
const COLUMNS = 100;

export interface JunitReport extends Report {
  /** Whether a finding makes the run fail; what does not is a remark of a test that passed. */
  readonly fails: (finding: Finding) => boolean;
}

/**
 * A JUnit report as Jenkins' schemas have it, the old one and `junit-10.xsd`: a suite for each file and in it a case for each finding, or one that
 * passed where there is none. Names of cases hold no line, so that a history of them goes on when lines move.
 */
export function renderJunit(report: JunitReport): string {
  const groups = [...byFile(report)];
  const suites = groups.map(([path, findings]) => suite(report.nameOf(path), findings, report));
  const total = {
    tests: sum(groups, ([, findings]) => Math.max(1, findings.length)),
    failures: report.findings.filter(report.fails).length,
    errors: 0,
  };
  const head = xmlAttributes({ name: 'sopc', ...total });
  return `${XML_HEAD}<testsuites${head}>\n${suites.join('')}</testsuites>\n`;
}

function suite(name: string, findings: readonly Finding[], report: JunitReport): string {
  const counts = new Map<string, number>();
  const cases = findings.map((finding) => {
    const { code, name: readable } = finding.diagnostic;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    const title = `${code} ${readable}${count > 1 ? ` (${count})` : ''}`;
    return `    <testcase${xmlAttributes({ name: title, classname: name })}>\n${outcome(finding, report)}    </testcase>\n`;
  });
  if (cases.length === 0) {
    cases.push(`    <testcase${xmlAttributes({ name: 'sopc check', classname: name })}/>\n`);
  }
  const failures = findings.filter(report.fails).length;
  const head = xmlAttributes({ name, tests: cases.length, failures, errors: 0 });
  return `  <testsuite${head}>\n${cases.join('')}  </testsuite>\n`;
}

function outcome(finding: Finding, report: JunitReport): string {
  const { lang, lookup, fails } = report;
  const { severity, message } = finding.diagnostic;
  const body = xmlText(renderHuman(finding, { lang, lookup, colour: false, columns: COLUMNS }));
  if (!fails(finding)) return `      <system-out>${body}</system-out>\n`;
  const head = xmlAttributes({ message: message[lang], type: severity });
  return `      <failure${head}>${body}</failure>\n`;
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
