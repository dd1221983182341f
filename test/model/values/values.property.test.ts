import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWarning } from '../../../src/diagnostics/value-issues.js';
import { Peraturan, Satuan, Tanggal, Waktu } from '../../../src/model/schema.js';
import { BULAN, daysIn } from '../../../src/model/values/kalender.js';
import { parseNip } from '../../../src/model/values/nip.js';
import { parsePeraturan } from '../../../src/model/values/peraturan.js';
import { parseTanggal } from '../../../src/model/values/tanggal.js';
import { parseSatuan, parseWaktu } from '../../../src/model/values/waktu.js';

const OPTIONS = { menitPerHariKerja: 450 };

const VOCABULARY =
  '1|2|30|1.500|0,5|1.5|½|99999999999999999999|08.00|2022|-|–|/|;|,|.|(|)|*|±|"|\'|x|s.d.|sampai dengan|menit|jam|hari|kerja|kalender|kalendar|bulan|HK|maksimal|paling lama|minimal|kurang lebih|satu|dua puluh|sejak|atau|dan|per|setiap|sebelum|H|Selasa|Januari|31|Februari|triwulanan|menyatu|sesuai|jadwal|sekali|sebulan|UU|Peraturan|Menteri|Bupati|Nomor|Tahun|tentang|jo.|UUD 1945|PMK|NIP|tanggal|Rabu'.split(
    '|',
  );

/** Words of the language in any order, and strings of anything. */
const hostile = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(' ', '', '\u00a0', '  ')), {
      maxLength: 14,
    })
    .map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const RUNS = { numRuns: 3000 };

describe('any text', () => {
  it('is read as a Waktu of the schema, with at most one error, inside the text', () => {
    fc.assert(
      fc.property(hostile, fc.option(fc.constantFrom(...Satuan.options)), (text, satuan) => {
        const options = satuan === null ? OPTIONS : { ...OPTIONS, satuan };
        const { waktu, issues } = parseWaktu(text, options);
        expect(Waktu.parse(waktu)).toEqual(waktu);
        expect(waktu.teks).toBe(text.trim());
        const errors = issues.filter((issue) => !isWarning(issue));
        expect(errors.length).toBe(waktu.jenis === 'tidak-terbaca' ? 1 : 0);
        for (const issue of issues) {
          expect(issue.start).toBeGreaterThanOrEqual(0);
          expect(issue.end).toBeGreaterThanOrEqual(issue.start);
          expect(issue.end).toBeLessThanOrEqual(text.length);
        }
      }),
      RUNS,
    );
  });

  it('is never mended to something that is itself an error', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const issue of parseWaktu(text, OPTIONS).issues) {
          for (const value of issue.perbaikan) {
            expect(parseWaktu(value, OPTIONS).waktu.jenis).not.toBe('tidak-terbaca');
          }
        }
        for (const issue of parseTanggal(text).issues) {
          if (!('perbaikan' in issue) || issue.perbaikan === null) continue;
          expect(parseTanggal(issue.perbaikan).tanggal.tanggal).not.toBeNull();
        }
      }),
      RUNS,
    );
  });

  it('is read as a date, a citation and a number of the schema', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tanggal, issues } = parseTanggal(text);
        expect(Tanggal.parse(tanggal)).toEqual(tanggal);
        expect(issues.length === 0 || issues[0]?.kind === 'tanpa-hari').toBe(
          tanggal.tanggal !== null,
        );
        const peraturan = parsePeraturan(text);
        if (peraturan !== null) Peraturan.parse(peraturan);
        expect(parseNip(text).digits).toMatch(/^\d*$/);
        parseSatuan(text);
      }),
      RUNS,
    );
  });

  // A reader that is quadratic would run into the time limit of the runner here.
  it.each([
    '1 ',
    '1-',
    '(',
    '1 jam; ',
    '1 (satu) ',
    '1 hari sejak ',
    'setiap ',
    'a',
    '1',
    '1.500',
    '1,',
    'x',
    ' ',
    ', ',
    'jo. ',
    'UU ',
    'dua ',
    'Nomor 1 Tahun ',
    '“',
    'sebelum 1 hari ',
    '\u00a0;',
  ])('of 400,000 units made of %j is read at once', (piece) => {
    const text = piece.repeat(Math.ceil(400_000 / piece.length));
    for (const tail of ['', ' 1 menit', ' hari!']) {
      parseWaktu(text + tail, OPTIONS);
      parseWaktu(`1 hari ${text}${tail}`, OPTIONS);
      parseTanggal(text + tail);
      parsePeraturan(`UU Nomor 1 Tahun 2020 tentang ${text}${tail}`);
      parseNip(text + tail);
    }
  });
});

describe('what is printed is read back', () => {
  const amount = fc.integer({ min: 0, max: 5000 });
  const satuan = fc.constantFrom(...Satuan.options);

  it('amounts', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 9 }), satuan, (whole, tenth, unit) => {
        const number = tenth === 0 ? `${whole}` : `${whole},${tenth}`;
        const { waktu, issues } = parseWaktu(`${number} ${unit}`, OPTIONS);
        expect(issues).toEqual([]);
        expect(waktu).toMatchObject({ jenis: 'jumlah', satuan: unit });
        expect(waktu.min).toBeCloseTo(whole + tenth / 10, 6);
        expect(waktu.maks).toBe(waktu.min);
      }),
    );
  });

  it('ranges, either end with or without its unit', () => {
    fc.assert(
      fc.property(amount, amount, satuan, fc.boolean(), (a, b, unit, isBare) => {
        const [min, maks] = a <= b ? [a, b] : [b, a];
        const { waktu, issues } = parseWaktu(
          `${min}${isBare ? '' : ` ${unit}`} - ${maks} ${unit}`,
          OPTIONS,
        );
        expect(issues).toEqual([]);
        expect(waktu).toMatchObject({ jenis: 'rentang', min, maks, satuan: unit });
      }),
    );
  });

  it('parts of working time add up to the minutes', () => {
    const part = fc.tuple(amount, fc.constantFrom('menit', 'jam', 'hari kerja' as const));
    const minutes = { menit: 1, jam: 60, 'hari kerja': 450 } as const;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.map(([n, unit]) => `${n} ${unit}`).join('; ');
        const total = parts.reduce((sum, [n, unit]) => sum + n * minutes[unit], 0);
        expect(parseWaktu(text, OPTIONS).waktu).toMatchObject({
          menitMin: total,
          menitMaks: total,
        });
      }),
    );
  });

  it('dates in every form', () => {
    const date = fc
      .tuple(fc.integer({ min: 1945, max: 2199 }), fc.integer({ min: 1, max: 12 }))
      .chain(([year, month]) =>
        fc.tuple(
          fc.constant(year),
          fc.constant(month),
          fc.integer({ min: 1, max: daysIn(month, year) }),
        ),
      );
    fc.assert(
      fc.property(date, ([year, month, day]) => {
        const two = (n: number) => String(n).padStart(2, '0');
        const iso = `${year}-${two(month)}-${two(day)}`;
        const forms = [
          iso,
          `${day} ${BULAN[month - 1]} ${year}`,
          `${two(day)}-${two(month)}-${year}`,
          `${day}/${month}/${year}`,
          `${day}.${month}.${year}`,
        ];
        for (const form of forms) {
          expect(parseTanggal(form)).toMatchObject({ tanggal: { tanggal: iso }, issues: [] });
        }
        // The calendar of the machine is the second opinion.
        expect(new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(iso);
      }),
    );
  });
});
