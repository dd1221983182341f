import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/check/settings.js';
import { checkOne, checkTogether } from '../../src/cli/pipeline.js';
import type { Finding } from '../../src/diagnostics/finding.js';
import { renderCheckstyle } from '../../src/diagnostics/render-checkstyle.js';
import { renderGitlab } from '../../src/diagnostics/render-gitlab.js';
import { jsonReport, renderJson } from '../../src/diagnostics/render-json.js';
import { renderJunit } from '../../src/diagnostics/render-junit.js';
import { renderSarif } from '../../src/diagnostics/render-sarif.js';
import { SourceText } from '../../src/text/source.js';
import { anyFindings, as, finding, findingsOf, reportOf } from '../support/any-findings.js';
import { codeClimateFaults } from '../support/gitlab-report.js';
import { PUBLISHED } from '../support/published-schemas.js';
import { readSop, sopPaths } from '../support/sheets.js';

type Format = keyof typeof PUBLISHED;
type Given = ReturnType<typeof reportOf>;

const RENDER: Readonly<Record<Format, (given: Given) => string>> = {
  json: ({ findings, lang, lookup }) => renderJson(jsonReport(findings, lang, lookup)),
  sarif: renderSarif,
  junit: renderJunit,
  checkstyle: renderCheckstyle,
  gitlab: renderGitlab,
};

type Changes = readonly (readonly [RegExp, string])[];

/** Changes that the declarations of Code Climate are enough to refuse. */
const NOT_CODE_CLIMATE: Changes = [
  [/"type": "issue"/u, '"type": "error"'],
  [/"type": "issue",/u, ''],
  [/"severity": "major"/u, '"severity": "error"'],
  [/"severity": "major",/u, ''],
  [/"fingerprint": "[^"]*",/u, ''],
  [/"check_name": "[^"]*",/u, ''],
  [/"Bug Risk"/u, '"Lain"'],
  [/"begin": \d+/u, '"begin": "1"'],
  [/"path": /u, '"lain": 1, "path": '],
  [/"description": /u, '"lain": 1, "description": '],
];

/** Changes that no reader of the format puts up with. */
const SPOILT: Readonly<Record<Format, Changes>> = {
  json: [
    [/"severity": "error"/u, '"severity": "fatal"'],
    [/"line": \d+/u, '"line": -1'],
    [/"name": "[^"]*",/u, ''],
    [/"version": 1/u, '"version": 1, "lain": 1'],
  ],
  sarif: [
    [/"level": "error"/u, '"level": "fatal"'],
    [/"startLine": \d+/u, '"startLine": 0'],
    [/"version": "2.1.0"/u, '"version": "2.0.0"'],
    [/"ruleId"/u, '"rule"'],
  ],
  junit: [
    [/ tests="\d+" failures="\d+" errors="0">\n {4}/u, '>\n    '],
    [/<testcase name/u, '<testcase title'],
    [/<(\/?)failure/gu, '<$1fault'],
    [/<\/testcase>/u, ''],
    [/classname="/u, 'classname="<'],
  ],
  checkstyle: [
    [/ line="\d+"/u, ' line="0"'],
    [/ column="\d+"/u, ' column="a"'],
    [/severity="error"/u, 'severity="fatal"'],
    [/<file name/u, '<file path'],
    [/<file name="[^"]*"/u, '<file name=""'],
    [/<\/file>/u, ''],
    [/<error /u, '<error lain="1" '],
    [/ message="[^"]*"/u, ''],
    [/<error /u, '<finding '],
    [/<(\/?)checkstyle/gu, '<$1file'],
  ],
  gitlab: [
    ...NOT_CODE_CLIMATE,
    [/"begin": \d+/u, '"begin": 0'],
    [/"path": "/u, '"path": "./'],
    [/"fingerprint": "[^"]*"/u, '"fingerprint": ""'],
    [/"description": "/u, '"description": "a\\n'],
    [/"Bug Risk"/u, ''],
  ],
};

/** What a run over `sops` finds in the seeds, all files of a folder together. */
function seedFindings(): Finding[] {
  const seeds = sopPaths()
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('galeri/'));
  const folders = [...new Set(seeds.map((path) => path.split('/')[0]))];
  return folders.flatMap((folder) => {
    const paths = seeds.filter((path) => path.startsWith(`${folder}/`));
    const sources = paths.map((path) => new SourceText(path, readSop(path)));
    const checked = sources.map((source) => checkOne(source, DEFAULT_SETTINGS));
    return checkTogether(checked, DEFAULT_SETTINGS, true).flatMap(({ path, diagnostics }) => {
      const source = sources.find((one) => one.path === path);
      return source === undefined ? [] : diagnostics.map((diagnostic) => ({ source, diagnostic }));
    });
  });
}

/** A report of one finding, changed. */
function spoil(format: Format, from: RegExp, to: string): string {
  const sound = RENDER[format](reportOf([as(finding('a.sop', 'x y z', 'y'), 'error')]));
  const spoilt = sound.replace(from, to);
  expect(spoilt).not.toBe(sound);
  return spoilt;
}

const seeds = reportOf(seedFindings(), ['tanpa-temuan.sop']);

describe.each(Object.keys(PUBLISHED) as Format[])('a report as %s', (format) => {
  const faults = (given: Given): readonly string[] => PUBLISHED[format](RENDER[format](given));

  it('has nothing wrong when nothing is found', () => {
    expect(faults(reportOf([]))).toEqual([]);
    expect(faults(reportOf([], ['a.sop', 'b.sop']))).toEqual([]);
  });

  it('has nothing wrong about the seeds', () => {
    expect(seeds.findings.length).toBeGreaterThan(100);
    expect(faults(seeds)).toEqual([]);
  });

  it('has nothing wrong whatever a text or a name says', () => {
    fc.assert(
      fc.property(anyFindings, fc.constantFrom('error', 'warning', 'info'), (some, severity) => {
        const findings = findingsOf(some).map((one) => as(one, severity));
        expect(faults(reportOf(findings, ['bersih.sop']))).toEqual([]);
      }),
    );
  });

  it.each(SPOILT[format])('is refused when %s becomes %s', (from, to) => {
    expect(PUBLISHED[format](spoil(format, from, to))).not.toEqual([]);
  });
});

describe('the declarations of Code Climate', () => {
  it.each(NOT_CODE_CLIMATE)('alone refuse a report when %s becomes %s', (from, to) => {
    expect(codeClimateFaults(spoil('gitlab', from, to))).toHaveLength(1);
  });

  it('refuse what is wrong in any issue, whatever is beside it', () => {
    const [issue, ...more] = JSON.parse(renderGitlab(seeds));
    for (const place of [0, 1, more.length]) {
      const issues = more.toSpliced(place, 0, { ...issue, lain: 1 });
      expect(codeClimateFaults(JSON.stringify(issues))).toHaveLength(1);
    }
  });
});
