import type { FileRule } from '../../rule.js';
import { administratifSatuPelaksana } from './administratif-satu-pelaksana.js';
import { cabangTidakBergabung } from './cabang-tidak-bergabung.js';
import { jenisBertentangan } from './jenis-bertentangan.js';
import { kolomTidakBerurut } from './kolom-tidak-berurut.js';
import { makroLangkahTanpaSop } from './makro-langkah-tanpa-sop.js';
import { makroTanpaMikro } from './makro-tanpa-mikro.js';
import { teknisBanyakPelaksana } from './teknis-banyak-pelaksana.js';
import { waktuPenyelesaianBilaDiulang } from './waktu-penyelesaian-bila-diulang.js';
import { waktuPenyelesaianTakTerhitung } from './waktu-penyelesaian-tak-terhitung.js';
import { waktuPenyelesaianTerlampaui } from './waktu-penyelesaian-terlampaui.js';

/** SOP25xx: flow, pelaksana and jenis. */
export const ALUR: readonly FileRule[] = [
  kolomTidakBerurut,
  teknisBanyakPelaksana,
  administratifSatuPelaksana,
  jenisBertentangan,
  makroTanpaMikro,
  makroLangkahTanpaSop,
  waktuPenyelesaianTerlampaui,
  waktuPenyelesaianBilaDiulang,
  waktuPenyelesaianTakTerhitung,
  cabangTidakBergabung,
];
