import { edgesOf } from '../edges.js';
import { drawRoutes } from '../route/index.js';
import type { Arranged } from './arrange.js';

/** How many answers of a table have something in their way wherever they stand, another line for one. */
export function answersInTheWay({ plan, pages }: Arranged, columnCount: number): number {
  if (columnCount === 0) return 0;
  const columnEdges = edgesOf(plan.widths.slice(2, 2 + columnCount));
  return pages.reduce((sum, { flow, bandHeights }) => {
    if (flow.routing.problem.edges.every(({ label }) => label === null)) return sum;
    const { edges } = drawRoutes(flow.routing, { columnEdges, bandEdges: edgesOf(bandHeights) });
    return sum + edges.filter(({ labelFree }) => !labelFree).length;
  }, 0);
}
