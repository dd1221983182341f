import type { Analysis } from '../../../model/analyze.js';
import type { Butir } from '../../../model/schema.js';
import type { Span } from '../../../text/source.js';
import { findDaerah } from '../../instansi/daerah.js';
import { findInstansi } from '../../instansi/instansi.js';
import type { JenisInstansi } from '../../instansi/kata-instansi.js';
import {
  compareWithKop,
  daerahName,
  kopOf,
  otherDaerah,
  ownNames,
  readable,
} from '../../instansi/kop.js';
import { partOf } from '../../locate.js';

/** A name left over where only this office and its region can be meant. */
export interface Sisa {
  readonly at: Span;
  readonly lain: string;
  readonly sendiri: string;
}

/** What a region or an office has or makes: `Renstra dan Renja Kota Teladan`, `di lingkungan Pemerintah Kabupaten`. */
const OWN_THINGS =
  /\b(?:renstra|renja|rpjmd|rkpd|apbd|lakip|lkjip|dpa|rka|iku|visi|misi|rencana kerja|rencana strategis|pegawai|asn|di lingkungan|lingkup)(?: (?:dan|serta|pada|di|pemerintah|daerah|renja|renstra|misi|rka|dpa))*\s*$/iu;

/** A SOP, and what it is about before the place: `SOP Penyusunan DPA Kecamatan Teladan`. */
const SOP_OF = /\bSOP\s+\p{L}+\b.*\s$/iu;

/** UTF-16 units before a name that are looked at. */
const NEAR = 60;

/**
 * Names of other regions and districts in Kualifikasi Pelaksana, Peringatan, Maksud dan Tujuan and Keterkaitan, where
 * they own a plan, a budget, employees or a SOP. Not of other kinds of offices: those work with one another's plans.
 */
export function* leftoversOf(analysis: Analysis): Generator<Sisa> {
  const { model } = analysis;
  for (const list of [model.kualifikasiPelaksana, model.peringatan, model.maksudTujuan]) {
    for (const item of flatten(analysis, list)) {
      const found = regionIn(analysis, item) ?? placeIn(analysis, item, OWN_THINGS);
      if (found !== null) yield found;
    }
  }
  for (const item of flatten(analysis, model.keterkaitan)) {
    const found = placeIn(analysis, item, SOP_OF);
    if (found !== null) yield found;
  }
}

function regionIn(analysis: Analysis, { butir, place }: Item): Sisa | null {
  const { daerah } = kopOf(analysis.model);
  for (const one of findDaerah(butir.teks)) {
    if (!OWN_THINGS.test(butir.teks.slice(Math.max(0, one.awal - NEAR), one.awal))) continue;
    const own = otherDaerah(daerah, one);
    if (own === null) continue;
    const at = partOf(analysis.source, place, butir.teks, one.start, one.end);
    return { at, lain: daerahName(one), sendiri: daerahName(own) };
  }
  return null;
}

function placeIn(analysis: Analysis, { butir, place }: Item, before: RegExp): Sisa | null {
  const kop = kopOf(analysis.model);
  const kinds = kop.instansi.map(({ jenis }) => jenis).filter(isPlace);
  if (kinds.length === 0) return null;
  for (const one of findInstansi(butir.teks)) {
    if (!kinds.includes(one.jenis)) continue;
    if (!before.test(butir.teks.slice(Math.max(0, one.start - NEAR), one.start))) continue;
    if (compareWithKop(kop, one) !== 'beda') continue;
    const at = partOf(analysis.source, place, butir.teks, one.start, one.end);
    return { at, lain: readable(one.teks), sendiri: ownNames(kop) };
  }
  return null;
}

const isPlace = (jenis: JenisInstansi): boolean => jenis === 'kecamatan' || jenis === 'kelurahan';

interface Item {
  readonly butir: Butir;
  readonly place: Span;
}

/** The items of a list, and those below them. */
function* flatten(analysis: Analysis, list: readonly Butir[]): Generator<Item> {
  for (const butir of list) {
    yield { butir, place: analysis.places.of(butir) };
    yield* flatten(analysis, butir.anak);
  }
}
