import type { Simbol } from '../../model/schema.js';
import { gathered } from '../../text/lists.js';
import type { Arranged } from '../paginate/arrange.js';
import type { TableInput } from '../paginate/table-input.js';
import type { Connector, Stretch } from './cut.js';

/** What each symbol is called when it is read aloud. */
const NAMES: Readonly<Record<Simbol['bentuk'], string>> = {
  mulai: 'mulai',
  proses: 'proses',
  keputusan: 'keputusan',
  selesai: 'selesai',
};

/** `Langkah 3, Kabid: keputusan, Setuju?` */
export function tellSymbol(input: TableInput, id: string): string {
  const place = input.symbols.get(id);
  if (!place) return '';
  const { simbol, row } = place;
  const langkah = input.rows[row]?.langkah.nomor ?? 0;
  const text = simbol.pertanyaan ?? simbol.teks;
  const said = text === null ? NAMES[simbol.bentuk] : `${NAMES[simbol.bentuk]}, ${text}`;
  return `Langkah ${langkah}, ${actor(input, simbol)}: ${said}`;
}

/** `Konektor A, ke halaman 2`, `Konektor A, dari halaman 1 dan 3`. */
export function tellConnector(
  huruf: string,
  arah: Connector['arah'],
  pages: readonly number[],
): string {
  const word = arah === 'keluar' ? 'ke' : 'dari';
  return `Konektor ${huruf}, ${word} halaman ${listed(pages.map(String))}`;
}

/** `Dari langkah 3 (Kabid) ke langkah 1 (Staf), jika salah`. */
export function tellEdge(input: TableInput, arranged: Arranged, stretch: Stretch): string {
  const [edge] = stretch.alur;
  if (!edge) return '';
  const letter = arranged.letters.get(edge.ke) ?? '';
  const toConnector = stretch.to !== edge.ke;
  const goal = `${toConnector ? `konektor ${letter}, ` : ''}${spot(input, edge.ke)}`;
  if (!stretch.starts) return `Dari konektor ${letter} ke ${spot(input, edge.ke)}`;
  if (edge.jenis === 'bersama') {
    return `Dikerjakan bersama: ${spot(input, edge.dari)} dan ${spot(input, edge.ke)}`;
  }
  const answer = edge.jawaban === null ? '' : `, jika ${edge.jawaban}`;
  return `Dari ${spot(input, edge.dari)} ke ${goal}${answer}`;
}

/** The flow of one page in words, one sentence a symbol. */
export function tellPage(
  input: TableInput,
  arranged: Arranged,
  pageIndex: number,
  nomor: number,
): string {
  const page = arranged.pages[pageIndex];
  if (!page) return '';
  const sentences: string[] = [];
  const stretches = arranged.cut.stretches.filter((one) => one.page === pageIndex);
  for (const { target, arah, twins } of arranged.cut.connectors) {
    if (arah !== 'masuk' || arranged.pages[pageIndex] === undefined) continue;
    if (!stretches.some((one) => !one.starts && one.to === target)) continue;
    const letter = arranged.letters.get(target) ?? '';
    const pages = twins.map((twin) => arranged.firstPage + twin);
    sentences.push(`${tellConnector(letter, arah, pages)}, ke ${spot(input, target)}.`);
  }
  for (const simbol of gathered(page.flow.bands, (band) => [...band.simbol])) {
    if (input.rungs.has(simbol.id)) continue;
    const ways = stretches
      .filter((one) => leaves(input, one, simbol.id) && one.starts)
      .map((one) => way(input, arranged, one));
    sentences.push(`${[tellSymbol(input, simbol.id), ...ways].join('; ')}.`);
  }
  return `Alur pada halaman ${nomor}. ${sentences.join(' ')}`;
}

/** Whether a stretch leaves a symbol, by its own sides or by a rung of its comb. */
const leaves = ({ rungs }: TableInput, { from, to }: Stretch, id: string): boolean =>
  (from === id || rungs.get(from) === id) && !rungs.has(to);

function way(input: TableInput, arranged: Arranged, stretch: Stretch): string {
  const [edge] = stretch.alur;
  if (!edge) return '';
  if (edge.jenis === 'bersama') return `bersama ${spot(input, edge.ke)}`;
  const answer = edge.jawaban === null ? '' : `jika ${edge.jawaban} `;
  const over =
    stretch.to === edge.ke ? '' : ` lewat konektor ${arranged.letters.get(edge.ke) ?? ''}`;
  return `${answer}ke ${spot(input, edge.ke)}${over}`;
}

function spot(input: TableInput, id: string): string {
  const place = input.symbols.get(id);
  if (!place) return '';
  return `langkah ${input.rows[place.row]?.langkah.nomor ?? 0} (${actor(input, place.simbol)})`;
}

const actor = (input: TableInput, simbol: Simbol): string =>
  input.pelaksana.find(({ id }) => id === simbol.pelaksana)?.nama ?? '';

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} dan ${words.at(-1)}`;
