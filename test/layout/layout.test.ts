import { describe, expect, it } from 'vitest';
import { layoutPages } from '../../src/layout/layout.js';
import { DEFAULT_OPTIONS, type PaperName } from '../../src/layout/options.js';
import type { Metrics, PageModel } from '../../src/layout/page-model.js';
import type { Butir, Sop } from '../../src/model/schema.js';
import { loadFonts } from '../../src/workspace/fonts.js';
import { cellText, groupsOf, textOf } from '../support/sheet-reader.js';
import * as fixtures from '../support/sop-fixtures.js';

const fonts = loadFonts('Arial');
const { IDENTITY, NO_IDENTITY, butir, kata, paragraf, pengesahan, prosedur, waktu } = fixtures;

const SHEETS: Readonly<Record<string, Sop>> = {
  SURAT_MASUK: fixtures.SURAT_MASUK,
  BERJENJANG: fixtures.BERJENJANG,
  BANYAK_SIMBOL: fixtures.BANYAK_SIMBOL,
  DUA_BELAS_PELAKSANA: fixtures.DUA_BELAS_PELAKSANA,
  KEPANJANGAN: fixtures.KEPANJANGAN,
  DUA_PROSEDUR: fixtures.DUA_PROSEDUR,
};

const faults = (metrics: Metrics): Partial<Metrics> => ({
  edgesDrawn: metrics.edgesDrawn,
  symbolHits: metrics.symbolHits,
  overlaps: metrics.overlaps,
  outsideArea: metrics.outsideArea,
  clippedText: metrics.clippedText,
  missingGlyphs: metrics.missingGlyphs,
});
const none = (metrics: Metrics): Partial<Metrics> => ({
  edgesDrawn: metrics.edgesDeclared,
  symbolHits: 0,
  overlaps: 0,
  outsideArea: 0,
  clippedText: 0,
  missingGlyphs: 0,
});

/** The words of a list as they are printed, without numbers and bullets. */
const itemTexts = (items: readonly Butir[]): string[] =>
  items.flatMap(({ teks, anak }) => [teks, ...itemTexts(anak)]);

/** What a cell of a step shows, its parts on several pages joined, without bullets. */
function stepText(pages: PageModel, nomor: number, field: string): string {
  const tables = new Set(
    groupsOf(pages)
      .filter(({ group }) => group.role === 'baris' && group.attrs?.langkah === nomor)
      .map(({ group }) => group),
  );
  return [...tables]
    .flatMap((row) => row.children)
    .flatMap((cell) => (cell.type === 'group' && cell.attrs?.field === field ? [textOf(cell)] : []))
    .filter((text) => text !== '')
    .join(' ')
    .replaceAll('• ', '');
}

describe('layoutPages', () => {
  for (const [name, model] of Object.entries(SHEETS)) {
    it(`draws ${name} without a fault, on every paper`, () => {
      for (const paper of ['F4', 'A4', 'Legal', 'Letter'] as PaperName[]) {
        if (paper !== 'F4' && name === 'DUA_BELAS_PELAKSANA') continue;
        const { pages, problems } = layoutPages(model, fonts, { ...DEFAULT_OPTIONS, paper });
        expect(faults(pages.metrics)).toEqual(none(pages.metrics));
        expect(problems).toEqual([]);
      }
    });
  }

  it('is a pure function of its input', () => {
    const once = JSON.stringify(layoutPages(fixtures.BERJENJANG, fonts));
    expect(JSON.stringify(layoutPages(fixtures.BERJENJANG, loadFonts('Arial')))).toBe(once);
  });

  it('shows every text of the steps, in order, also over a page break', () => {
    for (const model of [fixtures.KEPANJANGAN, fixtures.BERJENJANG]) {
      const { pages } = layoutPages(model, fonts);
      for (const langkah of model.prosedur[0]?.langkah ?? []) {
        expect(stepText(pages, langkah.nomor, 'uraian')).toBe(langkah.uraian);
        for (const field of ['kelengkapan', 'output'] as const) {
          expect(stepText(pages, langkah.nomor, field)).toBe(itemTexts(langkah[field]).join(' '));
        }
      }
    }
  });

  it('shows every text of the identity block, in order, however long', () => {
    const model = fixtures.KEPANJANGAN;
    const { pages } = layoutPages(model, fonts);
    const shown = cellText(pages, 'sel', { field: 'dasarHukum' });
    const numbered = model.dasarHukum.map(({ teks }, index) => `${index + 1}. ${teks}`);
    expect(shown.replaceAll(' Dasar Hukum (lanjutan)', '')).toBe(
      ['Dasar Hukum', ...numbered].join(' '),
    );
    const peringatan = cellText(pages, 'sel', { field: 'peringatan' });
    expect(peringatan.replaceAll(' Peringatan (lanjutan)', '')).toBe(`Peringatan ${kata(400)}`);
    expect(cellText(pages, 'sel', { field: 'instansi' })).toBe(model.instansi.join(' '));
  });

  it('splits an identity head that is higher than a page', () => {
    const instansi = Array.from({ length: 60 }, (_, index) => `BARIS ${index + 1}`);
    const { pages } = layoutPages({ ...IDENTITY, instansi }, fonts);
    expect(cellText(pages, 'sel', { field: 'instansi' })).toBe(instansi.join(' '));
    expect(faults(pages.metrics)).toEqual(none(pages.metrics));
  });

  it('gives the table the whole width and repeats its head on every page', () => {
    const { pages } = layoutPages(fixtures.BERJENJANG, fonts);
    const { left, right } = pages.margins;
    const tables = groupsOf(pages).filter(({ group }) => group.role === 'tabel');
    expect(tables.length).toBeGreaterThan(1);
    for (const [index, { group }] of tables.entries()) {
      const edges = group.attrs?.edges ?? [];
      expect(edges[0]).toBeCloseTo(left);
      expect(edges.at(-1)).toBeCloseTo(pages.paper.width - right);
      const head = group.children.filter(
        (row) => row.type === 'group' && row.attrs?.section === 'head',
      );
      expect(head).toHaveLength(2);
      for (const row of head) {
        expect(row.type === 'group' && row.attrs?.repeated === true).toBe(index > 0);
      }
    }
  });

  it('pairs connectors both ways by letter, page and link', () => {
    const { pages } = layoutPages(fixtures.BERJENJANG, fonts);
    const connectors = groupsOf(pages).filter(({ group }) => group.role === 'konektor');
    expect(connectors.length).toBeGreaterThan(1);
    for (const { group, page } of connectors) {
      const twin = connectors.find((one) => one.group.anchor === group.link);
      expect(twin?.page).toBe(group.attrs?.halaman);
      expect(twin?.group.attrs?.huruf).toBe(group.attrs?.huruf);
      expect(twin?.group.attrs?.arah).not.toBe(group.attrs?.arah);
      expect(textOf(group)).toMatch(new RegExp(`^${group.attrs?.huruf} hal\\. `));
      expect(textOf(group)).toContain(String(group.attrs?.halaman));
      expect(page).not.toBe(group.attrs?.halaman);
    }
    const anchors = connectors.map(({ group }) => group.anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('prints no identity block where there is nothing for it, and no column without a symbol', () => {
    const model = fixtures.DUA_PROSEDUR;
    const { pages } = layoutPages(model, fonts);
    expect(groupsOf(pages).some(({ group }) => group.role === 'identitas')).toBe(false);
    const twelve = layoutPages(fixtures.DUA_BELAS_PELAKSANA, fonts).pages;
    const heads = cellText(twelve, 'sel', { scope: 'col' });
    expect(heads).toContain('Bupati');
    expect(heads).not.toContain('Tidak Dipakai');
  });

  it('prints a field known to be empty as a dash and a missing one as nothing', () => {
    const { pages } = layoutPages({ ...IDENTITY, nomor: null, kosong: ['tanggalRevisi'] }, fonts);
    expect(cellText(pages, 'sel', { field: 'tanggalRevisi' })).toBe('Tanggal Revisi -');
    expect(cellText(pages, 'sel', { field: 'nomor' })).toBe('Nomor SOP');
  });

  it('leaves the unit out of the cells that the head names, and joins merged cells', () => {
    const steps = ['10', '15 menit', '2 hari'].map((teks) => ({
      simbol: [{ siapa: 'Staf' }],
      waktu: teks,
    }));
    const merged = { simbol: [{ siapa: 'Staf' }], waktu: waktu('menyatu', 'menyatu') };
    const table = prosedur(['Staf'], [...steps, merged], { satuanWaktu: 'menit' });
    const { pages } = layoutPages({ ...NO_IDENTITY, prosedur: [table] }, fonts);
    expect(cellText(pages, 'sel', { field: 'waktu' })).toBe('Waktu (menit) 10 15 2 hari');
    const spans = groupsOf(pages).filter(
      ({ group }) => group.attrs?.field === 'waktu' && group.attrs.rowSpan === 2,
    );
    expect(spans).toHaveLength(1);
  });

  it('repeats the text of a merged cell that goes on over a page break', () => {
    const merged = Array.from({ length: 12 }, () => ({
      simbol: [{ siapa: 'Staf' }],
      uraian: kata(40),
      waktu: waktu('menyatu', 'menyatu'),
    }));
    const first = { simbol: [{ siapa: 'Staf' }], waktu: '3 hari kerja' };
    const table = prosedur(['Staf', 'Kepala'], [first, ...merged]);
    const { pages } = layoutPages({ ...NO_IDENTITY, prosedur: [table] }, fonts);
    expect(pages.pages.length).toBeGreaterThan(1);
    const shown = groupsOf(pages).filter(
      ({ group }) => group.attrs?.field === 'waktu' && textOf(group) === '3 hari kerja',
    );
    expect(shown.map(({ page }) => page)).toEqual(pages.pages.map(({ nomor }) => nomor));
  });

  it('tells a character that no font has, each time', () => {
    const table = prosedur(
      ['Staf'],
      [{ simbol: [{ siapa: 'Staf' }], uraian: 'Mencentang \u{1F5F8}' }],
    );
    const told = () =>
      layoutPages({ ...NO_IDENTITY, prosedur: [table] }, fonts).problems.map(({ kind }) => kind);
    expect(told()).toEqual(['missing-glyph']);
    expect(told()).toEqual(['missing-glyph']);
  });

  it('sets a table denser before two rows stand alone on a page', () => {
    const steps = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        simbol: [{ siapa: index % 2 === 0 ? 'Staf' : 'Kepala' }],
        uraian: kata(8, index),
      }));
    const pagesOf = (count: number): number => {
      const table = prosedur(['Staf', 'Kepala'], steps(count));
      return layoutPages({ ...NO_IDENTITY, prosedur: [table] }, fonts).pages.pages.length;
    };
    const rowsOnLast = (count: number): number => {
      const table = prosedur(['Staf', 'Kepala'], steps(count));
      const { pages } = layoutPages({ ...NO_IDENTITY, prosedur: [table] }, fonts);
      return groupsOf(pages).filter(
        ({ group, page }) =>
          group.attrs?.langkah !== undefined && group.role === 'baris' && page === 2,
      ).length;
    };
    const first = Array.from({ length: 40 }, (_, index) => index + 1).find((n) => pagesOf(n) === 2);
    expect(first).toBeDefined();
    expect(rowsOnLast(first ?? 0)).toBeGreaterThan(2);
  });

  it('says Lihat SOP once', () => {
    const step = (sop: string, keterangan: string[]) => ({
      simbol: [{ siapa: 'Staf' }],
      sop,
      keterangan,
    });
    const table = prosedur(
      ['Staf'],
      [step('Surat Keluar', []), step('SOP Arsip', []), step('Cuti', ['Lihat SOP Cuti'])],
    );
    const { pages } = layoutPages({ ...NO_IDENTITY, prosedur: [table] }, fonts);
    expect(cellText(pages, 'sel', { field: 'keterangan' })).toBe(
      'Keterangan Lihat SOP Surat Keluar Lihat SOP Arsip Lihat SOP Cuti',
    );
  });

  it('keeps the signature whole, on a page with a row of the table', () => {
    for (let rows = 8; rows < 24; rows++) {
      const steps = Array.from({ length: rows }, (_, index) => ({
        simbol: [{ siapa: index % 2 === 0 ? 'Staf' : 'Kepala' }],
        uraian: kata(30, index),
      }));
      const model: Sop = {
        ...NO_IDENTITY,
        prosedur: [prosedur(['Staf', 'Kepala'], steps)],
        tandaTangan: pengesahan({ tempat: 'Kota Contoh' }),
      };
      const { pages } = layoutPages(model, fonts);
      const signatures = groupsOf(pages).filter(({ group }) => group.role === 'tandaTangan');
      expect(signatures).toHaveLength(1);
      const there = pages.pages[(signatures[0]?.page ?? 0) - 1];
      expect(there?.children.some(({ role }) => role === 'tabel')).toBe(true);
      expect(faults(pages.metrics)).toEqual(none(pages.metrics));
    }
  });

  it('never throws, whatever is missing', () => {
    const bare = prosedur(['Staf'], [{ simbol: [], uraian: '' }]);
    const models: Sop[] = [
      { ...NO_IDENTITY, judul: null },
      { ...NO_IDENTITY, judul: null, prosedur: [bare] },
      { ...NO_IDENTITY, prosedur: [{ ...bare, langkah: [], pelaksana: [] }] },
      { ...IDENTITY, disahkanOleh: null, dasarHukum: [], peringatan: paragraf('') },
      { ...IDENTITY, peralatan: butir(''), instansi: [''] },
    ];
    for (const model of models) {
      const { pages } = layoutPages(model, fonts);
      expect(faults(pages.metrics)).toEqual(none(pages.metrics));
    }
  });

  it('tells an edge whose end is not in the table', () => {
    const table = prosedur(['Staf'], [{ simbol: [{ siapa: 'Staf' }] }]);
    const alur = [{ id: 'a1', dari: 's1', ke: 's9', jawaban: null, jenis: 'panah' as const }];
    const { pages, problems } = layoutPages(
      { ...NO_IDENTITY, prosedur: [{ ...table, alur }] },
      fonts,
    );
    expect(problems).toMatchObject([{ kind: 'edge-not-drawn', id: 'a1', ke: 's9' }]);
    expect(pages.metrics.edgesDrawn).toBe(0);
  });
});
