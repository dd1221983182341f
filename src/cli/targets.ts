/** What `build` can make, with the ending of its files. `svg` makes one a page: `NAME-1.svg`. */
export const TARGETS = {
  pdf: '.pdf',
  html: '.html',
  svg: '-*.svg',
  json: '.json',
  pages: '.pages.json',
} as const;

export type Target = keyof typeof TARGETS;
