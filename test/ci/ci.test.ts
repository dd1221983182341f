import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import manifest from '../../package.json';
import { useWorkspace } from '../cli/run.js';
import { lain, SOP_BAIK, SOP_PERINGATAN, SOP_SALAH } from '../cli/sop.js';
import { readCommands } from '../support/github-commands.js';
import { readGitlab } from '../support/gitlab-report.js';
import { readReport } from '../support/published-schemas.js';

const work = useWorkspace();

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8');
const PAGE = read('docs/ci.md');

/** The blocks of a language on the page, in order. */
const blocks = (language: string): string[] =>
  [...PAGE.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text ?? '');

/** An action made of steps, after GitHub's page about the syntax of action metadata. */
const Action = z.strictObject({
  name: z.string(),
  description: z.string(),
  inputs: z.record(
    z.string().regex(/^[a-z-]+$/),
    z.strictObject({ description: z.string(), required: z.boolean(), default: z.string() }),
  ),
  runs: z.strictObject({
    using: z.literal('composite'),
    steps: z.array(
      z.union([
        z.strictObject({
          name: z.string(),
          uses: z.string().regex(/^[\w-]+\/[\w-]+@\S+$/),
          with: z.record(z.string(), z.unknown()),
        }),
        z.strictObject({
          name: z.string(),
          // A step of an action must name its shell.
          shell: z.literal('bash'),
          run: z.string(),
          env: z.record(z.string(), z.string()).optional(),
          'working-directory': z.string().optional(),
        }),
      ]),
    ),
  }),
});

/** What of a workflow our examples use. */
const Workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    pull_request: z.null().optional(),
    push: z.strictObject({ branches: z.array(z.string()) }).optional(),
  }),
  permissions: z
    .record(z.enum(['contents', 'security-events']), z.enum(['read', 'write']))
    .or(z.strictObject({ contents: z.literal('read') })),
  jobs: z.record(
    z.string(),
    z.strictObject({
      'runs-on': z.string(),
      steps: z.array(
        z.strictObject({
          uses: z.string().regex(/^\w[\w./-]*@\S+$/),
          with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
          'continue-on-error': z.boolean().optional(),
        }),
      ),
    }),
  ),
});

/** What of a job of GitLab our examples use. */
const Job = z.strictObject({
  stage: z.string().optional(),
  image: z.string().optional(),
  variables: z.record(z.string(), z.string()).optional(),
  script: z.array(z.string()).optional(),
  artifacts: z
    .strictObject({
      when: z.literal('always'),
      reports: z.strictObject({ codequality: z.string().optional(), junit: z.string().optional() }),
    })
    .optional(),
});
const Pipeline = z.strictObject({
  include: z.array(z.strictObject({ local: z.string() })).optional(),
  sopc: Job,
});

/** After pre-commit's page about new hooks. */
const Hooks = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    entry: z.string(),
    language: z.literal('node'),
    files: z.string(),
    require_serial: z.boolean().optional(),
    pass_filenames: z.boolean().optional(),
  }),
);

/** Runs a script there as CI does, with `sopc` and `npx` as if they were installed. */
function shell(script: string, env: Readonly<Record<string, string>> = {}) {
  const bin = work.path('bin');
  if (!existsSync(bin)) {
    work.put('bin/sopc', `#!/bin/sh\nexec node "${ROOT}bin/sopc.js" "$@"\n`);
    // `npx --yes --package X sopc ...`
    work.put('bin/npx', '#!/bin/sh\nshift 3\nexec "$@"\n');
    for (const name of ['sopc', 'npx']) chmodSync(work.path(`bin/${name}`), 0o755);
  }
  const { FORCE_COLOR: _, ...clean } = process.env;
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd: work.root,
      encoding: 'utf8',
      env: { ...clean, PATH: `${bin}:${process.env.PATH}`, ...env },
    },
  );
  return { status, out: stdout, err: stderr };
}

/** A repository with a branch `main`, and a commit after it that adds a warning. */
function repository(): void {
  work.put('sops/a.sop', SOP_SALAH);
  work.put('sops/b.sop', lain(SOP_BAIK, 0));
  const git = 'git -c user.name=Budi -c user.email=budi@contoh.invalid -c commit.gpgsign=false';
  const made = shell(
    `git init -q -b main; echo bin >.gitignore; git add .; ${git} commit -qm awal; git checkout -qb cabang`,
  );
  expect(made.status).toBe(0);
  work.put('sops/b.sop', lain(SOP_PERINGATAN, 0));
}

describe('the action for GitHub', () => {
  const action = Action.parse(parse(read('action.yml')));
  const step = action.runs.steps.at(-1);
  const { run, env } = step !== undefined && 'run' in step ? step : { run: '', env: {} };

  /** What GitHub makes of the step's environment. */
  function environment(given: Readonly<Record<string, string>>): Record<string, string> {
    const values = Object.entries(env ?? {}).map(([name, template]) => {
      const value = template.replace(/\$\{\{ ([\w.-]+) \}\}/gu, (_, what: string) => {
        if (what === 'github.action_path') return ROOT.replace(/\/$/u, '');
        const input = what.replace('inputs.', '');
        return given[input] ?? action.inputs[input]?.default ?? `no ${what}`;
      });
      return [name, value] as const;
    });
    return Object.fromEntries(values);
  }
  const act = (given: Readonly<Record<string, string>>) => shell(run, environment(given));

  it('takes every input, and none as code', () => {
    const used = Object.values(env ?? {}).flatMap(
      (value) => /inputs\.([a-z-]+)/u.exec(value)?.[1] ?? [],
    );
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
    for (const one of action.runs.steps) if ('run' in one) expect(one.run).not.toContain('${{');
  });

  it('annotates, and ends as the check does', () => {
    repository();
    const { status, out } = act({ paths: 'sops' });
    expect(status).toBe(1);
    expect(readCommands(out).map(({ command, properties }) => [command, properties.file])).toEqual([
      ['error', 'sops/a.sop'],
      ['warning', 'sops/b.sop'],
    ]);
  });

  it('passes its inputs on', () => {
    repository();
    const given = { paths: 'sops/b.sop\nsops/a.sop\n', output: 'hasil.json', format: 'json' };
    const changed = act({ ...given, since: 'main', lang: 'en', 'max-warnings': '1' });
    expect(changed).toMatchObject({ status: 0, out: '' });
    const { diagnostics } = JSON.parse(readFileSync(work.path('hasil.json'), 'utf8'));
    expect(diagnostics).toMatchObject([{ file: 'sops/b.sop', severity: 'warning' }]);
    expect(act({ ...given, since: 'main', 'max-warnings': '0', quiet: 'true' }).status).toBe(1);
  });

  it('runs nothing that an input says', () => {
    repository();
    for (const evil of ['$(touch jahat)', '`touch jahat`', '"; touch jahat; "', '--fix']) {
      for (const input of ['paths', 'config', 'lang', 'max-warnings', 'baseline', 'since']) {
        expect(act({ paths: 'sops', [input]: evil }).status).toBe(2);
      }
    }
    expect(existsSync(work.path('jahat'))).toBe(false);
  });
});

describe('the template for GitLab', () => {
  const { sopc } = Pipeline.parse(parse(read('.ci/gitlab.yml')));

  it('writes the report it promises', () => {
    repository();
    const { status } = shell(sopc.script?.join('\n') ?? '', sopc.variables);
    expect(status).toBe(1);
    const report = readFileSync(work.path(sopc.artifacts?.reports.codequality ?? ''), 'utf8');
    expect(readGitlab(report).map(({ location }) => location.path)).toEqual([
      'sops/a.sop',
      'sops/b.sop',
    ]);
  });
});

describe('the hooks of pre-commit', () => {
  const hooks = Hooks.parse(parse(read('.pre-commit-hooks.yaml')));

  it('call the program by the name it is installed under', () => {
    for (const { entry } of hooks) expect(entry.split(' ')[0]).toBe(Object.keys(manifest.bin)[0]);
  });

  it.each(hooks.map((hook) => [hook.id, hook] as const))('%s finds what is wrong', (_, hook) => {
    repository();
    work.put('sops/a.sop', `${SOP_SALAH}# berubah\n`);
    const files = ['sops/a.sop', 'sops/b.sop'];
    for (const file of files) expect(new RegExp(hook.files, 'u').test(file)).toBe(true);
    const names = hook.pass_filenames === false ? '' : files.join(' ');
    const { status, out } = shell(`${hook.entry} ${names}`);
    expect(status).toBe(1);
    expect(out).toContain('1 kesalahan, 1 peringatan dalam 2 berkas');
  });
});

describe('the page about CI', () => {
  const examples = blocks('yaml').map((text): unknown => parse(text));
  const kindOf = (value: unknown): string =>
    typeof value === 'object' && value !== null
      ? (['jobs', 'sopc', 'repos'].find((key) => key in value) ?? '')
      : '';

  it('has examples of each kind', () => {
    expect(examples.map(kindOf)).toEqual(['jobs', 'jobs', 'sopc', 'sopc', 'repos']);
  });

  it('has workflows that give the action inputs it has', () => {
    const { inputs } = Action.parse(parse(read('action.yml')));
    for (const example of examples.filter((one) => kindOf(one) === 'jobs')) {
      const steps = Object.values(Workflow.parse(example).jobs).flatMap((job) => job.steps);
      const own = steps.filter(({ uses }) => uses.startsWith('NAMA/sopc@'));
      expect(own).toHaveLength(1);
      for (const { with: given } of own) {
        expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given ?? {})));
      }
    }
  });

  it('has jobs for GitLab that run', () => {
    const template = Pipeline.parse(parse(read('.ci/gitlab.yml')));
    const jobs = examples.filter((one) => kindOf(one) === 'sopc').map((one) => Pipeline.parse(one));
    repository();
    shell('sopc check sops --baseline sopc-baseline.json --write-baseline');
    for (const { include, sopc } of jobs) {
      for (const { local } of include ?? []) expect(existsSync(`${ROOT}${local}`)).toBe(true);
      const base = include === undefined ? {} : template.sopc;
      const job = { ...base, ...sopc, variables: { ...base.variables, ...sopc.variables } };
      const { status } = shell(job.script?.join('\n') ?? '', job.variables);
      const { codequality, junit } = job.artifacts?.reports ?? {};
      const report = readFileSync(work.path(codequality ?? junit ?? ''), 'utf8');
      expect(status).toBe(codequality === undefined ? 1 : 0);
      if (codequality !== undefined) expect(JSON.parse(report)).toEqual([]);
      else expect(readReport(report, 'junit').attributes.failures).toBe('1');
    }
  });

  it('has hooks that there are', () => {
    const Config = z.strictObject({
      repos: z.array(
        z.strictObject({
          repo: z.string(),
          rev: z.string(),
          hooks: z.array(z.strictObject({ id: z.string() })),
        }),
      ),
    });
    const ids = Hooks.parse(parse(read('.pre-commit-hooks.yaml'))).map(({ id }) => id);
    const config = Config.parse(examples.find((one) => kindOf(one) === 'repos'));
    for (const { hooks } of config.repos) {
      expect(ids).toEqual(expect.arrayContaining(hooks.map(({ id }) => id)));
    }
  });

  it('has commands that run, in their order', () => {
    repository();
    const ends = blocks('sh')
      .flatMap((block) => block.trimEnd().split('\n'))
      .map((line) => [line, shell(line).status]);
    expect(ends).toEqual([
      ['sopc check sops --baseline sopc-baseline.json --write-baseline', 0],
      ['sopc check sops --baseline sopc-baseline.json', 0],
      ['sopc check sops --since main', 0],
      ['sopc check sops --fix --dry-run', 1],
      ['sopc check sops --fix', 1],
      ['sopc explain SOP1102', 0],
      ['sopc explain identitas-kosong --format json', 0],
      ['sopc explain', 0],
    ]);
  });

  it('names every form of the report', async () => {
    const { FORMATS } = await import('../../src/cli/check-options.js');
    for (const format of FORMATS) expect(PAGE).toContain(`| \`${format}\` |`);
  });
});
