import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toldBy } from '../../../support/check-one.js';

/** The sheets of the gallery, whose letterheads and signers are known to fit. */
const SHEETS = readdirSync('sops/galeri')
  .filter((name) => name.endsWith('.sop'))
  .sort()
  .map((name) => ({ name, text: readFileSync(path.join('sops/galeri', name), 'utf8') }));

const SECTION = {
  instansi: /^Instansi:\n(?: {2}.*\n)+/mu,
  disahkan: /^Disahkan oleh:\n(?: {2}.*\n)+/mu,
} as const;

const partOf = (text: string, section: keyof typeof SECTION): string =>
  SECTION[section].exec(text)?.[0] ?? '';

/** The office of a letterhead, read without the rules' help: its first line that starts with one of these words. */
const officeOf = (text: string): string =>
  /^ {2}- ((?:Dinas|Badan|Kecamatan|Inspektorat|Sekretariat) .*)$/mu.exec(
    partOf(text, 'instansi'),
  )?.[1] ?? '';

/** Whether the signer is head of an office, and not above them or of a part of one. */
const isHead = (text: string): boolean =>
  /Jabatan: (?:Kepala (?:Pelaksana )?(?:Dinas|Badan)|Camat|Inspektur)/u.test(
    partOf(text, 'disahkan'),
  );

/** Their heads are named otherwise than their offices, so that no two names need differ. */
const isNamedOtherwise = (text: string): boolean =>
  /Kepala Pelaksana/u.test(partOf(text, 'disahkan'));

/** One sheet of each signer. */
const SIGNERS = SHEETS.filter(
  ({ text }, i) =>
    !isNamedOtherwise(text) &&
    SHEETS.findIndex((one) => partOf(one.text, 'disahkan') === partOf(text, 'disahkan')) === i,
);

describe('the signer of another sheet', () => {
  it.each(SHEETS.map((sheet) => [sheet.name, sheet.text] as const))(
    'on %s is told of where he is head of another office, and only there',
    (_, own) => {
      for (const { name, text: other } of SIGNERS) {
        const swapped = own.replace(SECTION.disahkan, () => partOf(other, 'disahkan'));
        const is = toldBy(swapped, /^SOP2135$/u).length > 0;
        const expected = officeOf(own) !== '' && officeOf(own) !== officeOf(other) && isHead(other);
        expect({ name, is }).toEqual({ name, is: expected });
      }
    },
  );
});

describe('the letterhead of another region', () => {
  it.each(SHEETS.map((sheet) => [sheet.name, sheet.text] as const))('on %s', (_, text) => {
    const letterhead = partOf(text, 'instansi');
    const isLocal = letterhead.includes('Pemerintah Kabupaten Contoh');
    const moved = text.replace(
      letterhead,
      letterhead.replace('Kabupaten Contoh', 'Kabupaten Jauh Sekali'),
    );
    // What else names the region, with the words that the rules look at.
    const signers = [
      ...moved.matchAll(
        /^ {4}a\.n\. Bupati Contoh|Jabatan: Bupati Contoh|Instansi: Pemerintah Kabupaten Contoh/gmu,
      ),
    ];
    const citations = [...moved.matchAll(/^ {2}- Peraturan (?:Daerah Kabupaten|Bupati) Contoh/gmu)];
    expect(toldBy(moved, /^SOP2130$/u)).toHaveLength(isLocal ? signers.length : 0);
    expect(toldBy(moved, /^SOP2131$/u)).toHaveLength(isLocal ? citations.length : 0);
  });
});

describe('the title of another sheet', () => {
  it('above the table is told of, in any capitals', () => {
    for (const { text } of SHEETS.filter(
      ({ text: one }) => one.match(/^Prosedur:\n/gmu)?.length === 1,
    )) {
      const own = /^Judul SOP: (.*)$/mu.exec(text)?.[1] ?? '';
      const named = (title: string) =>
        toldBy(
          text.replace(/^Prosedur:\n/mu, () => `Prosedur: SOP ${title}\n`),
          /^SOP2117$/u,
        );
      expect(named(own)).toEqual([]);
      expect(named(own.toUpperCase())).toEqual([]);
      expect(named(`${own} Bulanan`)).toHaveLength(1);
      expect(named('Uji Coba')).toHaveLength(1);
    }
  });
});
