/** Of what `sopc check --format json` writes; raised when a field changes its meaning or goes away. */
export const REPORT_VERSION = 1;
