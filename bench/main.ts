import { parseArgs } from 'node:util';
import { benchColdStart } from './cold-start.js';
import { benchFrontEnd } from './front-end.js';
import { benchLayout } from './layout.js';
import { runAsContender } from './layout-contender.js';
import { profileLayout } from './layout-profile.js';
import { benchParseGrowth } from './parse-growth.js';
import { benchPdf } from './pdf.js';
import { benchSet } from './set.js';

// Every figure is a ratio against other work in the same run: single times say more about the machine than about us.
if (!(await runAsContender())) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sheets: { type: 'string', default: '1000' },
      files: { type: 'string', default: '10000' },
      profile: { type: 'boolean', default: false },
    },
  });
  const sheets = Number(values.sheets);
  if (positionals.includes('growth')) {
    benchParseGrowth();
  } else if (positionals.includes('set')) {
    await benchSet(Number(values.files));
  } else if (positionals.includes('pdf')) {
    await benchPdf(Math.min(sheets, 300));
  } else if (!positionals.includes('layout')) {
    benchFrontEnd();
    benchColdStart();
  } else if (values.profile) {
    await profileLayout(Math.min(sheets, 300));
  } else {
    await benchLayout(sheets);
  }
}
