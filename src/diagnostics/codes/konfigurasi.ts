import { defineCode } from '../code.js';
import type { Localized } from '../diagnostic.js';

/** Findings about `sop.config.yaml`: SOP05xx. Their examples are such files. */

const WHY: Localized = {
  id: 'Profil menentukan rupa setiap lembar di bawah foldernya. Kunci yang salah eja atau nilai yang tidak terbaca tidak boleh diam-diam diabaikan: lembar akan tercetak dengan rupa yang tidak dimaksud.',
  en: 'The profile decides how every sheet below its folder looks. A misspelt key or an unreadable value must not be passed over in silence: sheets would be printed in a look that nobody meant.',
};

const list = (names: readonly string[]): string => names.join(', ');

/** What the parser of YAML stumbled over. */
export type YamlFault =
  | 'tab'
  | 'dua-titik-dua'
  | 'tanda-kutip'
  | 'awal-nilai'
  | 'indentasi'
  | 'rujukan'
  | 'dua-dokumen'
  | 'lain';

const FAULTS: Readonly<Record<YamlFault, { readonly found: Localized; readonly mend: Localized }>> =
  {
    tab: {
      found: { id: 'baris ini dimulai dengan tab', en: 'this line begins with a tab' },
      mend: { id: 'ganti tab dengan dua spasi', en: 'write two blanks instead of the tab' },
    },
    'dua-titik-dua': {
      found: {
        id: 'nilai ini memuat titik dua, atau barisnya menjorok tanpa induk',
        en: 'this value holds a colon, or its line is indented below nothing',
      },
      mend: {
        id: 'apit nilainya dengan tanda kutip, misalnya judul: "Nama: SOP", atau luruskan barisnya',
        en: 'put the value in quotes, as in judul: "Nama: SOP", or line the line up',
      },
    },
    'tanda-kutip': {
      found: {
        id: 'tanda kutip atau kurung tidak ditutup',
        en: 'a quote or bracket is not closed',
      },
      mend: { id: 'tutup di akhir nilainya', en: 'close it at the end of the value' },
    },
    'awal-nilai': {
      found: {
        id: 'nilai ini dimulai dengan tanda yang berarti lain dalam YAML',
        en: 'this value begins with a sign that means something else in YAML',
      },
      mend: { id: 'apit nilainya dengan tanda kutip', en: 'put the value in quotes' },
    },
    indentasi: {
      found: {
        id: 'baris ini tidak lurus dengan baris sekitarnya',
        en: 'this line does not line up',
      },
      mend: {
        id: 'luruskan dengan kunci di atasnya; isi sebuah kelompok menjorok dua spasi',
        en: 'line it up with the key above; what belongs to a group is indented by two blanks',
      },
    },
    rujukan: {
      found: {
        id: 'rujukan YAML (*nama) tidak dapat dibaca',
        en: 'a YAML reference (*name) cannot be read',
      },
      mend: { id: 'tulis nilainya langsung', en: 'write the value itself' },
    },
    'dua-dokumen': {
      found: {
        id: 'ada dokumen kedua sesudah "---"',
        en: 'there is a second document after "---"',
      },
      mend: { id: 'hapus "---" dan satukan isinya', en: 'take "---" out and make it one' },
    },
    lain: {
      found: { id: 'baris ini tidak terbaca sebagai YAML', en: 'this line cannot be read as YAML' },
      mend: {
        id: 'tulis satu "kunci: nilai" per baris, dengan spasi sesudah titik dua',
        en: 'write one "key: value" a line, with a blank after the colon',
      },
    },
  };

export const konfigurasiBukanYaml = defineCode<{ fault: YamlFault }>({
  code: 'SOP0501',
  name: 'konfigurasi-bukan-yaml',
  severity: 'error',
  message: ({ fault }) => FAULTS[fault].found,
  help: ({ fault }) => [FAULTS[fault].mend],
  why: WHY,
  source: 'bahasa',
  bad: 'kertas: A4\nlabel:\n  judul: "Nama SOP\n',
  good: 'kertas: A4\nlabel:\n  judul: "Nama SOP"\n',
});

export const kunciKonfigurasiTidakDikenal = defineCode<{
  kunci: string;
  /** The group it stands in; empty at the margin. */
  kelompok: string;
  dekat: string | null;
  /** Group in which there is such a key; empty for the margin, null where there is none. */
  tempat: string | null;
  dikenal: readonly string[];
}>({
  code: 'SOP0502',
  name: 'kunci-konfigurasi-tidak-dikenal',
  severity: 'error',
  message: ({ kunci, kelompok }) =>
    kelompok === ''
      ? { id: `kunci "${kunci}" tidak dikenal`, en: `unknown key "${kunci}"` }
      : {
          id: `kunci "${kunci}" tidak dikenal di bawah "${kelompok}"`,
          en: `unknown key "${kunci}" below "${kelompok}"`,
        },
  help: ({ kunci, dekat, tempat, dikenal }) => [
    ...(tempat === null ? [] : [placed(kunci, tempat)]),
    ...(dekat === null
      ? []
      : [{ id: `mungkin maksudnya "${dekat}"?`, en: `did you mean "${dekat}"?` }]),
    { id: `yang ada: ${list(dikenal)}`, en: `there are: ${list(dikenal)}` },
  ],
  why: WHY,
  source: 'bahasa',
  bad: 'kertass: A4\n',
  good: 'kertas: A4\n',
});

const placed = (kunci: string, tempat: string): Localized =>
  tempat === ''
    ? {
        id: `"${kunci}" ditulis di tepi kiri, tidak di dalam kelompok`,
        en: `"${kunci}" is written at the margin, not inside a group`,
      }
    : {
        id: `"${kunci}" ditulis di bawah "${tempat}:"`,
        en: `"${kunci}" is written below "${tempat}:"`,
      };

export const kunciKonfigurasiGanda = defineCode<{ kunci: string }>({
  code: 'SOP0503',
  name: 'kunci-konfigurasi-ganda',
  severity: 'error',
  message: ({ kunci }) => ({
    id: `kunci "${kunci}" sudah ada di atas`,
    en: `the key "${kunci}" stands above already`,
  }),
  help: () => [{ id: 'hapus salah satunya', en: 'take one of them out' }],
  why: WHY,
  source: 'bahasa',
  bad: 'kertas: A4\nhuruf: Arial\nkertas: F4\n',
  good: 'kertas: A4\nhuruf: Arial\n',
});

/** What a key wants. */
export type Wanted = 'teks' | 'angka' | 'bilangan-bulat' | 'kelompok' | 'daftar' | 'tanggal';

const WANTED: Readonly<Record<Wanted, Localized>> = {
  teks: { id: 'teks', en: 'text' },
  angka: { id: 'angka', en: 'a number' },
  'bilangan-bulat': { id: 'bilangan bulat', en: 'a whole number' },
  kelompok: { id: 'kunci-kunci di bawahnya', en: 'keys below it' },
  daftar: { id: 'daftar, satu butir per baris dengan "-"', en: 'a list, one item a line with "-"' },
  tanggal: {
    id: 'tahun, bulan atau hari, seperti 2015, 2015-03 atau 2015-03-01',
    en: 'a year, month or day, as in 2015, 2015-03 or 2015-03-01',
  },
};

export const nilaiKonfigurasiSalahJenis = defineCode<{
  /** Empty for the file as a whole. */
  kunci: string;
  wanted: Wanted;
  /** A line that would be accepted; null where none can be guessed. */
  perbaikan: string | null;
  dikenal: readonly string[];
}>({
  code: 'SOP0504',
  name: 'nilai-konfigurasi-salah-jenis',
  severity: 'error',
  message: ({ kunci, wanted }) =>
    kunci === ''
      ? {
          id: 'isi konfigurasi harus berupa baris "kunci: nilai"',
          en: 'a configuration is made of lines "key: value"',
        }
      : {
          id: `"${kunci}" harus berisi ${WANTED[wanted].id}`,
          en: `"${kunci}" must hold ${WANTED[wanted].en}`,
        },
  help: ({ perbaikan, dikenal }) => [
    ...(perbaikan === null ? [] : [{ id: `tulis ${perbaikan}`, en: `write ${perbaikan}` }]),
    ...(dikenal.length === 0
      ? []
      : [{ id: `yang ada: ${list(dikenal)}`, en: `there are: ${list(dikenal)}` }]),
  ],
  why: WHY,
  source: 'bahasa',
  bad: 'margin:\n  atas: 12 mm\n',
  good: 'margin:\n  atas: 12\n',
});

export const nilaiKonfigurasiTidakDikenal = defineCode<{
  kunci: string;
  nilai: string;
  dekat: string | null;
  dikenal: readonly string[];
}>({
  code: 'SOP0505',
  name: 'nilai-konfigurasi-tidak-dikenal',
  severity: 'error',
  message: ({ kunci, nilai }) => ({
    id: `"${kunci}" tidak mengenal "${nilai}"`,
    en: `"${kunci}" does not know "${nilai}"`,
  }),
  help: ({ dekat, dikenal }) => [
    ...(dekat === null
      ? []
      : [{ id: `mungkin maksudnya "${dekat}"?`, en: `did you mean "${dekat}"?` }]),
    { id: `yang ada: ${list(dikenal)}`, en: `there are: ${list(dikenal)}` },
  ],
  why: WHY,
  source: 'bahasa',
  bad: 'huruf: Times Roman\n',
  good: 'huruf: Times New Roman\n',
});

export const nilaiKonfigurasiDiLuarBatas = defineCode<{
  kunci: string;
  nilai: string;
  batas: string;
  paling: 'kecil' | 'besar';
}>({
  code: 'SOP0506',
  name: 'nilai-konfigurasi-di-luar-batas',
  severity: 'error',
  message: ({ kunci, nilai, paling, batas }) =>
    paling === 'kecil'
      ? {
          id: `"${kunci}" bernilai ${nilai}, paling kecil ${batas}`,
          en: `"${kunci}" is ${nilai}, the least is ${batas}`,
        }
      : {
          id: `"${kunci}" bernilai ${nilai}, paling besar ${batas}`,
          en: `"${kunci}" is ${nilai}, the most is ${batas}`,
        },
  help: () => [],
  why: WHY,
  source: 'bahasa',
  bad: 'margin:\n  kiri: 300\n',
  good: 'margin:\n  kiri: 30\n',
});

export const nilaiKonfigurasiKosong = defineCode<{ kunci: string }>({
  code: 'SOP0507',
  name: 'nilai-konfigurasi-kosong',
  severity: 'error',
  message: ({ kunci }) => ({
    id: `"${kunci}" tidak boleh kosong`,
    en: `"${kunci}" must not be empty`,
  }),
  help: () => [
    {
      id: 'isi teksnya, atau hapus barisnya supaya berlaku bawaannya',
      en: 'write its text, or take the line out for the default',
    },
  ],
  why: WHY,
  source: 'bahasa',
  bad: 'label:\n  judul: ""\n',
  good: 'label:\n  judul: Nama SOP\n',
});

/** Why a logo cannot be used. */
export type LogoFault =
  | 'tidak-ada'
  | 'tidak-terbaca'
  | 'di-luar'
  | 'bukan-gambar'
  | 'rusak'
  | 'terlalu-besar';

const LOGO_FAULTS: Readonly<Record<LogoFault, Localized>> = {
  'tidak-ada': { id: 'tidak ditemukan', en: 'is not there' },
  'tidak-terbaca': { id: 'tidak dapat dibaca', en: 'cannot be read' },
  'di-luar': {
    id: 'berada di luar folder konfigurasi ini',
    en: 'lies outside the folder of this configuration',
  },
  'bukan-gambar': { id: 'bukan PNG atau JPEG', en: 'is neither PNG nor JPEG' },
  rusak: { id: 'rusak: isinya tidak utuh', en: 'is damaged: it is not whole' },
  'terlalu-besar': { id: 'lebih besar dari 2 MB', en: 'is larger than 2 MB' },
};

const LOGO_HELP: Readonly<Partial<Record<LogoFault, Localized>>> = {
  'tidak-ada': {
    id: 'tulis letaknya dari folder konfigurasi ini, misalnya gambar/lambang.png',
    en: 'write its place from the folder of this configuration, as in gambar/lambang.png',
  },
  'di-luar': {
    id: 'salin berkasnya ke folder konfigurasi ini, supaya ikut bila folder dipindahkan',
    en: 'copy the file into that folder, so that it goes along when the folder is moved',
  },
  'bukan-gambar': {
    id: 'simpan ulang gambarnya sebagai PNG',
    en: 'save the picture again as PNG',
  },
  rusak: { id: 'simpan ulang gambarnya sebagai PNG', en: 'save the picture again as PNG' },
  'terlalu-besar': {
    id: 'perkecil gambarnya: tercetak setinggi 2 cm, 500 titik sudah tajam',
    en: 'make the picture smaller: it is printed 2 cm high, 500 dots are sharp',
  },
};

export const logoTidakDapatDipakai = defineCode<{ berkas: string; fault: LogoFault }>({
  code: 'SOP0508',
  name: 'logo-tidak-dapat-dipakai',
  severity: 'error',
  message: ({ berkas, fault }) => ({
    id: `logo "${berkas}" ${LOGO_FAULTS[fault].id}`,
    en: `the logo "${berkas}" ${LOGO_FAULTS[fault].en}`,
  }),
  help: ({ fault }) => {
    const help = LOGO_HELP[fault];
    return help === undefined ? [] : [help];
  },
  why: {
    id: 'Kop tanpa lambang yang diminta bukan lembar yang dimaksud. Logo hanya dibaca dari folder konfigurasi atau di bawahnya, sehingga sebuah profil tidak dapat menarik berkas lain dari komputer ini ke dalam lembar.',
    en: 'A letterhead without the emblem asked for is not the sheet that was meant. A logo is read from the folder of the configuration or below it only, so that no profile can pull another file of this computer into a sheet.',
  },
  source: 'bahasa',
  bad: '',
  good: '',
});

const WHY_PERIKSA: Localized = {
  id: 'Aturan yang salah sebut tidak dimatikan dan tidak dinyalakan: pemeriksaan berjalan lain dari yang dimaksud, dan tidak ada yang melihatnya.',
  en: 'A rule that is misnamed is neither turned off nor on: the check goes another way than meant, and nobody sees it.',
};

export const aturanKonfigurasiTidakDikenal = defineCode<{ aturan: string; dekat: string | null }>({
  code: 'SOP0509',
  name: 'aturan-konfigurasi-tidak-dikenal',
  severity: 'error',
  message: ({ aturan }) => ({
    id: `aturan "${aturan}" tidak dikenal`,
    en: `there is no rule "${aturan}"`,
  }),
  help: ({ dekat }) => [
    ...(dekat === null
      ? []
      : [{ id: `mungkin maksudnya "${dekat}"?`, en: `did you mean "${dekat}"?` }]),
    { id: 'semua aturan: `sopc explain`', en: 'all rules: `sopc explain`' },
  ],
  why: WHY_PERIKSA,
  source: 'bahasa',
  bad: 'periksa:\n  aturan:\n    SOP0699: mati\n',
  good: 'periksa:\n  aturan:\n    SOP0603: mati\n',
});

export const aturanKonfigurasiTetap = defineCode<{ code: string; name: string }>({
  code: 'SOP0510',
  name: 'aturan-konfigurasi-tetap',
  severity: 'warning',
  message: ({ code, name }) => ({
    id: `tingkat ${code} (${name}) tidak dapat diubah`,
    en: `what ${code} (${name}) counts for cannot be changed`,
  }),
  help: () => [
    {
      id: 'hapus baris ini; kesalahan penulisan tetap kesalahan, karena lembarnya tidak dapat dibuat',
      en: 'take this line out; a mistake of the language stays one, since no sheet can be made of it',
    },
  ],
  why: {
    id: 'Kesalahan bahasa, berkas, dan lembar tidak dapat diredam: tanpa teks yang terbaca tidak ada lembar. Baris yang tidak berpengaruh menyesatkan pembacanya.',
    en: 'Mistakes of the language, of files and of sheets cannot be silenced: without a text that can be read there is no sheet. A line of no effect misleads its reader.',
  },
  source: 'bahasa',
  bad: 'periksa:\n  aturan:\n    SOP1001: info\n',
  good: 'periksa:\n  aturan:\n    SOP0603: info\n',
});

export const peraturanKonfigurasiTidakTerbaca = defineCode<{ kutipan: string }>({
  code: 'SOP0511',
  name: 'peraturan-konfigurasi-tidak-terbaca',
  severity: 'error',
  message: ({ kutipan }) => ({
    id: `"${kutipan}" tidak terbaca sebagai peraturan`,
    en: `"${kutipan}" cannot be read as a regulation`,
  }),
  help: () => [
    {
      id: 'tulis jenis, nomor dan tahunnya, misalnya Perbup Contoh Nomor 3 Tahun 2015',
      en: 'write its kind, number and year, as in Perbup Contoh Nomor 3 Tahun 2015',
    },
  ],
  why: {
    id: 'Peraturan tambahan dicocokkan dengan Dasar Hukum menurut jenis, nomor dan tahunnya. Tanpa ketiganya ia tidak pernah cocok dengan apa pun.',
    en: 'An added regulation is matched with a Dasar Hukum by its kind, number and year. Without them it would never match anything.',
  },
  source: 'bahasa',
  bad: 'periksa:\n  peraturan:\n    - peraturan: aturan yang lama\n      status: dicabut\n',
  good: 'periksa:\n  peraturan:\n    - peraturan: Perbup Contoh Nomor 3 Tahun 2015\n      status: dicabut\n',
});

/** Why a file of the list cannot be used. */
export type ListFault = 'tidak-ada' | 'di-luar' | 'bukan-berkas';

const LIST_FAULTS: Readonly<Record<ListFault, Localized>> = {
  'tidak-ada': { id: 'tidak ditemukan', en: 'is not there' },
  'di-luar': {
    id: 'berada di luar folder konfigurasi ini',
    en: 'lies outside the folder of this configuration',
  },
  'bukan-berkas': { id: 'bukan berkas', en: 'is no file' },
};

export const berkasDaftarTidakDapatDipakai = defineCode<{ berkas: string; fault: ListFault }>({
  code: 'SOP0512',
  name: 'berkas-daftar-tidak-dapat-dipakai',
  severity: 'warning',
  message: ({ berkas, fault }) => ({
    id: `"${berkas}" dalam daftar ${LIST_FAULTS[fault].id}`,
    en: `"${berkas}" of the list ${LIST_FAULTS[fault].en}`,
  }),
  help: () => [
    {
      id: 'tulis letaknya dari folder konfigurasi ini, misalnya umum/surat-masuk.sop, atau hapus barisnya',
      en: 'write its place from the folder of this configuration, as in umum/surat-masuk.sop, or take the line out',
    },
  ],
  why: {
    id: 'Daftar menyebut semua SOP himpunan. Entri yang tidak ada berkasnya adalah SOP yang hilang, pindah, atau salah tulis.',
    en: 'The list names every SOP of the set. An entry without a file is an SOP that was lost or moved, or a slip.',
  },
  source: 'bahasa',
  bad: 'periksa:\n  daftar:\n    - tidak-ada.sop\n',
  good: 'periksa:\n  daftar: []\n',
});

export const pilihanAturanTidakDapatDipakai = defineCode<{
  aturan: string;
  pilihan: string;
  butir: string;
  /** What is wrong with it, in words that follow it. */
  salah: Localized;
}>({
  code: 'SOP0520',
  name: 'pilihan-aturan-tidak-dapat-dipakai',
  severity: 'error',
  message: ({ butir, salah }) => ({
    id: `"${butir}" ${salah.id}`,
    en: `"${butir}" ${salah.en}`,
  }),
  help: ({ aturan, pilihan }) => [
    {
      id: `arti ${pilihan}: \`sopc explain ${aturan}\``,
      en: `what ${pilihan} means: \`sopc explain ${aturan}\``,
    },
  ],
  why: WHY_PERIKSA,
  source: 'bahasa',
  bad: 'periksa:\n  aturan:\n    nomor-pola:\n      pola: ["{angka}/{tahn}"]\n',
  good: 'periksa:\n  aturan:\n    nomor-pola:\n      pola: ["{angka}/{tahun}"]\n',
});
