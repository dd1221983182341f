import { describe, expect, it } from 'vitest';
import { fixText } from '../../../../src/check/fix.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/check/settings.js';
import { SOP_BAIK, sopContoh } from '../../../../src/diagnostics/codes/contoh-sop.js';
import { told, toldBy } from '../../../support/check-one.js';

const KETAT: Partial<Settings> = { preset: 'ketat' };

/** The usual example with a line before its columns. Its ways take 90 minutes, 175 with the loop once more. */
const withLine = (line: string, text = SOP_BAIK): string =>
  text.replace('\nPelaksana:\n', `\n${line}\n\nPelaksana:\n`);

const messagesOf = (text: string, code: string, settings: Partial<Settings> = {}): string[] =>
  told(text, settings).flatMap((one) => (one.code === code ? [one.diagnostic.message.id] : []));

describe('the time that is promised', () => {
  const PROMISE = /^SOP250[789]$/u;
  const promised = (promise: string, text = SOP_BAIK, settings = KETAT): readonly string[] =>
    toldBy(withLine(`Waktu Penyelesaian: ${promise}`, text), PROMISE, settings);

  it.each(['1 jam', '89 menit', 'maksimal 1 jam', '30 menit - 1 jam'])(
    '%s is too short',
    (time) => {
      expect(promised(time)).toEqual([`SOP2507 ${time}`]);
    },
  );

  it.each(['90 menit', '2 jam', '174 menit'])(
    '%s is too short once something comes back',
    (time) => {
      expect(promised(time)).toEqual([`SOP2508 ${time}`]);
      expect(promised(time, SOP_BAIK, {})).toEqual([]);
    },
  );

  it.each(['175 menit', '1 hari kerja', '1 hari', '1 hari kalender', '1 x 24 jam', '1 minggu'])(
    '%s is enough',
    (time) => {
      expect(promised(time)).toEqual([]);
    },
  );

  it.each(['2 menit/berkas', 'minimal 1 menit', 'sesuai kebutuhan', 'triwulanan', '-'])(
    '%s is no promise that can be measured',
    (time) => {
      expect(promised(time)).toEqual([]);
    },
  );

  it('is told with the figures', () => {
    const [found] = told(withLine('Waktu Penyelesaian: 1 jam')).filter(
      ({ code }) => code === 'SOP2507',
    );
    expect(found?.diagnostic.message).toEqual({
      id: 'alurnya memakan 1 jam 30 menit, lebih lama dari Waktu Penyelesaian (1 jam)',
      en: 'the flow takes 1 hour 30 minutes, longer than Waktu Penyelesaian (1 jam)',
    });
    expect(found?.diagnostic.help.map(({ id }) => id).slice(1)).toEqual([
      'jalur terpanjang, 1 jam 30 menit: langkah 1 sampai 4',
      'bila setiap panah balik ditempuh sekali: 2 jam 55 menit',
    ]);
  });

  it.each([
    ['20 menit', 'jalur terpendek pun memakan 1 jam 25 menit'],
    ['1 jam 26 menit', 'jalur terpanjang memakan 1 jam 30 menit'],
  ])('is compared with the shortest way and with the longest: %s', (promise, words) => {
    const ways = sopContoh(['Jika tidak setuju: ke [ajukan]', 'Jika tidak setuju: selesai']);
    expect(messagesOf(withLine(`Waktu Penyelesaian: ${promise}`, ways), 'SOP2507')).toEqual([
      `${words}, lebih lama dari Waktu Penyelesaian (${promise})`,
    ]);
  });

  it('is the office’s: what is done outside is not counted, and said so', () => {
    const outside = sopContoh(
      ['  - Pemohon\n', '  - Pemohon (eksternal)\n'],
      ['Waktu: 10 menit', 'Waktu: 3 hari kerja'],
    );
    expect(promised('1 hari kerja', outside)).toEqual([]);
    const [found] = told(withLine('Waktu Penyelesaian: 1 jam', outside)).filter(
      ({ code }) => code === 'SOP2507',
    );
    expect(found?.diagnostic.help.at(-1)?.id).toBe(
      'belum termasuk langkah 1, yang waktunya tidak terhitung atau di luar kantor',
    );
  });

  it.each([
    // Ten working days are ten days of the calendar at least.
    ['7 hari kalender', '10 hari kerja', ['SOP2507 7 hari kalender']],
    ['2 minggu', '10 hari kerja', []],
    ['2 minggu', '15 hari kerja', ['SOP2507 2 minggu']],
    ['5 hari', '6 hari', ['SOP2507 5 hari']],
    ['5 hari', '5 hari kerja', ['SOP2507 5 hari']],
    ['6 hari', '5 hari kerja', []],
    ['1 bulan', '3 minggu', []],
    ['1 bulan', '5 minggu', ['SOP2507 1 bulan']],
    ['1 hari kalender', '2 x 24 jam', ['SOP2507 1 hari kalender']],
    // Nothing says how many working days a week of the calendar has.
    ['2 hari kerja', '3 minggu', []],
    // Days that may be working days are not measured by the calendar.
    ['5 hari', '14 hari kalender', []],
  ])('%s against a step of %s', (promise, step, findings) => {
    const text = sopContoh(['Waktu: 15 menit', `Waktu: ${step}`]);
    expect(promised(promise, text, {})).toEqual(findings);
  });

  it('cannot be tested as a whole where a time is open', () => {
    const open = sopContoh(['Waktu: 1 jam', 'Waktu: sesuai kebutuhan']);
    expect(
      messagesOf(withLine('Waktu Penyelesaian: 1 hari kerja', open), 'SOP2509', KETAT),
    ).toEqual([
      'Waktu Penyelesaian (1 hari kerja) tidak dapat diuji seluruhnya: waktu langkah 3 tidak dapat dibandingkan dengannya',
    ]);
  });

  it('is not measured where the flow is a guess', () => {
    expect(promised('1 menit', sopContoh(['ke [ajukan]', 'ke [ajuan]']))).toEqual([]);
  });
});

describe('Jenis', () => {
  const JENIS = /^SOP250[2-6]$/u;
  const ofKind = (kind: string, text = SOP_BAIK, settings: Partial<Settings> = {}) =>
    toldBy(withLine(`Jenis: ${kind}`, text), JENIS, settings);
  const alone = sopContoh(
    ['  - Pemohon\n  - Staf\n  - Kasubag\n', '  - Staf\n'],
    ['[ajukan] Pemohon:', '[ajukan] Staf:'],
    ['- Kasubag:', '- Staf:'],
  );

  it.each([
    ['administratif', []],
    ['teknis', ['SOP2502 teknis']],
    ['Teknis, Final', ['SOP2502 Teknis']],
    ['administratif, teknis', ['SOP2504 teknis']],
    ['mikro, makro', ['SOP2504 makro', 'SOP2505 makro']],
    ['final, spesifik', []],
    ['generik dan spesifik, parsial, final', ['SOP2504 spesifik', 'SOP2504 final']],
  ])('%s beside three pelaksana', (kind, findings) => {
    expect(ofKind(kind).toSorted()).toEqual(findings.toSorted());
  });

  it.each([
    ['teknis', []],
    ['administratif', ['SOP2503 administratif']],
  ])('%s beside one pelaksana', (kind, findings) => {
    expect(ofKind(kind, alone)).toEqual(findings);
  });

  it('teknis serves somebody outside without a second pelaksana', () => {
    const served = sopContoh(
      ['  - Pemohon\n  - Staf\n  - Kasubag\n', '  - Pemohon (eksternal)\n  - Staf\n'],
      ['- Kasubag:', '- Staf:'],
    );
    expect(ofKind('teknis', served)).toEqual([]);
    expect(ofKind('administratif', served)).toEqual([]);
  });

  it.each(['SOP: Pencatatan Surat', 'Keterangan: Lihat SOP-037/17000/2026'])(
    'makro is well with a reference, and strictly in each step: %s',
    (line) => {
      const text = sopContoh([
        '    Output: Catatan agenda\n',
        `    Output: Catatan agenda\n    ${line}\n`,
      ]);
      expect(ofKind('makro', text)).toEqual([]);
      expect(messagesOf(withLine('Jenis: makro', text), 'SOP2506', KETAT)).toEqual([
        'langkah 1, 3 dan 4 SOP makro ini tidak menyebut SOP mikronya',
      ]);
    },
  );

  it('is not judged by columns that are a guess', () => {
    expect(ofKind('teknis', sopContoh(['- Staf: Mencatat', '- Petugas: Mencatat']))).toEqual([]);
  });
});

describe('columns', () => {
  const ORDER = /^SOP2501$/u;
  const order = (...names: readonly string[]): string =>
    sopContoh([
      '  - Pemohon\n  - Staf\n  - Kasubag\n',
      names.map((name) => `  - ${name}\n`).join(''),
    ]);

  it('are in order by the step in which they come to work', () => {
    expect(toldBy(order('Kasubag', 'Pemohon', 'Staf'), ORDER)).toEqual([]);
    expect(messagesOf(order('Kasubag', 'Pemohon', 'Staf'), 'SOP2501', KETAT)).toEqual([
      'kolom "Kasubag" (mulai langkah 3) di depan "Pemohon" (mulai langkah 1)',
    ]);
    expect(toldBy(order('Pemohon', 'Staf', 'Kasubag'), ORDER, KETAT)).toEqual([]);
  });

  it('that come to work in the same row may stand either way', () => {
    const text = (first: string, second: string): string =>
      sopContoh(
        ['  - Pemohon\n  - Staf\n  - Kasubag\n', `  - Pemohon\n  - ${first}\n  - ${second}\n`],
        ['- Staf: Mencatat', '- Staf + Kasubag: Mencatat'],
      );
    expect(toldBy(text('Staf', 'Kasubag'), ORDER, KETAT)).toEqual([]);
    expect(toldBy(text('Kasubag', 'Staf'), ORDER, KETAT)).toEqual([]);
  });

  it('are put in order with all that their lines say', () => {
    const text = order('Kasubag: Kepala Subbagian Umum', 'Staf', 'Pemohon (eksternal)');
    const settings = { ...DEFAULT_SETTINGS, severities: { SOP2501: 'info' } } as const;
    const { text: mended, left } = fixText('a.sop', text, { settings, unsafe: true });
    expect(mended).toContain(
      '  - Pemohon (eksternal)\n  - Staf\n  - Kasubag: Kepala Subbagian Umum\n',
    );
    expect(left).toEqual([]);
    expect(fixText('a.sop', text, { settings, unsafe: false }).text).toBe(text);
  });
});

describe('a fork', () => {
  const FORK = /^SOP2510$/u;
  const fork = (...ganti: readonly (readonly [string, string])[]): string =>
    sopContoh(
      [
        '    Output: Surat permohonan\n',
        '    Output: Surat permohonan\n    Lanjut: ke [catat] dan [periksa]\n',
      ],
      ['- Staf: Mencatat', '- [catat] Staf: Mencatat'],
      ['- Kasubag: Mem', '- [periksa] Kasubag: Mem'],
      ['ke [ajukan]', 'selesai'],
      ...ganti,
    );

  it('whose branches end apart is looked at strictly', () => {
    const text = fork([
      '    Output: Catatan agenda\n',
      '    Output: Catatan agenda\n    Selesai: ya\n',
    ]);
    expect(toldBy(text, FORK)).toEqual([]);
    expect(messagesOf(text, 'SOP2510', KETAT)).toEqual([
      'alur bercabang di langkah 1 ke langkah 2 dan 3 dan tidak bergabung lagi',
    ]);
  });

  it.each([
    ['joins at the other branch', fork()],
    [
      'joins at a later step',
      fork(
        ['    Output: Catatan agenda\n', '    Output: Catatan agenda\n    Lanjut: ke [serah]\n'],
        ['- Staf: Menyerahkan', '- [serah] Staf: Menyerahkan'],
      ),
    ],
    [
      'ends side by side in one row on purpose',
      sopContoh([
        '  - Staf: Menyerahkan kunci\n',
        '  - Staf || Pemohon: Menandatangani tanda terima\n    Selesai: semua\n',
      ]),
    ],
  ])('that %s is well', (_, text) => {
    expect(toldBy(text, FORK, KETAT)).toEqual([]);
  });
});
