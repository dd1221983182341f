import type { Related } from '../../../diagnostics/diagnostic.js';
import { fold } from '../../../text/words.js';
import type { NamedPost } from '../../jabatan.js';
import type { Kegiatan } from './kegiatan.js';

/** A post that an activity names. */
export interface Sebutan {
  readonly one: Kegiatan;
  readonly post: NamedPost;
}

/** The posts of a kind, those of one table with one spelling together: each is told once, at its first place. */
export function sebutanSama(
  all: readonly Kegiatan[],
  isIt: (one: Kegiatan, post: NamedPost) => boolean,
): readonly (readonly [Sebutan, ...Sebutan[]])[] {
  const groups = new Map<object, Map<string, [Sebutan, ...Sebutan[]]>>();
  for (const one of all) {
    const table = groups.get(one.prosedur) ?? new Map<string, [Sebutan, ...Sebutan[]]>();
    groups.set(one.prosedur, table);
    for (const post of one.jabatan) {
      if (isSubject(one, post) || !isIt(one, post)) continue;
      const group = table.get(fold(post.teks));
      if (group === undefined) table.set(fold(post.teks), [{ one, post }]);
      else group.push({ one, post });
    }
  }
  return [...groups.values()].flatMap((table) => [...table.values()]);
}

/** The places after the first. */
export const placesOf = (others: readonly Sebutan[]): readonly Related[] =>
  others.map(({ one, post }) => ({
    message: { id: 'juga di sini', en: 'here too' },
    span: one.at(post.start, post.end),
  }));

/** Whether the activity names the post as its doer, which other rules tell. */
const isSubject = ({ subjek }: Kegiatan, post: NamedPost): boolean =>
  subjek?.nama.some(({ start, end }) => post.start >= start && post.end <= end) ?? false;
