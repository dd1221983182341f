import { report } from '../diagnostics/code.js';
import { jawabanSetujuan } from '../diagnostics/codes/alur.js';
import type { Span } from '../text/source.js';
import type { Context } from './context.js';
import type { Alur, Simbol } from './schema.js';

interface Arrow {
  readonly from: Simbol;
  readonly to: Simbol;
  readonly jawaban: string | null;
  readonly jenis: Alur['jenis'];
  /** What in the text made it. */
  readonly span: Span;
}

/** The arrows and joint lines of one table, in the order drawn. Each only once. */
export class FlowArrows {
  readonly #all: Arrow[] = [];
  /** The same by where they start: a table of thousands of rows must stay linear. */
  readonly #from = new Map<Simbol, Arrow[]>();
  readonly #drawn = new Map<Simbol, Map<Simbol, Set<string | null>>>();

  constructor(readonly ctx: Context) {}

  arrow(from: Simbol, to: Simbol, jawaban: string | null, span: Span): void {
    const targets = this.#drawn.get(from) ?? new Map<Simbol, Set<string | null>>();
    const answers = targets.get(to) ?? new Set();
    if (answers.has(jawaban)) return;
    this.#drawn.set(from, targets.set(to, answers.add(jawaban)));
    this.#add({ from, to, jawaban, jenis: 'panah', span });
  }

  joint(from: Simbol, to: Simbol, span: Span): void {
    this.#add({ from, to, jawaban: null, jenis: 'bersama', span });
  }

  /** Tells two answers with the very same targets; to share one of several is no mistake. */
  tellSameTargets(from: Simbol): void {
    const numbers = new Map<Simbol, number>();
    const answers = new Map<string, { to: Set<number>; span: Span }>();
    for (const { jawaban, to, span } of this.#from.get(from) ?? []) {
      // An answer that was left out was told as such.
      if (jawaban === null || jawaban === '') continue;
      const number = numbers.get(to) ?? numbers.size;
      numbers.set(to, number);
      const answer = answers.get(jawaban) ?? { to: new Set(), span };
      answers.set(jawaban, answer);
      answer.to.add(number);
    }
    const seen = new Map<string, string>();
    for (const [dua, { to, span }] of answers) {
      const key = [...to].sort((a, b) => a - b).join();
      const satu = seen.get(key);
      if (satu !== undefined) {
        this.ctx.report(report(jawabanSetujuan, span, { satu, dua }));
        return;
      }
      seen.set(key, dua);
    }
  }

  /** The model's edges. The symbols have their ids by now. */
  toAlur(): Alur[] {
    return this.#all.map(({ from, to, jawaban, jenis, span }, i) => {
      const made: Alur = { id: `a${i + 1}`, dari: from.id, ke: to.id, jawaban, jenis };
      this.ctx.places.set(made, span);
      return made;
    });
  }

  #add(arrow: Arrow): void {
    this.#all.push(arrow);
    const from = this.#from.get(arrow.from);
    if (from === undefined) this.#from.set(arrow.from, [arrow]);
    else from.push(arrow);
  }
}
