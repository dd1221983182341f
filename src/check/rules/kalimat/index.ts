import type { FileRule } from '../../rule.js';
import { jabatanBukanKolom } from './jabatan-bukan-kolom.js';
import { jabatanDitulisLain } from './jabatan-ditulis-lain.js';
import { kataTidakBaku } from './kata-tidak-baku.js';
import { kegiatanBersubjek } from './kegiatan-bersubjek.js';
import { kegiatanNominal } from './kegiatan-nominal.js';
import { kegiatanPasif } from './kegiatan-pasif.js';
import { kegiatanPerintah } from './kegiatan-perintah.js';
import { kepadaDiriSendiri } from './kepada-diri-sendiri.js';
import { keputusanTanpaPemeriksaan } from './keputusan-tanpa-pemeriksaan.js';
import { pelakuLainDariKolom } from './pelaku-lain.js';
import { penulisanDi } from './penulisan-di.js';
import { rangkaianTidakSetara } from './rangkaian-tidak-setara.js';
import { syaratTanpaKeputusan } from './syarat-tanpa-keputusan.js';

/** SOP23xx: wording. */
export const KALIMAT: readonly FileRule[] = [
  kegiatanNominal,
  kegiatanPasif,
  kegiatanBersubjek,
  pelakuLainDariKolom,
  kepadaDiriSendiri,
  jabatanBukanKolom,
  jabatanDitulisLain,
  syaratTanpaKeputusan,
  keputusanTanpaPemeriksaan,
  kataTidakBaku,
  penulisanDi,
  rangkaianTidakSetara,
  kegiatanPerintah,
];
