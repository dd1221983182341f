import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Localized } from '../../../diagnostics/diagnostic.js';
import { keyword } from '../../../syntax/keywords.js';
import { fileRule } from '../../rule.js';
import { ukuranJanji } from '../../waktu-alur/janji.js';
import { lebih, terberat, tidakTerhitungHelp } from './janji-bagian.js';

/** A promise that is kept only while nothing is sent back. */
export const waktuPenyelesaianBilaDiulang = fileRule({
  code: 'SOP2508',
  name: 'waktu-penyelesaian-bila-diulang',
  severity: 'info',
  preset: 'ketat',
  message: ({ lama, ulang, janji }: { lama: Localized; ulang: Localized; janji: string }) => ({
    id: `jalur terpanjang memakan ${lama.id}, tetapi ${ulang.id} bila setiap panah balik ditempuh sekali, lebih lama dari ${keyword('waktuPenyelesaian').word} (${janji})`,
    en: `the longest way takes ${lama.en}, but ${ulang.en} with each arrow that goes back taken once, longer than ${keyword('waktuPenyelesaian').word} (${janji})`,
  }),
  help: () => [
    {
      id: 'pastikan janji itu masih dapat ditepati bila berkas dikembalikan sekali',
      en: 'make sure that the promise can be kept when the papers are sent back once',
    },
  ],
  why: {
    id: 'Perbaikan adalah bagian prosedur yang biasa. Janji yang hanya tepat bila tidak ada yang dikembalikan mudah diingkari.',
    en: 'Mending is an ordinary part of a procedure. A promise that holds only where nothing is sent back is easily broken.',
  },
  source: 'konvensi: dihitung dari Waktu tiap langkah, setiap panah balik ditempuh sekali',
  bad: sopContoh(['\nPelaksana:\n', '\nWaktu Penyelesaian: 2 jam\n\nPelaksana:\n']),
  good: sopContoh(['\nPelaksana:\n', '\nWaktu Penyelesaian: 1 hari kerja\n\nPelaksana:\n']),
  *check(analysis, { report, settings }) {
    const all = [...ukuranJanji(analysis, settings.menitPerHariKerja)];
    // One that is broken without any repetition is told by another rule.
    if (all.some(({ waktu, batas }) => lebih(waktu.terpanjang, batas))) return;
    const worst = terberat(all, ({ waktu }) => waktu.sekaliUlang);
    if (worst === null || !lebih(worst.waktu.sekaliUlang, worst.batas)) return;
    const { janji, waktu, sebut } = worst;
    const params = {
      lama: sebut(waktu.terpanjang),
      ulang: sebut(waktu.sekaliUlang),
      janji: janji.teks,
    };
    yield report(analysis.places.of(janji), params, { help: tidakTerhitungHelp(worst) });
  },
});
