import { phrase } from './scan.js';

/** What the words after the kind name: a ministry, a region (with the kind of region put before it), or any body. */
export type PembuatKind =
  | 'kementerian'
  | 'provinsi'
  | 'kabupaten'
  | 'kota'
  | 'daerah'
  | 'badan'
  | 'tetap';

export interface JenisPeraturan {
  readonly words: readonly string[];
  /** Canonical short name. */
  readonly jenis: string;
  readonly pembuat: PembuatKind;
  /** The body, where the kind's own name says it. */
  readonly nama: string | null;
}

const kind = (
  jenis: string,
  pembuat: PembuatKind,
  spellings: readonly string[],
  nama: string | null = null,
): JenisPeraturan[] =>
  spellings.map((spelling) => ({ words: phrase(spelling), jenis, pembuat, nama }));

/**
 * The ministries whose short names stand in `Permen...`, with the name they go by in the model. The first entry of a
 * name that fits wins, so the longer ones come first.
 */
export const KEMENTERIAN: readonly (readonly [words: readonly string[], nama: string])[] = (
  [
    ['negara pendayagunaan aparatur negara dan reformasi birokrasi', 'PANRB'],
    ['pendayagunaan aparatur negara dan reformasi birokrasi', 'PANRB'],
    ['negara pendayagunaan aparatur negara', 'PAN'],
    ['pendayagunaan aparatur negara', 'PAN'],
    ['pan dan rb', 'PANRB'],
    ['pan & rb', 'PANRB'],
    ['pan-rb', 'PANRB'],
    ['pan rb', 'PANRB'],
    ['panrb', 'PANRB'],
    ['pan', 'PAN'],
    ['dalam negeri', 'Dalam Negeri'],
    ['keuangan', 'Keuangan'],
    ['kesehatan', 'Kesehatan'],
    ['hukum dan hak asasi manusia', 'Hukum dan HAM'],
    ['hukum dan ham', 'Hukum dan HAM'],
    ['perencanaan pembangunan nasional', 'PPN'],
    ['komunikasi dan informatika', 'Kominfo'],
    ['komunikasi dan digital', 'Komdigi'],
    ['pekerjaan umum dan perumahan rakyat', 'PUPR'],
    ['pekerjaan umum', 'PU'],
    ['pendidikan dan kebudayaan', 'Dikbud'],
    ['desa, pembangunan daerah tertinggal, dan transmigrasi', 'Desa PDTT'],
    ['desa pembangunan daerah tertinggal dan transmigrasi', 'Desa PDTT'],
    ['desa pdtt', 'Desa PDTT'],
  ] as const
).map(([words, nama]) => [phrase(words), nama] as const);

const permen = (nama: string, ...spellings: readonly string[]): JenisPeraturan[] =>
  kind('Permen', 'tetap', spellings, nama);

/**
 * The kinds of regulation with their spellings on sheets. The longest phrase that stands at the start of a citation
 * wins; a kind that is not here is read as `Peraturan`, `Keputusan` or `Instruksi` of the body named after it.
 */
export const JENIS: readonly JenisPeraturan[] = [
  ...kind('TAP MPR', 'tetap', [
    'ketetapan majelis permusyawaratan rakyat',
    'ketetapan mpr',
    'tap mpr',
  ]),
  ...kind('Perppu', 'tetap', [
    'peraturan pemerintah pengganti undang-undang',
    'peraturan pemerintah pengganti undang undang',
    'perppu',
    'perpu',
  ]),
  ...kind('UU', 'tetap', ['undang-undang', 'undang undang', 'undang-undang darurat', 'uu']),
  ...kind('PP', 'tetap', ['peraturan pemerintah', 'pp']),
  ...kind('Perpres', 'tetap', ['peraturan presiden', 'perpres']),
  ...kind('Keppres', 'tetap', ['keputusan presiden', 'keppres', 'kepres']),
  ...kind('Inpres', 'tetap', ['instruksi presiden', 'inpres']),
  ...kind('Permen', 'kementerian', ['peraturan menteri', 'permen']),
  ...permen('PANRB', 'permenpanrb', 'permenpan-rb', 'permenpan rb', 'permenpan dan rb'),
  ...permen('PAN', 'permenpan'),
  ...permen('Dalam Negeri', 'permendagri'),
  ...permen('Keuangan', 'pmk', 'permenkeu'),
  ...permen('Kesehatan', 'permenkes'),
  ...permen('Hukum dan HAM', 'permenkumham'),
  ...permen('PPN', 'permen ppn', 'permenppn'),
  ...permen('Kominfo', 'permenkominfo', 'permen kominfo'),
  ...permen('PUPR', 'permenpupr', 'permen pupr'),
  ...permen('PU', 'permen pu'),
  ...permen('Dikbud', 'permendikbud'),
  ...permen('Agama', 'permenag'),
  ...permen('Perindustrian', 'permenperin'),
  ...permen('Perdagangan', 'permendag'),
  ...permen('Perhubungan', 'permenhub'),
  ...permen('Pertanian', 'permentan'),
  ...permen('Sosial', 'permensos'),
  ...permen('Desa PDTT', 'permendes', 'permendesa'),
  ...permen('Ketenagakerjaan', 'permenaker'),
  ...kind('Kepmen', 'kementerian', ['keputusan menteri', 'kepmen']),
  ...kind('Kepmen', 'tetap', ['kepmenpan'], 'PAN'),
  ...kind('Kepmen', 'tetap', ['kepmendagri'], 'Dalam Negeri'),
  ...kind('Kepmen', 'tetap', ['kmk', 'kepmenkeu'], 'Keuangan'),
  ...kind('Inmen', 'kementerian', ['instruksi menteri', 'inmen']),
  ...kind('Inmen', 'tetap', ['inmendagri'], 'Dalam Negeri'),
  ...kind('Perda', 'provinsi', ['peraturan daerah provinsi', 'perda provinsi']),
  ...kind('Perda', 'kabupaten', [
    'peraturan daerah kabupaten',
    'perda kabupaten',
    'perda kab',
    'peraturan daerah kab',
  ]),
  ...kind('Perda', 'kota', ['peraturan daerah kota', 'perda kota']),
  ...kind('Perda', 'daerah', ['peraturan daerah', 'perda']),
  ...kind('Qanun', 'daerah', ['qanun']),
  ...kind('Pergub', 'provinsi', ['peraturan gubernur', 'pergub']),
  ...kind('Kepgub', 'provinsi', ['keputusan gubernur', 'kepgub', 'surat keputusan gubernur']),
  ...kind('Ingub', 'provinsi', ['instruksi gubernur', 'ingub']),
  ...kind('Perbup', 'kabupaten', ['peraturan bupati', 'perbup']),
  ...kind('Kepbup', 'kabupaten', ['keputusan bupati', 'kepbup', 'surat keputusan bupati']),
  ...kind('Inbup', 'kabupaten', ['instruksi bupati']),
  ...kind('Perwal', 'kota', [
    'peraturan wali kota',
    'peraturan walikota',
    'perwal',
    'perwali',
    'perwako',
  ]),
  ...kind('Kepwal', 'kota', [
    'keputusan wali kota',
    'keputusan walikota',
    'kepwal',
    'kepwali',
    'surat keputusan walikota',
  ]),
  ...kind('Perka', 'badan', ['peraturan kepala', 'perka']),
  ...kind('Kepka', 'badan', ['keputusan kepala', 'kepka', 'surat keputusan kepala']),
  ...kind('Perban', 'badan', ['peraturan badan', 'perban']),
  ...kind('Perlem', 'badan', ['peraturan lembaga', 'perlem']),
  ...kind('Perki', 'tetap', ['peraturan komisi informasi', 'perki'], 'Komisi Informasi'),
  ...kind('PKPU', 'tetap', ['peraturan komisi pemilihan umum', 'peraturan kpu', 'pkpu'], 'KPU'),
  ...kind('Perdirjen', 'badan', ['peraturan direktur jenderal', 'peraturan dirjen', 'perdirjen']),
  ...kind('Kepdirjen', 'badan', ['keputusan direktur jenderal', 'keputusan dirjen', 'kepdirjen']),
  ...kind('Perma', 'tetap', ['peraturan mahkamah agung', 'perma'], 'Mahkamah Agung'),
  ...kind('Perkap', 'tetap', ['peraturan kapolri', 'perkap'], 'Kapolri'),
  ...kind('Perpol', 'tetap', ['peraturan kepolisian', 'perpol'], 'Polri'),
  ...kind('PBI', 'tetap', ['peraturan bank indonesia', 'pbi'], 'Bank Indonesia'),
  ...kind('POJK', 'tetap', ['peraturan otoritas jasa keuangan', 'pojk'], 'OJK'),
  ...kind('Peraturan Bersama', 'badan', ['peraturan bersama']),
  ...kind('Keputusan Bersama', 'badan', ['keputusan bersama', 'surat keputusan bersama', 'skb']),
  ...kind('Perdes', 'badan', ['peraturan desa', 'perdes']),
  ...kind('Perkades', 'badan', ['peraturan kepala desa', 'perkades']),
  ...kind('SE', 'badan', ['surat edaran', 'se']),
  ...kind('SK', 'badan', ['surat keputusan', 'sk']),
  ...kind('Peraturan', 'badan', ['peraturan']),
  ...kind('Keputusan', 'badan', ['keputusan']),
  ...kind('Instruksi', 'badan', ['instruksi']),
];

/** The kinds that old numbers name by themselves: `PER-40/PB/2006`, `213/PMK.05/2013`, `KEP/118/M.PAN/8/2004`. */
export const IN_NUMBER: readonly (readonly [
  pattern: RegExp,
  jenis: string,
  pembuat: string | null,
])[] = [
  [/^\d+[^/]*\/PMK[./]/i, 'Permen', 'Keuangan'],
  [/^\d+[^/]*\/KMK[./]/i, 'Kepmen', 'Keuangan'],
  [/^PER[-/][^/]*\/PB\//i, 'Perdirjen', 'Perbendaharaan'],
  [/^PER[-/][^/]*\/PJ\//i, 'Perdirjen', 'Pajak'],
  [/^PER[-/].*\/M\.?PAN(?:\/|-|$)/i, 'Permen', 'PAN'],
  [/^KEP[-/].*\/M\.?PAN(?:\/|-|$)/i, 'Kepmen', 'PAN'],
  [/^SE[-/]/i, 'SE', null],
];
