import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSummary, unpackSummary } from '../../../src/check/set/packed-summary.js';
import { type Ringkasan, summarize } from '../../../src/check/set/summary.js';
import { analyze } from '../../../src/model/analyze.js';
import { parse } from '../../../src/syntax/parse.js';
import { SourceText } from '../../../src/text/source.js';
import { RecordPacker } from '../../../src/workspace/packed-records.js';
import { plainSummary } from '../../support/plain-summary.js';
import { setFile } from '../../support/random-set.js';

const text = fc.string({ unit: 'binary', maxLength: 6 });
const span = fc.record({ start: fc.nat(), end: fc.nat() });
const place = fc.record({ teks: text, span });
const placeOrNull = fc.option(place);
const summary: fc.Arbitrary<Ringkasan> = fc.record({
  path: fc.constant('a.sop'),
  judul: placeOrNull,
  nomor: placeOrNull,
  instansi: fc.array(text),
  jenis: fc.array(text),
  jenisAt: fc.option(span),
  keterkaitan: fc.array(place),
  rujukan: fc.array(fc.record({ teks: text, span, langkah: fc.nat() })),
  pejabat: fc.array(
    fc.record({
      blok: fc.constantFrom('disahkanOleh', 'tandaTangan'),
      jabatan: placeOrNull,
      nama: placeOrNull,
      nip: placeOrNull,
      jenisNomor: fc.constantFrom('NIP', 'NRP'),
    }),
  ),
  pelaksana: fc.array(place),
  langkah: fc.nat(),
  jejak: text,
  sidik: fc.array(fc.nat(0x7fffffff)),
});

/** Packed one after the other and read back. */
function readBack(all: readonly Ringkasan[]): Ringkasan[] {
  const packer = new RecordPacker();
  for (const one of all) packer.add((to) => packSummary(one, to));
  const { records } = packer;
  return [...records.starts()].map((start, index) =>
    plainSummary(unpackSummary(all[index]?.path ?? '', records.read(start))),
  );
}

describe('a packed summary', () => {
  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(summary), (all) => {
        expect(readBack(all)).toEqual(all);
      }),
    );
  });

  it('takes less than a third of the bytes of its JSON in a set', () => {
    const all = Array.from({ length: 50 }, (_, index) => {
      const { path, text } = setFile(index, 1, 0.5);
      return summarize(analyze(parse(new SourceText(path, text))));
    });
    expect(readBack(all)).toEqual(all);
    const packer = new RecordPacker();
    for (const one of all) packer.add((to) => packSummary(one, to));
    const { words, texts } = packer.records;
    const bytes = words.byteLength + JSON.stringify(texts).length;
    expect(bytes * 3).toBeLessThan(JSON.stringify(all).length);
  });
});
