import type { Group, Item, PageModel, TextRun } from '../../layout/page-model.js';

/** Every item below, depth first, groups before their children: the order of drawing and of reading. */
export function walk(items: readonly Item[]): Item[] {
  const all: Item[] = [];
  collect(items, all);
  return all;
}

function collect(items: readonly Item[], into: Item[]): void {
  for (const item of items) {
    into.push(item);
    if (item.type === 'group') collect(item.children, into);
  }
}

export const groupsOf = (items: readonly Item[]): Group[] =>
  walk(items).filter((item) => item.type === 'group');

/** True where anything can be read. */
export const hasText = ({ children }: Group): boolean =>
  children.some((item) =>
    item.type === 'group' ? hasText(item) : item.type === 'text' && item.text.trim() !== '',
  );

/** Text of a run as it goes into running text: a space after it unless the next run goes on in the same word. */
export const spaced = (run: TextRun, next: TextRun | undefined): string =>
  next?.joined ? run.text : `${run.text} `;

/** The text runs among `items` (not below them), each with its text as {@link spaced} gives it. */
export function spacedRuns(items: readonly Item[]): { run: TextRun; text: string }[] {
  const runs = items.filter((item) => item.type === 'text');
  return runs.map((run, index) => ({ run, text: spaced(run, runs[index + 1]) }));
}

/**
 * The anchors of a model, in the order of the pages, with the page (from 1) each stands on.
 *
 * @throws RangeError when two groups have the same anchor or a link goes nowhere: the layout made a mistake, and a
 *   dead link in a signed sheet must not pass in silence.
 */
export function anchorsOf(model: PageModel): ReadonlyMap<string, { page: number; group: Group }> {
  const anchors = new Map<string, { page: number; group: Group }>();
  const links: string[] = [];
  for (const page of model.pages) {
    for (const group of groupsOf(page.children)) {
      if (group.link !== undefined) links.push(group.link);
      if (group.anchor === undefined) continue;
      if (anchors.has(group.anchor)) throw new RangeError(`anchor doubled: ${group.anchor}`);
      anchors.set(group.anchor, { page: page.nomor, group });
    }
  }
  for (const link of links) {
    if (!anchors.has(link)) throw new RangeError(`link to an unknown anchor: ${link}`);
  }
  return anchors;
}
