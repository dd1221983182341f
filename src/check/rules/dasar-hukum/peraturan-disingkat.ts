import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Edit, Fix } from '../../../diagnostics/diagnostic.js';
import type { Kutipan, Letak } from '../../../model/values/peraturan.js';
import type { SourceText, Span } from '../../../text/source.js';
import { replaceAt } from '../../peraturan/item-edits.js';
import { longKind } from '../../peraturan/sebutan.js';
import { citationsOf, partsOf } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

/** What an unabbreviated kind begins with. */
const LONG_WORD = /^(?:undang|peraturan|keputusan|instruksi|ketetapan|qanun|surat)/iu;

/** `PP No. 60/2008`. Told once for a citation. */
export const peraturanDisingkat = fileRule({
  code: 'SOP2215',
  name: 'peraturan-disingkat',
  severity: 'info',
  preset: 'ketat',
  message: ({ bagian }: { bagian: string }) => ({
    id: `"${bagian}" disingkat`,
    en: `"${bagian}" is abbreviated`,
  }),
  help: () => [
    {
      id: 'tulis jenis peraturan, Nomor dan Tahun lengkap',
      en: 'write the kind of regulation, Nomor and Tahun in full',
    },
  ],
  why: {
    id: 'Pemohon dan pegawai baru membaca SOP ini juga; singkatan jenis peraturan tidak selalu dikenal di luar kantor.',
    en: 'Applicants and new staff read this SOP too; not everyone knows the abbreviations.',
  },
  source:
    'UU 12/2011 Lampiran II (nama peraturan tanpa singkatan; untuk peraturan perundang-undangan). Pada SOP benih sering disingkat, jadi hanya untuk dilihat sekali lagi',
  bad: sopContoh(['Dasar Hukum:\n', 'Dasar Hukum:\n  - UU No. 43 Tahun 2009 tentang Kearsipan\n']),
  good: sopContoh([
    'Dasar Hukum:\n',
    'Dasar Hukum:\n  - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan\n',
  ]),
  *check(analysis, { report }) {
    const { source } = analysis;
    for (const sitiran of citationsOf(analysis)) {
      const parts = partsOf(source, sitiran);
      if (parts === null || sitiran.peraturan.jenis === 'UUD') continue;
      const short = abbreviations(sitiran.teks, parts.kutipan);
      const [first] = short;
      const last = short.at(-1);
      if (first === undefined || last === undefined) continue;
      const bagian = sitiran.teks.slice(first.letak[0], last.letak[1]);
      const at = parts.at(first.letak[0], last.letak[1]);
      yield report(at, { bagian }, { fixes: spellOut(source, short, parts.at) });
    }
  },
});

interface Singkatan {
  readonly letak: Letak;
  /** Null where the long form is not known for sure. */
  readonly panjang: string | null;
}

/** The abbreviated parts of a citation, in the order written. */
function abbreviations(teks: string, kutipan: Kutipan): readonly Singkatan[] {
  const { peraturan, jenis, republik, kataNomor, nomor } = kutipan;
  const found: Singkatan[] = [];
  if (jenis !== null && !LONG_WORD.test(teks.slice(...jenis))) {
    const end = (republik ?? kataNomor ?? nomor)[0];
    const hasBody = teks.slice(jenis[1], end).trim() !== '';
    const dot = teks.charAt(jenis[1]) === '.' ? 1 : 0;
    found.push({
      letak: [jenis[0], jenis[1] + dot],
      panjang: longKind(peraturan, teks.slice(...jenis), hasBody),
    });
  }
  if (kataNomor !== null && !/^nomor\s*:?$/iu.test(teks.slice(...kataNomor))) {
    found.push({ letak: kataNomor, panjang: 'Nomor' });
  }
  const isSlashed = peraturan.tahun !== null && /^\S+\/\d{4}$/u.test(teks.slice(...nomor));
  if (isSlashed && !peraturan.nomor.includes('/')) {
    const word = kataNomor === null ? 'Nomor ' : '';
    found.push({ letak: nomor, panjang: `${word}${peraturan.nomor} Tahun ${peraturan.tahun}` });
  }
  return found;
}

/** All that is known in full. */
function spellOut(
  source: SourceText,
  short: readonly Singkatan[],
  at: (from: number, to: number) => Span,
): Fix[] {
  const edits = short.flatMap(({ letak, panjang }): Edit[] => {
    const edit = panjang === null ? null : replaceAt(source, at(...letak), panjang);
    return edit === null ? [] : [edit];
  });
  if (edits.length < short.length) return [];
  const title = { id: 'tulis lengkap', en: 'write it in full' };
  return [{ title, safe: true, edits }];
}
