import type { Butir, Langkah, Prosedur, Simbol } from '../../model/schema.js';
import { gathered } from '../../text/lists.js';
import { TABLE } from '../dimensions.js';
import { KNOWN_EMPTY } from '../identity/content.js';
import type { Paragraph } from '../text/lines.js';
import { cellParagraphs, type ListStyle, listParagraphs } from '../text/list.js';

/** The columns of text, in their order; the pelaksana stand between the first and the others. */
export const TEXT_FIELDS = ['uraian', 'kelengkapan', 'waktu', 'output', 'keterangan'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** One row of the flow table in words, before any width is known. */
export interface RowContent {
  /** `tahap` is the heading printed above the step. */
  readonly kind: 'langkah' | 'tahap';
  readonly langkah: Langkah;
  readonly cells: Readonly<Record<TextField, readonly Paragraph[]>>;
  /** Symbols by layer: those of one layer stand side by side. */
  readonly bands: readonly (readonly Simbol[])[];
  /** The cell of Waktu is one with the cell above. */
  readonly merged: boolean;
}

/** The rows of one prosedur, headings included. */
export function rowContents(prosedur: Prosedur, size: number): RowContent[] {
  return gathered(prosedur.langkah, (langkah, index): RowContent[] => {
    const row: RowContent = {
      kind: 'langkah',
      langkah,
      cells: cellsOf(langkah, prosedur, size),
      bands: bandsOf(langkah),
      merged: index > 0 && langkah.waktu?.jenis === 'menyatu',
    };
    if (langkah.tahap === null) return [row];
    return [
      { ...row, kind: 'tahap', cells: tahapCells(langkah.tahap, size), bands: [[]], merged: false },
      row,
    ];
  });
}

const NO_TEXT: readonly Paragraph[] = [];

const tahapCells = (text: string, size: number): RowContent['cells'] => ({
  uraian: [{ text, font: 'bold', size }],
  kelengkapan: NO_TEXT,
  waktu: NO_TEXT,
  output: NO_TEXT,
  keterangan: NO_TEXT,
});

function cellsOf(langkah: Langkah, prosedur: Prosedur, size: number): RowContent['cells'] {
  const style: ListStyle = { size, indent: TABLE.listIndent, gap: TABLE.itemGap };
  const plain = (text: string): Paragraph => ({ text, font: 'regular', size });
  const items = (field: TextField, list: readonly Butir[]): Paragraph[] =>
    list.length === 0 && langkah.kosong.includes(field)
      ? [plain(KNOWN_EMPTY)]
      : cellParagraphs(list, style);
  const optional = langkah.opsional === null ? '' : ` ${bracketed(langkah.opsional)}`;
  return {
    uraian: [
      plain(langkah.uraian + optional),
      ...listParagraphs(langkah.rincian, style, 1).map((paragraph) => ({
        ...paragraph,
        gapBefore: TABLE.itemGap,
      })),
    ],
    kelengkapan: items('kelengkapan', langkah.kelengkapan),
    waktu: waktuParagraphs(langkah, prosedur, size),
    output: items('output', langkah.output),
    keterangan: [...items('keterangan', langkah.keterangan), ...reference(langkah).map(plain)],
  };
}

/** The words of an optional step, in brackets as sheets have them. */
const bracketed = (words: string): string => (/^\(.*\)$/s.test(words) ? words : `(${words})`);

function waktuParagraphs(langkah: Langkah, prosedur: Prosedur, size: number): Paragraph[] {
  const centred = (text: string): Paragraph[] => [{ text, font: 'regular', size, align: 'center' }];
  const { waktu } = langkah;
  if (waktu === null) return langkah.kosong.includes('waktu') ? centred(KNOWN_EMPTY) : [];
  if (waktu.jenis === 'menyatu') return [];
  return centred(withoutUnit(waktu.teks, prosedur.satuanWaktu));
}

/**
 * Leaves out the unit that the head of the column names: `maksimal 30 menit` below `Waktu (menit)` is `maksimal 30`.
 * Not behind a second amount: `1 jam 30` would be read as one.
 */
function withoutUnit(text: string, unit: string | null): string {
  if (unit === null) return text;
  const end = new RegExp(`^(\\D*[\\d.,\\s–-]*\\d)\\s*${unit}$`, 'iu').exec(text);
  return end?.[1] ?? text;
}

/** `Lihat SOP ...`, unless the remark says it already. */
function reference({ sop, keterangan }: Langkah): string[] {
  if (sop === null) return [];
  const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
  if (keterangan.some((item) => folded(item.teks).includes(folded(sop)))) return [];
  return [/^sop\b/i.test(sop) ? `Lihat ${sop}` : `Lihat SOP ${sop}`];
}

function bandsOf({ simbol }: Langkah): Simbol[][] {
  const layers = [...new Set(simbol.map((one) => one.lapis))].sort((a, b) => a - b);
  const bands = gathered(layers, (lapis) => separate(simbol.filter((one) => one.lapis === lapis)));
  return bands.length === 0 ? [[]] : bands;
}

/** A place holds one symbol: two of one pelaksana in one layer stand below one another. */
function separate(layer: readonly Simbol[]): Simbol[][] {
  const bands: Simbol[][] = [];
  for (const simbol of layer) {
    const free = bands.find((band) => band.every((other) => other.pelaksana !== simbol.pelaksana));
    if (free) free.push(simbol);
    else bands.push([simbol]);
  }
  return bands;
}
