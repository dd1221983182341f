import * as z from 'zod';
import type { Localized } from '../diagnostics/diagnostic.js';
import { fold } from '../text/words.js';

/**
 * The part of a configuration that depends on which rules there are: `periksa.aturan`. This folder knows no rules; who
 * reads a configuration passes them in.
 */

/** What a finding counts for, as a configuration says it. */
export const TINGKAT = ['mati', 'info', 'peringatan', 'kesalahan'] as const;
export type Tingkat = (typeof TINGKAT)[number];

/** A value of an option of a rule. */
export type NilaiOpsi = number | boolean | readonly string[];

/** An option of a rule, as far as a configuration needs it. */
export type OpsiDikenal =
  | {
      readonly jenis: 'angka';
      readonly bawaan: number;
      readonly min: number;
      readonly maks: number;
    }
  | { readonly jenis: 'ya-tidak'; readonly bawaan: boolean }
  | {
      readonly jenis: 'daftar';
      readonly bawaan: readonly string[];
      readonly salah?: (butir: string) => Localized | null;
    };

/** A kind of finding that a configuration may name. */
export interface AturanDikenal {
  readonly code: string;
  readonly name: string;
  readonly options: Readonly<
    Record<string, OpsiDikenal & { readonly arti: { readonly id: string } }>
  >;
  /** True where a configuration cannot change what it counts for. */
  readonly tetap: boolean;
}

/** The rule that a key names, by its code or its readable name, in any case. */
export function ruleNamed(key: string, rules: readonly AturanDikenal[]): AturanDikenal | undefined {
  const wanted = fold(key);
  return rules.find(({ code, name }) => fold(code) === wanted || name === wanted);
}

/** The shape of what a rule's key may hold when it is a group. */
export const ruleGroup = ({ options }: AturanDikenal) =>
  z.strictObject({
    tingkat: z.enum(TINGKAT).optional(),
    ...Object.fromEntries(
      Object.entries(options).map(([name, option]) => [name, valueSchema(option).optional()]),
    ),
  });

function valueSchema(option: AturanDikenal['options'][string]): z.ZodType {
  const description = option.arti.id;
  switch (option.jenis) {
    case 'angka':
      return z.number().min(option.min).max(option.maks).meta({ description });
    case 'ya-tidak':
      return z.enum(['ya', 'tidak']).meta({ description });
    case 'daftar':
      return z.array(z.string().trim().min(1)).meta({ description });
  }
}

/** The JSON Schema (draft 2020-12) of `periksa.aturan`, with the definitions it refers to. */
export function rulesJsonSchema(rules: readonly AturanDikenal[]): {
  readonly aturan: Readonly<Record<string, unknown>>;
  readonly definitions: Readonly<Record<string, unknown>>;
} {
  const settable = rules.filter(({ tetap }) => !tetap);
  const definitions = settable.map((rule) => {
    const schema = z.toJSONSchema(z.union([z.enum(TINGKAT), ruleGroup(rule)]), {
      target: 'draft-2020-12',
      io: 'input',
    });
    const { $schema: _, ...rest } = schema;
    return [rule.code, { title: rule.name, ...rest }] as const;
  });
  const properties = settable.flatMap(({ code, name }) => {
    const reference = { $ref: `#/$defs/${code}` };
    return [
      [code, reference],
      [name, reference],
    ] as const;
  });
  return {
    aturan: {
      type: 'object',
      description:
        'Menurut kode atau nama aturan: tingkatnya, atau kelompok dengan tingkat dan pilihannya.',
      properties: Object.fromEntries(properties),
      additionalProperties: false,
    },
    definitions: Object.fromEntries(definitions),
  };
}
