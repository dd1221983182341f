import { describe, expect, it } from 'vitest';
import { bisaSama, dokumenDari } from '../../../../src/check/rules/mutu-baku/dokumen.js';
import type { Settings } from '../../../../src/check/settings.js';
import { sopContoh } from '../../../../src/diagnostics/codes/contoh-sop.js';
import { told, toldBy } from '../../../support/check-one.js';

const KETAT: Partial<Settings> = { preset: 'ketat' };
const DOKUMEN = /^SOP241[012]$/u;

const areOne = (one: string, other: string): boolean =>
  bisaSama(dokumenDari(one), dokumenDari(other));

describe('two names of a paper', () => {
  it.each([
    ['Formulir permohonan', 'Formulir terisi'],
    ['Berkas yang cocok', 'Berkas permohonan'],
    ['Draf laporan terperiksa', 'Laporan kinerja'],
    ['Konsep surat izin', 'Surat izin cuti'],
    ['Data kinerja yang terverifikasi', 'Data kinerja yang sudah terverifikasi'],
    ['Catatan antropometri', 'Antropometri'],
    ['Nilai makalah', 'Penilaian makalah'],
    ['SPM-LS', 'Rancangan SPM-LS'],
    ['Dokumen', 'Dokumen Format data'],
    ['-', 'Surat'],
  ])('"%s" and "%s" may be one', (one, other) => {
    expect(areOne(one, other)).toBe(true);
    expect(areOne(other, one)).toBe(true);
  });

  it.each([
    ['Surat teguran', 'Surat permohonan'],
    ['Catatan kegagalan', 'Catatan pemantauan'],
    ['Daftar hadir', 'Daftar gaji'],
    ['Berita acara serah terima', 'Kunci ruang'],
    ['Kunci', 'Meja'],
  ])('"%s" and "%s" are two', (one, other) => {
    expect(areOne(one, other)).toBe(false);
    expect(areOne(other, one)).toBe(false);
  });
});

describe('a paper that comes from nowhere', () => {
  const needing = (...list: readonly string[]): string =>
    sopContoh([
      '    Kelengkapan: Persetujuan\n',
      `    Kelengkapan:\n${list.map((one) => `      - ${one}\n`).join('')}`,
    ]);

  it('is told at its item', () => {
    const text = needing('Persetujuan', 'Berita acara serah terima');
    expect(toldBy(text, DOKUMEN)).toEqual([]);
    expect(toldBy(text, DOKUMEN, KETAT)).toEqual(['SOP2410 Berita acara serah terima']);
  });

  it('is told once for a step, with its names', () => {
    const names = ['Kartu pengenal', 'Faktur', 'Kuitansi', 'Meterai'];
    const [found] = told(needing(...names), KETAT).filter(({ code }) => code === 'SOP2410');
    expect(found?.diagnostic.message).toEqual({
      id: 'langkah 4 memerlukan "Kartu pengenal", "Faktur" dan 2 lainnya, yang tidak dihasilkan langkah sebelumnya dan tidak ada di Peralatan',
      en: 'step 4 needs "Kartu pengenal", "Faktur" and 2 others, which no step before it makes and Peralatan does not have',
    });
    expect(found?.diagnostic.related).toHaveLength(3);
  });

  it.each([
    ['an output before', 'Catatan agenda'],
    ['what a step before needed', 'Surat permohonan asli'],
    ['the tools', 'Buku agenda'],
    ['the words of an activity before', 'Jadwal'],
    ['the records', 'Buku ruang rapat'],
  ])('may come from %s', (_, name) => {
    expect(toldBy(needing('Persetujuan', name), DOKUMEN, KETAT)).toEqual([]);
  });

  it('is looked for in the order of the flow, not of the rows', () => {
    // Step 2 jumps over step 3, which comes back to step 4: what step 4 gives is known in step 3 only in the other order.
    const text = sopContoh(
      ['    Output: Catatan agenda\n', '    Output: Catatan agenda\n    Lanjut: ke [serah]\n'],
      ['    Kelengkapan: Catatan agenda\n', '    Kelengkapan: Kunci ruang\n'],
      ['  - Kasubag: Memeriksa jadwal', '  - [akhir] Kasubag: Memeriksa jadwal'],
      ['    Jika setuju: lanjut\n    Jika tidak setuju: ke [ajukan]\n', '    Selesai: ya\n'],
      ['  - Staf: Menyerahkan kunci', '  - [serah] Staf: Menyerahkan kunci'],
      ['    Kelengkapan: Persetujuan\n', '    Kelengkapan: Catatan agenda\n'],
      ['    Output: Kunci ruang\n', '    Output: Kunci ruang\n    Lanjut: ke [akhir]\n'],
    );
    expect(toldBy(text, DOKUMEN, KETAT)).toEqual([]);
  });

  it('is brought by who comes from outside', () => {
    const text = sopContoh(
      ['  - Pemohon\n', '  - Pemohon (eksternal)\n'],
      ['- Staf: Menyerahkan', '- Staf -> Pemohon: Menyerahkan'],
      ['    Kelengkapan: Persetujuan\n', '    Kelengkapan: Kartu pengenal\n'],
    );
    expect(toldBy(text, /^SOP2410$/u, KETAT)).toEqual([]);
  });
});

describe('a paper that nobody uses', () => {
  const making = (name: string): string =>
    sopContoh([
      '    Output: Catatan agenda\n',
      `    Output:\n      - Catatan agenda\n      - ${name}\n`,
    ]);

  it('is told at its item', () => {
    expect(toldBy(making('Daftar hadir'), DOKUMEN)).toEqual([]);
    expect(toldBy(making('Daftar hadir'), DOKUMEN, KETAT)).toEqual(['SOP2411 Daftar hadir']);
  });

  it.each([
    ['a later step', 'Surat persetujuan'],
    ['the words of a later activity', 'Daftar kunci'],
    ['the records', 'Buku ruang rapat'],
    ['nobody: it is no paper', 'Ruang bersih'],
  ])('may be for %s', (_, name) => {
    expect(toldBy(making(name), DOKUMEN, KETAT)).toEqual([]);
  });

  it('is the result where the flow ends', () => {
    const text = sopContoh(['Output: Kunci ruang', 'Output: Berita acara serah terima']);
    expect(toldBy(text, DOKUMEN, KETAT)).toEqual([]);
  });
});

describe('steps that give back what they were given', () => {
  it('are told where there are three', () => {
    const text = sopContoh(
      ['Output: Catatan agenda', 'Output: surat  permohonan'],
      [
        '    Kelengkapan: Persetujuan\n    Waktu: 5 menit\n    Output: Kunci ruang\n',
        '    Kelengkapan: Persetujuan\n    Waktu: 5 menit\n    Output: Persetujuan\n',
      ],
    );
    const found = told(text, KETAT).filter(({ code }) => code === 'SOP2412');
    expect(found.map(({ diagnostic }) => diagnostic.message.id)).toEqual([
      'Output langkah 1, 2 dan 4 sama dengan Kelengkapannya',
    ]);
    expect(found[0]?.diagnostic.related).toHaveLength(2);
  });

  it('are well where they decide, or where there are few', () => {
    const text = sopContoh(['Output: Persetujuan', 'Output: Catatan agenda']);
    expect(toldBy(text, /^SOP2412$/u, KETAT)).toEqual([]);
    const options = { SOP2412: { palingSedikit: 1 } };
    expect(toldBy(text, /^SOP2412$/u, { ...KETAT, options })).toEqual(['SOP2412 Surat permohonan']);
  });
});
