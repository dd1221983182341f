import { describe, expect, it } from 'vitest';
import type { SetFinding } from '../../../src/check/rule.js';
import { SET_RULES } from '../../../src/check/rules/index.js';
import {
  type Bagian,
  DIBACA,
  SEMUA_BAGIAN,
  sayingOf,
  withoutPlaces,
  withPlaces,
} from '../../../src/check/set/bagian.js';
import { foundInSet } from '../../../src/check/set/check-set.js';
import { Himpunan } from '../../../src/check/set/himpunan.js';
import { type Ringkasan, summarize } from '../../../src/check/set/summary.js';
import { analyze } from '../../../src/model/analyze.js';
import { parse } from '../../../src/syntax/parse.js';
import { SourceText, type Span } from '../../../src/text/source.js';
import { setFile } from '../../support/random-set.js';
import { STRICT } from '../../support/set-check.js';

const summaryOf = (path: string, text: string): Ringkasan =>
  summarize(analyze(parse(new SourceText(path, text)), STRICT));

/** Files with something to find by nearly every rule, and the examples of all rules. */
const TEXTS: readonly (readonly [path: string, text: string])[] = [
  ...Array.from({ length: 30 }, (_, index) => {
    const { path, text } = setFile(index, 3, 0.8);
    return [path, text] as const;
  }),
  ...SET_RULES.flatMap(({ code, files }) => [
    [`${code.code}/contoh.sop`, code.bad] as const,
    ...Object.entries(files).map(([name, text]) => [`${code.code}/${name}`, text] as const),
  ]),
];
const SUMMARIES = TEXTS.map(([path, text]) => summaryOf(path, text));
const SETTINGS = { ...STRICT, daftar: ['lain.sop'] };

const rulesOf = (bagian: Bagian) => SET_RULES.filter((rule) => rule.bagian === bagian);

/** The same value, which notes at each reading of an offset that an offset was read. */
function watched<T>(value: T, note: () => void): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => watched(one, note)) as T;
  const copy = {};
  for (const [key, one] of Object.entries(value)) {
    if (key === 'start' || key === 'end') {
      Object.defineProperty(copy, key, {
        enumerable: true,
        get() {
          note();
          return one;
        },
      });
    } else Object.assign(copy, { [key]: watched(one, note) });
  }
  return copy as T;
}

describe('the parts of summaries', () => {
  it.each(SEMUA_BAGIAN)('%s: the rules about it read nothing else', (bagian) => {
    const read = new Set<keyof Ringkasan>();
    let offsets = 0;
    const setOf = (summaries: readonly Ringkasan[]): Himpunan => {
      const before = [...read];
      const noting = summaries.map((one) => {
        const inside = watched(one, () => offsets++);
        return new Proxy(inside, {
          get(target, key: keyof Ringkasan) {
            read.add(key);
            return target[key];
          },
        });
      });
      const set = new Himpunan(noting, true);
      // The keys of all titles and numbers are made with the set.
      read.clear();
      for (const key of before) read.add(key);
      return set;
    };
    for (const rule of rulesOf(bagian)) {
      Array.from(rule.run(setOf(SUMMARIES), SETTINGS));
      // Its example by itself: among those of others its titles are not the only ones.
      const own = SUMMARIES.filter(({ path }) => path.startsWith(rule.code.code));
      Array.from(rule.run(setOf(own), SETTINGS));
    }
    expect(read.size).toBeGreaterThan(1);
    // Only what signs is told by which block stands first.
    expect(offsets > 0).toBe(bagian === 'pejabat');

    const [one] = SUMMARIES;
    if (one === undefined) throw new Error('no summary');
    const sayingFor = (summary: Ringkasan): string =>
      DIBACA[bagian].map((part) => sayingOf(summary, part)).join('\n');
    read.delete('path');
    for (const key of read) {
      const is = JSON.stringify(one[key]);
      const other = { ...one, [key]: OTHER[key] };
      expect(JSON.stringify(OTHER[key]), key).not.toBe(is);
      expect(sayingFor(other), key).not.toBe(sayingFor(one));
    }
  });

  it('are the same wherever they stand, but for blocks that change places', () => {
    const { path, text } = setFile(1, 3, 0);
    for (const bagian of SEMUA_BAGIAN) {
      const moved = sayingOf(summaryOf(path, `# geser\n${text}`), bagian);
      expect(moved).toBe(sayingOf(summaryOf(path, text), bagian));
    }
    const at = (start: number): Span => ({ start, end: start + 1 });
    const signer = (start: number, blok: 'disahkanOleh' | 'tandaTangan') => ({
      blok,
      jabatan: null,
      nama: { teks: 'Budi', span: at(start) },
      nip: null,
      jenisNomor: 'NIP' as const,
    });
    const signed = (first: number, second: number): Ringkasan => ({
      ...summaryOf(path, text),
      pejabat: [signer(first, 'disahkanOleh'), signer(second, 'tandaTangan')],
    });
    const pejabat = (first: number, second: number) => sayingOf(signed(first, second), 'pejabat');
    expect(pejabat(2, 8)).toBe(pejabat(20, 80));
    expect(pejabat(2, 8)).not.toBe(pejabat(8, 2));
    expect(pejabat(2, 8)).not.toBe(pejabat(8, 8));
  });
});

const place = (teks: string) => ({ teks, span: { start: 0, end: 1 } });
/** Another value of each property than any SOP has. */
const OTHER: Ringkasan = {
  path: '?',
  judul: place('?'),
  nomor: place('?'),
  instansi: ['?'],
  jenis: ['?'],
  jenisAt: { start: 0, end: 1 },
  keterkaitan: [place('?')],
  rujukan: [{ ...place('?'), langkah: 99 }],
  pejabat: [{ blok: 'tandaTangan', jabatan: place('?'), nama: null, nip: null, jenisNomor: 'NRP' }],
  pelaksana: [place('?')],
  langkah: 99,
  jejak: '?',
  sidik: [1],
};

describe('findings without places', () => {
  const found = (summaries: readonly Ringkasan[], bagian: Bagian): readonly SetFinding[] =>
    rulesOf(bagian).flatMap((rule) => [...rule.run(new Himpunan(summaries, true), SETTINGS)]);
  const lookUp = (summaries: readonly Ringkasan[]) => (path: string) =>
    summaries.find((one) => one.path === path);

  it.each(SEMUA_BAGIAN)('%s: are those of texts that were moved', (bagian) => {
    const kept = withoutPlaces(found(SUMMARIES, bagian), bagian, lookUp(SUMMARIES));
    const moved = TEXTS.map(([path, text], index) =>
      summaryOf(path, `${'# geser\n'.repeat(index % 3)}${text}`),
    );
    const fresh = found(moved, bagian);
    expect(fresh.length).toBeGreaterThan(1);
    expect(fresh).not.toEqual(found(SUMMARIES, bagian));
    if (kept === null) throw new Error('not kept');
    expect(withPlaces(structuredClone(kept), bagian, lookUp(moved))).toEqual(fresh);
  });

  it('are none where a place is not there, or is that of two things', () => {
    const [one] = found(SUMMARIES, 'pejabat');
    if (one === undefined) throw new Error('nothing found');
    const { diagnostic, path } = one;
    const elsewhere = { ...one, diagnostic: { ...diagnostic, span: { start: 1, end: 99 } } };
    expect(withoutPlaces([elsewhere], 'pejabat', lookUp(SUMMARIES))).toBeNull();
    const doubled = SUMMARIES.map((summary) =>
      summary.path === path
        ? { ...summary, pejabat: [...summary.pejabat, ...summary.pejabat] }
        : summary,
    );
    expect(withoutPlaces([one], 'pejabat', lookUp(SUMMARIES))).not.toBeNull();
    expect(withoutPlaces([one], 'pejabat', lookUp(doubled))).toBeNull();
  });
});

describe('what the rules about a set find', () => {
  it('comes in the order of the rules, by whatever parts', () => {
    const set = new Himpunan(SUMMARIES, true);
    const all = foundInSet(() => set, SETTINGS);
    expect(all).toEqual(SET_RULES.flatMap((rule) => [...rule.run(set, SETTINGS)]));
    const asked: Bagian[] = [];
    const none = foundInSet(
      () => {
        throw new Error('not needed');
      },
      SETTINGS,
      (bagian) => {
        asked.push(bagian);
        return [];
      },
    );
    expect(none).toEqual([]);
    expect(asked).toEqual(SEMUA_BAGIAN);
  });
});
