import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/model/analyze.js';
import type { Sop } from '../../src/model/schema.js';
import { KEYWORDS, type Keyword } from '../../src/syntax/keywords.js';
import { parse } from '../../src/syntax/parse.js';
import { SourceText } from '../../src/text/source.js';

/** A text in which each keyword is used in its place, `word` for the one under test. */
function textWith(tested: Keyword, word: string): string {
  const w = (id: string): string =>
    id === tested.id ? word : (KEYWORDS.find((k) => k.id === id)?.word ?? '');
  const signer = ['jabatan', 'nama', 'pangkat', tested.id === 'nrp' ? 'nrp' : 'nip', 'tempat']
    .map((id) => `  ${w(id)}: isi ${id}`)
    .concat(`  ${w('tanggal')}: 1 Maret 2026`, `  ${w('instansiPenandatangan')}: Dinas`);
  const dates = ['tanggalPembuatan', 'tanggalRevisi', 'tanggalEfektif'];
  const lists = KEYWORDS.filter((k) => k.place === 'section' && k.form === 'block');
  return [
    ...['judul', 'nomor', 'instansi'].map((id) => `${w(id)}: isi ${id}`),
    ...dates.map((id, i) => `${w(id)}: ${i + 1} Januari 2026`),
    `${w('disahkanOleh')}:`,
    ...signer,
    ...lists.map((k) => `${w(k.id)}:\n  - isi ${k.id}`),
    `${w('tandaTangan')}:`,
    ...signer,
    `${w('jenis')}: teknis`,
    `${w('satuanWaktu')}: menit`,
    `${w('waktuPenyelesaian')}: 3 hari`,
    `${w('pelaksana')}:\n  - Staf\n  - Kabid`,
    `${w('prosedur')}: Satu`,
    `  ${w('tahap')}: Awal`,
    '  - Staf: Menulis',
    ...['kelengkapan', 'output', 'keterangan', 'opsional', 'sop'].map((id) => `    ${w(id)}: isi`),
    `    ${w('waktu')}: 5`,
    `    ${w('mulai')}: Lewat pos`,
    '  - [b] Kabid: Memeriksa',
    `    ${w('pertanyaan')}: Benar?`,
    `    ${w('jika')} ya: lanjut`,
    `    ${w('jika')} tidak: kembali`,
    '  - Staf: Mengirim',
    `    ${w('lanjut')}: ke [c]`,
    '  - [c] Staf: Menutup',
    `    ${w('selesai')}: ya`,
    `  ${w('catatan')}: isi`,
    '',
  ].join('\n');
}

function read(text: string): { model: Sop; codes: string[] } {
  const { model, diagnostics } = analyze(parse(new SourceText('uji.sop', text)));
  return { model, codes: diagnostics.map((d) => d.code) };
}

const spellings = KEYWORDS.flatMap((keyword) =>
  [keyword.word, ...keyword.spellings].map((word) => [keyword.place, word, keyword] as const),
);

describe('the keywords', () => {
  it.each(spellings)('%s: %s, in any case and with blanks before the colon', (_, word, keyword) => {
    const wanted = read(textWith(keyword, keyword.word));
    expect(wanted.codes).toEqual([]);
    const spaced = word.replaceAll(' ', ' \u00a0').replaceAll('/', ' / ');
    for (const form of [word, word.toUpperCase(), word.toLowerCase(), `${spaced}\t`]) {
      expect(read(textWith(keyword, form))).toEqual(wanted);
    }
  });

  it('leave nothing of the model empty when all are used', () => {
    const [keyword] = KEYWORDS;
    const { model } = read(textWith(keyword as Keyword, (keyword as Keyword).word));
    const empty = Object.entries(model).filter(
      ([key, value]) =>
        key !== 'kosong' && (value === null || (Array.isArray(value) && value.length === 0)),
    );
    expect(empty).toEqual([]);
  });
});
