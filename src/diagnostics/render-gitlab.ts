import { digest } from '../text/digest.js';
import { visible } from '../text/visible.js';
import type { Severity } from './diagnostic.js';
import { regionOf } from './region.js';
import type { Report } from './report.js';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<
  Severity,
  string
>;

/**
 * A code quality report for GitLab, as JSON with a line end. A fingerprint is unique in it: GitLab shows only the first of
 * those that are alike.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function renderGitlab({ findings, lang, nameOf, printOf }: Report): string {
  const issues = findings.map((finding) => {
    const { source, diagnostic } = finding;
    const { code, name, severity, message, help, span } = diagnostic;
    const region = regionOf(source, span);
    const path = visible(nameOf(source.path));
    return {
      description: [message, ...help].map((text) => visible(text[lang])).join('; '),
      check_name: `${code} ${name}`,
      fingerprint: digest(`${path} ${printOf(finding)}`),
      severity: SEVERITIES[severity],
      location: {
        path,
        lines: { begin: region?.startLine ?? 1, end: region?.endLine ?? 1 },
      },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
