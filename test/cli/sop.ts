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
