import { SOP_BAIK, sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { bagianNomor, nomorAt } from '../../nomor/bagian.js';
import { fileRule } from '../../rule.js';

/** More blank parts than these are counted, not listed. */
const MOST_TOLD = 3;

/** Nothing stands between two strokes of the number: the serial number was to be filled in and was not. */
export const nomorBagianKosong = fileRule({
  code: 'SOP2112',
  name: 'nomor-bagian-kosong',
  severity: 'warning',
  preset: 'dasar',
  message: ({ urutan, jumlah }: { urutan: readonly number[]; jumlah: number }) => ({
    id:
      urutan.length > MOST_TOLD
        ? `${urutan.length} dari ${jumlah} bagian Nomor SOP kosong`
        : `bagian ke-${urutan.join(' dan ke-')} dari ${jumlah} bagian Nomor SOP kosong`,
    en:
      urutan.length > MOST_TOLD
        ? `${urutan.length} of the ${jumlah} parts of Nomor SOP are blank`
        : `of the ${jumlah} parts of Nomor SOP, blank is number ${urutan.join(' and ')}`,
  }),
  help: () => [
    {
      id: 'isi bagian itu menurut buku nomor; selama belum bernomor, tulis `Nomor SOP: -`',
      en: 'fill the part in from the register of numbers; as long as there is no number, write `Nomor SOP: -`',
    },
  ],
  why: {
    id: 'Nomor yang belum lengkap tidak menunjuk SOP mana pun: lembarnya ditandatangani tanpa nomor, dan SOP lain tidak dapat merujuknya.',
    en: 'A number with a hole names no SOP: the sheet is signed without a number, and no other SOP can refer to it.',
  },
  source:
    'PermenPAN-RB 35/2012, Bagian identitas butir 2 (nomor menurut tata naskah dinas); bagian yang kosong: konvensi, dua bentuk terlihat pada lembar nyata (`000.8.3.3/   /SATPOLPP-A`, `/ /PHB-PSD`)',
  bad: sopContoh(['000.8.3.3/12/UMUM', '000.8.3.3/   /UMUM']),
  good: SOP_BAIK,
  *check(analysis, { report }) {
    const nomor = analysis.model.nomor ?? '';
    const parts = bagianNomor(nomor);
    const blank = parts.flatMap((part, i) =>
      part.teks === '' ? [{ ...part, urutan: i + 1 }] : [],
    );
    const [first, last] = [blank[0], blank.at(-1)];
    if (first === undefined || last === undefined || parts.length < 2) return;
    // With the strokes on both sides: a blank alone cannot be pointed at.
    const at = nomorAt(
      analysis,
      Math.max(0, first.start - 1),
      Math.min(nomor.length, last.end + 1),
    );
    yield report(at, { urutan: blank.map(({ urutan }) => urutan), jumlah: parts.length });
  },
});
