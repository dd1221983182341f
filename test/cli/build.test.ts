import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useWorkspace } from './run.js';
import { SOP_BAIK, SOP_PERINGATAN, SOP_SALAH } from './sop.js';

const work = useWorkspace();

/** Everything below a folder, sorted. */
const filesIn = (folder: string): string[] =>
  existsSync(work.path(folder))
    ? readdirSync(work.path(folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => statSync(work.path(`${folder}/${file}`)).isFile())
        .sort()
    : [];

describe('sopc build', () => {
  it('makes every form, and says what and where', async () => {
    work.put('sop/satu dua/a b.sop', SOP_BAIK);
    const args = ['build', 'sop', '--to', 'pdf,html,svg,json,pages', '--out', 'hasil'];
    const { code, out, err } = await work.run(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const files = filesIn('hasil');
    const pages = files.filter((file) => file.endsWith('.svg')).length;
    expect(pages).toBeGreaterThan(0);
    expect(files).toEqual([
      ...Array.from({ length: pages }, (_, index) => `satu dua/a b-${index + 1}.svg`),
      'satu dua/a b.html',
      'satu dua/a b.json',
      'satu dua/a b.pages.json',
      'satu dua/a b.pdf',
    ]);
    expect(readFileSync(work.path('hasil/satu dua/a b.pdf')).subarray(0, 5).toString()).toBe(
      '%PDF-',
    );
    expect(out).toMatch(
      new RegExp(`^hasil/satu dua/a b\\.pdf  [\\d,]+ kB, ${pages} halaman$`, 'm'),
    );
    expect(out).toMatch(new RegExp(`^1 SOP menjadi ${files.length} berkas di hasil\n$`, 'm'));
  });

  it('writes the same bytes twice', async () => {
    work.put('a.sop', SOP_BAIK);
    const args = ['build', 'a.sop', '--to', 'pdf,html,svg,json,pages', '--out'];
    await work.run([...args, 'satu']);
    await work.run([...args, 'dua'], { env: { TZ: 'Asia/Jayapura', LANG: 'ja_JP.UTF-8' } });
    expect(filesIn('dua')).toEqual(filesIn('satu'));
    for (const file of filesIn('satu')) {
      const [one, two] = ['satu', 'dua'].map((folder) =>
        readFileSync(work.path(`${folder}/${file}`)),
      );
      expect(two?.equals(one ?? Buffer.of()), file).toBe(true);
    }
  });

  it('keeps files of one name apart', async () => {
    work.put('a/x.sop', SOP_BAIK);
    work.put('b/x.sop', SOP_BAIK);
    const { code } = await work.run(['build', 'a/x.sop', 'b/x.sop', '--to', 'json']);
    expect(code).toBe(0);
    expect(filesIn('out')).toEqual(['a/x.json', 'b/x.json']);
  });

  it('writes nothing at all when two sources would write one file', async () => {
    work.put('a.sop', SOP_BAIK);
    work.put('x.sop', SOP_BAIK);
    work.put('X.sop', SOP_BAIK);
    const { code, err } = await work.run(['build', '.', '--to', 'json']);
    expect(code).toBe(2);
    expect(err).toContain('"X.sop" dan "x.sop"');
    expect(filesIn('out')).toEqual([]);
  });

  it('never overwrites a source', async () => {
    work.put('x.sop', SOP_BAIK);
    work.put('x.json', 'penting');
    const { code } = await work.run(['build', 'x.sop', 'x.json', '--to', 'json', '--out', '.']);
    expect(code).toBe(2);
    expect(readFileSync(work.path('x.json'), 'utf8')).toBe('penting');
  });

  it('makes no sheet of an SOP with errors, but those of the others', async () => {
    work.put('a.sop', SOP_SALAH);
    work.put('b.sop', SOP_PERINGATAN);
    const { code, out, err } = await work.run(['build', 'a.sop', 'b.sop', '--to', 'pdf,json']);
    expect(code).toBe(1);
    expect(filesIn('out')).toEqual(['b.json', 'b.pdf']);
    expect(out).not.toContain('a.pdf');
    expect(err).toContain('kesalahan[SOP1001]');
    expect(err).not.toContain('peringatan[');
    expect(err).toContain('1 kesalahan, 1 peringatan dalam 2 berkas; semuanya: `sopc check`\n');
    expect(err).toContain('1 SOP tidak dibuat');
  });

  it('tells of a letter the sheet cannot show, and makes no sheet', async () => {
    work.put('a.sop', SOP_BAIK.replace('Mencatat permohonan', 'Mencatat 申請'));
    const { code, err } = await work.run(['build', 'a.sop', '--to', 'pages']);
    expect(code).toBe(1);
    expect(err).toMatch(/kesalahan\[SOP4004\].*langkah 2/);
    expect(err).toMatch(/--> a\.sop:\d+:/);
    expect(filesIn('out')).toEqual([]);
  });

  it('uses the paper asked for', async () => {
    work.put('a.sop', SOP_BAIK);
    await work.run(['build', 'a.sop', '--to', 'pages', '--paper', 'a4']);
    const { paper } = JSON.parse(readFileSync(work.path('out/a.pages.json'), 'utf8')) as {
      paper: unknown;
    };
    expect(paper).toMatchObject({ nama: 'A4', width: 297, height: 210 });
  });

  it('reads standard input', async () => {
    const { code } = await work.run(['build', '-', '--to', 'json'], { input: SOP_BAIK });
    expect(code).toBe(0);
    expect(filesIn('out')).toEqual(['stdin.json']);
  });

  it('does not follow a link out of the output folder', async () => {
    work.put('sop/a/x.sop', SOP_BAIK);
    mkdirSync(work.path('out'));
    mkdirSync(work.path('lain'));
    symlinkSync('../lain', work.path('out/a'));
    const { code, err } = await work.run(['build', 'sop', '--to', 'json']);
    expect(code).toBe(2);
    expect(err).toContain('di luar folder hasil');
    expect(filesIn('lain')).toEqual([]);
  });

  it('ends with 2 when the output folder cannot be made', async () => {
    work.put('a.sop', SOP_BAIK);
    writeFileSync(work.path('out'), '');
    const { code, err } = await work.run(['build', 'a.sop', '--to', 'json']);
    expect(code).toBe(2);
    expect(err).toContain('kesalahan: "a.json" tidak dapat ditulis');
  });

  it('leaves older files alone', async () => {
    work.put('a.sop', SOP_BAIK);
    work.put('out/a-9.svg', 'lama');
    await work.run(['build', 'a.sop', '--to', 'svg']);
    expect(readFileSync(work.path('out/a-9.svg'), 'utf8')).toBe('lama');
  });
});
