import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownRules } from '../../src/cli/known-rules.js';
import { DEFAULT_OPTIONS, PAPERS } from '../../src/layout/options.js';
import { SourceText } from '../../src/text/source.js';
import { pictureSize, readLogo } from '../../src/workspace/config-logo.js';
import { readConfig } from '../../src/workspace/config-read.js';
import { KERTAS, KEYS } from '../../src/workspace/config-schema.js';

const RULES = await knownRules();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sopc konfigurasi '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The smallest PNG: one dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Start of image, start of frame for 3 x 2 dots, end of image. */
const JPEG = Buffer.from('ffd8ffe000044a46ffc0000b080002000301011100ffd9', 'hex');

const read = (text: string) => readConfig(new SourceText('sop.config.yaml', text), folder, RULES);

/** What is told, as `CODE "marked text" message`. */
const told = (text: string): string[] =>
  read(text).diagnostics.map(
    ({ code, span, message }) => `${code} "${text.slice(span.start, span.end)}" ${message.id}`,
  );

const helpOf = (text: string): string[] =>
  read(text).diagnostics.flatMap(({ help }) => help.map(({ id }) => id));

describe('a configuration that is right', () => {
  it('may be empty, or hold keys without a value', () => {
    for (const text of ['', '# nanti diisi\n', 'kertas:\nlabel:\n', '{}', '---\n', '\ufeff']) {
      expect(read(text)).toEqual({ profil: {}, diagnostics: [] });
    }
  });

  it('is read key by key', () => {
    const text = [
      'kertas: A4',
      'margin: {atas: 10, kiri: 20.5}',
      'huruf: Bookman Old Style',
      'ukuranHuruf:',
      '  tabel: 8',
      'label:',
      '  kegiatan: Uraian Prosedur',
      'satuanWaktuDiKepala: ya',
      'nomorKolom: tidak',
      'kapsul: {mulai: MULAI, terpisah: ya}',
      'tandaTanganSesudahTabel: ya',
      'hariKerja: {menit: 420}',
    ];
    const profil = {
      kertas: 'A4',
      margin: { atas: 10, kiri: 20.5 },
      huruf: 'Bookman Old Style',
      ukuranHuruf: { tabel: 8 },
      label: { kegiatan: 'Uraian Prosedur' },
      satuanWaktuDiKepala: 'ya',
      nomorKolom: 'tidak',
      kapsul: { mulai: 'MULAI', terpisah: 'ya' },
      tandaTanganSesudahTabel: 'ya',
      hariKerja: { menit: 420 },
    };
    expect(read(text.join('\n'))).toEqual({ profil, diagnostics: [] });
    expect(read(`\ufeff${text.join('\r\n')}`)).toEqual({ profil, diagnostics: [] });
  });

  it('has its choices in any case, and ya and tidak as YAML has them', () => {
    const text =
      'kertas: legal\nhuruf: times new roman\nnomorKolom: true\ntandaTanganSesudahTabel: No\n';
    expect(read(text).profil).toMatchObject({
      kertas: 'Legal',
      huruf: 'Times New Roman',
      nomorKolom: 'ya',
    });
    expect(told(text)).toEqual(['SOP0505 "No" "tandaTanganSesudahTabel" tidak mengenal "No"']);
  });

  it('has the papers and the labels of the layout, no more and no fewer', () => {
    expect([...KERTAS].sort()).toEqual(Object.keys(PAPERS).sort());
    expect([...(KEYS.get('label') ?? [])].sort()).toEqual(
      Object.keys(DEFAULT_OPTIONS.labels).sort(),
    );
  });
});

describe('docs/profil.md', () => {
  const page = readFileSync(new URL('../../docs/profil.md', import.meta.url), 'utf8');

  it('names every key', () => {
    for (const key of [...KEYS.values()].flat()) {
      expect(new RegExp(`[\`, ]${key}[\`,:]`).test(page), key).toBe(true);
    }
  });

  it('has an example that is right, its logo aside', () => {
    const example = /```yaml\n(kertas:[^`]*)```/.exec(page)?.[1] ?? '';
    expect(told(example)).toEqual([
      'SOP0508 "gambar/lambang.png" logo "gambar/lambang.png" tidak ditemukan',
    ]);
  });
});

it('docs/periksa.md has an example that is right', () => {
  const page = readFileSync(new URL('../../docs/periksa.md', import.meta.url), 'utf8');
  const example = /```yaml\n([^`]*)```/.exec(page)?.[1] ?? '';
  expect(read(example).profil.periksa?.preset).toBe('ketat');
  expect(told(example)).toEqual([]);
});

describe('a mistake is told at its place', () => {
  it.each([
    ['kertass: A4\n', 'SOP0502 "kertass" kunci "kertass" tidak dikenal'],
    ['margin:\n  ats: 3\n', 'SOP0502 "ats" kunci "ats" tidak dikenal di bawah "margin"'],
    ['atas: 3\n', 'SOP0502 "atas" kunci "atas" tidak dikenal'],
    ['huruf: Arail\n', 'SOP0505 "Arail" "huruf" tidak mengenal "Arail"'],
    ['kertas: 4\n', 'SOP0505 "4" "kertas" tidak mengenal "4"'],
    ['margin: 10\n', 'SOP0504 "10" "margin" harus berisi kunci-kunci di bawahnya'],
    ['margin:\n  - 10\n', 'SOP0504 "- 10\n" "margin" harus berisi kunci-kunci di bawahnya'],
    ['margin: {atas: "10"}\n', 'SOP0504 ""10"" "margin.atas" harus berisi angka'],
    ['margin: {atas: .inf}\n', 'SOP0504 ".inf" "margin.atas" harus berisi angka'],
    ['hariKerja: {menit: 45.5}\n', 'SOP0504 "45.5" "hariKerja.menit" harus berisi bilangan bulat'],
    ['margin: {atas: 1}\n', 'SOP0506 "1" "margin.atas" bernilai 1, paling kecil 5'],
    ['margin: {atas: 100}\n', 'SOP0506 "100" "margin.atas" bernilai 100, paling besar 60'],
    ['label: {no: 1}\n', 'SOP0504 "1" "label.no" harus berisi teks'],
    ['label: {no: "  "}\n', 'SOP0507 ""  "" "label.no" tidak boleh kosong'],
    ['kertas: A4\nkertas: F4\n', 'SOP0503 "kertas" kunci "kertas" sudah ada di atas'],
    ['kertas:A4\n', 'SOP0504 "kertas:A4" isi konfigurasi harus berupa baris "kunci: nilai"'],
    ['- kertas\n', 'SOP0504 "- kertas\n" isi konfigurasi harus berupa baris "kunci: nilai"'],
    ['label:\n\tno: No\n', 'SOP0501 "\t" baris ini dimulai dengan tab'],
    [
      'label:\n  judul: Nama: SOP\n',
      'SOP0501 "N" nilai ini memuat titik dua, atau barisnya menjorok tanpa induk',
    ],
    ['a: *x\n', 'SOP0501 "" rujukan YAML (*nama) tidak dapat dibaca'],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('with the nearest name, or the group a key belongs to', () => {
    expect(helpOf('kertass: A4\n')[0]).toBe('mungkin maksudnya "kertas"?');
    expect(helpOf('ukuran huruf: {}\n')[0]).toBe('mungkin maksudnya "ukuranHuruf"?');
    expect(helpOf('atas: 3\n')[0]).toBe('"atas" ditulis di bawah "margin:"');
    expect(helpOf('margin:\n  kertas: A4\n')[0]).toBe(
      '"kertas" ditulis di tepi kiri, tidak di dalam kelompok',
    );
    expect(helpOf('huruf: Arail\n')[0]).toBe('mungkin maksudnya "Arial"?');
    expect(helpOf('margin: {atas: 12 mm}\n')).toEqual(['tulis atas: 12']);
    expect(helpOf('margin: {atas: "12,5"}\n')).toEqual(['tulis atas: 12.5']);
    expect(helpOf('label: {no: 1}\n')).toEqual(['tulis no: "1"']);
  });

  it('and what is right beside it still counts', () => {
    const { profil, diagnostics } = read(
      'kertas: A4\nmargin: {atas: 1, kiri: 20, x: 2}\nhuruf: X\n',
    );
    expect(profil).toEqual({ kertas: 'A4', margin: { kiri: 20 } });
    expect(diagnostics.map(({ code }) => code)).toEqual(['SOP0506', 'SOP0502', 'SOP0505']);
  });

  it('also where an item of a rule cannot be used, and the others are', () => {
    const text = [
      'periksa:',
      '  aturan:',
      '    nomor-pola:',
      '      pola:',
      '        - "{angka}/{unit}"',
      '        - "{angka}/{tahn}"',
      '',
    ].join('\n');
    expect(told(text)).toEqual([
      'SOP0520 ""{angka}/{tahn}"" "{angka}/{tahn}" memuat {tahn} yang tidak dikenal; mungkin maksudnya {tahun}',
    ]);
    expect(read(text).profil.periksa?.opsi).toEqual({ SOP2114: { pola: ['{angka}/{unit}'] } });
  });

  it('whatever the text is', () => {
    const words = fc.constantFrom(
      ...['kertas', 'label', 'no', ':', ': ', '\n', '\n  ', '- ', '"', '{', '}', '[', '&a', '*a'],
      ...[
        '12',
        '!!int',
        '|',
        '>',
        '#',
        '\t',
        '<<',
        '? ',
        '__proto__',
        'null',
        '~',
        '---',
        '\ufeff',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join('')),
        ),
        (text) => {
          for (const { span } of read(text).diagnostics) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('also where groups are nested without end, or references multiply', () => {
    expect(told('['.repeat(50_000))).toHaveLength(1);
    const bomb = [
      'a: &a [x, x]',
      ...Array.from(
        { length: 30 },
        (_, i) => `k${i}: &k${i} [${i === 0 ? '*a, *a' : `*k${i - 1}, *k${i - 1}`}]`,
      ),
    ];
    expect(told(bomb.join('\n'))).toHaveLength(1);
  });
});

describe('a logo', () => {
  it('is read from the folder of the configuration, with its kind and size', () => {
    mkdirSync(path.join(folder, 'gambar'));
    writeFileSync(path.join(folder, 'gambar/dot.png'), DOT);
    writeFileSync(path.join(folder, 'foto.jpg'), JPEG);
    expect(read('logo: gambar/dot.png\n')).toEqual({
      profil: {
        logo: { mime: 'image/png', data: DOT.toString('base64'), width: 1, height: 1 },
      },
      diagnostics: [],
    });
    expect(read('logo: foto.jpg\n').profil.logo).toMatchObject({
      mime: 'image/jpeg',
      width: 3,
      height: 2,
    });
  });

  it('is never read from elsewhere', () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'sopc luar '));
    writeFileSync(path.join(outside, 'dot.png'), DOT);
    symlinkSync(path.join(outside, 'dot.png'), path.join(folder, 'tautan.png'));
    symlinkSync(outside, path.join(folder, 'folder'));
    for (const place of [
      '../dot.png',
      path.join(outside, 'dot.png'),
      'gambar/../../dot.png',
      'tautan.png',
      'folder/dot.png',
    ]) {
      expect(readLogo(folder, place), place).toBe('di-luar');
    }
    rmSync(outside, { recursive: true });
  });

  it('is told where it cannot be used', () => {
    writeFileSync(path.join(folder, 'teks.png'), 'bukan gambar');
    writeFileSync(path.join(folder, 'besar.png'), Buffer.alloc(2_000_001));
    writeFileSync(path.join(folder, '..rahasia.png'), DOT);
    expect(told('logo: tidak-ada.png\n')).toEqual([
      'SOP0508 "tidak-ada.png" logo "tidak-ada.png" tidak ditemukan',
    ]);
    expect(readLogo(folder, 'teks.png')).toBe('bukan-gambar');
    expect(readLogo(folder, 'besar.png')).toBe('terlalu-besar');
    expect(readLogo(folder, 'gambar')).toBe('tidak-terbaca');
    expect(readLogo(folder, 'teks.png/x.png')).toBe('tidak-ada');
    expect(readLogo(folder, '..rahasia.png')).toMatchObject({ width: 1 });
  });

  it('that breaks off, or is wrong anywhere, is damaged', () => {
    for (let length = 8; length < DOT.length; length++) {
      expect(pictureSize(DOT.subarray(0, length)), `${length}`).toBe('rusak');
    }
    for (let at = 8; at < DOT.length; at++) {
      const wrong = Buffer.from(DOT);
      wrong[at] = (wrong[at] ?? 0) ^ 0x55;
      expect(pictureSize(wrong), `${at}`).toBe('rusak');
    }
    for (let length = 3; length < JPEG.length; length++) {
      expect(pictureSize(JPEG.subarray(0, length)), `${length}`).toBe('rusak');
    }
  });
});
