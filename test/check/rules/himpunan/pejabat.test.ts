import { describe, expect, it } from 'vitest';
import { checkedSet } from '../../../support/set-check.js';
import { type Berkas, sopSet } from '../../../support/sop-set.js';

/** Titles of their own for officials to sign. */
const signed = (...all: readonly Partial<Berkas>[]): string[] =>
  checkedSet(
    sopSet(
      ...all.map((one, index) => ({
        judul: `Pelayanan ${['Cuti', 'Arsip', 'Tamu', 'Rapat', 'Surat'][index]}`,
        ...one,
      })),
    ),
  ).map(({ path, code, about }) => `${path} ${code} ${about}`);

const BUDI = { nama: 'Budi Contoh, S.Sos.', nip: '19800101 200501 1 001' };
const ANI = { nama: 'Ani Teladan, S.E.', nip: '19751112 199903 2 003' };

describe('one official', () => {
  it('may be written with other titles, in capitals, with other blanks in the NIP', () => {
    expect(signed(BUDI, { nama: 'BUDI CONTOH, S.Sos, M.Si', nip: '198001012005011001' })).toEqual(
      [],
    );
  });

  it('with two numbers of which one cannot be: that one is told', () => {
    expect(signed(BUDI, { nip: '1980101 200501 1 001' })).toEqual([
      'b.sop SOP3106 1980101 200501 1 001',
    ]);
  });

  it('with two numbers that both can be: both are told', () => {
    expect(signed(BUDI, { nip: '19800110 200501 1 001' })).toEqual([
      'a.sop SOP3106 19800101 200501 1 001',
      'b.sop SOP3106 19800110 200501 1 001',
    ]);
  });

  it('with a number that differs wholly: it is the name that says so', () => {
    expect(signed(BUDI, BUDI, { nip: '19690405 199203 1 007' })).toEqual([
      'c.sop SOP3106 19690405 199203 1 007',
    ]);
  });

  it('of another post, with the number misspelt', () => {
    const acting = { jabatan: 'Plt. Asisten Umum', nip: '19800101 200501 1 010' };
    expect(signed(BUDI, BUDI, acting)).toEqual(['c.sop SOP3106 19800101 200501 1 010']);
  });

  it('without a number on one sheet', () => {
    expect(signed(BUDI, BUDI, { nama: 'Budhi Contoh', nip: '-' })).toEqual([
      'c.sop SOP3107 Budhi Contoh',
    ]);
  });
});

describe('two officials', () => {
  it('of one post, one after the other', () => {
    expect(signed(BUDI, BUDI, ANI, ANI)).toEqual([]);
  });

  it('of one post, with names that are alike and numbers that are not', () => {
    const siti = { nama: 'Siti Aminah', nip: '19751112 199903 2 003' };
    expect(signed(siti, { nama: 'Siti Aisyah', nip: '19810704 200604 2 011' })).toEqual([]);
  });

  it('of one name in two bodies', () => {
    const other = { instansi: 'Dinas Kesehatan', jabatan: 'Kepala Dinas' };
    expect(signed(BUDI, { ...other, nip: '19690405 199203 1 007' })).toEqual([]);
  });

  it('of which the second has the number of the first', () => {
    expect(signed(BUDI, BUDI, { nama: ANI.nama })).toEqual(['c.sop SOP3108 19800101 200501 1 001']);
  });

  it('with one number in two bodies, one SOP each: nobody knows whose it is', () => {
    const other = { instansi: 'Dinas Kesehatan', jabatan: 'Kepala Dinas', nama: ANI.nama };
    expect(signed(BUDI, other)).toEqual([
      'a.sop SOP3108 19800101 200501 1 001',
      'b.sop SOP3108 19800101 200501 1 001',
    ]);
  });
});
