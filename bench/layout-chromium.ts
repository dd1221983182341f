import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../test/support/tools.js';

export const CHROMIUM_INSTALL = `Chromium at ${CHROMIUM}, or its path in SOPC_CHROMIUM`;

export const hasChromium = (): boolean => existsSync(CHROMIUM);

/** Prints HTML to PDF in a browser kept open, in one of its `tabs`. */
export interface OpenChromium {
  print(html: string, tab: number): Promise<{ pages: number; bytes: number }>;
  close(): Promise<void>;
}

export async function openChromium(tabs: number): Promise<OpenChromium> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS });
  const pages = await Promise.all(Array.from({ length: tabs }, () => browser.newPage()));
  return {
    async print(html, tab) {
      const page = pages[tab];
      if (!page) throw new RangeError(`no tab ${tab}`);
      await page.setContent(html);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
      const pageObjects = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g);
      return { pages: pageObjects?.length ?? 0, bytes: pdf.length };
    },
    close: () => browser.close(),
  };
}

/**
 * Memory of all processes below this one, bytes; shared pages are counted in parts, so that the sum is what there is.
 * NaN where there is no `/proc`.
 */
export function memoryOfChildren(): number {
  try {
    return kilobytesBelow(String(process.pid)) * 1024;
  } catch {
    return Number.NaN;
  }
}

function kilobytesBelow(pid: string): number {
  let sum = 0;
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim();
    for (const child of children === '' ? [] : children.split(' ')) {
      const [, kilobytes = '0'] =
        /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${child}/smaps_rollup`, 'utf8')) ?? [];
      sum += Number(kilobytes) + kilobytesBelow(child);
    }
  }
  return sum;
}
