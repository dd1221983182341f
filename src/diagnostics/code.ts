import type { Span } from '../text/source.js';
import type { Diagnostic, Fix, Localized, Related, Severity } from './diagnostic.js';

/** What the table holds of one kind of finding. `P` is what its texts need to know. */
export interface Code<P> {
  /** Stable: `SOP` and four digits. Never used again for something else. */
  readonly code: string;
  /** Readable: Indonesian words joined by `-`. */
  readonly name: string;
  readonly severity: Severity;
  /** What was found, matter of fact, in one sentence without a full stop. */
  readonly message: (params: P) => Localized;
  /** What the author can do. */
  readonly help: (params: P) => readonly Localized[];
  /** Why this is worth a message. */
  readonly why: Localized;
  /** Where the rule comes from: a clause that was seen, or `konvensi` with what was counted, or `bahasa` for the language itself. */
  readonly source: string;
  /** A `.sop` fragment or file that gets this code exactly once, and its mended twin that gets none. Run as tests. */
  readonly bad: string;
  readonly good: string;
}

/** Checks the parameters' types where a code is written down. */
export const defineCode = <P>(code: Code<P>): Code<P> => code;

export interface ReportExtras {
  readonly related?: readonly Related[];
  /** Help lines after those of the table. */
  readonly help?: readonly Localized[];
  readonly fixes?: readonly Fix[];
}

/** The only way to make a diagnostic. */
export function report<P>(
  code: Code<P>,
  span: Span,
  params: P,
  extras: ReportExtras = {},
): Diagnostic {
  return {
    code: code.code,
    name: code.name,
    severity: code.severity,
    message: code.message(params),
    help: [...code.help(params), ...(extras.help ?? [])],
    span,
    related: extras.related ?? [],
    ...(extras.fixes === undefined || extras.fixes.length === 0 ? {} : { fixes: extras.fixes }),
  };
}
