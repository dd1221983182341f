import { existsSync, readFileSync } from 'node:fs';
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

/** What all processes below this one have used so far; zeros where there is no `/proc`. */
export interface Usage {
  /** Bytes; shared pages are counted in parts, so that the sum is what there is. */
  readonly memory: number;
  readonly cpuMs: number;
}

export function usageOfChildren(): Usage {
  const sum = { memory: 0, cpuMs: 0 };
  for (const pid of processesBelow(String(process.pid))) {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(told(`${pid}/smaps_rollup`)) ?? [];
    // proc(5): after the name in brackets, the 12th and 13th fields are the ticks in user and in system mode.
    const [, fields = ''] = /^.*\) (.*)$/s.exec(told(`${pid}/stat`)) ?? [];
    const [user = '0', system = '0'] = fields.split(' ').slice(11, 13);
    sum.memory += Number(kilobytes) * 1024;
    sum.cpuMs += (Number(user) + Number(system)) * MS_PER_TICK;
  }
  return sum;
}

/** Linux counts in hundredths of a second on all usual machines. */
const MS_PER_TICK = 10;

function processesBelow(pid: string): string[] {
  return told(`${pid}/task/${pid}/children`)
    .split(' ')
    .filter((child) => child !== '')
    .flatMap((child) => [child, ...processesBelow(child)]);
}

/** A file of `/proc`; empty when the process has just ended. */
function told(name: string): string {
  try {
    return readFileSync(`/proc/${name}`, 'utf8').trim();
  } catch {
    return '';
  }
}
