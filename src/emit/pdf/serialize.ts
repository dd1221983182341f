/** What an object of pdfkit is made of. Strings are names; text is a `String`. */
export type Serializable = unknown;

/** Decimals of a number, as pdfkit keeps them. */
const DECIMALS = 1e6;

/**
 * An object as PDF writes it, for the kinds of value this program and pdfkit put into objects; references and trees
 * write themselves.
 *
 * @throws RangeError on a number that is not finite.
 */
export function serialize(value: Serializable): string {
  if (typeof value === 'string') return `/${value}`;
  if (typeof value === 'number') return numberText(value);
  if (value === null || value === undefined) return 'null';
  if (value instanceof String) return literal(value.valueOf());
  if (Array.isArray(value)) return `[${value.map(serialize).join(' ')}]`;
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`;
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) {
    return String(value);
  }
  let entries = '';
  for (const key in value) {
    const entry = (value as Record<string, unknown>)[key];
    if (entry !== undefined) entries += `${entries && ' '}/${key} ${serialize(entry)}`;
  }
  return `<<${entries}>>`;
}

function numberText(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const known = FRACTIONS.get(value);
  if (known !== undefined) return known;
  if (!Number.isFinite(value)) throw new RangeError('a PDF holds a number without end');
  const text = String(Math.round(value * DECIMALS) / DECIMALS);
  if (FRACTIONS.size >= MOST_FRACTIONS) FRACTIONS.clear();
  FRACTIONS.set(value, text);
  return text;
}

/** Their shortest decimal is slow to find, and the widths of the letters are the same in every document. */
const FRACTIONS = new Map<number, string>();
const MOST_FRACTIONS = 2000;

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** Text in brackets, one character a byte: as it is, or as UTF-16 with its mark where it holds more than ASCII. */
function literal(text: string): string {
  const isPlain = /^[\0-\x7f]*$/.test(text);
  const bytes = isPlain
    ? text
    : Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1');
  return `(${escaped(bytes)})`;
}

/** Bytes as they stand between the brackets of a string (ISO 32000-1, 7.3.4.2). */
export const escaped = (bytes: string): string =>
  bytes.replace(/[\n\r\t\b\f()\\]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
