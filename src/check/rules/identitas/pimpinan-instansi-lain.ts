import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import type { JenisInstansi } from '../../instansi/kata-instansi.js';
import { kopOf, kopRelated, ownNames, titled } from '../../instansi/kop.js';
import { readPost } from '../../jabatan.js';
import { fileRule } from '../../rule.js';
import type { Settings } from '../../settings.js';

/** The two kinds of offices whose heads are taken for one another. */
const OTHER: Readonly<Partial<Record<JenisInstansi, JenisInstansi>>> = {
  dinas: 'badan',
  badan: 'dinas',
};

const asOffice = (...ganti: readonly (readonly [string, string])[]): string =>
  sopContoh(
    ['  - Sekretariat Daerah', '  - Dinas Kesehatan'],
    ['Sekretaris Daerah', 'Kepala Dinas Kesehatan'],
    ...ganti,
  );

/** `Kaban` on the sheet of a Dinas, without the office he is head of: it has none. */
export const pimpinanInstansiLain = fileRule({
  code: 'SOP2134',
  name: 'pimpinan-instansi-lain',
  severity: 'warning',
  preset: 'baku',
  message: ({ nama, artinya, sendiri }: { nama: string; artinya: string; sendiri: string }) => ({
    id: `"${nama}" berarti ${artinya}, sedangkan kop menyebut ${sendiri}`,
    en: `"${nama}" is the ${artinya}, and the letterhead is of ${sendiri}`,
  }),
  help: ({ artinya }) => {
    const own = artinya.replace(/(?:Dinas|Badan)$/u, (kind) =>
      kind === 'Dinas' ? 'Badan' : 'Dinas',
    );
    return [
      {
        id: `tulis ${own}; bila memang pejabat instansi lain, sebutkan instansinya`,
        en: `write ${own}; where it is an official of another office, name the office`,
      },
    ];
  },
  why: {
    id: 'Jabatan tanpa nama instansi dibaca sebagai jabatan di instansi pada kop. Dinas tidak punya kepala badan, sehingga tidak jelas siapa pelaksananya.',
    en: 'A post without an office is read as one of the office in the letterhead. A Dinas has no head of a Badan, so that nobody knows who is meant.',
  },
  source: 'konvensi: pada satu dari enam lembar contoh, kolom sebuah dinas bernama "Kaban"',
  bad: asOffice(['  - Kasubag\n', '  - Kaban\n'], ['  - Kasubag:', '  - Kaban:']),
  good: asOffice(['  - Kasubag\n', '  - Kadis\n'], ['  - Kasubag:', '  - Kadis:']),
  *check(analysis, { report, settings }) {
    const { model, places } = analysis;
    const kop = kopOf(model);
    const own = new Set(kop.instansi.map(({ jenis }) => jenis));
    const told = new Set<string>();
    for (const { pelaksana } of model.prosedur) {
      const all = pelaksana.map((one) => officeOf(one.nama, settings));
      for (const [i, one] of pelaksana.entries()) {
        const { jenis, artinya } = all[i] ?? {};
        const wanted = jenis === undefined ? undefined : OTHER[jenis];
        if (jenis === undefined || artinya === undefined || wanted === undefined) continue;
        const isOther = own.has(wanted) && !own.has(jenis) && one.sifat === 'internal';
        // Beside the head of this office another head is another party.
        if (!isOther || all.some((other) => other?.jenis === wanted) || told.has(one.nama))
          continue;
        if (one.namaPanjang !== null && officeOf(one.namaPanjang, settings) === null) continue;
        told.add(one.nama);
        yield report(
          places.of(one),
          { nama: one.nama, artinya, sendiri: ownNames(kop) },
          { related: kopRelated(analysis) },
        );
      }
    }
  },
});

/** The kind of office that a head or its secretary is of, where the post names no office. */
function officeOf(
  name: string,
  settings: Settings,
): { readonly jenis: JenisInstansi; readonly artinya: string } | null {
  const post = readPost(name, settings);
  if (post === null) return null;
  const words = [post.pangkat, ...post.unit].join(' ');
  const match = /^(?:kepala|sekretaris) (dinas|badan)$/u.exec(words);
  const jenis = match?.[1] === 'dinas' ? 'dinas' : match?.[1] === 'badan' ? 'badan' : null;
  return jenis === null ? null : { jenis, artinya: titled(words) };
}
