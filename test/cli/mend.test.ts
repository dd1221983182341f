import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/check/settings.js';
import { type Context, EXIT } from '../../src/cli/context.js';
import { FixRun } from '../../src/cli/fix-run.js';
import { mendFile, writeMended } from '../../src/cli/mend.js';
import { patchOf } from '../../src/cli/patch.js';
import { Profiles } from '../../src/cli/profile.js';
import { SOP_BAIK, sopContoh } from '../../src/diagnostics/codes/contoh-sop.js';
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
    const { text, made } = mendFile(source, decoded, options);
    expect(made).toHaveLength(1);
    expect(writeMended(source, decoded, text)).toBe('EBUSY');
    expect(readFileSync(work.path('a.sop'), 'utf8')).toBe(later);
  });

  it('tells what the system says where it cannot write', () => {
    const source = { file: work.path('tidak-ada.sop'), name: 'tidak-ada.sop' };
    const decoded = decode(Buffer.from(REVISED));
    expect(writeMended(source, decoded, SOP_BAIK)).toBe('ENOENT');
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
    expect(mendFile(source, decoded, options)).toMatchObject({
      failed: 'encoding',
      made: [],
      text: REVISED,
    });
    expect(readFileSync(work.path('a.sop'), 'utf8')).toBe(REVISED);
  });
});

describe('the mends of a run', () => {
  it('are not those of a file that could not be written: it has its own text again', async () => {
    work.put('a.sop', REVISED);
    work.put('b.sop', REVISED);
    const told: string[] = [];
    const sink = { terminal: false, colour: false, columns: 100 };
    const context: Context = {
      lang: 'id',
      cwd: work.root,
      out: { ...sink, write: () => undefined },
      err: { ...sink, write: (text) => void told.push(String(text)) },
      say: ({ id }) => id,
      finish: () => undefined,
    };
    const run = new FixRun({ unsafe: true, dry: false }, context);
    const [a, b] = ['a.sop', 'b.sop'].map((name) => ({ file: work.path(name), name }));
    if (a === undefined || b === undefined) throw new Error('no source');
    await run.mendEach([a, b], new Profiles(context, undefined, null));
    expect([a, b].map((source) => run.textOf(source)?.source.text)).toEqual([SOP_BAIK, SOP_BAIK]);
    expect(readFileSync(a.file, 'utf8')).toBe(REVISED);
    work.put('a.sop', `${REVISED}# catatan\n`);
    expect(run.finish()).toBe(EXIT.failed);
    expect(run.textOf(a)).toBeUndefined();
    expect(readFileSync(b.file, 'utf8')).toBe(SOP_BAIK);
    expect(told.join('')).toBe(
      'tidak diperbaiki: a.sop diubah pihak lain sementara itu\n1 perbaikan dibuat dalam 1 berkas\n',
    );
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
