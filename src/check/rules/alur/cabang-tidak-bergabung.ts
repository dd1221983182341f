import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Alur } from '../../../model/schema.js';
import { FlowGraph } from '../../graph.js';
import { fileRule } from '../../rule.js';
import { sebutLangkah } from '../../sebut-langkah.js';

/** Branches done in parallel come together again, or it is said on purpose that they do not. */
export const cabangTidakBergabung = fileRule({
  code: 'SOP2510',
  name: 'cabang-tidak-bergabung',
  severity: 'info',
  preset: 'ketat',
  message: ({ nomor, cabang }: { nomor: number; cabang: readonly number[] }) => ({
    id: `alur bercabang di langkah ${nomor} ke ${sebutLangkah(cabang).id} dan tidak bergabung lagi`,
    en: `the flow forks at step ${nomor} to ${sebutLangkah(cabang).en} and does not join again`,
  }),
  help: () => [
    {
      id: 'bila hasil semua cabang diperlukan bersama, gabungkan dengan `Lanjut: ke [label]`',
      en: 'where the results of all branches are needed together, join them with `Lanjut: ke [label]`',
    },
  ],
  why: {
    id: 'Cabang sejajar yang berakhir sendiri-sendiri tidak menunjukkan kapan prosedur selesai dan siapa yang memastikannya.',
    en: 'Parallel branches that end each on their own do not show when the procedure is done, and who makes sure of it.',
  },
  source: 'konvensi: pada lembar BPS yang dibaca cabang sejajar bergabung lagi',
  bad: sopContoh(
    [
      '    Output: Surat permohonan\n',
      '    Output: Surat permohonan\n    Lanjut: ke [catat] dan [periksa]\n',
    ],
    ['- Staf: Mencatat', '- [catat] Staf: Mencatat'],
    ['    Output: Catatan agenda\n', '    Output: Catatan agenda\n    Selesai: ya\n'],
    ['- Kasubag: Mem', '- [periksa] Kasubag: Mem'],
    ['ke [ajukan]', 'selesai'],
  ),
  good: sopContoh(
    [
      '    Output: Surat permohonan\n',
      '    Output: Surat permohonan\n    Lanjut: ke [catat] dan [periksa]\n',
    ],
    ['- Staf: Mencatat', '- [catat] Staf: Mencatat'],
    ['    Output: Catatan agenda\n', '    Output: Catatan agenda\n    Lanjut: ke [serah]\n'],
    ['- Kasubag: Mem', '- [periksa] Kasubag: Mem'],
    ['ke [ajukan]', 'selesai'],
    ['- Staf: Menyerahkan', '- [serah] Staf: Menyerahkan'],
  ),
  *check({ model, places, brokenFlow }, { report }) {
    for (const prosedur of model.prosedur) {
      if (brokenFlow.has(prosedur)) continue;
      const graph = new FlowGraph(prosedur);
      for (const [id, arrows] of graph.out) {
        const from = graph.symbols.get(id);
        if (from === undefined) continue;
        for (const fork of forks(arrows)) {
          const rows = fork.flatMap(({ ke }) => graph.symbols.get(ke)?.langkah ?? []);
          // In one row they were set side by side on purpose; one in the row of the fork only receives.
          if (new Set([...rows, from.langkah]).size <= rows.length || !areApart(graph, fork))
            continue;
          const cabang = rows.map(({ nomor }) => nomor);
          yield report(places.of(from.simbol), { nomor: from.langkah.nomor, cabang });
        }
      }
    }
  },
});

/** The arrows that are followed together, where there are several. */
function forks(arrows: readonly Alur[]): Alur[][] {
  const together = new Map<string | null, Alur[]>();
  for (const alur of arrows) {
    const list = together.get(alur.jawaban);
    if (list === undefined) together.set(alur.jawaban, [alur]);
    else list.push(alur);
  }
  return [...together.values()].filter((list) => list.length > 1);
}

/** Whether no symbol is reached from two branches, and each comes to an end of its own. */
function areApart(graph: FlowGraph, fork: readonly Alur[]): boolean {
  const seen = new Set<string>();
  for (const { ke } of fork) {
    const reached = graph.reach([ke]);
    const isEnding = [...reached].some((id) => graph.symbols.get(id)?.simbol.bentuk === 'selesai');
    if (!isEnding || [...reached].some((id) => seen.has(id))) return false;
    for (const id of reached) seen.add(id);
  }
  return true;
}
