import {
  type PdfDict,
  type PdfObjects,
  PdfRef,
  PdfString,
  type PdfValue,
} from '../read-objects.js';
import { nameOf, type Tell } from './document.js';
import type { Marked } from './pages.js';
import { type Element, tableFaults } from './tables.js';

/** Types that are written here, with what may stand right below each; `#` is content or an annotation. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Document: ['H1', 'H2', 'P', 'Table', 'Figure'],
  H1: ['#', 'Link', 'Figure'],
  H2: ['#', 'Link', 'Figure'],
  P: ['#', 'Link', 'Figure'],
  Link: ['#'],
  Figure: ['#'],
  Table: ['THead', 'TBody', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TH: ['#', 'Link', 'Figure', 'P'],
  TD: ['#', 'Link', 'Figure', 'P'],
};

export function structureFaults(pdf: PdfObjects, marked: Marked, tell: Tell): void {
  const catalog = pdf.dict(pdf.trailer.get('Root'));
  const root = pdf.dict(catalog.get('StructTreeRoot'));
  if (nameOf(root.get('Type')) !== 'StructTreeRoot') {
    tell('UA 7.1: no structure tree');
    return;
  }
  const reader = new TreeReader(pdf, marked, tell);
  const tops = pdf.array(root.get('K')).map((kid) => reader.element(kid, root));
  if (tops.length !== 1 || tops[0]?.type !== 'Document') tell('not one Document at the top');
  reader.leftOver();
  parentTreeFaults(pdf, root, reader, marked, tell);
  headingFaults(tops.flatMap(all), tell);
  for (const element of tops.flatMap(all)) {
    if (element.type === 'Table') tableFaults(pdf, element, tell);
    else if (element.type === 'Figure') figureFaults(pdf, element, tell);
  }
}

const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];

class TreeReader {
  readonly #seen = new Map<PdfDict, Map<number, PdfDict>>();
  readonly annotations = new Map<PdfDict, PdfDict>();

  constructor(
    private readonly pdf: PdfObjects,
    private readonly marked: Marked,
    private readonly tell: Tell,
  ) {}

  /** The element that content belongs to. */
  ownerOf(page: PdfDict, number: number): PdfDict | undefined {
    return this.#seen.get(page)?.get(number);
  }

  element(value: PdfValue, parent: PdfDict): Element {
    const { pdf, tell } = this;
    const dict = pdf.dict(value);
    const type = nameOf(dict.get('S'));
    const allowed = CHILDREN[type];
    if (!allowed) tell(`UA 7.1: structure type ${type}`);
    if (pdf.dict(dict.get('P')) !== parent) tell(`${type}: parent`);
    const children: Element[] = [];
    let content = 0;
    for (const kid of pdf.array(dict.get('K'))) {
      const inner = pdf.dict(kid);
      if (typeof kid === 'number') {
        content++;
        this.content(type, dict, pdf.dict(dict.get('Pg')), kid);
      } else if (nameOf(inner.get('Type')) === 'MCR') {
        content++;
        this.content(type, dict, pdf.dict(inner.get('Pg')), Number(inner.get('MCID')));
      } else if (nameOf(inner.get('Type')) === 'OBJR') {
        content++;
        this.annotation(type, dict, inner);
      } else if (kid instanceof PdfRef) {
        const child = this.element(kid, dict);
        if (!allowed?.includes(child.type)) tell(`UA 7.2: ${child.type} in ${type}`);
        children.push(child);
      } else {
        tell(`${type}: unknown child`);
      }
    }
    if (content > 0 && !allowed?.includes('#')) tell(`content in ${type}`);
    if (content + children.length === 0 && type !== 'TD') tell(`${type} is empty`);
    if (type === 'Link' && !pdf.array(dict.get('K')).some((kid) => pdf.dict(kid).has('Obj'))) {
      tell('UA 7.18.5: Link without an annotation');
    }
    return { type, dict, children };
  }

  private content(type: string, owner: PdfDict, page: PdfDict, number: number): void {
    const tag = this.marked.get(page)?.get(number);
    if (tag === undefined) this.tell(`${type}: content ${number} is not on its page`);
    else if (tag !== type) this.tell(`content ${number} is marked ${tag} and stands in ${type}`);
    const seen = this.#seen.get(page) ?? new Map<number, PdfDict>();
    this.#seen.set(page, seen);
    if (seen.has(number)) this.tell(`content ${number} twice in the tree`);
    seen.set(number, owner);
  }

  private annotation(type: string, owner: PdfDict, reference: PdfDict): void {
    const { pdf, tell } = this;
    const annotation = pdf.dict(reference.get('Obj'));
    const page = pdf.dict(reference.get('Pg'));
    if (!pdf.array(page.get('Annots')).some((one) => pdf.dict(one) === annotation)) {
      tell('annotation is not on its page');
    }
    if (type !== 'Link') tell('UA 7.18.5: annotation outside a Link');
    this.annotations.set(annotation, owner);
  }

  /** Content and annotations of the pages that the tree has not. */
  leftOver(): void {
    for (const [page, numbers] of this.marked) {
      for (const number of numbers.keys()) {
        if (!this.ownerOf(page, number)) this.tell(`UA 7.1: content ${number} is not in the tree`);
      }
      for (const value of this.pdf.array(page.get('Annots'))) {
        const annotation = this.pdf.dict(value);
        if (!this.annotations.has(annotation))
          this.tell('UA 7.18.1: annotation is not in the tree');
        annotationFaults(this.pdf, annotation, this.tell);
      }
    }
  }
}

/** Bits of an annotation's flags: Print alone (ISO 19005-2, 6.3.2). */
const PRINT = 4;

function annotationFaults(pdf: PdfObjects, annotation: PdfDict, tell: Tell): void {
  if (nameOf(annotation.get('Subtype')) !== 'Link') tell('A 6.3.1: annotation that is no link');
  if (annotation.get('F') !== PRINT) tell('A 6.3.2: flags of an annotation');
  const contents = pdf.get(annotation.get('Contents'));
  if (!(contents instanceof PdfString) || contents.text.trim() === '') {
    tell('UA 7.18.5: link without words');
  }
  const names = pdf.array(
    pdf.dict(pdf.dict(pdf.dict(pdf.trailer.get('Root')).get('Names')).get('Dests')).get('Names'),
  );
  const goal = pdf.get(pdf.dict(annotation.get('A')).get('D'));
  const known = names.some(
    (name) => name instanceof PdfString && goal instanceof PdfString && name.bytes === goal.bytes,
  );
  if (!known) tell('link to nowhere');
}

/** The way back: from content and annotations to their elements (ISO 32000-1, 14.7.4.4). */
function parentTreeFaults(
  pdf: PdfObjects,
  root: PdfDict,
  reader: TreeReader,
  marked: Marked,
  tell: Tell,
): void {
  const tree = pdf.dict(root.get('ParentTree'));
  if (tree.has('Limits')) tell('limits in the root of a tree');
  const numbers = pdf.array(tree.get('Nums'));
  const entries = new Map<number, PdfValue>();
  for (let at = 0; at < numbers.length; at += 2) {
    const key = Number(numbers[at]);
    if (key <= Math.max(-1, ...entries.keys())) tell('parent tree is not in order');
    entries.set(key, numbers[at + 1] ?? null);
  }
  if (Number(root.get('ParentTreeNextKey')) <= Math.max(-1, ...entries.keys())) tell('next key');
  for (const [page, contents] of marked) {
    if (contents.size === 0) continue;
    const owners = pdf.array(entries.get(Number(page.get('StructParents'))));
    if (owners.length !== contents.size) tell('parent tree: contents of a page');
    owners.forEach((owner, number) => {
      if (pdf.dict(owner) !== reader.ownerOf(page, number)) tell(`parent tree: content ${number}`);
    });
  }
  for (const [annotation, owner] of reader.annotations) {
    const entry = entries.get(Number(annotation.get('StructParent')));
    if (pdf.dict(entry) !== owner) tell('parent tree: annotation');
  }
}

function headingFaults(elements: readonly Element[], tell: Tell): void {
  let before = 0;
  for (const { type } of elements) {
    if (!/^H\d$/.test(type)) continue;
    const level = Number(type[1]);
    if (level > before + 1) tell(`UA 7.4.2: ${type} after H${before}`);
    before = level;
  }
}

function figureFaults(pdf: PdfObjects, { dict }: Element, tell: Tell): void {
  const alt = pdf.get(dict.get('Alt'));
  if (!(alt instanceof PdfString) || alt.text.trim() === '') tell('UA 7.3: figure without words');
  const attributes = pdf.dict(dict.get('A'));
  const [left, bottom, right, top] = pdf.array(attributes.get('BBox')).map(Number);
  const isBox = Number(right) > Number(left) && Number(top) > Number(bottom);
  if (nameOf(attributes.get('O')) !== 'Layout' || !isBox) tell('figure without its place');
}
