import type {
  Group,
  Item,
  Page,
  PageModel,
  Picture,
  Rect,
  TextRun,
} from '../../layout/page-model.js';
import type { FontSet } from '../../layout/text/fonts.js';
import { base64 } from '../shared/base64.js';
import { fontOf, usedFonts } from '../shared/font-use.js';
import { type GridCell, gridOf } from '../shared/grid.js';
import { printable } from '../shared/printable.js';
import { type Shape, shapeOf } from '../shared/shapes.js';
import { symbolsIn, symbolWords } from '../shared/symbol-words.js';
import { decimal, MM_PER_POINT } from '../shared/units.js';
import { groupsOf, hasText, spacedRuns, walk } from '../shared/walk.js';

/**
 * What `templates/sheet.html.hbs` shows, as plain values: strings to be escaped by the template, lengths in
 * millimetres unless said otherwise. Every key is there; null stands for nothing, since the template is strict.
 */
export interface SheetView {
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  readonly width: string;
  readonly height: string;
  readonly faces: readonly FaceView[];
  readonly pages: readonly PageView[];
  /** The title as a heading for screen readers, where no page prints one. */
  readonly hiddenTitle: string | null;
}

export interface FaceView {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  /** Families to take where the embedded one is not shown, then a generic one. */
  readonly fallbacks: readonly string[];
  readonly generic: string;
  readonly className: string;
  /** WOFF2 in base64 without padding, which the template would escape. */
  readonly data: string;
}

export interface PageView {
  readonly label: string;
  /** The flow in words; null where the page has none. */
  readonly flow: string | null;
  readonly shapes: readonly Shape[];
  /** Text of the flow, part of the drawing. */
  readonly labels: readonly RunView[];
  readonly blocks: readonly BlockView[];
}

/** A part of the page. Exactly one of the parts is there. */
export interface BlockView extends PlaceView {
  readonly id: string | null;
  readonly table: TableView | null;
  readonly heading1: Content | null;
  readonly heading2: Content | null;
  readonly paragraph: Content | null;
  /** Foot and decoration: not read out. */
  readonly artifact: Content | null;
  readonly link: LinkView | null;
}

export interface PlaceView {
  readonly left: string;
  readonly top: string;
  readonly width: string;
  readonly height: string;
}

export interface TableView {
  readonly label: string;
  readonly columns: readonly string[];
  readonly head: readonly RowView[];
  readonly body: readonly RowView[];
}

export interface RowView {
  readonly height: string;
  /** Strip for connectors: nothing to read. */
  readonly hidden: boolean;
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly heading: boolean;
  readonly scope: string | null;
  readonly columnSpan: number | null;
  readonly rowSpan: number | null;
  readonly content: Content;
  /** What the drawing shows in this cell, for screen readers. */
  readonly words: readonly string[];
}

export type Content = readonly PartView[];

export interface PartView {
  readonly run: RunView | null;
  readonly picture: PictureView | null;
  readonly link: LinkView | null;
}

export interface LinkView extends PlaceView {
  readonly href: string;
  readonly label: string;
}

export interface RunView {
  readonly text: string;
  readonly className: string;
  /** Of the box of one em that stands on the baseline, from the block's corner. */
  readonly left: string;
  readonly top: string;
  /** Points, for the table's text. */
  readonly size: string;
  /** Millimetres and from the page's corner, for the drawing's text. */
  readonly sizeMm: string;
  readonly x: string;
  readonly baseline: string;
  readonly turned: boolean;
}

export interface PictureView extends PlaceView {
  readonly mime: string;
  readonly data: string;
  readonly alt: string;
}

const FAMILY = 'Sopc';

export function viewOf(model: PageModel, fonts: FontSet): SheetView {
  const hasTitle = model.pages.some((page) =>
    groupsOf(page.children).some(
      ({ role, attrs }) => role === 'judul' && (attrs?.level ?? 1) === 1,
    ),
  );
  return {
    lang: model.bahasa,
    title: printable(model.judul),
    author: printable(model.penyusun),
    width: decimal(model.paper.width),
    height: decimal(model.paper.height),
    faces: usedFonts(model, fonts).map(({ style, index, file }) => ({
      family: index === 0 ? FAMILY : `${FAMILY}-${index}`,
      weight: style === 'bold' ? 'bold' : 'normal',
      style: style === 'italic' ? 'italic' : 'normal',
      fallbacks: [fonts.family, ...fonts.twins.slice(0, -1)],
      generic: fonts.twins.at(-1) ?? 'sans-serif',
      className: `${style}-${index}`,
      data: base64(file.woff2).replace(/=+$/, ''),
    })),
    pages: model.pages.map((page) => new PageViewer(page, fonts).view(model.pages.length)),
    hiddenTitle: hasTitle ? null : printable(model.judul),
  };
}

const CORNER: Rect = { x: 0, y: 0, width: 0, height: 0 };

const NO_PART: Omit<BlockView, keyof PlaceView | 'id'> = {
  table: null,
  heading1: null,
  heading2: null,
  paragraph: null,
  artifact: null,
  link: null,
};

class PageViewer {
  constructor(
    private readonly page: Page,
    private readonly fonts: FontSet,
  ) {}

  view(pageCount: number): PageView {
    const { page } = this;
    const flows = page.children.filter((group) => group.role === 'alur');
    const alts = flows.map((group) => printable(group.alt ?? '')).filter((alt) => alt !== '');
    return {
      label: `Halaman ${page.nomor} dari ${pageCount}`,
      flow: alts.length > 0 ? alts.join(' ') : null,
      shapes: walk(page.children)
        .filter((item) => item.type === 'box' || item.type === 'line')
        .map(shapeOf),
      labels: walk(flows)
        .filter((item) => item.type === 'text')
        .map((run) => this.run(run, run.text, CORNER)),
      blocks: page.children.flatMap((group) => this.blocks(group)),
    };
  }

  private blocks(group: Group): BlockView[] {
    const base = { ...NO_PART, ...placeOf(group.box, CORNER), id: group.anchor ?? null };
    const content = (): Content => this.content(group.children, group.box);
    switch (group.role) {
      case 'identitas':
        return [{ ...base, table: this.table(group, 'Identitas SOP') }];
      case 'tabel':
        return [{ ...base, table: this.table(group, 'Langkah, pelaksana dan mutu baku') }];
      case 'alur':
        return groupsOf(group.children)
          .filter(({ role, link }) => role === 'konektor' && link !== undefined)
          .flatMap((connector) => this.blocks(connector));
      case 'konektor':
        return [{ ...base, link: linkOf(group, CORNER) }];
      case 'judul':
        return group.attrs?.level === 2
          ? [{ ...base, heading2: content() }]
          : [{ ...base, heading1: content() }];
      case 'kaki':
      case 'hias':
        return [{ ...base, artifact: content() }];
      default:
        return [{ ...base, paragraph: content() }];
    }
  }

  private table(group: Group, label: string): TableView {
    const grid = gridOf(group);
    const rowsIn = (inHead: boolean): RowView[] =>
      grid.rows
        .filter(({ row }) => (row.attrs?.section === 'head') === inHead)
        .map(({ row, cells }) => ({
          height: decimal(row.box.height),
          hidden: row.attrs?.section === 'band',
          cells: cells.map((cell) => this.cell(cell, row, group.box)),
        }));
    return {
      label,
      columns: grid.widths.map(decimal),
      head: rowsIn(true),
      body: rowsIn(false),
    };
  }

  private cell({ cell, columnSpan, rowSpan }: GridCell, row: Group, table: Rect): CellView {
    const scope = cell?.attrs?.scope ?? (row.attrs?.section === 'head' ? 'col' : null);
    const words = cell ? symbolsIn(cell.box, this.page).map(symbolWords) : [];
    const isEmpty = !cell || !hasText(cell);
    // The number of a row that goes on stands on the page before.
    if (isEmpty && scope === 'row' && row.attrs?.langkah !== undefined) {
      words.push(`${row.attrs.langkah}, lanjutan`);
    }
    return {
      heading: scope !== null && !(isEmpty && words.length === 0),
      scope: scope === 'col' && columnSpan > 1 ? 'colgroup' : scope,
      columnSpan: columnSpan > 1 ? columnSpan : null,
      rowSpan: rowSpan > 1 ? rowSpan : null,
      content: cell ? this.content(cell.children, table) : [],
      words,
    };
  }

  /** Text, pictures and links of a block, in order; what is only drawn is in the overlay. */
  private content(items: readonly Item[], block: Rect): PartView[] {
    const texts = new Map(spacedRuns(items).map(({ run, text }) => [run, text]));
    return items.flatMap((item): PartView[] => {
      const part = { run: null, picture: null, link: null };
      if (item.type === 'text') {
        return [{ ...part, run: this.run(item, texts.get(item) ?? item.text, block) }];
      }
      if (item.type === 'picture') return [{ ...part, picture: pictureOf(item, block) }];
      if (item.type !== 'group') return [];
      const inner = this.content(item.children, block);
      return item.link === undefined ? inner : [...inner, { ...part, link: linkOf(item, block) }];
    });
  }

  private run(run: TextRun, text: string, block: Rect): RunView {
    const { style, index } = fontOf(run, this.fonts);
    const em = run.size * MM_PER_POINT;
    return {
      text: printable(text),
      className: `${style}-${index}`,
      left: decimal(run.x - block.x),
      top: decimal(run.baseline - em - block.y),
      size: decimal(run.size),
      sizeMm: em.toFixed(4),
      x: decimal(run.x),
      baseline: decimal(run.baseline),
      turned: run.angle === 90,
    };
  }
}

const placeOf = (box: Rect, block: Rect): PlaceView => ({
  left: decimal(box.x - block.x),
  top: decimal(box.y - block.y),
  width: decimal(box.width),
  height: decimal(box.height),
});

const linkOf = (group: Group, block: Rect): LinkView => ({
  ...placeOf(group.box, block),
  href: `#${encodeURIComponent(group.link ?? '')}`,
  label: printable(group.alt ?? ''),
});

const pictureOf = (picture: Picture, block: Rect): PictureView => ({
  ...placeOf(picture, block),
  mime: picture.mime,
  data: picture.data,
  alt: printable(picture.alt),
});
