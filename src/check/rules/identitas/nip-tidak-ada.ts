import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { Analysis } from '../../../model/analyze.js';
import type { Pengesahan } from '../../../model/schema.js';
import { kataDari } from '../../bahasa/kata.js';
import { yaTidak } from '../../options.js';
import { nameKey, postOf } from '../../pejabat.js';
import { fileRule } from '../../rule.js';
import type { Settings } from '../../settings.js';
import { fieldAt } from './penanda-tangan-lain.js';

/**
 * Posts that only civil servants hold. Left out on purpose: heads of regions and villages, ministers, members of
 * commissions and the forces, who have no NIP, and heads of schools and hospitals, which may be private.
 */
const CIVIL_SERVANTS: ReadonlySet<string> = new Set([
  'kepala dinas',
  'kepala badan',
  'kepala kantor',
  'kepala biro',
  'kepala bagian',
  'kepala bidang',
  'kepala seksi',
  'kepala subbagian',
  'kepala subbidang',
  'kepala upt',
  'kepala uptd',
  'kepala satuan',
  'kepala pelaksana',
  'sekretaris daerah',
  'sekretaris dprd',
  'asisten',
  'inspektur',
  'inspektur pembantu',
  'camat',
]);

/** A signer of a local government who has a NIP, and none is written. */
export const nipTidakAda = fileRule({
  code: 'SOP2120',
  name: 'nip-tidak-ada',
  severity: 'warning',
  preset: 'baku',
  options: {
    semuaInstansi: yaTidak(
      false,
      'juga pada instansi pusat, yang lembarnya sering hanya memuat nama dan kode QR',
      'also in offices of the state, whose sheets often show a name and a QR code only',
    ),
  },
  message: ({ jabatan }: { jabatan: string }) => ({
    id: `belum ada NIP untuk ${jabatan}`,
    en: `there is no NIP for ${jabatan}`,
  }),
  help: () => [
    {
      id: 'tambahkan `NIP: ...`; bila memang tidak dicetak karena ditandatangani secara elektronik, tulis `NIP: -`',
      en: 'add `NIP: ...`; where none is printed because the sheet is signed electronically, write `NIP: -`',
    },
  ],
  why: {
    id: 'Pejabat yang mengesahkan dikenal dari jabatan, nama dan NIP-nya; nama saja dapat dimiliki beberapa pegawai.',
    en: 'The official who signs is known by post, name and NIP; a name alone several employees may have.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian identitas butir 6 (nomenklatur jabatan, tanda tangan, nama, NIP); konvensi: pada 348 lembar BPS hanya 55 mencetak NIP, yang lain kode QR',
  bad: sopContoh(['  NIP: 19800101 200501 1 001\n', '']),
  good: SOP_BAIK,
  *check(analysis, { report, options, settings }) {
    const { disahkanOleh, tandaTangan } = analysis.model;
    if (!options.semuaInstansi && !isLocal(analysis)) return;
    const missing = [disahkanOleh, tandaTangan].filter(
      (signer): signer is Pengesahan => signer !== null && lacksNip(analysis, signer, settings),
    );
    const [first, second] = missing;
    if (first === undefined) return;
    yield report(fieldAt(analysis, first, 'nama'), { jabatan: first.jabatan.join(' ') });
    const isOther =
      second !== undefined && nameKey(second.nama ?? '') !== nameKey(first.nama ?? '');
    if (isOther) {
      yield report(fieldAt(analysis, second, 'nama'), { jabatan: second.jabatan.join(' ') });
    }
  },
});

const KNOWN_EMPTY = /^[\s:]*[-\u2010-\u2015]/u;

/** Named, in a post that only civil servants hold, and without any number. */
function lacksNip({ places, source }: Analysis, signer: Pengesahan, settings: Settings): boolean {
  if (signer.nama === null || signer.nip !== null) return false;
  // The model has nothing of a field with `-`; its place is that of the keyword.
  const word = places.key(signer, 'nip');
  if (word !== undefined && KNOWN_EMPTY.test(source.text.slice(word.end))) return false;
  const post = postOf(signer, settings);
  return post !== null && CIVIL_SERVANTS.has(post.pangkat);
}

const isLocal = ({ model }: Analysis): boolean =>
  model.instansi.some((line) => {
    const [first, second] = kataDari(line);
    return first?.kunci === 'pemerintah' && LOCAL.has(second?.kunci ?? '');
  });

const LOCAL: ReadonlySet<string> = new Set(['provinsi', 'propinsi', 'kabupaten', 'kota', 'daerah']);
