import Handlebars from 'handlebars';
import type { PageModel } from '../../layout/page-model.js';
import type { FontSet } from '../../layout/text/fonts.js';
import { anchorsOf } from '../shared/walk.js';
import { type SheetView, viewOf } from './view.js';

/** Compiling costs more than filling; a process uses one template or two. */
const compiled = new Map<string, Handlebars.TemplateDelegate<SheetView>>();

/**
 * The sheet as one HTML file that needs nothing else: real tables for reading, a drawing under each page, the fonts
 * inside, no script.
 *
 * @param template - text of `sheet.html.hbs`; every hole in it is escaped.
 * @throws RangeError when the page model contradicts itself: a link to nowhere, a font file that is not in `fonts`.
 * @throws Error when the template does not parse or asks for what {@link SheetView} has not.
 */
export function emitHtml(model: PageModel, fonts: FontSet, template: string): string {
  anchorsOf(model);
  const fill =
    compiled.get(template) ??
    Handlebars.compile<SheetView>(template, { strict: true, knownHelpersOnly: true });
  compiled.set(template, fill);
  return fill(viewOf(model, fonts));
}
