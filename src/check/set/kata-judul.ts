/**
 * Words that make no difference between two titles: what every SOP is, and words that join others. Words of direction
 * (`dari`, `ke`, `untuk`) are none of them. Convention, from titles of the seeds and of the sheets counted in the BPS and
 * Satpol PP sets.
 */
export const KATA_TUGAS: ReadonlySet<string> = new Set(
  (
    'sop standar operasional prosedur mekanisme proses alur tata cara ' +
    'dan atau serta dengan di pada dalam atas tentang yang secara'
  ).split(' '),
);

/**
 * Words of titles that are one or two letters away from another such word, so that neither is a slip of the other.
 * Written down from memory: what is missing here costs a hint that is wrong, which the title's other uses in the set
 * mostly prevent.
 */
export const KATA_JUDUL: ReadonlySet<string> = new Set(
  (
    'pengadaan pengaduan pengajuan pengujian pengasuhan pengesahan pengusulan pengisian pengkajian pengetikan ' +
    'pemberian pembelian pembedaan pembinaan pembiayaan pembayaran pembagian pembaruan pembauran pembuatan ' +
    'pembubaran penetapan penempatan penerapan penetasan pendataan pendapatan penataan pencatatan penilaian ' +
    'penelitian penulisan penerimaan penerbitan penertiban pengiriman pelaporan pelepasan pelayanan pelatihan ' +
    'pelantikan pelarian perubahan perumahan perumusan perubuhan pemeriksaan peminjaman penjaminan pemindahan ' +
    'pemindaian pengelolaan pengolahan pengumpulan pengumuman pemungutan pemupukan penyidikan penyelidikan ' +
    'penyediaan penyusunan penyusutan penghapusan penggunaan pengangkutan pengangkatan pemberhentian ' +
    'pemberitahuan pencairan pencarian pencahayaan penagihan penyimpanan penyimpangan penyampaian penyaluran ' +
    'penyerahan penyertaan penyelesaian penyewaan peralatan perawatan peraturan peralihan pemasangan pemasaran ' +
    'pemasukan pembangunan pemeliharaan pengembangan penimbangan pengendalian penanganan penanaman ' +
    'penandatanganan penugasan pengamanan pengalaman pengantaran pengaturan pengarsipan pengawasan penggajian ' +
    'penyetoran penyuluhan penyuntikan permintaan permohonan permukiman perjanjian perjalanan perizinan ' +
    'persetujuan persidangan persediaan pertemuan pertanian pertanahan perikanan peringatan perkebunan peternakan ' +
    'pertamanan perdagangan perhubungan perhitungan penghitungan pemilihan pemulihan pemilahan pemutihan ' +
    'pemutakhiran pemusnahan pemanggilan pemantauan pemakaman pemakaian pengukuran pengurusan penguburan ' +
    'kelahiran kehadiran kematian kesatuan kepegawaian keuangan kendaraan kesehatan kecamatan kelurahan keluaran ' +
    'keterangan keterampilan kenaikan ketahanan ketenagaan kekayaan kebudayaan kebersihan kepemudaan ' +
    'kependudukan kearsipan verifikasi klarifikasi kualifikasi klasifikasi validasi legalisasi realisasi ' +
    'sosialisasi koordinasi konsultasi konsolidasi konfirmasi informasi formasi mutasi rotasi evaluasi registrasi ' +
    'rekomendasi dokumentasi akreditasi bulanan mingguan tahunan harian semesteran triwulanan bantuan batuan ' +
    'laporan lapangan layanan latihan masuk masak barang bayang harta harga rapat dapat surat syarat ' +
    'pasar kasar pajak pacak tanah tamah ranah rumah murah jalan kalan daerah darah pusat kuasa kasus khusus ' +
    'kartu waktu gudang gedung pindah pinjam cerai cerak nikah milik pilih pemilik pemilih ' +
    'jenis teknis kerja kinerja tenaga lembaga terpadu tertib terbit negeri negara swasta swadaya ' +
    'tunjangan kunjungan tagihan tahanan taruhan pangan bangun tambang tambahan'
  ).split(' '),
);
