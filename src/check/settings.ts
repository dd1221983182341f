import type { Severity } from '../diagnostics/diagnostic.js';
import { MENIT_PER_HARI_KERJA } from '../model/values/waktu.js';
import type { OptionValue } from './options.js';
import { PRESETS, type Preset, type Rule } from './rule.js';

/** A regulation that the configuration adds to the registry of `rules/dasar-hukum`. */
export interface PeraturanTambahan {
  /** A citation as it stands in a Dasar Hukum: `Perbup Contoh Nomor 3 Tahun 2015`. */
  readonly peraturan: string;
  readonly status: 'berlaku' | 'dicabut' | 'diubah';
  /** The citation of what replaced or changed it. */
  readonly oleh?: string;
  /** ISO day, month or year from which this holds. */
  readonly sejak?: string;
  readonly sumber?: string;
}

/**
 * What a configuration says about checking. Plain data: it goes to worker threads, and its bytes are part of the key of
 * a cache.
 */
export interface Settings {
  readonly preset: Preset;
  /** By code. `mati` turns a rule, or any finding that is no error of the language, off. */
  readonly severities: Readonly<Record<string, Severity | 'mati'>>;
  /** Values of options that differ from the usual ones, by code and name. */
  readonly options: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>;
  readonly menitPerHariKerja: number;
  /** False where the sheet has the unit of Satuan Waktu in each cell, and not in the head of the column. */
  readonly satuanWaktuDiKepala: boolean;
  /** Other spellings of posts, by the name that is meant: `Kepala Seksi: [Kasi, Kasie]`. */
  readonly jabatan: Readonly<Record<string, readonly string[]>>;
  readonly peraturan: readonly PeraturanTambahan[];
  /** The files of the set as its list has them, relative to the configuration; null where there is no list. */
  readonly daftar: readonly string[] | null;
  /** Folder of the configuration, relative to the working folder, with `/`: the root of the set. `.` without one. */
  readonly akar: string;
}

export const DEFAULT_SETTINGS: Settings = {
  preset: 'baku',
  severities: {},
  options: {},
  menitPerHariKerja: MENIT_PER_HARI_KERJA,
  satuanWaktuDiKepala: true,
  jabatan: {},
  peraturan: [],
  daftar: null,
  akar: '.',
};

/** What a finding counts for, or `mati`; undefined where the settings say nothing about its code. */
export function isOn({ code, preset }: Rule, settings: Settings): boolean {
  const set = settings.severities[code.code];
  if (set !== undefined) return set !== 'mati';
  return PRESETS.indexOf(preset) <= PRESETS.indexOf(settings.preset);
}
