import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/check/settings.js';
import { findings, marked, mended } from '../../../support/rule-cases.js';

const KETAT: Settings = { ...DEFAULT_SETTINGS, preset: 'ketat' };

/** A sheet with nothing but its legal basis. */
const list = (...items: readonly string[]): string =>
  `Judul SOP: Contoh\nDasar Hukum:\n${items.map((item) => `  - ${item}\n`).join('')}`;

const messages = (code: string, text: string): string[] =>
  findings(code, text, KETAT).map(({ message }) => message.id);

describe('peraturan-dicabut', () => {
  it.each([
    [
      'PP 79/2005',
      'PP 79/2005 sudah dicabut dengan PP 12/2017 Pasal 51 angka 4 sejak 7 April 2017',
    ],
    [
      'PP Nomor 53 Tahun 2010 tentang Disiplin PNS',
      'PP 53/2010 sudah dicabut dengan PP 94/2021 sejak 2021, kecuali ketentuan tentang jenis hukuman disiplin sedang',
    ],
    [
      'Permenpan Nomor PER/21/M.PAN/11/2008 tentang Pedoman Penyusunan SOP',
      'PermenPAN PER/21/M.PAN/11/2008 sudah diganti dengan PermenPANRB 35/2012 (konsiderans) sejak 2012',
    ],
  ])('%s', (item, message) => {
    expect(messages('SOP2201', list(item))).toEqual([message]);
  });

  it('stands at the name of the regulation, on one line or two', () => {
    const one = list('PP No. 79 Tahun 2005 tentang Pedoman');
    expect(marked('SOP2201', one)).toEqual(['PP No. 79 Tahun 2005']);
    const two = list('Peraturan Pemerintah Nomor 79\n    Tahun 2005 tentang Pedoman');
    expect(marked('SOP2201', two)).toEqual(['Peraturan Pemerintah Nomor 79\n    Tahun 2005']);
  });

  it('cites what is in force in its place', () => {
    expect(mended('SOP2201', list('UU 32/2004', 'PP 60/2008'))).toBe(
      list('Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah', 'PP 60/2008'),
    );
  });

  it('takes the item out where that is cited already', () => {
    const text = list('UU 32/2004 tentang Pemerintahan\n    Daerah', 'UU 23/2014');
    expect(mended('SOP2201', text)).toBe(list('UU 23/2014'));
    expect(mended('SOP2201', text.replaceAll('\n', '\r\n'))).toBe(
      list('UU 23/2014').replaceAll('\n', '\r\n'),
    );
  });

  it.each([
    list('UU 32/2004 tentang Pemerintahan\n# catatan\n    Daerah'),
    list('UU 32/2004 tentang Pemerintahan\n# catatan\n    Daerah', 'UU 23/2014'),
    list('UU 32/2004\n    - Pasal 5', 'UU 23/2014'),
    'Dasar Hukum: UU 32/2004\n',
  ])('loses no comment and no other item: %j', (text) => {
    const after = mended('SOP2201', text);
    expect(after.includes('# catatan')).toBe(text.includes('# catatan'));
    expect(after.includes('Pasal 5')).toBe(text.includes('Pasal 5'));
    expect(after).toContain('Dasar Hukum:');
  });

  it.each([
    'PP 79/2005 tentang Pembinaan jo. PP 12/2017 tentang Pembinaan',
    'PP 79/2005 sebagaimana telah diganti dengan PP 12/2017',
    'UU 8/1974 jo. UU 5/2014',
  ])('is silent where the item goes on to the successor: %s', (item) => {
    expect(messages('SOP2201', list(item))).toEqual([]);
  });

  it('says so where the SOP is older than that', () => {
    const dated = (date: string): string => `Tanggal Efektif: ${date}\n${list('PP 79/2005')}`;
    const help = (text: string): number => findings('SOP2201', text)[0]?.help.length ?? 0;
    expect(help(dated('6 April 2017'))).toBe(2);
    expect(help(dated('7 April 2017'))).toBe(1);
    expect(help(dated('2018'))).toBe(1);
  });
});

describe('peraturan-diganti', () => {
  it('says that it is a note, and whence', () => {
    expect(messages('SOP2202', list('Permenpan-RB No. 29 Tahun 2010 tentang Pedoman'))).toEqual([
      'menurut catatan per 25 November 2026, PermenPANRB 29/2010 sudah diganti PermenPANRB 53/2014',
    ]);
  });

  it('leaves to the other rule what was seen', () => {
    expect(messages('SOP2202', list('PP 79/2005', 'UU 32/2004'))).toEqual([]);
    expect(messages('SOP2201', list('Permenpan-RB No. 29 Tahun 2010'))).toEqual([]);
  });
});

describe('the titles', () => {
  it('are marked at the word that is wrong', () => {
    const text = list('PP 12/2019 tentang Pengelolan Keuangan Daerah');
    expect(marked('SOP2204', text)).toEqual(['Pengelolan']);
    expect(mended('SOP2204', text)).toBe(list('PP 12/2019 tentang Pengelolaan Keuangan Daerah'));
  });

  it('are mended safely only where a word is nearly right', () => {
    const safe = (title: string): boolean | undefined =>
      findings('SOP2204', list(`PP 12/2019 tentang ${title}`))[0]?.fixes?.[0]?.safe;
    expect(safe('Pengelolan Keuangan Daerah')).toBe(true);
    expect(safe('Penatausahaan Keuangan Daerah')).toBe(false);
  });

  it('of another regulation are told with its name', () => {
    const [one] = findings('SOP2205', list('PP 60/2008 tentang Pengelolaan Keuangan Daerah'));
    expect(one?.message.id).toBe('PP 60/2008 adalah tentang Sistem Pengendalian Intern Pemerintah');
    expect(one?.help.map(({ id }) => id)).toContain('judul ini milik PP 12/2019');
  });

  it.each([
    'PP 60/2008 tentang SPIP',
    'PP 60/2008 tentang Sistem Pengendalian Intern Pemerintah (SPIP);',
    'UU 23/2014 tentang Pemda',
    'PP 60/2008 tentang Pengendalian',
    'PP 17/2018 tentang Kecamatn',
    'PP 1/2001 tentang Apa Saja',
    'UU 23/2014 tentang Pemerintahan Daerah sebagaimana telah diubah dengan UU 9/2015 tentang Perubahan',
    'UU 23/2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244)',
  ])('%s is nothing that a reviewer would send back', (item) => {
    expect(marked('SOP2204', list(item))).toEqual([]);
    expect(marked('SOP2205', list(item))).toEqual([]);
  });

  it('that are cut short, or go on, are told only when one looks closely', () => {
    const item = 'UU 24/2013 tentang Administrasi Kependudukan';
    expect(marked('SOP2206', list(item))).toEqual([]);
    expect(marked('SOP2206', list(item), KETAT)).toEqual(['Administrasi Kependudukan']);
    const long = list('PP 60/2008 tentang Sistem Pengendalian Intern Pemerintah di Daerah');
    const [one] = findings('SOP2206', long, KETAT);
    expect(one?.related.map(({ span }) => long.slice(span.start, span.end))).toEqual(['di Daerah']);
  });
});

describe('what a citation lacks', () => {
  it.each([
    ['SOP2207', 'Undang-Undang tentang Kearsipan', 'Undang-Undang'],
    ['SOP2207', 'Peraturan Daerah tentang APBD', 'Peraturan Daerah'],
    ['SOP2207', 'Peraturan Bupati Contoh Nomor ... Tahun 2022 tentang X', 'Peraturan Bupati'],
    ['SOP2208', 'PP No. 60 tentang SPIP', '60'],
    ['SOP2208', 'Permendagri Nomor 52/11 tentang SOP', '52/11'],
    ['SOP2209', 'Undang-Undang Nomor 25 Tahun 2009', 'Undang-Undang Nomor 25 Tahun 2009'],
    ['SOP2209', 'PP 60/2008;', 'PP 60/2008'],
  ])('%s: %s', (code, item, place) => {
    expect(marked(code, list(item))).toEqual([place]);
  });

  it.each([
    'Undang-Undang Dasar Negara Republik Indonesia Tahun 1945',
    'Peraturan perundang-undangan yang berlaku',
    'Surat Edaran Bupati tentang Hari Kerja',
    'Keputusan Camat Nomor 12 tentang Tim',
    'PMK Nomor 213/PMK.05/2013 tentang Akuntansi',
    'UU Nomor 8 Tahun 1974 jo. UU Nomor 5 Tahun 2014 tentang ASN',
    'Peraturan Daerah:\n    - Perda Contoh Nomor 1 Tahun 2020 tentang X',
  ])('%s lacks nothing', (item) => {
    for (const code of ['SOP2207', 'SOP2208', 'SOP2209']) {
      expect(marked(code, list(item)), code).toEqual([]);
    }
  });

  it('is guessed from the title, and told where the title was seen', () => {
    expect(mended('SOP2207', list('UU tentang Pelayanan Publik'))).toBe(
      list('Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik'),
    );
    expect(mended('SOP2207', list('PP tentang Pelayanan Publik'))).toBe(
      list('PP tentang Pelayanan Publik'),
    );
    expect(mended('SOP2209', list('UU 25/2009;'))).toBe(
      list('UU 25/2009 tentang Pelayanan Publik;'),
    );
  });
});

describe('dasar-hukum-tidak-terbaca', () => {
  it.each(['Peraturan perundang-undangan yang berlaku', 'DPA Tahun 2022', 'Hasil rapat'])(
    '%s',
    (item) => {
      expect(marked('SOP2210', list(item), KETAT)).toEqual([item]);
      expect(marked('SOP2210', list(item))).toEqual([]);
    },
  );

  it.each([
    'PP 60/2008',
    'PP tentang SPIP',
    'Undang-undang:\n    - UU 25/2009',
    'Lain-lain:\n    1. PP 60/2008',
  ])('is silent: %s', (item) => {
    expect(marked('SOP2210', list(item), KETAT)).toEqual([]);
  });
});

describe('peraturan-ganda', () => {
  const FIRST = 'PP No. 60 Tahun 2008 tentang SPIP';

  it.each([
    ['PP No. 60 Tahun 2008 tentang SPIP', true],
    ['PP no 60 tahun 2008 tentang SPIP.', true],
    [
      'Peraturan Pemerintah Nomor 60 Tahun 2008 tentang Sistem Pengendalian Intern Pemerintah',
      false,
    ],
    ['PP 060/2008', false],
  ])('%s, safely taken out: %s', (item, safe) => {
    const text = list(FIRST, 'UU 25/2009', item);
    const [one, ...more] = findings('SOP2211', text, { ...DEFAULT_SETTINGS, preset: 'dasar' });
    expect(more).toEqual([]);
    expect(one?.fixes?.[0]?.safe).toBe(safe);
    expect(mended('SOP2211', text)).toBe(list(FIRST, 'UU 25/2009'));
  });

  it('is told for each one more', () => {
    expect(marked('SOP2211', list(FIRST, FIRST, FIRST))).toHaveLength(2);
  });

  it.each([
    ['PP 60/2008', 'PP 61/2008'],
    ['PP 60/2008', 'PP 60/2009'],
    ['PP 60/2008', 'UU 60/2008'],
    [
      'Perda Nomor 10 Tahun 2016 tentang Perangkat Daerah',
      'Perda Nomor 10 Tahun 2016 tentang Pajak',
    ],
    ['Perda Contoh Nomor 1 Tahun 2016 tentang A', 'Perda Lain Nomor 1 Tahun 2016 tentang A'],
    ['Permenkes 5/2016 tentang A', 'Permendagri 5/2016 tentang A'],
    ['Keputusan Nomor 5 tentang A', 'Keputusan Nomor 5 tentang B'],
  ])('%s and %s are two', (a, b) => {
    expect(marked('SOP2211', list(a, b))).toEqual([]);
  });
});
