/** Between words that were glued; no other word holds one. */
export const GLUE = ' ';

const NUMBER = /^[([]*[±≤≥<>=~≈]?\d[\d.,/–-]*$/;
/** Before a number: `≥ 3`. */
const SIGN = /^[([]*[±≤≥<>=~≈]$/;
/** Between two numbers: `3 x 4`, `5 - 10`. */
const BETWEEN = /^[x×+–—-]$/i;
/** After a number. */
const UNIT = new RegExp(
  `^(?:${[
    '°[CF]?|%|‰',
    '[mcdk]?m[²³23]?|ha|[mk]?g|ton|[mc]?l|liter|[kM]?[VAWB]|kVA|GB|TB|[kM]bps|dpi|pt',
    'detik|menit|jam|hari|minggu|bulan|triwulan|semester|tahun',
    'orang|lembar|halaman|rangkap|berkas|buah|unit|kali|eksemplar|set',
    'juta|miliar|ribu|persen|derajat',
  ].join('|')})[.,;:)\\]]*$`,
  'i',
);
/** Before the number of a part: `bagian 4.2`, `Pasal 5`. */
const REFERENCE =
  /^[([]*(?:bagian|bab|pasal|ayat|butir|angka|langkah|lampiran|halaman|hal\.|nomor|no\.)$/i;

/**
 * Joins words that a line's end must not part: a number and its unit, a sign and its number, the sides of a size, the
 * name of a part and its number. Print: what a typist does with a non-breaking space.
 */
export function glue(list: readonly string[]): readonly string[] {
  const glued: string[] = [];
  list.forEach((word, index) => {
    const before = index === 0 ? undefined : list[index - 1];
    if (before !== undefined && belongs(list, index, before, word)) {
      glued[glued.length - 1] += GLUE + word;
    } else glued.push(word);
  });
  return glued;
}

function holdsDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (isDigit(word.charCodeAt(at))) return true;
  return false;
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function belongs(list: readonly string[], index: number, before: string, word: string): boolean {
  if (isDigit(word.charCodeAt(0))) {
    if (SIGN.test(before) || REFERENCE.test(before)) return true;
    return BETWEEN.test(before) && NUMBER.test(list[index - 2] ?? '');
  }
  if (!holdsDigit(before) || !NUMBER.test(before)) return false;
  if (BETWEEN.test(word)) return isDigit((list[index + 1] ?? '').charCodeAt(0));
  return UNIT.test(word);
}
