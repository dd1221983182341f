import type { FileRule } from '../../rule.js';
import { dasarHukumTidakTerbaca } from './dasar-hukum-tidak-terbaca.js';
import { judulPeraturan } from './judul-peraturan.js';
import { judulPeraturanKurang } from './judul-peraturan-kurang.js';
import { judulPeraturanLain } from './judul-peraturan-lain.js';
import { peraturanDicabut } from './peraturan-dicabut.js';
import { peraturanDiganti } from './peraturan-diganti.js';
import { peraturanGanda } from './peraturan-ganda.js';
import { peraturanTanpaJudul } from './peraturan-tanpa-judul.js';
import { peraturanTanpaNomor } from './peraturan-tanpa-nomor.js';
import { peraturanTanpaTahun } from './peraturan-tanpa-tahun.js';

/** SOP22xx: citations of regulations. */
export const DASAR_HUKUM: readonly FileRule[] = [
  peraturanDicabut,
  peraturanDiganti,
  judulPeraturan,
  judulPeraturanLain,
  judulPeraturanKurang,
  peraturanTanpaNomor,
  peraturanTanpaTahun,
  peraturanTanpaJudul,
  dasarHukumTidakTerbaca,
  peraturanGanda,
];
