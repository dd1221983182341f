import { describe, expect, it } from 'vitest';
import { fixText } from '../../../../src/check/fix.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/check/settings.js';
import { sopContoh } from '../../../../src/diagnostics/codes/contoh-sop.js';
import { told, toldBy } from '../../../support/check-one.js';

const KETAT: Partial<Settings> = { preset: 'ketat' };
const MUTU_BAKU = /^SOP24/u;

/** The usual example with other times, in order: 10 menit, 15 menit, 1 jam, 5 menit. */
const withTimes = (...times: readonly string[]): string => {
  const usual = ['10 menit', '15 menit', '1 jam', '5 menit'];
  return sopContoh(
    ...times.map((time, i) => [`Waktu: ${usual[i]}\n`, `Waktu: ${time}\n`] as const),
  );
};

const withHead = (unit: string, text: string): string =>
  text.replace('\nPelaksana:\n', `\nSatuan Waktu: ${unit}\n\nPelaksana:\n`);

const messagesOf = (text: string, code: string): string[] =>
  told(text).flatMap((one) => (one.code === code ? [one.diagnostic.message.id] : []));

describe('a mutu baku that lacks something', () => {
  it('is told once for each run of steps that lack the same', () => {
    const text = sopContoh(
      ['    Waktu: 10 menit\n', ''],
      ['    Waktu: 15 menit\n', ''],
      ['    Waktu: 1 jam\n    Output: Persetujuan\n', ''],
    );
    expect(messagesOf(text, 'SOP2401')).toEqual([
      'langkah 1 dan 2 belum memuat Waktu',
      'langkah 3 belum memuat Waktu dan Output',
    ]);
  });

  it('is told at the word of a column that was left empty', () => {
    expect(toldBy(sopContoh(['Waktu: 15 menit', 'Waktu:']), MUTU_BAKU)).toEqual(['SOP2401 Waktu']);
  });

  it('is complete with `-`, which only the strict preset looks at', () => {
    const text = sopContoh(['Waktu: 15 menit', 'Waktu: -']);
    expect(toldBy(text, MUTU_BAKU)).toEqual([]);
    expect(toldBy(text, MUTU_BAKU, KETAT)).toEqual(['SOP2402 Waktu']);
  });

  it('is that of the other SOP where another SOP does the step', () => {
    const text = sopContoh([
      '    Waktu: 15 menit\n    Output: Catatan agenda\n',
      '    SOP: Pencatatan Surat\n',
    ]);
    expect(toldBy(text, MUTU_BAKU)).toEqual([]);
  });

  it.each(['Wkatu kerja: 15 menit', 'Outptt: Catatan', 'Waktu: sebentar saja'])(
    'is not told where a mistake of the same step may be what is missing: %s',
    (line) => {
      expect(toldBy(sopContoh(['Waktu: 15 menit', line]), /^SOP2401$/u)).toEqual([]);
    },
  );
});

describe('a length of time among the documents', () => {
  it.each([
    '15 menit',
    '1 (satu) hari kerja',
    '1-2 hari',
    'maksimal 3 hari kerja',
    '± 15 menit',
    '2 x 24 jam',
    '3 hari kerja sejak berkas diterima',
  ])('%s is told', (teks) => {
    const told = toldBy(sopContoh(['Output: Catatan agenda', `Output: ${teks}`]), MUTU_BAKU);
    expect(told).toEqual([`SOP2403 ${teks}`]);
  });

  it.each([
    'Triwulan',
    'Laporan triwulanan',
    'Laporan 3 bulan',
    'Renja 1 tahun',
    '3 lembar fotokopi',
    '15',
    'Tagihan 3 bulan terakhir',
    'Jadwal 5 hari kerja',
    'Sesuai jadwal',
  ])('%s is none', (teks) => {
    const told = toldBy(sopContoh(['Output: Catatan agenda', `Output: ${teks}`]), /^SOP2403$/u);
    expect(told).toEqual([]);
  });

  it('may be a bare number below a head that names the unit', () => {
    const text = withHead('menit', sopContoh(['Output: Catatan agenda', 'Output: 15']));
    expect(toldBy(text, /^SOP2403$/u)).toEqual(['SOP2403 15']);
  });
});

describe('kinds of day', () => {
  const DAYS = /^SOP240[456]$/u;

  it('are mixed where `hari` stands beside one that says more', () => {
    const text = withTimes('2 hari', '15 menit', '3 hari kerja', '1 hari');
    expect(toldBy(text, DAYS, KETAT)).toEqual(['SOP2404 hari']);
    expect(messagesOf(text, 'SOP2404')).toEqual([
      'langkah 1 dan 4 memakai "hari" di samping "hari kerja": belum jelas hari yang mana',
    ]);
  });

  it('are mixed where the promise says `hari` and the steps say more', () => {
    const text = withTimes('2 hari kerja').replace(
      '\nPelaksana:\n',
      '\nWaktu Penyelesaian: 5 hari\n\nPelaksana:\n',
    );
    expect(toldBy(text, DAYS, KETAT)).toEqual(['SOP2404 hari']);
  });

  it.each([
    ['hours, minutes and working days', ['1 jam 30 menit', '15 menit', '2 hari kerja']],
    ['a remark', ['3 hari kerja sejak hari pertama', '1 hari kerja sebelum hari H']],
    ['days by the clock', ['2 x 24 jam', '1 hari kerja']],
    ['an event', ['pada hari dan jam kerja', '1 hari kerja']],
  ])('are not mixed by %s', (_, times) => {
    expect(toldBy(withTimes(...times), DAYS, KETAT)).toEqual([]);
  });

  it('are looked at strictly where working and calendar days stand together, or `hari` alone', () => {
    const both = withTimes('2 hari kerja', '14 hari kalender', '1 hari kerja');
    expect(toldBy(both, DAYS)).toEqual([]);
    expect(toldBy(both, DAYS, KETAT)).toEqual(['SOP2405 hari kalender']);
    expect(toldBy(withTimes('2 hari'), DAYS, KETAT)).toEqual(['SOP2406 hari']);
  });

  it('can be made one by a guess', () => {
    const settings = DEFAULT_SETTINGS;
    const text = withTimes('2 hari', '15 menit', '3 hari kerja', '1-2 hari');
    const { text: mended, left } = fixText('a.sop', text, { settings, unsafe: true });
    expect(mended).toContain('Waktu: 2 hari kerja\n');
    expect(mended).toContain('Waktu: 1-2 hari kerja\n');
    expect(left).toEqual([]);
  });
});

describe('a unit that is not the head’s', () => {
  const UNIT = /^SOP2407$/u;

  it('is told at the unit', () => {
    const text = withHead('menit', withTimes('10', '15', '1 jam', '5 menit'));
    expect(toldBy(text, UNIT)).toEqual(['SOP2407 jam']);
  });

  it('is well where the sheet has the unit in each cell', () => {
    const text = withHead('menit', withTimes('10', '15', '1 jam', '5'));
    expect(toldBy(text, UNIT, { satuanWaktuDiKepala: false })).toEqual([]);
  });

  it('is converted safely where nothing is lost', () => {
    const text = withHead('menit', withTimes('10', '15', '1,5 jam', '2 hari kerja'));
    const { text: mended, left } = fixText('a.sop', text, {
      settings: DEFAULT_SETTINGS,
      unsafe: false,
    });
    expect(mended).toContain('Waktu: 90\n');
    expect(left.map(({ code }) => code)).toEqual(['SOP2407']);
  });
});

describe('a step longer than a working day', () => {
  const LONG = /^SOP2408$/u;

  it('is told once for a table, with the figures', () => {
    const text = withTimes('480 menit', '15 menit', '8 jam', '10 jam');
    expect(toldBy(text, LONG)).toEqual(['SOP2408 480 menit']);
    expect(messagesOf(text, 'SOP2408')).toEqual([
      'langkah 1, 3 dan 4 (480 sampai 600 menit) lebih lama dari satu hari kerja (450 menit)',
    ]);
  });

  it('is measured by the day of the configuration', () => {
    expect(toldBy(withTimes('480 menit'), LONG, { menitPerHariKerja: 480 })).toEqual([]);
    const long = toldBy(withTimes('10 menit', '400 menit'), LONG, { menitPerHariKerja: 300 });
    expect(long).toEqual(['SOP2408 400 menit']);
  });

  it.each([
    '450 menit',
    '7,5 jam',
    '2 hari kerja',
    '24 jam',
    '2 x 24 jam',
    '1 hari',
    '480 menit/berkas',
  ])('%s is none', (time) => {
    expect(toldBy(withTimes('10 menit', time), LONG)).toEqual([]);
  });

  it('is no concern where only a system or somebody outside works on it', () => {
    const text = withTimes('480 menit').replace('  - Pemohon\n', '  - Pemohon (eksternal)\n');
    expect(toldBy(text, LONG)).toEqual([]);
  });
});

it('a step without time is told, one that begins at none is not', () => {
  expect(toldBy(withTimes('0 menit', '0 hari kerja', '0-10 menit'), /^SOP2409$/u)).toEqual([
    'SOP2409 0 menit',
    'SOP2409 0 hari kerja',
  ]);
});
