import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { FIELDS, KEYAKINAN, STATUS } from '../check/peraturan/register.js';
import { keyOf } from '../check/peraturan/sebutan.js';
import type { Peraturan } from '../model/schema.js';
import { parsePeraturan } from '../model/values/peraturan.js';
import { JENIS } from '../model/values/peraturan-jenis.js';

/** A day, a month or a year that can be. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

const text = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^|;\n`\\$]*$/u, 'holds a sign that parts fields');

const Entry = z.strictObject({
  jenis: z.enum(JENIS.map(({ jenis }) => jenis)),
  pembuat: text.optional(),
  nomor: z.union([z.int().min(1).transform(String), text]),
  tahun: z.int().min(1945),
  tentang: text,
  judul: z.enum(['dilihat', 'ingatan']),
  status: z.enum(STATUS),
  oleh: z.array(text).min(1).optional(),
  sejak: z.union([z.int().transform(String), z.string()]).optional(),
  dasar: text.optional(),
  kecuali: z.strictObject({ id: text, en: text }).optional(),
  // What a configuration says is no business of the list.
  keyakinan: z.enum(KEYAKINAN).exclude(['konfigurasi']),
  sumber: text.optional(),
});
type Entry = z.infer<typeof Entry>;

const List = z.strictObject({
  tanggal: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
  sumber: z.record(z.string(), text),
  peraturan: z.array(Entry).min(1),
});
type List = z.infer<typeof List>;

/**
 * `src/check/peraturan/data.ts`, made from the list of regulations.
 *
 * @param yaml the text of `grammar/peraturan.yaml`
 * @throws Error with every entry that cannot be, by its line
 */
export function regulationData(yaml: string): string {
  const list = readList(yaml);
  const lines = list.peraturan.map((entry) =>
    FIELDS.map((field) => cellsOf(entry)[field] ?? '').join('|'),
  );
  return [
    '// Made from grammar/peraturan.yaml by `npm run generate`; do not edit.',
    '',
    '/** The day of which the list tells. */',
    `export const TANGGAL = '${list.tanggal}';`,
    '',
    '/** One entry a line, its fields as in `FIELDS`. */',
    `export const DATA = \`${lines.join('\n')}\`;`,
    '',
  ].join('\n');
}

const cellsOf = (entry: Entry): Partial<Record<(typeof FIELDS)[number], string>> => ({
  jenis: entry.jenis,
  pembuat: entry.pembuat ?? '',
  nomor: entry.nomor,
  tahun: String(entry.tahun),
  tentang: entry.tentang,
  judulDilihat: entry.judul === 'dilihat' ? 'ya' : '',
  status: entry.status,
  oleh: entry.oleh?.join(';') ?? '',
  sejak: entry.sejak ?? '',
  dasar: entry.dasar ?? '',
  kecuali: entry.kecuali?.id ?? '',
  kecualiEn: entry.kecuali?.en ?? '',
  keyakinan: entry.keyakinan,
});

function readList(yaml: string): List {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const entries = document.get('peraturan');
  const lineOf = (index: number): number => {
    const item = isSeq(entries) ? entries.items[index] : undefined;
    return isMap(item) && item.range ? lineCounter.linePos(item.range[0]).line : 1;
  };
  if (document.errors.length > 0) {
    throw new Error(document.errors.map(({ message }) => message).join('\n'));
  }
  const read = List.safeParse(document.toJS());
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => {
      const [, index] = path;
      return `line ${typeof index === 'number' ? lineOf(index) : 1}: ${path.join('.')}: ${message}`;
    });
    throw new Error(faults.join('\n'));
  }
  const faults = faultsOf(read.data).map(([index, fault]) => `line ${lineOf(index)}: ${fault}`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return read.data;
}

type Fault = readonly [index: number, fault: string];

/** What is wrong with the entries beside their shape. */
function faultsOf(list: List): Fault[] {
  const places = new Map<string, number>();
  const faults: Fault[] = [];
  list.peraturan.forEach((entry, index) => {
    const key = keyOf(regulationOf(entry));
    if (places.has(key)) faults.push([index, `${key} is there twice`]);
    places.set(key, index);
  });
  list.peraturan.forEach((entry, index) => {
    for (const fault of faultsOfEntry(entry, list)) faults.push([index, fault]);
    for (const fault of faultsOfChain(entry, list, places)) faults.push([index, fault]);
  });
  return faults;
}

const regulationOf = (entry: Entry): Peraturan => ({
  jenis: entry.jenis,
  pembuat: entry.pembuat ?? null,
  nomor: entry.nomor,
  tahun: entry.tahun,
  tentang: entry.tentang,
});

function* faultsOfEntry(entry: Entry, { sumber, tanggal }: List): Generator<string> {
  const { status, oleh = [], sejak, dasar, kecuali, keyakinan } = entry;
  const isGone = status === 'dicabut' || status === 'diganti';
  if (isGone && oleh.length !== 1) yield `${status} needs one regulation in oleh`;
  if (status === 'diubah' && oleh.length === 0) yield 'diubah needs what changed it in oleh';
  if (status === 'berlaku' && oleh.length > 0) yield 'berlaku has no oleh';
  if (!isGone && (dasar ?? kecuali ?? sejak) !== undefined) {
    yield 'dasar, kecuali and sejak belong to what was revoked or replaced';
  }
  if (dasar !== undefined && keyakinan !== 'dilihat')
    yield 'dasar was seen, so keyakinan is dilihat';
  if (isGone && dasar === undefined && keyakinan === 'dilihat') yield 'dilihat needs its dasar';
  if (sejak !== undefined && (!DATE.test(sejak) || sejak.slice(0, 4) < String(entry.tahun))) {
    yield `sejak ${sejak} cannot be`;
  }
  if (sejak !== undefined && sejak > tanggal) yield `sejak ${sejak} is later than the list`;
  const isSeen = keyakinan !== 'ingatan' || entry.judul === 'dilihat';
  if (isSeen !== (entry.sumber !== undefined)) yield 'sumber is there where something was seen';
  if (entry.sumber !== undefined && sumber[entry.sumber] === undefined) {
    yield `there is no sumber ${entry.sumber}`;
  }
}

/** What took a regulation's place can be read, is younger, is in the list itself, and is not the regulation again. */
function* faultsOfChain(
  entry: Entry,
  list: List,
  places: ReadonlyMap<string, number>,
): Generator<string> {
  for (const citation of entry.oleh ?? []) {
    const by = parsePeraturan(citation);
    if (by === null) yield `${citation} cannot be read`;
    else if ((by.tahun ?? 0) < entry.tahun) yield `${citation} is older than what it took`;
    else if (entry.status !== 'diubah' && !places.has(keyOf(by))) yield `${citation} is not listed`;
  }
  const seen = new Set<number>();
  for (let now: Entry | undefined = entry; now !== undefined; ) {
    const at = places.get(keyOf(regulationOf(now))) ?? -1;
    if (seen.has(at)) {
      yield 'is its own successor';
      return;
    }
    seen.add(at);
    const next: Peraturan | null =
      now.status === 'dicabut' || now.status === 'diganti'
        ? parsePeraturan(now.oleh?.[0] ?? '')
        : null;
    now = next === null ? undefined : list.peraturan[places.get(keyOf(next)) ?? -1];
  }
}
