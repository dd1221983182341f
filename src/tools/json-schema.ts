import * as z from 'zod';
import { knownRules } from '../cli/known-rules.js';
import { JsonReport } from '../diagnostics/report-schema.js';
import { REPORT_VERSION } from '../diagnostics/report-version.js';
import { LaporanStat } from '../emit/stat/schema.js';
import { STAT_VERSION } from '../emit/stat/version.js';
import { Sop } from '../model/schema.js';
import { MODEL_VERSION } from '../model/version.js';
import { rulesJsonSchema } from '../workspace/config-rules.js';
import { Konfigurasi } from '../workspace/config-schema.js';

/** The model's JSON Schema (draft 2020-12). */
export const modelSchema = (): string =>
  published(Sop, `sop:${MODEL_VERSION}`, {
    title: 'SOP Administrasi Pemerintahan',
    description:
      'What a .sop file means, as `sopc build --to json` writes it. Made from src/model/schema.ts; do not edit.',
  });

/** JSON Schema of what `sopc stat --format json` writes. */
export const statSchema = (): string =>
  published(LaporanStat, `stat:${STAT_VERSION}`, {
    title: 'Angka SOP',
    description:
      'What `sopc stat --format json` writes. Made from src/emit/stat/schema.ts; do not edit.',
  });

/** JSON Schema of what `sopc check --format json` writes. */
export const checkSchema = (): string =>
  published(JsonReport, `check:${REPORT_VERSION}`, {
    title: 'Temuan pada SOP',
    description:
      'What `sopc check --format json` writes. Made from src/diagnostics/report-schema.ts; do not edit.',
  });

/** @param id behind `urn:sopc:`, with the version of what is written */
function published(
  of: z.ZodType,
  id: string,
  about: { readonly title: string; readonly description: string },
): string {
  const schema = z.toJSONSchema(of, { target: 'draft-2020-12' });
  const head = { $schema: schema.$schema, $id: `urn:sopc:${id}`, ...about };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

/** JSON Schema of `sop.config.yaml`, for editors, with every rule and its options. */
export async function configSchema(): Promise<string> {
  const { aturan, definitions } = rulesJsonSchema(await knownRules());
  const schema = z.toJSONSchema(Konfigurasi, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ path, jsonSchema }) => {
      if (path.join('.') !== RULES) return;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      Object.assign(jsonSchema, aturan);
    },
  });
  const head = {
    $schema: schema.$schema,
    $id: 'urn:sopc:sop.config',
    title: 'Profil lembar SOP (sop.config.yaml)',
    $comment: 'Made from src/workspace/config-schema.ts; do not edit.',
  };
  return `${JSON.stringify({ ...head, ...schema, $defs: definitions }, null, 2)}\n`;
}

/** Where the rules stand in the schema. */
const RULES = 'properties.periksa.properties.aturan';
