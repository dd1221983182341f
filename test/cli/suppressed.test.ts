import { describe, expect, it } from 'vitest';
import { PUBLISHED } from '../support/published-schemas.js';
import { useWorkspace } from './run.js';
import { lain, SOP_BAIK, SOP_PERINGATAN } from './sop.js';

const work = useWorkspace();

const EFEKTIF = 'Tanggal Efektif: Maret 2026';

const accepting = (comment: string, line: string): readonly [string, string] => [
  line,
  `# sopc-abaikan ${comment}\n${line}`,
];

/** Three SOPs, of which two accept what is found: a warning of their own, and what only the set shows. */
function put(): void {
  const twice = lain(SOP_BAIK, 0);
  work.put(
    'sop/a.sop',
    SOP_PERINGATAN.replace(...accepting('SOP1503: {bulan} saja \u202e "x"', EFEKTIF)),
  );
  work.put('sop/b.sop', twice);
  work.put(
    'sop/c.sop',
    `# sopc-abaikan SOP3104\n# sopc-abaikan SOP3104, SOP2101: salinan\n${twice}`,
  );
}

const check = (...more: string[]) => work.run(['check', 'sop', ...more]);

interface Result {
  readonly ruleId: string;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  }[];
  readonly suppressions?: readonly object[];
  readonly baselineState?: string;
}

async function results(...more: string[]): Promise<readonly Result[]> {
  const { out } = await check('--format', 'sarif', ...more);
  expect(PUBLISHED.sarif(out)).toEqual([]);
  return JSON.parse(out).runs[0].results;
}

const named = (list: readonly Result[]): readonly string[] =>
  list.map(({ ruleId, locations }) =>
    [ruleId, locations[0]?.physicalLocation.artifactLocation.uri].join(' '),
  );

const OPEN = ['SOP3104 sop/b.sop', 'SOP0601 sop/c.sop', 'SOP0603 sop/c.sop'];

describe('findings that a text accepts', () => {
  it('are results with their reasons in SARIF, after those that count', async () => {
    put();
    const list = await results();
    expect(named(list)).toEqual([...OPEN, 'SOP1503 sop/a.sop', 'SOP3104 sop/c.sop']);
    const inSource = { kind: 'inSource', status: 'accepted' };
    expect(list.map(({ suppressions }) => suppressions)).toEqual([
      undefined,
      undefined,
      undefined,
      [{ ...inSource, justification: '{bulan} saja \ufffd "x"' }],
      [inSource, { ...inSource, justification: 'salinan' }],
    ]);
  });

  it('are not counted, and no other form has them', async () => {
    put();
    expect((await check()).out).toMatch(/\n\n3 peringatan dalam 3 berkas\n$/);
    expect((await check('--max-warnings', '3', '--format', 'sarif')).code).toBe(0);
    for (const format of ['human', 'json', 'github', 'gitlab', 'junit', 'checkstyle']) {
      const { out } = await check('--format', format);
      expect(out).toContain('SOP0603');
      expect(out).not.toContain('SOP1503');
    }
  });

  it('are left out of SARIF for a reader that knows no suppressions', async () => {
    put();
    expect(named(await results('--open-only'))).toEqual(OPEN);
    const { code, err } = await check('--open-only');
    expect(code).toBe(2);
    expect(err).toContain('--open-only hanya berarti bersama --format sarif');
  });

  it('are the same with threads and from a cache', async () => {
    put();
    const { out } = await check('--format', 'sarif');
    for (const more of [
      ['--threads', '2'],
      ['--cache', 'c'],
      ['--cache', 'c'],
    ]) {
      expect((await check('--format', 'sarif', ...more)).out).toBe(out);
    }
  });

  it('are not gone from a baseline that held them before', async () => {
    work.put('sop/a.sop', SOP_PERINGATAN);
    await check('--baseline', 'b.json', '--write-baseline');
    put();
    const states = (await results('--baseline', 'b.json')).map(
      ({ ruleId, baselineState }) => `${ruleId} ${baselineState}`,
    );
    expect(states).toEqual([
      'SOP3104 new',
      'SOP0601 new',
      'SOP0603 new',
      'SOP1503 unchanged',
      'SOP3104 new',
    ]);
    expect(named(await results('--baseline', 'b.json', '--open-only'))).toEqual(OPEN);
  });

  it('follow --quiet', async () => {
    put();
    expect(named(await results('--quiet'))).toEqual([]);
  });
});
