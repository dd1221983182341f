import type { SetRule } from '../../rule.js';
import { diLuarDaftar } from './di-luar-daftar.js';
import { jabatanBedaBentuk } from './jabatan-beda-bentuk.js';
import { jabatanBedaEjaan } from './jabatan-beda-ejaan.js';
import { judulGanda } from './judul-ganda.js';
import { keterkaitanDiriSendiri } from './keterkaitan-diri-sendiri.js';
import { keterkaitanSatuArah } from './keterkaitan-satu-arah.js';
import { langkahMirip } from './langkah-mirip.js';
import { langkahSama } from './langkah-sama.js';
import { makroMerujukBukanMikro } from './makro-merujuk-bukan-mikro.js';
import { mikroTanpaMakro } from './mikro-tanpa-makro.js';
import { namaPejabatBerbeda } from './nama-pejabat-berbeda.js';
import { nipBeberapaOrang } from './nip-beberapa-orang.js';
import { nipPejabatBerbeda } from './nip-pejabat-berbeda.js';
import { nomorGanda } from './nomor-ganda.js';
import { rujukanMelingkar } from './rujukan-melingkar.js';
import { rujukanSopMirip } from './rujukan-sop-mirip.js';
import { rujukanSopTidakAda } from './rujukan-sop-tidak-ada.js';

/** SOP31xx: a set of SOPs. */
export const HIMPUNAN: readonly SetRule[] = [
  rujukanSopMirip,
  rujukanSopTidakAda,
  keterkaitanSatuArah,
  judulGanda,
  nomorGanda,
  nipPejabatBerbeda,
  namaPejabatBerbeda,
  nipBeberapaOrang,
  jabatanBedaEjaan,
  jabatanBedaBentuk,
  langkahSama,
  langkahMirip,
  keterkaitanDiriSendiri,
  rujukanMelingkar,
  mikroTanpaMakro,
  makroMerujukBukanMikro,
  diLuarDaftar,
];
