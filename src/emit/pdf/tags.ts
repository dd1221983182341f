import type { Group, GroupAttrs, Item, Page, Picture, Rect } from '../../layout/page-model.js';
import { gathered } from '../../text/lists.js';
import { type GridCell, gridOf } from '../shared/grid.js';
import { printable } from '../shared/printable.js';
import { symbolsIn, symbolWords } from '../shared/symbol-words.js';
import { hasText, spacedRuns } from '../shared/walk.js';
import { type Canvas, inPoints, isShape } from './canvas.js';
import type { SheetDocument } from './sheet-document.js';
import { cellAttributes, placeOf, upward } from './struct-attributes.js';
import type { ElementOptions, StructureElement } from './structure.js';

/** Words of a link that has none of its own: an annotation must say where it leads (ISO 14289-1, 7.18.5). */
const LINK = 'Tautan';

/** Words of a flow that has none of its own: a figure must have some (ISO 14289-1, 7.3). */
const FLOW = 'Alur';

/** The flow table that goes on while later pages repeat its head. */
interface OpenTable {
  readonly element: StructureElement;
  readonly group: Group;
  body: StructureElement | null;
  goesOn: boolean;
}

/**
 * Draws groups and says what they are: the structure tree of a tagged PDF (ISO 32000-1, 14.8), in the order of the
 * pages, which is the order of reading. Rules, repeated heads and feet are artifacts.
 */
export class TaggedWriter {
  readonly #root: StructureElement;
  #table: OpenTable | null = null;
  /** Taken off every heading's level: headings begin with H1 (ISO 14289-1, 7.4.2), printed titles may not. */
  #raised = 0;
  /** The figures that wait in cells of the page for their symbol to be drawn. */
  readonly #waiting = new Map<Item, StructureElement>();

  constructor(
    private readonly document: SheetDocument,
    private readonly canvas: Canvas,
    /** Name of the destination for an anchor. */
    private readonly destinationOf: (anchor: string) => string,
  ) {
    this.#root = document.structure.element(null, 'Document');
  }

  write(pages: readonly Page[]): void {
    const heading = pages.map(({ children }) => firstHeading(children)).find((one) => one !== null);
    this.#raised = (heading ? levelOf(heading) : 1) - 1;
    for (const page of pages) {
      this.canvas.openPage();
      for (const group of page.children) this.group(this.#root, group, page);
      this.#waiting.clear();
    }
    this.closeTable();
  }

  private group(parent: StructureElement, group: Group, page: Page): void {
    const [left, top] = inPoints(group.box);
    if (group.anchor !== undefined) {
      const name = this.destinationOf(group.anchor);
      this.document.addNamedDestination(name, 'XYZ', left, top, null);
    }
    const { role, children } = group;
    if (role === 'identitas') this.identity(parent, group, page);
    else if (role === 'tabel') this.table(parent, group, page);
    else if (role === 'alur') this.flow(parent, group, page);
    else if (role === 'konektor') this.fill(this.element(parent, 'P'), [group], page);
    else if (role === 'kaki') this.artifact(children, 'Pagination');
    else if (role === 'hias') this.artifact(children);
    else this.fill(this.element(parent, this.blockOf(group)), children, page);
  }

  private blockOf(group: Group): string {
    return group.role === 'judul' ? `H${Math.max(1, levelOf(group) - this.#raised)}` : 'P';
  }

  private identity(parent: StructureElement, group: Group, page: Page): void {
    const table = this.element(parent, 'Table');
    this.boundTable(table, group);
    this.rows(group, page, () => table);
  }

  private table(parent: StructureElement, group: Group, page: Page): void {
    const goesOn = group.children.some((row) => row.type === 'group' && row.attrs?.repeated);
    if (goesOn && this.#table) {
      this.#table.goesOn = true;
    } else {
      this.closeTable();
      const element = this.element(parent, 'Table');
      this.#table = { element, group, body: null, goesOn: false };
    }
    const table = this.#table;
    let head: StructureElement | null = null;
    this.rows(group, page, (section) => {
      if (section === 'head') {
        head ??= this.element(table.element, 'THead');
        return head;
      }
      table.body ??= this.element(table.element, 'TBody');
      return table.body;
    });
  }

  private closeTable(): void {
    if (this.#table && !this.#table.goesOn) this.boundTable(this.#table.element, this.#table.group);
    this.#table = null;
  }

  /** A table on one page says where it stands (ISO 32000-1, table 344). */
  private boundTable(table: StructureElement, { box }: Group): void {
    table.attributes = this.placeOf(box);
  }

  private placeOf(box: Rect): Record<string, unknown> {
    return placeOf(this.rectOf(box));
  }

  /** Left, bottom, right, top on the page that is drawn, y upward. */
  private rectOf(box: Rect): number[] {
    return upward(inPoints(box), this.document.page.height);
  }

  /**
   * Rows into the table's parts, rules and what else is no row drawn below them. A part is made when a row needs it.
   * Rows that a reader has had before, or that hold connectors only, are artifacts.
   */
  private rows(
    table: Group,
    page: Page,
    partOf: (section: GroupAttrs['section']) => StructureElement,
  ): void {
    const rows = gridOf(table).rows.filter(({ row }) => isRead(row));
    const read = new Set<Item>(rows.map(({ row }) => row));
    const around = table.children.filter((item) => !read.has(item) && !isRepeated(item));
    const rules = gathered(rows, ({ row }) => [
      ...row.children.filter((item) => !isCell(item)),
      ...gathered(row.children.filter(isCell), (cell) => cell.children.filter(isShape)),
    ]);
    this.artifact([...around, ...rules]);
    this.artifact(table.children.filter(isRepeated), 'Pagination');
    for (const { row, cells } of rows) {
      const element = this.element(partOf(row.attrs?.section), 'TR');
      for (const cell of cells) this.cell(element, cell, row.attrs?.section, page);
    }
  }

  private cell(
    row: StructureElement,
    { cell, columnSpan, rowSpan }: GridCell,
    section: GroupAttrs['section'],
    page: Page,
  ): void {
    // Without words a cell heads nothing: the number of a row that goes on stands on the page before.
    const heads = cell !== null && hasText(cell);
    const scope = heads ? (cell.attrs?.scope ?? (section === 'head' ? 'col' : null)) : null;
    const attributes = cellAttributes(scope, columnSpan, rowSpan);
    const element = this.element(row, scope ? 'TH' : 'TD', { attributes });
    if (!cell) return;
    const content = cell.children.filter((item) => !isShape(item));
    this.fill(element, content, page);
    for (const symbol of symbolsIn(cell.box, page)) {
      const options = { alt: symbolWords(symbol), attributes: this.placeOf(symbol.box) };
      this.#waiting.set(symbol, this.element(element, 'Figure', options));
    }
  }

  /**
   * The flow of a page. Its symbols are figures in the cells they stand in; the arrows are one figure that tells the
   * whole flow in words; the connectors come after it as links, which a figure would hide.
   */
  private flow(parent: StructureElement, group: Group, page: Page): void {
    const isArrow = (item: Item): boolean => !isConnector(item) && !this.#waiting.has(item);
    const figure = group.children.some(isArrow)
      ? this.element(parent, 'Figure', {
          alt: printable(group.alt ?? '') || FLOW,
          attributes: this.placeOf(group.box),
        })
      : null;
    for (let from = 0; from < group.children.length; ) {
      const item = group.children[from];
      if (!item) return;
      let to = from + 1;
      const waiting = this.#waiting.get(item);
      if (waiting) {
        this.document.content(waiting, () => this.canvas.draw([item]));
        this.#waiting.delete(item);
      } else if (isConnector(item)) {
        this.group(parent, item, page);
      } else {
        while (to < group.children.length && isArrow(group.children[to] as Item)) to++; // in range
        const arrows = group.children.slice(from, to);
        if (figure) this.document.content(figure, () => this.canvas.draw(arrows));
      }
      from = to;
    }
  }

  /** Draws items in their order: runs of text as the element's content, shapes as artifacts, pictures as figures. */
  private fill(element: StructureElement, items: readonly Item[], page: Page): void {
    const texts = spacedRuns(items);
    for (let from = 0; from < items.length; ) {
      const item = items[from];
      if (!item) return;
      let to = from + 1;
      if (item.type === 'text') {
        while (items[to]?.type === 'text') to++;
        const runs = texts.splice(0, to - from);
        this.document.content(element, () => this.canvas.texts(runs));
      } else if (item.type === 'picture') {
        this.picture(element, item);
      } else if (item.type !== 'group') {
        while (isShape(items[to])) to++;
        this.artifact(items.slice(from, to));
      } else if (item.link !== undefined) {
        this.link(element, item, item.link, page);
      } else if (item.role === 'konektor') {
        // One that leads nowhere: its text alone.
        this.fill(element, item.children, page);
      } else {
        this.group(element, item, page);
      }
      from = to;
    }
  }

  /** A picture without words is decoration. */
  private picture(parent: StructureElement, picture: Picture): void {
    const alt = printable(picture.alt);
    if (alt === '') {
      this.artifact([picture]);
      return;
    }
    const figure = this.element(parent, 'Figure', { alt, attributes: this.placeOf(picture) });
    this.document.content(figure, () => this.canvas.picture(picture));
  }

  private link(parent: StructureElement, group: Group, target: string, page: Page): void {
    const drawn = spacedRuns(group.children).map(({ text }) => text);
    const words = [group.alt ?? '', drawn.join('')].map((text) => printable(text).trim());
    const alt = words.find((text) => text !== '') ?? LINK;
    const link = this.element(parent, 'Link', { alt });
    this.fill(link, group.children, page);
    this.document.link(link, this.rectOf(group.box), this.destinationOf(target), alt);
  }

  private artifact(items: readonly Item[], type: 'Layout' | 'Pagination' = 'Layout'): void {
    if (items.length === 0) return;
    this.document.artifact(type, () => this.canvas.draw(items));
  }

  private element(
    parent: StructureElement,
    type: string,
    options: ElementOptions = {},
  ): StructureElement {
    return this.document.structure.element(parent, type, options);
  }
}

function firstHeading(items: readonly Item[]): Group | null {
  for (const item of items) {
    if (item.type !== 'group') continue;
    const found = item.role === 'judul' ? item : firstHeading(item.children);
    if (found) return found;
  }
  return null;
}

const levelOf = (group: Group): 1 | 2 => group.attrs?.level ?? 1;

const isCell = (item: Item): item is Group => item.type === 'group' && item.role === 'sel';

const isConnector = (item: Item): item is Group =>
  item.type === 'group' && item.role === 'konektor';

const isRepeated = (item: Item): boolean => item.type === 'group' && item.attrs?.repeated === true;

const isRead = ({ attrs }: Group): boolean => !attrs?.repeated && attrs?.section !== 'band';
