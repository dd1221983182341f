import { describe, expect, it } from 'vitest';
import {
  labelsNearOwn,
  measurePages,
  minParallelDistance,
  minRuleDistance,
  minSymbolDistance,
} from '../../src/layout/measure-pages.js';
import type {
  Group,
  GroupAttrs,
  Item,
  PageModel,
  Point,
  Rect,
  TextRun,
} from '../../src/layout/page-model.js';
import type { FontFile, FontSet } from '../../src/layout/text/fonts.js';

const BOX = { width: 14, height: 7 };

const box = (x: number, y: number, size = BOX): Rect => ({ x, y, ...size });

function group(role: Group['role'], rect: Rect, attrs: GroupAttrs, children: Item[] = []): Group {
  return { type: 'group', role, box: rect, attrs, children };
}

function symbol(id: string, x: number, y: number, ...more: Item[]): Group {
  const rect = box(x, y);
  return group('simbol', rect, { id }, [{ type: 'box', ...rect, stroke: 0.35 }, ...more]);
}

function diamond(id: string, x: number, y: number): Group {
  const points = [
    { x: x + 7, y },
    { x: x + 14, y: y + 3.5 },
    { x: x + 7, y: y + 7 },
    { x, y: y + 3.5 },
  ];
  return group('simbol', box(x, y), { id }, [{ type: 'line', points, closed: true, stroke: 0.35 }]);
}

function connector(
  huruf: string,
  arah: 'keluar' | 'masuk',
  page: number,
  halaman: number,
  x: number,
  y: number,
): Group {
  const rect = box(x, y, { width: 7, height: 6 });
  const twin = arah === 'keluar' ? 'masuk' : 'keluar';
  return {
    ...group('konektor', rect, { huruf, arah, halaman }, [{ type: 'box', ...rect, stroke: 0.35 }]),
    anchor: `${huruf}-${arah}-${page}`,
    link: `${huruf}-${twin}-${halaman}`,
  };
}

/** `10,20 10,30` */
function points(text: string): Point[] {
  return text.split(' ').map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return { x, y };
  });
}

function arrow(attrs: GroupAttrs, path: string, ...label: TextRun[]): Group {
  return group('panah', box(0, 0), attrs, [
    { type: 'line', points: points(path), closed: false, stroke: 0.35 },
    ...label,
  ]);
}

function text(x: number, baseline: number, width: number, words = 'Ya'): TextRun {
  return { type: 'text', text: words, x, baseline, width, font: 'regular', size: 7.5 };
}

function model(...pages: Group[][]): Omit<PageModel, 'metrics'> {
  return {
    versi: 1,
    bahasa: 'id',
    judul: 'Contoh',
    penyusun: '',
    paper: { nama: 'F4', width: 330, height: 215 },
    margins: { top: 10, right: 10, bottom: 10, left: 10 },
    fontFamily: 'Arial',
    lineHeight: 1.15,
    pages: pages.map((children, i) => ({ nomor: i + 1, children })),
    outline: [],
  };
}

const flow = (...children: Group[]): Group => group('alur', box(10, 10), {}, children);
const edge = (id: string, dari: string, ke: string, jenis: 'panah' | 'bersama' = 'panah') => ({
  id,
  dari,
  ke,
  jenis,
});

const A = symbol('a', 20, 20);
const B = symbol('b', 20, 40);
const C = symbol('c', 60, 40);

describe('edges drawn', () => {
  it('counts a line from border to border', () => {
    const pages = model([flow(A, B, arrow({ id: 'e' }, '27,27 27,40'))]);
    expect(measurePages(pages, [edge('e', 'a', 'b')])).toMatchObject({
      edgesDeclared: 1,
      edgesDrawn: 1,
      bends: 0,
      symbolHits: 0,
      overlaps: 0,
      outsideArea: 0,
    });
  });

  it('does not count a line that stops short, runs the other way, or is plain', () => {
    const short = model([flow(A, B, arrow({ id: 'e' }, '27,27 27,39.5'))]);
    expect(measurePages(short, [edge('e', 'a', 'b')]).edgesDrawn).toBe(0);
    const whole = model([flow(A, B, arrow({ id: 'e' }, '27,27 27,40'))]);
    expect(measurePages(whole, [edge('e', 'b', 'a')]).edgesDrawn).toBe(0);
    expect(measurePages(whole, [edge('e', 'a', 'b', 'bersama')]).edgesDrawn).toBe(0);
  });

  it('measures a diamond by its sides, not its box', () => {
    const corner = model([flow(diamond('a', 20, 20), B, arrow({ id: 'e' }, '21,27 21,40'))]);
    expect(measurePages(corner, [edge('e', 'a', 'b')]).edgesDrawn).toBe(0);
    const tip = model([flow(diamond('a', 20, 20), B, arrow({ id: 'e' }, '27,27 27,40'))]);
    expect(measurePages(tip, [edge('e', 'a', 'b')]).edgesDrawn).toBe(1);
  });

  it('takes joint work in either direction', () => {
    const line = { ...arrow({ id: 'e' }, '34,43.5 60,43.5'), role: 'bersama' as const };
    expect(
      measurePages(model([flow(B, C, line)]), [edge('e', 'c', 'b', 'bersama')]).edgesDrawn,
    ).toBe(1);
  });

  const first = (halaman: number): Group =>
    flow(A, connector('A', 'keluar', 1, halaman, 23.5, 60), arrow({ id: 'e' }, '27,27 27,60'));
  const second = flow(
    connector('A', 'masuk', 2, 1, 23.5, 20),
    B,
    arrow({ id: 'e' }, '27,26 27,40'),
  );

  it('follows a pair of connectors that name each other', () => {
    const metrics = measurePages(model([first(2)], [second]), [edge('e', 'a', 'b')]);
    expect(metrics).toMatchObject({ edgesDrawn: 1, connectorPairs: 1 });
  });

  it('does not follow a connector that names another page', () => {
    const metrics = measurePages(model([first(3)], [second]), [edge('e', 'a', 'b')]);
    expect(metrics).toMatchObject({ edgesDrawn: 0, connectorPairs: 0 });
  });

  it('lets several edges share the arrow of an incoming connector', () => {
    const start = flow(
      A,
      symbol('d', 60, 20),
      connector('A', 'keluar', 1, 2, 23.5, 60),
      arrow({ id: 'e' }, '27,27 27,60'),
      arrow({ id: 'f' }, '67,27 67,63 30.5,63'),
    );
    const edges = [edge('e', 'a', 'b'), edge('f', 'd', 'b')];
    expect(measurePages(model([start], [second]), edges).edgesDrawn).toBe(2);
  });
});

describe('faults of the drawing', () => {
  const D = symbol('d', 60, 20);

  it('counts a crossing once, however many merged lines run through the place', () => {
    const pages = model([
      flow(
        A,
        C,
        D,
        symbol('b', 20, 60),
        arrow({ id: 'e' }, '27,27 27,60'),
        arrow({ id: 'f' }, '34,23.5 40,23.5 40,33 27,33 27,60'),
        arrow({ id: 'g' }, '67,27 67,36 15,36 15,63.5 20,63.5'),
      ),
    ]);
    expect(measurePages(pages, []).crossings).toBe(1);
  });

  it('does not take a merge for a crossing or an overlap', () => {
    const pages = model([
      flow(
        A,
        B,
        D,
        arrow({ id: 'e' }, '27,27 27,40'),
        arrow({ id: 'f' }, '60,23.5 50,23.5 50,34 27,34 27,40'),
      ),
    ]);
    expect(measurePages(pages, [])).toMatchObject({ crossings: 0, overlaps: 0, bends: 3 });
  });

  it('counts lines of different flows that lie on one another', () => {
    const pages = model([
      flow(
        A,
        B,
        C,
        D,
        arrow({ id: 'e' }, '34,23.5 45,23.5 45,43.5 34,43.5'),
        arrow({ id: 'f' }, '60,23.5 45,23.5 45,43.5 60,43.5'),
      ),
    ]);
    expect(measurePages(pages, []).overlaps).toBe(1);
  });

  it('counts a line through a symbol that is not its end, and one through its own', () => {
    const through = arrow({ id: 'e' }, '27,27 27,60');
    expect(measurePages(model([flow(A, B, symbol('x', 20, 60), through)]), []).symbolHits).toBe(1);
    const own = arrow({ id: 'e' }, '20,23.5 40,23.5 40,43.5 34,43.5');
    expect(measurePages(model([flow(A, B, own)]), []).symbolHits).toBe(1);
  });

  it('counts what leaves the printable area or the pelaksana columns', () => {
    expect(measurePages(model([flow(symbol('a', 5, 20))]), []).outsideArea).toBe(1);
    const table = group('tabel', { x: 10, y: 10, width: 300, height: 100 }, {}, [
      group('baris', { x: 10, y: 10, width: 300, height: 100 }, {}, [
        group('sel', { x: 50, y: 10, width: 60, height: 100 }, { field: 'pelaksana:p1' }),
      ]),
    ]);
    expect(measurePages(model([table, flow(A)]), []).outsideArea).toBe(1);
    expect(measurePages(model([table, flow(C)]), []).outsideArea).toBe(0);
  });

  it('counts text that stands over its cell or symbol', () => {
    const cell = (run: TextRun): Group => group('sel', box(20, 20), {}, [run]);
    expect(measurePages(model([cell(text(21, 25, 12))]), []).clippedText).toBe(0);
    expect(measurePages(model([cell(text(21, 25, 14))]), []).clippedText).toBe(1);
    expect(measurePages(model([cell(text(21, 27, 12))]), []).clippedText).toBe(1);
    expect(measurePages(model([flow(symbol('a', 20, 20, text(19, 25, 5)))]), []).clippedText).toBe(
      1,
    );
    const turned: TextRun = { ...text(24, 26, 12), angle: 90 };
    expect(measurePages(model([cell(turned)]), []).clippedText).toBe(1);
  });

  it('measures text and glyphs with the fonts it is given', () => {
    const file: FontFile = {
      name: 'Uji',
      style: 'regular',
      unitsPerEm: 1000,
      advance: (codePoint) => (codePoint < 128 ? 1000 : null),
      sfnt: new Uint8Array(),
      woff2: new Uint8Array(),
    };
    const fonts: FontSet = {
      family: 'Uji',
      twins: [],
      faces: { regular: [file], bold: [file], italic: [file] },
    };
    const cell = group('sel', box(20, 20), {}, [
      text(21, 25, 4, 'abcdefgh'),
      text(21, 25, 4, 'a→→'),
    ]);
    expect(measurePages(model([cell]), [], fonts)).toMatchObject({
      clippedText: 1,
      missingGlyphs: 2,
    });
    expect(measurePages(model([cell]), [])).toMatchObject({ clippedText: 0, missingGlyphs: 0 });
  });
});

describe('distances', () => {
  it('gives the least gap of lines side by side, not of merged ones', () => {
    const pages = model([
      flow(
        A,
        B,
        arrow({ id: 'e' }, '27,27 27,40'),
        arrow({ id: 'f' }, '28.5,27 28.5,33 27,33 27,40'),
        arrow({ id: 'g' }, '40,10 40,30'),
      ),
    ]);
    expect(minParallelDistance(pages)).toBeCloseTo(1.5);
  });

  it('finds the rule that runs nearest beside a line, and none that it only crosses', () => {
    const cell = group('sel', { x: 20, y: 10, width: 30, height: 40 }, { field: 'pelaksana:p1' });
    const table = group('tabel', { x: 20, y: 10, width: 30, height: 40 }, {}, [cell]);
    const across = arrow({ id: 'e' }, '10,30 60,30');
    const beside = arrow({ id: 'f' }, '48.6,15 48.6,45');
    const shortly = arrow({ id: 'g' }, '19,9.8 20.2,9.8');
    expect(minRuleDistance(model([table, flow(across, shortly)]))).toBe(20);
    expect(minRuleDistance(model([table, flow(across, beside)]))).toBeCloseTo(1.4);
  });

  it('finds the symbol that a line passes nearest, its own ends left out', () => {
    const direct = arrow({ id: 'e' }, '27,27 27,40');
    expect(minSymbolDistance(model([flow(A, B, direct)]))).toBe(Number.POSITIVE_INFINITY);
    expect(minSymbolDistance(model([flow(A, B, C, direct)]))).toBeCloseTo(33);
    const round = arrow({ id: 'f' }, '34,23.5 36,23.5 36,43.5 34,43.5');
    expect(minSymbolDistance(model([flow(A, B, round)]))).toBeCloseTo(2);
  });

  it('counts the answers that stand nearest to their own line', () => {
    const near = arrow({ id: 'e' }, '27,27 27,40', text(27.5, 31, 3));
    const far = arrow({ id: 'f' }, '40,27 40,40', text(28.5, 36, 3));
    expect(labelsNearOwn(model([flow(A, B, near, far)]))).toEqual({ labels: 2, near: 1 });
  });
});
