import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/sintaks.js';
import { tanggalDiagnostics } from '../diagnostics/codes/tanggal.js';
import { type Node, nodesOf } from '../syntax/tree.js';
import { lineOf, placeOfLine, readBlock, textsOf } from './blocks.js';
import { type Context, keywordLeaf } from './context.js';
import { joined } from './joined.js';
import type { Pengesahan } from './schema.js';
import { parseTanggal } from './values/tanggal.js';

/** Reads `Disahkan oleh` or `Tanda Tangan`, with its further parts. Null when nothing is filled in. */
export function readSigner(
  ctx: Context,
  section: Node,
  others: readonly Node[],
): Pengesahan | null {
  const own = readBlock(ctx, section);
  const first = own.entries[0];
  if (first?.value != null && !ctx.wasTold(first.span)) {
    ctx.report(report(codes.isianTanpaNama, first.span, { teks: first.value.text.slice(0, 40) }));
  }
  const signer: Pengesahan = {
    jabatan: [],
    nama: null,
    pangkat: null,
    nip: null,
    jenisNomor: 'NIP',
    tempat: null,
    tanggal: null,
    instansi: [],
  };
  const seen = new Set<string>();
  for (const field of joined([section, ...others].map((part) => nodesOf(part, 'Field')))) {
    const word = keywordLeaf(field);
    const id = word?.keyword?.id;
    if (word === undefined || id === undefined) continue;
    const key = id === 'nrp' ? 'nip' : id;
    if (seen.has(key)) {
      if (!ctx.wasTold(word))
        ctx.report(report(codes.kolomGanda, word, { kata: word.keyword?.word ?? '' }));
      continue;
    }
    seen.add(key);
    fill(ctx, signer, id, field);
    ctx.places.setKey(signer, key, placeOfLine(field) ?? word);
  }
  const filled = Object.entries(signer).some(
    ([key, value]) =>
      key !== 'jenisNomor' && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  ctx.places.set(signer, keywordLeaf(section) ?? section);
  return filled ? signer : null;
}

function fill(ctx: Context, signer: Pengesahan, id: string, field: Node): void {
  const line = lineOf(ctx, field);
  switch (id) {
    case 'jabatan':
      signer.jabatan = textsOf(readBlock(ctx, field, { eachLine: true }).entries);
      break;
    case 'instansiPenandatangan':
      signer.instansi = textsOf(readBlock(ctx, field, { eachLine: true }).entries);
      break;
    case 'nrp':
    case 'nip':
      signer.nip = line?.text ?? null;
      signer.jenisNomor = id === 'nrp' ? 'NRP' : 'NIP';
      break;
    case 'tanggal': {
      if (line === null) break;
      const { tanggal, issues } = parseTanggal(line.text);
      signer.tanggal = tanggal;
      for (const d of tanggalDiagnostics(issues, line.spanAt)) ctx.report(d);
      break;
    }
    case 'nama':
    case 'pangkat':
    case 'tempat':
      signer[id] = line?.text ?? null;
      break;
    default:
      break;
  }
}
