import { isOfLanguage } from '../check/check.js';
import type { AturanDikenal } from '../workspace/config-rules.js';

/** First digits of the codes that are about files, configurations and sheets: not found by a check of a text. */
const NOT_OF_TEXTS = /^SOP(?:00|05|4)/u;

/** What a configuration may name below `periksa.aturan`, by code. Loaded where there is a configuration only. */
export async function knownRules(): Promise<readonly AturanDikenal[]> {
  const { CATALOGUE } = await import('../check/catalogue.js');
  return CATALOGUE.map(({ code: { code, name, severity }, rule }) => ({
    code,
    name,
    options: rule?.options ?? {},
    tetap: NOT_OF_TEXTS.test(code) || (severity === 'error' && isOfLanguage(code)),
  }));
}
