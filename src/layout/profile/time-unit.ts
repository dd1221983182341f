import type { Langkah, Prosedur, Satuan, Waktu } from '../../model/schema.js';
import { gathered } from '../../text/lists.js';
import type { LayoutOptions } from '../options.js';

/** The prosedur with the unit of its times where the profile wants it: see `LayoutOptions.timeUnit`. */
export function placeTimeUnit(prosedur: Prosedur, place: LayoutOptions['timeUnit']): Prosedur {
  switch (place) {
    case 'as-written':
      return prosedur;
    case 'head':
      return { ...prosedur, satuanWaktu: prosedur.satuanWaktu ?? commonUnit(prosedur) };
    case 'cells':
      return {
        ...prosedur,
        satuanWaktu: null,
        langkah: prosedur.langkah.map((langkah) => withUnit(langkah, prosedur.satuanWaktu)),
      };
  }
}

/** The one unit of all amounts; null where there are several, or none. */
function commonUnit({ langkah }: Prosedur): Satuan | null {
  const units = new Set(
    gathered(langkah, ({ waktu }) => (waktu?.satuan == null ? [] : [waktu.satuan])),
  );
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? unit : null;
}

/** The unit behind each amount that was written as a bare number. */
function withUnit(langkah: Langkah, unit: Satuan | null): Langkah {
  const { waktu } = langkah;
  if (waktu === null || unit === null || waktu.satuan !== unit) return langkah;
  return { ...langkah, waktu: { ...waktu, teks: named(waktu, unit) } };
}

/** `120` is `120 menit`, `2 (dua)/berkas` is `2 (dua) menit/berkas`; what names a unit already stays. */
function named({ teks }: Waktu, unit: Satuan): string {
  if (/(?:detik|menit|jam|hari|minggu|bulan|triwulan|semester|tahun)/iu.test(teks)) return teks;
  const amount = /^.*\d(?:\s*\([^)]*\))?/su.exec(teks)?.[0];
  return amount === undefined ? teks : `${amount} ${unit}${teks.slice(amount.length)}`;
}
