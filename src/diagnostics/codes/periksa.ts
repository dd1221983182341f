import { defineCode } from '../code.js';
import { SOP_BAIK, sopContoh } from './contoh-sop.js';

/** SOP06xx: the comments by which an author accepts a finding. */

const HERE = 'Nomor SOP: 000.8.3.3/12/UMUM';

export const abaikanTanpaAlasan = defineCode<{ kode: readonly string[] }>({
  code: 'SOP0601',
  name: 'abaikan-tanpa-alasan',
  severity: 'warning',
  message: ({ kode }) => ({
    id: `tidak disebut mengapa ${kode.join(', ')} diabaikan`,
    en: `no reason is given for accepting ${kode.join(', ')}`,
  }),
  help: ({ kode }) => [
    {
      id: `tulis alasannya: \`# sopc-abaikan ${kode.join(' ')}: alasan\``,
      en: `write the reason: \`# sopc-abaikan ${kode.join(' ')}: reason\``,
    },
  ],
  why: {
    id: 'Temuan yang diabaikan tanpa alasan tidak dapat ditinjau kemudian: orang lain tidak tahu apakah alasannya masih berlaku.',
    en: 'A finding accepted without a reason cannot be reviewed later: nobody knows whether the reason still holds.',
  },
  source: 'bahasa',
  bad: sopContoh([HERE, '# sopc-abaikan SOP1102\nNomor SOP:']),
  good: sopContoh([HERE, '# sopc-abaikan SOP1102: nomor diberi saat penetapan\nNomor SOP:']),
});

export const abaikanTanpaKode = defineCode({
  code: 'SOP0602',
  name: 'abaikan-tanpa-kode',
  severity: 'warning',
  message: () => ({
    id: 'tidak disebut kode temuan yang diabaikan',
    en: 'no code of a finding to accept is given',
  }),
  help: () => [
    {
      id: 'tulis kodenya, yang tertera pada temuan: `# sopc-abaikan SOP1102: alasan`',
      en: 'write the code that the finding shows: `# sopc-abaikan SOP1102: reason`',
    },
  ],
  why: {
    id: 'Tanpa kode tidak ada temuan yang diabaikan; mengabaikan semuanya akan menyembunyikan kesalahan baru.',
    en: 'Without a code nothing is accepted; to accept everything would hide new mistakes.',
  },
  source: 'bahasa',
  bad: sopContoh([HERE, `# sopc-abaikan: sudah diperiksa\n${HERE}`]),
  good: SOP_BAIK,
});

export const abaikanTakTerpakai = defineCode<{ kode: string }>({
  code: 'SOP0603',
  name: 'abaikan-tak-terpakai',
  severity: 'warning',
  message: ({ kode }) => ({
    id: `tidak ada ${kode} pada baris di bawahnya`,
    en: `there is no ${kode} on the line below`,
  }),
  help: () => [{ id: 'hapus pengabaian ini', en: 'remove this comment' }],
  why: {
    id: 'Pengabaian yang tertinggal menyembunyikan temuan yang kelak muncul lagi di tempat itu.',
    en: 'A comment left behind hides a finding that comes up there again later.',
  },
  source: 'bahasa',
  bad: sopContoh([HERE, `# sopc-abaikan SOP1102: nomor menyusul\n${HERE}`]),
  good: SOP_BAIK,
});
