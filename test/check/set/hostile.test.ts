import { expect, it } from 'vitest';
import { checkedSet, STRICT } from '../../support/set-check.js';
import { sopSet } from '../../support/sop-set.js';

/** What took time by the square of these lengths would run into the timeout. */
const LONG = 40_000;

it('long values are compared in no time', () => {
  const name = 'a'.repeat(LONG);
  const all = [1, 2, 3].map((one) => ({
    judul: `Pelayanan ${name}${one}`,
    nama: `Budi ${name}${one}`,
    nip: `${'1'.repeat(LONG)}${one}`,
    keterkaitan: [
      `SOP Pelayanan ${name}b`,
      'no '.repeat(LONG / 2),
      `nomor ${'( '.repeat(LONG / 2)}`,
    ],
  }));
  const files = sopSet(...all).map((file, index) => ({
    ...file,
    text: file.text.replaceAll(/Kasubag(?=[\n:])/gu, `Kasubag ${name}${'B'.repeat(index)}`),
  }));
  expect(checkedSet(files, STRICT).map(({ code }) => code)).not.toContain('SOP3106');
});
