import { report } from '../diagnostics/code.js';
import * as identitas from '../diagnostics/codes/identitas.js';
import { bagianGanda } from '../diagnostics/codes/sintaks.js';
import { satuanDiagnostics } from '../diagnostics/codes/waktu.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Keyword } from '../syntax/keywords.js';
import type { Parsed } from '../syntax/parse.js';
import { isNode, type Leaf, type Node, nodeOf, nodesOf } from '../syntax/tree.js';
import type { SourceText } from '../text/source.js';
import { lineOf, placeOfLine } from './blocks.js';
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
  readonly brokenFlow: ReadonlySet<Prosedur>;
  readonly brokenPelaksana: ReadonlySet<Prosedur>;
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
  const diagnostics = [...ctx.standing(parsed.diagnostics), ...ctx.diagnostics].toSorted(
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
  const chosen = chosenSections(root);
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
    else {
      tellDouble(ctx, seen, keyword, word);
      const [first, ...others] = chosen.get(keyword.id) ?? [];
      if (section !== first) continue;
      if (keyword.id === 'satuanWaktu') {
        satuan = readSatuan(ctx, section);
        ctx.places.setKey(model, 'satuanWaktu', placeOfLine(section) ?? word);
      } else readIdentity(ctx, model, keyword, section, others);
    }
  }
  readTables(ctx, model, tables, satuan);
}

/**
 * Of each section's keyword the first one that holds something, else the first. One whose line was left out, so that
 * its word has no width, is a part of its twin: both are given.
 */
function chosenSections(root: Node): ReadonlyMap<string, readonly Node[]> {
  const all = new Map<string, Node[]>();
  for (const section of nodesOf(root, 'Section')) {
    const id = keywordLeaf(section)?.keyword?.id;
    if (id === undefined) continue;
    const known = all.get(id);
    if (known === undefined) all.set(id, [section]);
    else known.push(section);
  }
  const isFilled = (section: Node): boolean =>
    nodeOf(section, 'Block') !== undefined || nodeOf(section, 'Field') !== undefined;
  const isImplied = (section: Node): boolean => keywordLeaf(section)?.end === section.start;
  return new Map(
    [...all].map(([id, sections]) => {
      const filled = sections.filter(isFilled);
      return [id, filled.some(isImplied) ? filled : [filled[0] ?? (sections[0] as Node)]];
    }),
  );
}

function tellDouble(ctx: Context, seen: Map<string, Leaf>, keyword: Keyword, word: Leaf): void {
  const first = seen.get(keyword.id);
  if (first === undefined) {
    seen.set(keyword.id, word);
    return;
  }
  // A misspelt word that was taken for this section may have been meant for another one; one that was left out stands
  // for a line that stands elsewhere.
  if (ctx.wasTold(word) || word.start === word.end || first.start === first.end) return;
  const related = [
    { message: { id: 'yang pertama di sini', en: 'the first one is here' }, span: first },
  ];
  ctx.report(report(bagianGanda, word, { kata: keyword.word }, { related }));
}

function readSatuan(ctx: Context, section: Node): Satuan | null {
  const line = lineOf(ctx, section);
  if (line === null) return null;
  const { satuan, issues } = parseSatuan(line.text);
  for (const d of satuanDiagnostics(issues, line.spanAt)) ctx.report(d);
  ctx.unitDoubtful = satuan === null && issues.length > 0;
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
