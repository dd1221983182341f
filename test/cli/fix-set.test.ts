import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { useWorkspace } from './run.js';
import { lain, SOP_BAIK } from './sop.js';

const work = useWorkspace();

const textOf = (file: string): string => readFileSync(work.path(file), 'utf8');

const OTHER = lain(SOP_BAIK, 0);
const NAMED = 'Keterkaitan:\n  - SOP Peminjaman Kendaraan Dinas';
const MISNAMED = 'Keterkaitan:\n  - SOP Peminjaman Kendaran Dinas';

const REFERRING = SOP_BAIK.replace('Keterkaitan: -', MISNAMED);

const fix = (...more: string[]) => work.run(['check', '.', '--fix', ...more]);

describe('sopc check --fix over a set', () => {
  it('makes mends that only the set shows, and nothing more the second time', async () => {
    work.put('a.sop', REFERRING);
    work.put('b.sop', OTHER);
    expect((await work.run(['check', '.'])).out).toContain('[SOP3101]');
    expect((await fix()).err).toBe('0 perbaikan dibuat dalam 0 berkas\n');
    expect(textOf('a.sop')).toBe(REFERRING);
    const { code, out, err } = await fix('--tidak-aman');
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'tidak ada temuan dalam 2 berkas\n',
      err: '1 perbaikan dibuat dalam 1 berkas\n',
    });
    expect(textOf('a.sop')).toBe(SOP_BAIK.replace('Keterkaitan: -', NAMED));
    expect(textOf('b.sop')).toBe(OTHER);
    expect((await fix('--tidak-aman')).err).toBe('0 perbaikan dibuat dalam 0 berkas\n');
  });

  it('makes safe ones without being told to', async () => {
    const texts = [SOP_BAIK, OTHER, lain(SOP_BAIK, 1)];
    const odd = lain(SOP_BAIK, 2).replaceAll('- Kasubag', '- kasubag');
    for (const [i, text] of texts.entries()) work.put(`${i}.sop`, text);
    work.put('ganjil.sop', odd);
    expect((await work.run(['check', '.'])).out).toContain('[SOP3109]');
    const { out, err } = await fix();
    expect(err).toBe('1 perbaikan dibuat dalam 1 berkas\n');
    expect(out).not.toContain('[SOP3109]');
    expect(textOf('ganjil.sop')).toContain('  - Kasubag\n');
  });

  it('makes them beside those of the file itself, in its own encoding', async () => {
    const both = REFERRING.replace('Tanggal Revisi: -', 'Tanggal Revisi: 2 Februari 2026');
    const encode = (text: string): Buffer => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`);
    work.put('a.sop', encode(both));
    work.put('b.sop', OTHER);
    expect((await fix('--tidak-aman')).err).toBe('2 perbaikan dibuat dalam 1 berkas\n');
    const mended = encode(SOP_BAIK.replace('Keterkaitan: -', NAMED));
    expect(readFileSync(work.path('a.sop')).equals(mended)).toBe(true);
  });

  it('takes back one that brings another finding, and makes the others', async () => {
    // With the right title the two would call each other without end.
    const calls = (text: string, title: string): string =>
      text.replace('Output: Catatan agenda', (line) => `${line}\n    SOP: ${title}`);
    work.put('a.sop', calls(REFERRING, 'Peminjaman Kendaran Dinas'));
    work.put('b.sop', calls(OTHER, 'Peminjaman Ruang Rapat'));
    const { err, out } = await fix('--tidak-aman');
    expect(err).toMatch(
      /^tidak jadi diperbaiki: a\.sop SOP3101 .*\n1 perbaikan dibuat dalam 1 berkas\n$/,
    );
    expect(out).not.toContain('[SOP3113]');
    expect(textOf('a.sop')).toContain(NAMED);
    expect(textOf('a.sop')).toContain('SOP: Peminjaman Kendaran Dinas');
  });

  it('shows them in the one patch of a dry run, which makes what the run makes', async () => {
    const both = REFERRING.replace('Tanggal Revisi: -', 'Tanggal Revisi: 2 Februari 2026');
    for (const folder of ['satu', 'dua']) {
      work.put(`${folder}/a.sop`, both);
      work.put(`${folder}/b.sop`, OTHER);
    }
    const all = ['check', '.', '--fix', '--tidak-aman'];
    const dry = await work.run([...all, '--dry-run'], { in: 'satu' });
    expect(dry.code).toBe(0);
    expect(textOf('satu/a.sop')).toBe(both);
    const applied = spawnSync('git', ['apply', '-'], {
      cwd: work.path('satu'),
      input: dry.outBytes,
    });
    expect(applied.status).toBe(0);
    await work.run(all, { in: 'dua' });
    expect(textOf('satu/a.sop')).toBe(textOf('dua/a.sop'));
    expect(textOf('dua/a.sop')).toContain(NAMED);
  });

  it('leaves files alone that did not change since', async () => {
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=Budi', '-c', 'user.email=b@contoh.invalid', ...args], {
        cwd: work.root,
      });
    work.put('a.sop', REFERRING);
    work.put('b.sop', OTHER);
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('-c', 'commit.gpgsign=false', 'commit', '-qm', 'awal');
    expect((await fix('--tidak-aman', '--since', 'main')).err).toContain('0 perbaikan');
    expect(textOf('a.sop')).toBe(REFERRING);
  });
});
