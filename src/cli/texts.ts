import type { Lang, Localized } from '../diagnostics/diagnostic.js';
import type { CacheFault } from '../workspace/cache-file.js';

/** Everything the command line says, in both languages side by side. Findings have their own table. */
export const TEXTS = {
  // Help
  program: {
    id: 'Mengubah SOP dalam teks (.sop) menjadi lembar yang siap dicetak dan ditandatangani.',
    en: 'Turns SOPs written as text (.sop) into sheets ready to be printed and signed.',
  },
  usageProgram: { id: '[pilihan] <perintah>', en: '[options] <command>' },
  titleUsage: { id: 'Pemakaian:', en: 'Usage:' },
  titleOptions: { id: 'Pilihan:', en: 'Options:' },
  titleGlobalOptions: { id: 'Pilihan umum:', en: 'Global options:' },
  titleArguments: { id: 'Argumen:', en: 'Arguments:' },
  titleCommands: { id: 'Perintah:', en: 'Commands:' },
  default: { id: 'bawaan', en: 'default' },
  helpOption: { id: 'tampilkan bantuan ini', en: 'show this help' },
  helpCommand: { id: 'tampilkan bantuan sebuah perintah', en: 'show the help of a command' },
  helpCommandTerm: { id: 'help [perintah]', en: 'help [command]' },
  versionOption: { id: 'tampilkan versi', en: 'show the version' },
  langOption: { id: 'bahasa antarmuka: id atau en', en: 'language of the interface: id or en' },
  colourOption: { id: 'tanpa warna', en: 'without colour' },
  exitCodes: {
    id: 'Kode akhir: 0 bersih (peringatan boleh ada), 1 ada kesalahan dalam SOP, 2 salah pakai atau berkas tidak dapat dibaca atau ditulis.',
    en: 'Exit codes: 0 clean (there may be warnings), 1 mistakes in an SOP, 2 wrong usage, or a file that cannot be read or written.',
  },
  pathsArgument: {
    id: 'berkas .sop, folder yang memuatnya, atau - untuk masukan standar',
    en: '.sop files, folders that hold them, or - for standard input',
  },
  fileArgument: {
    id: 'satu berkas .sop, atau - untuk masukan standar',
    en: 'one .sop file, or - for standard input',
  },

  configOption: {
    id: 'konfigurasi untuk semua SOP; tanpa ini, sop.config.yaml terdekat di atas tiap SOP',
    en: 'configuration for all SOPs; without it, the nearest sop.config.yaml above each SOP',
  },

  // check
  check: { id: 'periksa SOP dan tampilkan temuannya', en: 'check SOPs and show the findings' },
  usageCheck: { id: '[pilihan] <path...>', en: '[options] <path...>' },
  formatOption: {
    id: 'bentuk laporan: human (untuk dibaca), json, sarif, github, gitlab, junit atau checkstyle',
    en: 'form of the report: human (to be read), json, sarif, github, gitlab, junit or checkstyle',
  },
  quietOption: {
    id: 'tampilkan kesalahan saja',
    en: 'show errors only',
  },
  openOnlyOption: {
    id: 'dengan --format sarif: tanpa yang diterima dalam teks atau oleh baseline (GitHub akan menampilkannya juga)',
    en: 'with --format sarif: without what the text or a baseline accepts (GitHub would show it too)',
  },
  maxWarningsOption: {
    id: 'berakhir dengan kode 1 bila peringatannya lebih dari ini',
    en: 'end with code 1 when there are more warnings than this',
  },
  baselineOption: {
    id: 'temuan yang tercatat dalam berkas ini diterima; yang baru dilaporkan',
    en: 'findings that this file holds are accepted; new ones are reported',
  },
  writeBaselineOption: {
    id: 'dengan --baseline: catat semua temuan sekarang ke berkas itu',
    en: 'with --baseline: write all findings there are now to that file',
  },
  sinceOption: {
    id: 'hanya berkas yang berubah sejak commit, cabang atau tag git ini, dan yang bergantung padanya',
    en: 'only files that changed since this commit, branch or tag of git, and what depends on them',
  },
  wholeNumber: { id: 'bilangan bulat, 0 atau lebih', en: 'a whole number, 0 or more' },
  sinceNeedsGit: {
    id: 'jalankan --since di dalam repositori git, atau tanpa --since',
    en: 'run --since inside a git repository, or leave it out',
  },
  shallowClone: {
    id: 'dalam CI, ambil riwayatnya juga (`fetch-depth: 0`, `GIT_DEPTH: 0`)',
    en: 'in CI, fetch the history too (`fetch-depth: 0`, `GIT_DEPTH: 0`)',
  },
  fixOption: {
    id: 'perbaiki berkasnya di tempat, sejauh isi SOP tidak berubah; teks dari - ditampilkan',
    en: 'mend the files in place, as far as the SOP says the same; text from - is printed',
  },
  unsafeOption: {
    id: 'dengan --fix: juga perbaikan yang mengubah isi SOP atau menebak maksudnya',
    en: 'with --fix: also mends that change what the SOP says or guess what was meant',
  },
  dryRunOption: {
    id: 'dengan --fix: tampilkan perbedaannya sebagai tambalan untuk `git apply`; berkas tidak diubah',
    en: 'with --fix: print the difference as a patch for `git apply`; no file is changed',
  },
  dryRunPrints: {
    id: '--dry-run menampilkan tambalan, bukan laporan',
    en: '--dry-run prints a patch, not a report',
  },
  cacheOption: {
    id: 'simpan hasil tiap berkas di sini; pemeriksaan berikutnya hanya memeriksa ulang yang berubah. Hasilnya sama',
    en: 'keep the results of each file here; the next check looks only at what changed. The result is the same',
  },
  threadsOption: {
    id: 'banyaknya utas; bawaan: menurut banyaknya berkas dan inti prosesor. Hasilnya sama',
    en: 'number of threads; by default as the files and the processor cores suggest. The result is the same',
  },

  // explain
  explain: { id: 'jelaskan arti sebuah temuan', en: 'explain what a finding means' },
  usageExplain: { id: '[pilihan] [kode]', en: '[options] [code]' },
  codeArgument: {
    id: 'kode atau nama temuan, misalnya SOP1102; tanpa ini, daftar semuanya',
    en: 'code or name of a finding, such as SOP1102; without it, the list of all',
  },
  explainFormatOption: {
    id: 'bentuk penjelasan: human (untuk dibaca) atau json',
    en: 'form of the explanation: human (to be read) or json',
  },
  seeCodes: { id: 'semuanya: `sopc explain`', en: 'all of them: `sopc explain`' },

  // build
  build: { id: 'buat lembar dari SOP', en: 'make sheets from SOPs' },
  usageBuild: { id: '[pilihan] <path...>', en: '[options] <path...>' },
  toOption: {
    id: 'yang dibuat, dipisah koma: pdf, html, svg, json, pages',
    en: 'what to make, parted by commas: pdf, html, svg, json, pages',
  },
  outOption: { id: 'folder hasil', en: 'folder for the results' },
  paperOption: {
    id: 'kertas mendatar: F4, A4, Legal atau Letter; bawaan menurut konfigurasi, selain itu F4',
    en: 'paper, landscape: F4, A4, Legal or Letter; by default that of the configuration, else F4',
  },

  // parse
  parse: { id: 'tampilkan pohon sintaks sebagai JSON', en: 'show the syntax tree as JSON' },
  usageParse: { id: '[pilihan] <berkas>', en: '[options] <file>' },
  sourceOption: {
    id: 'tampilkan teks yang disusun kembali dari pohon, bita demi bita',
    en: 'show the text rebuilt from the tree, byte for byte',
  },

  // stat
  stat: {
    id: 'hitung langkah, serah terima, waktu tiap pelaksana dan jalur tiap SOP',
    en: 'count the steps, hand-overs, times of each pelaksana and ways of each SOP',
  },
  usageStat: { id: '[pilihan] <path...>', en: '[options] <path...>' },
  statFormatOption: {
    id: 'bentuk angkanya: table (untuk dibaca), json atau csv',
    en: 'form of the figures: table (to be read), json or csv',
  },
  statOutOption: {
    id: 'berkas hasil; tanpa ini, keluaran standar',
    en: 'file for the result; without it, standard output',
  },

  // Messages
  error: { id: 'kesalahan', en: 'error' },
  help: { id: 'bantuan', en: 'help' },
  info: { id: 'info', en: 'info' },
  nameCommand: { id: 'sebutkan perintahnya', en: 'name a command' },
  seeCheck: { id: 'semuanya: `sopc check`', en: 'all of them: `sopc check`' },
  seeHelp: {
    id: 'lihat `sopc --help`, atau `sopc PERINTAH --help`',
    en: 'see `sopc --help`, or `sopc COMMAND --help`',
  },
  outputFailed: {
    id: 'hasilnya tidak dapat ditulis:',
    en: 'the result could not be written:',
  },
  internalError: {
    id: 'sopc sendiri yang salah, bukan SOP Anda; laporkan dengan menyertakan berkasnya dan teks ini:',
    en: 'sopc itself went wrong, not your SOP; please report it with the file and this text:',
  },
} satisfies Record<string, Localized>;

const quoted = (names: readonly string[]): string => names.join(', ');

/** Why a file was not mended, in both languages. */
const WHY_NOT_MENDED: Readonly<Record<string, readonly [id: string, en: string]>> = {
  encoding: [
    'memakai pengodean tanpa sebuah huruf dari perbaikannya; simpan sebagai UTF-8',
    'has an encoding that lacks a letter of the mend; save it as UTF-8',
  ],
  EBUSY: ['diubah pihak lain sementara itu', 'was changed by someone else meanwhile'],
};

const CACHE_FAULTS: Readonly<Record<CacheFault, Localized>> = {
  rusak: {
    id: 'isinya terpotong atau berubah; ditulis baru',
    en: 'it is cut off or was changed; it is written anew',
  },
  asing: {
    id: 'dibuat oleh sopc atau Node versi lain; ditulis baru',
    en: 'it was made by another version of sopc or Node; it is written anew',
  },
  'bukan-cache': {
    id: 'berkas itu bukan cache sopc; dibiarkan seperti adanya',
    en: 'the file is no cache of sopc; it is left as it is',
  },
  'tidak-terbaca': {
    id: 'tidak dapat dibaca; dibiarkan seperti adanya',
    en: 'it cannot be read; it is left as it is',
  },
};

/** Texts with holes. None begins with the name of a file: runners of CI take `::` at the start of a line for a command. */
export const MESSAGES = {
  unknownOption: (name: string): Localized => ({
    id: `pilihan "${name}" tidak dikenal`,
    en: `unknown option "${name}"`,
  }),
  unknownCommand: (name: string): Localized => ({
    id: `perintah "${name}" tidak dikenal`,
    en: `unknown command "${name}"`,
  }),
  missingArgument: (name: string): Localized => ({
    id: `"${name}" belum disebut`,
    en: `"${name}" is missing`,
  }),
  missingValue: (name: string): Localized => ({
    id: `pilihan "${name}" memerlukan nilai`,
    en: `option "${name}" needs a value`,
  }),
  tooManyArguments: (): Localized => ({
    id: 'terlalu banyak argumen',
    en: 'too many arguments',
  }),
  unknownValue: (option: string, value: string): Localized => ({
    id: `${option} tidak mengenal "${value}"`,
    en: `${option} does not know "${value}"`,
  }),
  wholeNumber: (least: number, most: number): Localized => ({
    id: `bilangan bulat ${least} sampai ${most}`,
    en: `a whole number from ${least} to ${most}`,
  }),
  didYouMean: (name: string): Localized => ({
    id: `mungkin maksudnya "${name}"?`,
    en: `did you mean "${name}"?`,
  }),
  known: (names: readonly string[]): Localized => ({
    id: `yang ada: ${quoted(names)}`,
    en: `there are: ${quoted(names)}`,
  }),
  nothingToDo: (option: string): Localized => ({
    id: `${option} kosong`,
    en: `${option} is empty`,
  }),
  emptyFolder: (folder: string): Localized => ({
    id: `tidak ada berkas .sop di folder "${folder}"`,
    en: `there is no .sop file in the folder "${folder}"`,
  }),
  cacheNotUsed: (name: string, fault: CacheFault): Localized => ({
    id: `cache "${name}" tidak dipakai: ${CACHE_FAULTS[fault].id}`,
    en: `the cache "${name}" is not used: ${CACHE_FAULTS[fault].en}`,
  }),
  cacheNotWritten: (name: string, system: string): Localized => ({
    id: `cache "${name}" tidak dapat ditulis (${system}); pemeriksaannya sendiri tidak terganggu`,
    en: `the cache "${name}" cannot be written (${system}); the check itself is not affected`,
  }),
  clash: (output: string, first: string, second: string): Localized => ({
    id: `"${first}" dan "${second}" sama-sama menyangkut berkas hasil "${output}"; belum ada yang ditulis`,
    en: `"${first}" and "${second}" both claim the output "${output}"; nothing was written`,
  }),
  clashHelp: (): Localized => ({
    id: 'ganti nama salah satunya, atau pakai --out lain',
    en: 'rename one of them, or use another --out',
  }),
  outputOutside: (file: string): Localized => ({
    id: `"${file}" akan jatuh di luar folder hasil (lewat tautan), jadi tidak ditulis`,
    en: `"${file}" would land outside the output folder (by a link), so it was not written`,
  }),
  outputIsFolder: (file: string): Localized => ({
    id: `"${file}" sudah ada sebagai folder`,
    en: `"${file}" is there already, as a folder`,
  }),
  outputFailed: (file: string, system: string): Localized => ({
    id: `"${file}" tidak dapat ditulis (${system})`,
    en: `"${file}" cannot be written (${system})`,
  }),
  needsOption: (option: string, other: string): Localized => ({
    id: `${option} hanya berarti bersama ${other}`,
    en: `${option} means something together with ${other} only`,
  }),
  excludes: (option: string, other: string): Localized => ({
    id: `${option} tidak dapat dipakai bersama ${other}`,
    en: `${option} cannot be used together with ${other}`,
  }),
  stdinAlone: (option: string): Localized => ({
    id: `dengan ${option}, masukan standar tidak dapat disebut bersama berkas lain`,
    en: `with ${option}, standard input cannot be named beside other files`,
  }),
  unknownCode: (code: string): Localized => ({
    id: `tidak ada temuan "${code}"`,
    en: `there is no finding "${code}"`,
  }),
  unknownRef: (ref: string): Localized => ({
    id: `git tidak mengenal commit "${ref}"`,
    en: `git knows no commit "${ref}"`,
  }),
  notARepository: (): Localized => ({
    id: 'folder ini bukan bagian repositori git',
    en: 'this folder is no part of a git repository',
  }),
  noGit: (): Localized => ({
    id: 'git tidak dapat dijalankan',
    en: 'git cannot be run',
  }),
  baselineUnreadable: (file: string, system: string): Localized => ({
    id: `baseline "${file}" tidak dapat dibaca (${system})`,
    en: `the baseline "${file}" cannot be read (${system})`,
  }),
  baselineHelp: (): Localized => ({
    id: 'buat dengan --write-baseline',
    en: 'make it with --write-baseline',
  }),
  noBaseline: (file: string): Localized => ({
    id: `"${file}" bukan baseline sopc`,
    en: `"${file}" is no baseline of sopc`,
  }),
  baselineWritten: (findings: number): Localized => ({
    id: `baseline memuat ${findings} temuan`,
    en: `the baseline holds ${findings} finding${findings === 1 ? '' : 's'}`,
  }),
  baselineCompared: (accepted: number, vanished: number): Localized => ({
    id: `${accepted} temuan diterima lewat baseline, ${vanished} tidak ada lagi${vanished > 0 ? '; perbarui dengan --write-baseline' : ''}`,
    en: `${accepted} finding${accepted === 1 ? '' : 's'} accepted by the baseline, ${vanished} gone${vanished > 0 ? '; update it with --write-baseline' : ''}`,
  }),
  vanished: (file: string, code: string, name: string): Localized => ({
    id: `tidak ada lagi: ${file} ${code} ${name}`,
    en: `gone: ${file} ${code} ${name}`,
  }),
  tooManyWarnings: (warnings: number, most: number | null): Localized => ({
    id: `${warnings} peringatan, lebih dari --max-warnings ${most}`,
    en: `${warnings} warning${warnings === 1 ? '' : 's'}, more than --max-warnings ${most}`,
  }),
  mended: (mends: number, files: number, dry: boolean): Localized => ({
    id: `${mends} perbaikan ${dry ? 'dapat dibuat' : 'dibuat'} dalam ${files} berkas`,
    en: `${mends} mend${mends === 1 ? '' : 's'} ${dry ? 'can be made' : 'made'} in ${files} file${files === 1 ? '' : 's'}`,
  }),
  mendReverted: (file: string, code: string, title: Localized): Localized => ({
    id: `tidak jadi diperbaiki: ${file} ${code} (${title.id}): menimbulkan temuan lain atau tidak menghapus temuannya`,
    en: `taken back: ${file} ${code} (${title.en}): it brings another finding or leaves its own`,
  }),
  mendFailed: (file: string, reason: string): Localized => {
    const [id, en] = WHY_NOT_MENDED[reason] ?? [
      `tidak dapat ditulis (${reason})`,
      `cannot be written (${reason})`,
    ];
    return { id: `tidak diperbaiki: ${file} ${id}`, en: `not mended: ${file} ${en}` };
  },
  noPatch: (file: string): Localized => ({
    id: `tanpa tambalan: ${file}; tambalan tidak dapat memuat UTF-16, simpan berkasnya sebagai UTF-8`,
    en: `no patch: ${file}; a patch cannot hold UTF-16, save the file as UTF-8`,
  }),
  madeFile: (file: string, size: string, pages: number | null): Localized => ({
    id: pages === null ? `${file}  ${size}` : `${file}  ${size}, ${pages} halaman`,
    en:
      pages === null
        ? `${file}  ${size}`
        : `${file}  ${size}, ${pages} page${pages === 1 ? '' : 's'}`,
  }),
  madeTotal: (sops: number, files: number, folder: string): Localized => ({
    id: `${sops} SOP menjadi ${files} berkas di ${folder}`,
    en: `${sops} SOP${sops === 1 ? '' : 's'} made into ${files} file${files === 1 ? '' : 's'} in ${folder}`,
  }),
  notBuilt: (sops: number): Localized => ({
    id: `${sops} SOP tidak dibuat karena masih ada kesalahannya`,
    en: `${sops} SOP${sops === 1 ? ' was' : 's were'} not made, mistakes are left in ${sops === 1 ? 'it' : 'them'}`,
  }),
};

const plural = (amount: number, word: string): string =>
  `${amount} ${word}${amount === 1 ? '' : 's'}`;

/** What the tables of `sopc stat` say. */
export const STAT = {
  set: { id: 'Himpunan', en: 'Set' },
  all: { id: 'Semua', en: 'All' },
  table: { id: 'Tabel', en: 'Table' },
  pelaksana: { id: 'Pelaksana', en: 'Pelaksana' },
  stepColumn: { id: 'Langkah', en: 'Steps' },
  time: { id: 'Waktu', en: 'Time' },
  shortest: { id: 'Jalur terpendek', en: 'Shortest way' },
  longest: { id: 'Jalur terpanjang', en: 'Longest way' },
  again: { id: 'Sekali diulang', en: 'Once repeated' },
  steps: { id: 'Waktu semua langkah', en: 'Time of all steps' },
  noWay: {
    id: 'Jalurnya tidak dapat dihitung: alurnya belum benar',
    en: 'The ways cannot be counted: the flow is not right yet',
  },
  counts: (steps: number, decisions: number, handOvers: number): Localized => ({
    id: `${steps} langkah, ${decisions} keputusan, ${handOvers} serah terima`,
    en: `${plural(steps, 'step')}, ${plural(decisions, 'decision')}, ${plural(handOvers, 'hand-over')}`,
  }),
  back: (arrows: number): Localized => ({
    id: `${arrows} panah balik`,
    en: `${plural(arrows, 'arrow')} back`,
  }),
  uncounted: (steps: number): Localized => ({
    id: `Waktu ${steps} langkah tidak terhitung`,
    en: `The time of ${plural(steps, 'step')} is not counted`,
  }),
  unbounded: (steps: number): Localized => ({
    id: `Waktu ${steps} langkah tanpa batas atas`,
    en: `The time of ${plural(steps, 'step')} has no upper bound`,
  }),
  open: (steps: number): Localized => ({
    id: `${steps} langkah tak terhitung`,
    en: plural(steps, 'uncounted step'),
  }),
  mistakes: (mistakes: number): Localized => ({
    id: `${mistakes} kesalahan dalam teksnya; angkanya dapat keliru`,
    en: `${plural(mistakes, 'mistake')} in its text; the figures may be wrong`,
  }),
};

/** Picks the texts of one language. */
export const speaker =
  (lang: Lang) =>
  (text: Localized): string =>
    text[lang];
