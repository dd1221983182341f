import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/check/settings.js';
import type { SetFile } from '../../../support/random-set.js';
import { checkedSet, STRICT } from '../../../support/set-check.js';
import { type Berkas, sopSet } from '../../../support/sop-set.js';

const found = (files: readonly Berkas[], settings?: Settings): string[] =>
  checkedSet(sopSet(...files), settings).map(({ path, code }) => `${path} ${code}`);

describe('titles and numbers', () => {
  it('are doubled whatever their case and blanks', () => {
    expect(found([{ judul: 'Pelayanan Tamu' }, { judul: 'SOP PELAYANAN  TAMU' }])).toEqual([
      'a.sop SOP3104',
      'b.sop SOP3104',
    ]);
    const number = { judul: 'Pengelolaan Arsip', nomor: '000.8.3.3/ 1 /umum' };
    expect(found([{ judul: 'Pelayanan Tamu' }, number])).toEqual([
      'a.sop SOP3105',
      'b.sop SOP3105',
    ]);
  });

  it('are doubled within one body only', () => {
    const other = {
      judul: 'Pelayanan Tamu',
      nomor: '000.8.3.3/1/UMUM',
      instansi: 'Dinas Kesehatan',
    };
    expect(found([{ judul: 'Pelayanan Tamu' }, other])).toEqual([]);
  });

  it('both doubled are one mistake', () => {
    const one = { judul: 'Pelayanan Tamu', nomor: '000.8.3.3/1/UMUM' };
    expect(found([one, one])).toEqual(['a.sop SOP3104', 'b.sop SOP3104']);
  });

  it.each(['', '-', '000.8.3.3/   /UMUM', '000.8.3.3/.../UMUM', '/ /UMUM', '000.8.3.3/xx/UMUM'])(
    'a number that is not given yet, "%s", is none',
    (nomor) => {
      expect(
        found([
          { judul: 'Pelayanan Tamu', nomor },
          { judul: 'Pengelolaan Arsip', nomor },
        ]),
      ).toEqual([]);
    },
  );

  it('show a few of the others, however many there are', () => {
    const all = checkedSet(
      sopSet(...Array.from({ length: 20 }, () => ({ judul: 'Pelayanan Tamu' }))),
    );
    expect(all.map(({ code }) => code)).toEqual(Array.from({ length: 20 }, () => 'SOP3104'));
    for (const { others, path, message } of all) {
      expect(others).toHaveLength(4);
      expect(others).not.toContain(path);
      expect(message).toContain('19 SOP lain');
    }
  });
});

/** The files with one column spelled otherwise, in the list and in the steps. */
const spelled = (...names: readonly string[]): SetFile[] =>
  sopSet(
    ...names.map((_, index) => ({ judul: `Pelayanan ${['Cuti', 'Arsip', 'Tamu'][index]}` })),
  ).map((file, index) => ({
    ...file,
    text: file.text.replaceAll(/Kasubag(?=[\n:])/gu, names[index] ?? ''),
  }));

const columns = (names: readonly string[], settings?: Settings): string[] =>
  checkedSet(spelled(...names), settings)
    .filter(({ code }) => code === 'SOP3109' || code === 'SOP3110')
    .map(({ path, code, about }) => `${path} ${code} ${about}`);

describe('columns of one post', () => {
  it.each([
    ['Kasubag', 'Kasubag', 'Kasubbag'],
    ['Kepala Seksi/Lurah', 'Kepala Seksi/Lurah', 'kepala seksi/ lurah'],
    ['Kasubag Evlap', 'Kasubag Evlap', 'Kasubbag Evlap'],
    ['Staf Umum', 'Staf Umum', 'Staff Umum'],
  ])('%s, %s, %s: the third is told', (...names) => {
    expect(columns(names)).toEqual([`c.sop SOP3109 ${names[2]}`]);
  });

  it.each([
    ['Kasubag Evlap', 'KASUBAG EVLAP', 'Kasubag Evlap'],
    ['Kasubag Umum', 'Kasubag Keuangan', 'Kasubag'],
    ['Kasubag Umum', 'Kasubag Umum', 'Kepala Subbagian Umum'],
  ])('%s, %s, %s: nothing is told', (...names) => {
    expect(columns(names)).toEqual([]);
  });

  it('written out in full are told to who is strict', () => {
    const long = 'Kepala Subbagian Evaluasi dan Pelaporan';
    expect(columns(['Kasubag Evlap', 'Kasubag Evlap', long], STRICT)).toEqual([
      `c.sop SOP3110 ${long}`,
    ]);
  });

  it('are spelled as the configuration says', () => {
    const jabatan = { Kasubbag: ['Kasubag', 'KSB'] };
    const settings = { ...DEFAULT_SETTINGS, jabatan };
    expect(columns(['Kasubag', 'Kasubag', 'Kasubbag'], settings)).toEqual([
      'a.sop SOP3109 Kasubag',
      'b.sop SOP3109 Kasubag',
    ]);
    expect(columns(['KSB', 'KSB', 'Kasubbag'], { ...STRICT, jabatan })).toEqual([
      'a.sop SOP3110 KSB',
      'b.sop SOP3110 KSB',
    ]);
    expect(columns(['KSB', 'KSB', 'Kasubbag'], STRICT)).toEqual([]);
  });
});

describe('the same steps', () => {
  it('are told to who is strict, within one body', () => {
    const steps = (files: readonly Berkas[]) =>
      found(files, STRICT).filter((one) => one.endsWith('SOP3111'));
    const two = [{ judul: 'Pelayanan Tamu' }, { judul: 'Pelayanan Cuti' }];
    expect(steps(two)).toEqual(['a.sop SOP3111', 'b.sop SOP3111']);
    expect(steps([...two, { judul: 'Arsip', instansi: 'Dinas Kesehatan' }])).toHaveLength(2);
    expect(found(two)).toEqual([]);
  });
});
