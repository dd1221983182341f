import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bakuDari } from '../../../src/check/bahasa/kata-tidak-baku.js';

describe('the standard spelling', () => {
  it.each([
    ['jadual', 'jadwal'],
    ['Ijin', 'izin'],
    ['resikonya', 'risikonya'],
    ['Mengkoreksi', 'mengoreksi'],
    ['mengkoreksinya', 'mengoreksinya'],
    ['dianalisa', 'dianalisis'],
    ['analisanya', 'analisisnya'],
    ['dilegalisir', 'dilegalisasi'],
    ['tandatangan', 'tanda tangan'],
    ['periodeik', 'periodik'],
  ])('%s: %s', (word, baku) => {
    expect(bakuDari(word)).toBe(baku);
  });

  it.each(
    'jadwal izin mengoreksi menyusun ditandatangani menandatangani periodik rekapan Masama nya tanya'.split(
      ' ',
    ),
  )('%s: standard, or not known', (word) => {
    expect(bakuDari(word)).toBeNull();
  });

  it('is standard itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...'jadual ijin analisa draft mensosialisasikan merubah'.split(' ')),
        (word) => {
          expect(bakuDari(bakuDari(word) ?? '')).toBeNull();
        },
      ),
    );
  });
});
