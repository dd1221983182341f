import { sebutLangkah } from '../check/sebut-langkah.js';
import { sebutMenit } from '../check/waktu-alur/sebut-lama.js';
import { columnsOf } from '../diagnostics/cells.js';
import type { Localized } from '../diagnostics/diagnostic.js';
import type { LaporanStat, StatSop } from '../emit/stat/schema.js';
import { visible } from '../text/visible.js';
import { STAT as WORDS } from './texts.js';

type Figures = Omit<LaporanStat['semua'], 'sop'>;
type Say = (text: Localized) => string;

/** Where sets count their days differently, a total stays in hours. */
const NO_DAYS = Number.MAX_SAFE_INTEGER;
/** Between two columns. */
const GAP = '  ';

/** The report as tables to be read: a block for each SOP, for each set where there are several, and for all of them. */
export function statTable(report: LaporanStat, say: Say): string {
  const { sop, himpunan, semua } = report;
  const blocks = sop.map((one) => sopBlock(one, say));
  if (himpunan.length > 1) {
    for (const set of himpunan) {
      const title = `${say(WORDS.set)} ${visible(set.akar)}: ${set.sop} SOP`;
      blocks.push([title, ...totals(set, set.menitPerHariKerja, say)]);
    }
  }
  if (sop.length > 1) {
    const days = new Set(himpunan.map(({ menitPerHariKerja }) => menitPerHariKerja));
    const [perDay = NO_DAYS] = days.size === 1 ? days : [];
    blocks.push([`${say(WORDS.all)}: ${semua.sop} SOP`, ...totals(semua, perDay, say)]);
  }
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function sopBlock(sop: StatSop, say: Say): string[] {
  const perDay = sop.menitPerHariKerja;
  const many = sop.prosedur.length > 1;
  const name = sop.judul === null ? sop.berkas : `${sop.berkas}: ${sop.judul}`;
  const mistakes = sop.kesalahan > 0 ? [`  ${say(WORDS.mistakes(sop.kesalahan))}`] : [];
  const ways = sop.prosedur.flatMap(({ nama, jalur, langkah, keputusan, serahTerima }) => [
    ...(many
      ? [
          `  ${visible(nama ?? say(WORDS.table))}: ${say(WORDS.counts(langkah, keputusan, serahTerima))}`,
        ]
      : []),
    ...(jalur === null
      ? [`  ${say(WORDS.noWay)}`]
      : indented([
          [say(WORDS.shortest), say(sebutMenit(jalur.terpendek, perDay))],
          [
            say(WORDS.longest),
            `${say(sebutMenit(jalur.terpanjang, perDay))} (${say(sebutLangkah(jalur.langkah))})`,
          ],
          ...(jalur.balik > 0
            ? [
                [
                  say(WORDS.again),
                  `${say(sebutMenit(jalur.sekaliUlang, perDay))} (${say(WORDS.back(jalur.balik))})`,
                ],
              ]
            : []),
        ])),
  ]);
  return [
    visible(name),
    ...mistakes,
    `  ${say(WORDS.counts(sop.langkah, sop.keputusan, sop.serahTerima))}`,
    ...ways,
    ...uncounted(sop, say),
    ...loads(sop, perDay, say),
  ];
}

const totals = (figures: Figures, perDay: number, say: Say): string[] => [
  `  ${say(WORDS.counts(figures.langkah, figures.keputusan, figures.serahTerima))}`,
  `  ${say(WORDS.steps)}: ${range(figures.semuaLangkah, perDay, say)}`,
  ...uncounted(figures, say),
  ...loads(figures, perDay, say),
];

const uncounted = ({ tidakTerhitung, tanpaBatasAtas }: Figures, say: Say): string[] => [
  ...(tidakTerhitung > 0 ? [`  ${say(WORDS.uncounted(tidakTerhitung))}`] : []),
  ...(tanpaBatasAtas > 0 ? [`  ${say(WORDS.unbounded(tanpaBatasAtas))}`] : []),
];

/** What falls to each pelaksana. */
function loads({ pelaksana }: Figures, perDay: number, say: Say): string[] {
  if (pelaksana.length === 0) return [];
  const head = [say(WORDS.pelaksana), say(WORDS.stepColumn), say(WORDS.time)];
  const rows = pelaksana.map((one) => [
    visible(one.nama),
    `${one.langkah}`,
    timeOf(one, perDay, say),
  ]);
  return indented([head, ...rows], new Set([1]));
}

/** The time of one pelaksana, and what it leaves out. */
function timeOf(
  { langkah, menit, tidakTerhitung }: Figures['pelaksana'][number],
  perDay: number,
  say: Say,
): string {
  if (tidakTerhitung === 0) return range(menit, perDay, say);
  const open = say(WORDS.open(tidakTerhitung));
  return tidakTerhitung === langkah ? open : `${range(menit, perDay, say)} (+ ${open})`;
}

function range({ min, maks }: Figures['upaya'], perDay: number, say: Say): string {
  const least = say(sebutMenit(min, perDay));
  return min === maks ? least : `${least} – ${say(sebutMenit(maks, perDay))}`;
}

/** Rows as columns of one width, two blanks in; numbers stand at the right. */
function indented(rows: readonly (readonly string[])[], right = new Set<number>()): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell));
  }
  return rows.map((row) => {
    const cells = row.map((cell, i) => {
      const rest = ' '.repeat((widths[i] ?? 0) - columnsOf(cell));
      return right.has(i) ? `${rest}${cell}` : `${cell}${rest}`;
    });
    return `  ${cells.join(GAP).trimEnd()}`;
  });
}
