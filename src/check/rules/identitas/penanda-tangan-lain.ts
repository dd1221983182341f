import type { Related } from '../../../diagnostics/diagnostic.js';
import type { Analysis } from '../../../model/analyze.js';
import type { Pengesahan } from '../../../model/schema.js';
import type { Span } from '../../../text/source.js';
import { compareSigners, type Perbandingan } from '../../pejabat.js';
import type { Settings } from '../../settings.js';

/** The two blocks of a sheet in which an official signs, where they are about the same one. */
export interface SatuPejabat {
  readonly pengesahan: Pengesahan;
  readonly tandaTangan: Pengesahan;
  readonly perbandingan: Perbandingan;
}

/**
 * The signer of both blocks, where it is one official: the number is the same or nearly so, the name is, or the post is
 * with neither signing for another. Null where it may well be two: a sheet that the head of the region adopts and the
 * head of the office signs.
 */
export function satuPejabat({ model }: Analysis, settings: Settings): SatuPejabat | null {
  const { disahkanOleh: pengesahan, tandaTangan } = model;
  if (pengesahan === null || tandaTangan === null) return null;
  const perbandingan = compareSigners(pengesahan, tandaTangan, settings);
  const { nama, nip, jabatan } = perbandingan;
  const isOne =
    nip === 'sama' ||
    nip === 'mirip' ||
    nama === 'sama' ||
    jabatan === 'sama' ||
    (nama === 'mirip' && (nip === 'tidak-ada' || jabatan !== 'beda'));
  return isOne ? { pengesahan, tandaTangan, perbandingan } : null;
}

/** Where a field of a signer stands. */
export const fieldAt = ({ places }: Analysis, signer: Pengesahan, field: string): Span =>
  places.key(signer, field) ?? places.of(signer);

/** The place of the same field in the block above. */
export const inPengesahan = (
  analysis: Analysis,
  { pengesahan }: SatuPejabat,
  field: string,
): readonly Related[] => [
  {
    message: { id: 'pada Disahkan oleh', en: 'in Disahkan oleh' },
    span: fieldAt(analysis, pengesahan, field),
  },
];
