import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/alur.js';
import { oppositeAnswer } from '../syntax/keywords.js';
import type { Span } from '../text/source.js';
import { fold } from '../text/words.js';
import type { Context } from './context.js';
import { FlowArrows } from './flow-arrows.js';
import type { Target } from './flow-fields.js';
import { type Intent, readIntent } from './flow-intent.js';
import { FlowLabels } from './flow-labels.js';
import { FlowOrder, onlyReceives } from './flow-order.js';
import { joined } from './joined.js';
import { placeSymbols } from './lapis.js';
import { type Group, labelName, type Row } from './rows.js';
import type { Pelaksana, Prosedur, Simbol } from './schema.js';

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

/**
 * Makes the symbols and arrows of one table. `members` gives the columns a group's names mean, `columnOf` the place of
 * each pelaksana from the left.
 */
export function buildFlow(
  ctx: Context,
  prosedur: Prosedur,
  rows: readonly Row[],
  members: (group: Group) => readonly Pelaksana[],
  columnOf: ReadonlyMap<string, number>,
  labelsEverywhere: ReadonlySet<string>,
): void {
  const nodes = rows.map((row, r) =>
    row.branches.map((branch, b) =>
      branch.map((group, at): FlowNode => {
        const intent = readIntent(ctx, prosedur, group, row.lostHead);
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
  new FlowBuilder(ctx, prosedur, rows, nodes, columnOf, labelsEverywhere).build();
}

class FlowBuilder {
  readonly #all: readonly FlowNode[];
  readonly #labels: FlowLabels;
  readonly #order: FlowOrder;
  readonly #arrows: FlowArrows;
  readonly #falling = new Set<FlowNode>();

  constructor(
    readonly ctx: Context,
    readonly prosedur: Prosedur,
    readonly source: readonly Row[],
    readonly rows: FlowNode[][][],
    readonly columnOf: ReadonlyMap<string, number>,
    labelsEverywhere: ReadonlySet<string>,
  ) {
    this.#all = joined(joined(rows));
    this.#order = new FlowOrder(rows);
    this.#arrows = new FlowArrows(ctx);
    this.#labels = new FlowLabels(ctx, prosedur, source, rows, labelsEverywhere);
  }

  build(): void {
    this.#spreadRowEnds();
    this.#impliedAnswers();
    for (const node of this.#all) this.#makeSymbols(node);
    for (const node of this.#all) this.#makeEdges(node);
    for (const node of this.#all) this.#makeCapsules(node);
    this.#finish();
  }

  // What goes without saying

  /** `Selesai: semua` under any symbol of a row holds for all of it. */
  #spreadRowEnds(): void {
    for (const row of this.rows) {
      const nodes = joined(row);
      if (!nodes.some((node) => node.intent.end === 'baris')) continue;
      for (const node of nodes) if (node.intent.answers.size === 0) node.intent.end = 'baris';
    }
  }

  /** A single answer of a known pair implies its opposite, going on (ruling 22). */
  #impliedAnswers(): void {
    for (const { intent } of this.#all) {
      const [only, ...others] = intent.answers.values();
      if (only === undefined || others.length > 0) continue;
      const opposite = oppositeAnswer(only.text);
      // Going on either way is no decision: the answer that leads elsewhere is still to be written.
      const goesOn = only.targets?.every((target) => target.type === 'next') ?? false;
      if (opposite !== null && !goesOn) {
        const { span } = only;
        intent.answers.set(fold(opposite), {
          text: opposite,
          targets: [{ type: 'next', span }],
          span,
        });
        continue;
      }
      if (only.text !== '') {
        this.ctx.report(report(codes.keputusanSatuJawaban, only.span, { jawaban: only.text }));
      }
      this.ctx.brokenFlow.add(this.prosedur);
    }
  }

  // Symbols

  #makeSymbols(node: FlowNode): void {
    const { intent } = node;
    const decision = intent.answers.size > 0;
    const starts = this.#startsHere(node);
    node.simbol = node.members.map((pelaksana, i): Simbol => {
      const lead = i === 0;
      const bentuk = decision && lead ? 'keputusan' : starts && !decision ? 'mulai' : 'proses';
      const simbol = newSymbol(pelaksana.id, bentuk);
      if (lead) {
        if (decision) simbol.pertanyaan = intent.question?.text ?? null;
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
    if (intent.answers.size > 0) {
      for (const answer of intent.answers.values()) {
        for (const target of answer.targets ?? [])
          this.#follow(node, target, answer.text, answer.span);
      }
      if (node.simbol[0] !== undefined) this.#arrows.tellSameTargets(node.simbol[0]);
    } else if (intent.end === 'tidak' && intent.next !== null) {
      for (const target of intent.next.targets ?? [])
        this.#follow(node, target, null, intent.next.span);
    } else if (intent.end !== 'ya') {
      const inRow = intent.end === 'baris';
      for (const next of this.#order.goesOnTo(node)) {
        if (inRow && next.row !== node.row) continue;
        this.#fall(node, next, null, node.group.span);
      }
    }
  }

  /** The plain line of joint work, from column to column. */
  #joinMembers(node: FlowNode): void {
    const column = ({ pelaksana }: Simbol): number => this.columnOf.get(pelaksana) ?? 0;
    const across = node.simbol.toSorted((a, b) => column(a) - column(b));
    across.slice(1).forEach((to, i) => {
      const from = across[i];
      if (from === undefined) return;
      this.#arrows.joint(from, to, node.group.span);
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
        const next = this.#order.goesOnTo(node);
        // Who only receives does not go on: the flow ends beside them.
        if (next.every(onlyReceives)) {
          this.#endsByGoingOn(node, jawaban, target.span);
          this.#toEnd(node, jawaban, span);
        }
        for (const to of next) this.#fall(node, to, jawaban, span);
        break;
      }
      case 'back': {
        const before = this.#order.before(node);
        if (before === null) {
          this.ctx.brokenFlow.add(this.prosedur);
          if (!this.ctx.lostSteps.has(this.prosedur))
            this.ctx.report(report(codes.kembaliDiAwal, target.span, {}));
        } else this.#edge(node, before, jawaban, span);
        break;
      }
      case 'label': {
        const to = this.#labels.find(target);
        if (to !== null) this.#edge(node, to, jawaban, span);
        break;
      }
    }
  }

  #endsByGoingOn(node: FlowNode, jawaban: string | null, span: Span): void {
    const nomor = this.source[node.row]?.langkah.nomor ?? 0;
    this.ctx.report(report(codes.lanjutDiAkhir, span, { nomor, jawaban }));
  }

  #fall(node: FlowNode, to: FlowNode, jawaban: string | null, span: Span): void {
    if (to.row !== node.row) this.#falling.add(to);
    this.#edge(node, to, jawaban, span);
  }

  #edge(node: FlowNode, to: FlowNode, jawaban: string | null, span: Span): void {
    const from = node.simbol[0];
    const target = to.simbol[0];
    if (from !== undefined && target !== undefined) this.#arrows.arrow(from, target, jawaban, span);
  }

  #toEnd(node: FlowNode, jawaban: string | null, span: Span): void {
    const from = node.simbol[0];
    if (from === undefined) return;
    node.endCapsule ??= this.#capsule(from, 'selesai', null);
    this.#arrows.arrow(from, node.endCapsule, jawaban, span);
  }

  #capsule(beside: Simbol, bentuk: 'mulai' | 'selesai', teks: string | null): Simbol {
    const capsule = { ...newSymbol(beside.pelaksana, bentuk), teks, tersirat: true };
    this.ctx.places.set(capsule, this.ctx.places.of(beside));
    return capsule;
  }

  // Ends

  /** Turns the last symbols into capsules, or puts one beside them where they are decisions or starts. */
  #makeCapsules(node: FlowNode): void {
    const lead = node.simbol[0];
    if (lead === undefined) return;
    const decision = lead.bentuk === 'keputusan';
    if (decision && this.#startsHere(node)) {
      node.startCapsule = this.#capsule(lead, 'mulai', node.intent.start?.text ?? null);
      this.#arrows.arrow(node.startCapsule, lead, null, node.group.span);
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
    return this.#order.goesOnTo(node).every(onlyReceives);
  }

  // The model

  #finish(): void {
    this.rows.forEach((row, r) => {
      const langkah = this.source[r]?.langkah;
      if (langkah !== undefined) langkah.simbol = placeSymbols(row, this.columnOf);
    });
    let count = 0;
    for (const { simbol } of this.prosedur.langkah) {
      for (const one of simbol) one.id = `s${++count}`;
    }
    this.prosedur.alur = this.#arrows.toAlur();
  }
}

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
