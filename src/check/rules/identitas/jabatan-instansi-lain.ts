import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Pengesahan } from '../../../model/schema.js';
import { kataDari } from '../../bahasa/kata.js';
import { findInstansi, type SebutanInstansi } from '../../instansi/instansi.js';
import { compareWithKop, kopOf, ownNames } from '../../instansi/kop.js';
import { partOf } from '../../locate.js';
import { signsForAnother } from '../../pejabat.js';
import { fileRule } from '../../rule.js';
import { fieldAt } from './penanda-tangan-lain.js';

/** The signer is head of another office than that of the letterhead. */
export const jabatanInstansiLain = fileRule({
  code: 'SOP2135',
  name: 'jabatan-instansi-lain',
  severity: 'warning',
  preset: 'baku',
  message: ({ lain, sendiri }: { lain: string; sendiri: string }) => ({
    id: `penanda tangan memimpin ${lain}, sedangkan kop menyebut ${sendiri}`,
    en: `the signer is head of ${lain}, and the letterhead is of ${sendiri}`,
  }),
  help: () => [
    {
      id: 'samakan kop dan jabatan penanda tangan; yang menandatangani untuk pejabat lain memakai `a.n.`',
      en: 'bring letterhead and post in line; who signs for another writes `a.n.`',
    },
  ],
  why: {
    id: 'SOP disahkan pimpinan instansi yang membuatnya, atau pejabat di atasnya. Pimpinan instansi lain tidak berwenang atasnya.',
    en: 'A SOP is signed by the head of the office that made it, or by who is above him. The head of another office has no say in it.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian identitas butir 1 dan 6 (nama unit yang membuat, pejabat yang berwenang di unit itu)',
  bad: sopContoh(['Jabatan: Sekretaris Daerah', 'Jabatan: Kepala Dinas Kesehatan']),
  good: sopContoh(
    ['  - Sekretariat Daerah', '  - Dinas Kesehatan'],
    ['Jabatan: Sekretaris Daerah', 'Jabatan: Kepala Dinas Kesehatan'],
  ),
  *check(analysis, { report }) {
    const kop = kopOf(analysis.model);
    const { disahkanOleh, tandaTangan } = analysis.model;
    if (kop.instansi.length === 0) return;
    for (const signer of [disahkanOleh, tandaTangan]) {
      if (signer === null || signsForAnother(signer)) continue;
      const jabatan = signer.jabatan.join(' ');
      const headed = headedBy(jabatan);
      if (headed === null) continue;
      const is = compareWithKop(kop, headed);
      if (is === 'sama' || is === 'tidak-tahu') continue;
      const place = fieldAt(analysis, signer, 'jabatan');
      const at = partOf(analysis.source, place, joinedAs(signer), headed.start, headed.end);
      yield report(at, { lain: headed.teks, sendiri: ownNames(kop) });
    }
  },
});

const joinedAs = ({ jabatan }: Pengesahan): string => jabatan.join(' ');

/** The office that a post is the head of: the one it names, or, of a `Camat`, the district. */
function headedBy(jabatan: string): SebutanInstansi | null {
  const words = kataDari(jabatan);
  const at = words.findIndex(({ kunci }) => !/^(?:pl[th]|pjs?)$/u.test(kunci));
  const first = words[at];
  if (first === undefined) return null;
  if (first.kunci === 'camat') {
    const district = findInstansi(`Kecamatan${jabatan.slice(first.end)}`)[0];
    // As long as the words differ, so do the offsets.
    const shift = first.end - 'Kecamatan'.length;
    if (district === undefined) return null;
    return { ...district, start: first.start, end: district.end + shift };
  }
  if (first.kunci !== 'kepala') return null;
  const office = findInstansi(jabatan)[0];
  return office !== undefined && words[at + 1]?.start === office.start ? office : null;
}
