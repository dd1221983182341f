import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';

/** Two more SOPs of the office of `SOP_BAIK`, signed by the same official: for the examples of rules about a majority. */
export const DUA_SOP_LAIN: Readonly<Record<string, string>> = {
  'lain.sop': sopContoh(
    ['Peminjaman Ruang Rapat', 'Peminjaman Kendaraan Dinas'],
    ['000.8.3.3/12/UMUM', '000.8.3.3/13/UMUM'],
  ),
  'lagi.sop': sopContoh(
    ['Peminjaman Ruang Rapat', 'Pemeliharaan Gedung'],
    ['000.8.3.3/12/UMUM', '000.8.3.3/14/UMUM'],
  ),
};
