import { gathered } from '../../text/lists.js';
import { ANSWER, ARROW, STROKE } from '../dimensions.js';
import { edgesOf } from '../edges.js';
import type { Group, GroupAttrs, Item, Point, Rect } from '../page-model.js';
import type { Arranged } from '../paginate/arrange.js';
import type { TableInput } from '../paginate/table-input.js';
import type { ProblemLog } from '../problems.js';
import { drawRoutes } from '../route/index.js';
import type { DrawnEdge } from '../route/types.js';
import { drawLines } from '../text/lines.js';
import { joinCombs } from './comb.js';
import type { Connector, Stretch } from './cut.js';
import { type JoiningLine, roundJunctions } from './junctions.js';
import { drawSymbol } from './symbols.js';
import { tellConnector, tellEdge, tellPage, tellSymbol } from './tell.js';

/** Puts the flow of one page into the pelaksana columns. `columnEdges` are theirs only; `top` is below the head. */
export function drawFlow(
  input: TableInput,
  arranged: Arranged,
  pageIndex: number,
  columnEdges: readonly number[],
  top: number,
  problems: ProblemLog,
): Group | null {
  const page = arranged.pages[pageIndex];
  if (!page || columnEdges.length < 2) return null;
  const bandEdges = edgesOf(page.bandHeights, top);
  const { routing } = page.flow;
  const drawing = drawRoutes(routing, { columnEdges, bandEdges });
  const nomor = arranged.firstPage + pageIndex;
  const drawer = new Drawer(input, arranged, nomor);
  const stretches = arranged.cut.stretches.filter((one) => one.page === pageIndex);
  const connectors = arranged.cut.connectors.filter((one) => one.page === pageIndex);
  const groups: Group[] = [];
  for (const { id } of routing.problem.nodes) {
    const box = drawing.nodes.get(id);
    if (!box || input.rungs.has(id)) continue;
    const connector = connectors.find((one) => one.id === id);
    groups.push(connector ? drawer.connector(connector, box) : drawer.symbol(id, box));
  }
  const drawn = new Map(drawing.edges.map((edge) => [edge.id, edge]));
  joinCombs(stretches, input.rungs, page.flow.rungOf, drawn);
  // The pieces of combs are seen as the beginning of the answers' lines.
  const lines = stretches.filter(({ to }) => !input.rungs.has(to));
  const joining = gathered(lines, (stretch): JoiningLine[] => {
    const edge = drawn.get(stretch.id);
    if (!edge) return [];
    const from = input.rungs.get(stretch.from) ?? stretch.from;
    return [{ from, to: stretch.to, head: stretch.alur[0]?.jenis !== 'bersama', edge }];
  });
  for (const edge of roundJunctions(joining)) drawn.set(edge.id, edge);
  for (const stretch of lines) {
    const edge = drawn.get(stretch.id);
    if (!edge || edge.points.length < 2) {
      reportMissing(stretch, input, nomor, problems);
      continue;
    }
    if (!edge.labelClear) reportCrowded(stretch, input, problems);
    groups.push(drawer.edge(stretch, edge));
  }
  const x = columnEdges[0] ?? 0;
  return {
    type: 'group',
    role: 'alur',
    box: {
      x,
      y: top,
      width: (columnEdges.at(-1) ?? x) - x,
      height: (bandEdges.at(-1) ?? top) - top,
    },
    alt: tellPage(input, arranged, pageIndex, nomor),
    children: groups,
  };
}

function reportMissing(
  stretch: Stretch,
  input: TableInput,
  halaman: number,
  problems: ProblemLog,
): void {
  for (const { id, dari, ke } of stretch.alur) {
    problems.add({ kind: 'edge-not-drawn', prosedur: input.index, id, dari, ke, halaman });
  }
}

function reportCrowded(stretch: Stretch, input: TableInput, problems: ProblemLog): void {
  const [edge] = stretch.alur;
  if (!edge || edge.jawaban === null) return;
  const { id, jawaban } = edge;
  problems.add({ kind: 'label-crowded', prosedur: input.index, id, jawaban });
}

class Drawer {
  constructor(
    private readonly input: TableInput,
    private readonly arranged: Arranged,
    private readonly nomor: number,
  ) {}

  symbol(id: string, box: Rect): Group {
    const place = this.input.symbols.get(id);
    return {
      type: 'group',
      role: 'simbol',
      box,
      attrs: {
        id: this.#named(id),
        ...(place
          ? { bentuk: place.simbol.bentuk, field: `pelaksana:${place.simbol.pelaksana}` }
          : {}),
        ...(place ? { langkah: this.input.rows[place.row]?.langkah.nomor ?? 0 } : {}),
      },
      alt: tellSymbol(this.input, id),
      children: drawSymbol(this.arranged.sizeOf(id), box),
    };
  }

  connector(connector: Connector, box: Rect): Group {
    const huruf = this.arranged.letters.get(connector.target) ?? '';
    const pages = connector.twins.map((twin) => this.arranged.firstPage + twin);
    const [halaman = this.nomor] = pages;
    const other = connector.arah === 'keluar' ? 'masuk' : 'keluar';
    return {
      type: 'group',
      role: 'konektor',
      box,
      attrs: {
        huruf,
        halaman,
        arah: connector.arah,
        ke: this.#named(connector.target),
        ...(connector.sources.length === 1
          ? { dari: this.#named(connector.sources[0] ?? '') }
          : {}),
      },
      alt: tellConnector(huruf, connector.arah, pages),
      anchor: anchorOf(huruf, connector.arah, this.nomor),
      link: anchorOf(huruf, other, halaman),
      children: drawSymbol(this.arranged.sizeOf(connector.id), box),
    };
  }

  edge(stretch: Stretch, drawn: DrawnEdge): Group {
    const [edge] = stretch.alur;
    const answer =
      edge && stretch.starts ? this.input.answerOf(edge, this.arranged.plan.scale) : null;
    const joint = edge?.jenis === 'bersama';
    const trunk = edge !== undefined && this.input.rungs.has(edge.ke);
    const only = stretch.alur.length === 1 && !trunk ? edge : undefined;
    const attrs: { -readonly [K in keyof GroupAttrs]: GroupAttrs[K] } = {};
    if (only) {
      attrs.id = this.#named(only.id);
      attrs.dari = this.#named(only.dari);
    }
    if (edge) attrs.ke = this.#named(edge.ke);
    if (edge?.jawaban != null && stretch.starts) attrs.jawaban = edge.jawaban;
    if (stretch.back) attrs.balik = true;
    const label =
      answer && drawn.label
        ? drawLines(answer.lines, drawn.label.x + ANSWER.paddingX, drawn.label.y)
        : [];
    return {
      type: 'group',
      role: joint ? 'bersama' : 'panah',
      box: boundsOf(drawn),
      attrs,
      alt: tellEdge(this.input, this.arranged, stretch),
      children: [...drawPath(drawn.points, !joint), ...ground(drawn), ...label],
    };
  }

  #named(id: string): string {
    return `${this.input.index}/${this.input.rungs.get(id) ?? id}`;
  }
}

const anchorOf = (huruf: string, arah: Connector['arah'], nomor: number): string =>
  `konektor-${huruf}-${arah}-${nomor}`;

const BLACK = '#000000';
const WHITE = '#ffffff';

/** Hides the rule behind an answer that stands over one. */
const ground = ({ label, labelOnRule }: DrawnEdge): Item[] =>
  label && labelOnRule ? [{ type: 'box', ...label, stroke: 0, fill: WHITE }] : [];

/** The line, and a filled head at its end. */
function drawPath(points: readonly Point[], head: boolean): Item[] {
  const line: Item = { type: 'line', points, closed: false, stroke: STROKE.flow };
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!head || !tip || !before) return [line];
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const base = { x: tip.x - along.x * ARROW.length, y: tip.y - along.y * ARROW.length };
  const half = ARROW.width / 2;
  const side = (sign: number): Point => ({
    x: base.x - along.y * half * sign,
    y: base.y + along.x * half * sign,
  });
  const arrow: Item = {
    type: 'line',
    points: [tip, side(1), side(-1)],
    closed: true,
    stroke: 0,
    fill: BLACK,
  };
  return [line, arrow];
}

function boundsOf(drawn: DrawnEdge): Rect {
  const xs = drawn.points.map((point) => point.x);
  const ys = drawn.points.map((point) => point.y);
  if (drawn.label) {
    xs.push(drawn.label.x, drawn.label.x + drawn.label.width);
    ys.push(drawn.label.y, drawn.label.y + drawn.label.height);
  }
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
