import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { groupsOf } from '../../src/emit/shared/walk.js';
import { layoutPages } from '../../src/layout/layout.js';
import { analyze } from '../../src/model/analyze.js';
import { KEYWORDS, type Keyword } from '../../src/syntax/keywords.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';
import { loadFonts } from '../../src/workspace/fonts.js';
import { readSop, sopPaths } from '../support/sheets.js';

const paths = sopPaths().map((path) => path.replaceAll('\\', '/'));
const fonts = loadFonts('Arial');

function read(path: string) {
  const text = readSop(path);
  return { path, text, analysis: analyze(parse(new SourceText(`sops/${path}`, text))) };
}

/** How each sheet looks, exactly, is compared with the pictures and digests by `test/tools/generated.test.ts`. */
const SHEETS = paths
  .filter((path) => path.startsWith('galeri/'))
  .map(read)
  .map((sheet) => ({ ...sheet, layout: layoutPages(sheet.analysis.model, fonts) }));

describe.each(SHEETS)('$path', ({ text, analysis, layout }) => {
  it('says in its first comment what it shows', () => {
    expect(text).toMatch(/^# \p{Lu}[^\n]{20}/u);
  });

  it('has no finding', () => {
    expect(check(analysis).map(({ code, message }) => `${code} ${message.id}`)).toEqual([]);
  });

  it('is drawn without a flaw', () => {
    expect(layout.problems).toEqual([]);
    const declared = analysis.model.prosedur.reduce((sum, { alur }) => sum + alur.length, 0);
    expect(layout.pages.metrics).toMatchObject({
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
  const tables = SHEETS.flatMap(({ analysis }) => analysis.model.prosedur);

  it('uses every keyword of the language', () => {
    const all = SHEETS.map(({ text }) => text).join('\n');
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
    const pages = SHEETS.flatMap(({ layout }) => layout.pages.pages);
    const groups = pages.flatMap((page) => [...groupsOf(page.children)]);
    const letters = groups.flatMap(({ attrs }) => attrs?.huruf ?? []);
    expect(letters).toContain('AA');
  });

  it('has no picture of a sheet or page that is gone', () => {
    const pictures = SHEETS.flatMap(({ path, layout }) => {
      const name = path.slice('galeri/'.length, -'.sop'.length);
      return layout.pages.pages.map(({ nomor }) => `${name}-${nomor}.svg`);
    });
    expect(readdirSync('docs/galeri').sort()).toEqual([...pictures, 'README.md'].sort());
  });

  it('names no official of the seed documents', () => {
    const seeds = paths.filter((path) => !path.startsWith('galeri/'));
    const officials = seeds.flatMap((path) => {
      const { disahkanOleh, tandaTangan } = read(path).analysis.model;
      return [disahkanOleh, tandaTangan].flatMap((one) => [one?.nama, one?.nip]);
    });
    const all = SHEETS.map(({ text }) => text).join('\n');
    expect(officials.filter((name) => name && all.includes(name))).toEqual([]);
  });
});
