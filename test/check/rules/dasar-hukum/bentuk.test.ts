import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA } from '../../../../src/check/peraturan/data.js';
import { keyOf } from '../../../../src/check/peraturan/sebutan.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/check/settings.js';
import { analyze } from '../../../../src/model/analyze.js';
import { parsePeraturan } from '../../../../src/model/values/peraturan.js';
import { parse } from '../../../../src/syntax/parse.js';
import { SourceText } from '../../../../src/text/source.js';
import { findings, marked, mended } from '../../../support/rule-cases.js';

const KETAT: Settings = { ...DEFAULT_SETTINGS, preset: 'ketat' };

const list = (...items: readonly string[]): string =>
  `Judul SOP: Contoh\nDasar Hukum:\n${items.map((item) => `  - ${item}\n`).join('')}`;

describe('peraturan-republik-indonesia', () => {
  it.each([
    ['UU Republik Indonesia Nomor 43 Tahun 2009', 'UU Nomor 43 Tahun 2009'],
    ['UU RI No. 43 Tahun 2009', 'UU No. 43 Tahun 2009'],
    [
      'Peraturan Menteri Kesehatan Republik\n    Indonesia Nomor 5 Tahun 2012',
      'Peraturan Menteri Kesehatan\n    Nomor 5 Tahun 2012',
    ],
    [
      'Peraturan Menteri Kesehatan\n    Republik Indonesia\n    Nomor 5 Tahun 2012',
      'Peraturan Menteri Kesehatan\n    Nomor 5 Tahun 2012',
    ],
    [
      'Peraturan Menteri Kesehatan\n    Republik\n    Indonesia Nomor 5 Tahun 2012',
      'Peraturan Menteri Kesehatan\n    Nomor 5 Tahun 2012',
    ],
  ])('%j', (before, after) => {
    expect(marked('SOP2214', list(before), KETAT)).toHaveLength(1);
    expect(mended('SOP2214', list(before), KETAT)).toBe(list(after));
    const crlf = list(before).replaceAll('\n', '\r\n');
    expect(mended('SOP2214', crlf, KETAT)).toBe(list(after).replaceAll('\n', '\r\n'));
  });

  it('keeps a comment that stands between the two words', () => {
    const text = list(
      'Peraturan Menteri Kesehatan Republik\n    # catatan\n    Indonesia Nomor 5 Tahun 2012',
    );
    expect(marked('SOP2214', text, KETAT)).toHaveLength(1);
    expect(mended('SOP2214', text, KETAT)).toBe(text);
  });

  it.each([
    'UUD Negara Republik Indonesia Tahun 1945',
    'UU Nomor 3 Tahun 2002 tentang Pertahanan Negara Republik Indonesia',
    'PP Nomor 5 Tahun 2000 tentang X (Lembaran Negara Republik Indonesia Tahun 2000 Nomor 1)',
  ])('is silent: %s', (item) => {
    expect(marked('SOP2214', list(item), KETAT)).toEqual([]);
  });
});

describe('peraturan-disingkat', () => {
  it.each([
    ['UU No. 43 Tahun 2009', 'Undang-Undang Nomor 43 Tahun 2009', 'UU No.'],
    ['UU 43/2009', 'Undang-Undang Nomor 43 Tahun 2009', 'UU 43/2009'],
    ['PP Nomor 60/2008', 'Peraturan Pemerintah Nomor 60 Tahun 2008', 'PP Nomor 60/2008'],
    [
      'Peraturan Bupati Banggai No. 7 Tahun 2017',
      'Peraturan Bupati Banggai Nomor 7 Tahun 2017',
      'No.',
    ],
    [
      'Perbup Banggai No 7 Tahun 2017',
      'Peraturan Bupati Banggai Nomor 7 Tahun 2017',
      'Perbup Banggai No',
    ],
    ['Perka BPS Nomor 19 Tahun 2013', 'Peraturan Kepala BPS Nomor 19 Tahun 2013', 'Perka'],
    [
      'Permenpan-RB Nomor 35 Tahun 2012',
      'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012',
      'Permenpan-RB',
    ],
    [
      'Permenpan Nomor 29 Tahun 2010',
      'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 29 Tahun 2010',
      'Permenpan',
    ],
    ['PMK Nomor 213/PMK.05/2013', 'Peraturan Menteri Keuangan Nomor 213/PMK.05/2013', 'PMK'],
    [
      'Perda Kab. Contoh No. 1 Tahun 2020',
      'Peraturan Daerah Kabupaten Contoh Nomor 1 Tahun 2020',
      'Perda Kab. Contoh No.',
    ],
    [
      'Perda Kota Contoh Nomor 1 Tahun 2020',
      'Peraturan Daerah Kota Contoh Nomor 1 Tahun 2020',
      'Perda Kota',
    ],
  ])('%s', (before, after, place) => {
    expect(marked('SOP2215', list(before), KETAT)).toEqual([place]);
    expect(mended('SOP2215', list(before), KETAT)).toBe(list(after));
  });

  it.each([
    'Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan',
    'Peraturan Menteri Dalam Negeri Nomor : 77 Tahun 2020',
    'UUD 1945',
    'PER/21/M.PAN/11/2008',
    'Keputusan Bupati Nomor 188/12/2020',
  ])('is silent: %s', (item) => {
    expect(marked('SOP2215', list(item), KETAT)).toEqual([]);
  });

  it('means the same regulation when it is spelt out', () => {
    const entries = DATA.split('\n').map((line) => line.split('|'));
    const kinds = [
      'UU',
      'PP',
      'Perpres',
      'Keppres',
      'Inpres',
      'Permendagri',
      'Permenpan-RB',
      'Permenkes',
      'PMK',
    ];
    const forms = fc.constantFrom(' No. ', ' no ', ' Nomor : ', ' Nomor ', ' nomer ', ' ');
    const citation = fc
      .tuple(fc.constantFrom(...kinds), forms, fc.constantFrom(...entries), fc.boolean())
      .map(
        ([kind, word, [, , number, year], isSlashed]) =>
          `${kind}${word}${number}${isSlashed ? '/' : ' Tahun '}${year} tentang Sesuatu`,
      );
    fc.assert(
      fc.property(citation, (item) => {
        const after = mended('SOP2215', list(item), KETAT);
        const [one] = analyze(parse(new SourceText('a.sop', after))).model.dasarHukum;
        const [was, is] = [parsePeraturan(item), one?.peraturan ?? null];
        expect(was && keyOf(was)).toBe(is && keyOf(is));
        expect(is?.tentang).toBe('Sesuatu');
        expect(marked('SOP2215', after, KETAT)).toEqual([]);
      }),
    );
  });
});

describe('changes', () => {
  const UU23 = 'UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah';

  it('are missed where the newest is not cited', () => {
    expect(marked('SOP2203', list(UU23), KETAT)).toEqual(['UU Nomor 23 Tahun 2014']);
    expect(mended('SOP2203', list(`${UU23};`), KETAT)).toBe(
      list(
        `${UU23} sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2023;`,
      ),
    );
    const old = `${UU23} sebagaimana telah diubah dengan UU Nomor 9 Tahun 2015`;
    expect(marked('SOP2203', list(old), KETAT)).toHaveLength(1);
    expect(mended('SOP2203', list(old), KETAT)).toBe(list(old));
  });

  it.each([
    [`${UU23} sebagaimana telah diubah dengan UU 6/2023`],
    [`${UU23} jo. Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan`],
    [UU23, 'UU 6/2023 tentang Cipta Kerja'],
    ['UU 25/2009 tentang Pelayanan Publik'],
  ])('are not missed: %s', (...items) => {
    expect(marked('SOP2203', list(...items), KETAT)).toEqual([]);
  });

  it('are said to be notes where they are', () => {
    const message = (item: string): string | undefined =>
      findings('SOP2203', list(item), KETAT)[0]?.message.id;
    expect(message('UU 12/2011')).toMatch(/^UU 12\/2011 sudah diubah/u);
    expect(message('UU 30/2014')).toMatch(/^menurut catatan, UU 30\/2014 sudah diubah/u);
  });

  it.each([
    'UU Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan',
    'Perbup Contoh Nomor 5 Tahun 2020 tentang Perubahan Kedua Atas Peraturan Bupati Contoh Nomor 1 Tahun 2018',
  ])('stand alone: %s', (item) => {
    expect(marked('SOP2216', list(item), KETAT)).toHaveLength(1);
  });

  it.each([
    [
      'UU 23/2006 tentang Administrasi Kependudukan',
      'UU 24/2013 tentang Perubahan atas UU 23/2006 tentang Administrasi Kependudukan',
    ],
    ['UU 24/2013 tentang Perubahan atas UU 23/2006 jo. UU 23/2006'],
    ['PP 1/2020 tentang Perubahan Iklim'],
    ['PP 1/2020 tentang Perubahan atas Tata Cara'],
  ])('do not stand alone: %s', (...items) => {
    expect(marked('SOP2216', list(...items), KETAT)).toEqual([]);
  });

  it.each([
    ['UU 24/2013 sebagaimana telah diubah dengan UU 23/2006', ['UU 23/2006']],
    ['UU 24/2013 sebagaimana telah diubah dengan UU 23/2013', ['UU 23/2013']],
    ['UU 23/2006 sebagaimana telah diubah dengan UU 24/2013', []],
    ['UU 43/1999 jo. UU 8/1974', []],
    [
      'UU 23/2006 sebagaimana telah diubah beberapa kali, terakhir dengan UU 1/2001;',
      ['UU 1/2001'],
    ],
  ])('are younger: %s', (item, places) => {
    expect(marked('SOP2217', list(item))).toEqual(places);
  });
});

describe('pedoman-sop-tidak-dikutip', () => {
  it.each([
    ['PP 60/2008 tentang SPIP', 1],
    ['PermenPANRB 35/2012', 0],
    ['Permenpan Nomor 35 Tahun 2012', 0],
    ['Perbup Contoh Nomor 1 Tahun 2020 tentang Pedoman Penyusunan Standar Operasional Prosedur', 0],
    ['Perka BPS Nomor 19 Tahun 2013 tentang SOP', 0],
    ['Permendagri 52/2011 tentang Standard Operasional Prosedur', 0],
  ])('%s: %i', (item, count) => {
    expect(marked('SOP2218', list(item), KETAT)).toHaveLength(count);
  });

  it('is silent without a Dasar Hukum', () => {
    expect(marked('SOP2218', 'Judul SOP: Contoh\nDasar Hukum: -\n', KETAT)).toEqual([]);
    expect(marked('SOP2218', 'Judul SOP: Contoh\n', KETAT)).toEqual([]);
  });
});

describe('peraturan-lebih-muda', () => {
  const dated = (made: string, revised: string, item: string): string =>
    `Tanggal Pembuatan: ${made}\nTanggal Revisi: ${revised}\n${list(item)}`;

  it.each([
    ['2 Januari 2010', '-', 'UU 12/2011', ['UU 12/2011']],
    ['2 Januari 2010', '2011', 'UU 12/2011', []],
    ['2 Januari 2011', '-', 'UU 12/2011', []],
    ['2 Januari 2010', '-', 'UU 12', []],
    ['kemarin', '2 Januari 2010', 'UU 12/2011', []],
  ])('made %s, revised %s: %s', (made, revised, item, places) => {
    expect(marked('SOP2219', dated(made, revised, item))).toEqual(places);
  });

  it('says nothing of an SOP without dates', () => {
    expect(marked('SOP2219', list('UU 12/2099'))).toEqual([]);
  });
});
