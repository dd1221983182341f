import type { SetRule } from '../../rule.js';
import { judulGanda } from './judul-ganda.js';
import { keterkaitanDiriSendiri } from './keterkaitan-diri-sendiri.js';
import { keterkaitanSatuArah } from './keterkaitan-satu-arah.js';
import { namaPejabatBerbeda } from './nama-pejabat-berbeda.js';
import { nipBeberapaOrang } from './nip-beberapa-orang.js';
import { nipPejabatBerbeda } from './nip-pejabat-berbeda.js';
import { nomorGanda } from './nomor-ganda.js';
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
  keterkaitanDiriSendiri,
];
