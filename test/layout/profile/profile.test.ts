import { describe, expect, it } from 'vitest';
import { layoutPages } from '../../../src/layout/layout.js';
import {
  DEFAULT_OPTIONS,
  type Labels,
  type LayoutOptions,
  type PaperName,
} from '../../../src/layout/options.js';
import type { Group, PageModel, Picture } from '../../../src/layout/page-model.js';
import { analyze } from '../../../src/model/analyze.js';
import type { Sop } from '../../../src/model/schema.js';
import { parse } from '../../../src/syntax/parse.js';
import { SourceText } from '../../../src/text/source.js';
import { loadFonts } from '../../../src/workspace/fonts.js';
import { randomSop } from '../../support/random-sop.js';
import { cellText, groupsOf, textOf } from '../../support/sheet-reader.js';
import { CONTOH } from '../../support/sheets.js';
import * as fixtures from '../../support/sop-fixtures.js';

const fonts = loadFonts('Arial');

const modelOf = (text: string): Sop => analyze(parse(new SourceText('a.sop', text))).model;

const sop = modelOf(`${CONTOH}
Maksud dan Tujuan: Supaya surat tertib.
`);

const layOut = (options: Partial<LayoutOptions>, model: Sop = sop) =>
  layoutPages(model, fonts, { ...DEFAULT_OPTIONS, ...options });

const pagesOf = (options: Partial<LayoutOptions>, model: Sop = sop): PageModel => {
  const { pages, problems } = layOut(options, model);
  expect(problems).toEqual([]);
  return pages;
};

/** Every text of the sheet, group by group, in reading order. */
const textsOf = (pages: PageModel): string[] =>
  groupsOf(pages)
    .map(({ group }) => ownText(group))
    .filter((text) => text !== '');

const ownText = (group: Group): string =>
  textOf({ ...group, children: group.children.filter((item) => item.type !== 'group') });

const plain = textsOf(pagesOf({}));

const rolesOf = (pages: PageModel): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { group } of groupsOf(pages)) counts[group.role] = (counts[group.role] ?? 0) + 1;
  return counts;
};

describe('paper, margins and sizes', () => {
  it.each<PaperName>(['A4', 'F4', 'Legal', 'Letter'])('%s holds everything', (paper) => {
    const pages = pagesOf({ paper });
    expect(pages.paper.nama).toBe(paper);
    expect(pages.metrics.outsideArea).toBe(0);
  });

  it('the foot keeps to the content, so that a larger bottom margin has room for an e-signature stamp', () => {
    const bottom = 26;
    const pages = pagesOf({ margins: { top: 12, right: 12, bottom, left: 15 } });
    const lowest = pages.pages.flatMap(({ children }) =>
      children.map(({ box }) => box.y + box.height),
    );
    expect(pages.paper.height - Math.max(...lowest)).toBeGreaterThanOrEqual(18);
  });

  it('nothing stands in the margins but the foot', () => {
    const margins = { top: 30, right: 25, bottom: 22, left: 40 };
    const pages = pagesOf({ margins });
    const { width, height } = pages.paper;
    for (const page of pages.pages) {
      for (const { role, box } of page.children) {
        if (role === 'kaki') continue;
        expect(box.x).toBeGreaterThanOrEqual(margins.left);
        expect(box.y).toBeGreaterThanOrEqual(margins.top);
        expect(box.x + box.width).toBeLessThanOrEqual(width - margins.right + 1e-6);
        expect(box.y + box.height).toBeLessThanOrEqual(height - margins.bottom + 1e-6);
      }
    }
  });

  it('the two sizes are those of the identity block and of the table', () => {
    const pages = pagesOf({ fontSize: 8, tableFontSize: 7.5 });
    const sizes = (role: Group['role']): Set<number> =>
      new Set(
        groupsOf(pages)
          .filter(({ group }) => group.role === role)
          .flatMap(({ group }) => group.children)
          .flatMap((row) => (row.type === 'group' ? row.children : []))
          .flatMap((cell) => (cell.type === 'group' ? cell.children : []))
          .flatMap((item) => (item.type === 'text' ? [item.size] : [])),
      );
    expect(sizes('identitas')).toEqual(new Set([8]));
    expect(sizes('tabel')).toEqual(new Set([7.5]));
  });
});

describe('a wide font', () => {
  it('gets columns as wide as the lines of its turned heads', () => {
    const offices = ['Keuangan', 'Kearsipan', 'Kependudukan', 'Kesehatan', 'Kepegawaian'];
    offices.push('Kebersihan', 'Kehutanan', 'Kelautan', 'Kemahasiswaan');
    const names = offices.map((office) => `Pejabat Penatausahaan ${office}`);
    const model = modelOf(
      [
        'Pelaksana:',
        ...names.map((name) => `  - ${name}`),
        'Prosedur:',
        ...names.flatMap((name) => [
          `  - ${name}: Memeriksa kelengkapan berkas permohonan yang diajukan oleh pemohon`,
          '    Kelengkapan: Dokumen permohonan yang lengkap',
          '    Waktu: 1 jam',
          '    Output: Dokumen permohonan yang terverifikasi',
        ]),
      ].join('\n'),
    );
    const { pages, problems } = layoutPages(model, loadFonts('Bookman Old Style'), {
      ...DEFAULT_OPTIONS,
      paper: 'A4',
      tableFontSize: 10,
    });
    expect(problems).toEqual([]);
    expect(pages.metrics.clippedText).toBe(0);
  });
});

describe('labels', () => {
  it.each(Object.keys(DEFAULT_OPTIONS.labels) as (keyof Labels)[])(
    '%s is printed as the profile has it, and nothing else changes',
    (name) => {
      const usual = DEFAULT_OPTIONS.labels[name];
      const texts = textsOf(pagesOf({ labels: { ...DEFAULT_OPTIONS.labels, [name]: 'Zz' } }));
      const changed = texts.flatMap((text, index) =>
        text === plain[index] ? [] : [[plain[index] ?? '', text]],
      );
      expect(texts).toHaveLength(plain.length);
      expect(changed.length).toBeGreaterThan(0);
      for (const [before = '', after] of changed) expect(after).toBe(before.replace(usual, 'Zz'));
    },
  );
});

describe('the unit of time', () => {
  const timed = (unit: string, times: readonly string[]): Sop =>
    modelOf(
      [
        'Pelaksana:',
        '  - Staf',
        ...(unit === '' ? [] : [`Satuan Waktu: ${unit}`]),
        'Prosedur:',
        ...times.flatMap((time) => ['  - Staf: Mencatat', `    Waktu: ${time}`]),
      ].join('\n'),
    );
  const shown = (timeUnit: LayoutOptions['timeUnit'], model: Sop): string[] =>
    groupsOf(pagesOf({ timeUnit }, model))
      .filter(({ group }) => group.attrs?.field === 'waktu')
      .map(({ group }) => textOf(group));

  it('stands where the SOP has it', () => {
    const model = timed('menit', ['120', '5-10', '1 jam']);
    expect(shown('as-written', model)).toEqual(['Waktu (menit)', '120', '5-10', '1 jam']);
    expect(shown('as-written', timed('', ['120 menit']))).toEqual(['Waktu', '120 menit']);
  });

  it('or in the head, where all times have it', () => {
    const model = timed('', ['120 menit', '5-10 menit', 'maksimal 3 menit', 'sesuai kebutuhan']);
    expect(shown('head', model)).toEqual([
      'Waktu (menit)',
      '120',
      '5-10',
      'maksimal 3',
      'sesuai kebutuhan',
    ]);
    expect(shown('head', timed('', ['1 jam', '2 menit']))).toEqual(['Waktu', '1 jam', '2 menit']);
    expect(shown('head', timed('hari kerja', ['3', '2 jam']))).toEqual([
      'Waktu (hari kerja)',
      '3',
      '2 jam',
    ]);
  });

  it('or in every cell', () => {
    const times = ['120', '5-10', 'maksimal 3', '1 (satu)', '2/berkas', '1 jam 30 menit', '-'];
    expect(shown('cells', timed('menit', times))).toEqual([
      'Waktu',
      '120 menit',
      '5-10 menit',
      'maksimal 3 menit',
      '1 (satu) menit',
      '2 menit/berkas',
      '1 jam 30 menit',
      '-',
    ]);
  });
});

describe('column numbers', () => {
  it('stand in a third row of the head, on every page', () => {
    const pages = pagesOf({ columnNumbers: true });
    for (const page of pages.pages) {
      const table = page.children.find(({ role }) => role === 'tabel');
      if (table === undefined) continue;
      const head = table.children.filter(
        (row): row is Group => row.type === 'group' && row.attrs?.section === 'head',
      );
      expect(head).toHaveLength(3);
      const columns = (table.attrs?.edges?.length ?? 0) - 1;
      expect(head[2]?.children.map((cell) => (cell.type === 'group' ? textOf(cell) : ''))).toEqual(
        Array.from({ length: columns }, (_, index) => `(${index + 1})`),
      );
    }
    const others = textsOf(pages).filter((text) => !/^\(\d+\)$/.test(text));
    expect(others.map(withoutPage)).toEqual(plain.map(withoutPage));
  });
});

/** A sheet may take another page; what it says stays. */
const withoutPage = (text: string): string => text.replace(/Hal\. \d+ dari \d+/, 'Hal.');

describe('separate capsules', () => {
  const symbols = (pages: PageModel): string[] =>
    groupsOf(pages)
      .filter(({ group }) => group.role === 'simbol')
      .map(({ group }) => `${group.attrs?.langkah} ${group.attrs?.bentuk} ${textOf(group)}`.trim());

  it('stand before the first and after the last activity, which are boxes', () => {
    const model = modelOf(
      [
        'Pelaksana:',
        '  - Staf',
        '  - Kabid',
        'Prosedur:',
        '  - Staf: Mencatat',
        '    Mulai: Via email',
        '  - Staf: Mengirim',
        '  - Kabid: Menerima',
      ].join('\n'),
    );
    expect(symbols(pagesOf({}, model))).toEqual([
      '1 mulai Via email',
      '2 proses',
      '3 selesai Selesai',
    ]);
    const pages = pagesOf({ separateCapsules: true }, model);
    expect(symbols(pages)).toEqual([
      '1 mulai Via email',
      '1 proses',
      '2 proses',
      '3 proses',
      '3 selesai Selesai',
    ]);
    expect(pages.metrics).toMatchObject({ edgesDeclared: 4, edgesDrawn: 4 });
  });

  it('are one for joint work, at its leader, and one for each of parallel work', () => {
    const model = modelOf(
      [
        'Pelaksana:',
        '  - Staf',
        '  - Kabid',
        '  - Kadis',
        'Prosedur:',
        '  - Kabid + Staf: Rapat',
        '  - Staf: Mencatat',
        '  - Kadis || Kabid: Menerima',
      ].join('\n'),
    );
    const pages = pagesOf({ separateCapsules: true }, model);
    const capsules = groupsOf(pages).flatMap(({ group: { role, attrs } }) =>
      role === 'simbol' && attrs?.bentuk !== 'proses' ? [`${attrs?.bentuk} ${attrs?.field}`] : [],
    );
    expect(capsules.sort()).toEqual([
      'mulai pelaksana:p2',
      'selesai pelaksana:p2',
      'selesai pelaksana:p3',
    ]);
  });

  it('begin and end a flow of one activity', () => {
    const model = modelOf('Pelaksana:\n  - Staf\nProsedur:\n  - Staf: Mencatat\n');
    expect(symbols(pagesOf({ separateCapsules: true }, model))).toEqual([
      '1 mulai Mulai',
      '1 proses',
      '1 selesai Selesai',
    ]);
  });

  it('bear the words of the profile', () => {
    const capsuleWords = { mulai: 'MULAI', selesai: 'AKHIR' };
    const words = symbols(pagesOf({ capsuleWords, separateCapsules: true })).filter(
      (one) => !/proses|keputusan/.test(one),
    );
    expect(words).toEqual(['1 mulai MULAI', '11 selesai AKHIR']);
  });

  const SHEETS: [string, Sop][] = [
    ...Object.entries({
      SURAT_MASUK: fixtures.SURAT_MASUK,
      BERJENJANG: fixtures.BERJENJANG,
      BANYAK_SIMBOL: fixtures.BANYAK_SIMBOL,
      DUA_BELAS_PELAKSANA: fixtures.DUA_BELAS_PELAKSANA,
      DUA_PROSEDUR: fixtures.DUA_PROSEDUR,
    }),
    ...Array.from({ length: 25 }, (_, seed): [string, Sop] => [`random ${seed}`, randomSop(seed)]),
  ];

  it.each(SHEETS)('leave no edge of %s undrawn', (_, model) => {
    const { pages } = layOut({ separateCapsules: true, columnNumbers: true }, model);
    const { metrics } = pages;
    expect(metrics.edgesDrawn).toBe(metrics.edgesDeclared);
    expect(metrics).toMatchObject({
      symbolHits: 0,
      overlaps: 0,
      outsideArea: 0,
      clippedText: 0,
      missingGlyphs: 0,
    });
    expect(metrics.edgesDeclared).toBeGreaterThan(
      model.prosedur.reduce((sum, { alur }) => sum + alur.length, 0),
    );
  });
});

describe('the signature after the table', () => {
  it('is that of Disahkan oleh, once more', () => {
    const pages = pagesOf({ signatureAfterTable: true });
    const signatures = groupsOf(pages).filter(({ group }) => group.role === 'tandaTangan');
    expect(signatures.map(({ group }) => textOf(group))).toEqual([
      'Kepala Dinas Uji Coba Nama Rekaan, S.T. NIP. 19700101 199001 1 001',
    ]);
    expect(rolesOf(pagesOf({})).tandaTangan).toBeUndefined();
  });

  it('stays what the SOP says where it has one', () => {
    const model = { ...sop, tandaTangan: fixtures.pengesahan({ nama: 'Nama Lain' }) };
    for (const signatureAfterTable of [true, false]) {
      const pages = pagesOf({ signatureAfterTable }, model);
      expect(
        groupsOf(pages)
          .filter(({ group }) => group.role === 'tandaTangan')
          .map(({ group }) => textOf(group)),
      ).toEqual([expect.stringContaining('Nama Lain')]);
    }
  });
});

describe('the logo', () => {
  const pictures = (pages: PageModel): Picture[] =>
    groupsOf(pages).flatMap(({ group }) =>
      group.children.filter((item): item is Picture => item.type === 'picture'),
    );
  const logo = (width: number, height: number) =>
    ({ mime: 'image/png', data: '', alt: 'Lambang', width, height }) as const;

  it('stands once in the letterhead, in its own proportions', () => {
    const [tall, ...others] = pictures(pagesOf({ logo: logo(300, 400) }));
    expect(others).toEqual([]);
    expect(tall).toMatchObject({ alt: 'Lambang', mime: 'image/png', width: 15, height: 20 });
  });

  it('is no wider than its cell', () => {
    const pages = pagesOf({ logo: logo(4000, 100) });
    const [wide] = pictures(pages);
    const cell = groupsOf(pages).find(({ group }) => group.attrs?.field === 'instansi')?.group.box;
    expect(wide?.width).toBeLessThan(cell?.width ?? 0);
    expect((wide?.width ?? 0) / (wide?.height ?? 1)).toBeCloseTo(40, 6);
    expect(cellText(pages, 'sel', { field: 'instansi' })).toContain('Pemerintah Kabupaten Contoh');
  });
});
