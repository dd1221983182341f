import type { Group, GroupAttrs, Item, PageModel, TextRun } from '../../src/layout/page-model.js';

/** Every group of the pages, in reading order, outer ones first. */
export function groupsOf(model: PageModel): { readonly group: Group; readonly page: number }[] {
  const found: { group: Group; page: number }[] = [];
  const walk = (items: readonly Item[], page: number): void => {
    for (const item of items) {
      if (item.type !== 'group') continue;
      found.push({ group: item, page });
      walk(item.children, page);
    }
  };
  for (const page of model.pages) walk(page.children, page.nomor);
  return found;
}

/** The text of a group's runs, words parted by one space. */
export function textOf(group: Group): string {
  const runs: TextRun[] = [];
  const walk = (items: readonly Item[]): void => {
    for (const item of items) {
      if (item.type === 'group') walk(item.children);
      else if (item.type === 'text') runs.push(item);
    }
  };
  walk(group.children);
  return runs.reduce((text, run) => text + (text === '' || run.joined ? '' : ' ') + run.text, '');
}

/** Text of all cells that match, over all pages, parts joined by a space. */
export function cellText(model: PageModel, role: Group['role'], match: GroupAttrs): string {
  const wanted = Object.entries(match);
  return groupsOf(model)
    .filter(
      ({ group }) =>
        group.role === role &&
        wanted.every(([key, value]) => group.attrs?.[key as keyof GroupAttrs] === value),
    )
    .map(({ group }) => textOf(group))
    .filter((text) => text !== '')
    .join(' ');
}
