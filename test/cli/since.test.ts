import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { sopContoh } from '../../src/diagnostics/codes/contoh-sop.js';
import { useWorkspace } from './run.js';

const work = useWorkspace();

function git(...args: string[]): string {
  const config = [
    'user.name=Budi Contoh',
    'user.email=budi@contoh.invalid',
    'commit.gpgsign=false',
  ];
  const { status, stdout, stderr } = spawnSync(
    'git',
    [...config.flatMap((one) => ['-c', one]), ...args],
    { cwd: work.root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** An SOP with one error of its own. */
const sop = (judul: string, keterkaitan: readonly string[] = []): string =>
  sopContoh(
    ['Peminjaman Ruang Rapat', judul],
    ['000.8.3.3/12/UMUM', `000.8.3.3/${judul.length}/${judul.charAt(0)}`],
    [
      'Keterkaitan: -',
      keterkaitan.length === 0
        ? 'Keterkaitan: -'
        : `Keterkaitan:\n${keterkaitan.map((one) => `  - SOP ${one}`).join('\n')}`,
    ],
    ['Peringatan:', 'Peringatn:'],
  );

/** The files with an error among those that a run since `ref` is about. */
async function told(ref: string, ...args: string[]): Promise<string[]> {
  const paths = args.length > 0 ? args : ['.'];
  const { out, err } = await work.run(['check', ...paths, '--since', ref, '--format', 'json']);
  expect(err).toBe('');
  const files = (JSON.parse(out).diagnostics as { code: string; file: string }[])
    .filter(({ code }) => code === 'SOP1001')
    .map(({ file }) => file);
  return [...new Set(files)].sort();
}

describe('sopc check --since', () => {
  beforeEach(() => {
    git('init', '--quiet', '--initial-branch=utama');
    work.put('satu/sop.config.yaml', 'kertas: F4\n');
    work.put('satu/a.sop', sop('Pengarsipan Surat'));
    work.put('satu/b.sop', sop('Pencatatan Barang', ['Pengarsipan Surat']));
    work.put('satu/c.sop', sop('Penyusunan Laporan'));
    work.put('satu/d.sop', sop('Pemeriksaan Kendaraan', ['Penyusunan Laporan']));
    work.put('dua/a.sop', sop('Pengarsipan Surat'));
    git('add', '.');
    git('commit', '--quiet', '--message=awal');
  });

  it('is about nothing where nothing changed', async () => {
    expect(await told('HEAD')).toEqual([]);
    const { code, out } = await work.run(['check', '.', '--since', 'HEAD']);
    expect({ code, out }).toEqual({ code: 0, out: 'tidak ada temuan dalam 0 berkas\n' });
  });

  it('is about what changed and what names it, in its set, committed or not', async () => {
    work.put('satu/a.sop', `${sop('Pengarsipan Surat')}# berubah\n`);
    expect(await told('HEAD')).toEqual(['satu/a.sop', 'satu/b.sop']);
    git('commit', '--all', '--quiet', '--message=ubah');
    expect(await told('HEAD')).toEqual([]);
    expect(await told('HEAD~1')).toEqual(['satu/a.sop', 'satu/b.sop']);
    expect(await told('HEAD~1', 'dua')).toEqual([]);
  });

  it('is about what a changed SOP names', async () => {
    work.put('satu/d.sop', `${sop('Pemeriksaan Kendaraan', ['Penyusunan Laporan'])}# berubah\n`);
    expect(await told('HEAD')).toEqual(['satu/c.sop', 'satu/d.sop']);
  });

  it('is about what named or was named by an SOP as it was', async () => {
    work.put('satu/a.sop', sop('Penghapusan Arsip'));
    expect(await told('HEAD')).toEqual(['satu/a.sop', 'satu/b.sop']);
    git('checkout', '--quiet', '.');
    work.put('satu/b.sop', sop('Pencatatan Barang'));
    expect(await told('HEAD')).toEqual(['satu/a.sop', 'satu/b.sop']);
  });

  it('is about what named an SOP that is gone', async () => {
    rmSync(work.path('satu/a.sop'));
    expect(await told('HEAD')).toEqual(['satu/b.sop']);
  });

  it('takes a renamed file for one gone and one new', async () => {
    renameSync(work.path('satu/c.sop'), work.path('satu/é "x".sop'));
    expect(await told('HEAD')).toEqual(['satu/d.sop', 'satu/é "x".sop']);
    git('add', '.');
    git('commit', '--quiet', '--message=ganti nama');
    expect(await told('HEAD~1')).toEqual(['satu/d.sop', 'satu/é "x".sop']);
  });

  it('is about a file that git does not know, ignored ones too', async () => {
    work.put('.gitignore', 'e.sop\n');
    work.put('satu/e.sop', sop('Pengiriman Paket'));
    expect(await told('HEAD')).toEqual(['satu/e.sop']);
  });

  it('is about the whole set where its configuration changed, came or went', async () => {
    const all = ['a', 'b', 'c', 'd'].map((name) => `satu/${name}.sop`);
    work.put('satu/sop.config.yaml', 'kertas: A4\n');
    expect(await told('HEAD')).toEqual(all);
    rmSync(work.path('satu/sop.config.yaml'));
    // Without it they are in one set with the other folder, and with its SOP of the same title.
    expect(await told('HEAD')).toEqual(['dua/a.sop', ...all]);
    git('checkout', '--quiet', '.');
    work.put('dua/sop.config.yaml', 'kertas: A4\n');
    expect(await told('HEAD')).toEqual(['dua/a.sop']);
    rmSync(work.path('dua/sop.config.yaml'));
    work.put('lain.yaml', 'kertas: A4\n');
    expect(await told('HEAD', 'dua', '--config', 'lain.yaml')).toEqual(['dua/a.sop']);
  });

  it('leaves out what only the other branch changed', async () => {
    git('checkout', '--quiet', '-b', 'cabang');
    work.put('satu/c.sop', sop('Penyusunan Laporan Kinerja'));
    git('commit', '--all', '--quiet', '--message=cabang');
    git('checkout', '--quiet', 'utama');
    work.put('dua/a.sop', sop('Pengarsipan Surat Keluar'));
    git('commit', '--all', '--quiet', '--message=utama');
    git('checkout', '--quiet', 'cabang');
    expect(await told('utama')).toEqual(['satu/c.sop', 'satu/d.sop']);
  });

  it('works from a folder below, whatever git is set to', async () => {
    git('config', 'diff.relative', 'true');
    git('config', 'diff.noprefix', 'true');
    git('config', 'core.quotePath', 'true');
    work.put('satu/a.sop', sop('Pengarsipan Surat Masuk'));
    for (const folder of ['.', '../dua']) {
      const args = ['check', folder, '../satu/c.sop', '--since', 'HEAD', '--lang=en'];
      const { out } = await work.run(args, { in: 'dua' });
      expect(out).toBe('no findings in 0 files\n');
    }
    expect(await told('HEAD', 'satu')).toEqual(['satu/a.sop', 'satu/b.sop']);
  });

  it('mends only what changed', async () => {
    const mendable = (judul: string) =>
      sop(judul).replace('Tanggal Revisi: -', 'Tanggal Revisi: 2 Februari 2026');
    for (const name of ['a', 'b']) work.put(`tiga/${name}.sop`, mendable(name));
    git('add', '.');
    git('commit', '--quiet', '--message=tiga');
    work.put('tiga/a.sop', `${mendable('a')}# berubah\n`);
    const args = ['check', 'tiga', '--since', 'HEAD', '--fix', '--tidak-aman'];
    expect((await work.run(args)).err).toBe('1 perbaikan dibuat dalam 1 berkas\n');
    expect(git('diff', '--name-only')).toBe('tiga/a.sop');
  });

  it.each([
    ['--output=x', 'git tidak mengenal commit "--output=x"'],
    ['', 'git tidak mengenal commit ""'],
    ['tidak-ada', 'git tidak mengenal commit "tidak-ada"'],
    ['HEAD:satu', 'git tidak mengenal commit "HEAD:satu"'],
    ['$(touch x)', 'git tidak mengenal commit "$(touch x)"'],
  ])('ends with 2 for %j', async (ref, message) => {
    const { code, out, err } = await work.run(['check', '.', `--since=${ref}`]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('ends with 2 outside a repository, and without git', async () => {
    const env = { GIT_DIR: work.path('tidak-ada') };
    const outside = await work.run(['check', '.', '--since', 'HEAD'], { env });
    expect(outside.code).toBe(2);
    expect(outside.err).toContain('bukan bagian repositori git');
    mkdirSync(work.path('kosong'));
    const without = await work.run(['check', '.', '--since', 'HEAD'], {
      env: { PATH: work.path('kosong') },
    });
    expect(without.code).toBe(2);
    expect(without.err).toContain('git tidak dapat dijalankan');
  });
});
