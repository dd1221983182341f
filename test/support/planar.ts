/** An undirected graph: neighbours by vertex. */
type Graph = Map<string, Set<string>>;

/**
 * Whether a graph can be drawn in the plane without a crossing, by exhaustive search for the two shapes that cannot
 * (Wagner: K5 and K3,3 as minors). For small graphs only.
 */
export function isPlanar(edges: readonly (readonly [string, string])[]): boolean {
  const graph: Graph = new Map();
  for (const [a, b] of edges) if (a !== b) join(graph, a, b);
  return partsOf(graph).every((part) => !hasForbiddenMinor(part, new Map()));
}

function join(graph: Graph, a: string, b: string): void {
  graph.set(a, (graph.get(a) ?? new Set()).add(b));
  graph.set(b, (graph.get(b) ?? new Set()).add(a));
}

/** The connected parts. */
function partsOf(graph: Graph): Graph[] {
  const seen = new Set<string>();
  const parts: Graph[] = [];
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    const part: Graph = new Map();
    const open = [start];
    while (open.length > 0) {
      const vertex = open.pop() ?? start;
      if (seen.has(vertex)) continue;
      seen.add(vertex);
      part.set(vertex, new Set(graph.get(vertex)));
      open.push(...(graph.get(vertex) ?? []));
    }
    parts.push(part);
  }
  return parts;
}

function hasForbiddenMinor(whole: Graph, known: Map<string, boolean>): boolean {
  const graph = reduced(whole);
  const vertices = [...graph.keys()].sort();
  const links = vertices.flatMap((a) =>
    [...(graph.get(a) ?? [])].filter((b) => a < b).map((b) => [a, b] as const),
  );
  if (vertices.length < 5 || links.length < 9) return false;
  if (links.length > 3 * vertices.length - 6) return true;
  const key = links
    .map((link) => link.join('-'))
    .sort()
    .join(' ');
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const found =
    (vertices.length === 6 && holdsK33(graph, vertices)) ||
    // A larger graph that holds one of the shapes holds it still when the right edge is contracted.
    (vertices.length > 5 &&
      links.some(([a, b]) => hasForbiddenMinor(contracted(graph, a, b), known)));
  known.set(key, found);
  return found;
}

/** Without vertices of one neighbour, and with those of two replaced by an edge: neither changes planarity. */
function reduced(whole: Graph): Graph {
  const graph: Graph = new Map([...whole].map(([vertex, near]) => [vertex, new Set(near)]));
  for (;;) {
    const spare = [...graph].find(([, near]) => near.size < 3);
    if (spare === undefined) return graph;
    const [vertex, near] = spare;
    graph.delete(vertex);
    for (const one of near) graph.get(one)?.delete(vertex);
    const [a, b] = near;
    if (a !== undefined && b !== undefined) join(graph, a, b);
  }
}

function contracted(graph: Graph, a: string, b: string): Graph {
  const result: Graph = new Map();
  const name = (vertex: string): string => (vertex === b ? a : vertex);
  for (const [vertex, near] of graph) {
    for (const other of near) {
      if (name(vertex) !== name(other)) join(result, name(vertex), name(other));
    }
  }
  return result;
}

function holdsK33(graph: Graph, vertices: readonly string[]): boolean {
  const [first = '', ...others] = vertices;
  return others.some((second, i) =>
    others.slice(i + 1).some((third) => {
      const side = [first, second, third];
      const rest = vertices.filter((vertex) => !side.includes(vertex));
      return side.every((a) => rest.every((b) => graph.get(a)?.has(b)));
    }),
  );
}
