import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/check/settings.js';
import { checkedSet, STRICT } from '../../../support/set-check.js';
import { type Berkas, sopSet } from '../../../support/sop-set.js';

const found = (files: readonly Berkas[], settings?: Settings, whole?: boolean): string[] =>
  checkedSet(sopSet(...files), settings, whole).map(
    ({ path, code, about }) => `${path} ${code} ${about}`,
  );

const only = (code: string, all: readonly string[]): string[] =>
  all.filter((one) => one.includes(code));

describe('references that are found', () => {
  it.each([
    'SOP Pengelolaan Arsip',
    'Pengelolaan arsip;',
    'SOP "Pengelolaan Arsip"',
    '000.8.3.3/2/UMUM',
    'SOP Nomor 000.8.3.3/2/UMUM',
    'SOP Nomor: 000.8.3.3/ 2 /UMUM tentang Pengelolaan Arsip Aktif',
    'SOP Nomor 99 tentang Pengelolaan Arsip',
    'SOP Pengelolaan Arsip (000.8.3.3/2/UMUM)',
    'SOP Pengelolaan Arsip (Sekretariat)',
    'Standar Operasional Prosedur Pengelolaan Arsip',
  ])('%s', (reference) => {
    const files = [
      { judul: 'Pelayanan Tamu', keterkaitan: [reference] },
      { judul: 'Pengelolaan Arsip', keterkaitan: ['SOP Pelayanan Tamu'] },
    ];
    const settings = { ...DEFAULT_SETTINGS, daftar: ['a.sop', 'b.sop'] };
    expect(found(files, settings)).toEqual([]);
  });
});

describe('references that are not found', () => {
  const files = [{ judul: 'Pelayanan Tamu', keterkaitan: ['SOP Pengadaan Langsung', 'IK Arsip'] }];
  const told = ['a.sop SOP3102 SOP Pengadaan Langsung'];

  it('are told where there is a list of the SOPs, and to who is strict', () => {
    expect(found(files)).toEqual([]);
    expect(found(files, { ...DEFAULT_SETTINGS, daftar: ['a.sop'] })).toEqual(told);
    expect(only('SOP3102', found(files, STRICT))).toEqual(told);
    const on: Settings = { ...DEFAULT_SETTINGS, severities: { SOP3102: 'warning' } };
    expect(found(files, on)).toEqual(told);
  });

  it('are not told of a part of the set', () => {
    expect(found(files, STRICT, false)).toEqual([]);
  });
});

describe('relations', () => {
  it('are one-sided until both name each other, in Keterkaitan or in a step', () => {
    const a = { judul: 'Pelayanan Tamu', keterkaitan: ['SOP Pengelolaan Arsip'] };
    const named = (b: Partial<Berkas>) =>
      only('SOP3103', found([a, { judul: 'Pengelolaan Arsip', ...b }], STRICT));
    expect(named({})).toEqual(['a.sop SOP3103 SOP Pengelolaan Arsip']);
    expect(named({ keterkaitan: ['SOP Pelayanan Tamu'] })).toEqual([]);
    expect(named({ sop: { 2: 'Pelayanan Tamu' } })).toEqual([]);
  });

  it('to itself are none', () => {
    const files = [{ judul: 'Pelayanan Tamu', keterkaitan: ['SOP Pelayanan Tamu'] }];
    expect(found(files)).toEqual(['a.sop SOP3112 SOP Pelayanan Tamu']);
  });
});

describe('steps done by other SOPs', () => {
  it('in a ring are told at each', () => {
    const files = [
      { judul: 'Pelayanan Tamu', sop: { 2: 'Pengelolaan Arsip' } },
      { judul: 'Pengelolaan Arsip', sop: { 3: 'Pengiriman Surat' } },
      { judul: 'Pengiriman Surat', sop: { 2: '000.8.3.3/1/UMUM' } },
    ];
    expect(checkedSet(sopSet(...files)).map(({ message }) => message)).toEqual([
      'langkah 2 dikerjakan oleh SOP yang akhirnya kembali ke SOP ini: Pelayanan Tamu -> Pengelolaan Arsip -> Pengiriman Surat -> Pelayanan Tamu',
      'langkah 3 dikerjakan oleh SOP yang akhirnya kembali ke SOP ini: Pengelolaan Arsip -> Pengiriman Surat -> Pelayanan Tamu -> Pengelolaan Arsip',
      'langkah 2 dikerjakan oleh SOP yang akhirnya kembali ke SOP ini: Pengiriman Surat -> Pelayanan Tamu -> Pengelolaan Arsip -> Pengiriman Surat',
    ]);
  });

  it('by the SOP itself are told wherever they stand', () => {
    for (const step of [1, 2, 4]) {
      const files = [{ judul: 'Pelayanan Tamu', sop: { [step]: 'Pelayanan Tamu' } }];
      expect(found(files)).toEqual(['a.sop SOP3113 Pelayanan Tamu']);
    }
  });

  it('at the ends only, as SOPs that follow each other, are no ring', () => {
    const files = [
      { judul: 'Pelayanan Tamu', sop: { 4: 'Pengelolaan Arsip' } },
      { judul: 'Pengelolaan Arsip', sop: { 1: 'Pelayanan Tamu' } },
    ];
    expect(found(files)).toEqual([]);
    const [first, second] = files;
    if (first === undefined || second === undefined) throw new Error('two files');
    expect(found([{ ...first, jenis: 'makro' }, second]).map((one) => one.slice(0, 13))).toEqual([
      'a.sop SOP3113',
      'b.sop SOP3113',
    ]);
  });

  it('without a ring are never told', () => {
    const titles = ['Cuti', 'Arsip', 'Tamu', 'Rapat', 'Surat'].map((one) => `Pelayanan ${one}`);
    const steps = fc.array(
      fc.record({ from: fc.nat(4), to: fc.nat(4), step: fc.integer({ min: 1, max: 4 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(steps, (arrows) => {
        const files = titles.map((judul, index) => ({
          judul,
          sop: Object.fromEntries(
            arrows
              .filter(({ from, to }) => from === index && to > index)
              .map(({ to, step }) => [step, titles[to] ?? '']),
          ),
        }));
        expect(found(files)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('are those of a makro SOP, and a mikro one has one', () => {
    const mikro = { judul: 'Pengelolaan Arsip', jenis: 'mikro' };
    const uses = { judul: 'Pelayanan Tamu', jenis: 'makro', sop: { 2: 'Pengelolaan Arsip' } };
    const told = (files: readonly Berkas[]) =>
      found(files, STRICT).filter((one) => /SOP311[45]/u.test(one));
    expect(told([uses, mikro])).toEqual([]);
    expect(told([mikro])).toEqual(['a.sop SOP3114 mikro']);
    expect(told([uses, { judul: 'Pengelolaan Arsip' }])).toEqual([
      'a.sop SOP3115 Pengelolaan Arsip',
    ]);
  });
});

describe('the list of a set', () => {
  const files = [{ judul: 'Pelayanan Tamu' }, { judul: 'Pengelolaan Arsip' }];
  const listed = (daftar: readonly string[] | null, akar: string, folder: string): string[] =>
    checkedSet(
      sopSet(...files).map((one) => ({ ...one, path: `${folder}${one.path}` })),
      { ...DEFAULT_SETTINGS, daftar, akar },
    ).map(({ path, code }) => `${path} ${code}`);

  it('that leaves a file out is told at the file', () => {
    expect(listed(['a.sop'], '.', '')).toEqual(['b.sop SOP3116']);
    expect(listed(['umum/a.sop'], 'sops', 'sops/umum/')).toEqual(['sops/umum/b.sop SOP3116']);
    expect(listed([], '.', '')).toEqual(['a.sop SOP3116', 'b.sop SOP3116']);
    expect(listed(null, '.', '')).toEqual([]);
  });

  it('is read from a folder within the set too', () => {
    expect(listed(['umum/a.sop'], '..', '')).toEqual(['b.sop SOP3116']);
    expect(listed(['a.sop', 'umum/b.sop'], '..', '../')).toEqual(['../b.sop SOP3116']);
  });
});
