import type { Butir, Pengesahan, Sop, Tanggal } from '../../model/schema.js';
import { joined } from '../../text/lists.js';
import { IDENTITY } from '../dimensions.js';
import type { Labels, LayoutOptions } from '../options.js';
import type { Paragraph } from '../text/lines.js';
import { listParagraphs } from '../text/list.js';

/** A row of the right-hand block: its label and what stands beside it. */
export interface LabelledRow {
  readonly field: string;
  readonly label: Paragraph[];
  readonly value: Paragraph[];
}

/** One of the cells below: its label in bold, then its list. */
export interface ListCell {
  readonly field: string;
  readonly content: Paragraph[];
}

/** The identity block in words, before any width is known. */
export interface IdentityContent {
  readonly letterhead: Paragraph[];
  readonly rows: readonly LabelledRow[];
  readonly pairs: readonly (readonly ListCell[])[];
}

/** Printed for a field that is known to be empty. */
export const KNOWN_EMPTY = '-';

const LIST_FIELDS = [
  ['dasarHukum', 'kualifikasiPelaksana'],
  ['keterkaitan', 'peralatan'],
  ['peringatan', 'pencatatan'],
] as const;

/** Whether the SOP has anything to print in an identity block besides its title. */
export function hasIdentity(model: Sop): boolean {
  return (
    model.nomor !== null ||
    model.instansi.length > 0 ||
    model.tanggalPembuatan !== null ||
    model.tanggalRevisi !== null ||
    model.tanggalEfektif !== null ||
    model.disahkanOleh !== null ||
    model.maksudTujuan.length > 0 ||
    joined(LIST_FIELDS).some((field) => model[field].length > 0) ||
    model.kosong.length > 0
  );
}

/** The fields in the order of the printed form (facts.md 1.4). */
export function identityContent(model: Sop, options: LayoutOptions): IdentityContent {
  const { fontSize: size, labels } = options;
  const plain = (text: string): Paragraph => ({ text, font: 'regular', size });
  const bold = (text: string): Paragraph => ({ text, font: 'bold', size });
  const empty = (field: string): Paragraph[] =>
    model.kosong.includes(field) ? [plain(KNOWN_EMPTY)] : [];
  const text = (field: string, value: string | null, style = plain): Paragraph[] =>
    value === null ? empty(field) : [style(value)];
  const date = (field: string, value: Tanggal | null): Paragraph[] =>
    text(field, value?.teks ?? null);
  const row = (field: keyof Labels, value: Paragraph[]): LabelledRow => ({
    field,
    label: [plain(labels[field])],
    value,
  });
  const list = (field: keyof Labels, items: readonly Butir[]): ListCell => ({
    field,
    content: [
      bold(labels[field]),
      ...(items.length === 0
        ? empty(field)
        : listParagraphs(items, {
            size,
            indent: IDENTITY.listIndent,
            gap: IDENTITY.paragraphGap,
          }).map((paragraph, index) =>
            index === 0 ? { ...paragraph, gapBefore: IDENTITY.paragraphGap } : paragraph,
          )),
    ],
  });
  return {
    letterhead: model.instansi.map((line) => ({ align: 'center', ...bold(line) })),
    rows: [
      row('nomor', text('nomor', model.nomor)),
      row('tanggalPembuatan', date('tanggalPembuatan', model.tanggalPembuatan)),
      row('tanggalRevisi', date('tanggalRevisi', model.tanggalRevisi)),
      row('tanggalEfektif', date('tanggalEfektif', model.tanggalEfektif)),
      row('disahkanOleh', [
        ...(model.disahkanOleh
          ? signerParagraphs(model.disahkanOleh, size, IDENTITY.signatureRoom)
          : empty('disahkanOleh')),
      ]),
      row('judul', text('judul', model.judul, bold)),
    ],
    pairs: [
      ...LIST_FIELDS.map((fields) => fields.map((field) => list(field, model[field]))),
      ...(model.maksudTujuan.length > 0 ? [[list('maksudTujuan', model.maksudTujuan)]] : []),
    ],
  };
}

/** Post, room for the signature, name, rank and number, centred as on the printed form. */
export function signerParagraphs(signer: Pengesahan, size: number, room: number): Paragraph[] {
  const centred = (text: string): Paragraph => ({ text, font: 'regular', size, align: 'center' });
  const below: Paragraph[] = [];
  if (signer.nama !== null) {
    below.push({ text: signer.nama, font: 'bold', size, align: 'center', underline: true });
  }
  if (signer.pangkat !== null) below.push(centred(signer.pangkat));
  if (signer.nip !== null) below.push(centred(numberLine(signer, signer.nip)));
  const place = [signer.tempat, signer.tanggal?.teks].filter((part) => part != null).join(', ');
  return [
    ...(place === '' ? [] : [centred(place)]),
    ...signer.instansi.map(centred),
    ...signer.jabatan.map(centred),
    ...below.map((line, index) => (index === 0 ? { gapBefore: room, ...line } : line)),
  ];
}

/** `NIP. 1966...`, without saying NIP twice where it was written with the number. */
function numberLine({ jenisNomor }: Pengesahan, number: string): string {
  return /^(NIP|NRP)\b/i.test(number) ? number : `${jenisNomor}. ${number}`;
}
