import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Localized } from '../../../diagnostics/diagnostic.js';
import { keyword } from '../../../syntax/keywords.js';
import { fileRule } from '../../rule.js';
import { sebutLangkah } from '../../sebut-langkah.js';
import { ukuranJanji } from '../../waktu-alur/janji.js';
import type { PathTimes } from '../../waktu-alur/paths.js';
import { lebih, terberat, tidakTerhitungHelp } from './janji-bagian.js';

/** Of which way the message speaks: the only one, the shortest where even that is too long, else the longest. */
type Jalan = 'satu' | 'terpendek' | 'terpanjang';

const SUBJECT: Readonly<Record<Jalan, Localized>> = {
  satu: { id: 'alurnya', en: 'the flow' },
  terpendek: { id: 'jalur terpendek pun', en: 'even the shortest way' },
  terpanjang: { id: 'jalur terpanjang', en: 'the longest way' },
};

/** The longest way through the flow takes no longer than the SOP promises. */
export const waktuPenyelesaianTerlampaui = fileRule({
  code: 'SOP2507',
  name: 'waktu-penyelesaian-terlampaui',
  severity: 'warning',
  preset: 'baku',
  message: ({ lama, janji, jalan }: { lama: Localized; janji: string; jalan: Jalan }) => {
    const promise = `${keyword('waktuPenyelesaian').word} (${janji})`;
    return {
      id: `${SUBJECT[jalan].id} memakan ${lama.id}, lebih lama dari ${promise}`,
      en: `${SUBJECT[jalan].en} takes ${lama.en}, longer than ${promise}`,
    };
  },
  help: () => [
    {
      id: 'kurangi waktu langkahnya, atau janjikan waktu yang dapat ditepati',
      en: 'shorten the steps, or promise a time that can be kept',
    },
  ],
  why: {
    id: 'Waktu penyelesaian adalah janji kepada yang dilayani. Bila langkah-langkahnya saja lebih lama, janji itu pasti diingkari.',
    en: 'The time of completion is a promise to those who are served. Where the steps alone take longer it is sure to be broken.',
  },
  source:
    'UU 25/2009 (jangka waktu penyelesaian adalah bagian standar pelayanan); jumlahnya dihitung dari Waktu tiap langkah',
  bad: sopContoh(['\nPelaksana:\n', '\nWaktu Penyelesaian: 1 jam\n\nPelaksana:\n']),
  good: sopContoh(['\nPelaksana:\n', '\nWaktu Penyelesaian: 1 hari kerja\n\nPelaksana:\n']),
  *check(analysis, { report, settings }) {
    const over = [...ukuranJanji(analysis, settings.menitPerHariKerja)].filter(({ waktu, batas }) =>
      lebih(waktu.terpanjang, batas),
    );
    const worst = terberat(over, ({ waktu }) => waktu.terpanjang);
    if (worst === null) return;
    const { janji, waktu, batas, sebut } = worst;
    const jalan = jalanOf(waktu, batas);
    const way = sebutLangkah(waktu.jalur.map(({ nomor }) => nomor));
    const longest = sebut(waktu.terpanjang);
    const again = sebut(waktu.sekaliUlang);
    const help: Localized[] = [
      {
        id: `jalur terpanjang, ${longest.id}: ${way.id}`,
        en: `the longest way, ${longest.en}: ${way.en}`,
      },
      ...(waktu.balik > 0
        ? [
            {
              id: `bila setiap panah balik ditempuh sekali: ${again.id}`,
              en: `with each arrow that goes back taken once: ${again.en}`,
            },
          ]
        : []),
      ...tidakTerhitungHelp(worst),
    ];
    const lama = sebut(jalan === 'terpendek' ? waktu.terpendek : waktu.terpanjang);
    yield report(analysis.places.of(janji), { lama, janji: janji.teks, jalan }, { help });
  },
});

function jalanOf({ terpendek, terpanjang }: PathTimes, batas: number): Jalan {
  if (terpendek === terpanjang) return 'satu';
  return lebih(terpendek, batas) ? 'terpendek' : 'terpanjang';
}
