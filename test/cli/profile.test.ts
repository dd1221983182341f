import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useWorkspace } from './run.js';
import { SOP_BAIK, SOP_SALAH } from './sop.js';

const work = useWorkspace();

const pagesOf = (file: string) => {
  return JSON.parse(readFileSync(work.path(file), 'utf8')) as {
    paper: { nama: string };
    fontFamily: string;
  };
};

describe('a configuration', () => {
  it('decides how the sheets below its folder look', async () => {
    work.put('sop.config.yaml', 'kertas: A4\n');
    work.put('a/x.sop', SOP_BAIK);
    work.put('b/sop.config.yaml', 'huruf: Calibri\n');
    work.put('b/x.sop', SOP_BAIK);
    expect(await work.run(['build', '.', '--to', 'pages'])).toMatchObject({ code: 0, err: '' });
    expect(pagesOf('out/a/x.pages.json')).toMatchObject({
      paper: { nama: 'A4' },
      fontFamily: 'Arial',
    });
    expect(pagesOf('out/b/x.pages.json')).toMatchObject({
      paper: { nama: 'F4' },
      fontFamily: 'Calibri',
    });
  });

  it('may be named, and gives way to --paper', async () => {
    work.put('sop.config.yaml', 'kertas: A4\n');
    work.put('p.yaml', 'kertas: Letter\nhuruf: Times New Roman\n');
    work.put('x.sop', SOP_BAIK);
    await work.run(['build', 'x.sop', '--to', 'pages', '--config', 'p.yaml']);
    expect(pagesOf('out/x.pages.json')).toMatchObject({
      paper: { nama: 'Letter' },
      fontFamily: 'Times New Roman',
    });
    await work.run(['build', 'x.sop', '--to', 'pages', '--config', 'p.yaml', '--paper', 'Legal']);
    expect(pagesOf('out/x.pages.json')).toMatchObject({ paper: { nama: 'Legal' } });
  });

  it('with a mistake is told once, at its place, and ends with 1', async () => {
    work.put('sop.config.yaml', 'margin:\n  ats: 10\n');
    work.put('a.sop', SOP_BAIK);
    work.put('b.sop', SOP_BAIK);
    const { code, out } = await work.run(['check', 'a.sop', 'b.sop', '--lang', 'en']);
    expect(code).toBe(1);
    expect(out).toContain(
      'error[SOP0502]: unknown key "ats" below "margin"\n --> sop.config.yaml:2:3',
    );
    expect(out).toContain('did you mean "atas"?');
    expect(out.split('SOP0502')).toHaveLength(2);
  });

  it('with a mistake makes no sheet, and the SOPs are still checked', async () => {
    work.put('sop.config.yaml', 'kertas: A6\n');
    work.put('a.sop', SOP_SALAH);
    work.put('b.sop', SOP_BAIK);
    const { code, out, err } = await work.run(['build', '.']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('SOP0505');
    expect(err).toContain('SOP1001');
    expect(err).toContain('2 SOP tidak dibuat');
  });

  it('that is not there, though it was named, ends with 2', async () => {
    work.put('a.sop', SOP_BAIK);
    for (const command of ['check', 'build']) {
      const { code, out, err } = await work.run([command, 'a.sop', '--config', 'p.yaml']);
      expect(code, command).toBe(2);
      expect(out + err).toContain('SOP0001');
      expect(out + err).toContain('p.yaml');
    }
  });

  it('states the length of a working day', async () => {
    work.put('sop.config.yaml', 'hariKerja: {menit: 420}\n');
    work.put('a.sop', SOP_BAIK.replace(/Waktu: .*/, 'Waktu: 2 hari kerja'));
    await work.run(['build', 'a.sop', '--to', 'json']);
    expect(readFileSync(work.path('out/a.json'), 'utf8')).toContain('"menitMin": 840');
  });
});
