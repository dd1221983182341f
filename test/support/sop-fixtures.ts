import { emptySop } from '../../src/model/analyze.js';
import type {
  Alur,
  Butir,
  Langkah,
  Pelaksana,
  Pengesahan,
  Prosedur,
  Simbol,
  Sop,
  Tanggal,
  Waktu,
} from '../../src/model/schema.js';

/** Models built by hand, with invented content, for tests of the stages behind the model. */

export const butir = (...texts: readonly string[]): Butir[] =>
  texts.map((teks) => ({ teks, jenis: 'butir', anak: [] }));

export const paragraf = (...texts: readonly string[]): Butir[] =>
  texts.map((teks) => ({ teks, jenis: 'paragraf', anak: [] }));

export const tanggal = (teks: string): Tanggal => ({ teks, tanggal: null, ketelitian: null });

export const waktu = (teks: string, jenis: Waktu['jenis'] = 'jumlah'): Waktu => ({
  teks,
  jenis,
  min: null,
  maks: null,
  satuan: null,
  per: null,
  menitMin: null,
  menitMaks: null,
});

/** One symbol of a step: `Kabid`, `Kabid?` for a decision, `Kabid? Setuju?` with its question. */
interface StepSymbol {
  readonly siapa: string;
  readonly bentuk?: Simbol['bentuk'];
  readonly pertanyaan?: string;
  readonly teks?: string;
  readonly lapis?: number;
  readonly tersirat?: boolean;
}

/** A step in short. Arrows go by `ke`, each to a step's number (its first symbol) or to `nomor.index`. */
export interface Step {
  readonly simbol: readonly StepSymbol[];
  readonly uraian?: string;
  readonly kelengkapan?: readonly string[];
  readonly waktu?: string | Waktu | null;
  readonly output?: readonly string[];
  readonly keterangan?: readonly string[];
  readonly rincian?: readonly string[];
  readonly tahap?: string;
  readonly opsional?: string;
  readonly sop?: string;
  readonly kosong?: readonly string[];
  /** From symbol `dari` (index in the step, the last when left out) to `ke`. Left out: to the next step. */
  readonly alur?: readonly {
    readonly dari?: number;
    readonly ke: string;
    readonly jawaban?: string;
    readonly jenis?: Alur['jenis'];
  }[];
}

/** Builds a prosedur. The first symbol is a start and the last an end unless the steps say otherwise. */
export function prosedur(
  names: readonly string[],
  steps: readonly Step[],
  more: Partial<Prosedur> = {},
): Prosedur {
  const pelaksana: Pelaksana[] = names.map((nama, index) => ({
    id: `p${index + 1}`,
    nama,
    namaPanjang: null,
    singkatan: null,
    sifat: 'internal',
  }));
  const idOf = (nama: string): string => {
    const found = pelaksana.find((one) => one.nama === nama);
    if (!found) throw new Error(`fixture: no pelaksana ${nama}`);
    return found.id;
  };
  let count = 0;
  const ids = steps.map((step) => step.simbol.map(() => `s${++count}`));
  const target = (ke: string): string => {
    const [nomor, index] = ke.split('.');
    const id = ids[Number(nomor) - 1]?.[Number(index ?? 0)];
    if (id === undefined) throw new Error(`fixture: no symbol ${ke}`);
    return id;
  };
  const alur: Alur[] = [];
  const connect = (
    dari: string,
    ke: string,
    jawaban: string | null,
    jenis: Alur['jenis'],
  ): void => {
    alur.push({ id: `a${alur.length + 1}`, dari, ke, jawaban, jenis });
  };
  const langkah = steps.map((step, index): Langkah => {
    const own = ids[index] ?? [];
    const next = ids[index + 1]?.[0];
    const ways = step.alur ?? (next === undefined ? [] : [{ ke: String(index + 2) }]);
    for (const way of ways) {
      const from = own[way.dari ?? own.length - 1];
      if (from === undefined) throw new Error('fixture: no source');
      connect(from, target(way.ke), way.jawaban ?? null, way.jenis ?? 'panah');
    }
    return {
      nomor: index + 1,
      tahap: step.tahap ?? null,
      uraian: step.uraian ?? `Menyusun bahan langkah ${index + 1}`,
      rincian: butir(...(step.rincian ?? [])),
      kelengkapan: butir(...(step.kelengkapan ?? ['Surat masuk'])),
      waktu:
        step.waktu === undefined
          ? waktu('30 menit')
          : typeof step.waktu === 'string'
            ? waktu(step.waktu)
            : step.waktu,
      output: butir(...(step.output ?? ['Draf surat'])),
      keterangan: butir(...(step.keterangan ?? [])),
      opsional: step.opsional ?? null,
      sop: step.sop ?? null,
      simbol: step.simbol.map((one, at): Simbol => {
        const first = index === 0 && at === 0;
        const last = index === steps.length - 1 && at === step.simbol.length - 1;
        return {
          id: own[at] ?? '',
          pelaksana: idOf(one.siapa),
          bentuk: one.bentuk ?? (first ? 'mulai' : last ? 'selesai' : 'proses'),
          pertanyaan: one.pertanyaan ?? null,
          teks: one.teks ?? null,
          label: null,
          tersirat: one.tersirat ?? false,
          lapis: one.lapis ?? 0,
        };
      }),
      kosong: [...(step.kosong ?? [])],
    };
  });
  return { nama: null, satuanWaktu: null, pelaksana, langkah, alur, catatan: [], ...more };
}

export const pengesahan = (more: Partial<Pengesahan> = {}): Pengesahan => ({
  jabatan: ['Kepala Dinas Arsip dan Perpustakaan Kabupaten Contoh'],
  nama: 'Rahayu Contoh, S.Sos., M.Si.',
  pangkat: 'Pembina Utama Muda',
  nip: '19700101 199501 2 001',
  jenisNomor: 'NIP',
  tempat: null,
  tanggal: null,
  instansi: [],
  ...more,
});

export const NO_IDENTITY: Sop = { ...emptySop(), judul: 'Pengelolaan Surat Masuk' };

export const IDENTITY: Sop = {
  ...NO_IDENTITY,
  nomor: '000.8.3.3/014/ARPUS/2024',
  instansi: ['PEMERINTAH KABUPATEN CONTOH', 'DINAS ARSIP DAN PERPUSTAKAAN', 'SEKRETARIAT'],
  tanggalPembuatan: tanggal('8 Januari 2024'),
  tanggalEfektif: tanggal('1 Februari 2024'),
  kosong: ['tanggalRevisi'],
  disahkanOleh: pengesahan(),
  dasarHukum: butir(
    'Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan',
    'Peraturan Pemerintah Nomor 28 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan',
    'Peraturan Menteri PANRB Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan',
  ).map((one) => ({ ...one, peraturan: null })),
  kualifikasiPelaksana: butir(
    'Memahami tata naskah dinas',
    'Mampu mengoperasikan aplikasi persuratan',
  ),
  keterkaitan: butir('SOP Pengelolaan Surat Keluar', 'SOP Penyusutan Arsip'),
  peralatan: butir('Komputer dan pemindai', 'Buku agenda', 'Lembar disposisi'),
  peringatan: paragraf(
    'Apabila SOP ini tidak dilaksanakan, maka surat masuk terlambat ditindaklanjuti dan arsip tidak dapat ditemukan kembali.',
  ),
  pencatatan: butir('Dicatat pada buku agenda surat masuk dan aplikasi persuratan'),
};

const NAMES = ['Pengadministrasi Umum', 'Kasubag Umum', 'Sekretaris', 'Kepala Dinas'];

/** Eight steps, two decisions with ways back: the shape of most sheets. */
export const SURAT_MASUK: Sop = {
  ...IDENTITY,
  prosedur: [
    prosedur(NAMES, [
      {
        simbol: [{ siapa: 'Pengadministrasi Umum' }],
        uraian: 'Menerima surat, memeriksa kelengkapan surat, dan mencatatnya dalam buku agenda',
        kelengkapan: ['Surat masuk', 'Buku agenda'],
        waktu: '10 menit',
        output: ['Surat tercatat'],
      },
      {
        simbol: [{ siapa: 'Kasubag Umum', bentuk: 'keputusan' }],
        uraian: 'Memeriksa surat dan menentukan arah disposisi',
        kelengkapan: ['Surat tercatat', 'Lembar disposisi'],
        waktu: '15 menit',
        output: ['Surat dan lembar disposisi'],
        alur: [
          { ke: '3', jawaban: 'Lengkap' },
          { ke: '1', jawaban: 'Belum lengkap' },
        ],
      },
      {
        simbol: [{ siapa: 'Sekretaris' }],
        uraian: 'Meneliti surat dan memberi paraf pada lembar disposisi',
        waktu: '15 menit',
        keterangan: ['Paling lambat pukul 15.00'],
      },
      {
        simbol: [{ siapa: 'Kepala Dinas', bentuk: 'keputusan', pertanyaan: 'Perlu jawaban?' }],
        uraian: 'Membaca surat dan menuliskan isi disposisi',
        waktu: '1 hari kerja',
        output: ['Disposisi'],
        alur: [
          { ke: '5', jawaban: 'Ya' },
          { ke: '7', jawaban: 'Tidak' },
        ],
      },
      {
        simbol: [{ siapa: 'Kasubag Umum' }],
        uraian: 'Menyusun konsep surat jawaban',
        waktu: '2 jam',
        output: ['Konsep surat jawaban'],
        sop: 'Pengelolaan Surat Keluar',
      },
      {
        simbol: [{ siapa: 'Sekretaris', bentuk: 'keputusan' }],
        uraian: 'Memeriksa konsep surat jawaban',
        waktu: '30 menit',
        output: ['Konsep surat jawaban yang diparaf'],
        alur: [
          { ke: '7', jawaban: 'Setuju' },
          { ke: '5', jawaban: 'Tidak setuju' },
        ],
      },
      {
        simbol: [{ siapa: 'Kasubag Umum' }],
        uraian: 'Membubuhkan nomor surat',
        opsional: 'apabila diperlukan',
        waktu: '5 menit',
      },
      {
        simbol: [{ siapa: 'Pengadministrasi Umum' }],
        uraian: 'Mengarsipkan surat dan disposisi',
        kelengkapan: ['Surat', 'Disposisi', 'Folder arsip'],
        waktu: '10 menit',
        output: ['Arsip surat masuk'],
      },
    ]),
  ],
};

const WORDS =
  'melakukan verifikasi dokumen permohonan bersama tim teknis sesuai ketentuan peraturan perundang-undangan yang berlaku di lingkungan pemerintah daerah dan menyampaikan hasilnya kepada pimpinan unit kerja untuk memperoleh persetujuan tertulis'.split(
    ' ',
  );

/** Plain words, always the same ones: `count` of them from the `from`th. */
export const kata = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => WORDS[(from + index) % WORDS.length]).join(' ');

/** Twenty-four steps over five pelaksana, with jumps back and forward over the page breaks. */
export const BERJENJANG: Sop = {
  ...IDENTITY,
  judul: 'Penyusunan Laporan Kinerja Triwulanan',
  prosedur: [
    prosedur(
      ['Staf', 'Kasubag', 'Kabid', 'Sekretaris', 'Kepala Dinas'],
      Array.from({ length: 24 }, (_, index): Step => {
        const nomor = index + 1;
        const siapa = ['Staf', 'Kasubag', 'Kabid', 'Sekretaris', 'Kepala Dinas'][index % 5] ?? '';
        const decides = nomor % 5 === 0 || nomor % 7 === 4;
        return {
          simbol: [{ siapa, ...(decides ? { bentuk: 'keputusan' as const } : {}) }],
          uraian: `Langkah ini ${kata(6 + (index % 9), index)}`,
          kelengkapan: ['Draf laporan', 'Data dukung'].slice(0, 1 + (index % 2)),
          waktu: `${10 + index} menit`,
          output: [`Laporan ${kata(2, index)}`],
          ...(decides && nomor < 24
            ? {
                alur: [
                  { ke: String(nomor + 1), jawaban: 'Ya' },
                  { ke: String(nomor === 15 ? 22 : Math.max(1, nomor - 4)), jawaban: 'Tidak' },
                ],
              }
            : {}),
        };
      }),
      {
        catatan: [
          '*) Dokumen yang dimaksud tercantum dalam lampiran.',
          'Waktu dihitung dalam jam kerja.',
        ],
      },
    ),
  ],
  tandaTangan: pengesahan({
    tempat: 'Kota Contoh',
    tanggal: tanggal('8 Januari 2024'),
    instansi: ['DINAS ARSIP DAN PERPUSTAKAAN'],
  }),
};

/** Joint work, hand-over in a row, parallel rows, maker and checker, further starts and implied capsules. */
export const BANYAK_SIMBOL: Sop = {
  ...NO_IDENTITY,
  judul: 'SOP Pengadaan Langsung',
  prosedur: [
    prosedur(
      ['PPK', 'Pejabat Pengadaan', 'Penyedia', 'Bendahara'],
      [
        {
          tahap: 'Persiapan',
          simbol: [
            { siapa: 'PPK', bentuk: 'mulai', tersirat: true },
            { siapa: 'PPK', bentuk: 'keputusan', pertanyaan: 'Nilai di bawah 50 juta?', lapis: 1 },
          ],
          uraian: 'Menentukan cara pengadaan berdasarkan nilai dan jenis pekerjaan',
          rincian: ['barang', 'jasa lainnya', 'pekerjaan konstruksi'],
          alur: [
            { dari: 0, ke: '1.1' },
            { ke: '2', jawaban: 'Ya' },
            { ke: '5', jawaban: 'Tidak, tender' },
          ],
        },
        {
          simbol: [{ siapa: 'PPK' }, { siapa: 'Pejabat Pengadaan' }, { siapa: 'Penyedia' }],
          uraian: 'Menyerahkan berkas dan mengundang penyedia',
          alur: [{ dari: 0, ke: '2.1' }, { dari: 1, ke: '2.2' }, { ke: '3' }],
        },
        {
          tahap: 'Pelaksanaan',
          simbol: [{ siapa: 'PPK' }, { siapa: 'Penyedia' }],
          uraian: 'Menandatangani surat perintah kerja bersama',
          waktu: '1 hari kerja',
          alur: [
            { dari: 0, ke: '3.1', jenis: 'bersama' },
            { dari: 0, ke: '4' },
            { dari: 0, ke: '4.1' },
          ],
        },
        {
          simbol: [{ siapa: 'Pejabat Pengadaan' }, { siapa: 'Penyedia' }],
          uraian: 'Mengirim barang dan memeriksa barang, masing-masing',
          waktu: waktu('menyatu', 'menyatu'),
          alur: [
            { dari: 0, ke: '5' },
            { dari: 1, ke: '5' },
          ],
        },
        {
          simbol: [
            { siapa: 'PPK' },
            { siapa: 'Bendahara', bentuk: 'keputusan', lapis: 1 },
            { siapa: 'Bendahara', bentuk: 'selesai', lapis: 2, teks: 'Dibayar' },
          ],
          uraian: 'Membuat dan memeriksa tagihan',
          waktu: waktu('menyatu', 'menyatu'),
          kosong: ['keterangan'],
          alur: [
            { dari: 0, ke: '5.1' },
            { dari: 1, ke: '5.0', jawaban: 'Belum benar' },
            { dari: 1, ke: '5.2', jawaban: 'Benar' },
          ],
        },
      ],
    ),
  ],
};

/** Twelve pelaksana with long names, one of them without a symbol. */
export const DUA_BELAS_PELAKSANA: Sop = {
  ...IDENTITY,
  prosedur: [
    prosedur(
      [
        'Pemohon',
        'Petugas Loket Pelayanan Terpadu',
        'Analis Kebijakan Ahli Muda',
        'Kepala Seksi Pertanggungjawaban',
        'Kasubag Umum dan Kepegawaian',
        'Kepala Bidang Pengembangan Sumber Daya',
        'Sekretaris Dinas',
        'Kepala Dinas Penanaman Modal',
        'Asisten Administrasi Umum',
        'Sekretaris Daerah',
        'Wakil Bupati',
        'Bupati',
        'Tidak Dipakai',
      ],
      Array.from({ length: 14 }, (_, index): Step => {
        const names = [
          'Pemohon',
          'Petugas Loket Pelayanan Terpadu',
          'Analis Kebijakan Ahli Muda',
          'Kepala Seksi Pertanggungjawaban',
          'Kasubag Umum dan Kepegawaian',
          'Kepala Bidang Pengembangan Sumber Daya',
          'Sekretaris Dinas',
          'Kepala Dinas Penanaman Modal',
          'Asisten Administrasi Umum',
          'Sekretaris Daerah',
          'Wakil Bupati',
          'Bupati',
        ];
        const decides = index > 2 && index < 11;
        return {
          simbol: [
            {
              siapa: names[index] ?? names[0] ?? '',
              ...(decides ? { bentuk: 'keputusan' as const } : {}),
            },
          ],
          uraian: `Memeriksa dan ${kata(5, index)}`,
          ...(decides
            ? {
                alur: [
                  { ke: String(index + 2), jawaban: 'Ya' },
                  { ke: String(index), jawaban: 'Tidak' },
                ],
              }
            : {}),
        };
      }),
    ),
  ],
};

/** Rows and cells that no page holds: an identity block of three pages, a step of two. */
export const KEPANJANGAN: Sop = {
  ...IDENTITY,
  dasarHukum: butir(
    ...Array.from({ length: 60 }, (_, index) => `Peraturan ${kata(20, index)}`),
  ).map((one) => ({ ...one, peraturan: null })),
  peringatan: paragraf(kata(400)),
  maksudTujuan: paragraf(kata(30)),
  prosedur: [
    prosedur(
      ['Staf', 'Kepala'],
      [
        { simbol: [{ siapa: 'Staf' }], uraian: kata(12) },
        {
          simbol: [{ siapa: 'Kepala', bentuk: 'keputusan' }],
          uraian: kata(700, 3),
          kelengkapan: Array.from({ length: 40 }, (_, index) => `Berkas ${kata(3, index)}`),
          alur: [
            { ke: '3', jawaban: 'Ya' },
            { ke: '1', jawaban: 'Tidak' },
          ],
        },
        { simbol: [{ siapa: 'Staf' }], uraian: kata(8) },
      ],
    ),
  ],
};

/** Two tables under one SOP, the unit of time in the head of the first. */
export const DUA_PROSEDUR: Sop = {
  ...NO_IDENTITY,
  judul: 'Pelayanan Informasi',
  prosedur: [
    prosedur(
      ['Pemohon', 'Petugas'],
      [
        { simbol: [{ siapa: 'Pemohon' }], waktu: '10' },
        { simbol: [{ siapa: 'Petugas' }], waktu: '15 menit' },
      ],
      { nama: 'Permohonan Langsung', satuanWaktu: 'menit' },
    ),
    prosedur(
      ['Pemohon', 'Petugas', 'PPID'],
      [
        { simbol: [{ siapa: 'Pemohon', teks: 'Via surel' }] },
        { simbol: [{ siapa: 'Petugas' }] },
        { simbol: [{ siapa: 'PPID' }] },
      ],
      { nama: 'Permohonan melalui Surel', catatan: ['Catatan: *) → lihat lampiran ✓'] },
    ),
  ],
};
