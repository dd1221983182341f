import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { fileRule } from '../../rule.js';
import { listed, sebutLangkah } from '../../sebut-langkah.js';
import { KOLOM_MUTU_BAKU, type KolomMutuBaku, kataKolom } from './kolom.js';

/** A `-` in the mutu baku: known to be empty, and seldom right. */
export const mutuBakuDikosongkan = fileRule({
  code: 'SOP2402',
  name: 'mutu-baku-dikosongkan',
  severity: 'info',
  preset: 'ketat',
  message: ({ nomor, kolom }: { nomor: number; kolom: readonly KolomMutuBaku[] }) => {
    const steps = sebutLangkah([nomor]);
    const words = kolom.map(kataKolom);
    return {
      id: `${steps.id} mengosongkan ${listed(words, 'dan')} dengan \`-\``,
      en: `${steps.en} leaves ${listed(words, 'and')} empty with \`-\``,
    };
  },
  help: () => [
    {
      id: 'pastikan memang tidak ada: kegiatan yang tidak menghasilkan apa pun, atau tidak diketahui lamanya, sukar dinilai',
      en: 'make sure that there is none: an activity that gives nothing, or of unknown length, is hard to judge',
    },
  ],
  why: {
    id: '`-` menyatakan kolom itu sengaja kosong. Hampir selalu ada sesuatu yang diperlukan, lamanya dan hasilnya.',
    en: '`-` says that the column is empty on purpose. There nearly always is something needed, a length and a result.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian Flowchart (setiap kegiatan hendaknya memuat kelengkapan, waktu dan output)',
  bad: sopContoh(['Waktu: 15 menit', 'Waktu: -']),
  good: SOP_BAIK,
  *check({ model, places }, { report }) {
    for (const langkah of model.prosedur.flatMap((table) => table.langkah)) {
      if (langkah.sop !== null) continue;
      const kolom = KOLOM_MUTU_BAKU.filter((one) => langkah.kosong.includes(one));
      const [first] = kolom;
      if (first === undefined) continue;
      const at = places.key(langkah, first) ?? places.of(langkah);
      yield report(at, { nomor: langkah.nomor, kolom });
    }
  },
});
