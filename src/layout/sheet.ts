import type { LayoutOptions } from './options.js';
import { PAPERS } from './options.js';
import type { Group, OutlineEntry, Rect } from './page-model.js';

/** The part of every page that the sheet may fill. */
export function printableArea({ paper, margins }: Pick<LayoutOptions, 'paper' | 'margins'>): Rect {
  const { width, height } = PAPERS[paper];
  return {
    x: margins.left,
    y: margins.top,
    width: width - margins.left - margins.right,
    height: height - margins.top - margins.bottom,
  };
}

/** The pages while they are filled, from the top down. */
export class Sheet {
  readonly pages: Group[][] = [[]];
  readonly outline: OutlineEntry[] = [];
  #y: number;

  constructor(readonly area: Rect) {
    this.#y = area.y;
  }

  /** Number of the page being filled, from 1. */
  get nomor(): number {
    return this.pages.length;
  }

  /** Where the next thing goes. */
  get y(): number {
    return this.#y;
  }

  /** Height left on the page, mm. */
  get room(): number {
    return this.area.y + this.area.height - this.#y;
  }

  get atTop(): boolean {
    return this.#y <= this.area.y;
  }

  /** Puts groups on the page; `height` is what they take from it. */
  place(groups: readonly Group[], height: number): void {
    this.pages.at(-1)?.push(...groups);
    this.#y += height;
  }

  skip(height: number): void {
    if (!this.atTop) this.#y += height;
  }

  nextPage(): void {
    this.pages.push([]);
    this.#y = this.area.y;
  }

  mark(teks: string, level: OutlineEntry['level']): void {
    this.outline.push({ teks, level, page: this.nomor, y: this.#y });
  }
}
