import type { Prosedur, Sop } from '../../src/model/schema.js';
import {
  IDENTITY,
  kata,
  NO_IDENTITY,
  pengesahan,
  prosedur,
  type Step,
  waktu,
} from './sop-fixtures.js';

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ROLES = [
  'Staf',
  'Kasubag Umum',
  'Kepala Bidang Pengembangan Sumber Daya',
  'Sekretaris',
  'Kepala Dinas',
  'Pemohon',
  'Pejabat Penatausahaan Keuangan',
  'PPK',
  'Bendahara Pengeluaran',
  'Tim Teknis',
  'Operator/Verifikator',
  'Camat',
  'Asisten Administrasi Umum',
  'Inspektorat',
  'Bupati',
];

/** The answer that goes on, then the others. */
const ANSWERS = [
  ['Ya', 'Tidak'],
  ['Lengkap', 'Belum lengkap'],
  ['Setuju', 'Tidak setuju'],
  ['Benar', 'Salah', 'Ditolak'],
  ['Memenuhi syarat administrasi', 'Dikembalikan'],
] as const;

/** More answers than a symbol has sides: drawn as a comb. */
const MANY_ANSWERS = [
  'Baru',
  'Perpanjangan',
  'Perubahan data',
  'Pencabutan',
  'Salinan',
  'Keberatan',
  'Bukan wewenang',
] as const;

const LONG_WORDS = ['dipertanggungjawabkan', 'ketidaksesuaian', 'pertanggungjawaban/laporan'];

/** Part of the decisions that have many answers. */
const MANY_SHARE = 0.02;

/** Where an answer that does not go on leads, by share: one step back, some, the first, itself, ahead, the end. */
const WAYS = [
  [0.38, 'before'],
  [0.58, 'back'],
  [0.68, 'first'],
  [0.73, 'self'],
  [0.9, 'ahead'],
  [1, 'end'],
] as const;

/**
 * A model of any shape the language can express: 2 to 15 pelaksana, 1 to 60 steps, up to 40 % decisions; jumps back,
 * forward and over pages; rows of joint work, of hand-overs and of parallel work between a fork and a join, layers in a
 * row, decisions that repeat themselves or end the flow, few with more answers than sides, further starts; optional
 * steps, references to other SOPs, notes, several tables; long words, long texts, headings, joined cells.
 */
export function randomSop(seed: number): Sop {
  const random = randomFrom(seed);
  const chance = (part: number): boolean => random() < part;
  const count = chance(0.03) ? 2 : 1;
  const tables = Array.from({ length: count }, (_, index) => randomProsedur(random, index, count));
  return {
    ...(chance(0.7) ? IDENTITY : NO_IDENTITY),
    prosedur: tables,
    tandaTangan: chance(0.3) ? pengesahan({ tempat: 'Kota Contoh' }) : null,
  };
}

/** The symbols of a row, and how it is entered and left. */
interface Row {
  readonly simbol: { siapa: string; lapis?: number; bentuk?: 'keputusan' | 'mulai' | 'selesai' }[];
  readonly inner: { dari: number; ke: number; jenis?: 'bersama' }[];
  readonly entries: readonly number[];
  readonly exits: readonly number[];
  /** Goes on lane by lane where the row before has the same lanes. */
  readonly lanes?: readonly string[];
}

function randomProsedur(random: () => number, index: number, tables: number): Prosedur {
  const below = (limit: number): number => Math.floor(random() * limit);
  const chance = (part: number): boolean => random() < part;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T; // never an empty list
  const columns = chance(0.2) ? 8 + below(8) : 2 + below(6);
  const names = ROLES.slice(0, columns);
  const steps = 1 + below(chance(0.2) ? 60 : 16);
  const share = random() * 0.4;
  let before: Row | null = null;
  const rows = Array.from({ length: steps }, (_, step): Row => {
    before = randomRow(step, before);
    return before;
  });
  function randomRow(step: number, last: Row | null): Row {
    const edge = step === 0 || step === steps - 1;
    const lanes = last?.lanes;
    if (lanes !== undefined && !edge && chance(0.5)) {
      const simbol = lanes.map((siapa) => ({ siapa }));
      return { simbol, inner: [], entries: [0, 1], exits: [0, 1], lanes };
    }
    const first = below(columns);
    const others = names.filter((_, column) => column > first);
    const mate = others.length === 0 ? undefined : pick(others.slice(0, 3));
    const simbol: Row['simbol'] = [{ siapa: names[first] ?? 'Staf' }];
    const plain: Row = { simbol, inner: [], entries: [0], exits: [0] };
    const kind = random();
    if (mate !== undefined && kind < 0.06) {
      // Joint work; with a third where there is one farther on.
      const third = names[names.indexOf(mate) + 1];
      const all = [mate, ...(third !== undefined && chance(0.5) ? [third] : [])];
      simbol.push(...all.map((siapa) => ({ siapa })));
      const inner = all.map((_, at) => ({ dari: at, ke: at + 1, jenis: 'bersama' as const }));
      return { ...plain, inner, exits: [chance(0.5) ? 0 : all.length] };
    }
    if (mate !== undefined && kind < 0.12) {
      simbol.push({ siapa: mate });
      if (chance(0.4)) simbol.reverse();
      return { ...plain, inner: [{ dari: 0, ke: 1 }], exits: [1] };
    }
    if (mate !== undefined && kind < 0.17 && !edge) {
      // In parallel, one lane each.
      simbol.push({ siapa: mate });
      const both = simbol.map(({ siapa }) => siapa);
      return { ...plain, entries: [0, 1], exits: [0, 1], lanes: both };
    }
    if (kind < 0.23) {
      // Maker and checker, or one who goes on in the same column, one above the other.
      simbol.push({ siapa: chance(0.3) ? (names[first] ?? 'Staf') : pick(names), lapis: 1 });
      return { ...plain, inner: [{ dari: 0, ke: 1 }], exits: [1] };
    }
    if (kind < 0.25 && mate !== undefined && step > 0) {
      // A further start that joins here.
      simbol.push({ siapa: mate, bentuk: 'mulai' });
      return { ...plain, inner: [{ dari: 1, ke: 0 }] };
    }
    return plain;
  }
  const written = rows.map((row, at): Step => {
    const last = at === steps - 1;
    const { simbol } = row;
    const next = rows[at + 1];
    const decider = row.exits.at(-1) ?? 0;
    const decides = !last && row.exits.length === 1 && chance(share);
    const alur: NonNullable<Step['alur']>[number][] = row.inner.map(({ dari, ke, jenis }) => ({
      dari,
      ke: `${at + 1}.${ke}`,
      ...(jenis ? { jenis } : {}),
    }));
    const onward = (next?.entries ?? []).map((entry) => `${at + 2}.${entry}`);
    if (decides) {
      const decision = simbol[decider];
      if (decision) decision.bentuk = 'keputusan';
      const many = chance(MANY_SHARE);
      const [yes, ...nos] = many ? MANY_ANSWERS.slice(0, 5 + below(3)) : pick(ANSWERS);
      const reach = many ? 20 : 5;

      for (const ke of onward) alur.push({ dari: decider, ke, jawaban: yes ?? 'Ya' });
      const taken = new Set(onward);
      for (const jawaban of nos) {
        const way = random();
        const kind = WAYS.find(([limit]) => way < limit)?.[1] ?? 'before';
        if (kind === 'end') {
          simbol.push({ siapa: decision?.siapa ?? 'Staf', bentuk: 'selesai', lapis: 2 });
        }
        const goal = {
          before: `${Math.max(1, at)}.0`,
          back: `${Math.max(1, at + 1 - below(reach))}.0`,
          first: '1.0',
          self: `${at + 1}.${decider}`,
          ahead: `${Math.min(steps, at + 3 + below(reach))}.0`,
          end: `${at + 1}.${simbol.length - 1}`,
        }[kind];
        if (taken.has(goal)) continue;
        taken.add(goal);
        alur.push({ dari: decider, ke: goal, jawaban });
      }
    } else {
      const onlyOwn = row.lanes !== undefined && row.lanes === next?.lanes;
      for (const [lane, dari] of row.exits.entries()) {
        const goals = onlyOwn ? onward.slice(lane, lane + 1) : onward;
        for (const ke of goals) alur.push({ dari, ke });
      }
    }
    return {
      simbol: simbol.map((one) => ({
        ...one,
        ...(one.bentuk === 'keputusan' && chance(0.3)
          ? { pertanyaan: `Apakah ${kata(1 + below(4), below(20))}?` }
          : {}),
        ...(one.bentuk === 'mulai' && chance(0.5) ? { teks: 'Via email' } : {}),
        ...(one.bentuk === 'selesai' ? { tersirat: true } : {}),
      })),
      alur,
      uraian: `Melakukan ${kata(2 + below(chance(0.05) ? 150 : 20), below(20))}`,
      kelengkapan: Array.from({ length: below(4) }, () =>
        chance(0.03) ? pick(LONG_WORDS) : kata(1 + below(5), below(20)),
      ),
      waktu:
        at > 0 && chance(0.1)
          ? waktu('menyatu', 'menyatu')
          : pick(['10 menit', '1 hari kerja', '1-2 minggu']),
      output: Array.from({ length: 1 + below(2) }, () => kata(1 + below(4), below(20))),
      keterangan: chance(0.2) ? [kata(2 + below(6), below(20))] : [],
      ...(chance(0.1) ? { tahap: `Tahap ${kata(2, below(20))}` } : {}),
      ...(chance(0.1) ? { opsional: 'apabila diperlukan' } : {}),
      ...(chance(0.05) ? { sop: `Pengelolaan ${kata(2, below(20))}` } : {}),
      ...(chance(0.1) ? { rincian: [kata(3), kata(4, 5)] } : {}),
    };
  });
  return prosedur(names, written, {
    ...(tables > 1 ? { nama: `Bagian ${index + 1}` } : {}),
    ...(chance(0.3) ? { catatan: [kata(12)] } : {}),
  });
}
