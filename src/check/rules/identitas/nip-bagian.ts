import type { Analysis } from '../../../model/analyze.js';
import type { Span } from '../../../text/source.js';
import { partOf } from '../../locate.js';
import type { NipPejabat } from './nip-penanda-tangan.js';

/** Where the digits `from` up to `to` of a number stand. */
export function digitsAt({ source }: Analysis, one: NipPejabat, from: number, to: number): Span {
  const { teks, nip, at } = one;
  // What stands before the digits may hold none, so that the digits of the text are those of the number.
  const offsets = [...teks.matchAll(/\d/gu)].map(({ index }) => index);
  const start = offsets[from];
  const last = offsets[to - 1];
  if (start === undefined || last === undefined || offsets.length !== nip.digits.length) return at;
  return partOf(source, at, teks, start, last + 1);
}

/** Whole years from one ISO day to another day, month or year; a part that the later one lacks counts as its first. */
export function yearsBetween(earlier: string, later: string): number {
  const [y, m, d] = parts(earlier);
  const [year, month, day] = parts(later);
  const isBefore = month < m || (month === m && day < d);
  return year - y - (isBefore ? 1 : 0);
}

function parts(iso: string): readonly [number, number, number] {
  const part = (from: number, to: number, without: number): number =>
    from < iso.length ? Number(iso.slice(from, to)) : without;
  return [part(0, 4, 0), part(5, 7, 1), part(8, 10, 1)];
}
