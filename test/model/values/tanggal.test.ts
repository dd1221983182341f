import { describe, expect, it } from 'vitest';
import { compareTanggal, parseTanggal } from '../../../src/model/values/tanggal.js';

describe('dates', () => {
  it.each([
    ['19 Januari 2022', '2022-01-19'],
    ['19 JANUARI 2022', '2022-01-19'],
    ['19\u00a0Januari 2022', '2022-01-19'],
    ['1 Pebruari 2022', '2022-02-01'],
    ['1 Nopember 2022', '2022-11-01'],
    ['17 Agt. 2022', '2022-08-17'],
    ['17 Agust 2022', '2022-08-17'],
    ['5 Jan. 2022', '2022-01-05'],
    ['3 Des 2022', '2022-12-03'],
    ['19-01-2022', '2022-01-19'],
    ['19 - 1 - 2022', '2022-01-19'],
    ['19\u201301\u20132022', '2022-01-19'],
    ['19/1/2022', '2022-01-19'],
    ['19.01.2022', '2022-01-19'],
    ['19-Jan-2022', '2022-01-19'],
    ['2022-01-19', '2022-01-19'],
    ['Rabu, 19 Januari 2022', '2022-01-19'],
    ["Jum'at, 21 Januari 2022", '2022-01-21'],
    ['Tanggal 19 Januari 2022', '2022-01-19'],
    ['29 Februari 2024', '2024-02-29'],
  ])('%s', (text, iso) => {
    expect(parseTanggal(text)).toEqual({
      tanggal: { teks: text, tanggal: iso, ketelitian: 'hari' },
      issues: [],
    });
  });

  it.each([
    ['Januari 2022', '2022-01', 'bulan'],
    ['Agustus 2023', '2023-08', 'bulan'],
    ['01-2022', '2022-01', 'bulan'],
    ['2022-01', '2022-01', 'bulan'],
    ['2022', '2022', 'tahun'],
  ])('%s lacks its day', (text, iso, ketelitian) => {
    const { tanggal, issues } = parseTanggal(text);
    expect(tanggal).toEqual({ teks: text, tanggal: iso, ketelitian });
    expect(issues).toEqual([{ kind: 'tanpa-hari', start: 0, end: text.length, ketelitian }]);
  });

  it.each([
    ['31 Februari 2022', 28, null],
    ['29 Februari 2023', 28, null],
    ['31-04-2022', 30, null],
    ['0 Januari 2022', 31, null],
    ['19-13-2022', 0, null],
    ['01-19-2022', 0, '19 Januari 2022'],
    ['2022-13', 0, null],
  ])('%s is not in the calendar', (text, hariTerakhir, perbaikan) => {
    const { tanggal, issues } = parseTanggal(text);
    expect(tanggal).toEqual({ teks: text, tanggal: null, ketelitian: null });
    expect(issues).toMatchObject([{ kind: 'mustahil', hariTerakhir, perbaikan }]);
  });

  it.each([
    ['19-01-22', '22', '19 Januari 2022'],
    ['19 Januari 22', '22', '19 Januari 2022'],
    ['17-08-99', '99', '17 Agustus 1999'],
    ['19 Januari', null, null],
  ])('%s has no full year', (text, tahun, perbaikan) => {
    expect(parseTanggal(text).issues).toMatchObject([
      { kind: 'tahun-tidak-lengkap', tahun, perbaikan },
    ]);
  });

  it.each([
    ['19 Janauri 2022', '19 Januari 2022'],
    ['19 January 2022', '19 Januari 2022'],
    ['January 19, 2022', '19 Januari 2022'],
    ['Luwuk, 19 Januari 2022', '19 Januari 2022'],
    ['19 01 2022', '19 Januari 2022'],
    ['19-01/2022', '19 Januari 2022'],
    ['bulan Janauri 2022', 'Januari 2022'],
    ['kemarin', null],
    ['20222', null],
    ['19 Januari 0022', null],
    ['', null],
  ])('%s cannot be read', (text, perbaikan) => {
    const { tanggal, issues } = parseTanggal(text);
    expect(tanggal.tanggal).toBeNull();
    expect(issues).toMatchObject([{ kind: 'tidak-terbaca', perbaikan }]);
  });

  it('are compared as far as both go', () => {
    expect(compareTanggal('2022-01-19', '2022-01')).toBe(0);
    expect(compareTanggal('2022-01-19', '2022')).toBe(0);
    expect(compareTanggal('2021-12', '2022-01-19')).toBe(-1);
    expect(compareTanggal('2022-02', '2022-01-19')).toBe(1);
  });
});
