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
}
