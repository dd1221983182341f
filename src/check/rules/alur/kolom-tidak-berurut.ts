import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix } from '../../../diagnostics/diagnostic.js';
import type { Analysis } from '../../../model/analyze.js';
import type { Pelaksana } from '../../../model/schema.js';
import { fileRule } from '../../rule.js';

/** A list of columns, and the first step in which each of them is at work, over all tables that share it. */
interface Columns {
  readonly list: readonly Pelaksana[];
  /** By id, in the order they come to work. */
  readonly first: ReadonlyMap<string, number>;
}

/** The columns stand in the order in which the flow comes to them. */
export const kolomTidakBerurut = fileRule({
  code: 'SOP2501',
  name: 'kolom-tidak-berurut',
  severity: 'info',
  preset: 'ketat',
  message: ({
    nama,
    langkah,
    depan,
    langkahDepan,
  }: {
    nama: string;
    langkah: number;
    depan: string;
    langkahDepan: number;
  }) => ({
    id: `kolom "${nama}" (mulai langkah ${langkah}) di depan "${depan}" (mulai langkah ${langkahDepan})`,
    en: `column "${nama}" (from step ${langkah}) stands before "${depan}" (from step ${langkahDepan})`,
  }),
  help: () => [
    {
      id: 'urutkan Pelaksana menurut saat mereka mulai bertugas, sehingga alur mengalir dari kiri ke kanan',
      en: 'put the Pelaksana in the order in which they come to work, so that the flow runs from left to right',
    },
  ],
  why: {
    id: 'Kolom yang mengikuti urutan alur membuat panahnya pendek dan jarang bersilang. Banyak lembar mengurutkannya menurut jenjang jabatan.',
    en: 'Columns that follow the flow keep its arrows short and seldom crossed. Many sheets have them by rank.',
  },
  source:
    'konvensi: kolom pertama adalah yang memulai; lima lembar BPS dan keenam lembar contoh mengurutkan sebagian kolomnya menurut jabatan',
  bad: sopContoh(['  - Pemohon\n  - Staf\n', '  - Staf\n  - Pemohon\n']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    for (const { list, first } of columnsOf(analysis)) {
      const now = list.filter(({ id }) => first.has(id));
      const wanted = [...first.keys()].flatMap((id) => now.find((one) => one.id === id) ?? []);
      const at = now.findIndex((one, i) => one !== wanted[i]);
      const [one, other] = [now[at], wanted[at]];
      if (one === undefined || other === undefined) continue;
      const params = {
        nama: one.nama,
        langkah: first.get(one.id) ?? 0,
        depan: other.nama,
        langkahDepan: first.get(other.id) ?? 0,
      };
      const related = [
        {
          message: { id: `"${other.nama}" di sini`, en: `"${other.nama}" here` },
          span: analysis.places.of(other),
        },
      ];
      yield report(analysis.places.of(one), params, {
        related,
        fixes: [ordered(analysis, now, wanted)],
      });
    }
  },
});

function* columnsOf({ model, brokenPelaksana }: Analysis): Generator<Columns> {
  // Tables that share a Pelaksana section share its list.
  const found = new Map<readonly Pelaksana[], Map<string, number>>();
  const broken = new Set<readonly Pelaksana[]>();
  for (const prosedur of model.prosedur) {
    if (brokenPelaksana.has(prosedur)) broken.add(prosedur.pelaksana);
    const first = found.get(prosedur.pelaksana) ?? new Map<string, number>();
    found.set(prosedur.pelaksana, first);
    for (const { simbol, nomor } of prosedur.langkah) {
      // Of several in one row, none comes first: they keep the order they stand in.
      const fresh = new Set(simbol.map(({ pelaksana }) => pelaksana));
      for (const { id } of prosedur.pelaksana) {
        if (fresh.has(id) && !first.has(id)) first.set(id, nomor);
      }
    }
  }
  for (const [list, first] of found) if (!broken.has(list)) yield { list, first };
}

/** Each column's line where the order wants it. The sheet looks different afterwards. */
function ordered(
  { source, places }: Analysis,
  now: readonly Pelaksana[],
  wanted: readonly Pelaksana[],
): Fix {
  const textOf = (one: Pelaksana): string => {
    const { start, end } = places.of(one);
    return source.text.slice(start, end);
  };
  return {
    title: {
      id: 'urutkan Pelaksana menurut alur',
      en: 'put the Pelaksana in the order of the flow',
    },
    safe: false,
    edits: now.flatMap((one, i) => {
      const other = wanted[i];
      return other === undefined || other === one
        ? []
        : [{ span: places.of(one), text: textOf(other) }];
    }),
  };
}
