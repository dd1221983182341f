import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/check/settings.js';
import { mendFile } from '../../src/cli/mend.js';
import { patchOf } from '../../src/cli/patch.js';
import { sopContoh } from '../../src/diagnostics/codes/contoh-sop.js';
import { decode } from '../../src/text/decode.js';
import { useWorkspace } from './run.js';

const work = useWorkspace();

const REVISED = sopContoh(['Tanggal Revisi: -', 'Tanggal Revisi: 2 Februari 2026']);
const options = { settings: DEFAULT_SETTINGS, unsafe: true };

describe('mending a file', () => {
  it('does not write over what someone else wrote meanwhile', () => {
    work.put('a.sop', REVISED);
    const decoded = decode(readFileSync(work.path('a.sop')));
    const later = REVISED.replace('Budi Contoh', 'Citra Contoh');
    work.put('a.sop', later);
    const source = { file: work.path('a.sop'), name: 'a.sop' };
    const { failed, made, text } = mendFile(source, decoded, options, true);
    expect({ failed, made, text }).toEqual({ failed: 'EBUSY', made: [], text: REVISED });
    expect(readFileSync(work.path('a.sop'), 'utf8')).toBe(later);
  });

  it('tells what the system says where it cannot write', () => {
    const source = { file: work.path('tidak-ada.sop'), name: 'tidak-ada.sop' };
    const decoded = decode(Buffer.from(REVISED));
    expect(mendFile(source, decoded, options, true)).toMatchObject({ failed: 'ENOENT', made: [] });
  });

  it('tells of an encoding that has no place for the mended text, and leaves the file', () => {
    work.put('a.sop', REVISED);
    const decoded = {
      ...decode(readFileSync(work.path('a.sop'))),
      encode: (text: string) => {
        if (text !== REVISED) throw new RangeError();
        return Buffer.from(text);
      },
    };
    const source = { file: work.path('a.sop'), name: 'a.sop' };
    for (const write of [true, false]) {
      expect(mendFile(source, decoded, options, write).failed).toBe('encoding');
    }
    expect(readFileSync(work.path('a.sop'), 'utf8')).toBe(REVISED);
  });
});

describe('a patch', () => {
  const line = fc.tuple(
    fc.constantFrom('', 'a', 'b', '  - c', '-- d', '++ e', '\\ f', 'é “g”', '\u2028h', '\ri'),
    fc.constantFrom('\n', '\r\n'),
  );
  const text = fc
    .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('', 'akhir', '\r'))
    .map(([lines, last]) => lines.flat().join('') + last);

  it('is taken by git for any two texts', () => {
    mkdirSync(work.path('g'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        work.put('g/a.sop', before);
        const patch = patchOf('a.sop', decode(Buffer.from(before)), after);
        const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
          cwd: work.path('g'),
          input: patch ?? '',
        });
        expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
        expect(readFileSync(work.path('g/a.sop'), 'utf8')).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
