import type { Metrics, PageModel } from './page-model.js';
export const measurePages = (model: Omit<PageModel, 'metrics'>): Metrics => ({
  pages: model.pages.length,
  edgesDeclared: 0,
  edgesDrawn: 0,
  crossings: 0,
  symbolHits: 0,
  overlaps: 0,
  outsideArea: 0,
  clippedText: 0,
  missingGlyphs: 0,
  bends: 0,
  connectorPairs: 0,
});
