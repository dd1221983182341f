import { sopContoh } from '../../src/diagnostics/codes/contoh-sop.js';
import type { SetFile } from './random-set.js';

/** What a file of a set of small sound SOPs has that the others do not. */
export interface Berkas {
  readonly judul: string;
  readonly nomor?: string;
  readonly instansi?: string;
  readonly jenis?: string;
  readonly jabatan?: string;
  readonly nama?: string;
  readonly nip?: string;
  /** Items of Keterkaitan. */
  readonly keterkaitan?: readonly string[];
  /** `SOP:` of a step, by the step's number, 1 to 4. */
  readonly sop?: Readonly<Record<number, string>>;
}

const OUTPUTS = ['Surat permohonan', 'Catatan agenda', 'Persetujuan', 'Kunci ruang'];

/** Small sound SOPs, each with a title and number of its own, by the letters a, b, c, ... as their paths. */
export const sopSet = (...all: readonly Berkas[]): SetFile[] =>
  all.map(
    ({ judul, nomor, instansi, jenis, jabatan, nama, nip, keterkaitan, sop = {} }, index) => ({
      path: `${String.fromCharCode(97 + index)}.sop`,
      text: sopContoh(
        ['Peminjaman Ruang Rapat', judul],
        ['000.8.3.3/12/UMUM', nomor ?? `000.8.3.3/${index + 1}/UMUM`],
        ['Sekretariat Daerah', instansi ?? 'Sekretariat Daerah'],
        ['Jabatan: Sekretaris Daerah', `Jabatan: ${jabatan ?? 'Sekretaris Daerah'}`],
        ['Budi Contoh, S.Sos.', nama ?? 'Budi Contoh, S.Sos.'],
        ['19800101 200501 1 001', nip ?? '19800101 200501 1 001'],
        [
          'Keterkaitan: -',
          `${jenis === undefined ? '' : `Jenis: ${jenis}\n\n`}Keterkaitan:${
            keterkaitan === undefined ? ' -' : keterkaitan.map((item) => `\n  - ${item}`).join('')
          }`,
        ],
        ...OUTPUTS.flatMap((output, at) => {
          const reference = sop[at + 1];
          const line = `Output: ${output}`;
          return reference === undefined
            ? []
            : [[`${line}\n`, `${line}\n    SOP: ${reference}\n`] as const];
        }),
      ),
    }),
  );
