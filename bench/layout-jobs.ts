import { emitHtml } from '../src/emit/html/index.js';
import { emitPdf } from '../src/emit/pdf/index.js';
import { layoutPages } from '../src/layout/layout.js';
import type { Sop } from '../src/model/schema.js';
import { loadFonts } from '../src/workspace/fonts.js';
import { loadTemplate } from '../src/workspace/templates.js';
import { openChromium, usageOfChildren } from './layout-chromium.js';
import { sheetOf } from './layout-sheets.js';
import { openTypst } from './typst.js';
import { typstSource } from './typst-source.js';

export type JobName = 'layout' | 'pdf' | 'typst' | 'typst-untagged' | 'chromium';

/** What came out of a sheet. `bytes` is 0 where no file is made. */
export interface Made {
  readonly pages: number;
  readonly bytes: number;
}

/** What is timed, with the making of its input before the clock runs. */
export interface Job {
  prepare(seeds: readonly number[]): void;
  /** Makes the sheet of a prepared seed. `lane` tells apart the sheets that are made at the same time. */
  make(index: number, lane: number): Made | Promise<Made>;
  /** Most memory so far, bytes. */
  memory(): number;
  /** Time of the processor so far, in all threads and processes. */
  cpuMs(): number;
  close(): void | Promise<void>;
}

/** @param lanes how many sheets will be made at the same time in this thread */
export async function openJob(name: JobName, lanes: number): Promise<Job> {
  const fonts = loadFonts('Arial');
  const own = { memory: residentPeak, cpuMs: ownCpuMs, close: () => undefined };
  let models: Sop[] = [];
  let texts: string[] = [];
  switch (name) {
    case 'layout':
    case 'pdf':
      return {
        ...own,
        prepare: (seeds) => {
          models = seeds.map(sheetOf);
        },
        make: async (index) => {
          const { pages } = layoutPages(at(models, index), fonts);
          const pdf = name === 'pdf' ? await emitPdf(pages, fonts) : [];
          return { pages: pages.pages.length, bytes: pdf.length };
        },
      };
    case 'typst':
    case 'typst-untagged': {
      const typst = openTypst(fonts, name === 'typst');
      return {
        ...own,
        prepare: (seeds) => {
          texts = seeds.map((seed) => typstSource(sheetOf(seed)));
        },
        make: (index) => typst(at(texts, index)),
      };
    }
    case 'chromium': {
      const browser = await openChromium(lanes);
      const template = loadTemplate('sheet.html');
      let most = 0;
      return {
        prepare: (seeds) => {
          texts = seeds.map((seed) =>
            emitHtml(layoutPages(sheetOf(seed), fonts).pages, fonts, template),
          );
        },
        make: (index, lane) => browser.print(at(texts, index), lane),
        memory: () => {
          most = Math.max(most, usageOfChildren().memory);
          return most;
        },
        cpuMs: () => ownCpuMs() + usageOfChildren().cpuMs,
        close: browser.close,
      };
    }
  }
}

export const residentPeak = (): number => process.resourceUsage().maxRSS * 1024;

export function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`sheet ${index} is not prepared`);
  return item;
}
