import { describe, expect, it } from 'vitest';
import { setFile } from '../support/random-set.js';
import { useWorkspace } from './run.js';

const work = useWorkspace();

const FILES = 90;

/** Two sets, one with settings of its own, and files that cannot be read or are not UTF-8. */
function putSets(): void {
  for (let index = 0; index < FILES; index++) {
    const { path, text } = setFile(index, 5, 0.4);
    work.put(`sop/${index % 2 === 0 ? 'satu' : 'dua'}/${path}`, text);
  }
  work.put('sop/dua/sop.config.yaml', 'periksa:\n  preset: ketat\n');
  work.put('sop/satu/latin.sop', Buffer.from('Judul SOP: Caf\xe9\nProsedr:\n', 'latin1'));
  work.put('sop/satu/kosong.sop', '');
}

describe('sopc check --threads', () => {
  it.each(['human', 'json'])('says the same with any number of threads (%s)', async (format) => {
    putSets();
    const args = ['check', 'sop', 'tidak-ada.sop', '--format', format];
    const alone = await work.run([...args, '--threads', '1']);
    expect(alone.code).toBe(2);
    expect(alone.out.match(/SOP\d{4}/gu)?.length).toBeGreaterThan(20);
    for (const threads of ['2', '5']) {
      expect(await work.run([...args, '--threads', threads])).toEqual(alone);
    }
    expect(await work.run(args)).toEqual(alone);
  });

  it('reads standard input once, beside files of other threads', async () => {
    putSets();
    const input = setFile(7, 5, 1).text.replace('Peringatan:', 'Peringatn:');
    const args = ['check', '-', 'sop', '--threads'];
    const alone = await work.run([...args, '1'], { input });
    expect(alone.out).toContain('--> -:');
    expect(await work.run([...args, '3'], { input })).toEqual(alone);
  });

  it.each(['0', '-1', '1.5', 'dua', '999', ''])('refuses %j', async (threads) => {
    work.put('a.sop', '');
    const { code, err } = await work.run(['check', 'a.sop', '--threads', threads]);
    expect(code).toBe(2);
    expect(err).toContain('--threads');
  });
});
