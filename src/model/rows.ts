import { report } from '../diagnostics/code.js';
import * as alur from '../diagnostics/codes/alur.js';
import * as codes from '../diagnostics/codes/langkah.js';
import { kolomGanda } from '../diagnostics/codes/sintaks.js';
import { waktuDiagnostics, waktuMenyatuDiBarisPertama } from '../diagnostics/codes/waktu.js';
import { isNode, type Leaf, leafOf, type Node, nodeOf, nodesOf } from '../syntax/tree.js';
import { cover, type Span } from '../text/source.js';
import { fold } from '../text/words.js';
import { lineOf, readBlock, toButir } from './blocks.js';
import { type Context, extent, keywordLeaf } from './context.js';
import { type FlowField, readFlowField } from './flow-fields.js';
import type { Langkah, Satuan } from './schema.js';
import type { Unfolded } from './unfold.js';
import { MENIT_PER_HARI_KERJA, parseWaktu } from './values/waktu.js';

/** A symbol as written: one name, or the names of a joint group with the lead first. */
export interface Group {
  readonly names: Leaf[];
  readonly label: Leaf | null;
  /** Text after the colon of a symbol line. */
  readonly question: Unfolded | null;
  readonly flows: FlowField[];
  readonly span: Span;
}

/** A step as written: its row of the table, and the branches of symbols in it. */
export interface Row {
  readonly langkah: Langkah;
  /** Side by side as `||` has them; each a chain as `->` has it. Never empty unless the step names nobody. */
  readonly branches: Group[][];
  /** True where the head itself is `A || B`. */
  readonly parallelHead: boolean;
  readonly headLabel: Leaf | null;
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
  const headGroups = branches.flat();
  const parts = step.children.filter(isNode);
  const stepFlows: FlowField[] = [];
  for (const part of parts) {
    if (part.kind === 'FlowField') stepFlows.push(readFlowField(ctx, part));
    else if (part.kind === 'Symbol') addSymbol(ctx, branches, part);
  }
  shareFlows(ctx, stepFlows, headGroups, parallelHead);
  const langkah = readLangkah(ctx, step, nomor, tahap, satuan);
  const first = headGroups[0];
  if (first === undefined && !ctx.wasTold(extent(head ?? step))) {
    ctx.report(report(codes.langkahTanpaPelaksana, stepPlace(step), { nomor }));
  }
  return { langkah, branches, parallelHead, headLabel: first?.label ?? null };
}

function stepPlace(step: Node): Span {
  const block = nodeOf(step, 'Block');
  const head = nodeOf(step, 'Head');
  const from = head ?? block;
  if (from === undefined) return extent(step);
  const text = from.children.find(
    (child): child is Leaf => !isNode(child) && child.end > child.start,
  );
  return text ?? extent(step);
}

function readHead(ctx: Context, head: Node | undefined): Group[][] {
  if (head === undefined) return [];
  const groups: { names: Leaf[]; labels: Leaf[]; span: Span }[] = [];
  let current: (typeof groups)[number] | undefined;
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
        current = { names: [], labels: [], span: leaf };
        groups.push(current);
      }
      (leaf.kind === 'Name' ? current.names : current.labels).push(leaf);
      current.span = cover(current.span, leaf);
      if (leaf.kind === 'Name') pending = undefined;
    }
  }
  if (pending !== undefined) danglingOperator(ctx, pending);
  const made = groups.map(({ names, labels, span }): Group => {
    checkLabels(ctx, labels);
    return { names, label: labels[0] ?? null, question: null, flows: [], span };
  });
  const named = made.filter((group) => {
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

function checkLabels(ctx: Context, labels: readonly Leaf[]): void {
  for (const extra of labels.slice(1))
    ctx.report(report(alur.labelTidakSah, extra, { label: ctx.text(extra) }));
  const label = labels[0];
  if (label === undefined) return;
  const name = labelName(ctx, label);
  if (name === '' || !/^[\p{L}\p{M}\p{N} _-]+$/u.test(name)) {
    ctx.report(report(alur.labelTidakSah, label, { label: ctx.text(label) }));
  } else if (/^\d+$/u.test(name)) ctx.report(report(alur.labelAngka, label, { label: name }));
}

export const labelName = (ctx: Context, label: Leaf): string => ctx.text(label).slice(1, -1).trim();

/** A `->`, `||` or `+` line: a symbol after the one above, beside the first, or one more name. */
function addSymbol(ctx: Context, branches: Group[][], node: Node): void {
  const operator = leafOf(node, 'Arrow') ?? leafOf(node, 'Bars') ?? leafOf(node, 'Plus');
  const inner = readHead(ctx, nodeOf(node, 'Head'));
  const groups = inner.flat();
  const flows = nodesOf(node, 'FlowField').map((field) => readFlowField(ctx, field));
  const branch = branches.at(-1);
  const last = branch?.at(-1);
  const first = groups[0];
  if (operator === undefined) return;
  if (first === undefined) {
    if (!ctx.wasTold(extent(node))) danglingOperator(ctx, operator);
    return;
  }
  if (operator.kind === 'Plus') {
    if (last === undefined) danglingOperator(ctx, operator);
    else {
      last.names.push(...groups.flatMap((group) => group.names));
      last.flows.push(...flows);
    }
    return;
  }
  const question = lineOf(ctx, node);
  const symbol: Group = { ...first, question, flows: [...first.flows, ...flows] };
  const rest = groups.slice(1);
  if (operator.kind === 'Bars' || branch === undefined) branches.push([symbol, ...rest]);
  else branch.push(symbol, ...rest);
}

/** Gives the flow fields at the step's own level to the symbols of its head. */
function shareFlows(
  ctx: Context,
  flows: readonly FlowField[],
  groups: readonly Group[],
  parallel: boolean,
): void {
  let told = false;
  for (const flow of flows) {
    if (parallel) {
      if (flow.kind === 'jika') {
        if (!told) ctx.report(report(alur.keputusanDiBarisSejajar, flow.word, {}));
        told = true;
      } else for (const group of groups) group.flows.push(flow);
    } else (flow.kind === 'mulai' ? groups[0] : groups.at(-1))?.flows.push(flow);
  }
}

function readLangkah(
  ctx: Context,
  step: Node,
  nomor: number,
  tahap: string | null,
  satuan: Satuan | null,
): Langkah {
  const text = readBlock(ctx, step);
  const paragraphs = text.entries.filter((entry) => entry.jenis === 'paragraf');
  const langkah: Langkah = {
    nomor,
    tahap,
    uraian: paragraphs
      .flatMap((entry) => (entry.value === null ? [] : [entry.value.text]))
      .join(' '),
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
  else if (!ctx.wasTold(extent(step)))
    ctx.report(report(codes.langkahTanpaUraian, stepPlace(step), { nomor }));
  const seen = new Set<string>();
  for (const field of nodesOf(step, 'RowField')) {
    const word = keywordLeaf(field);
    const id = word?.keyword?.id;
    if (word === undefined || id === undefined) continue;
    if (seen.has(id)) {
      ctx.report(report(kolomGanda, word, { kata: word.keyword?.word ?? '' }));
      continue;
    }
    seen.add(id);
    ctx.places.setKey(langkah, id, lineOf(ctx, field)?.span ?? word);
    readField(ctx, langkah, id, field, satuan);
  }
  return langkah;
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
  const line = lineOf(ctx, field);
  switch (id) {
    case 'kelengkapan':
    case 'output':
    case 'keterangan':
      langkah[id] = toButir(ctx, block.entries);
      break;
    case 'waktu': {
      if (line === null) break;
      const options = {
        menitPerHariKerja: MENIT_PER_HARI_KERJA,
        ...(satuan === null ? {} : { satuan }),
      };
      const { waktu, issues } = parseWaktu(line.text, options);
      langkah.waktu = waktu;
      ctx.places.set(waktu, line.span);
      for (const d of waktuDiagnostics(issues, line.spanAt)) ctx.report(d);
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
