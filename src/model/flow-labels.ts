import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/alur.js';
import { fold } from '../text/words.js';
import type { Context } from './context.js';
import type { FlowNode } from './flow.js';
import type { Target } from './flow-fields.js';
import { joined } from './joined.js';
import { labelName, type Row } from './rows.js';
import type { Prosedur } from './schema.js';

type LabelTarget = Extract<Target, { type: 'label' }>;

/** The labels of one table, and the jumps to them. */
export class FlowLabels {
  readonly #nodes = new Map<string, FlowNode>();
  readonly #names: string[] = [];
  /** Places of jumps told already: one under `A || B` is followed by each of them. */
  readonly #told = new Set<number>();

  constructor(
    readonly ctx: Context,
    readonly prosedur: Prosedur,
    readonly rows: readonly Row[],
    readonly branches: readonly FlowNode[][][],
    /** Folded labels of all tables of the SOP. */
    readonly everywhere: ReadonlySet<string>,
  ) {
    for (const node of joined(joined(branches))) this.#add(node);
  }

  /** The symbol a jump leads to; null where there is none, which is told. */
  find(target: LabelTarget): FlowNode | null {
    const found = this.#nodes.get(fold(target.name));
    if (this.#told.has(target.span.start)) return found ?? null;
    this.#told.add(target.span.start);
    if (found === undefined) this.#unknown(target);
    else if (found.at === 0 && (this.branches[found.row]?.length ?? 0) > 1) {
      this.#oneLane(target, found);
    }
    return found ?? null;
  }

  #add(node: FlowNode): void {
    const { label } = node.group;
    if (label === null) return;
    const name = labelName(this.ctx, label);
    const key = fold(name);
    const twin = this.#nodes.get(key);
    if (twin === undefined) {
      this.#nodes.set(key, node);
      this.#names.push(name);
      return;
    }
    const first = {
      message: { id: 'yang pertama di sini', en: 'the first one is here' },
      span: twin.group.label ?? twin.group.span,
    };
    this.ctx.report(report(codes.labelGanda, label, { label: name }, { related: [first] }));
  }

  /** `|| X` is reached when the row is reached, not when a label in it is (rulings 20 and 25). */
  #oneLane(target: LabelTarget, found: FlowNode): void {
    this.ctx.report(
      report(codes.lompatKeSatuLajur, target.span, {
        label: target.name,
        pelaksana: found.members[0]?.nama ?? '',
        judulBaris: this.rows[found.row]?.headLabel === found.group.label,
      }),
    );
  }

  #unknown({ name, span }: LabelTarget): void {
    this.ctx.brokenFlow.add(this.prosedur);
    if (this.ctx.lostSteps.has(this.prosedur)) return;
    if (this.everywhere.has(fold(name))) {
      this.ctx.report(report(codes.labelDiTabelLain, span, { label: name }));
      return;
    }
    const dekat = this.ctx.nearest(name, this.#names);
    this.ctx.report(report(codes.labelTidakDikenal, span, { label: name, dekat }));
  }
}
