import { readFileSync } from 'node:fs';
import { CATALOGUE } from '../check/catalogue.js';
import { ruleIndex, rulePage } from './aturan.js';
import { ebnf } from './ebnf.js';
import { galleryFiles, gallerySheets } from './galeri.js';
import { checkSchema, configSchema, modelSchema, statSchema } from './json-schema.js';
import { keywordPage } from './keyword-page.js';
import { regulationData } from './peraturan.js';
import { railroadPage } from './railroad.js';

/** A file of the repository that is made from the source. */
export interface Generated {
  /** From the package's root, with `/`. */
  readonly path: string;
  readonly content: () => string | Promise<string>;
}

const template = (name: string): string => readFileSync(`templates/${name}.hbs`, 'utf8');

/** Every generated file. `npm run generate` writes them; a test checks that each is fresh. */
export const GENERATED: readonly Generated[] = [
  { path: 'grammar/sop.ebnf', content: ebnf },
  { path: 'grammar/railroad.html', content: () => railroadPage(template('railroad.html')) },
  { path: 'docs/kata-kunci.md', content: () => keywordPage(template('kata-kunci.md')) },
  { path: 'grammar/sop.schema.json', content: modelSchema },
  { path: 'grammar/sop.check.schema.json', content: checkSchema },
  { path: 'grammar/sop.stat.schema.json', content: statSchema },
  { path: 'grammar/sop.config.schema.json', content: configSchema },
  {
    path: 'src/check/peraturan/data.ts',
    content: () => regulationData(readFileSync('grammar/peraturan.yaml', 'utf8')),
  },
  {
    path: 'docs/aturan/README.md',
    content: () => ruleIndex(CATALOGUE, template('aturan-indeks.md')),
  },
  ...CATALOGUE.map((entry) => ({
    path: `docs/aturan/${entry.code.code}.md`,
    content: () => rulePage(entry, template('aturan.md')),
  })),
  // Laid out here already, not when asked for their content: how many pictures there are depends on it.
  ...galleryFiles(gallerySheets(), template('galeri.md')),
];

/** Folders that hold nothing else. */
export const GENERATED_FOLDERS = ['docs/aturan', 'docs/galeri'] as const;
