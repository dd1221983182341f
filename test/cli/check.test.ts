import { chmodSync, mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { JsonReport as Report } from '../../src/diagnostics/report-schema.js';
import { useWorkspace } from './run.js';
import { lain, SOP_BAIK, SOP_PERINGATAN, SOP_SALAH } from './sop.js';

const work = useWorkspace();

describe('sopc check', () => {
  it('ends with 0 when nothing is wrong', async () => {
    work.put('folder satu/a b.sop', SOP_BAIK);
    work.put('c.sop', lain(SOP_BAIK, 0));
    expect(await work.run(['check', '.'])).toMatchObject({
      code: 0,
      out: 'tidak ada temuan dalam 2 berkas\n',
      err: '',
    });
  });

  it('ends with 0 when there are only warnings', async () => {
    work.put('a.sop', SOP_PERINGATAN);
    const { code, out } = await work.run(['check', 'a.sop']);
    expect(code).toBe(0);
    expect(out).toContain('peringatan[SOP');
    expect(out).toMatch(/\n1 peringatan dalam 1 berkas\n$/);
  });

  it('ends with 1 and shows the place when there is an error', async () => {
    work.put('sop/a.sop', SOP_SALAH);
    work.put('sop/b.sop', lain(SOP_BAIK, 0));
    const { code, out, err } = await work.run(['check', 'sop']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^kesalahan\[SOP1001\]: /);
    expect(out).toMatch(/\n +--> sop\/a\.sop:\d+:1\n/);
    expect(out).toMatch(/\n\d+ \| Peringatn:\n +\| \^{9}\n/);
    expect(out).toMatch(/\n1 kesalahan dalam 2 berkas\n$/);
  });

  it('reports as JSON, with places as in LSP and names as in the working folder', async () => {
    const text = `\uFEFF# 👨‍👩‍👧\r\n${SOP_SALAH.replaceAll('\n', '\r\n')}`;
    work.put('folder satu/a.sop', text);
    const { code, out } = await work.run(['check', '--format', 'json', work.path('folder satu')]);
    expect(code).toBe(1);
    const { diagnostics } = Report.parse(JSON.parse(out));
    expect(diagnostics).toHaveLength(1);
    const line = text.split('\r\n').indexOf('Peringatn:');
    expect(diagnostics[0]).toMatchObject({
      code: 'SOP1001',
      severity: 'error',
      file: 'folder satu/a.sop',
      range: { start: { line, character: 0 }, end: { line, character: 9 } },
    });
  });

  it('reports the mends of a finding', async () => {
    const revised = SOP_BAIK.replace('Tanggal Revisi: -', 'Tanggal Revisi: 2 Februari 2026');
    work.put('a.sop', revised);
    const { out } = await work.run(['check', 'a.sop', '--format', 'json']);
    const line = revised.split('\n').indexOf('Tanggal Revisi: 2 Februari 2026');
    const range = { start: { line, character: 16 }, end: { line, character: 31 } };
    expect(Report.parse(JSON.parse(out)).diagnostics[0]?.fixes).toMatchObject([
      { safe: false, edits: [{ range, text: '-' }] },
    ]);
  });

  it('reports nothing as an empty list', async () => {
    work.put('a.sop', SOP_BAIK);
    const { code, out } = await work.run(['check', 'a.sop', '--format=json']);
    expect(code).toBe(0);
    expect(Report.parse(JSON.parse(out)).diagnostics).toEqual([]);
  });

  it('speaks English when asked, also in the report', async () => {
    work.put('a.sop', SOP_SALAH);
    const human = await work.run(['check', 'a.sop', '--lang', 'en']);
    expect(human.out).toMatch(/^error\[SOP1001\]: there is no section/);
    expect(human.out).toMatch(/\n1 error in 1 file\n$/);
    const json = await work.run(['--lang=en', 'check', 'a.sop', '--format', 'json']);
    expect(Report.parse(JSON.parse(json.out)).diagnostics[0]?.message).toMatch(/^there is no/);
  });

  it('reads standard input', async () => {
    const { code, out } = await work.run(['check', '-'], { input: SOP_SALAH });
    expect(code).toBe(1);
    expect(out).toMatch(/--> -:\d+:1\n/);
  });

  it('reads Windows-1252 with one warning', async () => {
    const text = SOP_BAIK.replace('Catatan agenda', 'Catatan \u0093agenda\u0094 \u0096 ruang');
    work.put('a.sop', Buffer.from(text, 'latin1'));
    const { code, out } = await work.run(['check', 'a.sop', '--format', 'json']);
    expect(code).toBe(0);
    const { diagnostics } = Report.parse(JSON.parse(out));
    expect(diagnostics.map((one) => one.code)).toEqual(['SOP0002']);
  });

  it('reads UTF-16 as such, with one warning', async () => {
    work.put('a.sop', Buffer.from(`\uFEFF${SOP_BAIK}`, 'utf16le'));
    const { code, out } = await work.run(['check', 'a.sop', '--format', 'json']);
    expect(code).toBe(0);
    const { diagnostics } = Report.parse(JSON.parse(out));
    expect(diagnostics.map((one) => one.message)).toEqual([
      'berkas ini bukan UTF-8 dan dibaca sebagai UTF-16',
    ]);
  });

  it('ends with 2 for a file that is not there, after checking the others', async () => {
    work.put('b.sop', SOP_SALAH);
    const { code, out } = await work.run(['check', 'a.sop', 'b.sop', '--format', 'json']);
    expect(code).toBe(2);
    const codes = Report.parse(JSON.parse(out)).diagnostics.map((one) => [one.file, one.code]);
    expect(codes).toEqual([
      ['a.sop', 'SOP0001'],
      ['b.sop', 'SOP1001'],
    ]);
  });

  it('ends with 2 for a folder without any SOP', async () => {
    mkdirSync(work.path('kosong'));
    const { code, out, err } = await work.run(['check', 'kosong']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('tidak ada berkas .sop di folder "kosong"');
  });

  it.skipIf(process.getuid?.() === 0)('tells of a file it may not read', async () => {
    work.put('a.sop', SOP_BAIK);
    chmodSync(work.path('a.sop'), 0);
    const { code, out } = await work.run(['check', 'a.sop']);
    expect(code).toBe(2);
    expect(out).toContain('tidak boleh dibaca');
  });

  it('is quiet when nobody reads its output', async () => {
    for (let index = 0; index < 40; index++) work.put(`s/${index}.sop`, SOP_SALAH);
    const { code, err } = await work.run(['check', 's'], { deaf: true });
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it.each([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ NO_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
  ] as [Record<string, string>, string[], boolean][])(
    'with %j and %j colours: %s',
    async (env, args, coloured) => {
      work.put('a.sop', SOP_SALAH);
      const { out } = await work.run(['check', 'a.sop', ...args], { env });
      expect(out.includes('\u001b[')).toBe(coloured);
    },
  );

  it('gives the same report whatever the colours', async () => {
    work.put('a.sop', SOP_SALAH);
    const plain = await work.run(['check', 'a.sop']);
    const coloured = await work.run(['check', 'a.sop'], { env: { FORCE_COLOR: '1' } });
    const sgr = new RegExp(`${'\u001b'}\\[[0-9;]*m`, 'g');
    expect(coloured.out.replace(sgr, '')).toBe(plain.out);
  });
});
