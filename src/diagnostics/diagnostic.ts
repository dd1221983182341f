import type { Span } from '../text/source.js';

export type Lang = 'id' | 'en';
export type Severity = 'error' | 'warning' | 'info';

/** One text in the two languages of the interface. */
export interface Localized {
  readonly id: string;
  readonly en: string;
}

/** Another place that explains a finding, in the same file unless `path` says otherwise. */
export interface Related {
  readonly message: Localized;
  readonly span: Span;
  readonly path?: string;
}

/** A change of the text: what stands at `span` becomes `text`. Two changes of one fix do not overlap. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A mend that a program can make. */
export interface Fix {
  /** What it does, as an instruction: `hapus titik koma`. */
  readonly title: Localized;
  /** False where it changes what the SOP says or guesses what the author meant. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** One finding, at one place of one source text. Made by {@link report} only, so that every code has its entry in the table. */
export interface Diagnostic {
  /** Stable code, `SOP1203`. */
  readonly code: string;
  /** Readable name, `pelaksana-tidak-dikenal`. */
  readonly name: string;
  readonly severity: Severity;
  readonly message: Localized;
  /** What the author can do; each a line of its own. */
  readonly help: readonly Localized[];
  /** UTF-16 offsets into the source text. */
  readonly span: Span;
  readonly related: readonly Related[];
  /** Mends, the likeliest first; left out where there is none. */
  readonly fixes?: readonly Fix[];
}
