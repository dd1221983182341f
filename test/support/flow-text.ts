import fc from 'fast-check';

/** Valid random tables with the graph they mean, worked out from the design of the language alone. */

/** Where an answer or `Lanjut` leads. Numbers are symbols, wrapped around; they get a label. */
type Target = 'lanjut' | 'kembali' | 'selesai' | readonly number[];

type Out =
  | { readonly kind: 'fall' | 'end' | 'receive' }
  | { readonly kind: 'jump'; readonly to: readonly number[] }
  | { readonly kind: 'decide'; readonly answers: readonly (readonly [string, Target])[] };

interface SymbolPlan {
  readonly columns: readonly number[];
  readonly out: Out;
}

interface RowPlan {
  readonly head: 'one' | 'chain' | 'parallel';
  readonly heads: readonly SymbolPlan[];
  readonly lines: readonly { readonly mark: '->' | '||'; readonly symbol: SymbolPlan }[];
  /** `Selesai: semua`. */
  readonly endsAll: boolean;
  readonly indent: number;
}

/** A symbol on its way: the first of `columns` leads. */
interface Placed {
  readonly plan: SymbolPlan;
  readonly row: number;
  readonly branch: number;
  readonly at: number;
  out: Out;
  index: number;
}

export interface FlowText {
  readonly text: string;
  /** `3 -ya-> 5`, `0 -> END`, `1 == 2`: symbols counted as written, joint ones singly. Sorted. */
  readonly tables: readonly (readonly string[])[];
}

const target: fc.Arbitrary<Target> = fc.oneof(
  fc.constantFrom<Target>('lanjut', 'lanjut', 'kembali', 'selesai'),
  fc.array(fc.nat(500), { minLength: 1, maxLength: 3 }),
);

const decide: fc.Arbitrary<Out> = fc
  .oneof(
    fc.tuple(target, target).map(
      ([a, b]) =>
        [
          ['ya', a],
          ['tidak', b],
        ] as const,
    ),
    fc.tuple(target, target, target).map(
      ([a, b, c]) =>
        [
          ['daring', a],
          ['luring: loket 1', b],
          ['Lain', c],
        ] as const,
    ),
    target.filter((t) => t !== 'lanjut').map((t) => [['belum lengkap', t]] as const),
  )
  .map((answers) => ({ kind: 'decide', answers }));

const out: fc.Arbitrary<Out> = fc.oneof(
  { arbitrary: fc.constant<Out>({ kind: 'fall' }), weight: 6 },
  { arbitrary: decide, weight: 3 },
  { arbitrary: fc.constant<Out>({ kind: 'end' }), weight: 1 },
  {
    arbitrary: fc
      .array(fc.nat(500), { minLength: 1, maxLength: 2 })
      .map((to): Out => ({ kind: 'jump', to })),
    weight: 1,
  },
  { arbitrary: fc.constant<Out>({ kind: 'receive' }), weight: 1 },
);

const symbol: fc.Arbitrary<SymbolPlan> = fc.record({
  columns: fc.uniqueArray(fc.nat(14), { minLength: 1, maxLength: 3 }),
  out,
});

const row: fc.Arbitrary<RowPlan> = fc.record({
  head: fc.constantFrom('one', 'one', 'one', 'chain', 'parallel'),
  heads: fc.array(symbol, { minLength: 3, maxLength: 4 }),
  lines: fc.array(fc.record({ mark: fc.constantFrom('->', '||'), symbol }), { maxLength: 3 }),
  endsAll: fc.nat(15).map((n) => n === 0),
  indent: fc.constantFrom(2, 4, 6),
}) as fc.Arbitrary<RowPlan>;

export const flowText: fc.Arbitrary<FlowText> = fc
  .array(
    fc.tuple(fc.integer({ min: 3, max: 15 }), fc.array(row, { minLength: 1, maxLength: 20 })),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((tables) => {
    const made = tables.map(([columns, rows], i) => new Table(columns, rows, i));
    return {
      text: `Judul SOP: Uji\n${made.map((table) => table.text()).join('')}`,
      tables: made.map((table) => table.edges()),
    };
  });

class Table {
  /** Rows of branches of symbols. */
  readonly #rows: Placed[][][];
  readonly #all: Placed[];
  readonly #labelled = new Set<Placed>();

  constructor(
    readonly columns: number,
    readonly plans: readonly RowPlan[],
    readonly number: number,
  ) {
    this.#rows = plans.map((plan, r) => this.#branches(plan, r));
    this.#all = this.#rows.flat(2);
    let index = 0;
    for (const placed of this.#all) {
      placed.index = index;
      index += this.#members(placed).length;
    }
    for (const placed of this.#all) this.#tame(placed);
    for (const placed of this.#all) {
      for (const to of jumpsOf(placed.out)) this.#labelled.add(this.#at(to));
    }
  }

  #branches({ head, heads, lines }: RowPlan, r: number): Placed[][] {
    const branches: SymbolPlan[][] =
      head === 'parallel'
        ? heads.map((one) => [one])
        : [head === 'chain' ? [...heads] : heads.slice(0, 1)];
    for (const { mark, symbol: one } of lines) {
      if (mark === '||') branches.push([one]);
      else branches.at(-1)?.push(one);
    }
    return branches.map((branch, b) =>
      branch.map((plan, at) => ({ plan, row: r, branch: b, at, out: plan.out, index: 0 })),
    );
  }

  /** Takes back what the place of a symbol does not allow to be written. */
  #tame(placed: Placed): void {
    const plan = this.plans[placed.row] as RowPlan;
    const inHead = this.#isHead(placed);
    const fall: Out = { kind: 'fall' };
    if (plan.endsAll) placed.out = fall;
    // Fields at the step's level are those of the last symbol of a chain, and of all of `A || B`.
    if (inHead && plan.head === 'chain' && placed.at < plan.heads.length - 1) placed.out = fall;
    if (inHead && plan.head === 'parallel') {
      const shared = plan.heads[0]?.out ?? fall;
      placed.out =
        plan.endsAll || shared.kind === 'decide' || shared.kind === 'receive' ? fall : shared;
    }
    const alone = this.#rows[placed.row]?.length === 1;
    if (placed.out.kind === 'receive' && (placed.at === 0 || !alone)) placed.out = fall;
    if (placed.out.kind === 'decide' && this.#before(placed) === null) {
      const answers = placed.out.answers.map(
        ([answer, to]) => [answer, to === 'kembali' ? 'selesai' : to] as const,
      );
      placed.out = { kind: 'decide', answers };
    }
  }

  #isHead({ branch, at, row: r }: Placed): boolean {
    const { head, heads } = this.plans[r] as RowPlan;
    if (head === 'parallel') return branch < heads.length && at === 0;
    return branch === 0 && at < (head === 'chain' ? heads.length : 1);
  }

  #members({ plan }: Placed): number[] {
    return [...new Set(plan.columns.map((column) => column % this.columns))];
  }

  #at(n: number): Placed {
    return this.#all[n % this.#all.length] as Placed;
  }

  // What it means

  edges(): string[] {
    const found = new Set<string>();
    const arrow = (from: Placed, answer: string | null, to: Placed | 'END'): void => {
      const line = answer === null ? '->' : `-${answer}->`;
      found.add(`${from.index} ${line} ${to === 'END' ? to : to.index}`);
    };
    for (const from of this.#all) {
      this.#joint(from, found);
      for (const [answer, to] of this.#leads(from)) arrow(from, answer, to);
    }
    return [...found].sort();
  }

  #joint(placed: Placed, found: Set<string>): void {
    const members = this.#members(placed).map((column, i) => ({ column, i: placed.index + i }));
    const across = members.toSorted((a, b) => a.column - b.column);
    across.slice(1).forEach((to, i) => {
      found.add(`${across[i]?.i} == ${to.i}`);
    });
  }

  *#leads(from: Placed): Generator<readonly [string | null, Placed | 'END']> {
    const { out: plan } = from;
    if (this.plans[from.row]?.endsAll) {
      const next = this.#rows[from.row]?.[from.branch]?.[from.at + 1];
      if (next !== undefined) yield [null, next];
      yield [null, 'END'];
    } else if (plan.kind === 'end') yield [null, 'END'];
    else if (plan.kind === 'jump') for (const to of plan.to) yield [null, this.#at(to)];
    else if (plan.kind === 'fall') for (const to of this.#onward(from)) yield [null, to];
    else if (plan.kind === 'decide') {
      for (const [answer, to] of plan.answers)
        for (const place of this.#places(from, to)) yield [answer, place];
      if (plan.answers.length === 1) for (const to of this.#onward(from)) yield ['lengkap', to];
    }
  }

  #places(from: Placed, to: Target): (Placed | 'END')[] {
    if (to === 'lanjut') return this.#onward(from);
    if (to === 'selesai') return ['END'];
    if (to === 'kembali') return [this.#before(from) as Placed];
    return to.map((n) => this.#at(n));
  }

  /** The next as written; past who only receives; the end where nobody is left to go on. */
  #onward(from: Placed): (Placed | 'END')[] {
    const all = new Set<Placed>();
    let here: Placed[] = [from];
    while (here.length > 0) {
      const next = here.flatMap((one) => this.#next(one, from)).filter((one) => !all.has(one));
      for (const one of next) all.add(one);
      here = next.filter((one) => one.out.kind === 'receive');
    }
    const goesOn = [...all].some((one) => one.out.kind !== 'receive');
    return goesOn ? [...all] : [...all, 'END'];
  }

  #next(one: Placed, traveller: Placed): Placed[] {
    const branches = this.#rows[one.row] ?? [];
    const below = branches[one.branch]?.[one.at + 1];
    if (below !== undefined) return [below];
    const entries = (this.#rows[one.row + 1] ?? []).map((branch) => branch[0] as Placed);
    if (branches.length === 1 || entries.length === 1) return entries;
    const mine = this.#members(traveller);
    const lane = entries.filter((entry) => this.#members(entry).some((c) => mine.includes(c)));
    return lane.length === 0 ? entries : lane;
  }

  #before({ row: r, branch, at }: Placed): Placed | null {
    const above = this.#rows[r]?.[branch]?.[at - 1];
    if (above !== undefined) return above;
    const earlier = this.#rows.slice(0, r).flat(2);
    return earlier.findLast((one) => one.out.kind !== 'receive') ?? null;
  }

  // How it is written

  text(): string {
    const names = Array.from({ length: this.columns }, (_, i) => `  - P${i}\n`).join('');
    const rows = this.plans.map((_, r) => this.#rowText(r)).join('');
    return `Pelaksana:\n${names}Prosedur: Tabel ${this.number}\n${rows}`;
  }

  #rowText(r: number): string {
    const plan = this.plans[r] as RowPlan;
    const symbols = (this.#rows[r] ?? []).flat();
    const heads = symbols.filter((placed) => this.#isHead(placed));
    const mark = plan.head === 'parallel' ? ' || ' : ' -> ';
    const pad = ' '.repeat(2 + plan.indent);
    const owner = plan.head === 'parallel' ? heads[0] : heads.at(-1);
    const lines = [
      `  - ${heads.map((placed) => this.#group(placed)).join(mark)}: Langkah ${r}`,
      ...fieldsOf(owner?.out, (n) => this.#labelOf(this.#at(n))).map((field) => pad + field),
      ...(plan.endsAll ? [`${pad}Selesai: semua`] : []),
    ];
    for (const placed of symbols) {
      if (this.#isHead(placed)) continue;
      const start = placed.at === 0 ? '||' : '->';
      lines.push(`${pad}${start} ${this.#group(placed)}`);
      const fields = fieldsOf(placed.out, (n) => this.#labelOf(this.#at(n)));
      lines.push(...fields.map((field) => `${pad}  ${field}`));
    }
    return `${lines.join('\n')}\n`;
  }

  #group(placed: Placed): string {
    const names = this.#members(placed).map((column) => `P${column}`);
    const label = this.#labelled.has(placed) ? `${this.#labelOf(placed)} ` : '';
    return label + names.join(' + ');
  }

  #labelOf = (placed: Placed): string => `[t${this.number} s${placed.index}]`;
}

const jumpsOf = (plan: Out): readonly number[] => {
  if (plan.kind === 'jump') return plan.to;
  if (plan.kind !== 'decide') return [];
  return plan.answers.flatMap(([, to]) => (typeof to === 'string' ? [] : to));
};

function fieldsOf(plan: Out | undefined, label: (n: number) => string): string[] {
  const targets = (to: readonly number[]): string => `ke ${to.map(label).join(' dan ')}`;
  switch (plan?.kind) {
    case 'end':
      return ['Selesai: ya'];
    case 'receive':
      return ['Lanjut: -'];
    case 'jump':
      return [`Lanjut: ${targets(plan.to)}`];
    case 'decide':
      return plan.answers.map(
        ([answer, to]) => `Jika ${answer}: ${typeof to === 'string' ? to : targets(to)}`,
      );
    default:
      return [];
  }
}
