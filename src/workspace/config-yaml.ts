import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/konfigurasi.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Span } from '../text/source.js';

/** Keys, and indexes of lists. */
export type Path = readonly (string | number)[];

/** A YAML file as plain data, with the way back from a path to the place it is written at. */
export interface YamlFile {
  /** Null where the text is empty or cannot be read. */
  readonly value: unknown;
  /** Undefined where the text is no group of keys; then its place. */
  readonly notMap: Span | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** A value, or its key where the value stands elsewhere, or that of what holds it. */
  placeOf(path: Path): Span;
  /** A key; undefined where there is none such. */
  keyPlaceOf(path: Path): Span | undefined;
  /** The value as it is written, its quotes left out. */
  written(path: Path): string;
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Codes of the `yaml` package that say something to an author. */
const FAULTS: Readonly<Record<string, codes.YamlFault>> = {
  TAB_AS_INDENT: 'tab',
  BLOCK_AS_IMPLICIT_KEY: 'dua-titik-dua',
  MULTILINE_IMPLICIT_KEY: 'lain',
  MISSING_CHAR: 'tanda-kutip',
  BAD_SCALAR_START: 'awal-nilai',
  BAD_INDENT: 'indentasi',
  UNEXPECTED_TOKEN: 'indentasi',
  MULTIPLE_DOCS: 'dua-dokumen',
};

/** Reads YAML. Total: what cannot be read is told. */
export function readYaml(text: string): YamlFile {
  const diagnostics: Diagnostic[] = [];
  let root: unknown = null;
  let value: unknown = null;
  let notMap: Span | undefined;
  try {
    const document = parseDocument(text, OPTIONS);
    if (!tellErrors(document.errors, text, diagnostics)) {
      const { contents } = document;
      if (isMap(contents)) {
        root = contents;
        value = document.toJS();
      } else if (contents !== null && !(isScalar(contents) && contents.value === null)) {
        notMap = rangeOf(contents) ?? NOWHERE;
      }
    }
  } catch (error) {
    // References to nothing or without end, and nesting that no configuration has.
    const fault = error instanceof ReferenceError ? 'rujukan' : 'lain';
    diagnostics.push(report(codes.konfigurasiBukanYaml, NOWHERE, { fault }));
    value = null;
  }

  const placeOf = (path: Path): Span => {
    for (let length = path.length; length > 0; length--) {
      const { key, value: node } = entryAt(root, path.slice(0, length));
      const own = isAlias(node) ? undefined : rangeOf(node);
      const place = own ?? rangeOf(key);
      if (place !== undefined) return place;
    }
    return NOWHERE;
  };
  return {
    value,
    notMap,
    diagnostics,
    placeOf,
    keyPlaceOf: (path) => rangeOf(entryAt(root, path).key),
    written: (path) => {
      const node = entryAt(root, path).value;
      if (isScalar(node)) return String(node.value);
      const at = placeOf(path);
      return text.slice(at.start, at.end);
    },
  };
}

const OPTIONS = { prettyErrors: false, logLevel: 'silent', version: '1.2' } as const;

/** @returns whether the text cannot be used */
function tellErrors(
  errors: ReturnType<typeof parseDocument>['errors'],
  text: string,
  diagnostics: Diagnostic[],
): boolean {
  let broken = false;
  for (const { code, pos } of errors) {
    // Some errors at the end of the text are placed behind it.
    const [start, end] = pos.map((offset) => Math.min(offset, text.length));
    const at = { start: start ?? 0, end: end ?? 0 };
    if (code === 'DUPLICATE_KEY') {
      const kunci = text.slice(at.start).match(/^[^\s:]+/u)?.[0] ?? '';
      const span = { start: at.start, end: at.start + kunci.length };
      diagnostics.push(report(codes.kunciKonfigurasiGanda, span, { kunci }));
    } else if (!broken) {
      // What follows the first is mostly its consequence.
      broken = true;
      const fault = FAULTS[code] ?? 'lain';
      diagnostics.push(report(codes.konfigurasiBukanYaml, at, { fault }));
    }
  }
  return broken;
}

function entryAt(root: unknown, path: Path): { readonly key?: unknown; readonly value?: unknown } {
  let entry: { key?: unknown; value?: unknown } = { value: root };
  for (const step of path) {
    const { value } = entry;
    if (isMap(value)) {
      const pair = value.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (pair === undefined) return {};
      entry = { key: pair.key, value: pair.value };
    } else if (isSeq(value) && typeof step === 'number') {
      entry = { value: value.items[step] };
    } else {
      return {};
    }
  }
  return entry;
}

/** A node's text without the blanks and comments behind it. */
function rangeOf(node: unknown): Span | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return { start, end };
}
