import type { Fix, Localized } from '../../diagnostics/diagnostic.js';
import type { Analysis } from '../../model/analyze.js';
import type { Peraturan } from '../../model/schema.js';
import { removeItem, replaceAt } from './item-edits.js';
import { type Entri, isGone, type Register } from './register.js';
import { fullCitation, keyOf, shortName } from './sebutan.js';
import { citationsOf, type Sitiran } from './sitiran.js';

/** A citation of a regulation that is no longer in force. */
export interface Usang {
  readonly sitiran: Sitiran;
  readonly entri: Entri;
  /** What is in force now; null where it is not known. */
  readonly pengganti: Peraturan | null;
  /** Whether the SOP cites that already. */
  readonly sudahDikutip: boolean;
}

/** The citations of what was revoked or replaced. Who writes the successor behind it (`jo.`) knows already. */
export function* outdated(analysis: Analysis, register: Register): Generator<Usang> {
  const citations = citationsOf(analysis);
  const cited = new Set(citations.map(({ key }) => key));
  for (const sitiran of citations) {
    const entri = register.find(sitiran.peraturan);
    if (entri === undefined || !isGone(entri)) continue;
    const pengganti = register.successor(entri);
    const known = new Set([...entri.oleh, ...(pengganti === null ? [] : [pengganti])].map(keyOf));
    if (sitiran.rantai.some(({ peraturan }) => known.has(keyOf(peraturan)))) continue;
    const sudahDikutip = pengganti !== null && cited.has(keyOf(pengganti));
    yield { sitiran, entri, pengganti, sudahDikutip };
  }
}

/** What to do about a citation of what is no longer in force. */
export function replacementHelp({ pengganti, sudahDikutip }: Usang): Localized {
  if (pengganti === null) {
    return {
      id: 'hapus, atau kutip peraturan yang berlaku sekarang',
      en: 'take it out, or cite what is in force now',
    };
  }
  const name = fullCitation(pengganti) ?? shortName(pengganti);
  return sudahDikutip
    ? {
        id: `hapus butir ini: ${shortName(pengganti)} sudah dikutip`,
        en: `take this item out: ${shortName(pengganti)} is cited already`,
      }
    : { id: `kutip penggantinya: ${name}`, en: `cite what took its place: ${name}` };
}

/** The successor in place of the citation, or the citation taken out: never safe, since the steps may rest on the old one. */
export function replacementFixes(
  { source }: Analysis,
  { sitiran, pengganti, sudahDikutip }: Usang,
): Fix[] {
  if (pengganti === null) return [];
  const citation = fullCitation(pengganti);
  const edit = sudahDikutip
    ? removeItem(source, sitiran)
    : citation === null
      ? null
      : replaceAt(source, sitiran.span, citation);
  if (edit === null) return [];
  const name = shortName(pengganti);
  const title = sudahDikutip
    ? { id: 'hapus butir ini', en: 'take this item out' }
    : { id: `ganti dengan ${name}`, en: `put ${name} in its place` };
  return [{ title, safe: false, edits: [edit] }];
}
