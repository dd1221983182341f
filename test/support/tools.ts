import { execFileSync } from 'node:child_process';

/** Runs a tool and gives what it says. @throws Error when it is not installed or finds a fault. */
export const run = (tool: string, ...parameters: string[]): string =>
  execFileSync(tool, parameters, { encoding: 'utf8', maxBuffer: 64 << 20, stdio: 'pipe' });

export const CHROMIUM = process.env.SOPC_CHROMIUM ?? '/usr/bin/chromium';

/** No sandbox, since CI runs as root; nothing that calls home. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A word on a page, with its corner in points from the top left. */
export interface PlacedWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The words of a PDF page by page, as poppler finds them by their places. */
export function placedWords(pdf: string): PlacedWord[][] {
  const html = run('pdftotext', '-bbox', pdf, '-');
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)"[^>]*>(.*?)<\/word>/g)].map(
        ([, x, y, text]) => ({ text: text ?? '', x: Number(x), y: Number(y) }),
      ),
    );
}
