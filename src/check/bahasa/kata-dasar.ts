/**
 * Bases by how they are used. Made by hand for this program: the words of the activities of the seeds and the gallery,
 * the verbs that facts.md counts on 873 activities of BPS, and what else offices write, from general knowledge. No
 * dictionary was copied. A word that is not here is not known, and nothing is said about it.
 *
 * `kumpul+kan` says that the usual active form is `mengumpulkan`; without a suffix it is `meN-` and the base alone.
 */

/** Bases that are no noun by themselves: `susun`, menyusun. Alone, or with `-kan` or `-i`, they are a command. */
export const VERBA = `
  abai+kan abdi+kan acu ada+kan adopsi+kan adu+kan ajak ajar aju+kan akhir+i akibat+kan aktif+kan aku+i alam+i
  alih+kan alir+kan aman+kan amat+i ambil ampu anggap anggar+kan angkat angkut anjur+kan antar antre apresiasi
  arah+kan asah asuh atas+i atur awal+i awas+i baca bagi bahas bakar baku+kan balas banding+kan bangkit+kan bangun
  bantah bantu batal+kan batas+i bawa bayar bebas+kan beda+kan bekal+i beku+kan beli benah+i benar+kan bentang+kan
  berhenti+kan beri+kan beritahu+kan berlaku+kan bersih+kan betul+kan biar+kan bimbing bina blokir boleh+kan bongkar buat bubar+kan
  bubuh+kan buka bungkus butuh+kan cabut cacah cadang+kan cair+kan cakup cantum+kan capai cari catat cegah cek
  cermat+i cetak cicil cipta+kan coba cocok+kan coret cuci cukup+i curah+kan dahulu+kan dalam+i damping+i dapat+kan
  datang+kan dekat+i dengar+kan deteksi didik dorong duduk+kan duga dukung edar+kan edit efektif+kan emban endap+kan
  fokus+kan formulasi+kan fungsi+kan gabung+kan gali ganda+kan ganggu ganti garap gelar geledah genap+i gerak+kan
  giat+kan gilir+kan golong+kan gugat gugur+kan gulir+kan gulung guna+kan habis+kan hadap+i hadir+i hantar+kan hapus
  harga+i harus+kan hendak+i henti+kan hibah+kan hidup+kan hilang+kan himpun hindar+i hitung hormat+i hubung+i ikat
  ikut+i ikutserta+kan imbang+i imbau ingat+kan isi isyarat+kan izin+kan jabar+kan jadi+kan jaga jahit jajak+i
  jalan+kan jamin jangkau jawab jelas+kan jemput jepit jual jumlah+kan kabul+kan kaji kandung kawal kedepan+kan kelola
  kelompok+kan keluar+kan keluh+kan kemas kembali+kan kembang+kan kemuka+kan kena+kan kenal+kan kendali+kan kerah+kan
  kerja+kan ketahu+i ketik ketuk khusus+kan kirim klik konsolidasi+kan konsumsi kosong+kan kuasa+i kuat+kan kukuh+kan
  kumpul+kan kunci kunjung+i kurang+i kutip lacak laksana+kan laku+kan lampau+i lampir+kan lancar+kan lanjut+kan
  lantik lapor+kan larang latih layan+i lekat+kan lengkap+i lepas+kan lestari+kan letak+kan lewat+i libat+kan lihat
  limpah+kan lindung+i lipat liput lolos+kan luas+kan lulus+kan lunas+i luncur+kan lurus+kan maklum+i maksimal+kan
  manfaat+kan masuk+kan milik+i minimal+kan minta mohon muat mula+i musnah+kan mutakhir+kan naik+kan normal+kan
  nyala+kan nyata+kan olah optimal+kan pacu padam+kan padu+kan paham+i pakai pamer+kan panggil pantau papar+kan pasang
  pasar+kan pasok pasti+kan patuh+i pecah+kan pegang pelajar+i pelihara penuh+i percaya+kan periksa perlu+kan pilah
  pilih pimpin pindah+kan pinjam pisah+kan potong praktik+kan pugar pulang+kan pulih+kan pungut punya+i pusat+kan
  putar putus+kan raih rakit ralat ramal+kan rancang rangkai rangkum rapi+kan rawat rekam rekap rekrut respons rilis
  rinci ringkas rintis rujuk rumus+kan sadur sah+kan saji+kan saksi+kan salah+kan salin salur+kan sambung+kan sambut
  sampai+kan sandang sandar+kan sanggah sangkal santun+i saran+kan saring sasar satu+kan sebar sebut+kan sedia+kan
  segel segera+kan sejahtera+kan selamat+kan selaras+kan selenggara+kan selesai+kan selidik+i sempurna+kan sepakat+i
  serah+kan serap serta+kan sesuai+kan setel setor setuju+i sewa siap+kan siar+kan simak simpan simpul+kan sinkron+kan
  sisih+kan sisip+kan sisir sita sortir suara+kan suguh+kan sukses+kan suluh sumbang sunting suplai susul susun
  syarat+kan taat+i tafsir+kan tagih tahan tambah+kan tampil+kan tampung tanam tandatangan+i tangan+i tanggap+i
  tangguh+kan tanggulang+i tanggung tangkap tanya+kan tarik tata tawar+kan tayang+kan tebus tegak+kan tegas+kan tegur
  tekan telaah teliti telusur+i tempel tempuh temu+kan tengah+i tentu+kan terang+kan terap+kan terbit+kan terima
  terjemah+kan terjun+kan tertib+kan terus+kan tetap+kan tiada+kan tilik timbang timbul+kan timbun tindaklanjut+i
  tingkat+kan tinjau titip+kan tolak tonton transfer tuang+kan tuju tukar tulis tunda tunggu tunjuk tuntas+kan
  tuntut turun+kan turut+i tutup ubah ucap+kan uji ukur ulang+i ulas umum+kan undang undi unduh undur+kan unggah
  ungkap+kan upaya+kan urai+kan urus urut+kan usul+kan usut utama+kan utara+kan utus wajib+kan wakil+i waspada+i
  wujud+kan yakin+kan
`;

/**
 * Bases that are a noun by themselves, that of the work or of what it is done to: `verifikasi`, memverifikasi. An
 * activity that begins with one is nominal.
 */
export const PROSES = `
  advokasi akses akumulasi+kan alokasi+kan amandemen analisis antisipasi asesmen asistensi audit autentikasi
  delegasi+kan desinfeksi diagnosis digitalisasi diskusi+kan disposisi distribusi+kan dokumentasi+kan eksekusi ekspor
  elaborasi entri estimasi evaluasi fasilitasi finalisasi fotokopi harmonisasi identifikasi ikhtisar+kan
  implementasi+kan impor inisiasi input inspeksi instal instruksi+kan integrasi+kan intervensi inventarisasi
  investigasi justifikasi kalibrasi kalkulasi klaim klarifikasi klasifikasi+kan kompilasi komunikasi+kan konfirmasi
  konsultasi+kan kontrol konversi koordinasi+kan koreksi legalisasi lelang mediasi mitigasi mobilisasi moderasi
  modifikasi monitor musyawarah+kan mutasi+kan negosiasi+kan nominasi+kan notifikasi observasi operasi+kan otorisasi
  paraf perintah+kan produksi promosi+kan proyeksi+kan publikasi+kan ratifikasi realisasi+kan registrasi rehabilitasi
  rekapitulasi rekomendasi+kan rekonsiliasi review revisi reviu rotasi seleksi simulasi+kan sinkronisasi+kan
  sosialisasi+kan standardisasi supervisi survei tabulasi vaksinasi validasi verifikasi visualisasi+kan wawancara+i
`;

/** Bases that are the noun of a thing by themselves: `arsip`, mengarsipkan. Alone they say nothing of what is done. */
export const BENDA = `
  administrasi+kan agenda+kan arsip+kan belanja+kan biaya+i bukti+kan buku+kan cap daftar+kan data desain
  foto gambar+kan hasil+kan hukum indeks informasi+kan jadwal+kan kategori+kan konsep kritik mandat+kan nasihat+i
  nilai nomor+i obat+i organisasi+kan parkir pesan peta+kan plot potret prioritas+kan program+kan proses rencana+kan
  skor stempel surat+i telepon tempat+kan tera tes tindak tugas+kan
`;

/** Bases that are not standard, with the standard one: `analisa`, menganalisis. Their words are known as verbs too. */
export const VARIAN = `
  analisa=analisis himbau=imbau rubah=ubah koordinir=koordinasi legalisir=legalisasi inventarisir=inventarisasi
  realisir=realisasi
`;

/** Bases of `ber-`; `kerja` and `ajar` have forms of their own. */
export const BER = `
  ada angkat bicara diskusi doa fungsi gabung ganti giat hadapan hasil henti ikrar isi jaga jalan janji kemas kirim
  komitmen komunikasi konsultasi koordinasi kumpul kunjung laku main mula musyawarah negosiasi olahraga pamit partisipasi
  pedoman pindah rapat sedia sepakat siap sidang sumpah tanggung tanya temu tindak tugas upaya usaha
`;

/** Bases of `memper-` with the suffix of the usual form: `baik+i`, memperbaiki. */
export const MEMPER = `
  baik+i baru+i besar cepat ingat+i hati+kan hitung+kan jelas juang+kan kenal+kan kuat lambat lancar lengkap+i lihat+kan
  luas mudah oleh panjang siap+kan tahan+kan tanggungjawab+kan tegas temu+kan timbang+kan tunjuk+kan
`;

/** Work that is held: with it as its first word an activity lacks `melaksanakan`. */
export const ACARA = `
  rapat sidang upacara apel seminar lokakarya bimtek diklat pelatihan gladi kunjungan musyawarah monitoring monev
  pertemuan serah-terima
`;

/** People, offices and others who act like one: before an active verb they are its subject. */
export const ORANG = `
  admin administrator analis anggota arsiparis asisten atasan auditor badan bagian bank bappeda bawahan bendahara
  bidan bidang biro bupati calon camat dekan desa direktur dokter dosen fakultas gubernur guru hakim inspektorat
  inspektur jaksa juru jurusan kabag kaban kabid kadis kantor kasi kasie kasir kasubag kasubbag kasubbid kasubid
  kecamatan keluarga kelurahan kementerian kepala ketua konsultan kontraktor koordinator kurir lurah mahasiswa
  masyarakat notaris opd operator panitera panitia pasien pegawai pejabat pelaksana pelaku pelapor pemohon
  pengadministrasi pengawas pengelola pengemudi pengguna penyedia penyelia penyuluh perawat perusahaan peserta petugas
  pimpinan pramubakti rekanan rektor satpam sekban sekcam sekda sekdis sekretariat sekretaris seksi siswa skpd sopir
  staf subbagian tim unit upt uptd verifikator wali walikota warga
`;

/** Other nouns that stand in activities, and those that only look as if they had a prefix: `media`, `berkas`. */
export const NOMINA = `
  aktivitas alat anggaran aplikasi bahan barang beranda beras berita berita-acara berkas berlian cuti dana dialog
  diklat diktat dimensi dinas dinding direksi direktorat diri disiplin diskon dokumen draf draft faktur format
  formulir gaji gedung honor honorarium ijazah jaringan kartu kas kegiatan kendaraan kertas kontrak kuesioner kuitansi
  lampiran langkah lembar lokasi materi mebel medan media medis meja mekanisme melati melon memo memorandum memori
  menit mental menteri menu merek mesin mess meter meterai metode naskah nota notula notulen pelanggan pemerintah
  pemerintahan penawaran pendapatan pendidikan penduduk penerangan pengalaman pengantar pengeluaran pengetahuan
  penghasilan pengumuman peralatan perangkat peraturan perhatian perihal peringatan periode perjanjian perjuangan
  perkara perlengkapan permohonan persen personel persyaratan pertahanan piagam proposal rekapan rekening risalah
  ruang ruangan sertifikat server sistem spesimen tagihan tahap tanggal teras termin terminal ternak uang
`;

/** Words that look as if they had a prefix of verbs and are none that says what is done. */
export const LAIN = `
  melalui mengenai menurut menjelang merupakan menjadi meskipun mengapa meliputi
  berapa bersama bersama-sama berikut berikutnya berdasarkan berdasar bersangkutan berbagai beserta berupa berlaku
  berturut-turut beberapa
  dengan di dari dan diam dia dini digital
  terhadap terkait tersebut terdiri tertentu termasuk terakhir terlebih terutama ternyata terus terbaru terlampir
  tertulis terampil tertib terpadu terdekat
  per perlu perlahan
`;
