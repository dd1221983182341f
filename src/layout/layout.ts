import type { Prosedur, Sop } from '../model/schema.js';
import { gathered } from '../text/lists.js';
import { DENSITIES, type Density, FOOT } from './dimensions.js';
import { placeIdentity } from './identity/block.js';
import { hasIdentity, identityContent } from './identity/content.js';
import { measurePages } from './measure-pages.js';
import { DEFAULT_OPTIONS, type LayoutOptions, PAPERS } from './options.js';
import type { Group, Metrics, PageModel } from './page-model.js';
import { PAGE_MODEL_VERSION } from './page-model.js';
import { fitTable } from './paginate/fit.js';
import { placeTable } from './paginate/place-table.js';
import type { TableRoom } from './paginate/room.js';
import { TableInput } from './paginate/table-input.js';
import { layTitle, placeTitles, type Title, titlesHeight, titleText } from './paginate/title.js';
import { type Flaw, type LayoutProblem, ProblemLog } from './problems.js';
import { applyProfile } from './profile/apply.js';
import { rememberingRouter } from './route/index.js';
import { printableArea, Sheet } from './sheet.js';
import {
  type Block,
  blockHeight,
  layNotes,
  laySignature,
  placeBlock,
} from './signature/signature.js';
import type { FontSet } from './text/fonts.js';
import { drawLines, layText } from './text/lines.js';
import { Typesetter } from './text/typesetter.js';
import { LINE_HEIGHT } from './text/units.js';

export type { LayoutProblem } from './problems.js';

export interface Layout {
  readonly pages: PageModel;
  readonly problems: readonly LayoutProblem[];
}

/**
 * Lays an SOP out on pages: the identity block, then each flow table under its title, the notes and the signature
 * below. Pure: the same model, fonts and options give the same pages. What could not be shown as it should is told
 * in `problems`; the layout never throws for what a model says.
 */
export function layoutPages(
  sop: Sop,
  fonts: FontSet,
  options: LayoutOptions = DEFAULT_OPTIONS,
): Layout {
  const model = applyProfile(sop, options);
  const problems = new ProblemLog();
  const typesetter = new Typesetter(fonts, problems);
  const sheet = new Sheet(printableArea(options));
  if (hasIdentity(model)) {
    sheet.mark('Identitas', 2);
    placeIdentity(identityContent(model, options), sheet, options, typesetter);
  }
  const main = model.judul === null ? [] : [mainTitle(model.judul, sheet, typesetter)];
  const signature = ({ signatureRoom: room }: Density): Block[] =>
    model.tandaTangan
      ? [laySignature(model.tandaTangan, sheet.area, options.fontSize, room, typesetter)]
      : [];
  const route = rememberingRouter();
  let lettersUsed = 0;
  for (const [index, prosedur] of model.prosedur.entries()) {
    const last = index === model.prosedur.length - 1;
    const notes = layNotes(prosedur.catatan, sheet.area, index, typesetter);
    const below = (density: Density): Block[] => [...notes, ...(last ? signature(density) : [])];
    const titles = [
      ...(index === 0 ? main : []),
      ...ownTitle(prosedur, index, model, sheet, typesetter),
    ];
    const first = new TableInput(prosedur, index, options, typesetter, route, problems);
    lettersUsed += placeProsedur(first, titles, below, lettersUsed, sheet, problems);
  }
  if (model.prosedur.length === 0) {
    placeTitles(main, sheet);
    for (const block of signature(DENSITIES[0])) placeBlock(block, sheet);
  }
  const pages = pageModel(model, fonts, options, sheet, typesetter);
  tellFlaws(pages.metrics, problems);
  return { pages, problems: problems.all };
}

/** What the verifier found on the finished pages. A known cause was told at its place and is not told again. */
function tellFlaws(metrics: Metrics, problems: ProblemLog): void {
  const told = new Set(problems.all.map(({ kind }) => kind));
  const counts: Readonly<Record<Flaw, number>> = {
    symbolHits: metrics.symbolHits,
    overlaps: metrics.overlaps,
    outsideArea: told.has('page-too-narrow') || told.has('page-too-low') ? 0 : metrics.outsideArea,
    clippedText: told.has('page-too-narrow') ? 0 : metrics.clippedText,
    edgesMissing: told.has('edge-not-drawn') ? 0 : metrics.edgesDeclared - metrics.edgesDrawn,
  };
  for (const flaw of Object.keys(counts) as Flaw[]) {
    if (counts[flaw] > 0) problems.add({ kind: 'flawed', flaw, count: counts[flaw] });
  }
}

const mainTitle = (judul: string, sheet: Sheet, typesetter: Typesetter): Title =>
  layTitle(titleText(judul), 1, sheet.area.width, typesetter, { field: 'judul' });

/** The name of a prosedur, where it has one; a number where several have none. */
function ownTitle(
  { nama }: Prosedur,
  index: number,
  model: Sop,
  sheet: Sheet,
  typesetter: Typesetter,
): Title[] {
  const text = nama ?? (model.prosedur.length > 1 ? `Prosedur ${index + 1}` : null);
  if (text === null) return [];
  const place = { prosedur: index, field: 'nama' };
  return [layTitle(text, 2, sheet.area.width, typesetter, place)];
}

/** Gives the number of connector letters used. */
function placeProsedur(
  usual: TableInput,
  titles: readonly Title[],
  below: (density: Density) => readonly Block[],
  lettersUsed: number,
  sheet: Sheet,
  problems: ProblemLog,
): number {
  const { height, width } = sheet.area;
  const roomOf = (density: Density): TableRoom => {
    const trailing = below(density).reduce((sum, block) => sum + blockHeight(block), 0);
    return {
      width,
      here: sheet.room - titlesHeight(titles, sheet.atTop),
      fresh: height - titlesHeight(titles, true),
      full: height,
      // Notes that fill pages need not stand below the last row.
      trailing: trailing > height * LONGEST_TRAILING ? 0 : trailing,
      page: sheet.nomor,
      empty: sheet.atTop,
      lettersUsed,
    };
  };
  const { input, arranged } = fitTable(usual, roomOf);
  usual.typesetter.recordBrokenWords(problems);
  for (const problem of arranged.brokenWords) problems.add(problem);
  if (arranged.firstPage > sheet.nomor) sheet.nextPage();
  placeTitles(titles, sheet);
  placeTable(input, arranged, sheet, problems);
  for (const block of below(input.density)) placeBlock(block, sheet);
  return arranged.letters.size;
}

/** Notes and signature longer than this part of a page are not kept with the last row. */
const LONGEST_TRAILING = 0.6;

function pageModel(
  model: Sop,
  fonts: FontSet,
  options: LayoutOptions,
  sheet: Sheet,
  typesetter: Typesetter,
): PageModel {
  const judul = model.judul ?? '';
  const total = sheet.pages.length;
  const { width, height } = PAPERS[options.paper];
  const unmeasured = {
    versi: PAGE_MODEL_VERSION as typeof PAGE_MODEL_VERSION,
    bahasa: 'id' as const,
    judul,
    penyusun: model.instansi.join(', '),
    paper: { nama: options.paper, width, height },
    margins: options.margins,
    fontFamily: fonts.family,
    lineHeight: LINE_HEIGHT,
    pages: sheet.pages.map((children, index) => ({
      nomor: index + 1,
      children: [...children, foot(judul, index + 1, total, sheet, typesetter)],
    })),
    outline: sheet.outline,
  };
  const declared = gathered(model.prosedur, ({ alur }, index) =>
    alur.map(({ id, dari, ke, jenis }) => ({
      id: `${index}/${id}`,
      dari: `${index}/${dari}`,
      ke: `${index}/${ke}`,
      jenis,
    })),
  );
  return { metrics: measurePages(unmeasured, declared, fonts), ...unmeasured };
}

/** `<title> - Hal. 1 dari 3`, below the printable area. */
function foot(
  judul: string,
  nomor: number,
  total: number,
  sheet: Sheet,
  typesetter: Typesetter,
): Group {
  const { x, y, width, height } = sheet.area;
  const text = `${judul === '' ? '' : `${judul} - `}Hal. ${nomor} dari ${total}`;
  const style = { text, font: 'regular', size: FOOT.size, align: 'right' } as const;
  const lines = layText([style], width, typesetter, { field: 'judul' });
  const top = y + height + FOOT.below;
  return {
    type: 'group',
    role: 'kaki',
    box: { x, y: top, width, height: lines.reduce((sum, line) => sum + line.height, 0) },
    children: drawLines(lines, x, top),
  };
}
