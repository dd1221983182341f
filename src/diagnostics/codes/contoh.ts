/** The lines of the example that a code may change; what is not named stays as in the sound SOP. */
export interface ContohParams {
  /** Value of `Waktu` in the second step. */
  readonly waktu?: string;
  /** Value of `Waktu` in the first step. */
  readonly waktuPertama?: string;
  /** Value of `Satuan Waktu`; there is no such line without it. */
  readonly satuanWaktu?: string;
  readonly tanggalPembuatan?: string;
  readonly tanggalRevisi?: string;
  readonly tanggalEfektif?: string;
}

/**
 * A small SOP, whole and without a finding, with the given values in it: the good and bad examples of the codes. Names
 * are invented.
 */
export function contoh(params: ContohParams = {}): string {
  const satuan = params.satuanWaktu === undefined ? '' : `Satuan Waktu: ${params.satuanWaktu}\n\n`;
  return `Judul SOP: Peminjaman Arsip
Nomor SOP: 000.8.3.3/12/DPK/2025
Instansi:
  - Pemerintah Kabupaten Contoh
  - Dinas Perpustakaan dan Kearsipan
Tanggal Pembuatan: ${params.tanggalPembuatan ?? '6 Januari 2025'}
Tanggal Revisi: ${params.tanggalRevisi ?? '-'}
Tanggal Efektif: ${params.tanggalEfektif ?? '3 Februari 2025'}
Disahkan oleh:
  Jabatan: Kepala Dinas Perpustakaan dan Kearsipan
  Nama: Rahmat Contoh, S.Sos., M.Si.
  NIP: 19750817 200003 1 002

Dasar Hukum:
  - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan
  - Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012
    tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan

Kualifikasi Pelaksana:
  - Memahami tata kearsipan

Keterkaitan:
  - SOP Penyimpanan Arsip

Peralatan/Perlengkapan:
  - Buku peminjaman

Peringatan:
  Jika SOP ini tidak dilaksanakan maka arsip dapat hilang.

Pencatatan dan Pendataan:
  - Buku peminjaman arsip

Pelaksana:
  - Arsiparis
  - Kepala Bidang

${satuan}Prosedur:
  - Arsiparis: Menerima permintaan peminjaman
    Kelengkapan: Surat permintaan
    Waktu: ${params.waktuPertama ?? '10 menit'}
    Output: Permintaan tercatat

  - Kepala Bidang: Memberi persetujuan
    Kelengkapan: Permintaan tercatat
    Waktu: ${params.waktu ?? '1 hari kerja'}
    Output: Permintaan disetujui

  - Arsiparis: Menyerahkan arsip
    Kelengkapan: Permintaan disetujui
    Waktu: 15 menit
    Output: Arsip dipinjam
`;
}
