import { berkasTidakTerbaca } from '../diagnostics/codes/berkas.js';
import { type Finding, type SuppressedFinding, tally } from '../diagnostics/finding.js';
import { renderHuman, renderSummary } from '../diagnostics/render-human.js';
import { jsonReport, renderJson } from '../diagnostics/render-json.js';
import { visible } from '../text/visible.js';
import type { BaselineFile } from './baseline-file.js';
import type { CheckOptions } from './check-options.js';
import { type Context, EXIT, type Exit, humanOptions, worst } from './context.js';
import type { Findings } from './sources.js';
import type { Sink } from './terminal.js';
import { MESSAGES } from './texts.js';

/** What came of a check. */
export interface Run {
  readonly findings: Findings;
  /** Those of the files that the run is about. */
  readonly told: readonly Finding[];
  /** Those of these files that their texts accept. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly files: readonly string[];
  /** As far as files could be read and written. */
  readonly exit: Exit;
  readonly sink: Sink;
  readonly printOf: (finding: Finding) => string;
}

/** Accepts what was found. */
export function writeBaseline(baseline: BaselineFile, run: Run, { err, say }: Context): Exit {
  const held = baseline.write(run.told, readable(run), run.printOf);
  err.write(`${say(MESSAGES.baselineWritten(held))}\n`);
  return run.exit;
}

/** UTF-16 units of the report: each writing costs as much as a finding does. */
const WRITTEN_AT_ONCE = 1 << 15;

/** Prints the report and says how the run ends. */
export async function tell(
  run: Run,
  baseline: BaselineFile | null,
  options: CheckOptions,
  context: Context,
): Promise<Exit> {
  const { say, err } = context;
  const { told, files, findings, sink, printOf } = run;
  const compared = baseline?.compare(told, readable(run), printOf) ?? null;
  const fresh = compared?.fresh ?? told;
  const { error, warning } = tally(fresh);
  const tooMany = options.maxWarnings !== null && warning > options.maxWarnings;
  const isShown = ({ diagnostic }: Finding): boolean =>
    !options.quiet || diagnostic.severity === 'error';

  const shown = fresh.filter(isShown);
  if (options.mending?.dry) {
    sink.write(summaryOf(fresh, files.length, sink, context));
  } else if (options.format === 'human') {
    const rendering = humanOptions(context, sink, findings.lookup);
    let text = '';
    for (const finding of shown) {
      text += `${renderHuman(finding, rendering)}\n\n`;
      if (text.length < WRITTEN_AT_ONCE) continue;
      sink.write(text);
      text = '';
    }
    sink.write(text + summaryOf(fresh, files.length, sink, context));
  } else if (options.format === 'json') {
    sink.write(renderJson(jsonReport(shown, context.lang, findings.lookup)));
  } else {
    const accepted = new Set(compared?.accepted);
    const { machineReport } = await import('./machine-report.js');
    // Only SARIF has a word for what is accepted.
    const hasAccepted = options.format === 'sarif' && !options.openOnly;
    const report = machineReport(options.format, {
      findings: hasAccepted ? told.filter(isShown) : shown,
      suppressed: hasAccepted ? run.suppressed.filter(isShown) : [],
      files,
      lang: context.lang,
      lookup: findings.lookup,
      printOf,
      cwd: context.cwd,
      fails: ({ diagnostic: { severity } }) =>
        severity === 'error' || (severity === 'warning' && tooMany),
      successful: run.exit !== EXIT.failed,
      baseline:
        compared === null || !hasAccepted
          ? null
          : { isAccepted: (finding) => accepted.has(finding), vanished: compared.vanished },
    });
    sink.write(report);
  }

  if (compared !== null) {
    for (const { file, code, name } of compared.vanished) {
      err.write(`${visible(say(MESSAGES.vanished(file, code, name)))}\n`);
    }
    err.write(
      `${say(MESSAGES.baselineCompared(compared.accepted.length, compared.vanished.length))}\n`,
    );
  }
  if (tooMany) err.write(`${say(MESSAGES.tooManyWarnings(warning, options.maxWarnings))}\n`);
  return error > 0 || tooMany ? worst(run.exit, EXIT.findings) : run.exit;
}

function summaryOf(
  findings: readonly Finding[],
  files: number,
  sink: Sink,
  context: Context,
): string {
  const options = humanOptions(context, sink, () => undefined);
  return `${renderSummary(tally(findings), files, options)}\n`;
}

/** The files that were read: of others nothing is known to be gone. */
function readable({ files, findings }: Run): readonly string[] {
  const unread = new Set(
    findings.all
      .filter(({ diagnostic }) => diagnostic.code === berkasTidakTerbaca.code)
      .map(({ source }) => source.path),
  );
  return files.filter((name) => !unread.has(name));
}
