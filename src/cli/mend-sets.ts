import { chosenAmong, edited, helped, keyOf, type Mend } from '../check/mends.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Finding } from '../diagnostics/finding.js';
import type { FixRun } from './fix-run.js';

/** A mend in one of the files of a run. */
interface SetMend extends Mend {
  readonly name: string;
  /** What it does, in which file. */
  readonly key: string;
}

/** Rounds of mending, as of one text: two mends that bring each other up must end somewhere. */
const MOST_ROUNDS = 20;

/**
 * Makes the mends that only a set shows, in the files that may be mended. After each round everything is checked anew: a
 * mend that brings a finding anywhere, or does not take its own away, is taken back.
 *
 * @param now what was found in the texts as they are
 * @param check checks everything with the changed texts
 * @returns what is found in the end
 */
export async function mendSets<T extends { readonly all: readonly Finding[] }>(
  run: FixRun,
  now: T,
  check: () => Promise<T>,
): Promise<T> {
  const refused = new Set<string>();
  let found = now;

  async function make(mends: readonly SetMend[]): Promise<void> {
    const undo = await applied(run, mends);
    const next = undo === null ? null : await check();
    if (next !== null && helped(diagnosticsOf(found.all), diagnosticsOf(next.all), mends)) {
      found = next;
      return;
    }
    undo?.();
    const [only] = mends;
    if (mends.length === 1 && only !== undefined) {
      refused.add(only.key);
      run.tellReverted(only.name, only);
      return;
    }
    // To find the one that does harm.
    const half = mends.length >> 1;
    await make(mends.slice(0, half));
    await make(mends.slice(half));
  }

  for (let round = 0; round < MOST_ROUNDS; round++) {
    const mends = await offered(run, found.all, refused);
    if (mends.length === 0) break;
    await make(mends);
  }
  return found;
}

const diagnosticsOf = (findings: readonly Finding[]): Diagnostic[] =>
  findings.map(({ diagnostic }) => diagnostic);

/** Codes of rules about a set. */
const OF_SETS = /^SOP3/u;

/** Mends of each file from its end, so that the places of those that are still to be made stay true. */
async function offered(
  run: FixRun,
  findings: readonly Finding[],
  refused: ReadonlySet<string>,
): Promise<SetMend[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { code, fixes } = finding.diagnostic;
    if (fixes === undefined || !OF_SETS.test(code)) continue;
    const name = finding.source.path;
    const list = files.get(name);
    if (list === undefined) files.set(name, [finding]);
    else list.push(finding);
  }
  const mends: SetMend[] = [];
  for (const [name, list] of files) {
    const text = await run.current(name);
    // Another text than was checked: places in it are others.
    if (text === null || text !== list[0]?.source.text) continue;
    const keyIn = (mend: Mend): string => `${name}\n${keyOf(mend, text)}`;
    const chosen = chosenAmong(diagnosticsOf(list), run.options, (mend) =>
      refused.has(keyIn(mend)),
    );
    for (const mend of chosen.reverse()) mends.push({ ...mend, name, key: keyIn(mend) });
  }
  return mends;
}

/** Changes the texts; what takes it back, or null where one cannot be changed. */
async function applied(run: FixRun, mends: readonly SetMend[]): Promise<(() => void) | null> {
  const undo: (() => void)[] = [];
  const takeBack = (): void => {
    for (const one of undo.toReversed()) one();
  };
  for (const name of new Set(mends.map((mend) => mend.name))) {
    const own = mends.filter((mend) => mend.name === name);
    const edits = own.flatMap(({ fix }) => fix.edits);
    const back = await run.change(name, (text) => edited(text, edits), own.length);
    if (back === null) {
      takeBack();
      return null;
    }
    undo.push(back);
  }
  return takeBack;
}
