// Made from grammar/peraturan.yaml by `npm run generate`; do not edit.

/** The day of which the list tells. */
export const TANGGAL = '2026-11-25';

/** One entry a line, its fields as in `FIELDS`. */
export const DATA = `UU||7|1971|Ketentuan-Ketentuan Pokok Kearsipan||dicabut|UU 43/2009|||||ingatan
UU||8|1974|Pokok-Pokok Kepegawaian|ya|dicabut|UU 5/2014|2014|UU 5/2014 Pasal 136|||dilihat
UU||14|1992|Lalu Lintas dan Angkutan Jalan||dicabut|UU 22/2009|||||ingatan
UU||23|1992|Kesehatan||dicabut|UU 36/2009|||||ingatan
UU||16|1997|Statistik||berlaku||||||ingatan
UU||18|1997|Pajak Daerah dan Retribusi Daerah||dicabut|UU 28/2009|||||ingatan
UU||23|1997|Pengelolaan Lingkungan Hidup|ya|dicabut|UU 32/2009|2009-10-03|UU 32/2009 Pasal 125|||dilihat
UU||18|1999|Jasa Konstruksi||dicabut|UU 2/2017|||||ingatan
UU||22|1999|Pemerintahan Daerah|ya|dicabut|UU 32/2004|2004|UU 32/2004|||dilihat
UU||25|1999|Perimbangan Keuangan antara Pemerintah Pusat dan Daerah||dicabut|UU 33/2004|||||ingatan
UU||28|1999|Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme||berlaku||||||ingatan
UU||43|1999|Perubahan atas Undang-Undang Nomor 8 Tahun 1974 tentang Pokok-Pokok Kepegawaian||dicabut|UU 5/2014|2014|UU 5/2014 Pasal 136|||dilihat
UU||13|2003|Ketenagakerjaan||diubah|UU 6/2023|||||ingatan
UU||17|2003|Keuangan Negara|ya|berlaku||||||turunan
UU||1|2004|Perbendaharaan Negara||berlaku||||||ingatan
UU||10|2004|Pembentukan Peraturan Perundang-undangan|ya|dicabut|UU 12/2011|2011|UU 12/2011 Pasal 102|||dilihat
UU||15|2004|Pemeriksaan Pengelolaan dan Tanggung Jawab Keuangan Negara||berlaku||||||ingatan
UU||25|2004|Sistem Perencanaan Pembangunan Nasional|ya|berlaku||||||turunan
UU||29|2004|Praktik Kedokteran||dicabut|UU 17/2023|||||ingatan
UU||32|2004|Pemerintahan Daerah|ya|dicabut|UU 23/2014|2014|UU 23/2014 Pasal 409 huruf b|||dilihat
UU||33|2004|Perimbangan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah||dicabut|UU 1/2022|||||ingatan
UU||23|2006|Administrasi Kependudukan|ya|diubah|UU 24/2013|||||dilihat
UU||24|2007|Penanggulangan Bencana||berlaku||||||ingatan
UU||11|2008|Informasi dan Transaksi Elektronik||diubah|UU 19/2016;UU 1/2024|||||ingatan
UU||14|2008|Keterbukaan Informasi Publik|ya|berlaku||||||turunan
UU||39|2008|Kementerian Negara||diubah|UU 61/2024|||||ingatan
UU||22|2009|Lalu Lintas dan Angkutan Jalan||diubah|UU 6/2023|||||ingatan
UU||25|2009|Pelayanan Publik|ya|berlaku||||||dilihat
UU||28|2009|Pajak Daerah dan Retribusi Daerah||dicabut|UU 1/2022|||||ingatan
UU||32|2009|Perlindungan dan Pengelolaan Lingkungan Hidup|ya|diubah|UU 6/2023|||||ingatan
UU||36|2009|Kesehatan|ya|dicabut|UU 17/2023|||||ingatan
UU||43|2009|Kearsipan|ya|berlaku||||||turunan
UU||44|2009|Rumah Sakit||dicabut|UU 17/2023|||||ingatan
UU||12|2011|Pembentukan Peraturan Perundang-undangan|ya|diubah|UU 15/2019;UU 13/2022|||||dilihat
UU||24|2013|Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan|ya|berlaku||||||turunan
UU||5|2014|Aparatur Sipil Negara|ya|dicabut|UU 20/2023|2023-10-31|UU 20/2023 Pasal 76|||dilihat
UU||6|2014|Desa||diubah|UU 3/2024|||||ingatan
UU||23|2014|Pemerintahan Daerah|ya|diubah|UU 9/2015;UU 6/2023|||||turunan
UU||30|2014|Administrasi Pemerintahan|ya|diubah|UU 6/2023|||||ingatan
UU||36|2014|Tenaga Kesehatan||dicabut|UU 17/2023|||||ingatan
UU||38|2014|Keperawatan||dicabut|UU 17/2023|||||ingatan
UU||2|2017|Jasa Konstruksi||diubah|UU 6/2023|||||ingatan
UU||4|2019|Kebidanan||dicabut|UU 17/2023|||||ingatan
UU||11|2020|Cipta Kerja||dicabut|UU 6/2023|||||ingatan
UU||1|2022|Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah||berlaku||||||ingatan
UU||6|2023|Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang||berlaku||||||ingatan
UU||17|2023|Kesehatan|ya|berlaku||||||turunan
UU||20|2023|Aparatur Sipil Negara|ya|berlaku||||||dilihat
PP||21|1975|Sumpah/Janji Pegawai Negeri Sipil|ya|dicabut|PP 11/2017|2017-04-07|PP 11/2017 Pasal 362|||dilihat
PP||24|1976|Cuti Pegawai Negeri Sipil|ya|dicabut|PP 11/2017|2017-04-07|PP 11/2017 Pasal 362|||dilihat
PP||10|1979|Penilaian Pelaksanaan Pekerjaan Pegawai Negeri Sipil||dicabut|PP 46/2011|||||ingatan
PP||15|1979|Daftar Urutan Kepangkatan Pegawai Negeri Sipil|ya|dicabut|PP 11/2017|2017-04-07|PP 11/2017 Pasal 362|||dilihat
PP||32|1979|Pemberhentian Pegawai Negeri Sipil|ya|dicabut|PP 11/2017|2017-04-07|PP 11/2017 Pasal 362|||dilihat
PP||30|1980|Peraturan Disiplin Pegawai Negeri Sipil||dicabut|PP 53/2010|||||ingatan
PP||16|1994|Jabatan Fungsional Pegawai Negeri Sipil|ya|dicabut|PP 11/2017|2017-04-07|PP 11/2017 Pasal 362|||dilihat
PP||29|1997|Pegawai Negeri Sipil yang Menduduki Jabatan Rangkap|ya|dicabut|PP 11/2017|2017-04-07|PP 11/2017 Pasal 362|||dilihat
PP||51|1999|Penyelenggaraan Statistik||berlaku||||||ingatan
PP||97|2000|Formasi Pegawai Negeri Sipil|ya|dicabut|PP 11/2017|2017-04-07|PP 11/2017 Pasal 362|||dilihat
PP||98|2000|Pengadaan Pegawai Negeri Sipil|ya|dicabut|PP 11/2017|2017-04-07|PP 11/2017 Pasal 362|||dilihat
PP||99|2000|Kenaikan Pangkat Pegawai Negeri Sipil|ya|dicabut|PP 11/2017|2017-04-07|PP 11/2017 Pasal 362|||dilihat
PP||100|2000|Pengangkatan Pegawai Negeri Sipil dalam Jabatan Struktural|ya|dicabut|PP 11/2017|2017-04-07|PP 11/2017 Pasal 362|||dilihat
PP||101|2000|Pendidikan dan Pelatihan Pegawai Negeri Sipil|ya|dicabut|PP 11/2017|2017-04-07|PP 11/2017 Pasal 362|||dilihat
PP||105|2000|Pengelolaan dan Pertanggungjawaban Keuangan Daerah||dicabut|PP 58/2005|||||ingatan
PP||20|2001|Pembinaan dan Pengawasan atas Penyelenggaraan Pemerintahan Daerah||dicabut|PP 79/2005|||||ingatan
PP||8|2003|Pedoman Organisasi Perangkat Daerah||dicabut|PP 41/2007|||||ingatan
PP||9|2003|Wewenang Pengangkatan, Pemindahan, dan Pemberhentian Pegawai Negeri Sipil|ya|dicabut|PP 11/2017|2017-04-07|PP 11/2017 Pasal 362|||dilihat
PP||24|2005|Standar Akuntansi Pemerintahan||dicabut|PP 71/2010|||||ingatan
PP||58|2005|Pengelolaan Keuangan Daerah|ya|dicabut|PP 12/2019|2019|PP 12/2019|||dilihat
PP||65|2005|Pedoman Penyusunan dan Penerapan Standar Pelayanan Minimal|ya|dicabut|PP 2/2018|||||ingatan
PP||72|2005|Desa||dicabut|PP 43/2014|||||ingatan
PP||73|2005|Kelurahan||dicabut|PP 17/2018|||||ingatan
PP||79|2005|Pedoman Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah|ya|dicabut|PP 12/2017|2017-04-07|PP 12/2017 Pasal 51 angka 4|||dilihat
PP||6|2006|Pengelolaan Barang Milik Negara/Daerah|ya|dicabut|PP 27/2014|2014|PP 27/2014|||dilihat
PP||8|2006|Pelaporan Keuangan dan Kinerja Instansi Pemerintah|ya|berlaku||||||turunan
PP||3|2007|Laporan Penyelenggaraan Pemerintahan Daerah kepada Pemerintah, Laporan Keterangan Pertanggungjawaban Kepala Daerah kepada Dewan Perwakilan Rakyat Daerah, dan Informasi Laporan Penyelenggaraan Pemerintahan Daerah kepada Masyarakat||dicabut|PP 13/2019|||||ingatan
PP||37|2007|Pelaksanaan Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan||dicabut|PP 40/2019|||||ingatan
PP||38|2007|Pembagian Urusan Pemerintahan antara Pemerintah, Pemerintahan Daerah Provinsi, dan Pemerintahan Daerah Kabupaten/Kota||diganti|UU 23/2014|||||ingatan
PP||41|2007|Organisasi Perangkat Daerah|ya|dicabut|PP 18/2016|2016|PP 18/2016|||dilihat
PP||6|2008|Pedoman Evaluasi Penyelenggaraan Pemerintahan Daerah||dicabut|PP 13/2019|||||ingatan
PP||19|2008|Kecamatan||dicabut|PP 17/2018|||||ingatan
PP||60|2008|Sistem Pengendalian Intern Pemerintah|ya|berlaku||||||dilihat
PP||53|2010|Disiplin Pegawai Negeri Sipil|ya|dicabut|PP 94/2021|2021|PP 94/2021|ketentuan tentang jenis hukuman disiplin sedang|its kinds of medium punishment|dilihat
PP||61|2010|Pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik||berlaku||||||ingatan
PP||71|2010|Standar Akuntansi Pemerintahan|ya|berlaku||||||turunan
PP||46|2011|Penilaian Prestasi Kerja Pegawai Negeri Sipil|ya|dicabut|PP 30/2019|2019-04-29|PP 30/2019 Pasal 64 ayat (6)|||dilihat
PP||27|2012|Izin Lingkungan||dicabut|PP 22/2021|||||ingatan
PP||28|2012|Pelaksanaan Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan||berlaku||||||ingatan
PP||82|2012|Penyelenggaraan Sistem dan Transaksi Elektronik|ya|dicabut|PP 71/2019|||||ingatan
PP||96|2012|Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik|ya|berlaku||||||turunan
PP||21|2014|Pemberhentian Pegawai Negeri Sipil yang Mencapai Batas Usia Pensiun bagi Pejabat Fungsional|ya|dicabut|PP 11/2017|2017-04-07|PP 11/2017 Pasal 362|||dilihat
PP||27|2014|Pengelolaan Barang Milik Negara/Daerah|ya|diubah|PP 28/2020|||||turunan
PP||43|2014|Peraturan Pelaksanaan Undang-Undang Nomor 6 Tahun 2014 tentang Desa||diubah|PP 47/2015;PP 11/2019|||||ingatan
PP||18|2016|Perangkat Daerah|ya|diubah|PP 72/2019|||||ingatan
PP||11|2017|Manajemen Pegawai Negeri Sipil|ya|diubah|PP 17/2020|||||ingatan
PP||12|2017|Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah|ya|berlaku||||||dilihat
PP||2|2018|Standar Pelayanan Minimal||berlaku||||||ingatan
PP||17|2018|Kecamatan||berlaku||||||ingatan
PP||24|2018|Pelayanan Perizinan Berusaha Terintegrasi secara Elektronik||dicabut|PP 5/2021|||||ingatan
PP||12|2019|Pengelolaan Keuangan Daerah|ya|berlaku||||||dilihat
PP||13|2019|Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah||berlaku||||||ingatan
PP||30|2019|Penilaian Kinerja Pegawai Negeri Sipil|ya|berlaku||||||dilihat
PP||40|2019|Pelaksanaan Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan sebagaimana telah Diubah dengan Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan||berlaku||||||ingatan
PP||71|2019|Penyelenggaraan Sistem dan Transaksi Elektronik||berlaku||||||ingatan
PP||5|2021|Penyelenggaraan Perizinan Berusaha Berbasis Risiko||dicabut|PP 28/2025|||||ingatan
PP||22|2021|Penyelenggaraan Perlindungan dan Pengelolaan Lingkungan Hidup|ya|berlaku||||||turunan
PP||94|2021|Disiplin Pegawai Negeri Sipil|ya|berlaku||||||dilihat
PP||28|2025|Penyelenggaraan Perizinan Berusaha Berbasis Risiko||berlaku||||||ingatan
Keppres||68|1995|Hari Kerja di Lingkungan Lembaga Pemerintah||dicabut|Perpres 21/2023|2023|Perpres 21/2023|||dilihat
Inpres||7|1999|Akuntabilitas Kinerja Instansi Pemerintah||diganti|Perpres 29/2014|||||ingatan
Keppres||80|2003|Pedoman Pelaksanaan Pengadaan Barang/Jasa Pemerintah||dicabut|Perpres 54/2010|||||ingatan
Perpres||25|2008|Persyaratan dan Tata Cara Pendaftaran Penduduk dan Pencatatan Sipil||dicabut|Perpres 96/2018|||||ingatan
Perpres||54|2010|Pengadaan Barang/Jasa Pemerintah||dicabut|Perpres 16/2018|||||ingatan
Perpres||76|2013|Pengelolaan Pengaduan Pelayanan Publik|ya|berlaku||||||turunan
Perpres||29|2014|Sistem Akuntabilitas Kinerja Instansi Pemerintah|ya|berlaku||||||turunan
Perpres||16|2018|Pengadaan Barang/Jasa Pemerintah|ya|diubah|Perpres 12/2021;Perpres 46/2025|||||turunan
Perpres||95|2018|Sistem Pemerintahan Berbasis Elektronik|ya|berlaku||||||turunan
Perpres||96|2018|Persyaratan dan Tata Cara Pendaftaran Penduduk dan Pencatatan Sipil||berlaku||||||ingatan
Perpres||21|2023|Hari Kerja dan Jam Kerja Instansi Pemerintah dan Pegawai Aparatur Sipil Negara||berlaku||||||ingatan
Kepmen|PAN|25|2004|Pedoman Umum Penyusunan Indeks Kepuasan Masyarakat Unit Pelayanan Instansi Pemerintah||dicabut|PermenPANRB 16/2014|2014||||ingatan
Kepmen|PAN|75|2004|Pedoman Perhitungan Kebutuhan Pegawai Berdasarkan Beban Kerja dalam rangka Penyusunan Formasi Pegawai Negeri Sipil||diganti|PermenPANRB 1/2020|2020||||turunan
Permen|PAN|21|2008|Pedoman Penyusunan Standar Operasional Prosedur (SOP) Administrasi Pemerintahan||diganti|PermenPANRB 35/2012|2012|PermenPANRB 35/2012 (konsiderans)|||dilihat
Permen|PANRB|29|2010|Pedoman Penyusunan Penetapan Kinerja dan Pelaporan Akuntabilitas Kinerja Instansi Pemerintah|ya|diganti|PermenPANRB 53/2014|||||ingatan
Permen|PANRB|12|2011|Pedoman Penataan Tatalaksana (Business Process)||diganti|PermenPANRB 19/2018|2018||||turunan
Permen|PANRB|33|2011|Pedoman Analisis Jabatan||dicabut|PermenPANRB 1/2020|2020||||turunan
Permen|PANRB|35|2012|Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan|ya|berlaku||||||dilihat
Permen|PANRB|36|2012|Petunjuk Teknis Penyusunan, Penetapan, dan Penerapan Standar Pelayanan||dicabut|PermenPANRB 15/2014|||||ingatan
Permen|PANRB|60|2012|Pedoman Pembangunan Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Lingkungan Kementerian/Lembaga dan Pemerintah Daerah||dicabut|PermenPANRB 52/2014|||||ingatan
Permen|PANRB|15|2014|Pedoman Standar Pelayanan||berlaku||||||ingatan
Permen|PANRB|16|2014|Pedoman Survei Kepuasan Masyarakat terhadap Penyelenggaraan Pelayanan Publik||dicabut|PermenPANRB 14/2017|||||ingatan
Permen|PANRB|52|2014|Pedoman Pembangunan Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Lingkungan Instansi Pemerintah||dicabut|PermenPANRB 90/2021|||||ingatan
Permen|PANRB|53|2014|Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah|ya|berlaku||||||turunan
Permen|PANRB|12|2015|Pedoman Evaluasi atas Implementasi Sistem Akuntabilitas Kinerja Instansi Pemerintah||dicabut|PermenPANRB 88/2021|||||ingatan
Permen|PANRB|14|2017|Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik|ya|berlaku||||||turunan
Permen|PANRB|19|2018|Penyusunan Peta Proses Bisnis Instansi Pemerintah||berlaku||||||ingatan
Permen|PANRB|1|2020|Pedoman Analisis Jabatan dan Analisis Beban Kerja||berlaku||||||ingatan
Permen|PANRB|88|2021|Evaluasi Akuntabilitas Kinerja Instansi Pemerintah||berlaku||||||ingatan
Permen|PANRB|90|2021|Pembangunan dan Evaluasi Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Instansi Pemerintah||berlaku||||||ingatan
Permen|Dalam Negeri|13|2006|Pedoman Pengelolaan Keuangan Daerah|ya|dicabut|Permendagri 77/2020|||||ingatan
Permen|Dalam Negeri|17|2007|Pedoman Teknis Pengelolaan Barang Milik Daerah||dicabut|Permendagri 19/2016|||||ingatan
Permen|Dalam Negeri|37|2007|Pedoman Pengelolaan Keuangan Desa||dicabut|Permendagri 113/2014|||||ingatan
Permen|Dalam Negeri|61|2007|Pedoman Teknis Pengelolaan Keuangan Badan Layanan Umum Daerah||dicabut|Permendagri 79/2018|||||ingatan
Permen|Dalam Negeri|54|2009|Tata Naskah Dinas di Lingkungan Pemerintah Daerah||dicabut|Permendagri 1/2023|||||ingatan
Permen|Dalam Negeri|54|2010|Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, Pengendalian, dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah||dicabut|Permendagri 86/2017|||||ingatan
Permen|Dalam Negeri|52|2011|Standar Operasional Prosedur di Lingkungan Pemerintah Provinsi dan Kabupaten/Kota||berlaku||||||ingatan
Permen|Dalam Negeri|1|2014|Pembentukan Produk Hukum Daerah||dicabut|Permendagri 80/2015|||||ingatan
Permen|Dalam Negeri|113|2014|Pengelolaan Keuangan Desa||dicabut|Permendagri 20/2018|||||ingatan
Permen|Dalam Negeri|80|2015|Pembentukan Produk Hukum Daerah|ya|diubah|Permendagri 120/2018|||||turunan
Permen|Dalam Negeri|19|2016|Pedoman Pengelolaan Barang Milik Daerah|ya|diubah|Permendagri 7/2024|||||ingatan
Permen|Dalam Negeri|86|2017|Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah, Tata Cara Evaluasi Rancangan Peraturan Daerah tentang Rencana Pembangunan Jangka Panjang Daerah dan Rencana Pembangunan Jangka Menengah Daerah, serta Tata Cara Perubahan Rencana Pembangunan Jangka Panjang Daerah, Rencana Pembangunan Jangka Menengah Daerah, dan Rencana Kerja Pemerintah Daerah|ya|berlaku||||||turunan
Permen|Dalam Negeri|20|2018|Pengelolaan Keuangan Desa||berlaku||||||ingatan
Permen|Dalam Negeri|79|2018|Badan Layanan Umum Daerah||berlaku||||||ingatan
Permen|Dalam Negeri|77|2020|Pedoman Teknis Pengelolaan Keuangan Daerah|ya|berlaku||||||turunan
Permen|Dalam Negeri|1|2023|Tata Naskah Dinas di Lingkungan Pemerintah Daerah||berlaku||||||ingatan`;
