import type { LaporanStat } from './schema.js';

/** The report as the text that is printed, with a line end. */
export const statJson = (report: LaporanStat): string => `${JSON.stringify(report, null, 2)}\n`;
