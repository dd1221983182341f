import * as z from 'zod';
import { REPORT_VERSION } from './report-version.js';

/**
 * What `sopc check --format json` writes. Lines and characters count from zero, characters in UTF-16 units, as in LSP.
 * Published as `grammar/sop.check.schema.json`.
 */
const Position = z
  .strictObject({ line: z.int().min(0), character: z.int().min(0) })
  .meta({ id: 'Position', description: 'From zero, characters in UTF-16 units, as in LSP.' });

const JsonRange = z
  .strictObject({ start: Position, end: Position })
  .meta({ id: 'Range', description: 'The end is behind the last character.' });

const file = z.string().meta({
  description: 'Relative to the working folder, with `/`; `-` is standard input.',
});

const JsonRelated = z.strictObject({
  message: z.string(),
  file,
  range: JsonRange.meta({ description: 'At the start of a file whose text was not read.' }),
});

const JsonFix = z.strictObject({
  title: z.string(),
  safe: z
    .boolean()
    .meta({ description: 'False where it changes what the SOP says or guesses what was meant.' }),
  edits: z.array(z.strictObject({ range: JsonRange, text: z.string() })),
});

const JsonDiagnostic = z.strictObject({
  code: z.string().regex(/^SOP\d{4}$/),
  name: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  help: z.array(z.string()),
  file,
  range: JsonRange,
  related: z.array(JsonRelated),
  fixes: z.array(JsonFix).meta({ description: 'Mends, the likeliest first.' }),
});

export const JsonReport = z.strictObject({
  version: z.literal(REPORT_VERSION),
  diagnostics: z.array(JsonDiagnostic),
});

export type JsonReport = z.infer<typeof JsonReport>;
export type JsonDiagnostic = z.infer<typeof JsonDiagnostic>;
export type JsonRelated = z.infer<typeof JsonRelated>;
export type JsonRange = z.infer<typeof JsonRange>;
