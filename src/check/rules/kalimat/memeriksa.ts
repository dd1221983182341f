/** Bases of words that examine or decide. */
export const EXAMINING: ReadonlySet<string> = new Set(
  (
    'periksa teliti koreksi verifikasi validasi nilai telaah uji cocok banding cek timbang setuju tentu putus kaji reviu ' +
    'review evaluasi seleksi cermat pasti identifikasi konfirmasi klarifikasi pantau awas audit tinjau analisis analisa ' +
    'ukur hitung telusur dalam wawancara saring pilih pilah tanya sepakat tetap sah asesmen tera tes'
  ).split(' '),
);
