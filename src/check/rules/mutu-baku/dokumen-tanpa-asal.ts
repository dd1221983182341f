import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Langkah, Prosedur } from '../../../model/schema.js';
import { fileRule } from '../../rule.js';
import { bisaSama, type Dokumen, daftarDokumen, dokumenDari, sebutDokumen } from './dokumen.js';
import { urutanAlur } from './urutan-alur.js';

/** What a step needs was made, or was at hand, before: by the flow, not by the rows. */
export const dokumenTanpaAsal = fileRule({
  code: 'SOP2410',
  name: 'dokumen-tanpa-asal',
  severity: 'info',
  preset: 'ketat',
  message: ({ nomor, dokumen }: { nomor: number; dokumen: readonly string[] }) => {
    const { id, en } = sebutDokumen(dokumen);
    return {
      id: `langkah ${nomor} memerlukan ${id}, yang tidak dihasilkan langkah sebelumnya dan tidak ada di Peralatan`,
      en: `step ${nomor} needs ${en}, which no step before it makes and Peralatan does not have`,
    };
  },
  help: () => [
    {
      id: 'tambahkan ke Output langkah yang menghasilkannya, atau ke Peralatan/Perlengkapan bila sudah tersedia; abaikan bila datang dari luar',
      en: 'add it to the Output of the step that makes it, or to Peralatan/Perlengkapan where it is at hand; leave it where it comes from outside',
    },
  ],
  why: {
    id: 'Output sebuah langkah biasanya kelengkapan langkah berikutnya. Kelengkapan yang tidak berasal dari mana pun berarti ada langkah, atau hasil, yang belum tertulis.',
    en: 'The output of a step is mostly what the next one needs. What comes from nowhere means that a step, or a result, is not written down.',
  },
  source:
    'konvensi: lembar BPS, Kalimantan Barat dan satu lembar contoh memperlihatkan rantai output ke kelengkapan',
  bad: sopContoh([
    '    Kelengkapan: Persetujuan\n',
    '    Kelengkapan: Berita acara serah terima\n',
  ]),
  good: SOP_BAIK,
  *check({ model, places, brokenFlow }, { report }) {
    // What is kept from one time to the next is at hand as tools are.
    const atHand = daftarDokumen([...model.peralatan, ...model.pencatatan]);
    for (const prosedur of model.prosedur) {
      const urutan = brokenFlow.has(prosedur) ? null : urutanAlur(prosedur);
      if (urutan === null) continue;
      const named = new Map(prosedur.langkah.map((langkah) => [langkah, namedIn(langkah)]));
      for (const langkah of prosedur.langkah) {
        // Who starts, and who comes from outside, brings what is needed.
        if (urutan.isAwal(langkah) || hasOutsider(langkah, prosedur)) continue;
        const known = [
          ...atHand,
          ...urutan.sebelum(langkah).flatMap((step) => named.get(step) ?? []),
        ];
        const strange = langkah.kelengkapan.filter(({ teks }) => {
          const needed = dokumenDari(teks);
          return !known.some((one) => bisaSama(one, needed));
        });
        const [first, ...others] = strange;
        if (first === undefined) continue;
        const related = others.map((butir) => ({
          message: { id: 'juga ini', en: 'this too' },
          span: places.of(butir),
        }));
        const dokumen = strange.map(({ teks }) => teks);
        yield report(places.of(first), { nomor: langkah.nomor, dokumen }, { related });
      }
    }
  },
});

const namedIn = ({ kelengkapan, output, uraian, rincian }: Langkah): Dokumen[] => [
  ...daftarDokumen(output),
  ...daftarDokumen(kelengkapan),
  ...daftarDokumen(rincian),
  dokumenDari(uraian),
];

const hasOutsider = ({ simbol }: Langkah, { pelaksana }: Prosedur): boolean =>
  simbol.some(({ pelaksana: id }) =>
    pelaksana.some((one) => one.id === id && one.sifat === 'eksternal'),
  );
