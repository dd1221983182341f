import type { Butir, Langkah, Pengesahan, Prosedur, Simbol, Sop } from '../src/model/schema.js';

/**
 * An SOP in the language of Typst: the same words in tables that Typst lays out and breaks into pages by itself. Columns
 * of the pelaksana have a given width; a symbol stands in the middle of its cell; an arrow is drawn by lines placed in
 * the cells it passes, straight through whatever stands there. Typst is *not* asked to route, to give an answer a free
 * place, to make off-page connectors, to size columns by need or to tell what did not fit.
 */
export function typstSource(sop: Sop): string {
  const title = string(sop.judul ?? '');
  return [
    '#import "/sop.typ": *',
    `#show: lembar.with(${title}, ${string(sop.instansi.join(', '))})`,
    ...(sop.disahkanOleh === null ? [] : [identity(sop, sop.disahkanOleh)]),
    ...(sop.judul === null ? [] : [`#judul(${title})`]),
    ...sop.prosedur.map(flowTable),
    ...(sop.tandaTangan === null ? [] : [`#tandatangan(${signer(sop.tandaTangan)})`]),
  ].join('\n');
}

/** As `layout/options.ts` and `layout/dimensions.ts` have them, mm. */
const PRINTABLE = 303;
const NO_WIDTH = 8.5;
const TEXT_WIDTHS = [52, 27, 17, 27, 22];
const WIDEST_FLOW = 25;
const TURNED_BELOW = 18;
const SYMBOL_WIDTH = 14;
const GUTTER = 1.9;

/** A string of Typst. */
const string = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;

/** An array of Typst; the comma makes one entry an array too. */
const array = (items: readonly string[]): string =>
  items.length === 0 ? '()' : `(${items.join(', ')},)`;

const mm = (value: number): string => `${value.toFixed(2)}mm`;

const texts = (items: readonly Butir[]): string =>
  array(items.map(({ teks, anak }) => string([teks, ...anak.map((one) => one.teks)].join(' '))));

const signer = ({ jabatan, nama, pangkat, nip }: Pengesahan): string =>
  `${array(jabatan.map(string))}, ${array([nama, pangkat, nip].flatMap((text) => (text === null ? [] : [string(text)])))}`;

function identity(sop: Sop, disahkan: Pengesahan): string {
  const list = (label: string, items: readonly Butir[]): string =>
    `daftar(${string(label)}, ${texts(items)})`;
  const rows = [
    ['Nomor SOP', sop.nomor],
    ['Tanggal Pembuatan', sop.tanggalPembuatan?.teks],
    ['Tanggal Revisi', sop.tanggalRevisi?.teks],
    ['Tanggal Efektif', sop.tanggalEfektif?.teks],
  ].flatMap(([label, value]) => [string(label ?? ''), string(value ?? '')]);
  return `#identitas(
  ${array(sop.instansi.map(string))},
  ${array(rows)},
  pengesahan(${signer(disahkan)}),
  ${string(sop.judul ?? '')},
  ${list('Dasar Hukum', sop.dasarHukum)}, ${list('Kualifikasi Pelaksana', sop.kualifikasiPelaksana)},
  ${list('Keterkaitan', sop.keterkaitan)}, ${list('Peralatan/Perlengkapan', sop.peralatan)},
  ${list('Peringatan', sop.peringatan)}, ${list('Pencatatan dan Pendataan', sop.pencatatan)},
)`;
}

function flowTable(prosedur: Prosedur): string {
  const used = new Set(
    prosedur.langkah.flatMap(({ simbol }) => simbol.map((one) => one.pelaksana)),
  );
  const columns = prosedur.pelaksana.filter(({ id }) => used.has(id));
  const room = PRINTABLE - NO_WIDTH - TEXT_WIDTHS.reduce((sum, width) => sum + width, 0);
  const width = Math.min(WIDEST_FLOW, room / columns.length);
  const cells = new FlowCells(prosedur, new Map(columns.map(({ id }, at) => [id, at])), width);
  const rows = prosedur.langkah.flatMap((langkah, row) => [
    ...(langkah.tahap === null ? [] : [`tahap(${columns.length + 6}, ${string(langkah.tahap)})`]),
    String(langkah.nomor).replace(/^.*$/, '"$&"'),
    `uraian(${string(uraianOf(langkah))}, ${texts(langkah.rincian)})`,
    ...columns.map((_, column) => cells.at(row, column)),
    `butir(${texts(langkah.kelengkapan)})`,
    string(langkah.waktu?.jenis === 'menyatu' ? '' : (langkah.waktu?.teks ?? '')),
    `butir(${texts(langkah.output)})`,
    `butir(${texts(langkah.keterangan)})`,
  ]);
  const names = array(columns.map(({ nama }) => string(nama)));
  return `#alur(
  ${mm(width)}, ${width < TURNED_BELOW}, ${names},
  ${rows.join(',\n  ')},
)
${prosedur.catatan.map((note) => `#catatan(${string(note)})`).join('\n')}`;
}

const uraianOf = ({ uraian, opsional }: Langkah): string =>
  opsional === null ? uraian : `${uraian} (${opsional})`;

/** What stands in the cells of the pelaksana: symbols, and the parts of the arrows that pass. */
class FlowCells {
  readonly #cells = new Map<string, { symbols: string[]; lines: string[] }>();
  readonly #symbolWidth: number;

  constructor(
    prosedur: Prosedur,
    columns: ReadonlyMap<string, number>,
    private readonly width: number,
  ) {
    this.#symbolWidth = Math.min(SYMBOL_WIDTH, width - 2 * GUTTER);
    const places = new Map<string, { row: number; column: number }>();
    for (const [row, { simbol }] of prosedur.langkah.entries()) {
      for (const one of simbol) {
        const column = columns.get(one.pelaksana) ?? 0;
        places.set(one.id, { row, column });
        this.#cell(row, column).symbols.push(this.#symbol(one));
      }
    }
    for (const { dari, ke, jawaban } of prosedur.alur) {
      const from = places.get(dari);
      const to = places.get(ke);
      if (!from || !to) continue;
      this.#arrow(from, to);
      if (jawaban !== null) {
        this.#cell(from.row, from.column).lines.push(`jawaban(${string(jawaban)})`);
      }
    }
  }

  at(row: number, column: number): string {
    const cell = this.#cells.get(`${row} ${column}`);
    return cell ? `gambar(${array(cell.symbols)}, ${array(cell.lines)})` : '""';
  }

  #cell(row: number, column: number): { symbols: string[]; lines: string[] } {
    const key = `${row} ${column}`;
    const known = this.#cells.get(key);
    if (known) return known;
    const cell = { symbols: [], lines: [] };
    this.#cells.set(key, cell);
    return cell;
  }

  #symbol({ bentuk, pertanyaan, teks }: Simbol): string {
    const text = bentuk === 'keputusan' ? pertanyaan : teks;
    return `${bentuk}(${mm(this.#symbolWidth)}, ${string(text ?? '')})`;
  }

  /** Out of the source's cell toward the target's column, through the cells between, into the target's. */
  #arrow(from: { row: number; column: number }, to: { row: number; column: number }): void {
    const across = (to.column - from.column) * this.width;
    const source = this.#cell(from.row, from.column).lines;
    if (from.row === to.row) {
      if (across !== 0) source.push(`mendatar(${mm(across)}, ${mm(this.#symbolWidth / 2)})`);
      return;
    }
    const down = to.row > from.row;
    source.push(`${down ? 'turun' : 'naik'}(${mm(across)})`);
    const [first, last] = down ? [from.row + 1, to.row] : [to.row + 1, from.row];
    for (let row = first; row < last; row++) this.#cell(row, to.column).lines.push('lewat()');
    this.#cell(to.row, to.column).lines.push(`masuk(${down})`);
  }
}
