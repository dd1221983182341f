import { describe, expect, it } from 'vitest';
import { sopContoh } from '../../src/diagnostics/codes/contoh-sop.js';
import { useWorkspace } from './run.js';

const work = useWorkspace();

/** A sound SOP that cites one more regulation, of its own regency. */
const SOP = sopContoh([
  'Administrasi Pemerintahan\n',
  'Administrasi Pemerintahan\n  - Peraturan Bupati Contoh Nomor 3 Tahun 2015 tentang Tata Ruang Rapat\n',
]);

const CONFIG = `periksa:
  peraturan:
    - peraturan: Perbup Contoh Nomor 3 Tahun 2015
      status: dicabut
      oleh: Peraturan Bupati Contoh Nomor 8 Tahun 2024 tentang Pemakaian Gedung
      sejak: 2024-05-02
      sumber: JDIH Kabupaten Contoh
`;

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly help: readonly string[];
}

async function found(...args: string[]): Promise<Found[]> {
  const { out } = await work.run(['check', 'a.sop', '--format', 'json', ...args]);
  return JSON.parse(out).diagnostics;
}

describe('regulations of a configuration', () => {
  it('are no business of an SOP without one', async () => {
    work.put('a.sop', SOP);
    expect(await found()).toEqual([]);
  });

  it('are told with what took their place, and where that is known from', async () => {
    work.put('a.sop', SOP);
    work.put('sop.config.yaml', CONFIG);
    expect(await found()).toMatchObject([
      {
        code: 'SOP2201',
        severity: 'warning',
        message: 'Perbup Contoh 3/2015 sudah dicabut dengan Perbup Contoh 8/2024 sejak 2 Mei 2024',
        help: [
          'kutip penggantinya: Peraturan Bupati Contoh Nomor 8 Tahun 2024 tentang Pemakaian Gedung',
          'menurut sop.config.yaml: JDIH Kabupaten Contoh',
        ],
      },
    ]);
  });

  it('say that what the list has revoked is in force after all', async () => {
    const old =
      'Peraturan Pemerintah Nomor 79 Tahun 2005 tentang Pedoman Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah';
    work.put('a.sop', sopContoh(['Dasar Hukum:\n', `Dasar Hukum:\n  - ${old}\n`]));
    expect(await found()).toMatchObject([{ code: 'SOP2201' }]);
    work.put(
      'sop.config.yaml',
      'periksa:\n  peraturan:\n    - peraturan: PP 79/2005\n      status: berlaku\n',
    );
    expect(await found()).toEqual([]);
  });

  it('are found where a sheet leaves the region to the title', async () => {
    const perda = 'Peraturan Daerah Nomor 10 Tahun 2016 tentang Perangkat Daerah Kabupaten Contoh';
    work.put('a.sop', SOP.replace(/Peraturan Bupati .*/u, perda));
    work.put(
      'sop.config.yaml',
      CONFIG.replace(
        'Perbup Contoh Nomor 3 Tahun 2015',
        'Perda Kabupaten Contoh Nomor 10 Tahun 2016',
      ),
    );
    expect(await found()).toMatchObject([
      {
        code: 'SOP2201',
        message: 'Perda Contoh 10/2016 sudah dicabut dengan Perbup Contoh 8/2024 sejak 2 Mei 2024',
      },
    ]);
  });

  it('count for as much as the configuration says', async () => {
    work.put('a.sop', SOP);
    work.put('sop.config.yaml', `${CONFIG}  aturan:\n    peraturan-dicabut: kesalahan\n`);
    expect(await found()).toMatchObject([{ code: 'SOP2201', severity: 'error' }]);
    work.put('sop.config.yaml', `${CONFIG}  aturan:\n    SOP2201: mati\n`);
    expect(await found()).toEqual([]);
  });

  it('that cannot be read are told at their line', async () => {
    work.put('a.sop', SOP);
    work.put('sop.config.yaml', CONFIG.replace('Perbup Contoh Nomor 3', 'aturan lama'));
    expect((await found()).map(({ code }) => code)).toEqual(['SOP0511']);
  });
});
