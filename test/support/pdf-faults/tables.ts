import type { PdfDict, PdfObjects } from '../read-objects.js';
import { nameOf, type Tell } from './document.js';

export interface Element {
  readonly type: string;
  readonly dict: PdfDict;
  readonly children: readonly Element[];
}

/** A table is a grid: every row as many cells, spans counted, none over another, every TH with a scope. */
export function tableFaults(pdf: PdfObjects, table: Element, tell: Tell): void {
  const types = table.children.map(({ type }) => type);
  const isOrdered = /^(TR )+$|^(THead )?(TBody )*$/.test(types.map((type) => `${type} `).join(''));
  if (!isOrdered) tell(`UA 7.5: parts of a table: ${types.join(' ')}`);
  const rows = table.children.flatMap((part) => (part.type === 'TR' ? [part] : part.children));
  const taken = rows.map(() => new Set<number>());
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.children) {
      const attributes = pdf.dict(cell.dict.get('A'));
      const across = spanOf(attributes, 'ColSpan');
      const down = spanOf(attributes, 'RowSpan');
      while (taken[at]?.has(column)) column++;
      if (at + down > rows.length) tell('UA 7.5: a cell reaches below its table');
      for (const places of taken.slice(at, at + down)) {
        for (let place = column; place < column + across; place++) {
          if (places.has(place)) tell('UA 7.5: a cell over another');
          places.add(place);
        }
      }
      const scope = nameOf(attributes.get('Scope'));
      const isHead = cell.type === 'TH';
      if (isHead !== ['Row', 'Column', 'Both'].includes(scope))
        tell(`UA 7.5: scope of ${cell.type}`);
      if (cell.dict.has('A') && nameOf(attributes.get('O')) !== 'Table')
        tell('owner of attributes');
    }
  });
  const widths = taken.map((places) => places.size);
  const isFull = taken.every((places) => places.size === Math.max(-1, ...places) + 1);
  if (new Set(widths).size !== 1 || !isFull) tell(`UA 7.5: rows of ${widths.join(', ')} cells`);
}

const spanOf = (attributes: PdfDict, key: string): number => {
  const span = attributes.get(key);
  return typeof span === 'number' ? span : 1;
};
