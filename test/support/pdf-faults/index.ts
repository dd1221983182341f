import { readObjects } from '../read-objects.js';
import { documentFaults } from './document.js';
import { fontsOf } from './fonts.js';
import { pageFaults } from './pages.js';
import { structureFaults } from './structure.js';

/**
 * What in a PDF goes against PDF/UA-1 (by the Matterhorn protocol) or PDF/A-2a, as far as a machine can tell and this
 * project knows; docs/decisions says what is left. Reads the objects themselves and shares no code with the writer.
 */
export function pdfFaults(bytes: Uint8Array): string[] {
  const faults: string[] = [];
  const tell = (fault: string): void => {
    if (!faults.includes(fault)) faults.push(fault);
  };
  const pdf = readObjects(bytes);
  const fonts = fontsOf(pdf, tell);
  documentFaults(bytes, pdf, tell);
  const marked = pageFaults(pdf, fonts, tell);
  structureFaults(pdf, marked, tell);
  return faults;
}
