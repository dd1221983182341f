import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/identitas.js';
import { tanggalDiagnostics } from '../diagnostics/codes/tanggal.js';
import { waktuDiagnostics } from '../diagnostics/codes/waktu.js';
import type { Keyword } from '../syntax/keywords.js';
import type { Node } from '../syntax/tree.js';
import { fold, nearest } from '../text/words.js';
import { type Block, lineOf, placeOfLine, readBlock, textsOf, toButir } from './blocks.js';
import { type Context, keywordLeaf } from './context.js';
import type { Sop } from './schema.js';
import { readSigner } from './signer.js';
import { parsePeraturan } from './values/peraturan.js';
import { parseTanggal } from './values/tanggal.js';
import { parseWaktu } from './values/waktu.js';

/** The four axes of SOP AP; facts: Jenis SOP AP in slides and theses derived from PermenPAN-RB 35/2012. */
const JENIS_WORDS = [
  'teknis',
  'administratif',
  'makro',
  'mikro',
  'final',
  'parsial',
  'generik',
  'spesifik',
];

/**
 * Puts one identity section into the model. Sections of the table are read elsewhere.
 *
 * @param others further parts of a signer's section
 */
export function readIdentity(
  ctx: Context,
  sop: Sop,
  keyword: Keyword,
  section: Node,
  others: readonly Node[],
): void {
  const id = keyword.id;
  const word = keywordLeaf(section) ?? section;
  ctx.places.setKey(sop, id, placeOfLine(section) ?? word);
  if (keyword.form === 'line') readLine(ctx, sop, id, section);
  else if (keyword.form === 'fields') {
    const block = readBlock(ctx, section);
    if (block.dash !== null) sop.kosong.push(id);
    else if (id === 'disahkanOleh') sop.disahkanOleh = readSigner(ctx, section, others);
    else if (id === 'tandaTangan') sop.tandaTangan = readSigner(ctx, section, others);
  } else {
    const block = readBlock(ctx, section, {
      eachLine: keyword.form === 'lines',
      paragraphs: keyword.form === 'block',
    });
    if (block.dash !== null) sop.kosong.push(id);
    else fillList(ctx, sop, id, block);
  }
}

function readLine(ctx: Context, sop: Sop, id: string, section: Node): void {
  const block = readBlock(ctx, section);
  if (block.dash !== null) {
    sop.kosong.push(id);
    return;
  }
  const line = lineOf(ctx, section);
  if (line === null) return;
  switch (id) {
    case 'judul':
    case 'nomor':
      sop[id] = line.text;
      break;
    case 'tanggalPembuatan':
    case 'tanggalRevisi':
    case 'tanggalEfektif': {
      const { tanggal, issues } = parseTanggal(line.text);
      sop[id] = tanggal;
      ctx.places.set(tanggal, line.span);
      for (const d of tanggalDiagnostics(issues, line.spanAt)) ctx.report(d);
      break;
    }
    case 'waktuPenyelesaian': {
      const { waktu, issues } = parseWaktu(line.text, { menitPerHariKerja: ctx.menitPerHariKerja });
      sop.waktuPenyelesaian = waktu;
      ctx.places.set(waktu, line.span);
      for (const d of waktuDiagnostics(issues, line.spanAt)) ctx.report(d);
      break;
    }
    case 'jenis':
      readJenis(ctx, sop, line);
      break;
    default:
      break;
  }
}

function readJenis(ctx: Context, sop: Sop, line: NonNullable<ReturnType<typeof lineOf>>): void {
  for (const match of line.text.matchAll(/[^\s,;/]+/gu)) {
    const word = fold(match[0]);
    if (word === 'dan' || word === '') continue;
    if (JENIS_WORDS.includes(word)) sop.jenis.push(word);
    else {
      const at = line.spanAt(match.index, match.index + match[0].length);
      ctx.report(
        report(codes.jenisTidakDikenal, at, {
          kata: match[0],
          dekat: nearest(match[0], JENIS_WORDS),
        }),
      );
    }
  }
}

function fillList(ctx: Context, sop: Sop, id: string, block: Block): void {
  switch (id) {
    case 'instansi':
      sop.instansi = textsOf(block.entries);
      break;
    case 'dasarHukum':
      sop.dasarHukum = toButir(ctx, block.entries).map((butir) => {
        const { teks, jenis, anak } = butir;
        const entry = { teks, jenis, anak, peraturan: parsePeraturan(teks) };
        ctx.places.set(entry, ctx.places.of(butir));
        return entry;
      });
      break;
    case 'kualifikasiPelaksana':
    case 'keterkaitan':
    case 'peralatan':
    case 'peringatan':
    case 'pencatatan':
    case 'maksudTujuan':
      sop[id] = toButir(ctx, block.entries);
      break;
    default:
      break;
  }
}
