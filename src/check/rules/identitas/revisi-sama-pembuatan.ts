import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { keyword } from '../../../syntax/keywords.js';
import { fileRule } from '../../rule.js';

/** A revision on the day the SOP was made is none: mostly the date was copied. */
export const revisiSamaPembuatan = fileRule({
  code: 'SOP2101',
  name: 'revisi-sama-pembuatan',
  severity: 'warning',
  preset: 'baku',
  message: ({ tanggal }: { tanggal: string }) => ({
    id: `Tanggal Revisi sama dengan Tanggal Pembuatan, ${tanggal}`,
    en: `Tanggal Revisi is the same as Tanggal Pembuatan, ${tanggal}`,
  }),
  help: () => [
    {
      id: 'tulis `-` bila belum pernah direvisi, atau tanggal rencana peninjauannya',
      en: 'write `-` if it was never revised, or the date of the planned review',
    },
  ],
  why: {
    id: 'Tanggal Pembuatan adalah tanggal SOP selesai disusun; revisi pada hari itu juga berarti tanggalnya hanya disalin, dan riwayat revisinya tidak dapat dipercaya.',
    en: 'Tanggal Pembuatan is the day the SOP was finished; a revision on that day means that the date was only copied, and that the history of revisions cannot be trusted.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian identitas butir 3 dan 4 (arti kedua tanggal); kesamaannya: konvensi',
  bad: sopContoh(['Tanggal Revisi: -', 'Tanggal Revisi: 2 Februari 2026']),
  good: SOP_BAIK,
  *check({ model, places }, { report }) {
    const [made, revised] = [model.tanggalPembuatan, model.tanggalRevisi];
    if (revised?.ketelitian !== 'hari' || made?.tanggal !== revised.tanggal) return;
    const related = [
      {
        message: { id: 'tanggal pembuatannya', en: 'the date it was made' },
        span: places.of(made),
      },
    ];
    const fixes = [
      {
        title: {
          id: `tulis \`-\` pada ${keyword('tanggalRevisi').word}`,
          en: `write \`-\` in ${keyword('tanggalRevisi').word}`,
        },
        safe: false,
        edits: [{ span: places.of(revised), text: '-' }],
      },
    ];
    yield report(places.of(revised), { tanggal: revised.teks }, { related, fixes });
  },
});
