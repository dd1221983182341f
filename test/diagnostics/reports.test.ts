import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.js';
import { fingerprints } from '../../src/diagnostics/fingerprint.js';
import { renderCheckstyle } from '../../src/diagnostics/render-checkstyle.js';
import { renderGithub } from '../../src/diagnostics/render-github.js';
import { renderGitlab } from '../../src/diagnostics/render-gitlab.js';
import { renderJunit } from '../../src/diagnostics/render-junit.js';
import { renderSarif } from '../../src/diagnostics/render-sarif.js';
import { visible } from '../../src/text/visible.js';
import { anyFindings, as, finding, findingsOf, reportOf } from '../support/any-findings.js';
import { readCommands } from '../support/github-commands.js';
import { readGitlab } from '../support/gitlab-report.js';
import { PUBLISHED, readReport } from '../support/published-schemas.js';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region?: Region;
  };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly (Location & {
    readonly message: { readonly text: string };
  })[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly suppressions?: readonly unknown[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent: { readonly text: string };
      }[];
    }[];
  }[];
}

/** The run of a log that the schema takes. */
function sarif(log: string) {
  expect(PUBLISHED.sarif(log)).toEqual([]);
  return JSON.parse(log).runs[0] as {
    readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
    readonly newlineSequences: readonly string[];
    readonly columnKind: string;
    readonly results: readonly Result[];
  };
}

/** Offsets of a region as a reader of SARIF finds them: lines parted by what the log says, columns in UTF-16 units. */
function offsets(text: string, region: Region, newlines: readonly string[]): [number, number] {
  const starts = [0];
  for (let at = 0; at < text.length; ) {
    const end = newlines.find((one) => text.startsWith(one, at));
    at += end?.length ?? 1;
    if (end !== undefined) starts.push(at);
  }
  return [
    (starts[region.startLine - 1] ?? Number.NaN) + region.startColumn - 1,
    (starts[region.endLine - 1] ?? Number.NaN) + region.endColumn - 1,
  ];
}

describe('SARIF', () => {
  it('is what the schema asks for, whatever a text says', () => {
    fc.assert(
      fc.property(anyFindings, (some) => {
        const findings = findingsOf(some);
        const run = sarif(renderSarif(reportOf(findings)));
        expect(run.results).toHaveLength(findings.length);
        for (const [index, { locations, message, fixes }] of run.results.entries()) {
          const { source, diagnostic } = findings[index] ?? finding('', '');
          const place = locations[0]?.physicalLocation;
          expect(place?.artifactLocation.uri).toMatch(/^[A-Za-z0-9\-._~!'()*%/]+$/u);
          expect(message.text).not.toMatch(/[^\\]\]\(/u);
          expect(message.text.replaceAll('\n', '')).not.toMatch(/\p{Control}|\p{Surrogate}/u);
          const { deletedRegion, insertedContent } =
            fixes?.[0]?.artifactChanges[0]?.replacements[0] ?? {};
          expect(insertedContent?.text).toBe('x');
          // A byte order mark is no part of the text that is counted.
          const mark = source.text.startsWith('\ufeff') ? 1 : 0;
          const { start, end } = diagnostic.span;
          if (deletedRegion === undefined || start < mark) continue;
          const body = source.text.slice(mark);
          expect(offsets(body, deletedRegion, run.newlineSequences)).toEqual([
            start - mark,
            end - mark,
          ]);
        }
      }),
    );
  });

  it('gives places in UTF-16 columns, without the byte order mark', () => {
    const text = '\ufeff👨 salah\r\nbaik\rbenar';
    const results = sarif(
      renderSarif(reportOf([finding('a.sop', text, 'salah'), finding('b.sop', text, 'benar')])),
    ).results;
    expect(results.map(({ locations }) => locations[0]?.physicalLocation.region)).toEqual([
      { startLine: 1, startColumn: 4, endLine: 1, endColumn: 9 },
      { startLine: 3, startColumn: 1, endLine: 3, endColumn: 6 },
    ]);
  });

  it('names files below the root, encoded, and others as they are', () => {
    const names = ['a b/é#?%.sop', '../lain.sop', 'C:/x.sop', 'c:.sop', '-'];
    const { results } = sarif(renderSarif(reportOf(names.map((name) => finding(name, 'x')))));
    expect(results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation)).toEqual(
      [
        { uri: 'a%20b/%C3%A9%23%3F%25.sop', uriBaseId: '%SRCROOT%' },
        { uri: '../lain.sop' },
        { uri: 'C%3A/x.sop' },
        { uri: 'c%3A.sop' },
        { uri: '-', uriBaseId: '%SRCROOT%' },
      ],
    );
  });

  it('explains each rule once', () => {
    const run = sarif(renderSarif(reportOf([finding('a.sop', 'x'), finding('b.sop', 'y')])));
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 0]);
    expect(run.tool.driver.rules).toEqual([
      {
        id: 'SOP9999',
        name: 'contoh-temuan',
        shortDescription: { text: 'Contoh temuan' },
        fullDescription: { text: 'Karena {{begitu}}.' },
        help: {
          text: 'Karena {{begitu}}.\nSumber: bahasa',
          markdown:
            'Karena {{begitu}}.\n\nPerbaikan contohnya:\n\n````diff\n- ```b\n+ ```d\n````\n\nSumber: bahasa',
        },
        defaultConfiguration: { level: 'warning' },
        properties: { tags: ['aturan', 'baku'] },
      },
    ]);
  });

  it('gives related places with their own files', () => {
    const related = [
      { message: { id: 'di sini', en: 'here' }, span: { start: 2, end: 3 }, path: 'b.sop' },
      { message: { id: 'hilang', en: 'lost' }, span: { start: 2, end: 3 }, path: 'c.sop' },
    ];
    const { results } = sarif(
      renderSarif(reportOf([finding('a.sop', 'x', 'x', related), finding('b.sop', '\n\ny', 'y')])),
    );
    expect(results[0]?.relatedLocations).toEqual([
      {
        id: 0,
        message: { text: 'di sini' },
        physicalLocation: {
          artifactLocation: { uri: 'b.sop', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 2 },
        },
      },
      {
        id: 1,
        message: { text: 'hilang' },
        physicalLocation: { artifactLocation: { uri: 'c.sop', uriBaseId: '%SRCROOT%' } },
      },
    ]);
  });

  it('says what a baseline holds, and what is gone from it', () => {
    const [old, fresh] = [finding('a.sop', 'lama'), finding('a.sop', 'baru')];
    const { results } = sarif(
      renderSarif({
        ...reportOf([old, fresh]),
        baseline: {
          isAccepted: (one) => one === old,
          vanished: [{ file: 'b.sop', code: 'SOP9999', name: 'contoh-temuan', fingerprint: 'f-1' }],
        },
      }),
    );
    expect(results.map(({ baselineState }) => baselineState)).toEqual([
      'unchanged',
      'new',
      'absent',
    ]);
    expect(results.map(({ suppressions }) => suppressions?.length ?? 0)).toEqual([1, 0, 0]);
    expect(results[2]?.partialFingerprints).toEqual({ 'sopcFinding/v1': 'f-1' });
  });
});

describe('a fingerprint', () => {
  const printsOf = (findings: readonly Finding[]): string[] => [...fingerprints(findings).values()];

  it('stays when lines move, the file is renamed or blanks change', () => {
    const [print] = printsOf([finding('a.sop', 'Nama:  Budi\n', 'Nama:  Budi')]);
    expect(printsOf([finding('b.sop', '\n\nNama: Budi\r\n', 'Nama: Budi')])).toEqual([print]);
  });

  it('differs for another code, other words, and the same words once more', () => {
    const one = finding('a.sop', 'x x', 'x');
    const other = { ...one, diagnostic: { ...one.diagnostic, code: 'SOP9998' } };
    const prints = printsOf([one, { ...one }, other, finding('a.sop', 'y'), finding('b.sop', 'x')]);
    expect(new Set(prints.slice(0, 4)).size).toBe(4);
    expect(prints[4]).toBe(prints[0]);
    expect(prints[1]).toBe(prints[0]?.replace(/1$/, '2'));
  });

  it('stays when the text accepts one that is alike before it', () => {
    const [first, second] = ['x 1', 'x 2'].map((words) => finding('a.sop', 'x 1 x 2', words));
    if (first === undefined || second === undefined) throw new Error('not found');
    const at = (one: Finding, start: number): Finding => ({
      ...one,
      diagnostic: { ...one.diagnostic, span: { start, end: start + 1 } },
    });
    const [one, two] = [at(first, 0), at(second, 4)];
    expect(fingerprints([two], [one])).toEqual(fingerprints([one, two]));
    expect(fingerprints([two]).get(two)).not.toBe(fingerprints([one, two]).get(two));
  });
});

describe('annotations for GitHub', () => {
  it('are one command for each finding, whatever a text or a name says', () => {
    fc.assert(
      fc.property(anyFindings, (some) => {
        const findings = findingsOf(some);
        const commands = readCommands(renderGithub(reportOf(findings)));
        expect(commands.map(({ command, properties }) => [command, properties.file])).toEqual(
          findings.map(({ source }) => ['warning', visible(source.path)]),
        );
        expect(commands.map(({ message }) => message)).toEqual(
          findings.map(({ diagnostic: { message, help } }) =>
            [message, ...help].map(({ id }) => visible(id)).join('\n'),
          ),
        );
      }),
    );
  });

  it('give columns on one line only, the last one inside', () => {
    const text = 'ab salah\nsalah\n';
    const [one, more] = readCommands(
      renderGithub(
        reportOf([as(finding('a.sop', text, 'salah'), 'error'), finding('a.sop', text, 'h\nsa')]),
      ),
    );
    expect(one).toMatchObject({
      command: 'error',
      properties: {
        line: '1',
        endLine: '1',
        col: '4',
        endColumn: '8',
        title: 'SOP9999 contoh-temuan',
      },
    });
    expect(more?.properties).toEqual({
      file: 'a.sop',
      line: '1',
      endLine: '2',
      title: 'SOP9999 contoh-temuan',
    });
  });
});

describe('a code quality report for GitLab', () => {
  it('has the fields GitLab asks for, and fingerprints of their own', () => {
    fc.assert(
      fc.property(anyFindings, (some) => {
        const issues = readGitlab(renderGitlab(reportOf(findingsOf(some))));
        expect(issues).toHaveLength(some.length);
        expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(some.length);
      }),
    );
  });

  it('has a severity for each of ours', () => {
    const all = (['error', 'warning', 'info'] as const).map((severity) =>
      as(finding('a.sop', 'x'), severity),
    );
    const issues = readGitlab(renderGitlab(reportOf(all)));
    expect(issues.map(({ severity }) => severity)).toEqual(['major', 'minor', 'info']);
  });
});

const XML_CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

describe('a JUnit report', () => {
  it('has what the schema has, and counts what it holds, whatever a text or a name says', () => {
    fc.assert(
      fc.property(anyFindings, fc.boolean(), (some, fail) => {
        const findings = findingsOf(some).map((one) => as(one, fail ? 'error' : 'info'));
        const xml = renderJunit(reportOf(findings, ['bersih.sop']));
        expect(xml).toMatch(XML_CHARACTERS);
        const root = readReport(xml, 'junit');
        const cases = root.children.flatMap((suite) => suite.children);
        expect(root.attributes).toMatchObject({
          tests: String(cases.length),
          failures: String(fail ? findings.length : 0),
          errors: '0',
        });
        for (const { attributes, children } of root.children) {
          const failed = children.filter((one) => one.children[0]?.name === 'failure');
          expect(attributes).toMatchObject({
            tests: String(children.length),
            failures: String(failed.length),
            errors: '0',
          });
          expect(new Set(children.map((one) => one.attributes.name)).size).toBe(children.length);
        }
        expect(cases).toHaveLength(findings.length + 1);
      }),
    );
  });

  it('shows the finding as it is shown to people', () => {
    const root = readReport(
      renderJunit(reportOf([as(finding('a.sop', 'x <y> z', '<y>'), 'error')])),
      'junit',
    );
    const failure = root.children[0]?.children[0]?.children[0];
    expect(failure?.attributes).toEqual({ message: '<y> salah', type: 'error' });
    expect(failure?.text).toContain('1 | x <y> z\n  |   ^^^');
  });
});

describe('a Checkstyle report', () => {
  it('is well-formed and says every finding, whatever a text or a name says', () => {
    fc.assert(
      fc.property(anyFindings, (some) => {
        const findings = findingsOf(some);
        const xml = renderCheckstyle(reportOf(findings, ['bersih.sop']));
        expect(xml).toMatch(XML_CHARACTERS);
        const files = readReport(xml, 'checkstyle').children;
        expect(files[0]).toMatchObject({ attributes: { name: 'bersih.sop' }, children: [] });
        const errors = files.flatMap(({ children }) => children);
        expect(errors.map(({ attributes }) => attributes.message).sort()).toEqual(
          findings
            .map(({ diagnostic: { message, help } }) =>
              [message, ...help].map(({ id }) => xmlSafe(visible(id))).join('; '),
            )
            .sort(),
        );
      }),
    );
  });
});

/** XML 1.0 has no place for these two, however they are written. */
const xmlSafe = (text: string): string => text.replace(/[\ufffe\uffff]/gu, '\ufffd');
