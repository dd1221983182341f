import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { knownRules } from '../../src/cli/known-rules.js';
import { checkOne, checkTogether } from '../../src/cli/pipeline.js';
import { layoutOptions, settingsOf } from '../../src/cli/profile.js';
import { emitJson } from '../../src/emit/json/index.js';
import { emitPdf } from '../../src/emit/pdf/index.js';
import { layoutPages } from '../../src/layout/layout.js';
import { analyze } from '../../src/model/analyze.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';
import { Configurations } from '../../src/workspace/config.js';
import { sourceNamed } from '../../src/workspace/discover.js';
import { loadFonts } from '../../src/workspace/fonts.js';
import { readPdf } from '../support/read-pdf.js';
import { readSop, sopPaths } from '../support/sheets.js';
import { expectInOrder, sheetTexts } from './sheet-texts.js';

const SEEDS = [
  'dpmd-banggai/perbaikan-data-kinerja',
  'dukcapil-banggai/perbaikan-data-kinerja',
  'dukcapil-musi-rawas/pengumpulan-data-kinerja',
  'kecamatan-masama/monitoring-renstra',
  'kecamatan-masama/pengumpulan-data-kinerja',
  'kecamatan-masama/perbaikan-data-kinerja',
];

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const configurations = new Configurations(ROOT, null, knownRules);

const golden = (name: string, kind: string): URL =>
  new URL(`../fixtures/sops/${name}.${kind}`, import.meta.url);

const schema: object = JSON.parse(
  readFileSync(new URL('../../grammar/sop.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

it('the six seeds are there', () => {
  const names = sopPaths().map((path) => path.replaceAll('\\', '/').replace(/\.sop$/u, ''));
  expect(names).toEqual(expect.arrayContaining(SEEDS));
});

describe.each(SEEDS)('%s', async (name) => {
  const source = new SourceText(`sops/${name}.sop`, readSop(`${name}.sop`));
  const analysis = analyze(parse(source));
  const configuration = await configurations.of(sourceNamed(source.path, ROOT));
  const options = layoutOptions(configuration.profil);
  const fonts = loadFonts(options.fontFamily);
  const layout = layoutPages(analysis.model, fonts, options);

  it('has a profile of its office, without a mistake', () => {
    expect(configuration.source?.path).toBe(`sops/${name.split('/')[0]}/sop.config.yaml`);
    expect(configuration.diagnostics).toEqual([]);
  });

  it('has the model that was read and approved', async () => {
    await expect(emitJson(analysis.model)).toMatchFileSnapshot(
      fileURLToPath(golden(name, 'model.json')),
    );
  });

  it('has a model that the published schema accepts', () => {
    validate(JSON.parse(emitJson(analysis.model)));
    expect(validate.errors).toBeNull();
  });

  it('has the findings that were read and approved', async () => {
    const lines = check(analysis).map(({ code, severity, message, span }) => {
      const { line, character } = source.positionAt(span.start);
      return `${line + 1}:${character + 1} ${severity} ${code} ${message.id}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      fileURLToPath(golden(name, 'temuan.txt')),
    );
  });

  it('is drawn without a flaw, as measured and approved', async () => {
    const { metrics } = layout.pages;
    expect(layout.problems).toEqual([]);
    expect(metrics).toMatchObject({
      symbolHits: 0,
      overlaps: 0,
      outsideArea: 0,
      clippedText: 0,
      missingGlyphs: 0,
      edgesDrawn: analysis.model.prosedur.reduce((sum, { alur }) => sum + alur.length, 0),
    });
    await expect(`${JSON.stringify(metrics, null, 2)}\n`).toMatchFileSnapshot(
      fileURLToPath(golden(name, 'metrics.json')),
    );
  });

  it('gives every field of the model back from its PDF, in order', async () => {
    const { pages } = await readPdf(await emitPdf(layout.pages, fonts));
    expectInOrder(pages.map(({ text }) => text).join(' '), sheetTexts(analysis.model));
  });
});

describe.each([...new Set(SEEDS.map((name) => name.split('/')[0] ?? ''))])(
  'the set %s',
  async (folder) => {
    const names = SEEDS.filter((name) => name.startsWith(`${folder}/`));
    const sources = names.map((name) => new SourceText(`sops/${name}.sop`, readSop(`${name}.sop`)));
    const settings = settingsOf(await configurations.of(sourceNamed(sources[0]?.path ?? '', ROOT)));

    it('has the findings across files that were read and approved', async () => {
      const checked = sources.map((source) => checkOne(source, settings));
      const lines = checkTogether(checked, settings, true).flatMap(({ path, diagnostics }) => {
        const source = sources.find((one) => one.path === path);
        return diagnostics
          .filter(({ code }) => code.startsWith('SOP3'))
          .map(({ code, severity, message, span }) => {
            const { line, character } = source?.positionAt(span.start) ?? { line: 0, character: 0 };
            const file = path.slice(`sops/${folder}/`.length);
            return `${file}:${line + 1}:${character + 1} ${severity} ${code} ${message.id}\n`;
          });
      });
      await expect(lines.join('')).toMatchFileSnapshot(
        fileURLToPath(golden(`${folder}/himpunan`, 'temuan.txt')),
      );
    });
  },
);
