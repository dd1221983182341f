import type { Group, GroupAttrs, Item, Page } from '../../layout/page-model.js';
import { printable } from '../shared/printable.js';
import { spacedRuns } from '../shared/walk.js';
import { type Canvas, inPoints } from './canvas.js';
import type { PdfDocument, StructElement, StructOptions } from './pdfkit.js';

/** What a group of running text is in the tree; null for an artifact. */
function blockOf({ role, attrs }: Group): string | null {
  if (role === 'kaki' || role === 'hias') return null;
  return role === 'judul' ? `H${attrs?.level ?? 1}` : 'P';
}

/**
 * Draws groups and says what they are: the structure tree of a tagged PDF (ISO 32000-1, 14.8), in the order of the
 * pages, which is the order of reading. Rules, repeated heads and feet are artifacts.
 */
export class TaggedWriter {
  readonly #root: StructElement;
  /** The flow table that goes on while later pages repeat its head. */
  #table: { readonly element: StructElement; body: StructElement | null } | null = null;

  constructor(
    private readonly document: PdfDocument,
    private readonly canvas: Canvas,
    /** Name of the destination for an anchor. */
    private readonly destinationOf: (anchor: string) => string,
  ) {
    this.#root = document.struct('Document');
    document.addStructure(this.#root);
  }

  page(page: Page): void {
    this.canvas.openPage();
    for (const group of page.children) this.group(this.#root, group);
  }

  private group(parent: StructElement, group: Group): void {
    const [left, top] = inPoints(group.box);
    if (group.anchor !== undefined) {
      const name = this.destinationOf(group.anchor);
      this.document.addNamedDestination(name, 'XYZ', left, top, null);
    }
    const block = blockOf(group);
    if (group.role === 'identitas') this.identity(parent, group);
    else if (group.role === 'tabel') this.table(parent, group);
    else if (group.role === 'alur') this.flow(parent, group);
    else if (group.role === 'konektor') this.fill(this.element(parent, 'P'), [group]);
    else if (block === null) this.artifact(group.children, 'Pagination');
    else this.fill(this.element(parent, block), group.children);
  }

  private identity(parent: StructElement, group: Group): void {
    const table = this.element(parent, 'Table');
    this.rows(group.children, () => table);
  }

  private table(parent: StructElement, group: Group): void {
    const goesOn = group.children.some((row) => row.type === 'group' && row.attrs?.repeated);
    if (!goesOn || !this.#table) {
      this.#table = { element: this.element(parent, 'Table'), body: null };
    }
    const table = this.#table;
    let head: StructElement | null = null;
    this.rows(group.children, (section) => {
      if (section === 'head') {
        head ??= this.element(table.element, 'THead');
        return head;
      }
      table.body ??= this.element(table.element, 'TBody');
      return table.body;
    });
  }

  /** Rows into the table's parts; what is no row is drawn around them. A part is made when a row needs it. */
  private rows(items: readonly Item[], partOf: (section: GroupAttrs['section']) => StructElement) {
    for (const item of items) {
      if (item.type !== 'group') {
        this.artifact([item]);
      } else if (item.attrs?.repeated || item.attrs?.section === 'band' || item.role === 'hias') {
        this.artifact([item], 'Pagination');
      } else {
        this.row(this.element(partOf(item.attrs?.section), 'TR'), item, item.attrs?.section);
      }
    }
  }

  private row(row: StructElement, group: Group, section: GroupAttrs['section']): void {
    for (const item of group.children) {
      if (item.type === 'group' && item.role === 'sel') this.cell(row, item, section);
      else this.artifact([item]);
    }
  }

  private cell(row: StructElement, group: Group, section: GroupAttrs['section']): void {
    const { scope = section === 'head' ? 'col' : undefined, rowSpan, colSpan } = group.attrs ?? {};
    const cell = this.element(
      row,
      scope ? 'TH' : 'TD',
      scope ? { scope: scope === 'col' ? 'Column' : 'Row' } : {},
    );
    const spans = {
      ...(rowSpan && rowSpan > 1 ? { RowSpan: rowSpan } : {}),
      ...(colSpan && colSpan > 1 ? { ColSpan: colSpan } : {}),
    };
    if (Object.keys(spans).length > 0) {
      // pdfkit has no option for spans.
      const { data } = cell.dictionary;
      data.A = { ...(data.A as object | undefined), O: 'Table', ...spans };
    }
    this.fill(cell, group.children);
  }

  /** The flow of a page: one figure told in words, then its connectors as links, which a figure would hide. */
  private flow(parent: StructElement, group: Group): void {
    const options = { alt: printable(group.alt ?? ''), bbox: inPoints(group.box) };
    let figure: StructElement | null = null;
    for (const part of group.children) {
      if (part.type === 'group' && part.role === 'konektor') {
        this.group(parent, part);
      } else {
        figure ??= this.element(parent, 'Figure', options);
        figure.add(() => this.canvas.draw([part]));
      }
    }
  }

  /** Draws items in their order: runs of text as the element's content, shapes as artifacts, pictures as figures. */
  private fill(element: StructElement, items: readonly Item[]): void {
    const texts = spacedRuns(items);
    for (let from = 0; from < items.length; ) {
      const item = items[from];
      if (!item) return;
      let to = from + 1;
      if (item.type === 'text') {
        while (items[to]?.type === 'text') to++;
        const runs = texts.splice(0, to - from);
        element.add(() => {
          for (const { run, text } of runs) this.canvas.text(run, text);
        });
      } else if (item.type === 'picture') {
        const options = { alt: printable(item.alt), bbox: inPoints(item) };
        const figure = this.element(element, 'Figure', options);
        figure.add(() => this.canvas.picture(item));
      } else if (item.type !== 'group') {
        while (items[to]?.type === 'box' || items[to]?.type === 'line') to++;
        this.artifact(items.slice(from, to));
      } else if (item.link !== undefined) {
        this.link(element, item, item.link);
      } else if (item.role === 'konektor') {
        // One that leads nowhere: its text alone.
        this.fill(element, item.children);
      } else {
        this.group(element, item);
      }
      from = to;
    }
  }

  private link(parent: StructElement, group: Group, target: string): void {
    const alt = printable(group.alt ?? '');
    const link = this.element(parent, 'Link', alt === '' ? {} : { alt });
    this.fill(link, group.children);
    const [left, top, right, bottom] = inPoints(group.box);
    this.document.goTo(left, top, right - left, bottom - top, this.destinationOf(target), {
      structParent: link,
      // pdfkit writes a String object as text and a string as a name.
      Contents: new String(alt) as string,
    });
    // Written now, while the page it stands on is the current one: pdfkit notes that page in the tree.
    link.end();
  }

  private artifact(items: readonly Item[], type: 'Layout' | 'Pagination' = 'Layout'): void {
    if (items.length === 0) return;
    this.document.markContent('Artifact', { type });
    this.canvas.draw(items);
    this.document.endMarkedContent();
  }

  private element(parent: StructElement, type: string, options: StructOptions = {}): StructElement {
    const element = this.document.struct(type, options);
    parent.add(element);
    return element;
  }
}
