import { describe, expect, it } from 'vitest';
import {
  isLikeName,
  isNearName,
  isSameName,
  type NamaOrang,
  namaOrang,
} from '../../../src/check/set/nama-orang.js';

const name = (text: string): NamaOrang => namaOrang(text) ?? { kunci: '', kata: [], teks: '' };

describe('a name without its titles', () => {
  it.each([
    ['KAMALUS/IN/NO, S.Pd., SH', 'kamalusinno'],
    ['Abdul Malik, SE,MM', 'abdul malik'],
    ['ABDUL MALIK, SE, MM', 'abdul malik'],
    ['H. X. MORL. SH', 'x morl'],
    ['Drs. AMIN JUMAIL', 'amin jumail'],
    ['Prof. Dr. H. Budi Contoh, M.Si., Ph.D.', 'budi contoh'],
    ['dr. Surya Wangsa Nirmala, M.Kes.', 'surya wangsa nirmala'],
    ['Ir.Bagas Tirta Wening MM', 'bagas tirta wening'],
    ['Laras Ratih Kencana S.STP M.AP', 'laras ratih kencana'],
    ['Siti Sari', 'siti sari'],
    ['Dra. Melati', 'melati'],
    ['Sari', 'sari'],
    ['Haris', 'haris'],
  ])('%s', (text, words) => {
    expect(namaOrang(text)?.kata.join(' ')).toBe(words);
  });

  it('is none where there are no letters', () => {
    expect(['', ' - ', '....', ', S.H.'].map(namaOrang)).toEqual([null, null, null, null]);
  });
});

describe('two names', () => {
  it.each([
    ['Mohammad Ali', 'Moh. Ali'],
    ['Siti Aminah', 'Siti A.'],
    ['Budi Contoh', 'Budi Contoh Raharjo'],
    ['Budi Contoh', 'BUDI  CONTOH, S.E.'],
  ])('%s and %s are written alike', (a, b) => {
    expect(isSameName(name(a), name(b))).toBe(true);
    expect(isSameName(name(b), name(a))).toBe(true);
  });

  it.each([
    ['KAMALUDDIN DJANO', 'KAMALUDIN DJAINO'],
    ['Budi Contoh', 'Budhi Contoh'],
  ])('%s and %s are spellings of one', (a, b) => {
    expect(isSameName(name(a), name(b))).toBe(false);
    expect(isNearName(name(a), name(b))).toBe(true);
  });

  it.each([
    ['KAMALUS/IN/NO', 'KAMALUDIN DJAINO'],
    ['KALUDDIN BUAHO', 'KAMALUDDIN DJANO'],
  ])('%s and %s may be, if the number says so', (a, b) => {
    expect(isNearName(name(a), name(b))).toBe(false);
    expect(isLikeName(name(a), name(b))).toBe(true);
  });

  it.each([
    ['Budi Contoh', 'Melati Teladan'],
    ['Siti Aminah', 'Joko Aminoto'],
    ['Abdul Malik', 'Amin Jumail'],
  ])('%s and %s are two persons', (a, b) => {
    expect(isLikeName(name(a), name(b))).toBe(false);
  });
});
