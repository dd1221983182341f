import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/alur.js';
import { oppositeAnswer } from '../syntax/keywords.js';
import type { Span } from '../text/source.js';
import { fold, nearest } from '../text/words.js';
import type { Context } from './context.js';
import type { FlowField, Target } from './flow-fields.js';
import { placeSymbols } from './lapis.js';
import { type Group, labelName, type Row } from './rows.js';
import type { Alur, Pelaksana, Prosedur, Simbol } from './schema.js';

/** What the flow fields of one symbol say together. */
interface Intent {
  answers: { text: string; targets: readonly Target[] | null; span: Span }[];
  next: { targets: readonly Target[] | null; span: Span } | null;
  /** `baris`: arrows within the row stay. */
  end: 'tidak' | 'ya' | 'baris';
  start: { text: string | null; span: Span } | null;
  question: string | null;
}

/** A symbol, or joint group, on its way from the text to the model. */
export interface FlowNode {
  readonly group: Group;
  readonly intent: Intent;
  readonly row: number;
  readonly branch: number;
  /** Place in its branch. */
  readonly at: number;
  /** The lead first; empty where no name is known. */
  readonly members: readonly Pelaksana[];
  simbol: Simbol[];
  /** The capsules beside it. */
  startCapsule: Simbol | null;
  endCapsule: Simbol | null;
}

/** Makes the symbols and arrows of one table. `members` gives the columns a group's names mean. */
export function buildFlow(
  ctx: Context,
  prosedur: Prosedur,
  rows: readonly Row[],
  members: (group: Group) => readonly Pelaksana[],
  foreignLabels: ReadonlySet<string>,
): void {
  const nodes = rows.map((row, r) =>
    row.branches.map((branch, b) =>
      branch.map((group, at): FlowNode => {
        const intent = readIntent(ctx, prosedur, group);
        return {
          group,
          intent,
          row: r,
          branch: b,
          at,
          members: members(group),
          simbol: [],
          startCapsule: null,
          endCapsule: null,
        };
      }),
    ),
  );
  new FlowBuilder(ctx, prosedur, rows, nodes, foreignLabels).build();
}

/** Reads the fields of one symbol; the first of two that contradict each other wins (ruling 22). */
function readIntent(ctx: Context, prosedur: Prosedur, group: Group): Intent {
  const intent: Intent = { answers: [], next: null, end: 'tidak', start: null, question: null };
  intent.question = group.question?.text ?? null;
  for (const flow of group.flows) addFlow(ctx, prosedur, intent, flow);
  if (intent.question !== null && intent.answers.length === 0) {
    const at = group.question?.span ?? group.span;
    ctx.brokenFlow.add(prosedur);
    ctx.report(report(codes.pertanyaanTanpaJawaban, at, { teks: intent.question }));
  }
  return intent;
}

function addFlow(ctx: Context, prosedur: Prosedur, intent: Intent, flow: FlowField): void {
  const clash = (lain: string): void =>
    ctx.report(report(codes.alurBertentangan, flow.word, { lain }));
  switch (flow.kind) {
    case 'jika':
      if (flow.targets === null) ctx.brokenFlow.add(prosedur);
      if (intent.next !== null || intent.end !== 'tidak')
        clash(intent.next === null ? 'Selesai' : 'Lanjut');
      else addAnswer(ctx, intent, flow);
      break;
    case 'lanjut':
      if (flow.targets === null) ctx.brokenFlow.add(prosedur);
      if (intent.answers.length > 0) clash('Jika');
      else if (intent.end !== 'tidak') clash('Selesai');
      else if (intent.next !== null) clash('Lanjut');
      else if (flow.targets?.[0]?.type === 'end') intent.end = 'ya';
      else intent.next = { targets: flow.targets, span: flow.span };
      break;
    case 'selesai':
      addEnd(ctx, intent, flow, clash);
      break;
    case 'mulai': {
      const word = flow.text === null ? 'tidak' : fold(flow.text.text);
      if (word === 'tidak') break;
      const text = word === 'ya' ? null : (flow.text?.text ?? null);
      intent.start = { text, span: flow.span };
      break;
    }
    case 'pertanyaan':
      if (flow.text === null) break;
      if (intent.question !== null) ctx.report(report(codes.pertanyaanGanda, flow.word, {}));
      else intent.question = flow.text.text;
      break;
  }
}

function addAnswer(ctx: Context, intent: Intent, flow: FlowField): void {
  const text = flow.answer ?? '';
  const twin = intent.answers.find((answer) => fold(answer.text) === fold(text));
  if (twin === undefined) intent.answers.push({ text, targets: flow.targets, span: flow.span });
  else {
    const related = {
      message: { id: 'yang pertama di sini', en: 'the first one is here' },
      span: twin.span,
    };
    ctx.report(report(codes.jawabanGanda, flow.span, { jawaban: text }, { related: [related] }));
  }
}

function addEnd(
  ctx: Context,
  intent: Intent,
  flow: FlowField,
  clash: (lain: string) => void,
): void {
  const word = flow.text === null ? 'tidak' : fold(flow.text.text);
  if (word === 'tidak') return;
  if (word !== 'ya' && word !== 'semua') {
    ctx.report(
      report(codes.selesaiTidakTerbaca, flow.text?.span ?? flow.span, {
        teks: flow.text?.text ?? '',
      }),
    );
  }
  if (intent.answers.length > 0) clash('Jika');
  else if (intent.next !== null) clash('Lanjut');
  else intent.end = word === 'semua' ? 'baris' : 'ya';
}

interface Edge {
  readonly alur: Pick<Alur, 'jawaban' | 'jenis'>;
  readonly from: Simbol;
  readonly to: Simbol;
  /** What in the text made it. */
  readonly span: Span;
}

class FlowBuilder {
  readonly #all: readonly FlowNode[];
  readonly #labels = new Map<string, FlowNode>();
  readonly #edges: Edge[] = [];
  /** The same arrows by where they start: a table of thousands of rows must stay linear. */
  readonly #edgesFrom = new Map<Simbol, Edge[]>();
  readonly #falling = new Set<FlowNode>();

  constructor(
    readonly ctx: Context,
    readonly prosedur: Prosedur,
    readonly source: readonly Row[],
    readonly rows: FlowNode[][][],
    readonly foreignLabels: ReadonlySet<string>,
  ) {
    this.#all = rows.flat(2);
  }

  build(): void {
    this.#readLabels();
    this.#spreadRowEnds();
    this.#impliedAnswers();
    for (const node of this.#all) this.#makeSymbols(node);
    for (const node of this.#all) this.#makeEdges(node);
    for (const node of this.#all) this.#makeCapsules(node);
    this.#finish();
  }

  // Labels

  #readLabels(): void {
    for (const node of this.#all) {
      const { label } = node.group;
      if (label === null) continue;
      const key = fold(labelName(this.ctx, label));
      const twin = this.#labels.get(key);
      if (twin === undefined) {
        this.#labels.set(key, node);
        continue;
      }
      const related = {
        message: { id: 'yang pertama di sini', en: 'the first one is here' },
        span: twin.group.label ?? twin.group.span,
      };
      this.ctx.report(
        report(
          codes.labelGanda,
          label,
          { label: labelName(this.ctx, label) },
          { related: [related] },
        ),
      );
    }
  }

  #nodeOfLabel(target: Extract<Target, { type: 'label' }>): FlowNode | null {
    const found = this.#labels.get(fold(target.name));
    if (found !== undefined) {
      const parallel = (this.rows[found.row]?.length ?? 0) > 1 && found.at === 0;
      if (parallel) {
        const wholeRow = this.source[found.row]?.headLabel === found.group.label;
        this.ctx.report(
          report(codes.lompatKeSatuLajur, target.span, {
            label: target.name,
            pelaksana: found.members[0]?.nama ?? '',
            judulBaris: wholeRow,
          }),
        );
      }
      return found;
    }
    this.ctx.brokenFlow.add(this.prosedur);
    if (this.foreignLabels.has(fold(target.name))) {
      this.ctx.report(report(codes.labelDiTabelLain, target.span, { label: target.name }));
    } else {
      const names = this.#all.flatMap((n) =>
        n.group.label === null ? [] : [labelName(this.ctx, n.group.label)],
      );
      this.ctx.report(
        report(codes.labelTidakDikenal, target.span, {
          label: target.name,
          dekat: nearest(target.name, names),
        }),
      );
    }
    return null;
  }

  // What goes without saying

  /** `Selesai: semua` under any symbol of a row holds for all of it. */
  #spreadRowEnds(): void {
    for (const row of this.rows) {
      const nodes = row.flat();
      if (!nodes.some((node) => node.intent.end === 'baris')) continue;
      for (const node of nodes) if (node.intent.answers.length === 0) node.intent.end = 'baris';
    }
  }

  /** A single answer of a known pair implies its opposite, going on (ruling 22). */
  #impliedAnswers(): void {
    for (const node of this.#all) {
      const only = node.intent.answers[0];
      if (only === undefined || node.intent.answers.length > 1) continue;
      const opposite = oppositeAnswer(only.text);
      if (opposite === null) {
        if (only.text !== '') {
          this.ctx.report(report(codes.keputusanSatuJawaban, only.span, { jawaban: only.text }));
        }
        this.ctx.brokenFlow.add(this.prosedur);
      } else {
        node.intent.answers.push({
          text: opposite,
          targets: [{ type: 'next', span: only.span }],
          span: only.span,
        });
      }
    }
  }

  // Symbols

  #makeSymbols(node: FlowNode): void {
    const { intent } = node;
    const decision = intent.answers.length > 0;
    const starts = this.#startsHere(node);
    node.simbol = node.members.map((pelaksana, i): Simbol => {
      const lead = i === 0;
      const bentuk = decision && lead ? 'keputusan' : starts && !decision ? 'mulai' : 'proses';
      const simbol = newSymbol(pelaksana.id, bentuk);
      if (lead) {
        if (decision) simbol.pertanyaan = intent.question;
        if (node.group.label !== null) simbol.label = labelName(this.ctx, node.group.label);
        if (bentuk === 'mulai') simbol.teks = intent.start?.text ?? null;
      }
      this.ctx.places.set(simbol, node.group.names[i] ?? node.group.span);
      return simbol;
    });
  }

  #startsHere(node: FlowNode): boolean {
    return (node.row === 0 && node.at === 0) || node.intent.start !== null;
  }

  // Arrows

  #makeEdges(node: FlowNode): void {
    const { intent } = node;
    this.#joinMembers(node);
    if (intent.answers.length > 0) {
      for (const answer of intent.answers) {
        for (const target of answer.targets ?? [])
          this.#follow(node, target, answer.text, answer.span);
      }
      this.#sameTargets(node);
    } else if (intent.end === 'tidak' && intent.next !== null) {
      for (const target of intent.next.targets ?? [])
        this.#follow(node, target, null, intent.next.span);
    } else if (intent.end !== 'ya') {
      const inRow = intent.end === 'baris';
      for (const next of this.#goesOnTo(node)) {
        if (inRow && next.row !== node.row) continue;
        this.#fall(node, next, null, node.group.span);
      }
    }
  }

  /** The plain line of joint work, from column to column. */
  #joinMembers(node: FlowNode): void {
    const order = this.prosedur.pelaksana.map((p) => p.id);
    const across = node.simbol.toSorted(
      (a, b) => order.indexOf(a.pelaksana) - order.indexOf(b.pelaksana),
    );
    across.slice(1).forEach((to, i) => {
      const from = across[i];
      if (from === undefined) return;
      this.#add({
        alur: { jawaban: null, jenis: 'bersama' },
        from,
        to,
        span: node.group.span,
      });
    });
  }

  #follow(node: FlowNode, target: Target, jawaban: string | null, span: Span): void {
    switch (target.type) {
      case 'none':
        break;
      case 'end':
        this.#toEnd(node, jawaban, span);
        break;
      case 'next': {
        const next = this.#goesOnTo(node);
        if (next.length === 0) {
          this.#endsByGoingOn(node, jawaban, target.span);
          this.#toEnd(node, jawaban, span);
        }
        for (const to of next) this.#fall(node, to, jawaban, span);
        break;
      }
      case 'back': {
        const before = this.#before(node);
        if (before === null) {
          this.ctx.brokenFlow.add(this.prosedur);
          this.ctx.report(report(codes.kembaliDiAwal, target.span, {}));
        } else this.#edge(node, before, jawaban, span);
        break;
      }
      case 'label': {
        const to = this.#nodeOfLabel(target);
        if (to !== null) this.#edge(node, to, jawaban, span);
        break;
      }
    }
  }

  #endsByGoingOn(node: FlowNode, jawaban: string | null, span: Span): void {
    const nomor = this.source[node.row]?.langkah.nomor ?? 0;
    this.ctx.report(report(codes.lanjutDiAkhir, span, { nomor, jawaban: jawaban ?? '' }));
  }

  /** Where a symbol goes on without being told: the next as written, and past those who only receive. */
  #goesOnTo(node: FlowNode): FlowNode[] {
    const found: FlowNode[] = [];
    const visit = (from: FlowNode): void => {
      for (const next of this.#nextAsWritten(from, node)) {
        if (found.includes(next)) continue;
        found.push(next);
        if (onlyReceives(next)) visit(next);
      }
    };
    visit(node);
    return found;
  }

  #nextAsWritten(from: FlowNode, traveller: FlowNode): FlowNode[] {
    const inBranch = this.rows[from.row]?.[from.branch]?.[from.at + 1];
    if (inBranch !== undefined) return [inBranch];
    let row = from.row + 1;
    while (row < this.rows.length && this.rows[row]?.length === 0) row++;
    const entries = (this.rows[row] ?? []).flatMap((branch) => branch.slice(0, 1));
    const parallel = (this.rows[from.row]?.length ?? 0) > 1;
    if (!parallel || entries.length < 2) return entries;
    // Lane by lane: whoever has a symbol of his own in the next parallel row goes only there (ruling 24).
    const own = entries.filter((entry) =>
      entry.members.some((member) => traveller.members.some((t) => t.id === member.id)),
    );
    return own.length > 0 ? own : entries;
  }

  #before(node: FlowNode): FlowNode | null {
    const inBranch = this.rows[node.row]?.[node.branch]?.slice(0, node.at).at(-1);
    if (inBranch !== undefined) return inBranch;
    for (let row = node.row - 1; row >= 0; row--) {
      const giver = this.rows[row]?.flat().findLast((candidate) => !onlyReceives(candidate));
      if (giver !== undefined) return giver;
    }
    return null;
  }

  #fall(node: FlowNode, to: FlowNode, jawaban: string | null, span: Span): void {
    if (to.row !== node.row) this.#falling.add(to);
    this.#edge(node, to, jawaban, span);
  }

  #edge(node: FlowNode, to: FlowNode, jawaban: string | null, span: Span): void {
    const from = node.simbol[0];
    const target = to.simbol[0];
    if (from === undefined || target === undefined) return;
    const known = this.#edgesFrom.get(from) ?? [];
    if (known.some((e) => e.to === target && e.alur.jawaban === jawaban)) return;
    this.#add({ alur: { jawaban, jenis: 'panah' }, from, to: target, span });
  }

  #add(edge: Edge): void {
    this.#edges.push(edge);
    const from = this.#edgesFrom.get(edge.from);
    if (from === undefined) this.#edgesFrom.set(edge.from, [edge]);
    else from.push(edge);
  }

  #toEnd(node: FlowNode, jawaban: string | null, span: Span): void {
    const from = node.simbol[0];
    if (from === undefined) return;
    node.endCapsule ??= this.#capsule(from, 'selesai', null);
    this.#add({ alur: { jawaban, jenis: 'panah' }, from, to: node.endCapsule, span });
  }

  #capsule(beside: Simbol, bentuk: 'mulai' | 'selesai', teks: string | null): Simbol {
    const capsule = { ...newSymbol(beside.pelaksana, bentuk), teks, tersirat: true };
    this.ctx.places.set(capsule, this.ctx.places.of(beside));
    return capsule;
  }

  #sameTargets(node: FlowNode): void {
    const from = node.simbol[0];
    if (from === undefined) return;
    const seen = new Map<Simbol, string>();
    for (const { alur, to, span } of this.#edgesFrom.get(from) ?? []) {
      const jawaban = alur.jawaban;
      if (jawaban === null) continue;
      const other = seen.get(to);
      if (other !== undefined && other !== jawaban) {
        this.ctx.report(report(codes.jawabanSetujuan, span, { satu: other, dua: jawaban }));
        return;
      }
      seen.set(to, jawaban);
    }
  }

  // Ends

  /** Turns the last symbols into capsules, or puts one beside them where they are decisions or starts. */
  #makeCapsules(node: FlowNode): void {
    const lead = node.simbol[0];
    if (lead === undefined) return;
    const decision = lead.bentuk === 'keputusan';
    if (decision && this.#startsHere(node)) {
      node.startCapsule = this.#capsule(lead, 'mulai', node.intent.start?.text ?? null);
      const { span } = node.group;
      this.#add({
        alur: { jawaban: null, jenis: 'panah' },
        from: node.startCapsule,
        to: lead,
        span,
      });
    }
    if (node.intent.start !== null && node.row > 0 && this.#falling.has(node)) {
      this.ctx.report(report(codes.mulaiDialiri, node.intent.start.span, {}));
    }
    if (decision || !this.#endsHere(node)) return;
    if (lead.bentuk === 'mulai') this.#toEnd(node, null, node.group.span);
    else for (const simbol of node.simbol) simbol.bentuk = 'selesai';
  }

  #endsHere(node: FlowNode): boolean {
    const { end, next } = node.intent;
    if (end !== 'tidak') return true;
    if (next !== null) return false;
    return this.#goesOnTo(node).every(onlyReceives) && this.#lastAsWritten(node);
  }

  /** Nothing but receivers follow to the end of the table. */
  #lastAsWritten(node: FlowNode): boolean {
    const next = this.#nextAsWritten(node, node);
    return next.every((n) => onlyReceives(n) && this.#lastAsWritten(n));
  }

  // The model

  #finish(): void {
    this.rows.forEach((row, r) => {
      const langkah = this.source[r]?.langkah;
      if (langkah !== undefined) langkah.simbol = placeSymbols(row, this.prosedur.pelaksana);
    });
    const all = this.prosedur.langkah.flatMap((langkah) => langkah.simbol);
    all.forEach((simbol, i) => {
      simbol.id = `s${i + 1}`;
    });
    this.prosedur.alur = this.#edges.map(({ alur, from, to, span }, i) => {
      const made: Alur = { id: `a${i + 1}`, dari: from.id, ke: to.id, ...alur };
      this.ctx.places.set(made, span);
      return made;
    });
  }
}

/** `Lanjut: -`. */
const onlyReceives = (node: FlowNode): boolean => node.intent.next?.targets?.[0]?.type === 'none';

function newSymbol(pelaksana: string, bentuk: Simbol['bentuk']): Simbol {
  return {
    id: '',
    pelaksana,
    bentuk,
    pertanyaan: null,
    teks: null,
    label: null,
    tersirat: false,
    lapis: 0,
  };
}
