import { type Code, type ReportExtras, report } from '../diagnostics/code.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Analysis } from '../model/analyze.js';
import { ofLast } from '../text/of-last.js';
import type { Span } from '../text/source.js';
import type { Options, OptionValue, ValuesOf } from './options.js';
import type { Bagian } from './set/bagian.js';
import type { Himpunan } from './set/himpunan.js';
import type { Ringkasan } from './set/summary.js';
import type { Settings } from './settings.js';

/**
 * The presets, each with all rules of those before it. `dasar`: what is wrong on any sheet. `baku`: what a careful
 * reviewer would send back; the default, and no finding of it may be one that he would reject. `ketat`: what he would
 * look at once more.
 */
export const PRESETS = ['dasar', 'baku', 'ketat'] as const;
export type Preset = (typeof PRESETS)[number];

/** What a rule is beside its code: the least preset that has it, and what can be set. */
export interface RuleMeta {
  readonly preset: Preset;
  readonly options: Options;
  /** What the configuration says in the examples, for rules that without it find nothing. */
  readonly contohSettings: Partial<Settings>;
}

/** A rule about one SOP. What it reports has the rule's code; it reports nothing where a mistake told earlier makes its finding a guess. */
export interface FileRule extends RuleMeta {
  readonly scope: 'berkas';
  readonly code: Code<never>;
  readonly run: (analysis: Analysis, settings: Settings) => Iterable<Diagnostic>;
}

/** A finding of a rule about a set, in one of its files. */
export interface SetFinding {
  readonly path: string;
  readonly diagnostic: Diagnostic;
  /** Codes that rules about one SOP have for the same slip; the set knows more of it, so they are not told beside it. */
  readonly instead: readonly string[];
}

/** A rule about a set of SOPs, that of one configuration. */
export interface SetRule extends RuleMeta {
  readonly scope: 'himpunan';
  readonly code: Code<never>;
  /** What it reads of the summaries: see `set/bagian.ts`. */
  readonly bagian: Bagian;
  readonly run: (set: Himpunan, settings: Settings) => Iterable<SetFinding>;
  /** Further files of the examples beside `contoh.sop`, by name. */
  readonly files: Readonly<Record<string, string>>;
}

export type Rule = FileRule | SetRule;

/** What the check of a rule about one file gets beside the text. */
export interface FileKit<P, O extends Options> {
  readonly options: ValuesOf<O>;
  readonly settings: Settings;
  readonly report: (span: Span, params: P, extras?: ReportExtras) => Diagnostic;
}

interface FileRuleSpec<P, O extends Options> extends Code<P> {
  readonly preset: Preset;
  readonly options?: O;
  readonly contohSettings?: Partial<Settings>;
  readonly check: (analysis: Analysis, kit: FileKit<P, O>) => Iterable<Diagnostic>;
}

/** Writes a rule about one SOP down. The parameters of its texts are inferred from `message`. */
export function fileRule<P, O extends Options = Record<never, never>>(
  spec: FileRuleSpec<P, O>,
): FileRule {
  const { preset, options, contohSettings, check, ...code } = spec;
  const kitOf = ofLast(
    (settings: Settings): FileKit<P, O> => ({
      options: valuesOf(spec, settings),
      settings,
      report: (span, params, extras) => report(code, span, params, extras),
    }),
  );
  return {
    scope: 'berkas',
    code,
    preset,
    options: options ?? {},
    contohSettings: contohSettings ?? {},
    run: (analysis, settings) => check(analysis, kitOf(settings)),
  };
}

interface SetExtras extends ReportExtras {
  readonly instead?: SetFinding['instead'];
}

/** What the check of a rule about a set gets beside the set. */
export interface SetKit<P, O extends Options> {
  readonly options: ValuesOf<O>;
  readonly settings: Settings;
  readonly report: (at: Ringkasan, span: Span, params: P, extras?: SetExtras) => SetFinding;
}

interface SetRuleSpec<P, O extends Options> extends Code<P> {
  readonly preset: Preset;
  readonly bagian: Bagian;
  readonly options?: O;
  readonly contohSettings?: Partial<Settings>;
  readonly files?: Readonly<Record<string, string>>;
  readonly check: (set: Himpunan, kit: SetKit<P, O>) => Iterable<SetFinding>;
}

/** Writes a rule about a set of SOPs down. `bad` and `good` are `contoh.sop`, beside the other `files`. */
export function setRule<P, O extends Options = Record<never, never>>(
  spec: SetRuleSpec<P, O>,
): SetRule {
  const { preset, bagian, options, contohSettings, files, check, ...code } = spec;
  return {
    scope: 'himpunan',
    code,
    bagian,
    preset,
    options: options ?? {},
    contohSettings: contohSettings ?? {},
    files: files ?? {},
    run: (set, settings) =>
      check(set, {
        options: valuesOf(spec, settings),
        settings,
        report: ({ path }, span, params, { instead = [], ...extras } = {}) => ({
          path,
          diagnostic: report(code, span, params, extras),
          instead,
        }),
      }),
  };
}

/** The values of a rule's options: those of the configuration, which were checked when it was read, or the usual ones. */
function valuesOf<O extends Options>(
  { code, options }: { readonly code: string; readonly options?: O },
  settings: Settings,
): ValuesOf<O> {
  const given = settings.options[code] ?? {};
  const values: Record<string, OptionValue> = {};
  for (const [name, option] of Object.entries(options ?? {})) {
    values[name] = given[name] ?? option.bawaan;
  }
  // The type of each value is that of its option, in the configuration and here.
  return values as ValuesOf<O>;
}
