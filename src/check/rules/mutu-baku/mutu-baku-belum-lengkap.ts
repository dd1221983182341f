import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Analysis } from '../../../model/analyze.js';
import type { Langkah } from '../../../model/schema.js';
import { langkahUtuh } from '../../langkah-utuh.js';
import { fileRule } from '../../rule.js';
import { listed, sebutLangkah } from '../../sebut-langkah.js';
import { berisi, KOLOM_MUTU_BAKU, type KolomMutuBaku, kataKolom } from './kolom.js';

/** Steps that follow each other and lack the same columns. */
interface Run {
  readonly kolom: readonly KolomMutuBaku[];
  readonly langkah: Langkah[];
}

/** Each step says what it needs, how long it takes and what it gives, or `-`. */
export const mutuBakuBelumLengkap = fileRule({
  code: 'SOP2401',
  name: 'mutu-baku-belum-lengkap',
  severity: 'warning',
  preset: 'baku',
  message: ({
    langkah,
    kolom,
  }: {
    langkah: readonly number[];
    kolom: readonly KolomMutuBaku[];
  }) => {
    const words = kolom.map(kataKolom);
    const steps = sebutLangkah(langkah);
    return {
      id: `${steps.id} belum memuat ${listed(words, 'dan')}`,
      en: `${steps.en} ${langkah.length > 1 ? 'have' : 'has'} no ${listed(words, 'and')} yet`,
    };
  },
  help: ({ kolom }) => {
    const lines = kolom.map((one) => `\`${kataKolom(one)}: ...\``);
    return [
      {
        id: `tulis ${listed(lines, 'dan')} di bawah langkahnya; \`-\` bila memang tidak ada`,
        en: `write ${listed(lines, 'and')} below the step; \`-\` where there is none`,
      },
    ];
  },
  why: {
    id: 'Mutu baku adalah ukuran hasil tiap kegiatan: tanpa kelengkapan, waktu dan output tidak ada yang dapat diperiksa saat SOP dipantau.',
    en: 'The mutu baku is the measure of each activity: without requirements, time and output there is nothing to check when the SOP is monitored.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian Flowchart (setiap kegiatan hendaknya memuat kelengkapan, waktu dan output)',
  bad: sopContoh(['    Waktu: 15 menit\n', '']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    for (const { kolom, langkah } of runs(analysis)) {
      const [first, ...others] = langkah.map((step) => placeOf(analysis, step, kolom));
      if (first === undefined) continue;
      const related = others.map((span) => ({
        message: { id: 'juga di sini', en: 'here too' },
        span,
      }));
      yield report(first, { langkah: langkah.map(({ nomor }) => nomor), kolom }, { related });
    }
  },
});

function* runs(analysis: Analysis): Generator<Run> {
  const sound = langkahUtuh(analysis);
  for (const prosedur of analysis.model.prosedur) {
    let open: Run | null = null;
    for (const langkah of prosedur.langkah) {
      const kolom = sound.has(langkah) ? missing(langkah) : [];
      if (open !== null && kolom.join() === open.kolom.join()) {
        open.langkah.push(langkah);
        continue;
      }
      if (open !== null) yield open;
      open = kolom.length === 0 ? null : { kolom, langkah: [langkah] };
    }
    if (open !== null) yield open;
  }
}

/** A step that another SOP does has its mutu baku there. */
const missing = (langkah: Langkah): KolomMutuBaku[] =>
  langkah.sop !== null
    ? []
    : KOLOM_MUTU_BAKU.filter((one) => !berisi(langkah, one) && !langkah.kosong.includes(one));

/** The column's word where it was written without a value, else the head of the step. */
function placeOf({ places }: Analysis, langkah: Langkah, kolom: readonly KolomMutuBaku[]) {
  const [only] = kolom.length === 1 ? kolom : [];
  return (only && places.key(langkah, only)) ?? places.of(langkah);
}
