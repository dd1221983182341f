import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IDENTITAS } from '../../../../src/check/rules/identitas/index.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/check/settings.js';
import { SOP_BAIK, sopContoh } from '../../../../src/diagnostics/codes/contoh-sop.js';
import { analyze } from '../../../../src/model/analyze.js';
import { parse } from '../../../../src/syntax/parse.js';
import { SourceText } from '../../../../src/text/source.js';

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  preset: 'ketat',
  options: { SOP2114: { pola: ['{teks}/{teks}/{angka}', '{unit}{unit}{unit}'] } },
};

/** Every rule of the folder on a text; each finding must lie in it. */
function expectChecked(text: string): void {
  const analysis = analyze(parse(new SourceText('uji.sop', text)), SETTINGS);
  for (const rule of IDENTITAS) {
    for (const { span, message } of rule.run(analysis, SETTINGS)) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(message.id).not.toBe('');
      expect(message.en).not.toBe('');
    }
  }
}

// Work that grows with the square of this would run into the time limit.
const UNITS = 50_000;
const TIMEOUT_MS = 30_000;

const PIECES = [
  '/',
  '/ ',
  ' ',
  'a ',
  '[',
  '<a',
  '.',
  '. ',
  'x/',
  '1',
  'SOP Pengelolaan ',
  'SOP Pengelolaan Surat tidak ',
  'Jika ',
  'tugas ',
  'Dinas Kesehatan, ',
  'tugas Inspektorat ',
  'Kabupaten Teladan ',
  'Kabupaten ',
  'Kab. ',
  'Kecamatan A dan ',
  'Kepala Dinas ',
  'a.n. ',
];

/** Where a value of any length can stand. */
const FIELDS: readonly (readonly [string, string])[] = [
  ['Judul SOP: ', 'Peminjaman Ruang Rapat'],
  ['Nomor SOP: ', '000.8.3.3/12/UMUM'],
  ['  - ', 'Sekretariat Daerah'],
  ['  Jabatan: ', 'Sekretaris Daerah'],
  ['  Nama: ', 'Budi Contoh, S.Sos.'],
  ['  NIP: ', '19800101 200501 1 001'],
  ['  - ', 'Memahami tata kelola ruang rapat'],
  ['  ', 'Jika SOP tidak dilaksanakan maka pemakaian ruang bertabrakan.'],
];

const withField = ([before, value]: readonly [string, string], put: string): string =>
  sopContoh([`${before}${value}\n`, `${before}${put}\n`]);

describe('a value of any length', () => {
  it.each(FIELDS)(
    'of %s%s is checked in one walk',
    (...field) => {
      for (const piece of PIECES) {
        const long = piece.repeat(Math.floor(UNITS / piece.length));
        expectChecked(withField(field, `x${long}x`));
      }
    },
    TIMEOUT_MS,
  );
});

describe('any value', () => {
  it('is checked, and told of within the text', () => {
    const word = fc.oneof(
      fc.constantFrom(...PIECES, ',', '-', '…', 'S.Sos.', 'KOTA', 'dan', 'tidak dilaksanakan'),
      fc.string({ maxLength: 4 }),
    );
    const value = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(value, { minLength: 8, maxLength: 8 }), (values) => {
        let text = SOP_BAIK;
        for (const [i, [before, own]] of FIELDS.entries()) {
          const put = (values[i] ?? '').replace(/[\r\n]/gu, ' ');
          text = text.replace(`${before}${own}\n`, () => `${before}${put}\n`);
        }
        const again = text.slice(text.indexOf('  Jabatan:'), text.indexOf('\nDasar Hukum'));
        expectChecked(`${text}\nTanda Tangan:\n  Instansi: ${values[2]}\n${again}`);
      }),
      { numRuns: 150 },
    );
  });
});
