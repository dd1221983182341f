/** Raised when a field of `sopc stat --format json` changes its meaning or goes away. */
export const STAT_VERSION = 1;
