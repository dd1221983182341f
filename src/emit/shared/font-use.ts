import type { FontStyle, PageModel, TextRun } from '../../layout/page-model.js';
import type { FontFile, FontSet } from '../../layout/text/fonts.js';
import { walk } from './walk.js';

/** A font file the sheet really uses. */
export interface UsedFont {
  readonly style: FontStyle;
  /** Place in the face's list. */
  readonly index: number;
  readonly file: FontFile;
}

/** The file a run is set in. @throws RangeError when the set has no such file: the model was laid out with another set. */
export function fontOf(run: TextRun, fonts: FontSet): UsedFont {
  const index = run.file ?? 0;
  const file = fonts.faces[run.font][index];
  if (!file) throw new RangeError(`no font file ${run.font}/${index} in ${fonts.family}`);
  return { style: run.font, index, file };
}

/** The files used anywhere, in the order of first use. */
export function usedFonts(model: PageModel, fonts: FontSet): UsedFont[] {
  const used = new Map<FontFile, UsedFont>();
  for (const page of model.pages) {
    for (const item of walk(page.children)) {
      if (item.type !== 'text') continue;
      const font = fontOf(item, fonts);
      if (!used.has(font.file)) used.set(font.file, font);
    }
  }
  return [...used.values()];
}
