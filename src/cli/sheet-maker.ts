import { basename } from 'node:path/posix';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inOrder } from '../diagnostics/finding.js';
import { DEFAULT_OPTIONS, type LayoutOptions } from '../layout/options.js';
import type { PageModel } from '../layout/page-model.js';
import type { FontSet } from '../layout/text/fonts.js';
import type { Sop } from '../model/schema.js';
import type { Compiled } from './pipeline.js';
import type { Target } from './targets.js';

/** A file to be written. */
export interface OutputFile {
  /** Below the output folder, with `/`. */
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Pages in this file; null where it has none. */
  readonly pages: number | null;
}

export interface MadeSheet {
  /** Of all stages, with those of the layout. */
  readonly diagnostics: readonly Diagnostic[];
  /** Null when a finding is an error: a sheet that may be wrong is not made, in no form. */
  readonly files: readonly OutputFile[] | null;
}

/** Makes everything of one SOP in memory, so that all of it is written or nothing. Loads only what the targets need. */
export class SheetMaker {
  readonly #targets: readonly Target[];

  constructor(targets: readonly Target[]) {
    this.#targets = targets;
  }

  async make(
    { analysis, diagnostics }: Compiled,
    stem: string,
    options: LayoutOptions = DEFAULT_OPTIONS,
  ): Promise<MadeSheet> {
    if (hasError(diagnostics)) return { diagnostics, files: null };
    const { model } = analysis;
    const drawn = this.#targets.filter((target) => target !== 'json');
    const files: OutputFile[] = [];
    let all = diagnostics;

    if (drawn.length > 0) {
      const { layoutPages } = await import('../layout/layout.js');
      const { sheetDiagnostics } = await import('./sheet-diagnostics.js');
      const { loadFonts } = await import('../workspace/fonts.js');
      const fonts = loadFonts(options.fontFamily);
      const { pages, problems } = layoutPages(model, fonts, options);
      all = inOrder([...diagnostics, ...sheetDiagnostics(problems, analysis, options.labels)]);
      if (hasError(all)) return { diagnostics: all, files: null };
      for (const target of drawn) files.push(...(await draw(target, pages, fonts, stem)));
    }
    if (this.#targets.includes('json')) files.push(await modelFile(model, stem));
    return { diagnostics: all, files };
  }
}

const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

async function modelFile(model: Sop, stem: string): Promise<OutputFile> {
  const { emitJson } = await import('../emit/json/index.js');
  return { name: `${stem}.json`, content: emitJson(model), pages: null };
}

/** The files of one target other than `json`. */
async function draw(
  target: Exclude<Target, 'json'>,
  model: PageModel,
  fonts: FontSet,
  stem: string,
): Promise<OutputFile[]> {
  const pages = model.pages.length;
  switch (target) {
    case 'pdf': {
      const { emitPdf } = await import('../emit/pdf/index.js');
      return [{ name: `${stem}.pdf`, content: await emitPdf(model, fonts), pages }];
    }
    case 'html': {
      const { emitHtml } = await import('../emit/html/index.js');
      const { loadTemplate } = await import('../workspace/templates.js');
      const content = emitHtml(model, fonts, loadTemplate('sheet.html'));
      return [{ name: `${stem}.html`, content, pages }];
    }
    case 'svg': {
      const { emitSvg } = await import('../emit/svg/index.js');
      const nameOf = (page: number): string => `${stem}-${page}.svg`;
      // All pages of a sheet stand in one folder.
      const hrefOf = (page: number): string => encodeURIComponent(basename(nameOf(page)));
      return emitSvg(model, fonts, { hrefOf }).map((content, index) => ({
        name: nameOf(index + 1),
        content,
        pages: 1,
      }));
    }
    case 'pages': {
      const { emitPages } = await import('../emit/pages/index.js');
      return [{ name: `${stem}.pages.json`, content: emitPages(model), pages }];
    }
  }
}
