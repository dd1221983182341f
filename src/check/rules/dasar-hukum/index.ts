import type { FileRule } from '../../rule.js';
import { dasarHukumTidakTerbaca } from './dasar-hukum-tidak-terbaca.js';
import { judulPeraturan } from './judul-peraturan.js';
import { judulPeraturanKurang } from './judul-peraturan-kurang.js';
import { judulPeraturanLain } from './judul-peraturan-lain.js';
import { pedomanSopTidakDikutip } from './pedoman-sop-tidak-dikutip.js';
import { peraturanDicabut } from './peraturan-dicabut.js';
import { peraturanDiganti } from './peraturan-diganti.js';
import { peraturanDisingkat } from './peraturan-disingkat.js';
import { peraturanDiubah } from './peraturan-diubah.js';
import { peraturanGanda } from './peraturan-ganda.js';
import { peraturanLebihMuda } from './peraturan-lebih-muda.js';
import { peraturanRepublikIndonesia } from './peraturan-republik-indonesia.js';
import { peraturanTanpaJudul } from './peraturan-tanpa-judul.js';
import { peraturanTanpaNomor } from './peraturan-tanpa-nomor.js';
import { peraturanTanpaTahun } from './peraturan-tanpa-tahun.js';
import { perubahanLebihTua } from './perubahan-lebih-tua.js';
import { perubahanTanpaInduk } from './perubahan-tanpa-induk.js';
import { urutanTahunPeraturan } from './urutan-tahun-peraturan.js';
import { urutanTingkatPeraturan } from './urutan-tingkat-peraturan.js';

/** SOP22xx: citations of regulations. */
export const DASAR_HUKUM: readonly FileRule[] = [
  peraturanDicabut,
  peraturanDiganti,
  peraturanDiubah,
  judulPeraturan,
  judulPeraturanLain,
  judulPeraturanKurang,
  peraturanTanpaNomor,
  peraturanTanpaTahun,
  peraturanTanpaJudul,
  dasarHukumTidakTerbaca,
  peraturanGanda,
  urutanTingkatPeraturan,
  urutanTahunPeraturan,
  peraturanRepublikIndonesia,
  peraturanDisingkat,
  perubahanTanpaInduk,
  perubahanLebihTua,
  pedomanSopTidakDikutip,
  peraturanLebihMuda,
];
