/**
 * The direction of imports, as docs and CONTRIBUTING draw it: each room may use the rooms below it, never above.
 * `text` and `diagnostics` may be used by all and use nothing but themselves.
 */
const rooms = ['syntax', 'model', 'workspace', 'check', 'layout', 'emit', 'cli', 'tools'];

/** Rooms that know no file system, process, clock or randomness: they must also run in a browser. */
const pure = ['text', 'diagnostics', 'syntax', 'model', 'check', 'layout', 'emit'];

const upward = rooms.slice(0, -1).map((room, index) => ({
  name: `${room}-imports-up`,
  severity: 'error',
  comment: `src/${room} may only import the rooms below it`,
  from: {
    path: `^src/${room}/`,
    // Fonts are loaded by the workspace and typed by the layout, which alone knows what it must measure.
    ...(room === 'workspace' ? { pathNot: '^src/workspace/fonts\\.ts$' } : {}),
  },
  to: { path: `^src/(${rooms.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'fonts-import-the-font-type-only',
      severity: 'error',
      from: { path: '^src/workspace/fonts\\.ts$' },
      to: {
        path: '^src/(check|layout|emit|cli|tools)/',
        pathNot: '^src/layout/(text/fonts|page-model)\\.ts$',
      },
    },
    {
      name: 'text-stands-alone',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^src/', pathNot: '^src/text/' },
    },
    {
      name: 'diagnostics-use-text-only',
      severity: 'error',
      from: { path: '^src/diagnostics/' },
      to: { path: '^src/', pathNot: '^src/(text|diagnostics)/' },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-stages-use-no-node',
      severity: 'error',
      // pdfkit runs on Node's streams anyway; the writer only adds a hash of the page model as the file's id.
      comment: 'Files, clock and environment enter through src/workspace and src/cli',
      from: { path: `^src/(${pure.join('|')})/`, pathNot: '^src/emit/pdf/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-dependency',
      severity: 'error',
      comment: 'What is shipped may only use what is installed with it',
      from: { path: '^src/', pathNot: '^src/tools/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
