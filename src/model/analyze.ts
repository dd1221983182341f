import { report } from '../diagnostics/code.js';
import * as identitas from '../diagnostics/codes/identitas.js';
import { bagianGanda } from '../diagnostics/codes/sintaks.js';
import { satuanDiagnostics } from '../diagnostics/codes/waktu.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Keyword } from '../syntax/keywords.js';
import type { Parsed } from '../syntax/parse.js';
import { isNode, type Leaf, type Node } from '../syntax/tree.js';
import type { SourceText } from '../text/source.js';
import { lineOf } from './blocks.js';
import { Context, keywordLeaf } from './context.js';
import { readIdentity } from './identity.js';
import { type Columns, readColumns } from './pelaksana.js';
import type { Places } from './places.js';
import { readProsedur } from './prosedur.js';
import type { Prosedur, Satuan, Sop } from './schema.js';
import { MENIT_PER_HARI_KERJA, parseSatuan } from './values/waktu.js';
import { MODEL_VERSION } from './version.js';

/** A text and what it means. */
export interface Analysis {
  readonly source: SourceText;
  readonly parsed: Parsed;
  readonly model: Sop;
  readonly places: Places;
  /** Findings of the lines and of the model's making, in source order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Tables in which a mistake was told that makes further findings about their flow, or their columns, guesses. */
  readonly brokenFlow: WeakSet<Prosedur>;
  readonly brokenPelaksana: WeakSet<Prosedur>;
}

export interface AnalyzeOptions {
  /** Minutes in one `hari kerja`, by which times are added; 450 when left out. */
  readonly menitPerHariKerja?: number;
}

/** Makes the model of a parsed text. Total: what cannot be read is left out and told. */
export function analyze(parsed: Parsed, options: AnalyzeOptions = {}): Analysis {
  const ctx = new Context(
    parsed.tree,
    parsed.diagnostics.map((d) => d.span),
    options.menitPerHariKerja ?? MENIT_PER_HARI_KERJA,
  );
  const model = emptySop();
  readSections(ctx, model, parsed.tree.root);
  const diagnostics = [...parsed.diagnostics, ...ctx.diagnostics].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
  return {
    source: parsed.source,
    parsed,
    model,
    places: ctx.places,
    diagnostics,
    brokenFlow: ctx.brokenFlow,
    brokenPelaksana: ctx.brokenPelaksana,
  };
}

function readSections(ctx: Context, model: Sop, root: Node): void {
  const seen = new Map<string, Leaf>();
  const tables: { node: Node; columns: Columns | null }[] = [];
  let columns: Columns | null = null;
  let satuan: Satuan | null = null;
  for (const section of root.children) {
    if (!isNode(section) || section.kind !== 'Section') continue;
    const word = keywordLeaf(section);
    const keyword = word?.keyword;
    if (word === undefined || keyword === undefined) continue;
    if (keyword.id === 'pelaksana') columns = readColumns(ctx, section);
    else if (keyword.id === 'prosedur') tables.push({ node: section, columns });
    else if (isFirst(ctx, seen, keyword, word)) {
      if (keyword.id === 'satuanWaktu') {
        satuan = readSatuan(ctx, section);
        ctx.places.setKey(model, 'satuanWaktu', lineOf(ctx, section)?.span ?? word);
      } else readIdentity(ctx, model, keyword, section);
    }
  }
  readTables(ctx, model, tables, satuan);
}

function isFirst(ctx: Context, seen: Map<string, Leaf>, keyword: Keyword, word: Leaf): boolean {
  const first = seen.get(keyword.id);
  if (first === undefined) {
    seen.set(keyword.id, word);
    return true;
  }
  // A misspelt word that was taken for this section may have been meant for another one.
  if (ctx.wasTold(word)) return false;
  const related = [
    { message: { id: 'yang pertama di sini', en: 'the first one is here' }, span: first },
  ];
  ctx.report(report(bagianGanda, word, { kata: keyword.word }, { related }));
  return false;
}

function readSatuan(ctx: Context, section: Node): Satuan | null {
  const line = lineOf(ctx, section);
  if (line === null) return null;
  const { satuan, issues } = parseSatuan(line.text);
  for (const d of satuanDiagnostics(issues, line.spanAt)) ctx.report(d);
  return satuan;
}

function readTables(
  ctx: Context,
  model: Sop,
  tables: readonly { node: Node; columns: Columns | null }[],
  satuan: Satuan | null,
): void {
  const whole = { start: 0, end: 0 };
  if (tables.length === 0)
    ctx.report(report(identitas.bagianWajibTidakAda, whole, { bagian: 'Prosedur' }));
  else if (tables.every((table) => table.columns === null)) {
    const at = keywordLeaf(tables[0]?.node ?? ctx.tree.root) ?? whole;
    ctx.report(report(identitas.bagianWajibTidakAda, at, { bagian: 'Pelaksana' }));
  }
  model.prosedur = readProsedur(ctx, tables, satuan);
}

/** A model that says nothing: what a text fills in, section by section. */
export function emptySop(): Sop {
  return {
    versi: MODEL_VERSION,
    judul: null,
    nomor: null,
    instansi: [],
    tanggalPembuatan: null,
    tanggalRevisi: null,
    tanggalEfektif: null,
    disahkanOleh: null,
    dasarHukum: [],
    kualifikasiPelaksana: [],
    keterkaitan: [],
    peralatan: [],
    peringatan: [],
    pencatatan: [],
    maksudTujuan: [],
    jenis: [],
    waktuPenyelesaian: null,
    tandaTangan: null,
    prosedur: [],
    kosong: [],
  };
}
