import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statistik } from '../../src/check/waktu-alur/statistik.js';
import { KOLOM_CSV, statCsv } from '../../src/emit/stat/csv.js';
import { statJson } from '../../src/emit/stat/json.js';
import { type FileStat, statReport } from '../../src/emit/stat/report.js';
import type { LaporanStat } from '../../src/emit/stat/schema.js';
import { analyze } from '../../src/model/analyze.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';
import { randomSop } from '../support/random-sop.js';
import { readCsv } from '../support/read-csv.js';
import { readSop, sopPaths } from '../support/sheets.js';

const schema: object = JSON.parse(
  readFileSync(new URL('../../grammar/sop.stat.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const figuresOf = (path: string, text: string): FileStat => ({
  berkas: path,
  kesalahan: 0,
  akar: path.split('/').slice(0, -1).join('/') || '.',
  menitPerHariKerja: 450,
  angka: statistik(analyze(parse(new SourceText(path, text)))),
});

const SEEDS = sopPaths().map((path) => figuresOf(path.replaceAll('\\', '/'), readSop(path)));

/** Reports of generated SOPs with titles and names of any letters. */
const reports: fc.Arbitrary<LaporanStat> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2 ** 31 }), fc.string({ unit: 'grapheme' })), {
    maxLength: 4,
  })
  .map((sops) =>
    statReport(
      sops.map(([seed, name], i) => {
        const analysis = analyze(parse(new SourceText(`${i}.sop`, '')));
        const model = { ...randomSop(seed), judul: name, nomor: `"${name}",\r\n` };
        for (const { pelaksana } of model.prosedur) {
          for (const one of pelaksana) one.nama = `${one.nama}, ${name}`;
        }
        return {
          berkas: `${i}.sop`,
          kesalahan: i,
          akar: `set ${i % 2}`,
          menitPerHariKerja: 450,
          angka: statistik({ ...analysis, model }),
        };
      }),
    ),
  );

describe('the report as JSON', () => {
  it('is what the published schema says, of the SOPs of this repository', () => {
    validate(JSON.parse(statJson(statReport(SEEDS))));
    expect(validate.errors).toBeNull();
  });

  it('is what the published schema says, of no SOP and of any', () => {
    fc.assert(
      fc.property(reports, (report) => {
        validate(JSON.parse(statJson(report)));
        expect(validate.errors).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('says of each set what its SOPs say together', () => {
    const { himpunan, sop, semua } = statReport(SEEDS);
    expect(himpunan.reduce((sum, set) => sum + set.sop, 0)).toBe(sop.length);
    expect(semua.langkah).toBe(sop.reduce((sum, one) => sum + one.langkah, 0));
    for (const set of himpunan) {
      const own = sop.filter(({ berkas }) => berkas.startsWith(`${set.akar}/`));
      expect(set.langkah).toBe(own.reduce((sum, one) => sum + one.langkah, 0));
      expect(set.keputusan).toBe(own.reduce((sum, one) => sum + one.keputusan, 0));
    }
  });
});

describe('the report as CSV', () => {
  it('is read back by a reader of RFC 4180 with all its figures', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const [head, ...rows] = readCsv(statCsv(report));
        expect(head).toEqual(KOLOM_CSV);
        const records = rows.map(
          (row) => new Map(KOLOM_CSV.map((name, i) => [name as string, row[i] ?? ''])),
        );
        // What would be a formula has the sign of a text before it.
        const asText = (text: string | null): string =>
          text !== null && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : (text ?? '');
        const ofKind = (kind: string) => records.filter((row) => row.get('baris') === kind);
        expect(ofKind('sop').map((row) => [row.get('judul'), row.get('nomor')])).toEqual(
          report.sop.map(({ judul, nomor }) => [asText(judul), asText(nomor)]),
        );
        expect(ofKind('sop').map((row) => Number(row.get('menit_maks')))).toEqual(
          report.sop.map(({ semuaLangkah }) => semuaLangkah.maks),
        );
        expect(
          ofKind('pelaksana').map((row) => [row.get('pelaksana'), Number(row.get('menit_min'))]),
        ).toEqual(
          report.sop.flatMap(({ pelaksana }) =>
            pelaksana.map(({ nama, menit }) => [nama, menit.min]),
          ),
        );
        expect(ofKind('himpunan').map((row) => row.get('berkas'))).toEqual(
          report.himpunan.map(({ akar }) => akar),
        );
        expect(ofKind('semua')).toHaveLength(1);
        expect(records.every((row) => row.size === KOLOM_CSV.length)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('has no formula', () => {
    const judul = '=HYPERLINK("http://contoh.id")';
    const report = statReport(SEEDS.map((one) => ({ ...one, angka: { ...one.angka, judul } })));
    const [head = [], row = []] = readCsv(statCsv(report));
    expect(row[head.indexOf('judul')]).toBe(`'${judul}`);
  });

  it('has plain numbers and lines that end in CR LF', () => {
    const text = statCsv(statReport(SEEDS));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const at = KOLOM_CSV.indexOf('langkah');
    for (const row of readCsv(text).slice(1)) {
      for (const value of row.slice(at)) expect(value).toMatch(/^(?:|\d+(?:\.\d+)?)$/u);
    }
  });
});
