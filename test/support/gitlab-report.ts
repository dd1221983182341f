import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { z } from 'zod';

const require = createRequire(import.meta.url);

/** The published declarations of Code Climate's report, of which GitLab's is a subset, as a module to import from. */
const DECLARATIONS = require.resolve('codeclimate-types');

/** GitLab's page asks for the two fields that Code Climate leaves open. */
const HEAD = `
import type { Issue } from ${JSON.stringify(DECLARATIONS.replaceAll('\\', '/'))};
const report: (Issue & Required<Pick<Issue, 'severity' | 'fingerprint'>>)[] =
`;

const OPTIONS: ts.CompilerOptions = {
  lib: ['lib.es5.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** What the compiler says of reports written where their type is declared, so that nothing more may be in them. */
function byDeclarations(): (report: string) => readonly string[] {
  const path = fileURLToPath(new URL('report.ts', import.meta.url)).replaceAll('\\', '/');
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, getSourceFile } = host;
  const files = new Map<string, ts.SourceFile | undefined>();
  let before: ts.Program | undefined;
  return (report) => {
    files.set(path, ts.createSourceFile(path, HEAD + report, ts.ScriptTarget.Latest));
    const program = ts.createProgram(
      [path],
      OPTIONS,
      {
        ...host,
        fileExists: (name) => name === path || fileExists(name),
        getSourceFile: (name, ...how) => {
          if (!files.has(name)) files.set(name, getSourceFile(name, ...how));
          return files.get(name);
        },
      },
      before,
    );
    before = program;
    return ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  };
}

/** What is wrong with a report by Code Climate's declarations and the fields that GitLab asks for; often nothing. */
export const codeClimateFaults = byDeclarations();

/** What GitLab's page about its report, and Code Climate's about descriptions, say beyond the kinds of the fields. */
const GitlabReport = z.array(
  z.object({
    description: z.string().regex(/^[^\r\n\u2028\u2029]+$/u),
    check_name: z.string().min(1),
    categories: z.array(z.string()).min(1),
    fingerprint: z.string().regex(/^[a-z0-9]+$/),
    severity: z.string(),
    location: z.object({
      path: z.string().regex(/^(?!\.\/)./u),
      lines: z.object({ begin: z.int().min(1), end: z.int().min(1) }),
    }),
  }),
);

/** What is wrong with a report for GitLab; empty where nothing is. @throws SyntaxError when it is not JSON. */
export function gitlabFaults(report: string): readonly string[] {
  const { error } = GitlabReport.safeParse(JSON.parse(report));
  return [...codeClimateFaults(report), ...(error === undefined ? [] : [error.message])];
}

/** The issues of a report for GitLab. @throws Error when there is anything wrong with it. */
export function readGitlab(report: string): z.infer<typeof GitlabReport> {
  const faults = gitlabFaults(report);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return GitlabReport.parse(JSON.parse(report));
}
