import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { groupsOf } from '../../src/emit/shared/walk.js';
import { layoutPages } from '../../src/layout/layout.js';
import { analyze } from '../../src/model/analyze.js';
import type { Sop } from '../../src/model/schema.js';
import { KEYWORDS, type Keyword } from '../../src/syntax/keywords.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';
import { GENERATED } from '../../src/tools/generated.js';
import { loadFonts } from '../../src/workspace/fonts.js';
import { readSop, sopPaths } from '../support/sheets.js';

/** How each sheet looks, exactly, is compared with the pictures and digests by `test/tools/generated.test.ts`. */
const SHEETS = sopPaths()
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.startsWith('galeri/'));

const fonts = loadFonts('Arial');
const read = (path: string) => {
  const text = readSop(path);
  const analysis = analyze(parse(new SourceText(`sops/${path}`, text)));
  return { text, analysis };
};

describe.each(SHEETS)('%s', (path) => {
  const { text, analysis } = read(path);

  it('says in its first comment what it shows', () => {
    expect(text).toMatch(/^# \p{Lu}[^\n]{20}/u);
  });

  it('has no finding', () => {
    expect(check(analysis).map(({ code, message }) => `${code} ${message.id}`)).toEqual([]);
  });

  it('is drawn without a flaw', () => {
    const { pages, problems } = layoutPages(analysis.model, fonts);
    expect(problems).toEqual([]);
    const declared = analysis.model.prosedur.reduce((sum, { alur }) => sum + alur.length, 0);
    expect(pages.metrics).toMatchObject({
      edgesDeclared: declared,
      edgesDrawn: declared,
      symbolHits: 0,
      overlaps: 0,
      outsideArea: 0,
      clippedText: 0,
      missingGlyphs: 0,
    });
  });
});

describe('the gallery as a whole', () => {
  const sheets = SHEETS.map(read);
  const models: readonly Sop[] = sheets.map(({ analysis }) => analysis.model);
  const tables = models.flatMap(({ prosedur }) => prosedur);

  it('uses every keyword of the language', () => {
    const all = sheets.map(({ text }) => text).join('\n');
    const stands = ({ word, place, form }: Keyword): boolean => {
      const indent = place === 'section' ? '' : ' +';
      const end = form === 'target' ? '[ :]' : ':';
      return new RegExp(`^${indent}${word}${end}`, 'mu').test(all);
    };
    expect(KEYWORDS.filter((keyword) => !stands(keyword)).map(({ word }) => word)).toEqual([]);
  });

  it('shows 2 and 15 pelaksana, and letters beyond Z', () => {
    const counts = tables.map(({ pelaksana }) => pelaksana.length);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([2, 15]);
    const letters = models.flatMap((model) => {
      const { pages } = layoutPages(model, fonts).pages;
      const groups = pages.flatMap((page) => [...groupsOf(page.children)]);
      return groups.flatMap(({ attrs }) => attrs?.huruf ?? []);
    });
    expect(letters).toContain('AA');
  });

  it('has no picture of a sheet or page that is gone', () => {
    const made = GENERATED.map((file) => file.path).filter((file) =>
      file.startsWith('docs/galeri/'),
    );
    const there = readdirSync('docs/galeri').map((name) => `docs/galeri/${name}`);
    expect(there.sort()).toEqual(made.sort());
  });

  it('names no official of the seed documents', () => {
    const seeds = sopPaths().filter((path) => !path.replaceAll('\\', '/').startsWith('galeri/'));
    const officials = seeds.flatMap((path) => {
      const { disahkanOleh, tandaTangan } = read(path).analysis.model;
      return [disahkanOleh, tandaTangan].flatMap((one) => [one?.nama, one?.nip]);
    });
    const all = sheets.map(({ text }) => text).join('\n');
    expect(officials.filter((name) => name && all.includes(name))).toEqual([]);
  });
});
