import type { Page, TextRun } from '../../src/layout/page-model.js';

/** The runs of a page in reading order. */
export function runsOf(page: Page): TextRun[] {
  const runs: TextRun[] = [];
  const visit = (items: readonly Page['children'][number]['children'][number][]): void => {
    for (const item of items) {
      if (item.type === 'text') runs.push(item);
      else if (item.type === 'group') visit(item.children);
    }
  };
  visit(page.children);
  return runs;
}

/** The words of a page in reading order; a run that goes on in a word is part of that word. */
export const wordsOf = (page: Page): string[] =>
  wordsIn(runsOf(page).reduce((text, run) => `${text}${run.joined ? '' : ' '}${run.text}`, ''));

export const wordsIn = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
