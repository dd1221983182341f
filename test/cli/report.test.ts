import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sopContoh } from '../../src/diagnostics/codes/contoh-sop.js';
import { readCommands } from '../support/github-commands.js';
import { readGitlab } from '../support/gitlab-report.js';
import { readReport } from '../support/published-schemas.js';
import { useWorkspace } from './run.js';
import { lain, SOP_BAIK, SOP_PERINGATAN, SOP_SALAH } from './sop.js';

const work = useWorkspace();

/** An SOP whose author would like to give orders. */
const HOSTILE = sopContoh([
  'Peringatan:',
  '::error file=x::%0A ]]> <script>{0}[a](b): c\nPeringatan:',
]);

function put(): void {
  work.put('sop/salah.sop', SOP_SALAH);
  work.put('sop/ingat.sop', lain(SOP_PERINGATAN, 0));
  work.put('sop/baik.sop', lain(SOP_BAIK, 1));
  work.put('sop/jahat, 100%.sop', lain(HOSTILE, 2));
}

const check = (format: string, ...more: string[]) =>
  work.run(['check', 'sop', '--format', format, ...more]);

describe('the reports of sopc check', () => {
  it.each(['sarif', 'github', 'gitlab', 'junit', 'checkstyle'])(
    '%s: ends as the report for people does, and says nothing beside it',
    async (format) => {
      put();
      const { code, err } = await check(format);
      expect({ code, err }).toEqual({ code: 1, err: '' });
      work.put('lain/a.sop', SOP_BAIK);
      const clean = await work.run(['check', 'lain', '--format', format]);
      expect(clean.code).toBe(0);
      const unread = await work.run(['check', 'tidak-ada.sop', '--format', format]);
      expect(unread.code).toBe(2);
    },
  );

  it('all have the same findings', async () => {
    put();
    const codes = {
      json: JSON.parse((await check('json')).out).diagnostics.map(
        (one: { code: string }) => one.code,
      ),
      sarif: JSON.parse((await check('sarif')).out).runs[0].results.map(
        (one: { ruleId: string }) => one.ruleId,
      ),
      github: readCommands((await check('github')).out).map(({ properties }) =>
        properties.title?.slice(0, 7),
      ),
      gitlab: readGitlab((await check('gitlab')).out).map((one) => one.check_name.slice(0, 7)),
      junit: readReport((await check('junit')).out, 'junit')
        .children.flatMap((suite) => suite.children)
        .flatMap(({ attributes }) => attributes.name?.slice(0, 7) ?? [])
        .filter((name) => name.startsWith('SOP')),
      checkstyle: readReport((await check('checkstyle')).out, 'checkstyle')
        .children.flatMap((file) => file.children)
        .map(({ attributes }) => attributes.source?.slice(-7)),
    };
    expect(codes.json.length).toBeGreaterThanOrEqual(3);
    for (const list of Object.values(codes)) expect(list).toEqual(codes.json);
  });

  it('name files from the top of the repository, wherever they are run', async () => {
    put();
    mkdirSync(work.path('.git'));
    const { out } = await work.run(
      ['check', 'salah.sop', '../sop/ingat.sop', '--format', 'sarif'],
      {
        in: 'sop',
      },
    );
    const [run] = JSON.parse(out).runs;
    expect(
      run.results.map(
        (one: { locations: { physicalLocation: { artifactLocation: object } }[] }) =>
          one.locations[0]?.physicalLocation.artifactLocation,
      ),
    ).toEqual([
      { uri: 'sop/salah.sop', uriBaseId: '%SRCROOT%' },
      { uri: 'sop/ingat.sop', uriBaseId: '%SRCROOT%' },
    ]);
    const json = await work.run(['check', 'salah.sop', '--format', 'json'], { in: 'sop' });
    expect(JSON.parse(json.out).diagnostics[0].file).toBe('salah.sop');
  });

  it('explain a rule in the language asked for', async () => {
    put();
    const [run] = JSON.parse((await check('sarif', '--lang', 'en')).out).runs;
    expect(run.language).toBe('en');
    for (const rule of run.tool.driver.rules) expect(rule.help.markdown).toContain('\n\nSource: ');
  });

  it('say that a file could not be read', async () => {
    const { out } = await work.run(['check', 'tidak-ada.sop', '--format', 'sarif']);
    const [run] = JSON.parse(out).runs;
    expect(run.invocations).toEqual([{ executionSuccessful: false }]);
    expect(run.results[0].locations[0].physicalLocation.region).toBeUndefined();
  });
});

describe('sopc check --quiet', () => {
  it('shows errors only, and counts everything', async () => {
    put();
    const { code, out } = await work.run(['check', 'sop/salah.sop', 'sop/ingat.sop', '--quiet']);
    expect(code).toBe(1);
    expect(out).not.toContain('peringatan[');
    expect(out).toContain('kesalahan[SOP1001]');
    expect(out).toMatch(/\n1 kesalahan, 1 peringatan dalam 2 berkas\n$/);
  });

  it('leaves a suite of warnings as one that passed', async () => {
    put();
    const root = readReport((await check('junit', '--quiet')).out, 'junit');
    const suite = root.children.find(({ attributes }) => attributes.name === 'sop/ingat.sop');
    expect(suite?.children).toMatchObject([{ attributes: { name: 'sopc check' }, children: [] }]);
  });
});

describe('sopc check --max-warnings', () => {
  it.each([
    ['1', 0],
    ['0', 1],
  ])('%s with one warning: ends with %i', async (most, expected) => {
    work.put('a.sop', SOP_PERINGATAN);
    const { code, err } = await work.run(['check', 'a.sop', '--max-warnings', most]);
    expect(code).toBe(expected);
    expect(err).toBe(expected === 0 ? '' : '1 peringatan, lebih dari --max-warnings 0\n');
  });

  it('counts warnings that --quiet does not show', async () => {
    work.put('a.sop', SOP_PERINGATAN);
    expect((await work.run(['check', 'a.sop', '--max-warnings=0', '--quiet'])).code).toBe(1);
  });

  it('makes warnings failures of a JUnit report when there are too many', async () => {
    work.put('a.sop', SOP_PERINGATAN);
    for (const [most, failures] of [
      ['1', '0'],
      ['0', '1'],
    ] as const) {
      const args = ['check', 'a.sop', '--max-warnings', most, '--format', 'junit'];
      const root = readReport((await work.run(args)).out, 'junit');
      expect(root.attributes.failures).toBe(failures);
    }
  });

  it.each(['-1', '1.5', 'banyak', ''])('refuses %j', async (value) => {
    work.put('a.sop', SOP_PERINGATAN);
    const { code, err } = await work.run(['check', 'a.sop', `--max-warnings=${value}`]);
    expect(code).toBe(2);
    expect(err).toContain('bilangan bulat, 0 atau lebih');
  });
});
