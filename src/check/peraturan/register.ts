import type { Localized } from '../../diagnostics/diagnostic.js';
import type { Peraturan } from '../../model/schema.js';
import { parsePeraturan } from '../../model/values/peraturan.js';
import type { PeraturanTambahan } from '../settings.js';
import { DATA } from './data.js';
import { titleKey } from './judul.js';
import { keyOf } from './sebutan.js';

/**
 * What became of a regulation. `dicabut`: revoked. `diganti`: another took its place, without a revocation that was
 * seen. `diubah`: in force with changes.
 */
export const STATUS = ['berlaku', 'dicabut', 'diganti', 'diubah'] as const;
export type Status = (typeof STATUS)[number];

/**
 * How sure an entry's status is. `dilihat`: the clause, or a page of an office that names it, was seen. `turunan`: seen
 * in a work that rests on it. `ingatan`: known, and not seen. `konfigurasi`: the configuration says so.
 */
export const KEYAKINAN = ['dilihat', 'turunan', 'ingatan', 'konfigurasi'] as const;
export type Keyakinan = (typeof KEYAKINAN)[number];

/** A regulation of the register. */
export interface Entri {
  /** With its title, where that is known. */
  readonly peraturan: Peraturan;
  /** Whether the title was seen in a source, so that another wording is a slip. */
  readonly judulDilihat: boolean;
  readonly status: Status;
  /** What revoked or replaced it: one. What changed it: all, the newest last. */
  readonly oleh: readonly Peraturan[];
  /** ISO day, month or year from which the status holds. */
  readonly sejak: string | null;
  /** The clause: `PP 12/2017 Pasal 51 angka 4`. */
  readonly dasar: string | null;
  /** What of it stays in force. */
  readonly kecuali: Localized | null;
  readonly keyakinan: Keyakinan;
  /** Where a configuration has it from. */
  readonly sumber: string | null;
}

/** Fields of an entry in {@link DATA}, parted by a vertical bar; what several hold is parted by semicolons. */
export const FIELDS = [
  'jenis',
  'pembuat',
  'nomor',
  'tahun',
  'tentang',
  'judulDilihat',
  'status',
  'oleh',
  'sejak',
  'dasar',
  'kecuali',
  'kecualiEn',
  'keyakinan',
] as const;

/** A chain of successors longer than this is a mistake in the register. */
const LONGEST_CHAIN = 8;

/** What is known of the regulations: those of the project, and those of a configuration, which win. */
export class Register {
  readonly #own: ReadonlyMap<string, Entri>;

  constructor(added: readonly PeraturanTambahan[]) {
    this.#own = new Map(added.flatMap(entryOf));
  }

  find(peraturan: Peraturan): Entri | undefined {
    const key = keyOf(peraturan);
    return this.#own.get(key) ?? shared().get(key);
  }

  /** The regulations in force, or changed, that have this title. */
  titled(title: string): readonly Entri[] {
    const key = titleKey(title);
    const all = [...this.#own.values(), ...shared().values()];
    return all.filter(
      (entry) =>
        !isGone(entry) && titleKey(entry.peraturan.tentang ?? '') === key && this.#isFirst(entry),
    );
  }

  /** Whether no entry of the configuration stands before this one. */
  #isFirst(entry: Entri): boolean {
    return this.find(entry.peraturan) === entry;
  }

  /** What is in force in place of a revoked regulation, successors followed; null where it is not known. */
  successor(entry: Entri): Peraturan | null {
    let last: Peraturan | null = null;
    let now: Entri | undefined = entry;
    for (let i = 0; i < LONGEST_CHAIN && now !== undefined && isGone(now); i++) {
      const next: Peraturan | undefined = now.oleh[0];
      if (next === undefined) break;
      now = this.find(next);
      last = now?.peraturan ?? next;
    }
    return last;
  }
}

export const isGone = ({ status }: Entri): boolean => status === 'dicabut' || status === 'diganti';

/** Whether the status rests on a clause that was seen, or on what the configuration says. */
export const isCertain = ({ keyakinan }: Entri): boolean =>
  keyakinan === 'dilihat' || keyakinan === 'konfigurasi';

/** The register for the regulations that a configuration adds. */
export function registerWith(added: readonly PeraturanTambahan[]): Register {
  const known = registers.get(added);
  if (known !== undefined) return known;
  const register = new Register(added);
  registers.set(added, register);
  return register;
}

const registers = new WeakMap<readonly PeraturanTambahan[], Register>();

function entryOf(added: PeraturanTambahan): (readonly [string, Entri])[] {
  const peraturan = parsePeraturan(added.peraturan);
  if (peraturan === null) return [];
  const by = added.oleh === undefined ? null : parsePeraturan(added.oleh);
  const entry: Entri = {
    peraturan,
    judulDilihat: peraturan.tentang !== null,
    status: added.status,
    oleh: by === null ? [] : [by],
    sejak: added.sejak ?? null,
    dasar: null,
    kecuali: null,
    keyakinan: 'konfigurasi',
    sumber: added.sumber ?? null,
  };
  return [[keyOf(peraturan), entry]];
}

let made: ReadonlyMap<string, Entri> | undefined;

/** The project's entries; made when the first citation is looked up, since most commands look none up. */
function shared(): ReadonlyMap<string, Entri> {
  made ??= new Map(
    DATA.split('\n').map((line) => {
      const entry = read(line);
      return [keyOf(entry.peraturan), entry] as const;
    }),
  );
  return made;
}

function read(line: string): Entri {
  const values = line.split('|');
  const at = (field: (typeof FIELDS)[number]): string => values[FIELDS.indexOf(field)] ?? '';
  const orNull = (text: string): string | null => (text === '' ? null : text);
  return {
    peraturan: {
      jenis: at('jenis'),
      pembuat: orNull(at('pembuat')),
      nomor: at('nomor'),
      tahun: Number(at('tahun')),
      tentang: orNull(at('tentang')),
    },
    judulDilihat: at('judulDilihat') === 'ya',
    // The generator has checked both words.
    status: at('status') as Status,
    oleh: at('oleh')
      .split(';')
      .flatMap((citation) => parsePeraturan(citation) ?? []),
    sejak: orNull(at('sejak')),
    dasar: orNull(at('dasar')),
    kecuali: at('kecuali') === '' ? null : { id: at('kecuali'), en: at('kecualiEn') },
    keyakinan: at('keyakinan') as Keyakinan,
    sumber: null,
  };
}
