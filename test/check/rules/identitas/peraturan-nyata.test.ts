import { describe, expect, it } from 'vitest';
import { sopContoh } from '../../../../src/diagnostics/codes/contoh-sop.js';
import { toldBy } from '../../../support/check-one.js';

/** Offices, and regulations that really make them, as their sites, letters and sheets cite them. */
const OFFICES: readonly {
  readonly daerah: string;
  readonly instansi: string;
  readonly peraturan: string;
  /** Whether the regulation makes this office only; else those of many. */
  readonly sendiri: boolean;
}[] = [
  {
    daerah: 'Pemerintah Kabupaten Bogor',
    instansi: 'Badan Kesatuan Bangsa dan Politik',
    peraturan:
      'Peraturan Bupati Bogor Nomor 56 Tahun 2020 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi, serta Tata Kerja Badan Kesatuan Bangsa dan Politik sebagaimana telah diubah dengan Peraturan Bupati Bogor Nomor 27 Tahun 2022 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi serta Tata Kerja Badan Kesatuan Bangsa dan Politik',
    sendiri: true,
  },
  {
    daerah: 'PEMERINTAH KOTA MAKASSAR',
    instansi: 'DINAS LINGKUNGAN HIDUP',
    peraturan:
      'Peraturan Walikota Makassar No. 70 Tahun 2022 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Lingkungan Hidup.',
    sendiri: true,
  },
  {
    daerah: 'Pemerintah Kota Depok',
    instansi: 'Dinas Pemadam Kebakaran dan Penyelamatan',
    peraturan:
      'Peraturan Walikota Depok Nomor 19 Tahun 2019 tentang Perubahan atas Peraturan Walikota Depok Nomor 112 Tahun 2016 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi serta Tata Kerja Dinas Pemadam Kebakaran dan Penyelamatan Kota Depok',
    sendiri: true,
  },
  {
    daerah: 'Pemerintah Provinsi Sulawesi Selatan',
    instansi: 'Badan Keuangan dan Aset Daerah',
    peraturan:
      'Peraturan Gubernur Nomor 52 Tahun 2019 Tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Badan Keuangan dan Aset Daerah Provinsi Sulawesi Selatan',
    sendiri: true,
  },
  {
    daerah: 'Pemerintah Kota Manado',
    instansi: 'Dinas Koperasi, Usaha Kecil dan Menengah',
    peraturan:
      'Peraturan Walikota Manado No. 51 Tahun 2022 tentang Kedudukan, Susunan Organisasi, Tugas Dan Fungsi Serta Tata Kerja Perangkat Daerah',
    sendiri: false,
  },
  {
    daerah: 'Pemerintah Kota Semarang',
    instansi: 'Sekretariat Daerah',
    peraturan:
      'Peraturan Walikota Semarang Nomor 83 Tahun 2016 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi serta Tata Kerja Sekretariat Daerah Kota Semarang',
    sendiri: true,
  },
  {
    daerah: 'PEMERINTAH KOTA BANJARMASIN',
    instansi: 'KECAMATAN BANJARMASIN TENGAH',
    peraturan:
      'Peraturan Walikota Banjarmasin No. 49 Tahun 2012 tentang Tugas Pokok dan Fungsi dan Tata Kerja Kecamatan Kota Banjarmasin',
    sendiri: false,
  },
  {
    daerah: 'Pemerintah Kota Surabaya',
    instansi: 'Kecamatan Gubeng',
    peraturan:
      'Peraturan Walikota Nomor 94 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Uraian Tugas dan Fungsi Serta Tata Kerja Kecamatan dan Kelurahan Kota Surabaya.',
    sendiri: false,
  },
  {
    daerah: 'PEMERINTAH KOTA TANGERANG SELATAN',
    instansi: 'KECAMATAN SETU',
    peraturan:
      'PERATURAN WALIKOTA TANGERANG SELATAN NOMOR 113 TAHUN 2016 TENTANG KEDUDUKAN, SUSUNAN ORGANISASI, TUGAS, FUNGSI, DAN TATA KERJA KECAMATAN SETU',
    sendiri: true,
  },
  {
    daerah: 'Pemerintah Kota Ambon',
    instansi: 'Kantor Camat Sirimau',
    peraturan:
      'Peraturan Daerah Nomor 11 Tahun 2008 tentang Pembentukan Organisasi dan Tata Kerja Kecamatan Kota Ambon',
    sendiri: false,
  },
  {
    daerah: 'Pemerintah Kabupaten Pemalang',
    instansi: 'Kecamatan Petarukan',
    peraturan:
      'Peraturan Daerah Kabupaten Pemalang No 14 Tahun 2008 tentang Organisasi dan Tata Kerja Kecamatan di Kabupaten Pemalang;',
    sendiri: false,
  },
  {
    daerah: 'Pemerintah Kabupaten Tabalong',
    instansi: 'Inspektorat Daerah',
    peraturan:
      'Peraturan Daerah Kabupaten Tabalong Nomor 3 Tahun 2021 tentang Organisasi dan Tata Kerja Inspektorat Daerah Kabupaten Tabalong.',
    sendiri: true,
  },
  {
    daerah: 'Pemerintah Provinsi Kepulauan Bangka Belitung',
    instansi: 'Badan Perencanaan Pembangunan Daerah dan Statistik',
    peraturan:
      'Peraturan Daerah Provinsi Kepulauan Bangka Belitung Nomor 7 Tahun 2008 tentang Organisasi dan Tata Kerja Inspektorat, Badan Perencanaan Pembangunan Daerah dan Statistik serta Lembaga Teknis Daerah Provinsi Kepulauan Bangka Belitung.',
    sendiri: false,
  },
  {
    daerah: 'Pemerintah Provinsi Sumatera Selatan',
    instansi: 'Dinas Energi dan Sumber Daya Mineral',
    peraturan:
      'Peraturan Gubernur Sumatera Selatan Nomor 79 Tahun 2016 tentang Susunan Organisasi, Uraian Tugas dan Fungsi Dinas Energi dan Sumber Daya Mineral Provinsi Sumatera Selatan',
    sendiri: true,
  },
  {
    daerah: 'Pemerintah Provinsi Papua Barat',
    instansi: 'Dinas Lingkungan Hidup dan Pertanahan',
    peraturan:
      'Peraturan Gubernur Papua Barat Nomor 32 Tahun 2018 tentang Uraian Tugas dan Fungsi Dinas Lingkungan Hidup dan Pertanahan',
    sendiri: true,
  },
];

const CODES = /^SOP213[0-3]$/u;

const citing = (daerah: string, instansi: string, peraturan: string) =>
  toldBy(
    sopContoh(
      ['Pemerintah Kabupaten Contoh', daerah],
      ['Sekretariat Daerah', instansi],
      ['  - Peraturan Menteri', `  - ${peraturan}\n  - Peraturan Menteri`],
    ),
    CODES,
  ).map((one) => one.slice(0, 'SOP2131'.length));

/** `PROVINSI PAPUA BARAT`: the level and the name, without the rules' help. */
const regionOf = (daerah: string): string => daerah.replace(/^pemerintah /iu, '').toUpperCase();
const isProvince = (daerah: string): boolean => regionOf(daerah).startsWith('PROVINSI');

/** Without a maker that names the region: a district may be called `Kota Utara`. */
const MAY_BE_A_DISTRICT =
  /^Peraturan (?:Daerah|Walikota) Nomor.*(?:Kecamatan|Kelurahan) Kota \w+\.?$/u;

/** Offices of one name in several regions. */
const isSameOffice = (a: string, b: string): boolean =>
  a.toUpperCase().startsWith(b.toUpperCase()) || b.toUpperCase().startsWith(a.toUpperCase());

describe.each(OFFICES)('$instansi, $daerah', ({ daerah, instansi, peraturan }) => {
  it('may cite its own regulation', () => {
    expect(citing(daerah, instansi, peraturan)).toEqual([]);
  });

  it('is told of those of other regions and other offices', () => {
    for (const other of OFFICES) {
      if (other.daerah === daerah) continue;
      // A province is above the regencies, and a name of a regency in the title of a governor's regulation is its own.
      const isRegion =
        isProvince(daerah) === isProvince(other.daerah) && !MAY_BE_A_DISTRICT.test(other.peraturan);
      const isOffice = other.sendiri && !isSameOffice(instansi, other.instansi);
      const found = citing(daerah, instansi, other.peraturan);
      const expected = [...(isRegion ? ['SOP2131'] : []), ...(isOffice ? ['SOP2132'] : [])];
      expect({ of: other.peraturan, found: found.sort() }).toEqual({
        of: other.peraturan,
        found: expected,
      });
    }
  });
});
