import type { Peraturan } from '../../model/schema.js';

/**
 * The kinds that have a place among others, from the highest: UU 12/2011 Pasal 7 and, for ministers, heads of bodies and
 * heads of regions, Pasal 8. Decisions, instructions and circulars have none.
 */
const TINGKAT: ReadonlyMap<string, number> = new Map([
  ['UUD', 1],
  ['TAP MPR', 2],
  ['UU', 3],
  ['Perppu', 3],
  ['PP', 4],
  ['Perpres', 5],
  ...[
    'Permen',
    'Perka',
    'Perban',
    'Perlem',
    'Perki',
    'Perma',
    'Perkap',
    'Perpol',
    'PBI',
    'POJK',
    'PKPU',
  ].map((kind) => [kind, 6] as const),
  ['Perda', 7],
  ['Pergub', 8],
  ['Perbup', 8],
  ['Perwal', 8],
]);

const PUSAT = 6;
const PERDA = 7;

/** The place of a regulation among others, the highest first; null for kinds that have none. */
export const levelOf = ({ jenis }: Peraturan): number | null => TINGKAT.get(jenis) ?? null;

/**
 * Whether one regulation certainly stands above another. Nothing is said of rules of ministers against those of regions
 * (Pasal 7 has the latter, Pasal 8 the former), nor of a province's against a regency's.
 */
export function isAbove(a: Peraturan, b: Peraturan): boolean {
  const [first, second] = [levelOf(a), levelOf(b)];
  if (first === null || second === null || first >= second) return false;
  if (first === PUSAT && second === PERDA) return false;
  return first !== PERDA || b.jenis !== 'Pergub' || isOfProvince(a);
}

const isOfProvince = ({ pembuat }: Peraturan): boolean => pembuat?.startsWith('Provinsi') ?? false;

/** Whether one regulation is certainly younger than another of its level. Numbers start anew each year, for each maker. */
export function isYounger(a: Peraturan, b: Peraturan): boolean {
  if (a.tahun === null || b.tahun === null) return false;
  if (a.tahun !== b.tahun) return a.tahun > b.tahun;
  if (a.jenis !== b.jenis || a.pembuat !== b.pembuat) return false;
  return /^\d+$/u.test(a.nomor) && /^\d+$/u.test(b.nomor) && Number(a.nomor) > Number(b.nomor);
}
