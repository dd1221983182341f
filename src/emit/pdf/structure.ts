import { type Serializable, serialize } from './serialize.js';

/** A page as the tree speaks of it. */
export interface StructuredPage {
  readonly dictionary: { readonly data: Record<string, unknown>; toString(): string };
}

/** Where the objects of the tree go. */
export interface ObjectSink {
  /** A number for an object that is written later. */
  reserve(): number;
  writeObject(id: number, text: string): void;
}

/** What an element says of itself besides its type. */
export interface ElementOptions {
  readonly alt?: string;
  /** Attributes of one owner (ISO 32000-1, 14.7.5). */
  readonly attributes?: Serializable;
}

/** A part of the sheet and what it is. Its kids are written down as they come. */
export class StructureElement {
  attributes: Serializable;
  #kids = '';
  /** The page that a bare number among the kids means. */
  #page = '';

  constructor(
    readonly id: number,
    readonly parent: number,
    readonly type: string,
    private readonly alt: string | undefined,
    attributes: Serializable,
  ) {
    this.attributes = attributes;
  }

  /** An element below this one. */
  addElement(id: number): void {
    this.#add(`${id} 0 R`);
  }

  /** Marked content of a page, by its number there. */
  addContent(number: number, page: string): void {
    if (this.#page === '') this.#page = page;
    this.#add(page === this.#page ? `${number}` : `<</Type /MCR /Pg ${page} /MCID ${number}>>`);
  }

  addAnnotation(annotation: string, page: string): void {
    this.#add(`<</Type /OBJR /Obj ${annotation} /Pg ${page}>>`);
  }

  toString(): string {
    let text = `<</S /${this.type} /P ${this.parent} 0 R`;
    if (this.alt !== undefined) text += ` /Alt ${serialize(new String(this.alt))}`;
    if (this.attributes) text += ` /A ${serialize(this.attributes)}`;
    if (this.#page !== '') text += ` /Pg ${this.#page}`;
    if (this.#kids !== '') text += ` /K [${this.#kids}]`;
    return `${text}>>`;
  }

  #add(kid: string): void {
    this.#kids += this.#kids === '' ? kid : ` ${kid}`;
  }
}

/**
 * The structure tree of a tagged PDF (ISO 32000-1, 14.7). pdfkit's own makes an object with its dictionary, list and
 * checks of each element, which took a third of the time of a PDF; here an element is the text it will be.
 */
export class StructureTree {
  readonly #root: number;
  readonly #elements: StructureElement[] = [];
  /** The way back, by key: the owners of a page's contents in their order, or the owner of an annotation. */
  readonly #owners: (number[] | number)[] = [];

  constructor(private readonly sink: ObjectSink) {
    this.#root = sink.reserve();
  }

  /** A new element below `parent`; without one, the top of the tree. */
  element(
    parent: StructureElement | null,
    type: string,
    { alt, attributes }: ElementOptions = {},
  ): StructureElement {
    const id = this.sink.reserve();
    const element = new StructureElement(id, parent?.id ?? this.#root, type, alt, attributes);
    parent?.addElement(id);
    this.#elements.push(element);
    return element;
  }

  /** @returns the number of the next content of this page, which belongs to `element`. */
  content(element: StructureElement, { dictionary }: StructuredPage): number {
    let key = dictionary.data.StructParents;
    if (typeof key !== 'number') {
      key = this.#owners.push([]) - 1;
      dictionary.data.StructParents = key;
    }
    const owners = this.#owners[key as number] as number[]; // a page's, from above
    const number = owners.push(element.id) - 1;
    element.addContent(number, dictionary.toString());
    return number;
  }

  /** @returns the key of an annotation that belongs to `element`. */
  annotationKey(element: StructureElement): number {
    return this.#owners.push(element.id) - 1;
  }

  /** Reference to the root. */
  toString(): string {
    return `${this.#root} 0 R`;
  }

  /** Writes the root and all elements. */
  write(): void {
    const tops = this.#elements.filter(({ parent }) => parent === this.#root);
    const ways = this.#owners.map((owners, key) =>
      typeof owners === 'number' ? `${key} ${owners} 0 R` : `${key} [${owners.join(' 0 R ')} 0 R]`,
    );
    this.sink.writeObject(
      this.#root,
      `<</Type /StructTreeRoot /K [${tops.map(({ id }) => `${id} 0 R`).join(' ')}] ` +
        `/ParentTree <</Nums [${ways.join('\n')}]>> /ParentTreeNextKey ${ways.length}>>`,
    );
    for (const element of this.#elements) this.sink.writeObject(element.id, element.toString());
  }
}
