import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';
import { bodyKey, grouped, titleKey } from '../../set/kunci.js';
import { lain, related } from './lain.js';

/** With fewer steps two SOPs are easily the same by chance. */
const LEAST_STEPS = 3;

/** Two SOPs of one body that do the same. That may be meant (two permits, one procedure), so it is only to be looked at. */
export const langkahSama = setRule({
  code: 'SOP3111',
  name: 'langkah-sama',
  severity: 'info',
  preset: 'ketat',
  bagian: 'langkah',
  message: ({ jumlah }: { jumlah: number }) => ({
    id: `semua langkah SOP ini sama dengan langkah ${lain(jumlah).id} dari instansi yang sama`,
    en: `all steps of this SOP are those of ${lain(jumlah).en} of the same body`,
  }),
  help: () => [
    {
      id: 'bila kegiatannya sama, cukup satu SOP; bila berbeda, tulis bedanya pada uraian langkahnya',
      en: 'if the activity is the same, one SOP will do; if not, let the steps say how it differs',
    },
  ],
  why: {
    id: 'SOP yang sama isinya harus diubah bersama-sama, dan yang terlupa menjadi prosedur yang bertentangan. Sering kali lembarnya disalin dan belum disesuaikan.',
    en: 'SOPs of the same content must be changed together, and the forgotten one contradicts the other. Often a sheet was copied and not yet adapted.',
  },
  source: 'KemenPAN-RB, Deputi Tatalaksana, 2013: kegiatan yang sama, SOP yang sama',
  files: {
    'lain.sop': sopContoh(
      ['Peminjaman Ruang Rapat', 'Peminjaman Kendaraan Dinas'],
      ['000.8.3.3/12/UMUM', '000.8.3.3/13/UMUM'],
    ),
  },
  bad: SOP_BAIK,
  good: sopContoh(['Menyerahkan kunci', 'Menyerahkan kunci ruang rapat']),
  *check(set, { report }) {
    const groups = grouped(set.files, (file) =>
      file.langkah < LEAST_STEPS ? '' : `${file.jejak}\n${bodyKey(file)}`,
    );
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      // Where the titles are the same too that is what is told.
      if (new Set(group.map(({ judul }) => titleKey(judul?.teks ?? ''))).size === 1) continue;
      const places = group.map((file) => ({ file, span: file.judul?.span ?? START }));
      for (const { file, span } of places) {
        const shown = related(file, places, { id: 'langkah yang sama', en: 'the same steps' });
        yield report(file, span, { jumlah: group.length - 1 }, { related: shown });
      }
    }
  },
});

const START = { start: 0, end: 0 };
