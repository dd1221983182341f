import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Analysis } from '../../../model/analyze.js';
import type { Prosedur } from '../../../model/schema.js';
import type { Span } from '../../../text/source.js';
import { kataDari } from '../../bahasa/kata.js';
import { overlap, prefixLength, titleKey, topicWords } from '../../judul.js';
import { partOf } from '../../locate.js';
import { fileRule } from '../../rule.js';

/** From this share of common words on the name of a table is meant to be the title. */
const ALIKE = 0.5;

/** The title above the table is another than the one in the identity block. */
export const judulDiTabel = fileRule({
  code: 'SOP2117',
  name: 'judul-di-tabel',
  severity: 'warning',
  preset: 'baku',
  message: ({ nama, judul }: { nama: string; judul: string }) => ({
    id: `di atas tabel tertulis "${nama}", Judul SOP "${judul}"`,
    en: `above the table stands "${nama}", Judul SOP is "${judul}"`,
  }),
  help: () => [
    {
      id: 'samakan keduanya; bila tabelnya hanya satu, nama di belakang `Prosedur:` dapat dihapus, dan Judul SOP yang tercetak',
      en: 'make them the same; where there is one table only, the name behind `Prosedur:` can be left out, and Judul SOP is printed',
    },
  ],
  why: {
    id: 'Orang mencari, merujuk dan mengarsipkan SOP menurut judulnya. Dua judul pada satu lembar berarti salah satunya tertinggal dari lembar lain.',
    en: 'SOPs are found, referred to and filed by their title. Two titles on one sheet mean that one was left over from another sheet.',
  },
  source:
    'konvensi: judul di atas tabel sama dengan judul di blok identitas; pada satu dari enam lembar contoh berbeda ("Prosedur" dan "Mekanisme")',
  bad: sopContoh(['Prosedur:\n', 'Prosedur: SOP Tata Cara Peminjaman Ruang Rapat\n']),
  good: sopContoh(['Prosedur:\n', 'Prosedur: SOP PEMINJAMAN RUANG RAPAT\n']),
  *check(analysis, { report }) {
    const { model, places } = analysis;
    const { judul, prosedur } = model;
    const [only] = prosedur;
    // Of several tables each has a name of its own.
    if (judul === null || only?.nama == null || prosedur.length !== 1) return;
    const { nama } = only;
    if (titleKey(nama) === titleKey(judul) || !isMeantAsTitle(nama, judul)) return;
    const whole = places.key(only, 'nama') ?? places.of(only);
    const put = nama.slice(0, prefixLength(nama)) + titleWithout(judul, nama);
    const fixes = [
      {
        title: { id: `tulis ${put}`, en: `write ${put}` },
        safe: false,
        edits: [{ span: whole, text: put }],
      },
    ];
    const judulPlace = places.key(model, 'judul');
    const related =
      judulPlace === undefined
        ? []
        : [{ message: { id: 'Judul SOP-nya', en: 'its Judul SOP' }, span: judulPlace }];
    yield report(firstDifference(analysis, only, nama, judul), { nama, judul }, { related, fixes });
  },
});

/** A name that starts with `SOP` is a title; another one where it is nearly that of the SOP, and no shorter form of it. */
function isMeantAsTitle(nama: string, judul: string): boolean {
  if (prefixLength(nama) > 0) return true;
  const [own, other] = [topicWords(nama), topicWords(judul)];
  const isPart = own.size < other.size && overlap(own, other) === 1;
  return !isPart && own.size > 1 && overlap(own, other) >= ALIKE;
}

/** The title in the capitals that the table has it in. */
function titleWithout(judul: string, nama: string): string {
  const title = judul.slice(prefixLength(judul));
  return nama === nama.toUpperCase() ? title.toUpperCase() : title;
}

/** The first word of the table's name that the title has not at that place; the whole name where it only lacks some. */
function firstDifference(
  { places, source }: Analysis,
  prosedur: Prosedur,
  nama: string,
  judul: string,
): Span {
  const whole = places.key(prosedur, 'nama') ?? places.of(prosedur);
  const words = kataDari(nama).filter(({ start }) => start >= prefixLength(nama));
  const wanted = titleKey(judul).split(' ');
  const found = words.find(({ kunci }, i) => kunci !== wanted[i]);
  return found === undefined ? whole : partOf(source, whole, nama, found.start, found.end);
}
