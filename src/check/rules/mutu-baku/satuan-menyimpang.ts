import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Fix } from '../../../diagnostics/diagnostic.js';
import type { Satuan, Waktu } from '../../../model/schema.js';
import { writeAngka } from '../../../model/values/angka.js';
import { minutesIn } from '../../../model/values/satuan.js';
import { keyword } from '../../../syntax/keywords.js';
import type { Span } from '../../../text/source.js';
import { partOf } from '../../locate.js';
import { fileRule } from '../../rule.js';
import { satuanTertulis } from '../../waktu-alur/satuan-tertulis.js';

/** Units that convert into each other whatever a working day is. */
const CLOCK: ReadonlySet<Satuan> = new Set(['detik', 'menit', 'jam']);

/** A time in another unit than the head of its column says. */
export const satuanMenyimpang = fileRule({
  code: 'SOP2407',
  name: 'satuan-menyimpang',
  severity: 'warning',
  preset: 'baku',
  message: ({ satuan, kepala }: { nomor: number; satuan: Satuan; kepala: Satuan }) => ({
    id: `"${satuan}" di bawah kolom yang berkepala Waktu (${kepala})`,
    en: `"${satuan}" in the column headed Waktu (${kepala})`,
  }),
  help: ({ kepala }) => [
    {
      id: `tulis lamanya dalam ${kepala}, atau hapus \`${keyword('satuanWaktu').word}\` dan tulis satuan di setiap langkah`,
      en: `write the time in ${kepala}, or leave out \`${keyword('satuanWaktu').word}\` and write the unit in every step`,
    },
  ],
  why: {
    id: 'Satuan Waktu dicetak sekali di kepala kolom dan berlaku bagi semua angkanya; satuan lain di dalam sel bertentangan dengannya.',
    en: 'Satuan Waktu is printed once in the head of the column and holds for all its numbers; another unit in a cell contradicts it.',
  },
  source: 'konvensi: lima dari enam lembar contoh mencetak satuan di kepala kolom, Waktu (menit)',
  bad: sopContoh(
    ['\nPelaksana:\n', '\nSatuan Waktu: menit\n\nPelaksana:\n'],
    ['Waktu: 10 menit', 'Waktu: 10'],
    ['Waktu: 15 menit', 'Waktu: 15'],
    ['Waktu: 5 menit', 'Waktu: 5'],
  ),
  good: SOP_BAIK,
  *check({ model, places, source }, { report, settings }) {
    if (!settings.satuanWaktuDiKepala) return;
    for (const { langkah, satuanWaktu } of model.prosedur) {
      if (satuanWaktu === null) continue;
      for (const { waktu, nomor } of langkah) {
        if (waktu === null) continue;
        const other = satuanTertulis(waktu).find(({ satuan }) => satuan !== satuanWaktu);
        if (other === undefined) continue;
        const at = partOf(source, places.of(waktu), waktu.teks, other.start, other.end);
        const params = { nomor, satuan: other.satuan, kepala: satuanWaktu };
        yield report(at, params, { fixes: converted(waktu, places.of(waktu), satuanWaktu) });
      }
    }
  },
});

/** The same length as a bare number of the head's unit, where both are hours, minutes or seconds and nothing is lost. */
function converted(waktu: Waktu, at: Span, kepala: Satuan): Fix[] {
  const { teks, jenis, menitMin, satuan } = waktu;
  const size = minutesIn(kepala, 0);
  const isPlain = jenis === 'jumlah' && /^[\d.,\s½¼¾]+\p{L}+$/u.test(teks);
  if (!isPlain || satuan === null || menitMin === null || size === null) return [];
  if (!CLOCK.has(satuan) || !CLOCK.has(kepala)) return [];
  const amount = menitMin / size;
  if (!Number.isInteger(amount)) return [];
  const text = writeAngka(amount);
  const title = { id: `tulis ${text}`, en: `write ${text}` };
  return [{ title, safe: true, edits: [{ span: at, text }] }];
}
