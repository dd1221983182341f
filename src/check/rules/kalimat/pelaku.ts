import type { Kegiatan } from './kegiatan.js';
import type { Kolom } from './kolom.js';
import type { NamaSubjek } from './subjek.js';

/**
 * Those whom an activity names as its doers and who have no symbol in its row. One whose column cannot be told, and who
 * might be the one of the row, is none of them: `Petugas` in the column Petugas Loket, `Kabid` in the column Bidang.
 */
export function pelakuLain({ subjek, kolom, pelaku }: Kegiatan): readonly NamaSubjek[] {
  if (subjek === null || pelaku.length === 0) return [];
  const row = pelaku.flatMap((index) => kolom[index] ?? []);
  return subjek.nama.filter((nama) => {
    if (nama.kolom >= 0) return !pelaku.includes(nama.kolom);
    const { jabatan } = nama;
    return jabatan !== null && row.every((column) => column.jabatan.length > 0)
      ? !row.some((column) => mightBe(nama, column))
      : false;
  });
}

/** Whether a name whose column cannot be told may be this one all the same: of the same rank, one of them with no unit. */
const mightBe = ({ jabatan }: NamaSubjek, column: Kolom): boolean =>
  column.jabatan.some(
    (post) =>
      post.pangkat === jabatan?.pangkat && (post.unit.length === 0 || jabatan.unit.length === 0),
  );
