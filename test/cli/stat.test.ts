import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sopContoh } from '../../src/diagnostics/codes/contoh-sop.js';
import { readCsv } from '../support/read-csv.js';
import { useWorkspace } from './run.js';
import { SOP_BAIK, SOP_SALAH } from './sop.js';

const workspace = useWorkspace();

const TABLE = `a.sop: Peminjaman Ruang Rapat
  4 langkah, 1 keputusan, 4 serah terima
  Jalur terpendek   1 jam 30 menit
  Jalur terpanjang  1 jam 30 menit (langkah 1 sampai 4)
  Sekali diulang    2 jam 55 menit (1 panah balik)
  Pelaksana  Langkah  Waktu
  Pemohon          1  10 menit
  Staf             2  20 menit
  Kasubag          1  1 jam
`;

describe('sopc stat', () => {
  it('shows the figures of one SOP as a table', async () => {
    workspace.put('a.sop', SOP_BAIK);
    const { code, out, err } = await workspace.run(['stat', 'a.sop']);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toBe(TABLE);
  });

  it('is documented as it is', () => {
    expect(readFileSync(new URL('../../docs/stat.md', import.meta.url), 'utf8')).toContain(
      `\`\`\`text\n${TABLE}\`\`\`\n`,
    );
  });

  it('speaks English when asked', async () => {
    workspace.put('a.sop', SOP_BAIK);
    const { out } = await workspace.run(['--lang', 'en', 'stat', 'a.sop']);
    expect(out).toContain('4 steps, 1 decision, 4 hand-overs');
    expect(out).toContain('Longest way    1 hour 30 minutes (steps 1 to 4)');
  });

  it('sums sets by their configuration, each with its own working day', async () => {
    workspace.put('a/sop.config.yaml', 'hariKerja:\n  menit: 300\n');
    workspace.put('a/satu.sop', sopContoh(['Waktu: 1 jam', 'Waktu: 2 hari kerja']));
    workspace.put('b/sop.config.yaml', '{}\n');
    workspace.put('b/dua.sop', SOP_BAIK);
    const { code, out } = await workspace.run(['stat', '.', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      versi: 1,
      sop: [
        { berkas: 'a/satu.sop', menitPerHariKerja: 300, jalur: { terpanjang: 630 } },
        { berkas: 'b/dua.sop', menitPerHariKerja: 450, jalur: { terpanjang: 90 } },
      ],
      himpunan: [
        { akar: 'a', sop: 1, semuaLangkah: { min: 630, maks: 630 } },
        { akar: 'b', sop: 1, semuaLangkah: { min: 90, maks: 90 } },
      ],
      semua: { sop: 2, langkah: 8, semuaLangkah: { min: 720, maks: 720 } },
    });
    const table = await workspace.run(['stat', '.']);
    expect(table.out).toContain('Jalur terpanjang  2 hari kerja 30 menit (langkah 1 sampai 4)');
    expect(table.out).toContain('Himpunan a: 1 SOP');
    expect(table.out).toContain('Semua: 2 SOP');
    // The two count their days differently.
    expect(table.out).toContain('Waktu semua langkah: 12 jam\n');
  });

  it('writes CSV, to a file when asked', async () => {
    workspace.put('a.sop', SOP_BAIK);
    const printed = await workspace.run(['stat', 'a.sop', '--format', 'csv']);
    const written = await workspace.run(['stat', 'a.sop', '--format', 'CSV', '--out', 'x/y.csv']);
    expect(written).toMatchObject({ code: 0, out: '', err: '' });
    expect(readFileSync(workspace.path('x/y.csv'), 'utf8')).toBe(printed.out);
    const kinds = readCsv(printed.out).map(([kind]) => kind);
    expect(kinds).toEqual([
      'baris',
      'sop',
      'pelaksana',
      'pelaksana',
      'pelaksana',
      'himpunan',
      'himpunan-pelaksana',
      'himpunan-pelaksana',
      'himpunan-pelaksana',
      'semua',
    ]);
  });

  it('says of whom time was left out', async () => {
    workspace.put(
      'a.sop',
      sopContoh(['Waktu: 15 menit', 'Waktu: 3 hari'], ['Waktu: 1 jam', 'Waktu: sesuai jadwal']),
    );
    const { out } = await workspace.run(['stat', 'a.sop']);
    expect(out).toContain('  Waktu 2 langkah tidak terhitung\n');
    expect(out).toContain('  Staf             2  5 menit (+ 1 langkah tak terhitung)\n');
    expect(out).toContain('  Kasubag          1  1 langkah tak terhitung\n');
  });

  it('tells mistakes beside the figures and ends with 1', async () => {
    workspace.put('a.sop', SOP_SALAH);
    const { code, out, err } = await workspace.run(['stat', 'a.sop', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ sop: [{ kesalahan: 1, langkah: 4 }] });
    expect(err).toContain('a.sop:');
  });

  it('leaves the ways out where the flow is a guess', async () => {
    workspace.put('a.sop', sopContoh(['ke [ajukan]', 'ke [ajuan]']));
    const { code, out } = await workspace.run(['stat', 'a.sop']);
    expect(code).toBe(1);
    expect(out).toContain('Jalurnya tidak dapat dihitung: alurnya belum benar');
    expect(out).toContain('1 kesalahan dalam teksnya');
  });

  it('ends with 2 for a file that is not there, after counting the others', async () => {
    workspace.put('a.sop', SOP_BAIK);
    const { code, out, err } = await workspace.run(['stat', 'a.sop', 'b.sop']);
    expect(code).toBe(2);
    expect(out).toContain('a.sop: Peminjaman Ruang Rapat');
    expect(err).toContain('b.sop');
  });

  it.each([
    [['stat', 'a.sop', '--format', 'xml'], 'xml'],
    [['stat', 'a.sop', '--out', ''], '--out'],
    [['stat'], 'path'],
  ])('%j is wrong usage', async (args, word) => {
    workspace.put('a.sop', SOP_BAIK);
    const { code, out, err } = await workspace.run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(word);
  });

  it('reads standard input', async () => {
    const { code, out } = await workspace.run(['stat', '-'], { input: SOP_BAIK });
    expect(code).toBe(0);
    expect(out).toMatch(/^-: Peminjaman Ruang Rapat\n/u);
  });
});
