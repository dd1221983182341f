import { DEFAULT_SETTINGS, type Settings } from '../../src/check/settings.js';
import { type Checked, checkOne, checkTogether } from '../../src/cli/pipeline.js';
import { SourceText } from '../../src/text/source.js';
import type { SetFile } from './random-set.js';

/** A finding of a rule about a set. */
export interface SetFound {
  readonly path: string;
  readonly code: string;
  /** The text it is about. */
  readonly about: string;
  readonly message: string;
  /** The files of its related places. */
  readonly others: readonly string[];
}

export const STRICT: Settings = { ...DEFAULT_SETTINGS, preset: 'ketat' };

/** What the rules about sets find among some files, in the order of the files. */
export function checkedSet(
  files: readonly SetFile[],
  settings: Settings = DEFAULT_SETTINGS,
  whole = true,
): SetFound[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const checked = files.map(({ path, text }): Checked => {
    const one = checkOne(new SourceText(path, text), settings);
    // What is kept between the halves of a check is plain data.
    return { ...one, ringkasan: JSON.parse(JSON.stringify(one.ringkasan)) };
  });
  return checkTogether(checked, settings, whole).flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter(({ code }) => code.startsWith('SOP3'))
      .map(({ code, span, message, related }) => ({
        path,
        code,
        about: (texts.get(path) ?? '').slice(span.start, span.end),
        message: message.id,
        others: related.map((one) => one.path ?? path),
      })),
  );
}
