const VOWEL = /^[aiueo]/u;
/** Two letters that stay as they are behind the prefix: memproses, mentransfer, mengklarifikasi, menstempel, mengkhususkan. */
const CLUSTER = /^(?:[pkt][lrs]|s[^aiueo]|k[hw])/u;
/** A word of one syllable takes `menge-`: mengecek, mengesahkan. */
const ONE_SYLLABLE = /^[^aiueo]*[aiueo][^aiueo]*$/u;

/** Words that keep their first letter although the rule drops it. */
const KEPT: ReadonlySet<string> = new Set(['kaji', 'pelajar', 'punya']);
/** `me-` before these is not `menge-` although they have one syllable. */
const ONE_SYLLABLE_PLAIN: ReadonlySet<string> = new Set(['plot', 'skor', 'klik']);

/**
 * A base with the prefix `meN-`: `susun` is menyusun, `kirim` mengirim, `cek` mengecek.
 *
 * @param base in small letters, without prefix or suffix
 */
export const meN = (base: string): string => nasal('me', base);

/** A base with the prefix `peN-`, the name of who does it; with `-an` that of the work. */
export const peN = (base: string): string =>
  // `pr` loses its p behind pe- and keeps it behind me-: pemrosesan, memproses.
  base.startsWith('pr') ? `pem${base.slice(1)}` : nasal('pe', base);

function nasal(prefix: 'me' | 'pe', base: string): string {
  const first = base.charAt(0);
  const kept = KEPT.has(base) || CLUSTER.test(base);
  if (ONE_SYLLABLE.test(base) && !VOWEL.test(base) && !ONE_SYLLABLE_PLAIN.has(base))
    return `${prefix}nge${base}`;
  if (VOWEL.test(base) || first === 'g' || first === 'h' || (first === 'k' && kept))
    return `${prefix}ng${base}`;
  if (first === 'k') return `${prefix}ng${base.slice(1)}`;
  if (first === 'p') return `${prefix}m${kept ? base : base.slice(1)}`;
  if (first === 'b' || first === 'f' || first === 'v') return `${prefix}m${base}`;
  if (first === 's') return kept ? `${prefix}n${base}` : `${prefix}ny${base.slice(1)}`;
  if (first === 't') return `${prefix}n${kept ? base : base.slice(1)}`;
  if (first === 'd' || first === 'c' || first === 'j' || first === 'z') return `${prefix}n${base}`;
  return prefix + base;
}

/**
 * What a word with `meN-` or `peN-` may have been made from, the likelier first. Which of them is a word, and whether
 * the prefix makes this word of it, is for the caller to see.
 *
 * @param rest the word behind `me` or `pe`
 */
export function basesBehind(rest: string): readonly string[] {
  if (rest.startsWith('nge')) {
    return [rest.slice(2), rest.slice(3), `k${rest.slice(2)}`];
  }
  if (rest.startsWith('ng')) return [rest.slice(2), `k${rest.slice(2)}`];
  if (rest.startsWith('ny')) return [`s${rest.slice(2)}`, rest];
  if (rest.startsWith('mr')) return [`p${rest.slice(1)}`];
  if (rest.startsWith('m')) return [rest.slice(1), `p${rest.slice(1)}`, rest];
  if (rest.startsWith('n')) return [rest.slice(1), `t${rest.slice(1)}`, rest];
  return [rest];
}
