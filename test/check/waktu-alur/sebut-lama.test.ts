import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sebutLangkah } from '../../../src/check/sebut-langkah.js';
import { sebutHari, sebutMenit } from '../../../src/check/waktu-alur/sebut-lama.js';
import { parseWaktu } from '../../../src/model/values/waktu.js';

describe('working minutes in words', () => {
  it.each([
    [0, '0 menit', '0 minutes'],
    [1, '1 menit', '1 minute'],
    [59.5, '59,5 menit', '59.5 minutes'],
    [60, '1 jam', '1 hour'],
    [450, '1 hari kerja', '1 working day'],
    [935, '2 hari kerja 35 menit', '2 working days 35 minutes'],
    [1000, '2 hari kerja 1 jam 40 menit', '2 working days 1 hour 40 minutes'],
    [1 / 3, '0,33 menit', '0.33 minutes'],
  ])('%s', (menit, id, en) => {
    expect(sebutMenit(menit, 450)).toEqual({ id, en });
  });

  it('are read back as what they were', () => {
    const days = fc.constantFrom(300, 390, 450, 480);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), days, (menit, menitPerHariKerja) => {
        const { id } = sebutMenit(menit, menitPerHariKerja);
        expect(parseWaktu(id, { menitPerHariKerja })).toMatchObject({
          waktu: { menitMin: menit, menitMaks: menit },
          issues: [],
        });
      }),
    );
  });

  it('of days', () => {
    expect(sebutHari(2.5, 'hari kalender')).toEqual({
      id: '2,5 hari kalender',
      en: '2.5 calendar days',
    });
    expect(sebutHari(1, 'hari')).toEqual({ id: '1 hari', en: '1 day' });
  });
});

describe('steps in words', () => {
  it.each([
    [[2], 'langkah 2', 'step 2'],
    [[3, 2], 'langkah 2 dan 3', 'steps 2 and 3'],
    [[4, 3, 5], 'langkah 3 sampai 5', 'steps 3 to 5'],
    [[1, 3, 4, 5, 9, 9], 'langkah 1, 3 sampai 5 dan 9', 'steps 1, 3 to 5 and 9'],
    [
      [1, 3, 5, 7, 9, 11, 13, 15, 16, 17, 19],
      'langkah 1, 3, 5, 7, 9, 11, 13 dan 4 lainnya',
      'steps 1, 3, 5, 7, 9, 11, 13 and 4 others',
    ],
  ])('%j', (numbers, id, en) => {
    expect(sebutLangkah(numbers)).toEqual({ id, en });
  });
});
