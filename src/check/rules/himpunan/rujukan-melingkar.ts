import { sopContoh } from '../../../diagnostics/codes/contoh-sop.js';
import { setRule } from '../../rule.js';
import type { Himpunan } from '../../set/himpunan.js';
import { lingkar } from '../../set/lingkar.js';
import type { Ringkasan } from '../../set/summary.js';
import type { Tautan } from '../../set/tautan.js';

/**
 * A step of A is done by B, and one of B by A; or a step of A by A itself. On real sheets the first and the last step may
 * name the SOP that comes before or goes on after them (`SOP Surat Masuk`, `SOP Surat Keluar`): SOPs that follow each
 * other in a ring through such steps only contain nothing of each other, and are left alone.
 */
export const rujukanMelingkar = setRule({
  code: 'SOP3113',
  name: 'rujukan-melingkar',
  severity: 'warning',
  preset: 'baku',
  bagian: 'sebutan',
  message: ({ langkah, ring }: { langkah: number; ring: readonly string[] }) =>
    ring.length === 1
      ? {
          id: `langkah ${langkah} dikerjakan oleh SOP ini sendiri`,
          en: `step ${langkah} is done by this very SOP`,
        }
      : {
          id: `langkah ${langkah} dikerjakan oleh SOP yang akhirnya kembali ke SOP ini: ${shown(ring)}`,
          en: `step ${langkah} is done by an SOP that comes back to this one: ${shown(ring)}`,
        },
  help: () => [
    {
      id: 'hapus salah satu rujukan itu; SOP yang hanya berkaitan ditulis di Keterkaitan',
      en: 'take one of the references away; an SOP that is only related belongs into Keterkaitan',
    },
  ],
  why: {
    id: 'SOP makro memuat SOP mikro, tidak sebaliknya. Rujukan yang melingkar tidak pernah sampai pada orang yang mengerjakan.',
    en: 'A makro SOP contains mikro ones, not the other way round. References in a ring never come to anyone who does the work.',
  },
  source:
    'konvensi: SOP makro memuat beberapa SOP mikro (pengertian dari pedoman turunan PermenPAN-RB 35/2012)',
  files: {
    'lain.sop': sopContoh(
      ['Peminjaman Ruang Rapat', 'Pemeliharaan Ruang Rapat'],
      ['000.8.3.3/12/UMUM', '000.8.3.3/13/UMUM'],
      ['Output: Catatan agenda', 'Output: Catatan agenda\n    SOP: Peminjaman Ruang Rapat'],
    ),
  },
  bad: sopContoh([
    'Output: Catatan agenda',
    'Output: Catatan agenda\n    SOP: Pemeliharaan Ruang Rapat',
  ]),
  good: sopContoh(['Keterkaitan: -', 'Keterkaitan:\n  - SOP Pemeliharaan Ruang Rapat']),
  *check(set, { report }) {
    if (set.tautan.every(({ langkah }) => langkah === null)) return;
    const graph = new Rujukan(set);
    for (const part of lingkar(graph.arrows)) {
      const inside = new Set(part);
      const within = part.flatMap((from) => graph.linksOf(from, inside));
      if (!within.some(isInner)) continue;
      const told = new Set<Ringkasan>();
      for (const { dari, at, langkah, ke } of within) {
        if (told.has(dari)) continue;
        told.add(dari);
        const ring = graph.ring(dari, ke[0] ?? dari, inside);
        const titles = ring.map(({ judul, path }) => judul?.teks ?? path);
        if (ring.length === 2 && inside.size > MOST_SEARCHED) titles.push(AND_SO_ON);
        const related = ring.slice(1, MOST_SHOWN).map(({ judul, path }) => ({
          message: { id: 'SOP itu', en: 'that SOP' },
          span: judul?.span ?? START,
          path,
        }));
        yield report(dari, at.span, { langkah: langkah ?? 0, ring: titles }, { related });
      }
    }
  },
});

const START = { start: 0, end: 0 };
/** Titles of a ring that are named. */
const MOST_SHOWN = 5;
const AND_SO_ON = '...';
/** SOPs of a part that are looked through for the shortest way back; of a larger one only the next SOP is told. */
const MOST_SEARCHED = 64;

function shown(ring: readonly string[]): string {
  const isLong = ring.length > MOST_SHOWN;
  const names = isLong ? [...ring.slice(0, MOST_SHOWN - 1), AND_SO_ON] : ring;
  return [...names, ring[0] ?? ''].join(' -> ');
}

/** Whether a step is within the work of its SOP, or the SOP is said to hold others. */
const isInner = ({ dari, langkah, ke }: Tautan): boolean =>
  ke[0] === dari ||
  dari.langkah === 1 ||
  dari.jenis.includes('makro') ||
  (langkah !== 1 && langkah !== dari.langkah);

/** Which SOP does steps of which. */
class Rujukan {
  readonly arrows: readonly (readonly number[])[];
  readonly #index: ReadonlyMap<Ringkasan, number>;
  readonly #links: readonly (readonly Tautan[])[];

  constructor(private readonly set: Himpunan) {
    this.#index = new Map(set.files.map((file, index) => [file, index]));
    const links: Tautan[][] = set.files.map(() => []);
    for (const link of set.tautan) {
      // Where a title is doubled nobody knows which one is meant.
      if (link.langkah === null || link.ke.length !== 1) continue;
      links[this.#index.get(link.dari) ?? -1]?.push(link);
    }
    this.#links = links;
    this.arrows = links.map((all) => all.map((link) => this.#to(link)));
  }

  linksOf(from: number, inside: ReadonlySet<number>): readonly Tautan[] {
    return (this.#links[from] ?? []).filter((link) => inside.has(this.#to(link)));
  }

  /** The shortest ring from one SOP over another back to it, without its end; the two alone where there are too many. */
  ring(from: Ringkasan, over: Ringkasan, inside: ReadonlySet<number>): readonly Ringkasan[] {
    if (from === over) return [from];
    const [end, start] = [this.#index.get(from) ?? -1, this.#index.get(over) ?? -1];
    const before = new Map([[start, -1]]);
    const queue = inside.size > MOST_SEARCHED ? [] : [start];
    for (const node of queue) {
      if (node === end) break;
      for (const to of this.arrows[node] ?? []) {
        if (!inside.has(to) || before.has(to)) continue;
        before.set(to, node);
        queue.push(to);
      }
    }
    const way: Ringkasan[] = [];
    for (let at = before.get(end) ?? start; at >= 0; at = before.get(at) ?? -1) {
      const file = this.set.files[at];
      if (file !== undefined) way.push(file);
    }
    return [from, ...way.toReversed()];
  }

  #to({ ke }: Tautan): number {
    return ke[0] === undefined ? -1 : (this.#index.get(ke[0]) ?? -1);
  }
}
