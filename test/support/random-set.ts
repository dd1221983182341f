import { randomFrom } from './random-sop.js';

/** A file of a generated set. */
export interface SetFile {
  /** Below the set's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** SOPs an office has; a set has as many offices as it needs. */
const OFFICE = 160;

const DEEDS = [
  'Penyusunan',
  'Pengelolaan',
  'Verifikasi',
  'Pelaporan',
  'Penerbitan',
  'Pemutakhiran',
  'Pengarsipan',
  'Evaluasi',
];

const THINGS = [
  'Surat Masuk',
  'Surat Keluar',
  'Rencana Kerja',
  'Laporan Kinerja',
  'Daftar Hadir',
  'Data Pegawai',
  'Arsip Aktif',
  'Barang Milik Daerah',
  'Anggaran Kas',
  'Dokumen Lelang',
  'Peta Jabatan',
  'Kartu Kendali',
  'Notula Rapat',
  'Berita Acara',
  'Jadwal Piket',
  'Izin Cuti',
  'Perjalanan Dinas',
  'Profil Desa',
  'Pengaduan Warga',
  'Data Statistik',
];

/** A step in words: who by the place in the columns, what is done, what comes out. */
const STEPS = [
  [0, 'Menerima dan mencatat permohonan', 'Catatan permohonan'],
  [0, 'Menyusun konsep dokumen', 'Konsep dokumen'],
  [1, 'Memeriksa konsep dokumen', 'Konsep dokumen yang sudah diperiksa'],
  [0, 'Memperbaiki konsep dokumen', 'Konsep dokumen yang sudah diperbaiki'],
  [2, 'Mengoreksi dan memberi paraf pada konsep dokumen', 'Konsep dokumen yang sudah diparaf'],
  [3, 'Menandatangani dokumen', 'Dokumen yang sudah ditandatangani'],
  [0, 'Memberi nomor dan menggandakan dokumen', 'Dokumen bernomor'],
  [0, 'Mengarsipkan dan menyampaikan dokumen', 'Arsip dan tanda terima dokumen'],
] as const;

const NAMES = ['Adi', 'Budi', 'Citra', 'Dewi', 'Eka', 'Fajar', 'Gita', 'Hadi', 'Indah', 'Joko'];

/** Places where a file of a set may go wrong, so that the rules have something to find. */
type Flaw = 'tautan' | 'nip' | 'nomor' | 'judul' | 'revisi' | null;
const FLAWS: readonly Flaw[] = ['tautan', 'nip', 'nomor', 'judul', 'revisi'];

/**
 * File `index` of a generated set of any size; the same for the same seed. Offices are invented, each with one official.
 * Every SOP names the one before and the one behind it in its office.
 *
 * @param flawed share of files with one flaw
 */
export function setFile(index: number, seed = 1, flawed = 0.05): SetFile {
  const office = Math.floor(index / OFFICE);
  const place = index % OFFICE;
  const random = randomFrom(seed * 1_000_003 + index);
  const flaw: Flaw =
    random() < flawed ? (FLAWS[Math.floor(random() * FLAWS.length)] ?? null) : null;
  const body = `Badan Contoh ${numeral(office)}`;
  const official = officialOf(office);
  const columns = ['Staf', 'Kasubag Tata Usaha', 'Sekretaris', 'Kepala Badan'];
  const neighbours = [place - 1, place + 1].filter((other) => other >= 0 && other < OFFICE);
  const minutes = 5 + Math.floor(random() * 12) * 5;
  const steps = STEPS.map(([who, deed, output], at) => {
    const before = at === 0 ? 'Surat permohonan' : (STEPS[at - 1]?.[2] ?? '');
    const decision =
      at === 2 || at === 4 ? '\n    Jika sesuai: lanjut\n    Jika tidak sesuai: ke [susun]' : '';
    return `  - ${at === 1 ? '[susun] ' : ''}${columns[who]}: ${deed}
    Kelengkapan: ${before}
    Waktu: ${minutes + at * 5} menit
    Output: ${output}${decision}
`;
  });
  const nip = flaw === 'nip' ? official.nip.slice(0, -1) : official.nip;
  const nomor = flaw === 'nomor' ? 1 : place + 1;
  const judul = titleOf(office, flaw === 'judul' ? (place + 7) % OFFICE : place);
  const text = `Judul SOP: ${judul}
Nomor SOP: 000.8.3.3/${nomor}/BC-${office + 1}/2026
Instansi:
  - Pemerintah Kabupaten Contoh
  - ${body}
Tanggal Pembuatan: 2 Februari 2026
Tanggal Revisi: ${flaw === 'revisi' ? '2 Februari 2026' : '-'}
Tanggal Efektif: 2 Maret 2026
Disahkan oleh:
  Jabatan: Kepala ${body}
  Nama: ${official.nama}
  NIP: ${nip}

Dasar Hukum:
  - Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012
    tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan

Kualifikasi Pelaksana:
  - Memahami tata naskah dinas

Keterkaitan:
${neighbours
  .map((other, at) => {
    const title = titleOf(office, other);
    return `  - SOP ${flaw === 'tautan' && at === 0 ? title.replace('a', 'e') : title}`;
  })
  .join('\n')}

Peralatan/Perlengkapan:
  - Komputer
  - Surat permohonan

Peringatan:
  Jika SOP ini tidak dilaksanakan maka pelayanan terlambat.

Pencatatan dan Pendataan:
  - Arsip dokumen

Pelaksana:
${columns.map((name) => `  - ${name}`).join('\n')}

Prosedur:
${steps.join('\n')}`;
  return { path: `badan-${office + 1}/sop-${String(place + 1).padStart(3, '0')}.sop`, text };
}

function titleOf(office: number, place: number): string {
  const deed = DEEDS[place % DEEDS.length];
  const thing = THINGS[Math.floor(place / DEEDS.length) % THINGS.length];
  return `${deed} ${thing} pada Badan Contoh ${numeral(office)}`;
}

/** A number in words, digit by digit: titles of real SOPs differ in words, not in figures. */
const numeral = (number: number): string =>
  [...String(number + 1)].map((digit) => DIGITS[Number(digit)]).join(' ');

const DIGITS = [
  'Nol',
  'Satu',
  'Dua',
  'Tiga',
  'Empat',
  'Lima',
  'Enam',
  'Tujuh',
  'Delapan',
  'Sembilan',
];

/** An invented official with a well-formed NIP. */
function officialOf(office: number): { readonly nama: string; readonly nip: string } {
  const first = NAMES[office % NAMES.length];
  const serial = String((office % 900) + 1).padStart(3, '0');
  const day = String((office % 28) + 1).padStart(2, '0');
  const year = 1968 + (Math.floor(office / 28) % 20);
  return {
    nama: `${first} Contoh ${numeral(office)}, S.Sos.`,
    nip: `${year}01${day} ${year + 25}03 ${(office % 2) + 1} ${serial}`,
  };
}
