/** A sound SOP. */
export { SOP_BAIK } from '../../src/diagnostics/codes/contoh-sop.js';

import { sopContoh } from '../../src/diagnostics/codes/contoh-sop.js';

/** With one error. */
export const SOP_SALAH = sopContoh(['Peringatan:', 'Peringatn:']);

/** With one warning. */
export const SOP_PERINGATAN = sopContoh([
  'Tanggal Efektif: 1 Maret 2026',
  'Tanggal Efektif: Maret 2026',
]);

const LAIN = ['Kendaraan Dinas', 'Alat Peraga', 'Peta Wilayah'] as const;

/** A text made of that of {@link SOP_BAIK} as another SOP of the same office: with a title, a number and steps of its own. */
export const lain = (text: string, nomor: 0 | 1 | 2): string =>
  text
    .replace('Peminjaman Ruang Rapat', `Peminjaman ${LAIN[nomor]}`)
    .replace('000.8.3.3/12/', `000.8.3.3/${13 + nomor}/`)
    .replaceAll(/(?:permohonan|jadwal|kunci)$/gmu, `$& ${LAIN[nomor].toLowerCase()}`);
