import { describe, expect, it } from 'vitest';
import { regulationData } from '../../src/tools/peraturan.js';

const list = (...entries: readonly string[]): string => `tanggal: 2026-01-02
sumber:
  naskah: Naskah yang dilihat
peraturan:
${entries.join('')}`;

const NEW = `  - jenis: PP
    nomor: 12
    tahun: 2017
    tentang: Pembinaan dan Pengawasan
    judul: dilihat
    status: berlaku
    keyakinan: dilihat
    sumber: naskah
`;

const OLD = `  - jenis: PP
    nomor: 79
    tahun: 2005
    tentang: Pedoman Pembinaan
    judul: ingatan
    status: dicabut
    oleh: [PP 12/2017]
    sejak: 2017-04-07
    dasar: PP 12/2017 Pasal 51
    keyakinan: dilihat
    sumber: naskah
`;

/** The list with a part of the old entry replaced. */
const changed = (from: string, to: string): string => {
  expect(OLD).toContain(from);
  return list(NEW, OLD.replace(from, to));
};

describe('the list of regulations', () => {
  it('becomes one line an entry, with the day it tells of', () => {
    expect(
      regulationData(list(NEW, OLD)),
    ).toBe(`// Made from grammar/peraturan.yaml by \`npm run generate\`; do not edit.

/** The day of which the list tells. */
export const TANGGAL = '2026-01-02';

/** One entry a line, its fields as in \`FIELDS\`. */
export const DATA = \`PP||12|2017|Pembinaan dan Pengawasan|ya|berlaku||||||dilihat
PP||79|2005|Pedoman Pembinaan||dicabut|PP 12/2017|2017-04-07|PP 12/2017 Pasal 51|||dilihat\`;
`);
  });

  it.each([
    [
      'a kind that does not exist',
      changed('jenis: PP', 'jenis: PPP'),
      'line 13: peraturan.1.jenis',
    ],
    ['a field that does not exist', changed('status:', 'statu:'), 'line 13: peraturan.1'],
    ['a status that does not exist', changed('dicabut', 'batal'), 'line 13: peraturan.1.status'],
    ['no year', changed('    tahun: 2005\n', ''), 'line 13: peraturan.1.tahun'],
    [
      'a sign that parts fields',
      changed('Pedoman Pem', 'Pedoman | Pem'),
      'line 13: peraturan.1.tentang',
    ],
    ['revoked by nothing', changed('    oleh: [PP 12/2017]\n', ''), 'line 13: dicabut needs one'],
    [
      'revoked by two',
      changed('[PP 12/2017]', '[PP 12/2017, PP 1/2018]'),
      'line 13: dicabut needs one',
    ],
    [
      'changed by nothing',
      changed('dicabut\n    oleh: [PP 12/2017]', 'diubah'),
      'diubah needs what',
    ],
    ['in force and revoked', changed('dicabut', 'berlaku'), 'line 13: berlaku has no oleh'],
    ['what cannot be read', changed('[PP 12/2017]', '[aturan baru]'), 'aturan baru cannot be read'],
    ['what is not listed', changed('[PP 12/2017]', '[PP 13/2017]'), 'PP 13/2017 is not listed'],
    ['what is older', changed('tahun: 2005', 'tahun: 2018'), 'PP 12/2017 is older'],
    ['itself as successor', changed('[PP 12/2017]', '[PP 79/2005]'), 'is its own successor'],
    [
      'a clause that was not seen',
      changed('keyakinan: dilihat', 'keyakinan: ingatan'),
      'dasar was seen',
    ],
    [
      'seen without its clause',
      changed('    dasar: PP 12/2017 Pasal 51\n', ''),
      'dilihat needs its dasar',
    ],
    ['no source', changed('    sumber: naskah\n', ''), 'sumber is there where'],
    [
      'a source that is not named',
      changed('sumber: naskah', 'sumber: kabar'),
      'there is no sumber kabar',
    ],
    ['a day that cannot be', changed('2017-04-07', '2017-13-07'), 'sejak 2017-13-07 cannot be'],
    [
      'a day before the regulation',
      changed('2017-04-07', '2004-04-07'),
      'sejak 2004-04-07 cannot be',
    ],
    ['a day after the list', changed('2017-04-07', '2026-04-07'), 'later than the list'],
    ['the same regulation twice', list(NEW, OLD, OLD), 'line 24: PP||79|2005 is there twice'],
    [
      'certainty of a configuration',
      changed('keyakinan: dilihat', 'keyakinan: konfigurasi'),
      'keyakinan',
    ],
    ['no day of its own', list(NEW).replace('tanggal: 2026-01-02\n', ''), 'line 1: tanggal'],
    ['no YAML', 'peraturan: [', 'at line 1'],
  ])('is refused with %s', (_, yaml, message) => {
    expect(() => regulationData(yaml)).toThrow(message);
  });

  it('tells every mistake at once', () => {
    const wrong = OLD.replace('dicabut', 'berlaku').replace('sumber: naskah', 'sumber: kabar');
    expect(() => regulationData(list(NEW, wrong))).toThrow(/berlaku has no oleh\n.*\n.*kabar/u);
  });

  it('is refused when two successors run in a circle', () => {
    const circle = NEW.replace(
      'status: berlaku',
      'status: diganti\n    oleh: [PP 79/2017]',
    ).replace('keyakinan: dilihat', 'keyakinan: turunan');
    const other = circle.replace('nomor: 12', 'nomor: 79').replace('PP 79/2017', 'PP 12/2017');
    expect(() => regulationData(list(circle, other))).toThrow('is its own successor');
  });
});
