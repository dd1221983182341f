import type { Localized } from '../../diagnostics/diagnostic.js';
import type { Analysis } from '../../model/analyze.js';
import type { Langkah, Prosedur, Satuan, Waktu } from '../../model/schema.js';
import { type Lama, lamaDari } from './lama.js';
import { type PathTimes, pathTimes } from './paths.js';
import { sebutHari, sebutMenit } from './sebut-lama.js';

/** The ways through one table, measured against the time that the SOP promises. */
export interface UkuranJanji {
  readonly janji: Waktu;
  readonly prosedur: Prosedur;
  /** In the unit in which the promise is compared, as `batas`. */
  readonly waktu: PathTimes;
  readonly batas: number;
  /** Steps whose time could not be compared with the promise. */
  readonly tidakTerhitung: readonly Langkah[];
  /** An amount of the compared unit in words. */
  readonly sebut: (jumlah: number) => Localized;
}

/**
 * The most days by the calendar that a unit may have. The promise is read in its favour, the steps against
 * themselves, so that what is found too long is so by any reading.
 */
const MOST_DAYS: Partial<Record<Satuan, number>> = {
  'hari kalender': 1,
  minggu: 7,
  bulan: 31,
  triwulan: 92,
  semester: 184,
  tahun: 366,
};
const LEAST_DAYS: Partial<Record<Satuan, number>> = {
  hari: 1,
  'hari kalender': 1,
  minggu: 7,
  bulan: 28,
  triwulan: 90,
  semester: 181,
  tahun: 365,
};
/** `2 x 24 jam` runs by the clock: it has hours and no working minutes. */
const HOURS_A_DAY = 24;

/**
 * Measures each table whose flow is sound against Waktu Penyelesaian. What is done only by somebody outside the office
 * is not counted: the promise is the office's.
 *
 * @returns nothing where there is no promise, or one without an upper end
 */
export function* ukuranJanji(
  { model, brokenFlow }: Analysis,
  menitPerHariKerja: number,
): Generator<UkuranJanji> {
  const janji = model.waktuPenyelesaian;
  const scale = janji === null ? null : scaleOf(janji, menitPerHariKerja);
  if (janji === null || scale === null) return;
  for (const prosedur of model.prosedur) {
    if (brokenFlow.has(prosedur)) continue;
    const outside = new Set(
      prosedur.pelaksana.flatMap(({ id, sifat }) => (sifat === 'eksternal' ? [id] : [])),
    );
    const isOutside = ({ simbol }: Langkah): boolean =>
      simbol.every(({ pelaksana }) => outside.has(pelaksana));
    const lama = (langkah: Langkah): Lama | null =>
      langkah.waktu === null || isOutside(langkah) ? null : scale.lama(langkah.waktu);
    const waktu = pathTimes(prosedur, lama);
    if (waktu === null) continue;
    const tidakTerhitung = prosedur.langkah.filter((langkah) => lama(langkah) === null);
    yield { janji, prosedur, waktu, batas: scale.batas, tidakTerhitung, sebut: scale.sebut };
  }
}

interface Scale {
  readonly batas: number;
  /** The time of a step in the same unit; null where it cannot be compared. */
  readonly lama: (waktu: Waktu) => Lama | null;
  readonly sebut: (jumlah: number) => Localized;
}

function scaleOf(janji: Waktu, menitPerHariKerja: number): Scale | null {
  const { maks, menitMaks, satuan, per, jenis } = janji;
  if (maks === null || per !== null || jenis === 'berkala' || satuan === null) return null;
  if (menitMaks !== null) {
    return {
      batas: menitMaks,
      lama: (waktu) => lamaDari(waktu, waktu.menitMin, waktu.menitMaks),
      sebut: (menit) => sebutMenit(menit, menitPerHariKerja),
    };
  }
  const kind = satuan === 'hari' ? 'hari' : 'hari kalender';
  const size = satuan === 'hari' ? 1 : satuan === 'jam' ? 1 / HOURS_A_DAY : MOST_DAYS[satuan];
  if (size === undefined) return null;
  return {
    batas: maks * size,
    lama: (waktu) => days(waktu, kind, menitPerHariKerja),
    sebut: (hari) => sebutHari(hari, kind),
  };
}

/**
 * The least days that a time takes: working minutes fill at most the working minutes of a day. Beside a promise in
 * `hari`, which may be working days, calendar units do not count.
 */
function days(waktu: Waktu, kind: 'hari' | 'hari kalender', perDay: number): Lama | null {
  const { min, maks, menitMin, menitMaks, satuan } = waktu;
  if (menitMin !== null || menitMaks !== null)
    return scaled(waktu, menitMin, menitMaks, 1 / perDay);
  const isClock = satuan === 'jam';
  const size =
    satuan === null
      ? undefined
      : kind === 'hari'
        ? satuan === 'hari'
          ? 1
          : undefined
        : isClock
          ? 1 / HOURS_A_DAY
          : LEAST_DAYS[satuan];
  return size === undefined ? lamaDari(waktu, null, null) : scaled(waktu, min, maks, size);
}

const scaled = (waktu: Waktu, min: number | null, maks: number | null, size: number) =>
  lamaDari(waktu, min === null ? null : min * size, maks === null ? null : maks * size);
