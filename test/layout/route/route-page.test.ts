import { describe, expect, it } from 'vitest';
import type {
  Drawing,
  NodeShape,
  RouteEdge,
  RouteNode,
  RouteProblem,
  Routing,
} from '../../../src/layout/route/index.js';
import { drawRoutes, routePage } from '../../../src/layout/route/index.js';
import { frameFor } from '../../support/random-problem.js';
import { checkDrawing } from './check-drawing.js';

/** `a@0,1` is a box in column 0, band 1; `<a>` a diamond, `(a)` a capsule, `[a]` a connector. */
function nodeOf(text: string): RouteNode {
  const [name = '', place = ''] = text.split('@');
  const [column = 0, band = 0] = place.split(',').map(Number);
  const shapes: Record<string, NodeShape> = { '<': 'belahKetupat', '(': 'kapsul', '[': 'segiLima' };
  const shape = shapes[name[0] ?? ''] ?? 'kotak';
  const id = name.replace(/[<>()[\]]/g, '');
  const height = shape === 'belahKetupat' ? 9 : 7;
  return { id, column, band, shape, width: shape === 'segiLima' ? 7 : 14, height };
}

/** `a>b` is an arrow, `a<b` an arrow back from b to a, `a-b` joint work; `a>b Ya` has an answer, `a>b Tidak!` the other one. */
function edgeOf(text: string): RouteEdge {
  const [path = '', answer] = text.split(' ');
  const kind = path.includes('-') ? 'bersama' : 'panah';
  const back = path.includes('<');
  const [left = '', right = ''] = path.split(/[-<>]/);
  const [from, to] = back ? [right, left] : [left, right];
  const words = answer?.replace('!', '');
  return {
    id: path,
    from,
    to,
    kind,
    label: words === undefined ? null : { width: words.length * 1.3, height: 2.65 },
    back,
    group: kind === 'bersama' ? path : to,
    main: answer?.endsWith('!') !== true,
  };
}

function problemOf(nodes: string, edges: string, oneRow: readonly number[] = []): RouteProblem {
  const list = nodes.split(' ').map(nodeOf);
  const bandCount = Math.max(...list.map((node) => node.band)) + 1;
  return {
    columnCount: Math.max(...list.map((node) => node.column)) + 1,
    bands: Array.from({ length: bandCount }, (_, band) => ({
      kind: list.some((node) => node.band === band && node.shape === 'segiLima')
        ? 'connector'
        : 'row',
      row: oneRow.includes(band) ? (oneRow[0] ?? band) : band,
    })),
    nodes: list,
    edges: edges.split('; ').map(edgeOf),
  };
}

interface Drawn {
  readonly routing: Routing;
  readonly drawing: Drawing;
  /** Shape of each edge: side it leaves by, number of bends, side it enters by. */
  readonly shapes: Record<string, string>;
}

/** Routes, draws and checks a problem; the shape of an edge reads `bottom 1 left`. */
function drawn(problem: RouteProblem, extra = 3): Drawn {
  const routing = routePage(problem);
  const frame = frameFor(problem, routing.needs, extra);
  const drawing = drawRoutes(routing, frame);
  expect(routing.unrouted).toEqual([]);
  expect(checkDrawing(problem, drawing, frame).findings).toEqual([]);
  const shapes: Record<string, string> = {};
  for (const { id, points } of drawing.edges) {
    const side = (at: number, next: number): string => {
      const p = points.at(at);
      const q = points.at(next);
      if (p === undefined || q === undefined) return '?';
      if (p.x === q.x) return q.y > p.y ? 'bottom' : 'top';
      return q.x > p.x ? 'right' : 'left';
    };
    shapes[id] = `${side(0, 1)} ${points.length - 2} ${side(-1, -2)}`;
  }
  return { routing, drawing, shapes };
}

describe('the shapes a reader expects', () => {
  it('goes straight down within a column, also over empty cells', () => {
    const { shapes, drawing } = drawn(problemOf('(a)@0,0 b@0,1 (c)@0,4', 'a>b; b>c'));
    expect(shapes).toEqual({ 'a>b': 'bottom 0 top', 'b>c': 'bottom 0 top' });
    expect(drawing.edges[0]?.points).toHaveLength(2);
  });

  it('goes straight across for hand-over within a row', () => {
    expect(drawn(problemOf('a@0,0 b@2,0 c@1,1', 'a>b; b>c')).shapes['a>b']).toBe('right 0 left');
  });

  it('leaves at the side and comes in from above, one bend, on the way to another column', () => {
    const { shapes } = drawn(problemOf('a@0,0 b@2,1 c@1,2', 'a>b; b>c'));
    expect(shapes).toEqual({ 'a>b': 'right 1 top', 'b>c': 'left 1 top' });
  });

  it('takes a loop back at the sides, and the answer that goes on straight down', () => {
    const { shapes } = drawn(problemOf('a@0,0 <b>@0,1 c@0,2', 'a>b; b>c Ya; a<b Tidak!'));
    expect(shapes['b>c']).toBe('bottom 0 top');
    expect(shapes['a<b']).toMatch(/^(left 2 left|right 2 right)$/);
  });

  it('climbs a ladder of initials without a crossing', () => {
    const { shapes, routing } = drawn(
      problemOf(
        '(a)@0,0 <b>@1,1 <c>@2,2 <d>@3,3 (e)@0,4',
        'a>b; b>c Ya; a<b Tidak!; c>d Ya; b<c Tidak!; d>e Ya; c<d Tidak!',
      ),
    );
    expect(routing.score.crossings).toBe(0);
    expect(routing.score.bends).toBeLessThan(10);
    expect(shapes['a<b']).toBe('left 2 left');
  });

  it('draws three answers that go back to the start as one merge, without a crossing', () => {
    const { routing, drawing } = drawn(
      problemOf(
        '(a)@0,0 <b>@1,1 <c>@2,2 <d>@3,3 (e)@3,4',
        'a>b; b>c Ya; a<b Tidak!; c>d Ya; a<c Tidak!; d>e Ya; a<d Tidak!',
      ),
    );
    expect(routing.score.crossings).toBe(0);
    const ends = drawing.edges
      .filter((edge) => edge.id.startsWith('a<'))
      .map((edge) => edge.points.at(-1));
    expect(new Set(ends.map((point) => JSON.stringify(point))).size).toBeLessThan(3);
  });

  it('leaves a decision at a different side for each answer', () => {
    const { drawing } = drawn(
      problemOf('a@1,0 <b>@1,1 c@0,2 d@1,2 e@2,2', 'a>b; b>c Satu!; b>d Dua; b>e Tiga!'),
    );
    const starts = drawing.edges
      .filter((edge) => edge.id.startsWith('b>'))
      .map((edge) => edge.points[0]);
    expect(new Set(starts.map((point) => JSON.stringify(point))).size).toBe(3);
  });

  it('finds room for more answers than a diamond has sides', () => {
    drawn(
      problemOf(
        'a@1,0 <b>@1,1 c@0,2 d@1,2 e@2,2 f@0,3',
        'a>b; b>c Satu!; b>d Dua; b>e Tiga!; b>f Empat!; a<b Lima!',
      ),
    );
  });

  it('joins without two lines that meet head-on', () => {
    const { drawing, routing } = drawn(
      problemOf('a@1,0 b@0,1 c@1,1 d@2,1 e@1,2', 'a>b; a>c; a>d; b>e; c>e; d>e'),
    );
    expect(routing.score.crossings).toBe(0);
    const place = (id: string, at: number): string =>
      JSON.stringify(drawing.edges.find((edge) => edge.id === id)?.points.at(at));
    // One of the outer lines merges with the middle one, the other has a side to itself.
    const ends = new Set(['b>e', 'c>e', 'd>e'].map((id) => place(id, -1)));
    expect(ends.size).toBe(2);
  });

  it('routes two rows in which everyone gives to everyone', () => {
    drawn(problemOf('a@0,0 b@1,0 c@0,1 d@1,1', 'a>c; a>d; b>c; b>d'));
    drawn(
      problemOf(
        'a@0,0 b@1,0 c@2,0 d@0,1 e@1,1 f@2,1',
        'a>d; a>e; a>f; b>d; b>e; b>f; c>d; c>e; c>f',
      ),
    );
  });
});

describe('joint work', () => {
  it('is a straight line, also across a column in between', () => {
    const { shapes } = drawn(problemOf('a@0,0 b@2,0 c@0,1', 'a-b; a>c'));
    expect(shapes['a-b']).toBe('right 0 left');
  });

  it('goes around a symbol that stands in between', () => {
    const { shapes } = drawn(problemOf('a@0,0 x@1,0 b@2,0 c@0,1 d@1,1', 'a-b; a>c; x>d'));
    expect(shapes['a-b']).not.toBe('right 0 left');
  });

  it('stays straight where an arrow has to pass it', () => {
    const { shapes } = drawn(problemOf('x@1,0 a@0,1 b@2,1 y@1,2', 'a-b; x>y'));
    expect(shapes['a-b']).toBe('right 0 left');
  });

  it('leaves the lead of three a way in and a way out', () => {
    const { shapes } = drawn(
      problemOf('s@1,0 a@0,1 <b>@1,1 c@2,1 e@1,2', 's>b; b-a; b-c; b>e Ya; s<b Tidak!'),
    );
    expect(shapes['b-a']).toBe('left 0 right');
    expect(shapes['b-c']).toBe('right 0 left');
  });
});

describe('several bands and connectors', () => {
  it('stacks maker and checker in one row', () => {
    const { shapes } = drawn(
      problemOf('a@0,0 m@0,1 <c>@1,2 e@1,3', 'a>m; m>c; c>e Ya; m<c Tidak!', [1, 2]),
    );
    expect(shapes['m>c']).toBe('right 1 top');
  });

  it('enters a connector from above and leaves one downward', () => {
    const { shapes } = drawn(problemOf('[p]@0,0 a@0,1 b@1,2 [q]@1,3', 'p>a; a>b; b>q'));
    expect(shapes).toMatchObject({ 'p>a': 'bottom 0 top', 'b>q': 'bottom 0 top' });
  });
});

describe('what the layout is told', () => {
  it('asks for room for an answer where it stands', () => {
    const { drawing, routing } = drawn(
      problemOf('a@0,0 <b>@0,1 c@1,2', 'a>b; b>c Dilanjutkan; a<b Ditolak!'),
      0,
    );
    const widest = Math.max(
      ...routing.needs.columns.map(({ left, right }) => Math.max(left, right)),
    );
    expect(widest).toBeGreaterThan(8);
    expect(drawing.edges.every((edge) => edge.labelClear)).toBe(true);
  });

  it('keeps gutters small where nothing runs', () => {
    const { needs } = routePage(problemOf('a@0,0 b@0,1', 'a>b'));
    for (const { left, right } of needs.columns) expect(left + right).toBeLessThan(4);
    for (const { top, bottom } of needs.bands) expect(top + bottom).toBeLessThan(4);
  });

  it('names edges whose ends are not on the page instead of failing', () => {
    const problem = problemOf('a@0,0 b@0,1', 'a>b; a>z; y>b');
    expect(routePage(problem).unrouted).toEqual(['a>z', 'y>b']);
  });

  it('keeps the line of joint work in its row, though a symbol with arrows stands between', () => {
    const problem = problemOf('s@1,0 a@0,1 b@1,1 c@2,1 e@1,2', 's>a; s>b; a-c; a>e; b>e');
    const routing = routePage(problem);
    const frame = frameFor(problem, routing.needs);
    const joint = drawRoutes(routing, frame).edges.find(({ id }) => id === 'a-c');
    for (const { y } of joint?.points ?? []) {
      // The gutters of the row, on either side of its rules.
      expect(y).toBeGreaterThan((frame.bandEdges[1] ?? 0) - 3);
      expect(y).toBeLessThan((frame.bandEdges[2] ?? 0) + 3);
    }
  });

  it('lets one answer with two goals leave once and part on the way', () => {
    const problem = problemOf('<a>@1,0 b@0,1 c@2,1 d@1,2', 'a>b Ya; a>c Ya; a>d Tidak!');
    const shared = problem.edges.map((edge, i): RouteEdge => {
      if (edge.label === null || i === 2) return edge;
      return { ...edge, answer: 'Ya', label: i === 0 ? edge.label : null };
    });
    const joined = { ...problem, edges: shared };
    const routing = routePage(joined);
    const drawing = drawRoutes(routing, frameFor(joined, routing.needs));
    const start = (id: string) => drawing.edges.find((edge) => edge.id === id)?.points[0];
    expect(start('a>b')).toEqual(start('a>c'));
    expect(start('a>d')).not.toEqual(start('a>c'));
    expect(drawing.edges.filter(({ label }) => label !== null)).toHaveLength(2);
  });

  it('leads a symbol that repeats itself from one side round a corner to another', () => {
    const problem = problemOf('s@0,0 <a>@0,1 b@0,2', 's>a; a>b Ya; a<a Belum!');
    const routing = routePage(problem);
    const frame = frameFor(problem, routing.needs);
    const drawing = drawRoutes(routing, frame);
    expect(checkDrawing(problem, drawing, frame).findings).toEqual([]);
    const loop = drawing.edges.find(({ id }) => id === 'a<a');
    expect(loop?.points).toHaveLength(5);
    expect(loop?.points[0]).not.toEqual(loop?.points.at(-1));
  });

  it('takes a page without symbols', () => {
    const routing = routePage({ columnCount: 0, bands: [], nodes: [], edges: [] });
    expect(drawRoutes(routing, { columnEdges: [0], bandEdges: [0] }).edges).toEqual([]);
  });
});
