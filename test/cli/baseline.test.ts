import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useWorkspace } from './run.js';
import { lain, SOP_BAIK, SOP_PERINGATAN, SOP_SALAH } from './sop.js';

const work = useWorkspace();

const text = (): string => readFileSync(work.path('lama.json'), 'utf8');
const held = (): { file: string; code: string }[] => JSON.parse(text()).findings;
const check = (...args: string[]) => work.run(['check', ...args, '--baseline', 'lama.json']);
function putThree(): void {
  work.put('s/a.sop', SOP_SALAH);
  work.put('s/b.sop', lain(SOP_SALAH, 0));
  work.put('s/c.sop', lain(SOP_SALAH, 1));
}

const write = (...args: string[]) => check(...args, '--write-baseline');

describe('sopc check --baseline', () => {
  it('accepts what was found when it was written', async () => {
    work.put('s/a.sop', SOP_SALAH);
    work.put('s/b.sop', lain(SOP_PERINGATAN, 0));
    expect(await write('s')).toMatchObject({ code: 0, out: '', err: 'baseline memuat 2 temuan\n' });
    expect(held().map(({ file }) => file)).toEqual(['s/a.sop', 's/b.sop']);
    expect(await check('s', '--max-warnings', '0')).toMatchObject({
      code: 0,
      out: 'tidak ada temuan dalam 2 berkas\n',
      err: '2 temuan diterima lewat baseline, 0 tidak ada lagi\n',
    });
  });

  it('reports what is new, also where lines moved and the working folder is another', async () => {
    work.put('s/a.sop', SOP_SALAH);
    await write('s');
    work.put(
      's/a.sop',
      `# satu\n# dua\n${SOP_SALAH.replace('Pencatatan dan Pendataan', 'Pencattan x')}`,
    );
    const { code, out, err } = await work.run(['check', '.', '--baseline', '../lama.json'], {
      in: 's',
    });
    expect(code).toBe(1);
    expect(out).toContain('"Pencattan x"');
    expect(out).not.toContain('"Peringatn"');
    expect(err).toContain('1 temuan diterima lewat baseline');
  });

  it('tells what is gone, of files that were checked or are not there any more', async () => {
    putThree();
    await write('s');
    work.put('s/a.sop', SOP_BAIK);
    rmSync(work.path('s/b.sop'));
    const { code, err } = await check('s/a.sop', '--lang', 'en');
    expect(code).toBe(0);
    expect(err).toBe(
      [
        'gone: s/a.sop SOP1001 bagian-tidak-dikenal',
        'gone: s/b.sop SOP1001 bagian-tidak-dikenal',
        '0 findings accepted by the baseline, 2 gone; update it with --write-baseline\n',
      ].join('\n'),
    );
  });

  it('keeps what it knows of files that were not checked', async () => {
    putThree();
    await write('s');
    const before = text();
    work.put('s/a.sop', SOP_BAIK);
    await write('s/a.sop');
    expect(held().map(({ file }) => file)).toEqual(['s/b.sop', 's/c.sop']);
    work.put('s/a.sop', SOP_SALAH);
    await write('s/a.sop');
    expect(text()).toBe(before);
  });

  it('takes a renamed file for a new one', async () => {
    work.put('s/a.sop', SOP_SALAH);
    await write('s');
    renameSync(work.path('s/a.sop'), work.path('s/b.sop'));
    const { code, err } = await check('s');
    expect(code).toBe(1);
    expect(err).toContain('tidak ada lagi: s/a.sop SOP1001');
  });

  it('accepts findings of the configuration', async () => {
    work.put('s/sop.config.yaml', 'kertas: F5\n');
    work.put('s/a.sop', SOP_BAIK);
    await write('s');
    expect(held().map(({ file }) => file)).toEqual(['s/sop.config.yaml']);
    expect((await check('s')).code).toBe(0);
    work.put('s/sop.config.yaml', 'kertas: A4\n');
    expect((await check('s')).err).toContain('tidak ada lagi: s/sop.config.yaml');
  });

  it('never accepts a file that cannot be read, nor takes what it held for gone', async () => {
    work.put('s/a.sop', SOP_SALAH);
    await write('s');
    rmSync(work.path('s/a.sop'));
    mkdirSync(work.path('s/a.sop/x'), { recursive: true });
    work.put('s/a.sop/x/b.sop', SOP_BAIK);
    work.put('s/c.sop', SOP_BAIK);
    expect((await check('s/c.sop', 's/d.sop')).code).toBe(2);
    const { code } = await write('s/c.sop', 's/d.sop');
    expect(code).toBe(2);
    expect(held().map(({ file }) => file)).toEqual(['s/a.sop']);
  });

  it('says in SARIF what is accepted, new and gone', async () => {
    work.put('a.sop', SOP_SALAH);
    work.put('b.sop', lain(SOP_SALAH, 0));
    await write('a.sop', 'b.sop');
    work.put('b.sop', lain(SOP_PERINGATAN, 0));
    const { code, out } = await check('a.sop', 'b.sop', '--format', 'sarif');
    expect(code).toBe(0);
    const states = JSON.parse(out).runs[0].results.map(
      (one: { ruleId: string; baselineState: string }) => `${one.ruleId} ${one.baselineState}`,
    );
    expect(states).toEqual([
      'SOP1001 unchanged',
      expect.stringContaining(' new'),
      'SOP1001 absent',
    ]);
    const json = await check('a.sop', 'b.sop', '--format', 'json');
    expect(JSON.parse(json.out).diagnostics).toHaveLength(1);
  });

  it.each([
    ['lama.json', null, 'baseline "lama.json" tidak dapat dibaca (ENOENT)', '--write-baseline'],
    ['lama.json', '{}', '"lama.json" bukan baseline sopc', ''],
    ['', null, 'pilihan "--baseline" memerlukan nilai', ''],
  ])('ends with 2: --baseline %j that holds %j', async (name, content, message, help) => {
    work.put('a.sop', SOP_BAIK);
    if (content !== null) work.put('lama.json', content);
    const { code, out, err } = await work.run(['check', 'a.sop', `--baseline=${name}`]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain(help);
  });

  it('does not write over a file that is no baseline, nor where it may not', async () => {
    work.put('a.sop', SOP_SALAH);
    work.put('lama.json', 'surat penting');
    expect((await write('a.sop')).code).toBe(2);
    expect(text()).toBe('surat penting');
    const nowhere = ['check', 'a.sop', '--baseline', 'tidak/ada.json', '--write-baseline'];
    expect(await work.run(nowhere)).toMatchObject({ code: 2 });
  });

  it('is refused where nothing would be reported', async () => {
    work.put('a.sop', SOP_SALAH);
    for (const args of [
      ['--write-baseline'],
      ['--baseline', 'b', '--write-baseline', '--format=json'],
    ]) {
      expect((await work.run(['check', 'a.sop', ...args])).code).toBe(2);
    }
  });
});
