import { defineCode } from '../code.js';

/** Findings about a file as such, before a word of it is read: SOP00xx. */

/** Why a file could not be read. `lain` carries the system's own code. */
export interface UnreadableParams {
  readonly reason: 'tidak-ada' | 'izin' | 'folder' | 'lain';
  /** Code of the system, `EIO`. */
  readonly system: string;
}

const REASONS = {
  'tidak-ada': { id: 'tidak ditemukan', en: 'is not there' },
  izin: { id: 'tidak boleh dibaca oleh pengguna ini', en: 'may not be read by this user' },
  folder: { id: 'bukan berkas biasa', en: 'is not a regular file' },
  lain: { id: 'tidak dapat dibaca', en: 'cannot be read' },
} as const;

export const berkasTidakTerbaca = defineCode<UnreadableParams>({
  code: 'SOP0001',
  name: 'berkas-tidak-terbaca',
  severity: 'error',
  message: ({ reason, system }) => {
    const detail = reason === 'lain' ? ` (${system})` : '';
    return {
      id: `berkas ${REASONS[reason].id}${detail}`,
      en: `the file ${REASONS[reason].en}${detail}`,
    };
  },
  help: ({ reason }) => {
    if (reason === 'tidak-ada') {
      return [
        {
          id: 'periksa ejaan nama berkas dan folder tempat perintah dijalankan',
          en: 'check the spelling of the name, and the folder the command runs in',
        },
      ];
    }
    if (reason === 'izin') {
      return [
        {
          id: 'minta hak baca atas berkas ini kepada pemiliknya',
          en: 'ask its owner for the right to read it',
        },
      ];
    }
    if (reason === 'folder') {
      return [
        {
          id: 'salin isinya ke sebuah berkas, atau alirkan ke masukan baku: `sopc check - < ...`',
          en: 'copy its content to a file, or send it to standard input: `sopc check - < ...`',
        },
      ];
    }
    return [];
  },
  why: {
    id: 'Berkas yang tidak terbaca tidak diperiksa. Perintah berakhir dengan kode 2, sehingga tidak dapat dikira bersih.',
    en: 'A file that cannot be read is not checked. The command ends with code 2, so that it cannot be taken for clean.',
  },
  source: 'bahasa',
  bad: '',
  good: '',
});

export const bukanUtf8 = defineCode<{ readonly sebagai: 'Windows-1252' | 'UTF-16' }>({
  code: 'SOP0002',
  name: 'bukan-utf-8',
  severity: 'warning',
  message: ({ sebagai }) => ({
    id: `berkas ini bukan UTF-8 dan dibaca sebagai ${sebagai}`,
    en: `this file is not UTF-8 and was read as ${sebagai}`,
  }),
  help: () => [
    {
      id: 'simpan ulang dengan pengodean UTF-8, lalu periksa tanda kutip, tanda pisah dan huruf beraksen',
      en: 'save it again as UTF-8, then look at quotes, dashes and accented letters',
    },
  ],
  why: {
    id: 'Windows-1252 adalah pengodean komputer kantor lama. Isi berkas ditebak dari sana: huruf di luar abjad dasar dapat salah tanpa terlihat. UTF-16 terbaca pasti, tetapi git tidak dapat memperlihatkan perubahannya.',
    en: 'Windows-1252 is the code page of older office computers. The text is a guess from there: letters outside the basic alphabet may be wrong without showing it. UTF-16 is read for certain, but git cannot show its changes.',
  },
  source: 'bahasa',
  bad: '',
  good: '',
});
