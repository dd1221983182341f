import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';
import { isLikeName, type NamaOrang } from '../../set/nama-orang.js';
import type { Orang } from '../../set/pejabat.js';
import { DUA_SOP_LAIN } from './contoh-himpunan.js';
import { lain } from './lain.js';
import { type Beda, berbeda } from './pejabat-sama.js';

/** One NIP with the names of several persons. Spellings of one name are told by `nama-pejabat-berbeda`. */
export const nipBeberapaOrang = setRule({
  code: 'SOP3108',
  name: 'nip-beberapa-orang',
  severity: 'warning',
  preset: 'baku',
  bagian: 'pejabat',
  message: ({ nip, teks, umum, ragam }: Pick<Beda, 'teks' | 'umum' | 'ragam'> & { nip: string }) =>
    umum === null
      ? {
          id: `NIP ${nip} dipakai untuk ${ragam} orang dalam himpunan ini; di sini untuk ${teks}`,
          en: `the NIP ${nip} is used for ${ragam} persons in this set; here for ${teks}`,
        }
      : {
          id: `NIP ${nip} di sini milik ${teks}, di ${lain(umum.jumlah).id} milik ${umum.teks}`,
          en: `the NIP ${nip} is that of ${teks} here, and of ${umum.teks} in ${lain(umum.jumlah).en}`,
        },
  help: () => [
    {
      id: 'bila pejabatnya berganti, ganti NIP-nya juga',
      en: 'if another official took over, change the NIP too',
    },
  ],
  why: {
    id: 'Satu NIP milik satu orang. Yang sama pada dua nama biasanya tertinggal saat nama pejabat lama diganti.',
    en: 'A NIP belongs to one person. With two names it was mostly left over when the name of the former official was replaced.',
  },
  source: 'Perka BKN 22/2007 (tanggal lahir, pengangkatan dan nomor urut: satu NIP satu orang)',
  files: DUA_SOP_LAIN,
  bad: sopContoh(['Budi Contoh, S.Sos.', 'Melati Teladan, S.E.']),
  good: sopContoh(
    ['Budi Contoh, S.Sos.', 'Melati Teladan, S.E.'],
    ['19800101 200501 1 001', '19750317 200003 2 002'],
  ),
  *check(set, { report }) {
    for (const signatures of set.pejabat.byNip.values()) {
      const persons = personsOf(signatures);
      if (new Set(persons.values()).size < 2) continue;
      const found = berbeda(signatures, ({ nama, namaAt, blok }) =>
        blok.nip === null
          ? null
          : {
              kunci: persons.get(nama.kunci) ?? nama.kunci,
              teks: namaAt.teks,
              span: blok.nip.span,
            },
      );
      for (const { file, at, related, ...params } of found) {
        const nip = file.pejabat.find((one) => one.nip?.span.start === at.start)?.nip?.teks ?? '';
        yield report(file, at, { ...params, nip }, { related });
      }
    }
  },
});

/** Names that one person may have, however many there are; more are compared with these only. */
const MOST_PERSONS = 16;

/** Each name, to the first one that may be the same person's. */
function personsOf(signatures: Orang): ReadonlyMap<string, string> {
  const first: NamaOrang[] = [];
  const persons = new Map<string, string>();
  for (const { nama } of signatures) {
    if (persons.has(nama.kunci)) continue;
    const same = first.find((one) => isLikeName(one, nama));
    if (same === undefined && first.length < MOST_PERSONS) first.push(nama);
    persons.set(nama.kunci, (same ?? nama).kunci);
  }
  return persons;
}
