import { digest } from '../text/digest.js';
import { squash } from '../text/words.js';
import type { Finding } from './finding.js';

/**
 * What makes each finding the same finding in the next version of its file: its code and the words it is about, not the
 * line they are on. Findings of one file that are alike are told apart by their order. Neither the file's name nor the
 * message is in it, so that it outlives a renamed file, another language and a better wording.
 *
 * @param findings all of a run, so that they are counted alike whatever part of them a report shows
 * @param suppressed those that their texts accept: they are counted too, so that accepting one leaves the next its print
 */
export function fingerprints(
  findings: readonly Finding[],
  suppressed: readonly Finding[] = [],
): ReadonlyMap<Finding, string> {
  const counts = new Map<string, number>();
  const prints = new Map<Finding, string>();
  for (const finding of inPlaces(findings, suppressed)) {
    const { source, diagnostic } = finding;
    const { code, span } = diagnostic;
    const print = digest(JSON.stringify([code, squash(source.text.slice(span.start, span.end))]));
    const key = `${print} ${source.path}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    prints.set(finding, `${print}-${count}`);
  }
  return prints;
}

/** Findings of one file in the order of their places, in which those that are alike are counted. */
function inPlaces(
  findings: readonly Finding[],
  suppressed: readonly Finding[],
): readonly Finding[] {
  if (suppressed.length === 0) return findings;
  return [...findings, ...suppressed].sort(
    (a, b) => a.diagnostic.span.start - b.diagnostic.span.start,
  );
}
