import type { Sop } from '../../src/model/schema.js';
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

const ANSWERS = [
  ['Ya', 'Tidak'],
  ['Lengkap', 'Belum lengkap'],
  ['Setuju', 'Tidak setuju'],
  ['Memenuhi syarat administrasi', 'Dikembalikan'],
] as const;

/** A model of any shape the language can express: 2 to 15 pelaksana, 1 to 40 steps, jumps both ways, rows of many symbols. */
export function randomSop(seed: number): Sop {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const chance = (part: number): boolean => random() < part;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T; // never called on an empty list
  const columns = chance(0.15) ? 8 + below(8) : 2 + below(6);
  const names = ROLES.slice(0, columns);
  const count = 1 + below(chance(0.2) ? 40 : 14);
  const decisions = random() * 0.4;
  const steps = Array.from({ length: count }, (_, index): Step => {
    const last = index === count - 1;
    const layers = chance(0.12) ? 2 : 1;
    const side = chance(0.15) ? Math.min(columns, 2 + below(2)) : 1;
    const first = below(columns - side + 1);
    const row = Array.from({ length: side }, (_, at) => ({ siapa: names[first + at] ?? 'Staf' }));
    const below2 = layers === 2 ? [{ siapa: pick(names), lapis: 1 }] : [];
    const decides = !last && chance(decisions);
    const simbol = [...row, ...below2].map((one, at, all) => ({
      ...one,
      ...(decides && at === all.length - 1
        ? {
            bentuk: 'keputusan' as const,
            ...(chance(0.3) ? { pertanyaan: `Apakah ${kata(1 + below(4), below(20))}?` } : {}),
          }
        : {}),
    }));
    const [yes, no] = pick(ANSWERS);
    const joint = side > 1 && chance(0.5);
    const inner = simbol.slice(1).map((_, at) => ({
      dari: at,
      ke: `${index + 1}.${at + 1}`,
      ...(joint && at < side - 1 ? { jenis: 'bersama' as const } : {}),
    }));
    const jump = chance(0.7) ? Math.max(1, index + 1 - below(4)) : 1 + below(count);
    const outer = last
      ? []
      : decides
        ? [
            { ke: String(index + 2), jawaban: yes },
            ...(jump === index + 2 || jump === index + 1
              ? []
              : [{ ke: String(jump), jawaban: no }]),
          ]
        : [{ ke: String(index + 2) }];
    return {
      simbol,
      alur: [...inner, ...outer],
      uraian: `Melakukan ${kata(2 + below(20), below(20))}`,
      kelengkapan: Array.from({ length: below(4) }, () => kata(1 + below(5), below(20))),
      waktu:
        index > 0 && chance(0.1)
          ? waktu('menyatu', 'menyatu')
          : pick(['10 menit', '1 hari kerja', '1-2 minggu']),
      output: Array.from({ length: 1 + below(2) }, () => kata(1 + below(4), below(20))),
      keterangan: chance(0.2) ? [kata(2 + below(6), below(20))] : [],
      ...(chance(0.1) ? { tahap: `Tahap ${kata(2, below(20))}` } : {}),
      ...(chance(0.1) ? { opsional: 'apabila diperlukan' } : {}),
      ...(chance(0.1) ? { rincian: [kata(3), kata(4, 5)] } : {}),
    };
  });
  return {
    ...(chance(0.7) ? IDENTITY : NO_IDENTITY),
    prosedur: [prosedur(names, steps, chance(0.3) ? { catatan: [kata(12)] } : {})],
    tandaTangan: chance(0.3) ? pengesahan({ tempat: 'Kota Contoh' }) : null,
  };
}
