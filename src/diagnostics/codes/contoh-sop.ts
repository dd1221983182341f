/** A small complete SOP in which nothing is wrong. All names are invented. */
export const SOP_BAIK = `Judul SOP: Peminjaman Ruang Rapat
Nomor SOP: 000.8.3.3/12/UMUM
Instansi:
  - Pemerintah Kabupaten Contoh
  - Sekretariat Daerah
Tanggal Pembuatan: 2 Februari 2026
Tanggal Revisi: -
Tanggal Efektif: 1 Maret 2026
Disahkan oleh:
  Jabatan: Sekretaris Daerah
  Nama: Budi Contoh, S.Sos.
  NIP: 19800101 200501 1 001

Dasar Hukum:
  - Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012
    tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan

Kualifikasi Pelaksana:
  - Memahami tata kelola ruang rapat

Keterkaitan: -

Peralatan/Perlengkapan:
  - Buku agenda

Peringatan:
  Jika SOP tidak dilaksanakan maka pemakaian ruang bertabrakan.

Pencatatan dan Pendataan:
  - Buku agenda ruang rapat

Pelaksana:
  - Pemohon
  - Staf
  - Kasubag

Prosedur:
  - [ajukan] Pemohon: Mengajukan permohonan
    Kelengkapan: Surat permohonan
    Waktu: 10 menit
    Output: Surat permohonan

  - Staf: Mencatat permohonan
    Kelengkapan: Surat permohonan
    Waktu: 15 menit
    Output: Catatan agenda

  - Kasubag: Memeriksa jadwal
    Kelengkapan: Catatan agenda
    Waktu: 1 jam
    Output: Persetujuan
    Jika setuju: lanjut
    Jika tidak setuju: ke [ajukan]

  - Staf: Menyerahkan kunci
    Kelengkapan: Persetujuan
    Waktu: 5 menit
    Output: Kunci ruang
`;

/**
 * {@link SOP_BAIK} with parts replaced, each once; the examples of the diagnostics table are made with it.
 * @throws when a part is not found, so that an example cannot go stale unseen.
 */
export function sopContoh(...ganti: readonly (readonly [dari: string, ke: string])[]): string {
  let text = SOP_BAIK;
  for (const [dari, ke] of ganti) {
    const at = text.indexOf(dari);
    if (at < 0) throw new Error(`example has no "${dari}"`);
    text = text.slice(0, at) + ke + text.slice(at + dari.length);
  }
  return text;
}
