import { report } from '../diagnostics/code.js';
import {
  berkasTidakTerbaca,
  bukanUtf8,
  type UnreadableParams,
} from '../diagnostics/codes/berkas.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Decoded, decode } from '../text/decode.js';
import { SourceText } from '../text/source.js';
import { type Source, STDIN } from './discover.js';
import { bytesOf } from './file-bytes.js';
import { systemCode } from './system-code.js';

/** A source as text; where it could not be read, `decoded` is null, the text is empty and there is one error. */
export interface ReadSource {
  readonly source: SourceText;
  readonly decoded: Decoded | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The bytes of a source; an error where they could not be read. */
export type ReadBytes = { readonly bytes: Uint8Array } | { readonly error: Diagnostic };

const AT_START = { start: 0, end: 0 };

/** Reads a file or standard input. Never throws: what goes wrong is a diagnostic. */
export async function readSource(from: Source): Promise<ReadSource> {
  return readAs(from.name, from.file === STDIN ? await readStandardInput() : readFile(from.file));
}

/** What was read of the source called `name`, as text. */
export function readAs(name: string, read: ReadBytes): ReadSource {
  if ('error' in read) {
    return { source: new SourceText(name, ''), decoded: null, diagnostics: [read.error] };
  }
  const decoded = decode(read.bytes);
  const { encoding } = decoded;
  const sebagai = encoding === 'windows-1252' ? 'Windows-1252' : 'UTF-16';
  const diagnostics = encoding === 'utf-8' ? [] : [report(bukanUtf8, AT_START, { sebagai })];
  return { source: new SourceText(name, decoded.text), decoded, diagnostics };
}

/**
 * Reads a file. Never throws.
 *
 * @param file absolute
 */
export function readFile(file: string): ReadBytes {
  try {
    const bytes = bytesOf(file);
    return bytes === null ? unreadable('folder', '') : { bytes };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): ReadBytes {
  const system = systemCode(error);
  return unreadable(REASONS.get(system) ?? 'lain', system);
}

const unreadable = (reason: UnreadableParams['reason'], system: string): ReadBytes => ({
  error: report(berkasTidakTerbaca, AT_START, { reason, system }),
});

const REASONS: ReadonlyMap<string, UnreadableParams['reason']> = new Map([
  ['ENOENT', 'tidak-ada'],
  ['ENOTDIR', 'tidak-ada'],
  ['EACCES', 'izin'],
  ['EPERM', 'izin'],
  ['EISDIR', 'folder'],
]);

/** As a stream: reading descriptor 0 at once fails on a terminal, and where the writer is slow. */
async function readStandardInput(): Promise<ReadBytes> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return { bytes: Buffer.concat(chunks) };
  } catch (error) {
    return failed(error);
  }
}
