import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/check/settings.js';
import { checkOne, checkTogether } from '../../../../src/cli/pipeline.js';
import { SourceText } from '../../../../src/text/source.js';
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

/** `path code` of all that is told of officials, by the file itself or the set. */
function told(texts: readonly string[], settings: Settings = DEFAULT_SETTINGS): string[] {
  const checked = texts.map((text, index) =>
    checkOne(new SourceText(`${'abc'[index]}.sop`, text), settings),
  );
  return checkTogether(checked, settings, true).flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter(({ code }) => /^SOP(?:210\d|212[124]|310[67])$/u.test(code))
      .map(({ code }) => `${path} ${code}`),
  );
}

describe('one slip', () => {
  const [a = '', b = '', c = ''] = sopSet(
    { judul: 'Pelayanan Cuti' },
    { judul: 'Pelayanan Arsip' },
    { judul: 'Pelayanan Tamu' },
  ).map(({ text }) => text);
  const below = (text: string, nama: string, nip: string): string =>
    `${text}\nTanda Tangan:\n  Jabatan: Sekretaris Daerah\n  Nama: ${nama}\n  NIP: ${nip}\n`;

  it('in a signature is told once, by the set, which knows what is usual', () => {
    expect(told([a, b, below(c, 'Budhi Conto, S.Sos.', BUDI.nip)])).toEqual(['c.sop SOP3107']);
    expect(told([a, b, below(c, BUDI.nama, '19800101 200501 1 010')])).toEqual(['c.sop SOP3106']);
    expect(told([a, b, below(c, BUDI.nama, '1980101 200501 1 001')])).toEqual(['c.sop SOP3106']);
    expect(told([a, b, c.replace('Budi Contoh', 'Bud/hi Conto')])).toEqual(['c.sop SOP3107']);
  });

  it('above a right signature is told once, above', () => {
    const wrong = below(c, BUDI.nama, BUDI.nip).replace('Budi Contoh', 'Budhi Conto');
    expect(told([a, b, wrong])).toEqual(['c.sop SOP3107']);
  });

  it('is told of the file where it stands alone, or where the set does not know better', () => {
    expect(told([below(c, 'Budhi Conto, S.Sos.', BUDI.nip)])).toEqual(['a.sop SOP2121']);
    const off = { ...DEFAULT_SETTINGS, severities: { SOP3107: 'mati' } } as const;
    expect(told([a, b, below(c, 'Budhi Conto, S.Sos.', BUDI.nip)], off)).toEqual(['c.sop SOP2121']);
    const few = [
      a,
      below(b.replace('200501 1 001', '200501 1 007'), BUDI.nama, '19800101 200501 1 010'),
    ];
    expect(told(few)).toEqual(['a.sop SOP3106', 'b.sop SOP3106', 'b.sop SOP2122']);
  });

  it('that is an error for one file stays one', () => {
    const severities = { SOP2121: 'error' } as const;
    const text = below(c, 'Budhi Conto, S.Sos.', BUDI.nip);
    expect(told([a, b, text], { ...DEFAULT_SETTINGS, severities })).toEqual([
      'c.sop SOP2121',
      'c.sop SOP3107',
    ]);
  });

  it('is not told beside one that is told of another slip', () => {
    const text = below(c, 'Budhi Conto, S.Sos.', '1980101 200501 1 001');
    expect(told([a, b, text])).toEqual(['c.sop SOP3107', 'c.sop SOP3106']);
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
