/**
 * Short forms that are one post or the head of one, as they stand in sheets and letters (convention; those of the seeds
 * are Kabid, Kadis, Kaban, Kasie, Kasubag). The values are in the form that {@link HEADS} has.
 */
export const SHORT_POSTS: Readonly<Record<string, string>> = {
  kabid: 'kepala bidang',
  kasi: 'kepala seksi',
  kasie: 'kepala seksi',
  kasubag: 'kepala subbagian',
  kasubbag: 'kepala subbagian',
  kasubagian: 'kepala subbagian',
  kasubbagian: 'kepala subbagian',
  kasubid: 'kepala subbidang',
  kasubbid: 'kepala subbidang',
  kasubbidang: 'kepala subbidang',
  kasubsi: 'kepala subseksi',
  kasubdit: 'kepala subdirektorat',
  kasubdis: 'kepala subdinas',
  kabag: 'kepala bagian',
  kabiro: 'kepala biro',
  karo: 'kepala biro',
  kadis: 'kepala dinas',
  kadin: 'kepala dinas',
  kaban: 'kepala badan',
  kakan: 'kepala kantor',
  kakanwil: 'kepala kantor wilayah',
  kapus: 'kepala pusat',
  kapuskesmas: 'kepala puskesmas',
  kaur: 'kepala urusan',
  kasat: 'kepala satuan',
  kaupt: 'kepala upt',
  kaseksi: 'kepala seksi',
  kasek: 'kepala sekolah',
  kepsek: 'kepala sekolah',
  kades: 'kepala desa',
  kadus: 'kepala dusun',
  kabalai: 'kepala balai',
  kasatpol: 'kepala satuan polisi',
  kalaksa: 'kepala pelaksana',
  sekdis: 'sekretaris dinas',
  sekban: 'sekretaris badan',
  sekcam: 'sekretaris camat',
  seklur: 'sekretaris lurah',
  sekda: 'sekretaris daerah',
  sekdes: 'sekretaris desa',
  sekjen: 'sekretaris jenderal',
  sekwan: 'sekretaris dprd',
  wabup: 'wakil bupati',
  wagub: 'wakil gubernur',
  wawali: 'wakil wali kota',
  wawalikota: 'wakil wali kota',
  walikota: 'wali kota',
  irban: 'inspektur pembantu',
  dirjen: 'direktur jenderal',
  irjen: 'inspektur jenderal',
  dirut: 'direktur utama',
  wadir: 'wakil direktur',
  staff: 'staf',
};

/** Short forms that are one only in capital letters. */
export const ACRONYMS: Readonly<Record<string, string>> = {
  PA: 'pengguna anggaran',
  KPA: 'kuasa pengguna anggaran',
  PPK: 'pejabat pembuat komitmen',
  'PPK-SKPD': 'pejabat penatausahaan keuangan',
  PPTK: 'pejabat pelaksana teknis kegiatan',
  PPHP: 'pejabat pemeriksa hasil pekerjaan',
  PPSPM: 'pejabat penandatangan surat perintah membayar',
  PPID: 'pejabat pengelola informasi dan dokumentasi',
  PPKD: 'pejabat pengelola keuangan daerah',
  BUD: 'bendahara umum daerah',
  JFU: 'jabatan fungsional umum',
  JFT: 'jabatan fungsional tertentu',
  JFA: 'jabatan fungsional auditor',
};

/** Short forms of what stands behind the head of a post; they are part of it in small letters too. */
export const SHORT_UNITS: Readonly<Record<string, string>> = {
  evlap: 'evaluasi pelaporan',
  eval: 'evaluasi',
  perenc: 'perencanaan',
  ren: 'perencanaan',
  prog: 'program',
  keu: 'keuangan',
  kepeg: 'kepegawaian',
  umpeg: 'umum kepegawaian',
  adm: 'administrasi',
  tu: 'tata usaha',
  kesra: 'kesejahteraan rakyat',
  ortala: 'organisasi tata laksana',
  dukcapil: 'kependudukan pencatatan sipil',
};

/** What a `Kepala` is head of: `Kepala Bidang`, `Ka. UPT`. */
export const LEVELS =
  'bidang seksi subbagian subbidang subseksi subdirektorat subdinas bagian dinas badan kantor pusat urusan satuan biro ' +
  'unit upt uptd desa dusun sekolah puskesmas ruangan ruang instalasi cabang divisi departemen laboratorium balai loka ' +
  'pelaksana daerah opd skpd lingkungan subbalai pos stasiun';

/** Posts beside `Kepala ...`. Longer ones first among those that start alike. */
export const HEADS: readonly string[] = [
  'sekretaris daerah',
  'sekretaris dprd',
  'sekretaris desa',
  'sekretaris jenderal',
  'sekretaris',
  'wakil bupati',
  'wakil gubernur',
  'wakil wali kota',
  'wakil direktur',
  'wakil ketua',
  'wakil kepala',
  'bupati',
  'gubernur',
  'wali kota',
  'camat',
  'lurah',
  'inspektur pembantu',
  'inspektur jenderal',
  'inspektur',
  'direktur jenderal',
  'direktur utama',
  'direktur',
  'asisten',
  'bendahara umum daerah',
  'bendahara pengeluaran pembantu',
  'bendahara pengeluaran',
  'bendahara penerimaan',
  'bendahara',
  'kuasa pengguna anggaran',
  'pengguna anggaran',
  'pejabat pembuat komitmen',
  'pejabat penatausahaan keuangan',
  'pejabat pelaksana teknis kegiatan',
  'pejabat pemeriksa hasil pekerjaan',
  'pejabat penandatangan surat perintah membayar',
  'pejabat pengelola informasi dan dokumentasi',
  'pejabat pengelola keuangan daerah',
  'pejabat pengadaan',
  'jabatan fungsional umum',
  'jabatan fungsional tertentu',
  'jabatan fungsional auditor',
  'staf',
];

/** `Plt. Kepala Dinas` is the head of the office for the time being. */
export const ACTING: ReadonlySet<string> = new Set(['plt', 'plh', 'pj', 'pjs', 'pjb']);

/** Words behind which a post is part of a thing's name and nobody's: `Peraturan Bupati`, `Kantor Camat`. */
export const THINGS: ReadonlySet<string> = new Set(
  (
    'peraturan keputusan instruksi edaran sk perbup pergub perwali kantor rumah ruang ruangan meja kediaman gedung ' +
    'jabatan telaahan formasi kendaraan mobil'
  ).split(' '),
);
