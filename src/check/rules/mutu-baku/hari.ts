import type { Analysis } from '../../../model/analyze.js';
import type { Prosedur, Waktu } from '../../../model/schema.js';
import type { Span } from '../../../text/source.js';
import { partOf } from '../../locate.js';
import { satuanTertulis } from '../../waktu-alur/satuan-tertulis.js';

/** The three units that are a day. */
export type JenisHari = 'hari' | 'hari kerja' | 'hari kalender';
const DAYS: ReadonlySet<string> = new Set(['hari', 'hari kerja', 'hari kalender']);

/** Most times name none; these are not looked at closer. */
const NAMES_A_DAY = /har|hr/iu;

/** A day named by a time, in a step or in Waktu Penyelesaian. */
export interface SebutanHari {
  readonly satuan: JenisHari;
  /** Where it stands; only what is told needs it. */
  readonly at: () => Span;
  /** Number of the step; null for Waktu Penyelesaian. */
  readonly langkah: number | null;
  /** False for a bare number below a head that names the unit. */
  readonly tertulis: boolean;
}

/** The days that the times of a table are written in, in order. */
export function hariDi(analysis: Analysis, { langkah }: Prosedur): SebutanHari[] {
  return langkah.flatMap(({ waktu, nomor }) =>
    waktu === null ? [] : daysOf(analysis, waktu, nomor),
  );
}

/** Those of Waktu Penyelesaian. */
export function hariPenyelesaian(analysis: Analysis): SebutanHari[] {
  const { waktuPenyelesaian } = analysis.model;
  return waktuPenyelesaian === null ? [] : daysOf(analysis, waktuPenyelesaian, null);
}

function daysOf({ source, places }: Analysis, waktu: Waktu, langkah: number | null): SebutanHari[] {
  if (!isDay(waktu.satuan) && !NAMES_A_DAY.test(waktu.teks)) return [];
  const place = places.of(waktu);
  const units = satuanTertulis(waktu);
  if (units.length === 0) {
    return isDay(waktu.satuan) && waktu.jenis !== 'berkala'
      ? [{ satuan: waktu.satuan, at: () => place, langkah, tertulis: false }]
      : [];
  }
  return units.flatMap(({ satuan, start, end }) =>
    isDay(satuan)
      ? [
          {
            satuan,
            at: () => partOf(source, place, waktu.teks, start, end),
            langkah,
            tertulis: true,
          },
        ]
      : [],
  );
}

const isDay = (satuan: string | null): satuan is JenisHari => satuan !== null && DAYS.has(satuan);

/** The numbers of the steps among some places. */
export const nomorDari = (places: readonly SebutanHari[]): number[] =>
  places.flatMap(({ langkah }) => langkah ?? []);
