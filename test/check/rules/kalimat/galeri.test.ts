import { describe, expect, it } from 'vitest';
import { aktifDariPasif, uraikan } from '../../../../src/check/bahasa/jenis-kata.js';
import { kegiatanDari } from '../../../../src/check/rules/kalimat/kegiatan.js';
import { DEFAULT_SETTINGS } from '../../../../src/check/settings.js';
import { analyze } from '../../../../src/model/analyze.js';
import { parse } from '../../../../src/syntax/parse.js';
import { SourceText } from '../../../../src/text/source.js';
import { marked, mended } from '../../../support/rule-cases.js';
import { readSop, sopPaths } from '../../../support/sheets.js';

const GALLERY = sopPaths().filter((path) => path.startsWith('galeri'));

/** The text of an SOP with the beginning of every activity that one pelaksana does replaced. */
function mutated(text: string, start: (verb: string, name: string) => string | null) {
  const analysis = analyze(parse(new SourceText('a.sop', text)));
  const edits = kegiatanDari(analysis, DEFAULT_SETTINGS).flatMap(
    ({ kata, kolom, pelaku, at, langkah }) => {
      const [first] = kata;
      const name = pelaku.length === 1 ? kolom[pelaku[0] ?? -1]?.nama : undefined;
      const put =
        first === undefined || name === undefined || langkah.sop !== null
          ? null
          : start(first.teks, name);
      return first === undefined || put === null ? [] : [{ ...at(first.start, first.end), put }];
    },
  );
  const made = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start: from, end, put }) => now.slice(0, from) + put + now.slice(end), text);
  return { made, count: edits.length };
}

describe.each(GALLERY)('%s', (path) => {
  const text = readSop(path);

  it('gets its doers told and taken away again when they are written before each verb', () => {
    const { made, count } = mutated(text, (verb, name) => `${name} ${verb.toLowerCase()}`);
    expect(count).toBeGreaterThan(0);
    expect(marked('SOP2303', made)).toHaveLength(count);
    expect(mended('SOP2303', made)).toBe(text);
  });

  it('gets each passive verb told, and made active again', () => {
    const passive = (verb: string): string | null => {
      const { dasar = '' } = uraikan(verb) ?? {};
      const end = /(?:kan|i)$/u.exec(verb)?.[0] ?? '';
      const made = `Di${dasar}${dasar.endsWith(end) ? '' : end}`;
      return aktifDariPasif(made) === verb.toLowerCase() ? made : null;
    };
    const { made, count } = mutated(text, passive);
    expect(count).toBeGreaterThan(0);
    expect(marked('SOP2302', made)).toHaveLength(count);
  });
});
