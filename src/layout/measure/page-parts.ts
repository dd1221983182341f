import type { Group, Item, Page, TextRun } from '../page-model.js';

/** A text run, with the cell, symbol or connector it stands in; null where it stands in neither. */
export interface HeldText {
  readonly run: TextRun;
  readonly holder: Group | null;
}

/** What the counts ask a page for, each list in reading order. */
export interface PageParts {
  /** Symbols and connectors. */
  readonly symbols: readonly Group[];
  /** Arrows and lines of joint work. */
  readonly lines: readonly Group[];
  readonly flows: readonly Group[];
  readonly tables: readonly Group[];
  readonly texts: readonly HeldText[];
}

interface Lists {
  readonly symbols: Group[];
  readonly lines: Group[];
  readonly flows: Group[];
  readonly tables: Group[];
  readonly texts: HeldText[];
}

/** Walks a page once. */
export function partsOf(page: Page): PageParts {
  const lists: Lists = { symbols: [], lines: [], flows: [], tables: [], texts: [] };
  for (const child of page.children) collect(child, lists);
  return lists;
}

function collect(group: Group, lists: Lists): void {
  let holder: Group | null = null;
  switch (group.role) {
    case 'simbol':
    case 'konektor':
      lists.symbols.push(group);
      holder = group;
      break;
    case 'sel':
      holder = group;
      break;
    case 'panah':
    case 'bersama':
      lists.lines.push(group);
      break;
    case 'alur':
      lists.flows.push(group);
      break;
    case 'tabel':
      lists.tables.push(group);
      break;
  }
  for (const item of group.children) {
    if (item.type === 'group') collect(item, lists);
    else if (item.type === 'text') lists.texts.push({ run: item, holder });
  }
}

/** Everything below an item, itself first, in reading order. */
export function itemsOf(item: Item): readonly Item[] {
  const items: Item[] = [];
  append(item, items);
  return items;
}

function append(item: Item, items: Item[]): void {
  items.push(item);
  if (item.type === 'group') for (const child of item.children) append(child, items);
}
