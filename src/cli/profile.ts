import path from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../check/settings.js';
import type { Severity } from '../diagnostics/diagnostic.js';
import type { Finding } from '../diagnostics/finding.js';
import { DEFAULT_OPTIONS, type LayoutOptions, type PaperName } from '../layout/options.js';
import { type Configuration, Configurations } from '../workspace/config.js';
import type { Periksa } from '../workspace/config-periksa.js';
import type { Profil } from '../workspace/config-read.js';
import type { Tingkat } from '../workspace/config-rules.js';
import { type Source, STDIN } from '../workspace/discover.js';
import type { Context } from './context.js';
import { knownRules } from './known-rules.js';

/** What a configuration means for one source. */
export interface Profile {
  readonly options: LayoutOptions;
  readonly settings: Settings;
  /** False where the configuration has a mistake: a sheet in a look that nobody meant is not made. */
  readonly usable: boolean;
  readonly unreadable: boolean;
  /** What there is to say about the configuration, when it is met for the first time; else nothing. */
  readonly findings: readonly Finding[];
}

/** The profiles of one run, by source. */
export class Profiles {
  readonly #configurations: Configurations;
  /** Of each configuration once: a set has thousands of files, and all of them have the same. */
  readonly #known = new Map<Configuration, Profile>();
  /** Of the last folder that was asked for: the files of one folder come one after the other. */
  #last: { readonly folder: string; readonly profile: Profile } | null = null;
  readonly #paper: PaperName | null;

  /**
   * @param file the value of `--config`, or undefined
   * @param paper of `--paper`, which goes before the configuration; null where it was not given
   */
  constructor({ cwd }: Context, file: string | undefined, paper: PaperName | null) {
    this.#configurations = new Configurations(
      cwd,
      file === undefined ? null : path.resolve(cwd, file),
      knownRules,
    );
    this.#paper = paper;
  }

  async of(source: Source): Promise<Profile> {
    const found = await this.#configurations.of(source);
    let known = this.#known.get(found);
    let profile = known;
    if (known === undefined) {
      profile = this.#profileOf(found);
      known = { ...profile, findings: [] };
      this.#known.set(found, known);
    }
    this.#last =
      source.file === STDIN ? null : { folder: path.dirname(source.file), profile: known };
    return profile ?? known;
  }

  /** The same at once, where it is known already; undefined where nobody has looked. */
  known({ file }: Source): Profile | undefined {
    const last = this.#last;
    const isThere =
      last !== null &&
      file.startsWith(last.folder) &&
      file.lastIndexOf(path.sep) === last.folder.length;
    return isThere ? last.profile : undefined;
  }

  #profileOf(found: Configuration): Profile {
    const { source, profil, diagnostics, unreadable } = found;
    const options = layoutOptions(profil);
    return {
      options: this.#paper === null ? options : { ...options, paper: this.#paper },
      settings: settingsOf(found),
      usable: diagnostics.every(({ severity }) => severity !== 'error'),
      unreadable,
      findings: source === null ? [] : diagnostics.map((diagnostic) => ({ source, diagnostic })),
    };
  }
}

/** What a configuration says about checking. */
export function settingsOf({ profil, akar }: Pick<Configuration, 'profil' | 'akar'>): Settings {
  const usual = DEFAULT_SETTINGS;
  const periksa: Partial<Periksa> = profil.periksa ?? {};
  return {
    preset: periksa.preset ?? usual.preset,
    severities: Object.fromEntries(
      Object.entries(periksa.tingkat ?? {}).map(([code, level]) => [code, SEVERITIES[level]]),
    ),
    options: periksa.opsi ?? usual.options,
    menitPerHariKerja: profil.hariKerja?.menit ?? usual.menitPerHariKerja,
    satuanWaktuDiKepala: profil.satuanWaktuDiKepala !== 'tidak',
    jabatan: periksa.jabatan ?? usual.jabatan,
    peraturan: (periksa.peraturan ?? usual.peraturan).map((one) => withoutUndefined(one)),
    daftar: periksa.daftar ?? usual.daftar,
    akar,
  };
}

const SEVERITIES = {
  mati: 'mati',
  info: 'info',
  peringatan: 'warning',
  kesalahan: 'error',
} as const satisfies Record<Tingkat, Severity | 'mati'>;

/** A profile in the words of the layout; what it leaves out is as on a plain sheet. */
export function layoutOptions(profil: Profil): LayoutOptions {
  const usual = DEFAULT_OPTIONS;
  const { margin = {}, ukuranHuruf = {}, kapsul = {}, logo } = profil;
  return {
    paper: profil.kertas ?? usual.paper,
    margins: {
      top: margin.atas ?? usual.margins.top,
      right: margin.kanan ?? usual.margins.right,
      bottom: margin.bawah ?? usual.margins.bottom,
      left: margin.kiri ?? usual.margins.left,
    },
    fontFamily: profil.huruf ?? usual.fontFamily,
    fontSize: ukuranHuruf.identitas ?? usual.fontSize,
    tableFontSize: ukuranHuruf.tabel ?? usual.tableFontSize,
    labels: { ...usual.labels, ...withoutUndefined(profil.label ?? {}) },
    timeUnit: TIME_UNITS[profil.satuanWaktuDiKepala ?? 'bawaan'],
    columnNumbers: profil.nomorKolom === 'ya',
    capsuleWords: {
      mulai: kapsul.mulai ?? usual.capsuleWords.mulai,
      selesai: kapsul.selesai ?? usual.capsuleWords.selesai,
    },
    separateCapsules: kapsul.terpisah === 'ya',
    signatureAfterTable: profil.tandaTanganSesudahTabel === 'ya',
    logo: logo === undefined ? usual.logo : { ...logo, alt: 'Lambang instansi' },
  };
}

const TIME_UNITS = { ya: 'head', tidak: 'cells', bawaan: 'as-written' } as const;

/** Without the keys that hold nothing, which would hide the defaults. */
const withoutUndefined = <T extends object>(values: T): WithoutUndefined<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as WithoutUndefined<T>;

type WithoutUndefined<T> = { [K in keyof T]: Exclude<T[K], undefined> };
