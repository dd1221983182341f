import { gathered } from '../../text/lists.js';
import { edgesOf } from '../edges.js';
import { drawRoutes } from '../route/index.js';
import type { Arranged } from './arrange.js';

/**
 * The answers of a table that have something in their way wherever they stand, another line for one: the column (index)
 * of each one's symbol.
 */
export function answersInTheWay({ plan, pages }: Arranged, columnCount: number): number[] {
  if (columnCount === 0) return [];
  const columnEdges = edgesOf(plan.widths.slice(2, 2 + columnCount));
  return gathered(pages, ({ flow, bandHeights }) => {
    const { problem } = flow.routing;
    if (problem.edges.every(({ label }) => label === null)) return [];
    const { edges } = drawRoutes(flow.routing, { columnEdges, bandEdges: edgesOf(bandHeights) });
    const crowded = new Set(gathered(edges, ({ id, labelFree }) => (labelFree ? [] : [id])));
    const columns = new Map(problem.nodes.map(({ id, column }) => [id, column]));
    return gathered(problem.edges, ({ id, from }) =>
      crowded.has(id) ? [columns.get(from) ?? 0] : [],
    );
  });
}
