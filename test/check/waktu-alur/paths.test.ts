import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lama } from '../../../src/check/waktu-alur/lama.js';
import { pathTimes } from '../../../src/check/waktu-alur/paths.js';
import type { Alur, Langkah, Prosedur } from '../../../src/model/schema.js';
import { randomSop } from '../../support/random-sop.js';
import { tableOf } from './table.js';

const minutes = (text: string) => pathTimes(tableOf(text));

describe('the times of the ways through a flow', () => {
  it('are the sum of the steps where there is one way', () => {
    expect(
      minutes(`
  - A: Membuat
    Waktu: 10 menit
  - B: Memeriksa
    Waktu: 20-30 menit
  - A: Mengirim
    Waktu: maksimal 1 jam`),
    ).toMatchObject({ terpendek: 30, terpanjang: 100, sekaliUlang: 100, balik: 0 });
  });

  it('take the shorter and the longer answer, and repeat what an arrow back leads to', () => {
    const times = minutes(`
  - [buat] A: Membuat
    Waktu: 10 menit
  - B: Memeriksa
    Waktu: 5 menit
    Jika benar: ke [kirim]
    Jika kurang: lanjut
    Jika salah: ke [buat]
  - A: Melengkapi
    Waktu: 60 menit
  - [kirim] B: Mengirim
    Waktu: 1 menit`);
    expect(times).toMatchObject({ terpendek: 16, terpanjang: 76, sekaliUlang: 91, balik: 1 });
    expect(times?.jalur.map(({ nomor }) => nomor)).toEqual([1, 2, 3, 4]);
  });

  it('go over a repair step that stands last and comes back in at an earlier row', () => {
    expect(
      minutes(`
  - A: Membuat
    Waktu: 10 menit
  - B: Memeriksa
    Waktu: 5 menit
    Jika benar: lanjut
    Jika salah: ke [betulkan]
  - [kirim] B: Mengirim
    Waktu: 1 menit
    Selesai: ya
  - [betulkan] A: Membetulkan
    Waktu: 30 menit
    Lanjut: ke [kirim]`),
    ).toMatchObject({ terpendek: 16, terpanjang: 46, sekaliUlang: 46, balik: 0 });
  });

  it('wait for the longest of parallel branches', () => {
    expect(
      minutes(`
  - A: Membagi
    Waktu: 1 menit
    Lanjut: ke [a] dan [b]
  - [a] A: Mengerjakan
    Waktu: 10 menit
    Lanjut: ke [gabung]
  - [b] B: Mengerjakan
    Waktu: 40 menit
  - [gabung] A: Menggabungkan
    Waktu: 1 menit`),
    ).toMatchObject({ terpendek: 42, terpanjang: 42 });
  });

  it('share the time of a row among its symbols, and give it again when the row is done again', () => {
    expect(
      minutes(`
  - [buat] A: Membuat dan memeriksa
    Waktu: 10 menit
    -> B: Benar?
      Jika ya: lanjut
      Jika tidak: ke [buat]
  - A + B: Menandatangani
    Waktu: 5 menit`),
    ).toMatchObject({ terpendek: 15, terpanjang: 15, sekaliUlang: 25 });
  });

  it('count joined cells once, and what is open, for one unit, or in other units not at all', () => {
    expect(
      minutes(`
  - A: Satu
    Waktu: 15 menit
  - A: Dua
    Waktu: menyatu
  - B: Tiga
    Waktu: sesuai kebutuhan
  - B: Empat
    Waktu: 2 menit/berkas
  - B: Lima
    Waktu: 3 hari
  - A: Enam
    Opsional: ya
    Waktu: 5 menit
  - A: Tujuh
    Waktu: minimal 1 hari kerja`),
    ).toMatchObject({ terpendek: 465, terpanjang: 470 });
  });

  it('are those of the ways by hand, on flows of any shape', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        for (const prosedur of randomSop(seed).prosedur) {
          if (prosedur.langkah.length > 14) continue;
          const lama = ({ nomor }: Langkah): Lama | null => {
            const one = ((seed % 97) + nomor * 31) % 11;
            return one === 0 ? null : { min: one, maks: one * 2 + (nomor % 3) };
          };
          const found = pathTimes(prosedur, lama);
          const byHand = allWays(prosedur, lama);
          expect(found === null).toBe(byHand === null);
          expect(found).toMatchObject(byHand ?? {});
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('are found for the longest of flows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        for (const prosedur of randomSop(seed).prosedur) {
          const found = pathTimes(prosedur, () => ({ min: 1, maks: 1 }));
          if (found === null) continue;
          const rows = found.jalur.map(({ nomor }) => nomor);
          expect(found.terpanjang).toBe(rows.length);
          expect(found.terpendek).toBeLessThanOrEqual(found.terpanjang);
          expect(found.sekaliUlang).toBeGreaterThanOrEqual(found.terpanjang);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The same times from every way there is, one after the other; null where there are none. */
function allWays(prosedur: Prosedur, lama: (langkah: Langkah) => Lama | null) {
  const { langkah, alur } = prosedur;
  const group = new Map<string, string>();
  for (const { simbol } of langkah) for (const { id } of simbol) group.set(id, id);
  const tied = alur.filter(({ jenis }) => jenis === 'bersama');
  for (const _ of tied) {
    for (const { dari, ke } of tied) {
      const [a, b] = [group.get(dari) ?? '', group.get(ke) ?? ''];
      const lead = Number(a.slice(1)) < Number(b.slice(1)) ? a : b;
      for (const [id, of] of group) if (of === a || of === b) group.set(id, lead);
    }
  }
  const rowOf = new Map(
    langkah.flatMap((step) => step.simbol.map((s) => [group.get(s.id) ?? '', step] as const)),
  );
  const all = langkah.flatMap(({ simbol }) => simbol);
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  const of = (bentuk: string) =>
    unique(all.filter((s) => s.bentuk === bentuk).map((s) => group.get(s.id) ?? ''));
  const decisions = of('keputusan');
  const arrows = alur
    .filter(({ jenis }) => jenis === 'panah')
    .map((a): Alur => ({ ...a, dari: group.get(a.dari) ?? '', ke: group.get(a.ke) ?? '' }));
  const out = (id: string): Alur[] => arrows.filter((a) => a.dari === id);
  const starts = of('mulai');
  // The fixtures draw no capsule beside a first symbol that decides.
  if (starts.length === 0) starts.push(group.get(all[0]?.id ?? '') ?? '');

  const cut = new Set<Alur>();
  const done = new Set<string>();
  const walk = (id: string, above: readonly string[]): void => {
    for (const a of out(id)) {
      if ([...above, id].includes(a.ke)) cut.add(a);
      else if (!done.has(a.ke)) walk(a.ke, [...above, id]);
    }
    done.add(id);
  };
  for (const start of starts) if (!done.has(start)) walk(start, []);
  const on = (id: string): Alur[] => out(id).filter((a) => !cut.has(a));

  const timeOf = (id: string, end: 'min' | 'maks'): number => {
    const step = rowOf.get(id);
    if (step === undefined || (end === 'min' && step.opsional !== null)) return 0;
    return lama(step)?.[end] ?? 0;
  };
  const enter = (a: Alur, end: 'min' | 'maks'): number =>
    rowOf.get(a.dari) === rowOf.get(a.ke) ? 0 : timeOf(a.ke, end);
  /** The times of all ways from `id` to where `isGoal` holds. */
  const ways = (
    id: string,
    end: 'min' | 'maks',
    isGoal: (id: string) => boolean,
    next: (id: string) => readonly Alur[],
  ): number[] => [
    ...(isGoal(id) ? [0] : []),
    ...next(id).flatMap((a) => ways(a.ke, end, isGoal, next).map((rest) => enter(a, end) + rest)),
  ];
  const isEnd = (id: string): boolean => out(id).length === 0;
  const slow = starts.flatMap((s) => ways(s, 'maks', isEnd, on).map((t) => timeOf(s, 'maks') + t));
  if (slow.length === 0) return null;

  // The quickest: the best of all choices of one answer at each decision; a fork waits for all its branches.
  const alive = (id: string): boolean => ways(id, 'min', isEnd, on).length > 0;
  const choose = (
    left: readonly string[],
    chosen: ReadonlyMap<string, string | null>,
  ): number[] => {
    const [first, ...rest] = left;
    if (first === undefined) {
      const next = (id: string): Alur[] =>
        on(id).filter((a) => !chosen.has(id) || a.jawaban === chosen.get(id));
      return starts.flatMap((s) => {
        const times = ways(s, 'min', isEnd, next).map((t) => timeOf(s, 'min') + t);
        return times.length === 0 ? [] : [Math.max(...times)];
      });
    }
    const answers = unique(
      on(first)
        .filter((a) => alive(a.ke))
        .map((a) => a.jawaban ?? ''),
    ).map((one) => (one === '' ? null : one));
    if (answers.length === 0) return choose(rest, chosen);
    return answers.flatMap((one) => choose(rest, new Map([...chosen, [first, one]])));
  };
  const reached = decisions.filter((id) => done.has(id));
  const repeats = [...cut].map(
    (a) => timeOf(a.ke, 'maks') + Math.max(...ways(a.ke, 'maks', (id) => id === a.dari, on)),
  );
  const terpanjang = Math.max(...slow);
  return {
    terpendek: Math.min(...choose(reached, new Map())),
    terpanjang,
    sekaliUlang: repeats.reduce((sum, one) => sum + one, terpanjang),
    balik: cut.size,
  };
}
