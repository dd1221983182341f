import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { keyword } from '../../../syntax/keywords.js';
import { fileRule } from '../../rule.js';
import { sebutLangkah } from '../../sebut-langkah.js';
import { ukuranJanji } from '../../waktu-alur/janji.js';

/** A promise beside steps whose time cannot be compared with it. */
export const waktuPenyelesaianTakTerhitung = fileRule({
  code: 'SOP2509',
  name: 'waktu-penyelesaian-tak-terhitung',
  severity: 'info',
  preset: 'ketat',
  message: ({ langkah, janji }: { langkah: readonly number[]; janji: string }) => ({
    id: `${keyword('waktuPenyelesaian').word} (${janji}) tidak dapat diuji seluruhnya: waktu ${sebutLangkah(langkah).id} tidak dapat dibandingkan dengannya`,
    en: `${keyword('waktuPenyelesaian').word} (${janji}) cannot be tested as a whole: the time of ${sebutLangkah(langkah).en} cannot be compared with it`,
  }),
  help: () => [
    {
      id: 'tulis waktu langkah itu dalam satuan yang sama, atau dengan batas paling lamanya',
      en: 'write the time of those steps in the same unit, or with its upper bound',
    },
  ],
  why: {
    id: 'Selama satu langkah waktunya terbuka, tidak ada yang tahu apakah janji itu dapat ditepati.',
    en: 'As long as the time of one step is open, nobody knows whether the promise can be kept.',
  },
  source: 'konvensi: "sesuai kebutuhan" tercatat 107 kali pada lembar BPS',
  bad: sopContoh(
    ['\nPelaksana:\n', '\nWaktu Penyelesaian: 1 hari kerja\n\nPelaksana:\n'],
    ['Waktu: 1 jam', 'Waktu: sesuai kebutuhan'],
  ),
  good: sopContoh(['\nPelaksana:\n', '\nWaktu Penyelesaian: 1 hari kerja\n\nPelaksana:\n']),
  *check(analysis, { report, settings }) {
    for (const { janji, prosedur, tidakTerhitung } of ukuranJanji(
      analysis,
      settings.menitPerHariKerja,
    )) {
      // Steps outside the office are none of the promise's, those without a time are told already.
      const inside = new Set(
        prosedur.pelaksana.flatMap(({ id, sifat }) => (sifat === 'eksternal' ? [] : [id])),
      );
      const open = tidakTerhitung.filter(
        ({ waktu, simbol }) =>
          waktu !== null && simbol.some(({ pelaksana }) => inside.has(pelaksana)),
      );
      const [first] = open;
      if (first?.waktu == null) continue;
      const related = open.flatMap(({ waktu }) =>
        waktu === null
          ? []
          : [
              {
                message: { id: `"${waktu.teks}"`, en: `"${waktu.teks}"` },
                span: analysis.places.of(waktu),
              },
            ],
      );
      const langkah = open.map(({ nomor }) => nomor);
      yield report(analysis.places.of(janji), { langkah, janji: janji.teks }, { related });
    }
  },
});
