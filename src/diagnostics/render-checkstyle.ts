import { regionOf } from './region.js';
import { byFile, type Report } from './report.js';
import { XML_HEAD, xmlAttributes } from './xml.js';

/** The form of the reports that Checkstyle writes since this version, which is what readers look at. */
const VERSION = '4.3';

/** A Checkstyle report, which Jenkins, reviewdog and many others read. Files without findings are in it too. */
export function renderCheckstyle(report: Report): string {
  const files = [...byFile(report)].map(([path, findings]) => {
    const errors = findings.map(({ source, diagnostic }) => {
      const { code, severity, message, help, span } = diagnostic;
      const region = regionOf(source, span);
      const text = [message, ...help].map((part) => part[report.lang]).join('; ');
      return `    <error${xmlAttributes({
        line: region?.startLine ?? 1,
        ...(region === null ? {} : { column: region.startColumn }),
        severity,
        message: text,
        source: `sopc.${code}`,
      })}/>\n`;
    });
    return `  <file${xmlAttributes({ name: report.nameOf(path) })}>\n${errors.join('')}  </file>\n`;
  });
  return `${XML_HEAD}<checkstyle${xmlAttributes({ version: VERSION })}>\n${files.join('')}</checkstyle>\n`;
}
