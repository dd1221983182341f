import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix, Localized } from '../../../diagnostics/diagnostic.js';
import type { Analysis } from '../../../model/analyze.js';
import type { Span } from '../../../text/source.js';
import { findDaerah, type SebutanDaerah } from '../../instansi/daerah.js';
import { daerahName, type Kop, kopOf, otherDaerah, titled } from '../../instansi/kop.js';
import { partOf } from '../../locate.js';
import { fileRule } from '../../rule.js';
import { fieldAt } from './penanda-tangan-lain.js';

/** A signer's block, or a second line of the letterhead, is of another region than the letterhead. */
export const daerahLainPenandaTangan = fileRule({
  code: 'SOP2130',
  name: 'daerah-lain-penanda-tangan',
  severity: 'warning',
  preset: 'baku',
  message: ({ lain, sendiri }: { lain: string; sendiri: string }) => ({
    id: `di sini tertulis ${lain}, pada kop ${sendiri}`,
    en: `here stands ${lain}, in the letterhead ${sendiri}`,
  }),
  help: () => [
    {
      id: 'tulis nama daerah yang sama di kedua tempat',
      en: 'write the same region in both places',
    },
  ],
  why: {
    id: 'Kop dan tanda tangan menyatakan pemerintah daerah mana yang menetapkan SOP. Dua nama pada satu lembar berarti bagian yang satu disalin dari lembar lain.',
    en: 'Letterhead and signature say which government adopted the SOP. Two names on one sheet mean that a part was copied from another.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian identitas butir 1 dan 6 (nama instansi, pejabat yang mengesahkan); kesamaannya: konvensi, pada satu dari enam lembar contoh berbeda',
  bad: sopContoh(['Jabatan: Sekretaris Daerah', 'Jabatan: Sekretaris Daerah Kabupaten Teladan']),
  good: sopContoh(['Jabatan: Sekretaris Daerah', 'Jabatan: Sekretaris Daerah Kabupaten Contoh']),
  *check(analysis, { report }) {
    const kop = kopOf(analysis.model);
    for (const { baris, place, daerah } of linesOf(analysis)) {
      for (const one of findDaerah(baris)) {
        const own = otherDaerah(daerah, one);
        if (own === null) continue;
        const at = partOf(analysis.source, place, baris, one.start, one.end);
        const params = { lain: daerahName(one), sendiri: daerahName(own) };
        const written = baris.slice(one.start, one.end);
        yield report(at, params, { help: helpFor(kop, one, own), fixes: mends(at, written, own) });
        break;
      }
    }
  },
});

interface Line {
  readonly baris: string;
  readonly place: Span;
  /** The regions that it must be one of. */
  readonly daerah: readonly SebutanDaerah[];
}

/** The lines of the letterhead behind the first that names a region, and those of the signers. */
function* linesOf(analysis: Analysis): Generator<Line> {
  const { model, places } = analysis;
  const { daerah } = kopOf(model);
  const letterhead = places.key(model, 'instansi');
  for (const [i, { baris }] of daerah.entries()) {
    if (letterhead !== undefined && i > 0) {
      yield { baris, place: letterhead, daerah: daerah.slice(0, i) };
    }
  }
  for (const signer of [model.disahkanOleh, model.tandaTangan]) {
    if (signer === null) continue;
    const lines = [
      ['instansiPenandatangan', signer.instansi],
      ['jabatan', signer.jabatan],
    ] as const;
    for (const [field, written] of lines) {
      const place = fieldAt(analysis, signer, field);
      for (const baris of written) yield { baris, place, daerah };
    }
  }
}

/** The name may be that of the office: a district taken for its regency. */
function helpFor({ instansi }: Kop, { nama }: SebutanDaerah, own: SebutanDaerah): Localized[] {
  const office = instansi.find((one) => one.nama.join(' ') === nama);
  if (office === undefined) return [];
  const name = titled(nama);
  return [
    {
      id: `${name} adalah nama ${office.jenis}nya; pemerintah daerahnya ${daerahName(own)}`,
      en: `${name} is the name of the ${office.jenis}; its government is that of ${daerahName(own)}`,
    },
  ];
}

function mends(span: Span, written: string, own: SebutanDaerah): Fix[] {
  const text = written === written.toUpperCase() ? own.nama.toUpperCase() : titled(own.nama);
  return [
    { title: { id: `tulis ${text}`, en: `write ${text}` }, safe: false, edits: [{ span, text }] },
  ];
}
