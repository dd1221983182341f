import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sopContoh } from '../../src/diagnostics/codes/contoh-sop.js';
import { useWorkspace } from './run.js';
import { lain, SOP_BAIK } from './sop.js';

const work = useWorkspace();

const Report = z.object({
  diagnostics: z.array(
    z.object({
      code: z.string(),
      file: z.string(),
      related: z.array(z.object({ file: z.string() })),
    }),
  ),
});

/** `file code` of each finding across files, and the exit code. */
async function across(args: readonly string[], folder = ''): Promise<readonly (string | number)[]> {
  const { out, code } = await work.run(['check', '--format', 'json', ...args], { in: folder });
  const { diagnostics } = Report.parse(JSON.parse(out));
  const found = diagnostics.filter((one) => one.code.startsWith('SOP3'));
  for (const { file, related } of found) {
    for (const other of related) expect(other.file).not.toBe(file);
  }
  return [code ?? -1, ...found.map((one) => `${one.file} ${one.code}`)];
}

/** `file code` of every finding. */
async function all(args: readonly string[]): Promise<readonly string[]> {
  const { out } = await work.run(['check', '--format', 'json', ...args]);
  return Report.parse(JSON.parse(out)).diagnostics.map(({ file, code }) => `${file} ${code}`);
}

const SOP_LAIN = lain(SOP_BAIK, 0);

/** It refers to the title of {@link SOP_LAIN}, with a slip. */
const NEARLY = sopContoh(['Keterkaitan: -', 'Keterkaitan:\n  - SOP Peminjaman Kendaran Dinas']);

describe('the sets of a run', () => {
  it('are those of the configurations: offices are not compared with each other', async () => {
    work.put('dinas/sop.config.yaml', 'kertas: A4\n');
    work.put('dinas/a.sop', SOP_BAIK);
    work.put('badan/sop.config.yaml', 'kertas: A4\n');
    work.put('badan/a.sop', SOP_BAIK);
    work.put('tanpa/a.sop', SOP_BAIK);
    expect(await across(['.'])).toEqual([0]);
    work.put('badan/b.sop', SOP_BAIK);
    const told = ['badan/a.sop SOP3104', 'badan/b.sop SOP3104'];
    expect(await across(['.'])).toEqual([0, ...told]);
    expect(await across(['badan', 'dinas/a.sop'])).toEqual([0, ...told]);
  });

  it('without a configuration are the folder sopc runs in', async () => {
    work.put('satu/a.sop', NEARLY);
    work.put('dua/b.sop', SOP_LAIN);
    expect(await across(['.'])).toEqual([0, 'satu/a.sop SOP3101']);
  });

  it('of which a part is given hide nothing that is found, and tell nothing that is not', async () => {
    work.put('sop.config.yaml', 'kertas: A4\n');
    work.put('a.sop', NEARLY);
    work.put('b.sop', SOP_LAIN);
    work.put('c.sop', sopContoh(['000.8.3.3/12/UMUM', '000.8.3.3/14/UMUM']));
    const doubled = ['a.sop SOP3104', 'c.sop SOP3104'];
    expect(await across(['.'])).toEqual([0, 'a.sop SOP3104', 'a.sop SOP3101', 'c.sop SOP3104']);
    expect(await across(['c.sop', 'a.sop'])).toEqual([0, ...doubled.toReversed()]);
    expect(await across(['a.sop', 'b.sop'])).toEqual([0]);
    expect(await across(['a.sop'])).toEqual([0]);
  });

  it('are the same from any folder', async () => {
    work.put('sop.config.yaml', 'periksa:\n  daftar: [umum/a.sop]\n');
    work.put('umum/a.sop', SOP_BAIK);
    work.put('umum/b.sop', SOP_LAIN);
    expect(await across(['.'])).toEqual([0, 'umum/b.sop SOP3116']);
    expect(await across(['.'], 'umum')).toEqual([0, 'b.sop SOP3116']);
    expect(await across([work.path('umum')])).toEqual([0, 'umum/b.sop SOP3116']);
  });

  it('obey levels of the configuration and suppressions with a reason', async () => {
    const accepted = `# sopc-abaikan SOP3104: menunggu pencabutan\n${SOP_BAIK}`;
    work.put('a.sop', accepted);
    work.put('b.sop', SOP_BAIK);
    expect(await across(['.'])).toEqual([0, 'b.sop SOP3104']);
    work.put('sop.config.yaml', 'periksa:\n  aturan:\n    judul-ganda: kesalahan\n');
    expect(await across(['.'])).toEqual([1, 'b.sop SOP3104']);
    work.put('sop.config.yaml', 'periksa:\n  aturan:\n    SOP3104: mati\n');
    expect(await all(['.'])).toEqual([]);
  });

  it('do not call a suppression useless that nobody looked for', async () => {
    const accepted = `# sopc-abaikan SOP3104: menunggu pencabutan\n${SOP_BAIK}`;
    work.put('a.sop', accepted);
    work.put('b.sop', SOP_LAIN);
    expect(await all(['.'])).toEqual(['a.sop SOP0603']);
    expect(await all(['a.sop'])).toEqual([]);
    work.put('sop.config.yaml', 'periksa:\n  preset: dasar\n');
    expect(await all(['.'])).toEqual([]);
  });
});
