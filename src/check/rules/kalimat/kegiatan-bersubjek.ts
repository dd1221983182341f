import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix, Localized } from '../../../diagnostics/diagnostic.js';
import { isSamePost } from '../../jabatan.js';
import { fileRule } from '../../rule.js';
import { type Kegiatan, kegiatanDari } from './kegiatan.js';
import { pelakuLain } from './pelaku.js';
import type { NamaSubjek, Subjek } from './subjek.js';
import { tiruHuruf } from './tiru-huruf.js';

/** An activity does not say who does it: the column does. */
export const kegiatanBersubjek = fileRule({
  code: 'SOP2303',
  name: 'kegiatan-bersubjek',
  severity: 'warning',
  preset: 'baku',
  message: ({ nama, kerja }: { nama: string; kerja: string }) => ({
    id: `kegiatan ini diawali pelakunya, “${nama}”, sebelum kata kerja “${kerja}”`,
    en: `this activity begins with who does it, “${nama}”, before the verb “${kerja}”`,
  }),
  help: () => [],
  why: {
    id: 'Pelaksana dipisahkan dari kegiatan dan punya kolomnya sendiri. Yang disebut dua kali dapat berbeda sesudah revisi, dan lembarnya lalu membantah dirinya.',
    en: 'Who does an activity is parted from it and has a column. What is said twice may differ after a revision, and then the sheet contradicts itself.',
  },
  source:
    'PermenPAN-RB 35/2012 (kegiatan ditulis aktif dengan kata kerja tanpa subjek; “Pelaksana dipisahkan dari kegiatan”)',
  bad: sopContoh(['Staf: Mencatat permohonan', 'Staf: Staf mencatat permohonan']),
  good: SOP_BAIK,
  *check(analysis, { report, settings }) {
    for (const one of kegiatanDari(analysis, settings)) {
      const { subjek } = one;
      if (subjek === null || pelakuLain(one).length > 0) continue;
      const [start, end] = extentOf(subjek);
      const nama = one.teks.slice(start, end);
      yield report(
        one.at(start, end),
        { nama, kerja: subjek.kerja.teks },
        { help: [mendOf(one, nama), ...otherSpelling(one, subjek)], fixes: fixesOf(one, subjek) },
      );
    }
  },
});

function extentOf({ nama }: Subjek): readonly [start: number, end: number] {
  return [nama[0]?.start ?? 0, nama.at(-1)?.end ?? 0];
}

/** What to do: leave the name out where it can be told that it is the column's, else ask whose step it is. */
function mendOf({ kolom, pelaku, subjek }: Kegiatan, nama: string): Localized {
  const row = pelaku.flatMap((index) => kolom[index] ?? []);
  const isOfRow = ({ teks, kolom: index }: NamaSubjek): boolean =>
    index >= 0 ||
    row.some(({ sebutan }) => sebutan.some((words) => startsWith(words, teks.toLowerCase())));
  if (row.length === 0 || subjek?.nama.every(isOfRow) === true) {
    return {
      id: `hapus “${nama}”: kolom pelaksana sudah menyebutnya`,
      en: `leave out “${nama}”: the column of the pelaksana says it`,
    };
  }
  const names = row.map((column) => column.nama).join(', ');
  return {
    id: `hapus “${nama}” bila itu ${names}, kolomnya; bila bukan, pindahkan langkah ini ke kolom yang benar`,
    en: `leave out “${nama}” if that is ${names}, its column; if not, move this step to the right column`,
  };
}

const startsWith = (words: readonly string[], name: string): boolean =>
  `${words.join(' ')} `.startsWith(`${name} `);

/** Where the text calls the column something else: `Kabid` in the column Kepala Bidang. */
function otherSpelling({ kolom }: Kegiatan, { nama }: Subjek): readonly Localized[] {
  return nama.flatMap(({ teks, kolom: index }) => {
    const name = kolom[index]?.nama;
    return name === undefined || name.toLowerCase() === teks.toLowerCase()
      ? []
      : [
          {
            id: `“${teks}” adalah kolom ${name}`,
            en: `“${teks}” is the column ${name}`,
          },
        ];
  });
}

function fixesOf(one: Kegiatan, { nama, kerja, langsung }: Subjek): readonly Fix[] {
  if (!langsung) return [];
  const [start] = extentOf({ nama, kerja, langsung });
  const text = tiruHuruf(kerja.teks, nama[0]?.teks.charAt(0) ?? '');
  return [
    {
      title: { id: `awali dengan “${text}”`, en: `begin with “${text}”` },
      safe: saysNothingMore(one, nama),
      edits: [{ span: one.at(start, kerja.end), text }],
    },
  ];
}

/**
 * Whether the names say no more than the column does: one name, that of the only one who has a symbol in the row.
 * `Kepala Seksi` in the column Kepala Seksi/Lurah says which of the two it is.
 */
function saysNothingMore({ kolom, pelaku }: Kegiatan, nama: readonly NamaSubjek[]): boolean {
  const [one, other] = nama;
  const column = kolom[pelaku[0] ?? -1];
  if (one === undefined || other !== undefined || column === undefined || pelaku.length > 1)
    return false;
  const { jabatan, teks } = one;
  if (one.kolom !== pelaku[0]) return false;
  return jabatan === null
    ? teks.toLowerCase() === column.nama.toLowerCase()
    : column.jabatan.every((post) => isSamePost(post, jabatan));
}
