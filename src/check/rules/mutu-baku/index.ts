import type { FileRule } from '../../rule.js';
import { dokumenTanpaAsal } from './dokumen-tanpa-asal.js';
import { dokumenTidakDipakai } from './dokumen-tidak-dipakai.js';
import { hariKerjaDanKalender } from './hari-kerja-dan-kalender.js';
import { hariTanpaJenis } from './hari-tanpa-jenis.js';
import { jenisHariBercampur } from './jenis-hari-bercampur.js';
import { lebihDariHariKerja } from './lebih-dari-hari-kerja.js';
import { mutuBakuBelumLengkap } from './mutu-baku-belum-lengkap.js';
import { mutuBakuDikosongkan } from './mutu-baku-dikosongkan.js';
import { outputSamaKelengkapan } from './output-sama-kelengkapan.js';
import { satuanMenyimpang } from './satuan-menyimpang.js';
import { waktuNol } from './waktu-nol.js';
import { waktuSalahKolom } from './waktu-salah-kolom.js';

/** SOP24xx: mutu baku. */
export const MUTU_BAKU: readonly FileRule[] = [
  mutuBakuBelumLengkap,
  mutuBakuDikosongkan,
  waktuSalahKolom,
  jenisHariBercampur,
  hariKerjaDanKalender,
  hariTanpaJenis,
  satuanMenyimpang,
  lebihDariHariKerja,
  waktuNol,
  dokumenTanpaAsal,
  dokumenTidakDipakai,
  outputSamaKelengkapan,
];
