import { availableParallelism } from 'node:os';
import { CHROMIUM_INSTALL, hasChromium } from './layout-chromium.js';
import { Contender, type Turn } from './layout-contender.js';
import { type Mix, twoPageSheets } from './layout-sheets.js';
import { times } from './measure.js';
import { hasTypst, TYPST_INSTALL } from './typst.js';

/** Sheets of one turn: long enough for the clock, short enough that drift meets all alike. */
const TURN = 50;

/**
 * Turns before those that count, with sheets of their own: V8 goes on compiling our code until about the thousandth sheet
 * (measured: a seventh faster after it than between the 300th and it). Their rate is told beside.
 */
const WARMUP = 20;

/** Chromium has every fifth turn only: it would take most of the time and its rate varies little. */
const CHROMIUM_TURNS = 5;

/** A contender with what it has done. */
interface Entry {
  readonly name: string;
  readonly contender: Contender;
  readonly every: number;
  readonly first: Turn[];
  readonly turns: Turn[];
}

/**
 * Sheets a second over different sheets of two pages: our layout alone, layout and PDF, Typst with the same content,
 * Chromium with our HTML; one thread and all cores. docs/kinerja.md says what is compared.
 */
export async function benchLayout(count: number): Promise<void> {
  const { seeds, mix } = twoPageSheets(count + WARMUP * TURN);
  const turnsOf = (from: number, to: number): number[][] =>
    Array.from({ length: Math.ceil((to - from) / TURN) }, (_, turn) =>
      seeds.slice(from + turn * TURN, Math.min(to, from + (turn + 1) * TURN)),
    );
  const entries = contenders();
  for (const [number, sheets] of turnsOf(count, seeds.length).entries()) {
    for (const { contender, every, first } of entries) {
      if (number % every === 0) first.push(await contender.turn(sheets));
    }
  }
  for (const [number, sheets] of turnsOf(0, count).entries()) {
    for (const { contender, every, turns } of entries) {
      if (number % every === 0) turns.push(await contender.turn(sheets));
    }
  }
  for (const { contender } of entries) await contender.close();
  report(count, mix, entries);
}

function contenders(): Entry[] {
  const cores = availableParallelism();
  const entries: Entry[] = [];
  const typst = hasTypst();
  const chromium = hasChromium();
  if (!typst) console.log(`Typst is left out; install it with: ${TYPST_INSTALL}`);
  if (!chromium) console.log(`Chromium is left out; wanted: ${CHROMIUM_INSTALL}`);
  for (const threads of cores > 1 ? [1, cores] : [1]) {
    const add = (job: Contender['job'], what: string, every = 1): void => {
      const unit = job === 'chromium' ? 'tab' : 'thread';
      const name = `${what}, ${threads} ${unit}${threads > 1 ? 's' : ''}`;
      entries.push({ name, contender: new Contender(job, threads), every, first: [], turns: [] });
    };
    add('layout', 'layout');
    add('pdf', 'layout + PDF');
    if (typst) add('typst', 'Typst, tagged');
    if (typst) add('typst-untagged', 'Typst, untagged');
    if (chromium) add('chromium', 'Chromium', CHROMIUM_TURNS);
  }
  return entries;
}

function report(count: number, mix: Mix, entries: readonly Entry[]): void {
  const one = (value: number): string => value.toFixed(1);
  console.log(`layout, ${count} different sheets of two pages, warm, in turns of ${TURN}`);
  console.log(
    `  the sheets, on average: ${one(mix.steps)} steps, ${one(mix.symbols)} symbols, ${one(mix.edges)} edges, ` +
      `${one(mix.pelaksana)} pelaksana, ${mix.words.toFixed(0)} words; ` +
      `${(mix.identity * 100).toFixed(0)} % with identity block (${mix.tried} seeds tried)`,
  );
  const rows = entries.map(rowOfEntry);
  const line = (cells: readonly string[]): void =>
    console.log(
      `  ${cells.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(10))).join('')}`,
    );
  line(['', 'first', 'sheets/s', 'ms', 'CPU ms', 'MB', 'pages', 'kB']);
  for (const { name, firstRate, rate, ms, cpuMs, megabytes, pages, kilobytes } of rows) {
    line([
      name,
      one(firstRate),
      one(rate),
      one(ms),
      one(cpuMs),
      megabytes.toFixed(0),
      pages.toFixed(2),
      one(kilobytes),
    ]);
  }
  for (const threads of new Set(rows.map(({ contender }) => contender.threads))) {
    const rowOf = (job: Contender['job']): Row | undefined =>
      rows.find(({ contender }) => contender.job === job && contender.threads === threads);
    const own = rowOf('pdf');
    const against = (what: string, job: Contender['job'], goal: string): void => {
      const other = rowOf(job);
      if (!own || !other) return;
      const label = `layout + PDF against ${what}`.padEnd(42);
      const cpu = times(other.cpuMs, own.cpuMs);
      const first = times(own.firstRate, other.firstRate);
      console.log(
        `  ${label}${times(own.rate, other.rate)}, ${cpu} by CPU time, ${first} over the first ${WARMUP * TURN}  ` +
          `(${threads} at once${goal})`,
      );
    };
    against('Typst, tagged', 'typst', threads === 1 ? ', goal: 2' : '');
    against('Typst, untagged', 'typst-untagged', '');
    against('Chromium', 'chromium', threads === 1 ? ', goal: 20' : '');
  }
}

type Row = ReturnType<typeof rowOfEntry>;

/** Sheets a second over some turns. */
const rateOf = (turns: readonly Turn[]): number =>
  (1000 * turns.reduce((sum, turn) => sum + turn.sheets, 0)) /
  turns.reduce((sum, turn) => sum + turn.ms, 0);

/** Figures a sheet; the rates are over the whole time, memory is the most there was. */
function rowOfEntry({ name, contender, first, turns }: Entry) {
  const sum = (of: (turn: Turn) => number): number =>
    turns.reduce((total, turn) => total + of(turn), 0);
  const sheets = sum((turn) => turn.sheets);
  const ms = sum((turn) => turn.ms) / sheets;
  return {
    name,
    contender,
    firstRate: rateOf(first),
    rate: rateOf(turns),
    ms,
    cpuMs: sum((turn) => turn.cpuMs) / sheets,
    megabytes: Math.max(...turns.map(({ memory }) => memory)) / 1e6,
    pages: sum(({ pages }) => pages) / sheets,
    kilobytes: sum(({ bytes }) => bytes) / sheets / 1000,
  };
}
