import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/langkah.js';
import { isNode, type Leaf, leafOf, type Node, nodeOf, nodesOf } from '../syntax/tree.js';
import type { Span } from '../text/source.js';
import { fold, squash } from '../text/words.js';
import { lineOf } from './blocks.js';
import { type Context, extent, keywordLeaf } from './context.js';
import { buildFlow } from './flow.js';
import type { Columns } from './pelaksana.js';
import { type Group, labelName, type Row, readRow } from './rows.js';
import type { Pelaksana, Prosedur, Satuan } from './schema.js';

/** A name with more words than this is most likely an activity whose pelaksana was left out. */
const LONGEST_NAME = 6;
/** What authors write between names where a mark with blanks around it belongs. */
const LINKED = /\+|->|\|\||\/|,|&|\bdan\b/u;

/** Reads the flow tables in order. */
export function readProsedur(
  ctx: Context,
  tables: readonly { readonly node: Node; readonly columns: Columns | null }[],
  satuan: Satuan | null,
): Prosedur[] {
  const labels = new Set<string>();
  for (const { node } of tables) addLabels(ctx, node, labels);
  const unknown: UnknownNames = new Map();
  const found = tables.map(({ node, columns }) =>
    readTable(ctx, node, columns, satuan, labels, unknown),
  );
  for (const [columns, names] of unknown) tellUnknown(ctx, columns, names);
  return found;
}

function addLabels(ctx: Context, table: Node, found: Set<string>): void {
  for (const step of nodesOf(table, 'Step')) {
    const owners = [step, ...nodesOf(step, 'Symbol')];
    for (const owner of owners) {
      const head = nodeOf(owner, 'Head');
      for (const leaf of head?.children ?? []) {
        if (!isNode(leaf) && leaf.kind === 'Label') found.add(fold(labelName(ctx, leaf)));
      }
    }
  }
}

function readTable(
  ctx: Context,
  node: Node,
  columns: Columns | null,
  satuan: Satuan | null,
  labels: ReadonlySet<string>,
  unknown: UnknownNames,
): Prosedur {
  const name = lineOf(ctx, node);
  const prosedur: Prosedur = {
    nama: name?.text ?? null,
    satuanWaktu: satuan,
    // One list for all tables that share a Pelaksana section.
    pelaksana: columns?.list ?? [],
    langkah: [],
    alur: [],
    catatan: [],
  };
  ctx.places.set(prosedur, keywordLeaf(node) ?? node);
  if (name !== null) ctx.places.setKey(prosedur, 'nama', name.span);
  const rows = readRows(ctx, node, prosedur, satuan);
  if (rows.length === 0) {
    ctx.report(report(codes.prosedurKosong, keywordLeaf(node) ?? node, {}));
    ctx.brokenPelaksana.add(prosedur);
  }
  // A step that names nobody may be the one that the unused column waits for.
  const nameless = rows.some((row) => row.branches.length === 0);
  // Columns before the first step are those of one whose own line was left out.
  const headless = nodeOf(node, 'RowField') !== undefined;
  const lost = headless || rows.some((row) => row.lostHead);
  if (columns?.sound !== true || nameless || lost) ctx.brokenPelaksana.add(prosedur);
  // Its symbol is missing, and what the arrows around it lead to.
  if (nameless || lost) ctx.brokenFlow.add(prosedur);
  if (lost) ctx.lostSteps.add(prosedur);
  const finder = new MemberFinder(ctx, prosedur, columns, unknown);
  buildFlow(
    ctx,
    prosedur,
    rows,
    (group) => finder.members(group),
    columns?.order ?? new Map(),
    labels,
  );
  return prosedur;
}

function readRows(ctx: Context, node: Node, prosedur: Prosedur, satuan: Satuan | null): Row[] {
  const rows: Row[] = [];
  let tahap: { text: string; place: Span } | null = null;
  for (const child of node.children) {
    if (!isNode(child)) continue;
    if (child.kind === 'Heading') {
      if (tahap !== null)
        ctx.report(report(codes.tahapTanpaLangkah, tahap.place, { teks: tahap.text }));
      const text = lineOf(ctx, child)?.text;
      tahap = text === undefined ? null : { text, place: extent(child) };
    } else if (child.kind === 'Note') addNote(ctx, prosedur, child);
    else if (child.kind === 'Step') {
      rows.push(readRow(ctx, child, rows.length + 1, tahap?.text ?? null, satuan));
      tahap = null;
      for (const note of nodesOf(child, 'Note')) addNote(ctx, prosedur, note);
    }
  }
  if (tahap !== null)
    ctx.report(report(codes.tahapTanpaLangkah, tahap.place, { teks: tahap.text }));
  prosedur.langkah = rows.map((row) => row.langkah);
  return rows;
}

function addNote(ctx: Context, prosedur: Prosedur, note: Node): void {
  const text = lineOf(ctx, note)?.text;
  if (text !== undefined && leafOf(note, 'Colon') !== undefined) prosedur.catatan.push(text);
}

/** By the columns they were looked for in: names as written and folded, with their places. */
type UnknownNames = Map<Columns | null, Map<string, { name: string; places: Span[] }>>;

/** Resolves the names in the steps, and notes the unknown ones: tables that share their columns tell them together. */
class MemberFinder {
  constructor(
    readonly ctx: Context,
    readonly prosedur: Prosedur,
    readonly columns: Columns | null,
    readonly unknown: UnknownNames,
  ) {}

  members(group: Group): readonly Pelaksana[] {
    const found = new Set<Pelaksana>();
    for (const leaf of group.names) {
      const name = squash(this.ctx.text(leaf));
      const hit = this.columns?.find(name);
      if (hit === undefined) {
        this.#note(name, leaf);
        continue;
      }
      if (hit.long) {
        const pendek = hit.pelaksana.singkatan ?? hit.pelaksana.nama;
        this.ctx.report(report(codes.namaPanjangDipakai, leaf, { nama: name, pendek }));
      }
      if (found.has(hit.pelaksana))
        this.ctx.report(report(codes.pelaksanaBerulang, leaf, { nama: name }));
      else found.add(hit.pelaksana);
    }
    return [...found];
  }

  #note(name: string, leaf: Leaf): void {
    // A symbol that is missing would make every finding about the flow a guess.
    this.ctx.brokenFlow.add(this.prosedur);
    this.ctx.brokenPelaksana.add(this.prosedur);
    const names = this.unknown.get(this.columns) ?? new Map();
    this.unknown.set(this.columns, names);
    const entry = names.get(fold(name)) ?? { name, places: [] };
    entry.places.push({ start: leaf.start, end: leaf.end });
    names.set(fold(name), entry);
  }
}

/** Tells each unknown name once, at its first place. */
function tellUnknown(
  ctx: Context,
  columns: Columns | null,
  unknown: ReadonlyMap<string, { readonly name: string; readonly places: readonly Span[] }>,
): void {
  if (columns?.sound !== true) return;
  const known = columns.names();
  for (const { name, places } of unknown.values()) {
    const [first, ...others] = places;
    if (first === undefined || ctx.wasTold(first)) continue;
    if (name.split(/\s+/u).length > LONGEST_NAME) {
      for (const place of places)
        ctx.report(report(codes.langkahTanpaPelaksana, place, { nomor: 0 }));
      continue;
    }
    const related = [
      ...others.map((span) => ({ message: { id: 'juga di sini', en: 'here too' }, span })),
      {
        message: { id: 'pelaksana dinyatakan di sini', en: 'pelaksana are declared here' },
        span: columns.section,
      },
    ];
    const dekat = meantName(columns, name) ?? ctx.nearest(name, known);
    ctx.report(report(codes.pelaksanaTidakDikenal, first, { nama: name, dekat }, { related }));
  }
}

/** `A dan B`, `A/B`, `A+B`: names that were meant to be linked. */
function meantName(columns: Columns, name: string): string | null {
  const parts = name.split(LINKED).filter((part) => part.trim() !== '');
  const found = parts.map((part) => columns.find(part));
  if (parts.length < 2 || found.includes(undefined)) return nameBeforeColon(columns, name);
  const mark = /->|\|\|/u.exec(name)?.[0] ?? '+';
  return parts.map((part) => part.trim()).join(` ${mark} `);
}

/** `Kabid Sesuai?`, `Kabid - memeriksa`: a known name with its colon left out. */
function nameBeforeColon(columns: Columns, name: string): string | null {
  const words = name.split(' ', LONGEST_NAME);
  for (let count = words.length - 1; count > 0; count--) {
    const start = words.slice(0, count).join(' ');
    if (columns.find(start) === undefined) continue;
    return `${start}: ${name.slice(start.length).replace(/^[\s;,–—-]+/u, '')}`;
  }
  return null;
}
