import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { aktifDariDasar, jenisKata } from '../../bahasa/jenis-kata.js';
import { fileRule } from '../../rule.js';
import { kegiatanDari } from './kegiatan.js';
import { tiruHuruf } from './tiru-huruf.js';

/** An activity begins with an active verb and not with a command. */
export const kegiatanPerintah = fileRule({
  code: 'SOP2313',
  name: 'kegiatan-perintah',
  severity: 'info',
  preset: 'ketat',
  message: ({ kata }: { kata: string; aktif: string }) => ({
    id: `kegiatan ini diawali kata perintah “${kata}”, bukan kata kerja aktif`,
    en: `this activity begins with the command “${kata}”, not with an active verb`,
  }),
  help: ({ aktif }) => [{ id: `awali dengan “${aktif}”`, en: `begin with “${aktif}”` }],
  why: {
    id: 'Kegiatan ditulis dengan kata kerja aktif: lembar ini menyatakan apa yang dikerjakan, tidak menyuruh pembacanya.',
    en: 'Activities are written with an active verb: the sheet says what is done and does not order its reader about.',
  },
  source:
    'PermenPAN-RB 35/2012 (kegiatan ditulis aktif dengan kata kerja tanpa subjek); dari 873 kegiatan pada lembar BPS 51% diawali me-',
  bad: sopContoh(['Mencatat permohonan', 'Catat permohonan']),
  good: SOP_BAIK,
  *check(analysis, { report, settings }) {
    for (const { kata, langkah, teks, subjek, at } of kegiatanDari(analysis, settings)) {
      const [first, ...rest] = kata;
      if (first === undefined || rest.length === 0 || !isCommand(first.kunci)) continue;
      // A question is the text of a decision; what another SOP does goes by that SOP's name.
      if (subjek !== null || langkah.sop !== null || teks.trimEnd().endsWith('?')) continue;
      const verb = aktifDariDasar(first.kunci);
      if (verb === null) continue;
      const aktif = tiruHuruf(verb, first.teks);
      const span = at(first.start, first.end);
      const title = { id: `awali dengan “${aktif}”`, en: `begin with “${aktif}”` };
      // Of several commands in a row one would be left.
      const isOnly = !rest.some(({ kunci }) => isCommand(kunci));
      const fixes = isOnly ? [{ title, safe: false, edits: [{ span, text: aktif }] }] : [];
      yield report(span, { kata: first.teks, aktif }, { fixes });
    }
  },
});

/**
 * Verbs that are nothing else without their prefix. Others of the list of bases are a preposition too (`bagi`, `antar`),
 * or begin the name of something (`rekam medis`, `rawat inap`, `telaah staf`).
 */
const COMMANDS: ReadonlySet<string> = new Set(
  (
    'ambil baca bawa bayar buat buka cari catat cetak edit hapus himpun hitung kelola ketik kirim klik lihat minta panggil ' +
    'periksa pilih salin simpan sortir susun tempel terima teruskan tinjau tulis tutup ubah unduh unggah urus'
  ).split(' '),
);

/** With `-kan` every base is a command. */
const isCommand = (word: string): boolean =>
  COMMANDS.has(word) || (word.endsWith('kan') && jenisKata(word) === 'dasar');
