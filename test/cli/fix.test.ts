import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SOP_BAIK, sopContoh } from '../../src/diagnostics/codes/contoh-sop.js';
import { useWorkspace } from './run.js';

const work = useWorkspace();

const STRICT = 'periksa:\n  preset: ketat\n';

/** Its NIP gets blanks, which is safe; its Tanggal Revisi a `-`, which is a guess. */
const MENDABLE = sopContoh(
  ['19800101 200501 1 001', '198001012005011001'],
  ['Tanggal Revisi: -', 'Tanggal Revisi: 2 Februari 2026'],
);
const MENDED_SAFELY = MENDABLE.replace('198001012005011001', '19800101 200501 1 001');

const bytesOf = (file: string): Buffer => readFileSync(work.path(file));

describe('sopc check --fix', () => {
  it('makes what is safe, says how many, and reports what is left', async () => {
    work.put('sop.config.yaml', STRICT);
    work.put('a.sop', MENDABLE);
    work.put('b.sop', SOP_BAIK);
    const { code, out, err } = await work.run(['check', 'a.sop', 'b.sop', '--fix']);
    expect({ code, err }).toEqual({ code: 0, err: '1 perbaikan dibuat dalam 1 berkas\n' });
    expect(bytesOf('a.sop').toString()).toBe(MENDED_SAFELY);
    expect(out).toContain('[SOP2101]');
    expect(out).not.toContain('[SOP2111]');
    expect(readdirSync(work.root).sort()).toEqual(['a.sop', 'b.sop', 'sop.config.yaml']);
  });

  it('makes the others when told to', async () => {
    work.put('sop.config.yaml', STRICT);
    work.put('a.sop', MENDABLE);
    const { code, err } = await work.run(['check', '.', '--fix', '--tidak-aman', '--lang', 'en']);
    expect({ code, err }).toEqual({ code: 0, err: '2 mends made in 1 file\n' });
    expect(bytesOf('a.sop').toString()).toBe(SOP_BAIK);
  });

  it('does not touch a file in which there is nothing to mend', async () => {
    work.put('sop.config.yaml', STRICT);
    work.put('a.sop', MENDABLE);
    await work.run(['check', '.', '--fix']);
    const past = new Date(2001, 0, 1);
    utimesSync(work.path('a.sop'), past, past);
    const inode = statSync(work.path('a.sop')).ino;
    const { err } = await work.run(['check', '.', '--fix']);
    expect(err).toBe('0 perbaikan dibuat dalam 0 berkas\n');
    expect(statSync(work.path('a.sop'))).toMatchObject({ ino: inode, mtime: past });
  });

  const encoded: [string, (text: string) => Buffer][] = [
    ['UTF-8 with CR LF and a byte order mark', (text) => Buffer.from(`\ufeff${crlf(text)}`)],
    ['UTF-16', (text) => Buffer.from(`\ufeff${crlf(text)}`, 'utf16le')],
    ['Windows-1252', (text) => Buffer.from(text.replace('agenda', '\u0093agenda\u0094'), 'latin1')],
    ['UTF-8 without a line end at the end', (text) => Buffer.from(text.trimEnd())],
  ];
  it.each(encoded)('leaves every other byte as it is: %s', async (_, encode) => {
    work.put('sop.config.yaml', STRICT);
    work.put('a.sop', encode(MENDABLE));
    const { code } = await work.run(['check', 'a.sop', '--fix']);
    expect(code).toBe(0);
    expect(bytesOf('a.sop').equals(encode(MENDED_SAFELY))).toBe(true);
  });

  it('keeps a link, and the permissions of the file it leads to', async () => {
    work.put('sop.config.yaml', STRICT);
    work.put('lain/asli.sop', MENDABLE);
    chmodSync(work.path('lain/asli.sop'), 0o640);
    symlinkSync('lain/asli.sop', work.path('a.sop'));
    await work.run(['check', 'a.sop', '--fix']);
    expect(lstatSync(work.path('a.sop')).isSymbolicLink()).toBe(true);
    expect(bytesOf('lain/asli.sop').toString()).toBe(MENDED_SAFELY);
    expect(statSync(work.path('lain/asli.sop')).mode & 0o777).toBe(0o640);
  });

  it('leaves a file alone whose configuration has a mistake', async () => {
    work.put('sop.config.yaml', 'periksa:\n  preset: ketet\n');
    work.put('a.sop', MENDABLE);
    const { code, out } = await work.run(['check', '.', '--fix', '--tidak-aman']);
    expect(code).toBe(1);
    expect(out).toContain('sop.config.yaml:2:');
    expect(bytesOf('a.sop').toString()).toBe(MENDABLE);
  });

  it('ends with 2 where a file cannot be read, and mends the others', async () => {
    work.put('sop.config.yaml', STRICT);
    work.put('b.sop', MENDABLE);
    const { code, out } = await work.run(['check', 'a.sop', 'b.sop', '--fix']);
    expect(code).toBe(2);
    expect(out).toContain('[SOP0001]');
    expect(bytesOf('b.sop').toString()).toBe(MENDED_SAFELY);
  });

  it('prints the mended text of standard input, and its findings beside it', async () => {
    work.put('sop.config.yaml', STRICT);
    const input = Buffer.from(MENDABLE.replace('agenda', '\u0093agenda\u0094'), 'latin1');
    const { code, outBytes, err } = await work.run(['check', '-', '--fix'], { input });
    expect(code).toBe(0);
    expect(outBytes.toString('latin1')).toBe(MENDED_SAFELY.replace('agenda', '\u0093agenda\u0094'));
    expect(err).toContain('1 perbaikan dibuat dalam 1 berkas\n');
    expect(err).toContain('[SOP2101]');
  });

  it('gives standard input back as it is where the configuration has a mistake', async () => {
    work.put('sop.config.yaml', 'kertas: F5\n');
    const { code, out } = await work.run(['check', '-', '--fix'], { input: MENDABLE });
    expect({ code, out }).toEqual({ code: 1, out: MENDABLE });
  });

  it.each([
    [['a.sop', '--tidak-aman'], '--tidak-aman hanya berarti bersama --fix'],
    [['a.sop', '--dry-run'], '--dry-run hanya berarti bersama --fix'],
    [['a.sop', '--fix', '--dry-run', '--format', 'json'], '--dry-run tidak dapat dipakai bersama'],
    [['a.sop', '-', '--fix'], 'masukan standar tidak dapat disebut bersama berkas lain'],
  ])('refuses %j', async (args, message) => {
    work.put('sop.config.yaml', STRICT);
    work.put('a.sop', MENDABLE);
    const { code, out, err } = await work.run(['check', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(bytesOf('a.sop').toString()).toBe(MENDABLE);
  });
});

describe('sopc check --fix --dry-run', () => {
  it('prints a patch that git applies, to the very bytes that --fix writes', async () => {
    const files: Record<string, Buffer> = {
      'biasa.sop': Buffer.from(MENDABLE),
      'folder satu/dengan "kutip" dan é.sop': Buffer.from(`\ufeff${crlf(MENDABLE)}`),
      'tanpa-akhir.sop': Buffer.from(MENDABLE.trimEnd()),
      'lama.sop': Buffer.from(MENDABLE.replace('agenda', '\u0093agenda\u0094'), 'latin1'),
    };
    for (const folder of ['satu', 'dua']) {
      work.put(`${folder}/sop.config.yaml`, STRICT);
      for (const [name, bytes] of Object.entries(files)) work.put(`${folder}/${name}`, bytes);
    }
    const all = ['check', '.', '--fix', '--tidak-aman'];
    const { code, outBytes, err } = await work.run([...all, '--dry-run'], { in: 'satu' });
    expect(code).toBe(0);
    expect(err).toMatch(/^8 perbaikan dapat dibuat dalam 4 berkas\n.* dalam 4 berkas\n$/);
    for (const [name, bytes] of Object.entries(files)) {
      expect(bytesOf(`satu/${name}`).equals(bytes)).toBe(true);
    }
    const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: work.path('satu'),
      input: outBytes,
    });
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
    expect((await work.run(all, { in: 'dua' })).code).toBe(0);
    for (const name of Object.keys(files)) {
      expect(bytesOf(`satu/${name}`).equals(bytesOf(`dua/${name}`))).toBe(true);
    }
  });

  it('ends as the run itself would', async () => {
    mkdirSync(work.path('s'));
    work.put('s/a.sop', MENDABLE.replace('Peringatan:', 'Peringatn:'));
    const dry = await work.run(['check', 's', '--fix', '--tidak-aman', '--dry-run']);
    const run = await work.run(['check', 's', '--fix', '--tidak-aman']);
    expect([dry.code, run.code]).toEqual([1, 1]);
    expect(run.out.endsWith(dry.err.split('\n').slice(1).join('\n'))).toBe(true);
  });

  it('makes no patch of UTF-16, and says so', async () => {
    work.put('sop.config.yaml', STRICT);
    work.put('a.sop', Buffer.from(`\ufeff${MENDABLE}`, 'utf16le'));
    const { code, out, err } = await work.run(['check', '.', '--fix', '--dry-run']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('tanpa tambalan: a.sop; ');
  });
});

function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
