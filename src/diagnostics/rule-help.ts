import type { Lang, Localized } from './diagnostic.js';
import type { RuleInfo } from './report.js';

const WORDS = {
  source: { id: 'Sumber', en: 'Source' },
  change: { id: 'Perbaikan contohnya', en: 'Its example mended' },
} satisfies Record<string, Localized>;

/** What a code is about, as plain text and as Markdown: why, where it comes from, and what mends its example. */
export function ruleHelp({ code }: RuleInfo, lang: Lang): { text: string; markdown: string } {
  const why = code.why[lang];
  const source = `${WORDS.source[lang]}: ${code.source}`;
  const change = changedLines(code.bad, code.good);
  return {
    text: `${why}\n${source}`,
    markdown: [
      why,
      ...(change === '' ? [] : [`${WORDS.change[lang]}:`, fenced(change, 'diff')]),
      source,
    ].join('\n\n'),
  };
}

/** A block of code that its own text cannot end. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/**
 * The lines in which two texts differ, as a diff of one hunk: examples differ in one place. Empty where they have
 * nothing in common, since a diff of two whole texts shows nothing.
 */
export function changedLines(bad: string, good: string): string {
  const before = bad.trimEnd().split('\n');
  const after = good.trimEnd().split('\n');
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (start + end === 0) return '';
  return [
    ...before.slice(start, before.length - end).map((line) => `- ${line}`),
    ...after.slice(start, after.length - end).map((line) => `+ ${line}`),
  ].join('\n');
}
