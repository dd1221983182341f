import { describe, expect, it } from 'vitest';
import { parseNip } from '../../../src/model/values/nip.js';

describe('NIP', () => {
  it.each(['19660801 198803 1 001', '196608011988031001', 'NIP. 19660801.198803.1.001'])(
    '%s',
    (text) => {
      expect(parseNip(text)).toEqual({
        digits: '196608011988031001',
        bentuk: 'nip',
        lahir: '1966-08-01',
        pengangkatan: '1988-03',
        kelamin: 'pria',
        urut: '001',
        sisa: '',
      });
    },
  );

  it('knows a woman, an impossible birthday and a letter among the digits', () => {
    expect(parseNip('19660231 198803 2 001')).toMatchObject({ lahir: null, kelamin: 'wanita' });
    expect(parseNip('l9660801 198803 1 001')).toMatchObject({ bentuk: 'lain', sisa: 'l' });
  });

  it('tells the other forms by their digits', () => {
    expect(parseNip('19900101 202121 1 001')).toMatchObject({
      bentuk: 'pppk',
      pengangkatan: '2021',
    });
    expect(parseNip('131110468').bentuk).toBe('nip-lama');
    expect(parseNip('1971122 199811 1 001').bentuk).toBe('lain');
    expect(parseNip('').bentuk).toBe('lain');
  });
});
