import type { Alur, Langkah, Prosedur, Simbol } from '../model/schema.js';

/** The flow of one table as a graph: symbols by id, arrows in both directions. Joint symbols count with their lead. */
export class FlowGraph {
  readonly symbols = new Map<
    string,
    { readonly simbol: Simbol; readonly langkah: Langkah; readonly order: number }
  >();
  readonly out = new Map<string, Alur[]>();
  readonly into = new Map<string, Alur[]>();
  /** Symbols reached over the plain line of joint work: they go where their lead goes. */
  readonly joined = new Set<string>();

  constructor(prosedur: Prosedur) {
    for (const langkah of prosedur.langkah) {
      for (const simbol of langkah.simbol) {
        this.symbols.set(simbol.id, { simbol, langkah, order: this.symbols.size });
      }
    }
    const leads = new Set<string>();
    for (const { jenis, dari, ke } of prosedur.alur) {
      if (jenis === 'panah') leads.add(dari).add(ke);
    }
    for (const alur of prosedur.alur) {
      if (alur.jenis === 'bersama') {
        for (const id of [alur.dari, alur.ke]) if (!leads.has(id)) this.joined.add(id);
        continue;
      }
      push(this.out, alur.dari, alur);
      push(this.into, alur.ke, alur);
    }
  }

  /** Symbols that count, in order. */
  get ids(): string[] {
    return [...this.symbols.keys()].filter((id) => !this.joined.has(id));
  }

  /**
   * Every symbol that `starts` lead to, themselves included; against the arrows with `back`. Those in `seen` are known
   * already and not gone on from; what is found is added to them.
   */
  reach(starts: Iterable<string>, back = false, seen = new Set<string>()): Set<string> {
    const queue = [...starts].filter((id) => !seen.has(id));
    for (const id of queue) seen.add(id);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      for (const alur of (back ? this.into : this.out).get(id) ?? []) {
        const next = back ? alur.dari : alur.ke;
        if (!seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
      }
    }
    return seen;
  }
}

function push(map: Map<string, Alur[]>, key: string, alur: Alur): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [alur]);
  else list.push(alur);
}
