import type { Pengesahan } from '../model/schema.js';
import { parseNip } from '../model/values/nip.js';
import { editDistance, fold, slips } from '../text/words.js';
import { isSamePost, type Post, readPost } from './jabatan.js';
import type { Settings } from './settings.js';

/** Degrees and forms of address before a name. */
const ADDRESS: ReadonlySet<string> = new Set(
  'prof dr drs dra drg drh ir h hj hjh kh tgk r rd rr bpk bapak ibu ust ustadz apt ns'.split(' '),
);

/** A name without degrees, address and marks, in small letters: what is compared. */
export function nameKey(name: string): string {
  const [bare = ''] = name.split(',');
  const words = fold(bare.replace(/[^\p{L}\s.]/gu, '')).split(' ');
  return words.filter((word) => !ADDRESS.has(word)).join(' ');
}

/** Who signs in the name or on behalf of another; whose post that is stands in the other lines. */
const FOR_ANOTHER = /(?:^|\s)(?:a\.? ?n\.?|u\.? ?b\.?|atas nama|untuk beliau)(?=\s)/iu;

/** Whether the signer signs for another, so that the first line is not his own post. */
export const signsForAnother = ({ jabatan }: Pengesahan): boolean =>
  jabatan.some((line) => FOR_ANOTHER.test(line));

/** The signer's post; null where none is given, where it is none that is known, or where another's stands with it. */
export function postOf(signer: Pengesahan, settings: Settings): Post | null {
  if (signer.jabatan.length === 0 || signsForAnother(signer)) return null;
  return readPost(signer.jabatan.join(' '), settings);
}

/** How two entries about an official compare. `tidak-ada`: one of them says nothing. */
export type Kesamaan = 'sama' | 'mirip' | 'beda' | 'tidak-ada';

/** What two signer's blocks of one sheet have in common. */
export interface Perbandingan {
  readonly nama: Kesamaan;
  readonly nip: Kesamaan;
  readonly jabatan: Kesamaan;
}

export function compareSigners(a: Pengesahan, b: Pengesahan, settings: Settings): Perbandingan {
  return {
    nama: likeness(nameKey(a.nama ?? ''), nameKey(b.nama ?? ''), slips),
    nip: a.jenisNomor === b.jenisNomor ? likeness(digits(a), digits(b), () => NIP_SLIPS) : 'beda',
    jabatan: samePosts(postOf(a, settings), postOf(b, settings)),
  };
}

/** Digits wrong, left out or put in with which a NIP is still taken for the same one. */
const NIP_SLIPS = 2;

const digits = ({ nip }: Pengesahan): string => parseNip(nip ?? '').digits;

function likeness(a: string, b: string, allowed: (text: string) => number): Kesamaan {
  if (a === '' || b === '') return 'tidak-ada';
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return 'sama';
  const limit = Math.min(allowed(a), allowed(b));
  return editDistance(a.slice(0, LONGEST), b.slice(0, LONGEST), limit) <= limit ? 'mirip' : 'beda';
}

/** No name or number is longer; the bound keeps the comparison cheap on hostile text. */
const LONGEST = 100;

function samePosts(a: Post | null, b: Post | null): Kesamaan {
  if (a === null || b === null) return 'tidak-ada';
  if (isSamePost(a, b)) return 'sama';
  return a.pangkat === b.pangkat ? 'mirip' : 'beda';
}
