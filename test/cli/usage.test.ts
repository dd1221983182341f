import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { useWorkspace } from './run.js';

const work = useWorkspace();

describe('sopc', () => {
  it('shows its help in Indonesian, or in English', async () => {
    const id = await work.run(['--help']);
    expect(id.code).toBe(0);
    expect(id.out).toMatch(/^Pemakaian: sopc /);
    expect(id.out).toContain('Kode akhir: 0');
    const en = await work.run(['--help', '--lang', 'en']);
    expect(en.out).toMatch(/^Usage: sopc /);
  });

  it.each(['build', 'check', 'explain', 'parse'])(
    'has no foreign word in the help of %s',
    async (command) => {
      const { code, out } = await work.run(['help', command]);
      expect(code).toBe(0);
      expect(out).not.toMatch(/usage|options|arguments|default|display|choices/i);
      const english = await work.run([command, '--help', '--lang=en']);
      expect(english.out).not.toMatch(/pilihan|berkas|bawaan|perintah/i);
    },
  );

  it('tells its version', async () => {
    expect(await work.run(['--version'])).toMatchObject({ code: 0, out: `${manifest.version}\n` });
  });

  it('ends with 2 and shows the help when no command is named', async () => {
    const { code, out, err } = await work.run([]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Pemakaian:');
  });

  it.each([
    [['chek', 'a.sop'], 'perintah "chek" tidak dikenal', 'mungkin maksudnya "check"?'],
    [['check', '--fromat', 'json', 'a.sop'], 'pilihan "--fromat" tidak dikenal', '"--format"?'],
    [['check', 'a.sop', '--format', 'jsn'], '--format tidak mengenal "jsn"', '"json"?'],
    [['build', 'a.sop', '--to', 'pdf,htlm'], '--to tidak mengenal "htlm"', '"html"?'],
    [['build', 'a.sop', '--to', ','], '--to kosong', 'yang ada: pdf, html, svg, json, pages'],
    [['build', 'a.sop', '--paper', 'F5'], '--paper tidak mengenal "F5"', '"F4"?'],
    [['check'], '"path" belum disebut', 'sopc --help'],
    [['build', 'a.sop', '--out'], 'pilihan "--out" memerlukan nilai', 'sopc --help'],
    [['parse', 'a.sop', 'b.sop'], 'terlalu banyak argumen', 'sopc --help'],
    [['--lang', 'jv', 'check', 'a.sop'], '--lang tidak mengenal "jv"', 'yang ada: id, en'],
  ])('%j: tells what is wrong and what may be meant', async (args, message, help) => {
    const { code, out, err } = await work.run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`kesalahan: ${message}\n`);
    expect(err).toContain(help);
    expect(err).not.toMatch(/error:|unknown|missing/);
  });
});
