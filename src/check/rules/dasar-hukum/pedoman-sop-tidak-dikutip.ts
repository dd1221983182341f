import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { keyOf } from '../../peraturan/sebutan.js';
import { citationsOf } from '../../peraturan/sitiran.js';
import { fileRule } from '../../rule.js';

/** The rule that SOPs are made by. */
const PEDOMAN = keyOf({
  jenis: 'Permen',
  pembuat: 'PANRB',
  nomor: '35',
  tahun: 2012,
  tentang: null,
});

/** A body's own guideline that rests on it. */
const OWN_GUIDELINE = /\bstandard?\s+(?:operasional\s+prosedur|prosedur\s+operasional)|\bSOP\b/iu;

/** The rule that an SOP is made by is its first basis. */
export const pedomanSopTidakDikutip = fileRule({
  code: 'SOP2218',
  name: 'pedoman-sop-tidak-dikutip',
  severity: 'info',
  preset: 'ketat',
  message: () => ({
    id: 'Dasar Hukum tidak memuat pedoman penyusunan SOP',
    en: 'Dasar Hukum does not cite the guideline on SOPs',
  }),
  help: () => [
    {
      id: 'kutip PermenPANRB 35/2012, atau pedoman SOP instansi sendiri',
      en: 'cite PermenPANRB 35/2012, or the guideline of the body itself',
    },
  ],
  why: {
    id: 'PermenPANRB 35/2012, atau pedoman instansi yang bersandar padanya, mengatur bentuk SOP AP ini. Banyak lembar tidak mengutipnya, jadi ini hanya untuk dilihat sekali lagi.',
    en: 'PermenPANRB 35/2012, or a guideline that rests on it, rules the form of this SOP. Many sheets do not cite it, so this is only to be looked at once more.',
  },
  source: 'konvensi: empat dari lima SOP benih yang punya Dasar Hukum mengutipnya',
  bad: sopContoh([
    `  - Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012
    tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan`,
    '  - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  ]),
  good: sopContoh([
    `  - Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012
    tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan`,
    '  - Peraturan Bupati Contoh Nomor 41 Tahun 2023 tentang Pedoman Penyusunan Standar Operasional Prosedur',
  ]),
  *check(analysis, { report }) {
    const { model, places } = analysis;
    const place = places.key(model, 'dasarHukum');
    if (place === undefined || model.dasarHukum.length === 0) return;
    const isCited = citationsOf(analysis).some(
      ({ key, peraturan }) => key === PEDOMAN || OWN_GUIDELINE.test(peraturan.tentang ?? ''),
    );
    if (!isCited) yield report(place, {});
  },
});
