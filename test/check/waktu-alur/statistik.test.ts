import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gabungan, statistik } from '../../../src/check/waktu-alur/statistik.js';
import { type Analysis, analyze } from '../../../src/model/analyze.js';
import type { Langkah, Prosedur, Sop } from '../../../src/model/schema.js';
import { parseWaktu } from '../../../src/model/values/waktu.js';
import { parse } from '../../../src/syntax/parse.js';
import { SourceText } from '../../../src/text/source.js';
import { randomFrom, randomSop } from '../../support/random-sop.js';
import { analysisOf } from './table.js';

const TIMES = [
  '10 menit',
  '1 jam 30 menit',
  '5-10 menit',
  'maksimal 2 hari kerja',
  'minimal 1 jam',
  '2 menit/berkas',
  '3 hari',
  'sesuai kebutuhan',
  'menyatu',
  '20 detik',
];

/** A generated SOP with times that were read, so that their minutes are known. */
function timedSop(seed: number): Sop {
  const random = randomFrom(seed);
  const sop = randomSop(seed);
  for (const { langkah } of sop.prosedur) {
    for (const [row, step] of langkah.entries()) {
      const text = TIMES[Math.floor(random() * (row === 0 ? TIMES.length - 2 : TIMES.length))];
      step.waktu = parseWaktu(text ?? '1 menit', { menitPerHariKerja: 450 }).waktu;
    }
  }
  return sop;
}

const analysisFor = (model: Sop): Analysis => ({
  ...analyze(parse(new SourceText('kosong.sop', ''))),
  model,
  brokenFlow: new Set(),
});

/** The least and the most minutes of a step, by hand. */
function minutes({ waktu }: Langkah): [number, number] {
  switch (waktu?.teks) {
    case '10 menit':
      return [10, 10];
    case '1 jam 30 menit':
      return [90, 90];
    case '5-10 menit':
      return [5, 10];
    case 'maksimal 2 hari kerja':
      return [0, 900];
    case 'minimal 1 jam':
      return [60, 60];
    case '20 detik':
      return [1 / 3, 1 / 3];
    default:
      return [0, 0];
  }
}

const total = (steps: readonly Langkah[], end: 0 | 1): number =>
  steps.reduce((sum, step) => sum + minutes(step)[end], 0);

/** The steps in which each pelaksana of a table has a symbol, by name. */
const stepsOf = ({ pelaksana, langkah }: Prosedur): [string, Langkah[]][] =>
  pelaksana.map(({ id, nama }) => [
    nama,
    langkah.filter(({ simbol }) => simbol.some((one) => one.pelaksana === id)),
  ]);

describe('figures of generated SOPs', () => {
  it('agree with sums made another way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const sop = timedSop(seed);
        const found = statistik(analysisFor(sop));
        for (const [at, table] of sop.prosedur.entries()) {
          const figures = found.prosedur[at];
          expect(figures?.langkah).toBe(table.langkah.length);
          expect(figures?.semuaLangkah.min).toBeCloseTo(total(table.langkah, 0), 3);
          expect(figures?.semuaLangkah.maks).toBeCloseTo(total(table.langkah, 1), 3);
          const busy = stepsOf(table).filter(([, steps]) => steps.length > 0);
          expect(figures?.pelaksana.map(({ nama }) => nama)).toEqual(busy.map(([nama]) => nama));
          for (const [i, [, steps]] of busy.entries()) {
            expect(figures?.pelaksana[i]?.langkah).toBe(steps.length);
            expect(figures?.pelaksana[i]?.menit.min).toBeCloseTo(total(steps, 0), 3);
            expect(figures?.pelaksana[i]?.menit.maks).toBeCloseTo(total(steps, 1), 3);
          }
          const effort = busy.reduce((sum, [, steps]) => sum + total(steps, 1), 0);
          expect(figures?.upaya.maks).toBeCloseTo(effort, 3);
        }
        const all = sop.prosedur.flatMap(({ langkah }) => langkah);
        expect(found.langkah).toBe(all.length);
        expect(found.semuaLangkah.maks).toBeCloseTo(total(all, 1), 3);
        expect(found.tidakTerhitung).toBe(
          all.filter(({ waktu }) => /berkas|hari$|kebutuhan/u.test(waktu?.teks ?? '')).length,
        );
        expect(found.tanpaBatasAtas).toBe(
          all.filter(({ waktu }) => waktu?.teks === 'minimal 1 jam').length,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('have a longest way between the shortest and the one with each loop once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        for (const { jalur, semuaLangkah } of statistik(analysisFor(timedSop(seed))).prosedur) {
          if (jalur === null) continue;
          expect(jalur.terpendek).toBeLessThanOrEqual(jalur.terpanjang);
          expect(jalur.terpanjang).toBeLessThanOrEqual(jalur.sekaliUlang);
          // Each step is done once on it at most.
          expect(jalur.terpanjang).toBeLessThanOrEqual(semuaLangkah.maks + 1e-6);
          if (jalur.balik === 0) expect(jalur.sekaliUlang).toBe(jalur.terpanjang);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of several SOPs are their sums, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 }), { maxLength: 5 }), (seeds) => {
        const each = seeds.map((seed) => statistik(analysisFor(timedSop(seed))));
        const sum = gabungan(each);
        expect(sum.langkah).toBe(each.reduce((n, { langkah }) => n + langkah, 0));
        expect(sum.upaya.maks).toBeCloseTo(
          sum.pelaksana.reduce((n, { menit }) => n + menit.maks, 0),
          2,
        );
        expect(gabungan(each.toReversed())).toMatchObject({
          langkah: sum.langkah,
          keputusan: sum.keputusan,
          serahTerima: sum.serahTerima,
          tidakTerhitung: sum.tidakTerhitung,
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('hand-overs and decisions', () => {
  it('are the arrows between two pelaksana, and the diamonds', () => {
    const figures = statistik(
      analysisOf(`
  - [buat] A: Membuat
    Waktu: 10 menit
  - A: Mengetik
    Waktu: 10 menit
  - B: Memeriksa
    Waktu: 5 menit
    Jika benar: lanjut
    Jika salah: ke [buat]
  - A + B: Menandatangani
    Waktu: 1 menit`),
    );
    // A to B, B back to A; from B on to the joint step led by A.
    expect(figures).toMatchObject({ langkah: 4, keputusan: 1, serahTerima: 3 });
    expect(figures.pelaksana).toMatchObject([
      { nama: 'A', langkah: 3, menit: { min: 21, maks: 21 } },
      { nama: 'B', langkah: 2, menit: { min: 6, maks: 6 } },
    ]);
  });
});
