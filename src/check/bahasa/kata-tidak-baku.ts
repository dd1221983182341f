import { uraikan } from './jenis-kata.js';

/**
 * Spellings that are not standard, with the standard one. Written down from memory of KBBI and EYD Edisi V and not
 * copied from either, so only what is beyond doubt; `periodeik` and `minit` are slips that real sheets have. Words with
 * a prefix put on wrongly, or of a base that is not standard, are not listed: {@link uraikan} knows them.
 */
const DAFTAR = `
  akte=akta aktifitas=aktivitas antri=antre antrian=antrean apotik=apotek atlit=atlet azas=asas
  bekerjasama=bekerja+sama beritahu=beri+tahu bertanggungjawab=bertanggung+jawab berterimakasih=berterima+kasih
  cidera=cedera detil=detail diagnosa=diagnosis diberitahu=diberi+tahu diijinkan=diizinkan
  ditindak-lanjuti=ditindaklanjuti draft=draf efektifitas=efektivitas fotocopy=fotokopi frekwensi=frekuensi
  hakekat=hakikat himbauan=imbauan hipotesa=hipotesis hutang=utang ijasah=ijazah ijin=izin jadual=jadwal karir=karier
  kerjasama=kerja+sama ketrampilan=keterampilan komplit=komplet kongkrit=konkret konkrit=konkret
  konsekwensi=konsekuensi kontinyu=kontinu kreatifitas=kreativitas kwalifikasi=kualifikasi kwalitas=kualitas
  kwantitas=kuantitas kwitansi=kuitansi memberitahu=memberi+tahu mengijinkan=mengizinkan
  menindak-lanjuti=menindaklanjuti mensurvey=menyurvei metoda=metode milyar=miliar minit=menit nasehat=nasihat
  obyek=objek obyektif=objektif penjadualan=penjadwalan perijinan=perizinan periodeik=periodik perobahan=perubahan
  photo=foto photocopy=fotokopi potokopi=fotokopi praktek=praktik produktifitas=produktivitas prosentase=persentase
  resiko=risiko sekedar=sekadar serahterima=serah+terima silahkan=silakan sintesa=sintesis sistim=sistem
  sistimatis=sistematis standarisasi=standardisasi subyek=subjek survey=survei tandatangan=tanda+tangan
  tanggungjawab=tanggung+jawab tatacara=tata+cara tehnik=teknik tehnis=teknis terimakasih=terima+kasih
  terlanjur=telanjur tindaklanjut=tindak+lanjut trampil=terampil trilyun=triliun varitas=varietas
`;

let made: ReadonlyMap<string, string> | undefined;

/** Made at the first use. */
function spellings(): ReadonlyMap<string, string> {
  made ??= new Map(
    DAFTAR.trim()
      .split(/\s+/u)
      .map((pair) => pair.replaceAll('+', ' ').split('=') as [string, string]),
  );
  return made;
}

/**
 * The standard spelling of a word, in small letters; null where the word is standard or not known.
 *
 * @param word in any case; `-nya` may stand behind it
 */
export function bakuDari(word: string): string | null {
  const kata = word.toLowerCase();
  const whole = spellings().get(kata) ?? uraikan(kata)?.baku ?? null;
  if (whole !== null || !kata.endsWith('nya')) return whole;
  const stem = bakuDari(kata.slice(0, -3));
  return stem === null ? null : `${stem}nya`;
}
