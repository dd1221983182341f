/**
 * Kinds of offices of a local government (perangkat daerah), by the words they start with. Others, `Bagian`, `UPT`,
 * `Sekolah`, are part of one of these, and say nothing of whose sheet it is.
 */
export const JENIS = [
  'dinas',
  'badan',
  'inspektorat',
  'sekretariat daerah',
  'sekretariat dprd',
  'kecamatan',
  'kelurahan',
] as const;
export type JenisInstansi = (typeof JENIS)[number];

/** Kinds of which a government has one, so that they need no name. */
export const TUNGGAL: ReadonlySet<JenisInstansi> = new Set([
  'inspektorat',
  'sekretariat daerah',
  'sekretariat dprd',
]);

/** What names start with, in small letters without full stops; longer ones first among those that start alike. */
export const KEPALA_NAMA: readonly (readonly [words: string, jenis: JenisInstansi])[] = [
  ['sekretariat dewan perwakilan rakyat daerah', 'sekretariat dprd'],
  ['sekretariat dewan perwakilan rakyat', 'sekretariat dprd'],
  ['sekretariat dprd', 'sekretariat dprd'],
  ['sekretariat daerah', 'sekretariat daerah'],
  ['inspektorat', 'inspektorat'],
  ['kantor kecamatan', 'kecamatan'],
  ['kantor camat', 'kecamatan'],
  ['kantor kelurahan', 'kelurahan'],
  ['kantor lurah', 'kelurahan'],
  ['kecamatan', 'kecamatan'],
  ['kelurahan', 'kelurahan'],
  ['dinas', 'dinas'],
  ['badan', 'badan'],
  ['kec', 'kecamatan'],
  ['kel', 'kelurahan'],
];

/** Offices by a short form alone (convention of letters and sheets). */
export const SINGKATAN: Readonly<Record<string, readonly [jenis: JenisInstansi, nama: string]>> = {
  setda: ['sekretariat daerah', ''],
  setwan: ['sekretariat dprd', ''],
  itda: ['inspektorat', ''],
  bappeda: ['badan', 'perencanaan pembangunan'],
  bapperida: ['badan', 'perencanaan pembangunan riset inovasi'],
  bappelitbang: ['badan', 'perencanaan pembangunan penelitian pengembangan'],
  bappelitbangda: ['badan', 'perencanaan pembangunan penelitian pengembangan'],
  bkd: ['badan', 'kepegawaian'],
  bkpp: ['badan', 'kepegawaian pendidikan pelatihan'],
  bkpsdm: ['badan', 'kepegawaian pengembangan sumber manusia'],
  bpkad: ['badan', 'pengelolaan keuangan aset'],
  bkad: ['badan', 'keuangan aset'],
  bapenda: ['badan', 'pendapatan'],
  bpbd: ['badan', 'penanggulangan bencana'],
  bakesbangpol: ['badan', 'kesatuan bangsa politik'],
  kesbangpol: ['badan', 'kesatuan bangsa politik'],
  disdukcapil: ['dinas', 'kependudukan pencatatan sipil'],
  dinkes: ['dinas', 'kesehatan'],
  dinsos: ['dinas', 'sosial'],
  dishub: ['dinas', 'perhubungan'],
  disdik: ['dinas', 'pendidikan'],
  disdikbud: ['dinas', 'pendidikan kebudayaan'],
  diskominfo: ['dinas', 'komunikasi informatika'],
  disnaker: ['dinas', 'tenaga kerja'],
  disperindag: ['dinas', 'perindustrian perdagangan'],
  disparbud: ['dinas', 'pariwisata kebudayaan'],
  dispora: ['dinas', 'pemuda olahraga'],
  dpmd: ['dinas', 'pemberdayaan masyarakat desa'],
  dpmptsp: ['dinas', 'penanaman modal pelayanan terpadu satu pintu'],
};

/** Words before `Dinas` or `Badan` with which it is no office: `Naskah Dinas`, `Anggota Badan`. */
export const BUKAN_INSTANSI_SESUDAH: ReadonlySet<string> = new Set(
  'naskah surat perjalanan kendaraan mobil rumah ujian nota cap pakaian kunjungan jabatan anggota berat tinggi'.split(
    ' ',
  ),
);

/** Words behind `Dinas` that do the same: `Dinas Luar`, `Dinas terkait`. */
export const BUKAN_DINAS: ReadonlySet<string> = new Set(
  'luar dalam malam jaga terkait teknis lain lainnya'.split(' '),
);

/**
 * What a Badan of a local government is about, by the first word of its name. Others are no office of one: `Badan
 * Usaha`, `Badan Layanan Umum`, `Badan Permusyawaratan Desa`, `Badan Kehormatan`, `Badan Pusat Statistik`.
 */
export const BADAN_DAERAH: ReadonlySet<string> = new Set(
  (
    'perencanaan kepegawaian keuangan pengelolaan pengelola pendapatan penerimaan penanggulangan kesatuan penelitian riset ' +
    'penghubung pendidikan pengembangan ketahanan lingkungan pemberdayaan penanaman pelayanan penyuluhan aset ' +
    'arsip perpustakaan keluarga pajak'
  ).split(' '),
);

/** Words that make a name one of the nation: `Badan Kepegawaian Negara`. */
export const NASIONAL: ReadonlySet<string> = new Set(['negara', 'nasional', 'pusat']);

/** Words that name no office among its kind: `Inspektorat Daerah`, `Dinas Daerah`. */
export const TANPA_ARTI: ReadonlySet<string> = new Set(['dan', 'daerah', 'serta', 'pada']);

/** A word that ends the name of a place: `Kecamatan se-Kabupaten Contoh`. */
export const SELURUH = /^se-?(?:kabupaten|kota|provinsi|indonesia)/u;

/** Words that end a name although they are capitalised. */
export const AKHIR_NAMA: ReadonlySet<string> = new Set(
  (
    'kabupaten kota provinsi propinsi kab prov pemerintah tahun nomor no yang untuk agar kepada dari dengan oleh atau maka ini tersebut ' +
    'akan tidak dapat harus dalam di ke sebagai adalah republik indonesia selaku sesuai tentang bupati gubernur wali walikota'
  ).split(' '),
);
