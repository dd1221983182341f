import type { Localized } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../text/words.js';

/**
 * How an office writes its numbers, `000.8.3.3/{angka}/{unit}/{tahun}`. A template and no regular expression: who
 * keeps the configuration need not know any, and matching takes one walk over the number whatever the template.
 */
export type Pola = readonly Unsur[];

type Unsur = Tetap | Ulang | Pilihan;

interface Tetap {
  readonly jenis: 'tetap';
  readonly teks: string;
}

/** One sign or more of a kind. */
interface Ulang {
  readonly jenis: 'ulang';
  readonly tanda: RegExp;
}

/** One of a few texts; `{tahun}` is any of its length that fits. */
interface Pilihan {
  readonly jenis: 'pilihan';
  readonly teks: readonly string[];
}

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const BULAN = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

/** Four digits of these centuries are a year. */
const CENTURIES = ['19', '20'];
const TAHUN = CENTURIES.flatMap((century) =>
  Array.from({ length: 100 }, (_, i) => century + String(i).padStart(2, '0')),
);

/** What may stand in braces. */
const ISI: Readonly<Record<string, Ulang | Pilihan>> = {
  angka: { jenis: 'ulang', tanda: /\d/u },
  huruf: { jenis: 'ulang', tanda: /\p{L}/u },
  unit: { jenis: 'ulang', tanda: /[\p{L}\p{N}.& -]/u },
  teks: { jenis: 'ulang', tanda: /[^/]/u },
  tahun: { jenis: 'pilihan', teks: TAHUN },
  bulan: { jenis: 'pilihan', teks: [...BULAN, ...ROMAWI] },
  romawi: { jenis: 'pilihan', teks: ROMAWI },
};

/** The words for braces, as help lines list them. */
export const ISI_POLA: readonly string[] = Object.keys(ISI).map((name) => `{${name}}`);

/** Numbers have some twenty signs. What is longer, template or number, is no such thing, and not walked through. */
const LONGEST = 200;

/** A template, or what is wrong with it. */
export function parsePola(
  text: string,
):
  | { readonly pola: Pola; readonly salah: null }
  | { readonly pola: null; readonly salah: Localized } {
  if (text.length > LONGEST) return wrong('terlalu panjang', 'is too long');
  const pola: Unsur[] = [];
  for (const [part] of withoutBlanks(text).matchAll(/\{[^{}]*\}|[{}]|[^{}]+/gu)) {
    if (part === '{' || part === '}')
      return wrong(`memuat "${part}" tanpa pasangannya`, `has a "${part}" without its partner`);
    if (!part.startsWith('{')) {
      pola.push({ jenis: 'tetap', teks: part });
      continue;
    }
    const name = part.slice(1, -1).trim().toLowerCase();
    const isi = Object.hasOwn(ISI, name) ? ISI[name] : undefined;
    if (isi === undefined) return unknown(part, name);
    pola.push(isi);
  }
  return pola.length === 0 ? wrong('kosong', 'is empty') : { pola, salah: null };
}

const wrong = (id: string, en: string) => ({ pola: null, salah: { id, en } });

function unknown(part: string, name: string) {
  const near = nearest(name, Object.keys(ISI));
  const known = near === null ? ISI_POLA.join(', ') : `{${near}}`;
  return wrong(
    `memuat ${part} yang tidak dikenal; ${near === null ? 'yang dikenal' : 'mungkin maksudnya'} ${known}`,
    `has ${part}, which is not known; ${near === null ? 'known are' : 'did you mean'} ${known}`,
  );
}

/**
 * How far a number follows a template. Blanks around strokes make no difference.
 *
 * @returns null where it follows it whole, else the UTF-16 offset up to which it does
 */
export function departure(pola: Pola, nomor: string): number | null {
  const { teks, offsets } = compact(nomor.slice(0, LONGEST + 1));
  let at = new Set([0]);
  let furthest = 0;
  for (const unsur of pola) {
    at = after(unsur, teks, at);
    if (at.size === 0) break;
    furthest = Math.max(furthest, ...edge(at));
  }
  if (at.has(teks.length) && nomor.length <= LONGEST) return null;
  return offsets[furthest] ?? nomor.length;
}

/** The last of the offsets; they are in order. */
const edge = (at: ReadonlySet<number>): number[] => [...at].slice(-1);

/** Where a number may be after an element, from each place where it may be before; in order. */
function after(unsur: Unsur, text: string, before: ReadonlySet<number>): Set<number> {
  const reached = new Set<number>();
  if (unsur.jenis === 'ulang') {
    for (let at = 0; at < text.length; at++) {
      if ((before.has(at) || reached.has(at)) && unsur.tanda.test(text.charAt(at)))
        reached.add(at + 1);
    }
    return reached;
  }
  const texts = unsur.jenis === 'tetap' ? [unsur.teks] : unsur.teks;
  for (const at of before) {
    for (const one of texts) if (text.startsWith(one, at)) reached.add(at + one.length);
  }
  return new Set([...reached].sort((a, b) => a - b));
}

const withoutBlanks = (text: string): string => compact(text).teks;

/** A number with one blank for each run of them and none around strokes or at its ends, and where each unit is from. */
function compact(text: string): { readonly teks: string; readonly offsets: readonly number[] } {
  let teks = '';
  const offsets: number[] = [];
  for (const { 0: run, index } of text.matchAll(/\s*\/\s*|\s+|[^\s/]/gu)) {
    const isEdge = index === 0 || index + run.length === text.length;
    const put = run.includes('/') ? '/' : run.trim() !== '' ? run : isEdge ? '' : ' ';
    if (put === '') continue;
    for (let i = 0; i < put.length; i++) offsets.push(index + (put === '/' ? run.indexOf('/') : i));
    teks += put;
  }
  return { teks, offsets };
}
