import { report } from '../diagnostics/code.js';
import * as alur from '../diagnostics/codes/alur.js';
import * as codes from '../diagnostics/codes/langkah.js';
import { kolomGanda, sambunganTidakMenjorok } from '../diagnostics/codes/sintaks.js';
import {
  satuanHilang,
  waktuDiagnostics,
  waktuMenyatuDiBarisPertama,
} from '../diagnostics/codes/waktu.js';
import { isNode, isTrivia, type Leaf, leafOf, type Node, nodeOf, nodesOf } from '../syntax/tree.js';
import { cover, type Span } from '../text/source.js';
import { fold, squash } from '../text/words.js';
import { lineOf, placeOfLine, readBlock, textsOf, toButir } from './blocks.js';
import { type Context, extent, keywordLeaf } from './context.js';
import { type FlowField, readFlowField } from './flow-fields.js';
import { joined } from './joined.js';
import type { Langkah, Satuan } from './schema.js';
import type { Unfolded } from './unfold.js';
import { parseWaktu } from './values/waktu.js';

/** A symbol as written: one name, or the names of a joint group with the lead first. */
export interface Group {
  readonly names: Leaf[];
  label: Leaf | null;
  /** Text after the colon of a symbol line. */
  question: Unfolded | null;
  readonly flows: FlowField[];
  span: Span;
}

/** A step as written: its row of the table, and the branches of symbols in it. */
export interface Row {
  readonly langkah: Langkah;
  /** Side by side as `||` has them; each a chain as `->` has it. Never empty unless the step names nobody. */
  readonly branches: Group[][];
  /** True where the head itself is `A || B`. */
  readonly parallelHead: boolean;
  readonly headLabel: Leaf | null;
  /** The columns of a step stand in this one whose own line was left out. */
  readonly lostHead: boolean;
}

/** Reads a step: its row, its symbols, and which flow fields belong to which of them (rulings 17 to 20). */
export function readRow(
  ctx: Context,
  step: Node,
  nomor: number,
  tahap: string | null,
  satuan: Satuan | null,
): Row {
  const head = nodeOf(step, 'Head');
  const branches = readHead(ctx, head);
  const parallelHead = branches.length > 1;
  const headGroups = joined(branches);
  const parts = step.children.filter(isNode);
  const stepFlows: FlowField[] = [];
  for (const part of parts) {
    if (part.kind === 'FlowField') stepFlows.push(readFlowField(ctx, part));
    else if (part.kind === 'Symbol') addSymbol(ctx, branches, part);
  }
  shareFlows(ctx, stepFlows, headGroups, parallelHead);
  keepWidth(ctx, branches);
  const first = headGroups[0];
  const { langkah, lostHead } = readLangkah(ctx, step, nomor, tahap, satuan, first !== undefined);
  if (first === undefined && !ctx.wasTold(extent(head ?? step))) {
    ctx.report(report(codes.langkahTanpaPelaksana, stepPlace(step), { nomor }));
  }
  return { langkah, branches, parallelHead, headLabel: first?.label ?? null, lostHead };
}

/**
 * Most symbols side by side in a row: more than any sheet of paper has columns for. Between two such rows there may be
 * as many arrows as the product of their widths.
 */
const MOST_BRANCHES = 30;

function keepWidth(ctx: Context, branches: Group[][]): void {
  const [extra] = branches.splice(MOST_BRANCHES);
  if (extra?.[0] !== undefined)
    ctx.report(report(codes.terlaluBanyakSejajar, extra[0].span, { batas: MOST_BRANCHES }));
}

function stepPlace(step: Node): Span {
  const block = nodeOf(step, 'Block');
  const head = nodeOf(step, 'Head');
  const from = head ?? block;
  if (from === undefined) return extent(step);
  const text = from.children.find(
    (child): child is Leaf =>
      !isNode(child) && child.end > child.start && child.kind !== 'Escape' && !isTrivia(child),
  );
  return text ?? extent(step);
}

function readHead(ctx: Context, head: Node | undefined): Group[][] {
  if (head === undefined) return [];
  const groups: Group[] = [];
  let current: Group | undefined;
  let operator: Leaf | undefined;
  let pending: Leaf | undefined;
  for (const leaf of head.children) {
    if (isNode(leaf)) continue;
    if (leaf.kind === 'Arrow' || leaf.kind === 'Bars') {
      if (operator !== undefined && operator.kind !== leaf.kind) {
        ctx.report(report(codes.tandaCampur, leaf, {}));
      }
      if (pending !== undefined || current === undefined) danglingOperator(ctx, leaf);
      operator ??= leaf;
      current = undefined;
      pending = leaf;
    } else if (leaf.kind === 'Plus') {
      if (pending !== undefined || current === undefined) danglingOperator(ctx, leaf);
      pending = leaf;
    } else if (leaf.kind === 'Name' || leaf.kind === 'Label') {
      if (current === undefined) {
        current = { names: [], label: null, question: null, flows: [], span: leaf };
        groups.push(current);
      }
      current.span = cover(current.span, leaf);
      if (leaf.kind === 'Name') {
        current.names.push(leaf);
        pending = undefined;
      } else addLabel(ctx, current, leaf);
    }
  }
  if (pending !== undefined) danglingOperator(ctx, pending);
  const named = groups.filter((group) => {
    if (group.names.length === 0)
      ctx.report(report(codes.tandaTanpaPelaksana, group.span, { tanda: 'label' }));
    return group.names.length > 0;
  });
  if (operator?.kind === 'Bars') return named.map((group) => [group]);
  return named.length === 0 ? [] : [named];
}

function danglingOperator(ctx: Context, leaf: Leaf): void {
  ctx.report(report(codes.tandaTanpaPelaksana, leaf, { tanda: ctx.text(leaf) }));
}

/** Takes a label for a group. One before the first name is the place for it; elsewhere it is told and still read. */
function addLabel(ctx: Context, group: Group, label: Leaf): void {
  const name = labelName(ctx, label);
  const misplaced = group.label !== null || group.names.length > 0;
  if (misplaced || !/^[\p{L}\p{M}\p{N} _-]+$/u.test(name)) {
    ctx.report(report(alur.labelTidakSah, label, { label: squash(ctx.text(label)) }));
  } else if (/^\d+$/u.test(name)) ctx.report(report(alur.labelAngka, label, { label: name }));
  group.label ??= label;
}

export const labelName = (ctx: Context, label: Leaf): string => ctx.text(label).slice(1, -1).trim();

/** A `->`, `||` or `+` line: a symbol after the one above, beside the first, or one more name. */
function addSymbol(ctx: Context, branches: Group[][], node: Node): void {
  const operator =
    leafOf(node, 'ArrowLine') ?? leafOf(node, 'BarsLine') ?? leafOf(node, 'PlusLine');
  if (operator === undefined) return;
  const head = nodeOf(node, 'Head');
  const inner = readHead(ctx, head);
  const groups = joined(inner);
  const last = groups.at(-1);
  const above = branches.at(-1);
  if (last === undefined || (operator.kind === 'PlusLine' && above === undefined)) {
    if (!ctx.wasTold(extent(node))) danglingOperator(ctx, operator);
    return;
  }
  const flows = nodesOf(node, 'FlowField').map((field) => readFlowField(ctx, field));
  if (operator.kind === 'PlusLine') {
    const joint = above?.at(-1);
    for (const { names } of groups) for (const name of names) joint?.names.push(name);
    for (const flow of flows) joint?.flows.push(flow);
    for (const { label } of groups)
      if (joint !== undefined && label !== null) addLabel(ctx, joint, label);
    return;
  }
  last.question = lineOf(ctx, node);
  shareFlows(ctx, flows, groups, inner.length > 1);
  if (operator.kind === 'BarsLine' || above === undefined)
    for (const branch of inner) branches.push(branch);
  else {
    const bars = inner.length > 1 && head !== undefined ? leafOf(head, 'Bars') : undefined;
    if (bars !== undefined) ctx.report(report(codes.tandaCampur, bars, {}));
    for (const group of groups) above.push(group);
  }
}

/** Gives flow fields to the symbols of the head above them (rulings 19 and 20). */
function shareFlows(
  ctx: Context,
  flows: readonly FlowField[],
  groups: readonly Group[],
  parallel: boolean,
): void {
  let told = false;
  for (const flow of flows) {
    if (!parallel) (flow.kind === 'mulai' ? groups[0] : groups.at(-1))?.flows.push(flow);
    else if (flow.kind !== 'jika') for (const group of groups) group.flows.push(flow);
    else {
      if (!told) ctx.report(report(alur.keputusanDiBarisSejajar, flow.word, {}));
      told = true;
    }
  }
}

function readLangkah(
  ctx: Context,
  step: Node,
  nomor: number,
  tahap: string | null,
  satuan: Satuan | null,
  named: boolean,
): { readonly langkah: Langkah; readonly lostHead: boolean } {
  const text = readBlock(ctx, step);
  const paragraphs = text.entries.filter((entry) => entry.jenis === 'paragraf');
  const langkah: Langkah = {
    nomor,
    tahap,
    uraian: textsOf(paragraphs).join(' '),
    rincian: toButir(
      ctx,
      text.entries.filter((entry) => entry.jenis === 'butir'),
    ),
    kelengkapan: [],
    waktu: null,
    output: [],
    keterangan: [],
    opsional: null,
    sop: null,
    simbol: [],
    kosong: [],
  };
  ctx.places.set(langkah, stepPlace(step));
  const uraian = paragraphs[0]?.span;
  if (uraian !== undefined) ctx.places.setKey(langkah, 'uraian', uraian);
  else if (named && !ctx.wasTold(extent(step)))
    ctx.report(report(codes.langkahTanpaUraian, stepPlace(step), { nomor }));
  const seen = new Set<string>();
  const repeated: Leaf[] = [];
  for (const field of nodesOf(step, 'RowField')) {
    const word = keywordLeaf(field);
    const id = word?.keyword?.id;
    if (word === undefined || id === undefined) continue;
    if (seen.has(id)) {
      repeated.push(word);
      continue;
    }
    seen.add(id);
    ctx.places.setKey(langkah, id, placeOfLine(field) ?? word);
    readField(ctx, langkah, id, field, satuan);
  }
  const lostHead = tellRepeated(ctx, step, repeated);
  return { langkah, lostHead };
}

/** Columns that stand twice. Several of them are the columns of a step whose own line was left out: true. */
function tellRepeated(ctx: Context, step: Node, repeated: readonly Leaf[]): boolean {
  const [first, ...others] = repeated.filter((word) => !ctx.wasTold(word));
  if (first === undefined) return false;
  const wordOf = (leaf: Leaf): string => leaf.keyword?.word ?? '';
  const related = others.map((span) => ({
    message: { id: 'juga di sini', en: 'here too' },
    span,
  }));
  const words = [...new Set(repeated.map(wordOf))];
  if (words.length < 2) {
    ctx.report(report(kolomGanda, first, { kata: wordOf(first) }, { related }));
    return false;
  }
  ctx.report(report(codes.barisLangkahTertinggal, first, { kata: words }, { related }));
  // What was left of the activity reads as text of the column above.
  ctx.withdraw(step, sambunganTidakMenjorok.code);
  return true;
}

function readField(
  ctx: Context,
  langkah: Langkah,
  id: string,
  field: Node,
  satuan: Satuan | null,
): void {
  const block = readBlock(ctx, field);
  if (block.dash !== null) {
    langkah.kosong.push(id);
    return;
  }
  if (id === 'kelengkapan' || id === 'output' || id === 'keterangan') {
    langkah[id] = toButir(ctx, block.entries);
    return;
  }
  const line = lineOf(ctx, field);
  switch (id) {
    case 'waktu': {
      if (line === null) break;
      const { menitPerHariKerja } = ctx;
      const options = satuan === null ? { menitPerHariKerja } : { menitPerHariKerja, satuan };
      const { waktu, issues } = parseWaktu(line.text, options);
      langkah.waktu = waktu;
      ctx.places.set(waktu, line.span);
      for (const d of waktuDiagnostics(issues, line.spanAt)) {
        if (d.code !== satuanHilang.code) ctx.report(d);
        // What is missing is most likely the one line Satuan Waktu.
        else if (!ctx.unitDoubtful) ctx.reportRun(d);
      }
      if (waktu.jenis === 'menyatu' && langkah.nomor === 1) {
        ctx.report(report(waktuMenyatuDiBarisPertama, line.span, {}));
      }
      break;
    }
    case 'opsional': {
      const word = line === null ? '' : fold(line.text);
      if (line === null || word === 'tidak') break;
      langkah.opsional = word === 'ya' ? 'apabila diperlukan' : line.text;
      break;
    }
    case 'sop':
      langkah.sop = line?.text ?? null;
      break;
    default:
      break;
  }
}
