import type { Localized } from '../diagnostics/diagnostic.js';

/** What an option of a rule may hold. `daftar` is a list of texts. */
export type OptionValue = number | boolean | readonly string[];

interface OptionBase<T extends OptionValue> {
  /** The value where the configuration says nothing. */
  readonly bawaan: T;
  /** What it does, for the rule's page. */
  readonly arti: Localized;
}

export type Option =
  | (OptionBase<number> & { readonly jenis: 'angka'; readonly min: number; readonly maks: number })
  | (OptionBase<boolean> & { readonly jenis: 'ya-tidak' })
  | (OptionBase<readonly string[]> & {
      readonly jenis: 'daftar';
      /** What is wrong with an item, in words that follow it: a template that cannot be read. */
      readonly salah?: (butir: string) => Localized | null;
    });

/** The options of one rule, by the names they have in the configuration. */
export type Options = Readonly<Record<string, Option>>;

/** The values of a rule's options. */
export type ValuesOf<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly bawaan: infer T }
    ? T extends number
      ? number
      : T extends boolean
        ? boolean
        : readonly string[]
    : never;
};

/** A number between two bounds. */
export const angka = (bawaan: number, min: number, maks: number, id: string, en: string) =>
  ({ jenis: 'angka', bawaan, min, maks, arti: { id, en } }) as const;

/** `ya` or `tidak`. */
export const yaTidak = (bawaan: boolean, id: string, en: string) =>
  ({ jenis: 'ya-tidak', bawaan, arti: { id, en } }) as const;

/** A list of texts; of those that `salah` says something about, the configuration is told. */
export const daftar = (
  bawaan: readonly string[],
  id: string,
  en: string,
  salah?: (butir: string) => Localized | null,
) =>
  ({
    jenis: 'daftar',
    bawaan,
    arti: { id, en },
    ...(salah === undefined ? {} : { salah }),
  }) as const;

/** The value of an option where the configuration says nothing, as a configuration would write it. */
export function writtenDefault({ jenis, bawaan }: Option): string {
  if (jenis === 'ya-tidak') return bawaan ? 'ya' : 'tidak';
  if (jenis === 'daftar') return bawaan.length === 0 ? '[]' : bawaan.join(', ');
  return String(bawaan);
}
