import type { Peraturan } from '../../model/schema.js';
import { BULAN } from '../../model/values/kalender.js';
import { fold } from '../../text/words.js';

/** The form in which regulations are compared: the same for every spelling of the same regulation. */
export function keyOf({ jenis, pembuat, nomor, tahun }: Peraturan): string {
  const number = SERIAL.has(jenis) ? (OLD_NUMBER.exec(nomor)?.[1] ?? nomor) : nomor;
  return `${jenis}|${bodyKey(pembuat)}|${numberKey(number)}|${tahun ?? ''}`;
}

/** Kinds whose old numbers hold a serial number, the office and the year: `PER/21/M.PAN/11/2008` is number 21 of 2008. */
const SERIAL: ReadonlySet<string> = new Set(['Permen', 'Kepmen', 'Perka', 'Perdirjen']);

const OLD_NUMBER = /^(?:(?:PER|KEP|PM|KM)[-/.]?)?(\d+)\/.*[a-z].*\/\d{4}$/iu;

/** The ministry was `PAN` before it was `PANRB`; sheets write either for the regulations of both times. */
const bodyKey = (body: string | null): string =>
  body === null ? '' : body === 'PAN' ? 'panrb' : fold(body);

const numberKey = (number: string): string =>
  number
    .toUpperCase()
    .replace(/\s/gu, '')
    .replace(/^0+(?=\d)/u, '');

/** As one says it: `PP 79/2005`, `PermenPANRB 29/2010`, `Perbup Banggai 7/2017`. */
export function shortName(peraturan: Peraturan): string {
  const { jenis, pembuat, nomor, tahun } = peraturan;
  if (jenis === 'UUD') return 'UUD 1945';
  const name = SHORT.get(`${jenis}|${pembuat ?? ''}`) ?? withBody(jenis, pembuat);
  const year = tahun === null || nomor.includes('/') ? '' : `/${tahun}`;
  return `${name} ${nomor}${year}`;
}

const withBody = (jenis: string, body: string | null): string =>
  body === null ? jenis : `${jenis} ${body.replace(/^(?:Kabupaten|Provinsi) /u, '')}`;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['Permen|PANRB', 'PermenPANRB'],
  ['Permen|PAN', 'PermenPAN'],
  ['Permen|Dalam Negeri', 'Permendagri'],
  ['Permen|Keuangan', 'PMK'],
  ['Permen|Kesehatan', 'Permenkes'],
  ['Kepmen|PAN', 'KepmenPAN'],
  ['Kepmen|Dalam Negeri', 'Kepmendagri'],
]);

/** The words of kinds and makers as UU 12/2011 Lampiran II no. 2 writes them: nothing abbreviated. */
const LONG: ReadonlyMap<string, string> = new Map([
  ['UU|', 'Undang-Undang'],
  ['Perppu|', 'Peraturan Pemerintah Pengganti Undang-Undang'],
  ['PP|', 'Peraturan Pemerintah'],
  ['Perpres|', 'Peraturan Presiden'],
  ['Keppres|', 'Keputusan Presiden'],
  ['Inpres|', 'Instruksi Presiden'],
  ['Permen|PANRB', 'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi'],
  ['Permen|PAN', 'Peraturan Menteri Negara Pendayagunaan Aparatur Negara'],
  ['Permen|Dalam Negeri', 'Peraturan Menteri Dalam Negeri'],
  ['Permen|Keuangan', 'Peraturan Menteri Keuangan'],
  ['Permen|Kesehatan', 'Peraturan Menteri Kesehatan'],
  ['Permen|Hukum dan HAM', 'Peraturan Menteri Hukum dan Hak Asasi Manusia'],
  ['Permen|Kominfo', 'Peraturan Menteri Komunikasi dan Informatika'],
  ['Permen|PUPR', 'Peraturan Menteri Pekerjaan Umum dan Perumahan Rakyat'],
  ['Permen|PU', 'Peraturan Menteri Pekerjaan Umum'],
  ['Permen|Dikbud', 'Peraturan Menteri Pendidikan dan Kebudayaan'],
  ['Permen|Agama', 'Peraturan Menteri Agama'],
  ['Permen|Perindustrian', 'Peraturan Menteri Perindustrian'],
  ['Permen|Perdagangan', 'Peraturan Menteri Perdagangan'],
  ['Permen|Perhubungan', 'Peraturan Menteri Perhubungan'],
  ['Permen|Pertanian', 'Peraturan Menteri Pertanian'],
  ['Permen|Sosial', 'Peraturan Menteri Sosial'],
  ['Permen|Ketenagakerjaan', 'Peraturan Menteri Ketenagakerjaan'],
  ['Kepmen|PAN', 'Keputusan Menteri Pendayagunaan Aparatur Negara'],
  ['Kepmen|Dalam Negeri', 'Keputusan Menteri Dalam Negeri'],
  ['Kepmen|Keuangan', 'Keputusan Menteri Keuangan'],
  ['Inmen|Dalam Negeri', 'Instruksi Menteri Dalam Negeri'],
]);

/** Kinds that name no body by themselves; what follows them is kept as it is written. */
const LONG_BEFORE_BODY: ReadonlyMap<string, string> = new Map([
  ['Permen', 'Peraturan Menteri'],
  ['Kepmen', 'Keputusan Menteri'],
  ['Perda', 'Peraturan Daerah'],
  ['Pergub', 'Peraturan Gubernur'],
  ['Kepgub', 'Keputusan Gubernur'],
  ['Perbup', 'Peraturan Bupati'],
  ['Kepbup', 'Keputusan Bupati'],
  ['Perwal', 'Peraturan Wali Kota'],
  ['Kepwal', 'Keputusan Wali Kota'],
  ['Perka', 'Peraturan Kepala'],
  ['Kepka', 'Keputusan Kepala'],
  ['Perban', 'Peraturan Badan'],
  ['Perlem', 'Peraturan Lembaga'],
  ['Perdes', 'Peraturan Desa'],
  ['Perdirjen', 'Peraturan Direktur Jenderal'],
]);

/**
 * The unabbreviated words for an abbreviated kind; null where they are not known for sure.
 *
 * @param words the kind as written
 * @param hasBody whether the body stands in words of its own behind the kind
 */
export function longKind(
  { jenis, pembuat, tahun }: Peraturan,
  words: string,
  hasBody: boolean,
): string | null {
  // `Perda Kab.` holds a part of the body's name.
  const region = /^perda (prov|kab|kota)/iu.test(words) ? /^\w+/u.exec(pembuat ?? '')?.[0] : null;
  if (region != null) return `Peraturan Daerah ${region}`;
  if (hasBody) return LONG_BEFORE_BODY.get(jenis) ?? LONG.get(`${jenis}|`) ?? null;
  const body = pembuat === 'PAN' && (tahun ?? 0) >= FIRST_YEAR_PANRB ? 'PANRB' : pembuat;
  return LONG.get(`${jenis}|${body ?? ''}`) ?? LONG_BEFORE_BODY.get(jenis) ?? null;
}

/** From this year on the regulations of the ministry have the longer name, also where a sheet says `Permenpan`. */
const FIRST_YEAR_PANRB = 2010;

/** The whole citation, `Peraturan Pemerintah Nomor 12 Tahun 2017 tentang ...`; null where kind or title are not known. */
export function fullCitation(peraturan: Peraturan): string | null {
  const name = fullName(peraturan);
  return name === null || peraturan.tentang === null
    ? null
    : `${name} tentang ${peraturan.tentang}`;
}

/** As {@link fullCitation}, without the title. */
export function fullName({ jenis, pembuat, nomor, tahun }: Peraturan): string | null {
  const kind = LONG.get(`${jenis}|${pembuat ?? ''}`) ?? ofRegion(jenis, pembuat);
  if (kind === null) return null;
  return `${kind} Nomor ${nomor}${tahun === null || nomor.includes('/') ? '' : ` Tahun ${tahun}`}`;
}

/** `Peraturan Bupati Contoh`, `Peraturan Daerah Kabupaten Contoh`; null for other kinds. */
function ofRegion(jenis: string, body: string | null): string | null {
  const words = LONG_BEFORE_BODY.get(jenis);
  if (words === undefined || body === null) return null;
  if (jenis === 'Perda') return `${words} ${body}`;
  const region = /^(?:Kabupaten|Kota|Provinsi) (.+)$/u.exec(body)?.[1];
  return region === undefined ? null : `${words} ${region}`;
}

/** `2017-04-07` as `7 April 2017`; a month or a year as it is read. */
export function dateWords(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : BULAN[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}
