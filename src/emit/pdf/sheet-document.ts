import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { ByteSink } from './byte-sink.js';
import { deflated } from './deflate.js';
import type { PdfDocument, Reference } from './pdfkit.js';
import { serialize } from './serialize.js';
import { type StructureElement, StructureTree } from './structure.js';

/** Bytes of a PDF file identifier, customary since it was an MD5. */
const ID_LENGTH = 16;

/** BCP 47 tag of everything that is written. */
export const LANGUAGE = 'id-ID';

/** An annotation that is printed with its page (ISO 32000-1, table 165). */
const PRINT = 4;

/** What pdfkit calls on itself and this class answers in another way. */
interface Overridden extends PdfDocument {
  readonly options: { readonly sink: ByteSink };
  _offset: number;
  /** Places of the objects, by number from 1; null until written. */
  readonly _offsets: (number | null)[];
  _write(data: string | Uint8Array): void;
  readonly _info: Reference;
  _refEnd(reference: Reference): void;
  _finalize(): void;
  flushPages(): void;
}

const Pdfkit = PDFDocument as unknown as new (options: object) => Overridden;

/** An indirect object of pdfkit before it is written. */
interface OpenReference extends Reference {
  readonly id: number;
  readonly document: Overridden;
  offset: number;
  /** The stream as it came. */
  buffer: Uint8Array[];
  finalize(): void;
}

/** An entry of the table of objects, without its digits (ISO 32000-1, 7.5.4). */
const ENTRY = Buffer.from('0000000000 00000 n \n', 'latin1');
const DIGITS = 10;

/** The places of the objects as the table has them, digit by digit: a sheet has hundreds. */
function offsetTable(offsets: readonly (number | null)[]): Uint8Array {
  const table = Buffer.alloc(offsets.length * ENTRY.length, ENTRY);
  offsets.forEach((offset, index) => {
    let rest = offset ?? 0;
    for (let at = index * ENTRY.length + DIGITS - 1; rest > 0; at--) {
      table[at] = 0x30 + (rest % 10);
      rest = Math.floor(rest / 10);
    }
  });
  return table;
}

/** Writes an object in one go; pdfkit asks for each of its lines anew what kind of thing it is. */
function writeReference(this: OpenReference): void {
  const { document, id, data } = this;
  this.offset = document._offset;
  if (this.buffer.length === 0) {
    document._write(`${id} 0 obj\n${serialize(data)}\nendobj`);
  } else {
    const raw = this.buffer.length === 1 ? this.buffer[0] : Buffer.concat(this.buffer);
    const bytes = this.compress && raw ? deflated(raw) : raw;
    data.Length = bytes?.length ?? 0;
    document._write(`${id} 0 obj\n${serialize(data)}\nstream`);
    document._write(bytes ?? new Uint8Array());
    document._write('\nendstream\nendobj');
    this.buffer = [];
  }
  document._refEnd(this);
}

/**
 * pdfkit's document with its output side replaced: bytes go into a {@link ByteSink} and not through a stream, the
 * operators of a page are joined once, marked content and the structure tree are this program's own (nothing here
 * nests), and the metadata is the caller's. Together with the fonts this takes half of the time of a sheet.
 */
export class SheetDocument extends Pdfkit {
  #operators: string[] = [];
  #metadata = '';
  #done: (() => void) | null = null;
  readonly structure = new StructureTree({
    reserve: () => this._offsets.push(null),
    writeObject: (id, text) => {
      this._offsets[id - 1] = this._offset;
      this._write(`${id} 0 obj\n${text}\nendobj`);
    },
  });

  /** @param size width and height of every page in points. */
  constructor(size: readonly [number, number]) {
    super({
      size: [...size],
      margin: 0,
      // No standard font: everything is set in the embedded ones.
      font: null,
      autoFirstPage: false,
      pdfVersion: '1.7',
      lang: LANGUAGE,
      displayTitle: true,
      // pdfkit wants a date to make its file id from; the sheet bears none, since its bytes are a function of the
      // page model and the dates that count are printed on it.
      info: { CreationDate: new Date(0) },
      sink: new ByteSink(),
    });
    // The root of a tree has no limits (ISO 32000-1, 7.9.6).
    this._root.data.Names.data.Dests.limits = false;
    // pdfkit asks for this to write the order of tabs too.
    this._root.data.MarkInfo = { Marked: true };
  }

  /** Ends the document. @param metadata XMP packet. */
  async finish(metadata: string): Promise<Uint8Array> {
    this.#metadata = metadata;
    await new Promise<void>((resolve) => {
      this.#done = resolve;
      this.end();
    });
    return this.options.sink.bytes();
  }

  override addContent(operators: string): this {
    this.#operators.push(operators);
    return this;
  }

  override ref(data?: Record<string, unknown>): Reference {
    const reference = super.ref(data) as OpenReference;
    reference.finalize = writeReference;
    return reference;
  }

  /** Runs `draw`; what it draws is no content of the sheet. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.addContent(`/Artifact <</Type /${type}>> BDC`);
    draw();
    this.addContent('EMC');
  }

  /** Runs `draw`; what it draws is content of the element. */
  content(element: StructureElement, draw: () => void): void {
    const number = this.structure.content(element, this.page);
    this.addContent(`/${element.type} <</MCID ${number}>> BDC`);
    draw();
    this.addContent('EMC');
  }

  /** A link to a named destination. @param rect left, bottom, right, top in points, y upward. */
  link(element: StructureElement, rect: readonly number[], name: string, words: string): void {
    const annotation = this.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: rect,
      Border: [0, 0, 0],
      F: PRINT,
      Contents: new String(words),
      A: { S: 'GoTo', D: new String(name) },
      StructParent: this.structure.annotationKey(element),
    });
    this.page.annotations.push(annotation);
    element.addAnnotation(String(annotation), String(this.page.dictionary));
    annotation.end();
  }

  /** Called by pdfkit where it would write its own structure tree. */
  endMarkings(): void {
    this.structure.write();
    this._root.data.StructTreeRoot = this.structure;
  }

  override flushPages(): void {
    if (this.#operators.length > 0) {
      this.page.write(Buffer.from(this.#operators.join('\n'), 'latin1'));
    }
    this.#operators = [];
    super.flushPages();
  }

  /** Called by pdfkit, from its constructor on. */
  override _write(data: string | Uint8Array): void {
    const { sink } = this.options;
    if (typeof data === 'string') sink.line(data);
    else sink.raw(data);
    this._offset = sink.length;
  }

  /** The end of the stream that this is no more. */
  push(): boolean {
    return false;
  }

  /** Called by pdfkit when the last object is written: only the table of objects and the trailer come after. */
  override _finalize(): void {
    const hash = createHash('sha256').update(this.options.sink.bytes());
    const id = hash.digest().subarray(0, ID_LENGTH);
    const start = this._offset;
    this._write(`xref\n0 ${this._offsets.length + 1}\n0000000000 65535 f `);
    this._write(offsetTable(this._offsets));
    const trailer = serialize({
      Size: this._offsets.length + 1,
      Root: this._root,
      Info: this._info,
      ID: [id, id],
    });
    this._write(`trailer\n${trailer}\nstartxref\n${start}\n%%EOF`);
    this.#done?.();
  }

  /** Called by pdfkit. Its own packet asks for a date and has the title as it is, `&` and `<` included. */
  endMetadata(): void {
    const packet = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    // For tools that look for the packet in the file without reading PDF.
    packet.compress = false;
    packet.end(new TextEncoder().encode(this.#metadata));
    this._root.data.Metadata = packet;
  }
}
