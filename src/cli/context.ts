import type { Lang, Localized } from '../diagnostics/diagnostic.js';
import type { SourceLookup } from '../diagnostics/finding.js';
import type { HumanOptions } from '../diagnostics/render-human.js';
import type { Sink } from './terminal.js';

/** Exit codes. A command's worst one wins. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** What a command may touch of the world. */
export interface Context {
  readonly lang: Lang;
  /** Absolute path of the working folder. */
  readonly cwd: string;
  readonly out: Sink;
  readonly err: Sink;
  readonly say: (text: Localized) => string;
  /** Called once by the command that ran. */
  readonly finish: (exit: Exit) => void;
}

export const worst = (a: Exit, b: Exit): Exit => (a > b ? a : b);

/** How findings look on one of the two outputs. */
export const humanOptions = (context: Context, sink: Sink, lookup: SourceLookup): HumanOptions => ({
  lang: context.lang,
  colour: sink.colour,
  columns: sink.columns,
  lookup,
});
