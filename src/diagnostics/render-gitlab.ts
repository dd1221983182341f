import { digest } from '../text/digest.js';
import { visible } from '../text/visible.js';
import type { Severity } from './diagnostic.js';
import { regionOf } from './region.js';
import type { Report } from './report.js';

/** How GitLab tells each severity, and the nearest of Code Climate's categories. */
const GRADES = {
  error: { severity: 'major', categories: ['Bug Risk'] },
  warning: { severity: 'minor', categories: ['Clarity'] },
  info: { severity: 'info', categories: ['Style'] },
} as const satisfies Record<Severity, object>;

/**
 * A code quality report for GitLab, as JSON with a line end, whole by Code Climate's specification: GitLab itself passes
 * over the type and the categories, other readers do not. A fingerprint is unique in it: GitLab shows only the first of
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
      type: 'issue',
      description: [message, ...help].map((text) => visible(text[lang])).join('; '),
      check_name: `${code} ${name}`,
      fingerprint: digest(`${path} ${printOf(finding)}`),
      ...GRADES[severity],
      location: {
        path,
        lines: { begin: region?.startLine ?? 1, end: region?.endLine ?? 1 },
      },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
