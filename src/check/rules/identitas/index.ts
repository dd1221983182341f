import type { FileRule } from '../../rule.js';
import { daerahLainDiTeks } from './daerah-lain-di-teks.js';
import { daerahLainPenandaTangan } from './daerah-lain-penanda-tangan.js';
import { dasarHukumDaerahLain } from './dasar-hukum-daerah-lain.js';
import { dasarHukumInstansiLain } from './dasar-hukum-instansi-lain.js';
import { instansiLainDiTeks } from './instansi-lain-di-teks.js';
import { jabatanInstansiLain } from './jabatan-instansi-lain.js';
import { jabatanPenandaTanganBerbeda } from './jabatan-penanda-tangan-berbeda.js';
import { judulBerawalanSop } from './judul-berawalan-sop.js';
import { judulDiTabel } from './judul-di-tabel.js';
import { judulLainDiPeringatan } from './judul-lain-di-peringatan.js';
import { milikInstansiLain } from './milik-instansi-lain.js';
import { namaPejabatIsian } from './nama-pejabat-isian.js';
import { namaPejabatTanda } from './nama-pejabat-tanda.js';
import { namaPenandaTanganBerbeda } from './nama-penanda-tangan-berbeda.js';
import { nipJumlahAngka } from './nip-jumlah-angka.js';
import { nipKelamin } from './nip-kelamin.js';
import { nipLama } from './nip-lama.js';
import { nipPenandaTanganBerbeda } from './nip-penanda-tangan-berbeda.js';
import { nipPengangkatan } from './nip-pengangkatan.js';
import { nipPenulisan } from './nip-penulisan.js';
import { nipPppk } from './nip-pppk.js';
import { nipTandaLain } from './nip-tanda-lain.js';
import { nipTanggalLahir } from './nip-tanggal-lahir.js';
import { nipTidakAda } from './nip-tidak-ada.js';
import { nipUrut } from './nip-urut.js';
import { nipUsia } from './nip-usia.js';
import { nomorBagianKosong } from './nomor-bagian-kosong.js';
import { nomorIsian } from './nomor-isian.js';
import { nomorPola } from './nomor-pola.js';
import { nomorSpasi } from './nomor-spasi.js';
import { nomorTahun } from './nomor-tahun.js';
import { pangkatGolongan } from './pangkat-golongan.js';
import { peringatanTanpaAkibat } from './peringatan-tanpa-akibat.js';
import { peringatanTerputus } from './peringatan-terputus.js';
import { pimpinanInstansiLain } from './pimpinan-instansi-lain.js';
import { revisiSamaPembuatan } from './revisi-sama-pembuatan.js';
import { tandaTanganSebelumSelesai } from './tanda-tangan-sebelum-selesai.js';
import { tugasInstansiLain } from './tugas-instansi-lain.js';

/** SOP21xx: the identity block. */
export const IDENTITAS: readonly FileRule[] = [
  revisiSamaPembuatan,
  nipJumlahAngka,
  nipLama,
  nipTandaLain,
  nipTanggalLahir,
  nipKelamin,
  nipUrut,
  nipPengangkatan,
  nipUsia,
  nipPppk,
  nipPenulisan,
  nomorBagianKosong,
  nomorIsian,
  nomorPola,
  nomorTahun,
  nomorSpasi,
  judulDiTabel,
  judulLainDiPeringatan,
  judulBerawalanSop,
  nipTidakAda,
  namaPenandaTanganBerbeda,
  nipPenandaTanganBerbeda,
  jabatanPenandaTanganBerbeda,
  namaPejabatTanda,
  namaPejabatIsian,
  peringatanTerputus,
  peringatanTanpaAkibat,
  daerahLainPenandaTangan,
  dasarHukumDaerahLain,
  dasarHukumInstansiLain,
  tugasInstansiLain,
  pimpinanInstansiLain,
  jabatanInstansiLain,
  instansiLainDiTeks,
  tandaTanganSebelumSelesai,
  pangkatGolongan,
  daerahLainDiTeks,
  milikInstansiLain,
];
