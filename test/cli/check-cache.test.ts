import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ringkasan } from '../../src/check/set/summary.js';
import { checkSources } from '../../src/cli/check-run.js';
import type { Context } from '../../src/cli/context.js';
import { Profiles } from '../../src/cli/profile.js';
import { Findings, findSources } from '../../src/cli/sources.js';
import { jsonReport, renderJson } from '../../src/diagnostics/render-json.js';
import { plainSummary } from '../support/plain-summary.js';
import { setFile } from '../support/random-set.js';
import { useWorkspace } from './run.js';

const FILES = 8;
const CACHE = 'c';
/** Bytes by which a cache is known as one; without them it would be left alone from then on. */
const MARK = 11;

/** A run of a check in `cwd`: the report, the exit code, what standard error says, what the set knows of its files. */
async function checked(cwd: string, cache: string | null, paths: readonly string[] = ['.']) {
  const told: string[] = [];
  const sink = { terminal: false, colour: false, columns: 100 };
  const context: Context = {
    lang: 'id',
    cwd,
    out: { ...sink, write: () => undefined },
    err: { ...sink, write: (text) => void told.push(String(text)) },
    say: ({ id }) => id,
    finish: () => undefined,
  };
  const findings = new Findings();
  const profiles = new Profiles(context, undefined, null);
  const summaries: Ringkasan[] = [];
  const exit = await checkSources(findSources(paths, context), profiles, findings, context, {
    cache,
    onSummary: (summary) => void summaries.push(plainSummary(summary)),
  });
  return {
    summaries,
    exit,
    told,
    report: renderJson(jsonReport(findings.all, 'id', findings.lookup)),
  };
}

const nameOf = (index: number): string => `${index}.sop`;

/** Texts of one part of a summary each, which stand in every generated file, and others. */
const REPLACED = {
  judul: [/^Judul SOP: (?:Mekanisme )?/mu, 'Judul SOP: Mekanisme '],
  nama: [/^ {2}Nama: .*$/mu, '  Nama: Budi Conto'],
  pelaksana: [/Kasubag/gu, 'Kasubbag'],
  langkah: [/Menerima/gu, 'Mengambil'],
} as const;

type Edit =
  | { readonly kind: 'tulis'; readonly file: number; readonly seed: number }
  | { readonly kind: 'geser'; readonly file: number }
  | { readonly kind: 'ganti'; readonly file: number; readonly of: keyof typeof REPLACED }
  | { readonly kind: 'potong'; readonly file: number; readonly keep: number }
  | { readonly kind: 'salin'; readonly file: number; readonly to: number }
  | { readonly kind: 'hapus'; readonly file: number }
  | { readonly kind: 'atur'; readonly preset: string }
  | { readonly kind: 'rusak'; readonly at: number };

const file = fc.nat(FILES - 1);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('tulis'), file, seed: fc.nat(50) }),
  fc.record({ kind: fc.constant('geser'), file }),
  fc.record({
    kind: fc.constant('ganti'),
    file,
    of: fc.constantFrom('judul', 'nama', 'pelaksana', 'langkah'),
  }),
  fc.record({ kind: fc.constant('potong'), file, keep: fc.nat(2000) }),
  fc.record({ kind: fc.constant('salin'), file, to: file }),
  fc.record({ kind: fc.constant('hapus'), file }),
  fc.record({ kind: fc.constant('atur'), preset: fc.constantFrom('dasar', 'baku', 'ketat') }),
  fc.record({ kind: fc.constant('rusak'), at: fc.nat(5000) }),
);

/** One file is always there, so that the folder is never empty. */
function make(root: string, change: Edit): void {
  const at = (index: number): string => path.join(root, nameOf(index));
  const textOf = (index: number): string | null => {
    try {
      return readFileSync(at(index), 'utf8');
    } catch {
      return null;
    }
  };
  switch (change.kind) {
    case 'tulis':
      writeFileSync(at(change.file), setFile(change.file, change.seed, 0.6).text);
      break;
    case 'geser':
      writeFileSync(at(change.file), `# geser\n${textOf(change.file) ?? ''}`);
      break;
    case 'ganti': {
      const [from, to] = REPLACED[change.of];
      writeFileSync(at(change.file), (textOf(change.file) ?? '').replace(from, to));
      break;
    }
    case 'potong':
      writeFileSync(at(change.file), (textOf(change.file) ?? '').slice(0, change.keep));
      break;
    case 'salin':
      writeFileSync(at(change.to), textOf(change.file) ?? '');
      break;
    case 'hapus':
      rmSync(at(change.file), { force: true });
      break;
    case 'atur': {
      const settings = `periksa:\n  preset: ${change.preset}\n`;
      writeFileSync(path.join(root, 'sop.config.yaml'), settings);
      break;
    }
    case 'rusak': {
      const bytes = readFileSync(path.join(root, CACHE));
      bytes.writeUInt8(7, MARK + (change.at % (bytes.length - MARK)));
      writeFileSync(path.join(root, CACHE), bytes);
    }
  }
}

describe('a check with a cache', () => {
  it('reports byte for byte what it reports without, after any edits of a set', async () => {
    let findings = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const root = mkdtempSync(path.join(tmpdir(), 'sopc-ubah-'));
        try {
          mkdirSync(path.join(root, 'tetap'));
          writeFileSync(path.join(root, 'tetap', 'a.sop'), setFile(20, 2, 1).text);
          for (let index = 0; index < FILES; index += 2) {
            make(root, { kind: 'tulis', file: index, seed: 1 });
          }
          await checked(root, CACHE);
          for (const change of edits) {
            make(root, change);
            const cached = await checked(root, CACHE);
            const fresh = await checked(root, null);
            findings += cached.report.match(/"code"/gu)?.length ?? 0;
            expect({ ...cached, told: [] }).toEqual({ ...fresh, told: [] });
            const isBroken = change.kind === 'rusak';
            expect(cached.told.length, change.kind).toBe(isBroken ? 1 : 0);
          }
        } finally {
          rmSync(root, { recursive: true });
        }
      }),
      { numRuns: 25 },
    );
    expect(findings).toBeGreaterThan(100);
  });
});

describe('what a cache knows of a set', () => {
  const work = useWorkspace();

  it('is not taken for what is known of a part of it, nor of what it was before', async () => {
    const names = Array.from({ length: 6 }, (_, index) => `sop/${index}.sop`);
    const put = (index: number, flawed: number): void =>
      work.put(names[index] ?? '', setFile(index, 4, flawed).text);
    for (const index of names.keys()) put(index, index === 3 ? 1 : 0);
    work.put('sop/sop.config.yaml', 'periksa:\n  preset: ketat\n');
    const reports = new Set<string>();
    const runs = [['sop'], names.slice(0, 3), names.slice(2), ['sop'], names.toReversed(), ['sop']];
    for (const [run, paths] of runs.entries()) {
      if (run === 3) work.put('sop/3.sop', setFile(2, 4, 0).text);
      const cached = await checked(work.path('.'), CACHE, paths);
      const fresh = await checked(work.path('.'), null, paths);
      expect(cached).toEqual(fresh);
      reports.add(cached.report);
    }
    expect(reports.size).toBeGreaterThan(3);
  });

  it('is not taken for what is known of the same files before they were all', async () => {
    for (const index of [0, 1, 2]) work.put(`sop/${index}.sop`, setFile(index, 4, 0).text);
    work.put('sop/sop.config.yaml', 'periksa:\n  preset: ketat\n');
    const given = ['sop/0.sop', 'sop/1.sop'];
    const part = await checked(work.path('.'), CACHE, given);
    rmSync(work.path('sop/2.sop'));
    const whole = await checked(work.path('.'), CACHE, given);
    expect(whole).toEqual(await checked(work.path('.'), null, given));
    expect(whole.report).not.toBe(part.report);
  });
});

describe('sopc check --cache', () => {
  const work = useWorkspace();

  it('says the same at once, from threads too, and asks the file only', async () => {
    for (let index = 0; index < 40; index++)
      work.put(`sop/${index}.sop`, setFile(index, 4, 0.5).text);
    const plain = await work.run(['check', 'sop']);
    const args = ['check', 'sop', '--cache', 'simpan'];
    expect(await work.run([...args, '--threads', '2'])).toEqual(plain);
    const written = readFileSync(work.path('simpan'));
    expect(await work.run(args)).toEqual(plain);
    expect(readFileSync(work.path('simpan'))).toEqual(written);
    // One thread writes other lines in other order, and knows the same.
    expect(await work.run([...args, '--threads', '1'])).toEqual(plain);
  });

  it.each([
    ['sopc-cache 1 0.0.0\nabc\n', 'info: cache "simpan" tidak dipakai: isinya terpotong'],
    ['Judul SOP: A\n', 'info: cache "simpan" tidak dipakai: berkas itu bukan cache sopc'],
  ])('is not hindered by %j', async (content, notice) => {
    work.put('a.sop', setFile(1, 4, 1).text);
    const plain = await work.run(['check', 'a.sop']);
    work.put('simpan', content);
    const { err, ...rest } = await work.run(['check', 'a.sop', '--cache', 'simpan']);
    expect({ ...rest, err: '' }).toEqual(plain);
    expect(err).toMatch(/^[^\n]+\n$/u);
    expect(err).toContain(notice);
  });

  it('tells that it cannot be written, and checks all the same', async () => {
    work.put('a.sop', setFile(1, 4, 1).text);
    const plain = await work.run(['check', 'a.sop']);
    const args = ['check', 'a.sop', '--cache', 'tidak ada/simpan', '--lang', 'en'];
    const { err, out, code } = await work.run(args);
    expect({ code, lines: out.split('\n').length }).toEqual({
      code: plain.code,
      lines: plain.out.split('\n').length,
    });
    expect(err).toBe(
      'info: the cache "tidak ada/simpan" cannot be written (ENOENT); the check itself is not affected\n',
    );
  });
});
