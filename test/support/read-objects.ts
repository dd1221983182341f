import { inflateSync } from 'node:zlib';

/** A PDF object as it stands in the file. Strings are bytes, one character each. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | PdfStream
  | readonly PdfValue[]
  | PdfDict;
export type PdfDict = ReadonlyMap<string, PdfValue>;

export class PdfName {
  constructor(readonly name: string) {}
}
export class PdfString {
  constructor(readonly bytes: string) {}

  /** As text: UTF-16 with its mark, else one byte a character. */
  get text(): string {
    if (!this.bytes.startsWith('\xfe\xff')) return this.bytes;
    const units: number[] = [];
    for (let at = 2; at < this.bytes.length; at += 2) {
      units.push((this.bytes.charCodeAt(at) << 8) | this.bytes.charCodeAt(at + 1));
    }
    return String.fromCharCode(...units);
  }
}
export class PdfRef {
  constructor(readonly id: number) {}
}
export class PdfStream {
  constructor(
    readonly dict: PdfDict,
    readonly raw: Uint8Array,
  ) {}

  get data(): Uint8Array {
    const filter = this.dict.get('Filter');
    return filter instanceof PdfName && filter.name === 'FlateDecode'
      ? new Uint8Array(inflateSync(this.raw))
      : this.raw;
  }
}
/** An operator of a content stream. */
export class Operator {
  constructor(readonly name: string) {}
}

export interface PdfObjects {
  readonly trailer: PdfDict;
  readonly objects: ReadonlyMap<number, PdfValue>;
  /** Follows a reference. */
  get(value: PdfValue | undefined): PdfValue;
  dict(value: PdfValue | undefined): PdfDict;
  array(value: PdfValue | undefined): readonly PdfValue[];
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/**
 * Reads the objects of a PDF with a plain cross-reference table, strictly: every object must stand where the table
 * says, between `obj` and `endobj` on lines of their own (ISO 19005-2, 6.1).
 *
 * @throws Error on the first thing that is not so.
 */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const text = latin1(bytes);
  const start = /startxref\n(\d+)\n%%EOF\n?$/.exec(text);
  const table = Number(start?.[1]);
  const head = /^xref\n0 (\d+)\n/.exec(text.slice(table, table + 40));
  if (!head) throw new Error('no cross-reference table');
  const count = Number(head[1]);
  const entries = table + head[0].length;
  const objects = new Map<number, PdfValue>();
  for (let id = 1; id < count; id++) {
    const entry = text.slice(entries + 20 * id, entries + 20 * (id + 1));
    if (!/^\d{10} 00000 n \n$/.test(entry)) throw new Error(`bad entry: ${entry}`);
    const offset = Number(entry.slice(0, 10));
    const open = `${id} 0 obj\n`;
    if (text.slice(offset, offset + open.length) !== open) throw new Error(`no object ${id}`);
    const lexer = new Lexer(text, offset + open.length);
    const value = lexer.value();
    if (value instanceof Operator) throw new Error(`object ${id}: ${value.name}`);
    const stream = /^\s*stream\n/.exec(text.slice(lexer.at, lexer.at + 20));
    if (stream && value instanceof Map) {
      const from = lexer.at + stream[0].length;
      const length = Number(value.get('Length'));
      const after = text.slice(from + length, from + length + 18);
      if (!after.startsWith('\nendstream\nendobj\n')) throw new Error(`length of stream ${id}`);
      objects.set(id, new PdfStream(value, bytes.subarray(from, from + length)));
    } else {
      if (!/^\s*\nendobj\n/.test(text.slice(lexer.at, lexer.at + 12))) {
        throw new Error(`end of object ${id}`);
      }
      objects.set(id, value);
    }
  }
  const trailer = new Lexer(text, entries + 20 * count + 'trailer\n'.length).value();
  if (!(trailer instanceof Map)) throw new Error('no trailer');
  const get = (value: PdfValue | undefined): PdfValue =>
    value instanceof PdfRef ? get(objects.get(value.id)) : (value ?? null);
  return {
    trailer,
    objects,
    get,
    dict: (value) => {
      const found = get(value);
      if (found instanceof PdfStream) return found.dict;
      return found instanceof Map ? found : new Map();
    },
    array: (value) => {
      const found = get(value);
      return Array.isArray(found) ? found : [];
    },
  };
}

/** The operators of a content stream, each with its operands. */
export function readContent(data: Uint8Array): { name: string; operands: PdfValue[] }[] {
  const lexer = new Lexer(latin1(data), 0);
  const all: { name: string; operands: PdfValue[] }[] = [];
  let operands: PdfValue[] = [];
  while (!lexer.ended) {
    const value = lexer.value();
    if (value instanceof Operator) {
      all.push({ name: value.name, operands });
      operands = [];
    } else {
      operands.push(value);
    }
  }
  if (operands.length > 0) throw new Error('operands without an operator');
  return all;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

class Lexer {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  get ended(): boolean {
    this.skip();
    return this.at >= this.text.length;
  }

  value(): PdfValue | Operator {
    this.skip();
    const rest = this.text.slice(this.at, this.at + 40);
    const ref = /^(\d+) 0 R(?![A-Za-z])/.exec(rest);
    if (ref) return this.take(ref[0], new PdfRef(Number(ref[1])));
    const number = /^[+-]?(\d+\.?\d*|\.\d+)/.exec(rest);
    if (number) return this.take(number[0], Number(number[0]));
    if (rest.startsWith('<<')) return this.dict();
    if (rest.startsWith('[')) return this.list();
    if (rest.startsWith('<')) return this.hex();
    if (rest.startsWith('(')) return this.string();
    const name = /^\/([^\s()<>[\]{}/%]*)/.exec(this.text.slice(this.at, this.at + 200));
    if (name) return this.take(name[0], new PdfName(name[1] ?? ''));
    const word = /^[A-Za-z'"*0-9]+/.exec(rest)?.[0];
    if (word === undefined) throw new Error(`cannot read: ${rest}`);
    if (word === 'true' || word === 'false') return this.take(word, word === 'true');
    if (word === 'null') return this.take(word, null);
    return this.take(word, new Operator(word));
  }

  private take<T>(text: string, value: T): T {
    this.at += text.length;
    return value;
  }

  private skip(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }

  private inner(): PdfValue {
    const value = this.value();
    if (value instanceof Operator) throw new Error(`operator in a value: ${value.name}`);
    return value;
  }

  private dict(): PdfDict {
    this.at += 2;
    const map = new Map<string, PdfValue>();
    for (;;) {
      this.skip();
      if (this.text.startsWith('>>', this.at)) return this.take('>>', map);
      const key = this.inner();
      if (!(key instanceof PdfName)) throw new Error('a key that is no name');
      if (map.has(key.name)) throw new Error(`key doubled: ${key.name}`);
      map.set(key.name, this.inner());
    }
  }

  private list(): PdfValue[] {
    this.at++;
    const list: PdfValue[] = [];
    for (;;) {
      this.skip();
      if (this.text[this.at] === ']') return this.take(']', list);
      list.push(this.inner());
    }
  }

  private hex(): PdfString {
    const end = this.text.indexOf('>', this.at);
    const digits = this.text.slice(this.at + 1, end).replace(/\s/g, '');
    if (!/^([0-9A-Fa-f]{2})*$/.test(digits)) throw new Error(`odd hexadecimal string: ${digits}`);
    this.at = end + 1;
    return new PdfString(Buffer.from(digits, 'hex').toString('latin1'));
  }

  private string(): PdfString {
    let bytes = '';
    let depth = 0;
    for (this.at++; ; this.at++) {
      const sign = this.text[this.at];
      if (sign === undefined) throw new Error('string without end');
      if (sign === '\\') {
        const next = this.text[++this.at] ?? '';
        bytes += ESCAPES[next] ?? next;
      } else if (sign === ')' && depth === 0) {
        this.at++;
        return new PdfString(bytes);
      } else {
        depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
        bytes += sign;
      }
    }
  }
}
