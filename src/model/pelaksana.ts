import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/langkah.js';
import type { Node } from '../syntax/tree.js';
import type { Span } from '../text/source.js';
import { fold, squash } from '../text/words.js';
import { readBlock } from './blocks.js';
import { type Context, keywordLeaf } from './context.js';
import type { Pelaksana } from './schema.js';

/** The columns that a Pelaksana section declares, and how the steps may call them. */
export interface Columns {
  readonly list: Pelaksana[];
  /** Place of each column from the left, by its id. */
  readonly order: ReadonlyMap<string, number>;
  /** False where a mistake in the section makes every reference doubtful. */
  readonly sound: boolean;
  readonly section: Span;
  /** Every name by which a column may be called. */
  names(): readonly string[];
  /** The column a folded name means, and whether it was called by its long name. */
  find(name: string): { readonly pelaksana: Pelaksana; readonly long: boolean } | undefined;
}

/** Of a text whose blanks are squashed. */
const ATTRIBUTE = / ?\((eksternal|sistem)\)$/iu;

export function readColumns(ctx: Context, section: Node): Columns {
  const names = new Map<string, { pelaksana: Pelaksana; long: boolean }>();
  const list: Pelaksana[] = [];
  let sound = true;
  const block = readBlock(ctx, section, { eachLine: true });
  for (const entry of block.entries) {
    if (entry.value === null) continue;
    const pelaksana = parseEntry(entry.value.text, `p${list.length + 1}`);
    ctx.places.set(pelaksana, entry.span);
    const forbidden = forbiddenIn(pelaksana.singkatan ?? pelaksana.nama);
    if (forbidden !== null) {
      sound = false;
      ctx.report(
        report(codes.namaPelaksanaRancu, entry.span, { nama: pelaksana.nama, tanda: forbidden }),
      );
    }
    const twin = names.get(fold(pelaksana.singkatan ?? pelaksana.nama));
    if (twin !== undefined && !twin.long) {
      ctx.report(
        report(
          codes.pelaksanaGanda,
          entry.span,
          { nama: pelaksana.nama },
          {
            related: [
              {
                message: { id: 'yang pertama di sini', en: 'the first one is here' },
                span: ctx.places.of(twin.pelaksana),
              },
            ],
          },
        ),
      );
      continue;
    }
    list.push(pelaksana);
    for (const [name, long] of namesOf(pelaksana)) {
      const known = names.get(name);
      if (known === undefined || (known.long && !long)) names.set(name, { pelaksana, long });
    }
  }
  let written: readonly string[] | undefined;
  return {
    list,
    order: new Map(list.map(({ id }, i) => [id, i])),
    sound,
    section: keywordLeaf(section) ?? section,
    names: () => {
      written ??= list.flatMap(({ singkatan, nama, namaPanjang }) =>
        [singkatan, nama, namaPanjang].filter((name) => name !== null),
      );
      return written;
    },
    find: (name) => names.get(fold(squash(name).replace(ATTRIBUTE, ''))),
  };
}

function* namesOf(pelaksana: Pelaksana): Generator<readonly [name: string, long: boolean]> {
  if (pelaksana.singkatan !== null) yield [fold(pelaksana.singkatan), false];
  yield [fold(pelaksana.nama), pelaksana.singkatan !== null];
  if (pelaksana.namaPanjang !== null) yield [fold(pelaksana.namaPanjang), true];
}

/** `Singkat = Nama tercetak`, `Nama: nama panjang`, each with `(eksternal)` or `(sistem)`. */
function parseEntry(text: string, id: string): Pelaksana {
  let rest = text;
  let sifat: Pelaksana['sifat'] = 'internal';
  const attribute = ATTRIBUTE.exec(rest);
  if (attribute !== null) {
    sifat = attribute[1]?.toLowerCase() === 'sistem' ? 'sistem' : 'eksternal';
    rest = rest.slice(0, attribute.index);
  }
  const equals = rest.indexOf(' = ');
  if (equals > 0) {
    const singkatan = squash(rest.slice(0, equals));
    return { id, nama: squash(rest.slice(equals + 3)), namaPanjang: null, singkatan, sifat };
  }
  const colon = rest.indexOf(': ');
  if (colon > 0) {
    const written = squash(rest.slice(0, colon));
    const inner = ATTRIBUTE.exec(written);
    if (inner !== null) sifat = inner[1]?.toLowerCase() === 'sistem' ? 'sistem' : 'eksternal';
    const nama = written.replace(ATTRIBUTE, '');
    return { id, nama, namaPanjang: squash(rest.slice(colon + 2)), singkatan: null, sifat };
  }
  return { id, nama: squash(rest), namaPanjang: null, singkatan: null, sifat };
}

/** What a name may not contain, since the head of a step could not tell it from a mark of its own (ruling 16). */
function forbiddenIn(name: string): string | null {
  if (name.startsWith('[')) return '[';
  return [' + ', ' -> ', ' || '].find((mark) => name.includes(mark))?.trim() ?? null;
}
