import { describe, expect, it } from 'vitest';
import { DATA, TANGGAL } from '../../../src/check/peraturan/data.js';
import { isGone, registerWith } from '../../../src/check/peraturan/register.js';
import { fullCitation, keyOf, shortName } from '../../../src/check/peraturan/sebutan.js';
import type { PeraturanTambahan } from '../../../src/check/settings.js';
import type { Peraturan } from '../../../src/model/schema.js';
import { parsePeraturan } from '../../../src/model/values/peraturan.js';

const cited = (text: string): Peraturan => {
  const peraturan = parsePeraturan(text);
  if (peraturan === null) throw new Error(`${text} cannot be read`);
  return peraturan;
};

const register = registerWith([]);

/** What is in force in place of what is cited, by its short name. */
const successor = (text: string, added: readonly PeraturanTambahan[] = []): string | null => {
  const known = registerWith(added);
  const entry = known.find(cited(text));
  if (entry === undefined) return null;
  const found = known.successor(entry);
  return found === null ? null : shortName(found);
};

describe('the register of regulations', () => {
  it.each([
    ['PP No. 79 Tahun 2005 tentang Pedoman', 'PP 12/2017'],
    ['Peraturan Pemerintah Republik Indonesia Nomor 79 Tahun 2005', 'PP 12/2017'],
    ['UU 22/1999', 'UU 23/2014'],
    ['UU Nomor 8 Tahun 1974', 'UU 20/2023'],
    ['PP 10/1979', 'PP 30/2019'],
    ['Keppres No. 80 Tahun 2003', 'Perpres 16/2018'],
    ['Permenpan Nomor 29 Tahun 2010', 'PermenPANRB 53/2014'],
    ['Permenpan-RB No. 29 Tahun 2010', 'PermenPANRB 53/2014'],
    ['PER/21/M.PAN/11/2008', 'PermenPANRB 35/2012'],
    ['Permenpan Nomor 21 Tahun 2008', 'PermenPANRB 35/2012'],
    ['KEP/25/M.PAN/2/2004', 'PermenPANRB 14/2017'],
    ['Peraturan Menteri Dalam Negeri Nomor 37 Tahun 2007', 'Permendagri 20/2018'],
  ])('%s: %s is in force instead', (text, expected) => {
    expect(successor(text)).toBe(expected);
  });

  it.each(['PP 60 Tahun 2008', 'UU 23/2014', 'Permenpan-RB Nomor 35 Tahun 2012'])(
    '%s has no successor',
    (text) => {
      expect(register.find(cited(text))).toBeDefined();
      expect(successor(text)).toBeNull();
    },
  );

  it.each(['PP 79 Tahun 2006', 'Perda Contoh Nomor 79 Tahun 2005', 'Perpres 79/2005'])(
    '%s is another regulation',
    (text) => {
      expect(register.find(cited(text))).toBeUndefined();
    },
  );

  it('follows what a configuration adds, before its own entries', () => {
    const added: readonly PeraturanTambahan[] = [
      {
        peraturan: 'Perbup Contoh Nomor 3 Tahun 2015',
        status: 'dicabut',
        oleh: 'Perbup Contoh 4/2020',
      },
      { peraturan: 'PP 12/2017', status: 'dicabut', oleh: 'PP 1/2027 tentang Pembinaan' },
    ];
    expect(successor('Peraturan Bupati Contoh Nomor 3 Tahun 2015', added)).toBe(
      'Perbup Contoh 4/2020',
    );
    expect(successor('PP 79/2005', added)).toBe('PP 1/2027');
    expect(successor('PP 79/2005')).toBe('PP 12/2017');
  });

  it('ends where a configuration makes a circle', () => {
    const added: readonly PeraturanTambahan[] = [
      { peraturan: 'PP 1/2020', status: 'dicabut', oleh: 'PP 2/2020' },
      { peraturan: 'PP 2/2020', status: 'dicabut', oleh: 'PP 1/2020' },
    ];
    expect(successor('PP 1/2020', added)).toMatch(/^PP [12]\/2020$/u);
  });
});

describe('every entry of the register', () => {
  const entries = DATA.split('\n').map((line) => {
    const [jenis = '', pembuat = '', nomor = '', tahun = ''] = line.split('|');
    const body = pembuat === '' ? null : pembuat;
    const peraturan = { jenis, pembuat: body, nomor, tahun: Number(tahun), tentang: null };
    return [shortName(peraturan), peraturan] as const;
  });

  it('is of a day', () => {
    expect(TANGGAL).toMatch(/^20\d\d-\d\d-\d\d$/u);
    expect(entries.length).toBeGreaterThan(100);
  });

  it.each(entries)('%s is found by its short name and by its whole citation', (name, peraturan) => {
    const entry = register.find(peraturan);
    expect(entry).toBeDefined();
    expect(keyOf(cited(name))).toBe(keyOf(peraturan));
    const citation = entry === undefined ? null : fullCitation(entry.peraturan);
    expect(citation).not.toBeNull();
    const read = cited(citation ?? '');
    expect(read).toEqual({ ...entry?.peraturan, tentang: read.tentang });
    // A title that names a change itself is read up to there.
    expect(entry?.peraturan.tentang?.startsWith(read.tentang ?? '?')).toBe(true);
  });

  it.each(entries)('%s, where it is gone, leads to one in force', (_, peraturan) => {
    const entry = register.find(peraturan);
    if (entry === undefined || !isGone(entry)) return;
    const last = register.successor(entry);
    expect(last).not.toBeNull();
    const found = last === null ? undefined : register.find(last);
    expect(found && !isGone(found)).toBe(true);
  });
});
