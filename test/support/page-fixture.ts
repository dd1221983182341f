import type {
  Box,
  FontStyle,
  Group,
  GroupAttrs,
  Item,
  Line,
  Page,
  PageModel,
  Rect,
  Role,
  TextRun,
} from '../../src/layout/page-model.js';
import type { FontSet } from '../../src/layout/text/fonts.js';

/**
 * A page model made by hand: two pages with every role, so that the back ends can be tested without the layout. The
 * content is invented; `texts` puts other words into it, hostile ones for example.
 */
export interface FixtureTexts {
  readonly judul: string;
  readonly penyusun: string;
  readonly nomor: string;
  readonly uraian: string;
  readonly keterangan: string;
  readonly pertanyaan: string;
  readonly alt: string;
}

export const HOSTILE_TEXTS: FixtureTexts = {
  judul: 'Penerimaan & Pencatatan <Surat> "Masuk"',
  penyusun: "Badan Contoh & 'Uji'",
  nomor: '000/1<2>&"3"',
  uraian: '</script><script>alert(1)</script> {{x}} {{{y}}}',
  keterangan: 'café — ½ × 2 {{#each z}}',
  pertanyaan: 'Sah & <b>utuh</b>?',
  alt: 'Langkah 1 -> "2" <img src=x onerror=alert(1)> & {{alt}}',
};

const RULE = 0.25;
const LINE = 0.35;
const LEADING = 4;
const PAD = 1.2;

const box = (rect: Rect, more: Partial<Box> = {}): Box => ({
  type: 'box',
  stroke: RULE,
  ...rect,
  ...more,
});
const line = (...points: readonly [number, number][]): Line => ({
  type: 'line',
  points: points.map(([x, y]) => ({ x, y })),
  closed: false,
  stroke: LINE,
});
const head = (x: number, y: number, dx: number, dy: number): Line => ({
  type: 'line',
  points: [
    { x, y },
    { x: x - 2.2 * dx - 0.8 * dy, y: y - 2.2 * dy - 0.8 * dx },
    { x: x - 2.2 * dx + 0.8 * dy, y: y - 2.2 * dy + 0.8 * dx },
  ],
  closed: true,
  stroke: 0,
  fill: '#000000',
});
const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x,
  y,
  width,
  height,
});
const group = (
  role: Role,
  place: Rect,
  children: readonly Item[],
  more: Partial<Omit<Group, 'type' | 'role' | 'box' | 'children'>> = {},
): Group => ({ type: 'group', role, box: place, ...more, children });

/** Columns: No, Kegiatan, two pelaksana, Kelengkapan, Waktu, Output, Keterangan. */
const EDGES = [15, 25, 95, 135, 175, 215, 240, 285, 318];

export function pageFixture(fonts: FontSet, texts: FixtureTexts = HOSTILE_TEXTS): PageModel {
  const widthOf = (words: string, font: FontStyle, file: number, size: number): number => {
    const face = fonts.faces[font][file];
    if (!face) throw new RangeError(`no file ${file} for ${font}`);
    const units = Array.from(words, (sign) => face.advance(sign.codePointAt(0) ?? 0) ?? 0);
    return (units.reduce((sum, unit) => sum + unit, 0) / face.unitsPerEm) * size * (25.4 / 72);
  };
  const run = (
    words: string,
    x: number,
    baseline: number,
    more: Partial<Pick<TextRun, 'font' | 'file' | 'size' | 'angle' | 'joined'>> = {},
  ): TextRun => {
    const { font = 'regular', file = 0, size = 9 } = more;
    return {
      type: 'text',
      text: words,
      x,
      baseline,
      width: widthOf(words, font, file, size),
      font,
      size,
      ...more,
    };
  };
  const lines = (words: readonly string[], x: number, y: number, more = {}): TextRun[] =>
    words.map((text, at) => run(text, x + PAD, y + PAD + 3 + at * LEADING, more));
  const cell = (
    place: Rect,
    words: readonly string[] | readonly TextRun[],
    attrs: GroupAttrs,
    more = {},
  ): Group => {
    const runs = words.map((entry, at) =>
      typeof entry === 'string'
        ? run(entry, place.x + PAD, place.y + PAD + 3 + at * LEADING, more)
        : entry,
    );
    return group('sel', place, [box(place), ...runs], { attrs });
  };
  const inColumns = (from: number, span: number, y: number, height: number): Rect => {
    const [left = 0, right = 0] = [EDGES[from], EDGES[from + span]];
    return rect(left, y, right - left, height);
  };

  const tableHead = (y: number, repeated: boolean): Group[] => {
    const top = (from: number, colSpan: number, rowSpan: number, words: string): Group =>
      cell(
        inColumns(from, colSpan, y, rowSpan === 2 ? 16 : 6),
        [words],
        { column: from, colSpan, rowSpan, scope: 'col' },
        { font: 'bold' },
      );
    const below = (at: number, words: string): Group => {
      const place = inColumns(at, 1, y + 6, 10);
      const attrs = { column: at, scope: 'col' } as const;
      return cell(place, [words], attrs, { font: 'bold' });
    };
    const turned = inColumns(3, 1, y + 6, 10);
    const attrs = { section: 'head', ...(repeated ? { repeated } : {}) } as const;
    return [
      group(
        'baris',
        inColumns(0, 8, y, 6),
        [
          top(0, 1, 2, 'No'),
          top(1, 1, 2, 'Kegiatan'),
          top(2, 2, 1, 'Pelaksana'),
          top(4, 3, 1, 'Mutu Baku'),
          top(7, 1, 2, 'Keterangan'),
        ],
        { attrs },
      ),
      group(
        'baris',
        inColumns(0, 8, y + 6, 10),
        [
          below(2, 'Staf'),
          cell(turned, [run('Kabid', turned.x + 12, turned.y + 9.6, { font: 'bold', angle: 90 })], {
            column: 3,
            scope: 'col',
          }),
          below(4, 'Kelengkapan'),
          below(5, 'Waktu'),
          below(6, 'Output'),
        ],
        { attrs },
      ),
    ];
  };
  const bodyRow = (
    y: number,
    height: number,
    langkah: number,
    columns: readonly (readonly string[] | readonly TextRun[])[],
  ): Group => {
    const fields = [
      ...['nomor', 'uraian', 'pelaksana:p1', 'pelaksana:p2'],
      ...['kelengkapan', 'waktu', 'output', 'keterangan'],
    ];
    const cells = fields.map((field, column) =>
      cell(inColumns(column, 1, y, height), columns[column] ?? [], {
        column,
        field,
        ...(column === 0 ? { scope: 'row' as const } : {}),
      }),
    );
    return group('baris', inColumns(0, 8, y, height), cells, {
      attrs: { section: 'body', langkah },
    });
  };
  const band = (y: number): Group =>
    group(
      'baris',
      inColumns(0, 8, y, 10),
      EDGES.slice(0, -1).map((_, column) => cell(inColumns(column, 1, y, 10), [], { column })),
      { attrs: { section: 'band' } },
    );
  const foot = (nomor: number): Group =>
    group('kaki', rect(15, 203, 303, 5), [
      run(`Hal. ${nomor} dari 2`, 290, 206, { size: 7.5, font: 'italic' }),
    ]);
  const connector = (
    x: number,
    y: number,
    nomor: number,
    arah: 'keluar' | 'masuk',
    alt: string,
  ): Group =>
    group(
      'konektor',
      rect(x - 5, y, 18, 8),
      [
        {
          type: 'line',
          points: [
            { x: x - 5, y },
            { x: x + 5, y },
            { x: x + 5, y: y + 5 },
            { x, y: y + 8 },
            { x: x - 5, y: y + 5 },
          ],
          closed: true,
          stroke: LINE,
          fill: '#ffffff',
        },
        run('A,', x - 3, y + 4, { size: 7.5 }),
        run(`hal. ${3 - nomor}`, x + 6, y + 4, { size: 7.5 }),
      ],
      {
        attrs: { huruf: 'A', halaman: 3 - nomor, arah },
        alt,
        anchor: `konektor-A-${nomor}`,
        link: `konektor-A-${3 - nomor}`,
      },
    );

  const identity = group('identitas', rect(15, 12, 303, 40), [
    group('baris', rect(15, 12, 303, 20), [
      group(
        'sel',
        rect(15, 12, 150, 40),
        [
          box(rect(15, 12, 150, 40)),
          {
            type: 'picture',
            mime: 'image/png',
            data: DOT,
            alt: 'Lambang',
            ...rect(80, 14, 12, 12),
          },
          run(texts.penyusun, 60, 32, { font: 'bold', size: 10 }),
        ],
        { attrs: { column: 0, rowSpan: 2, field: 'instansi' } },
      ),
      cell(rect(165, 12, 50, 20), ['Nomor SOP'], { column: 1, scope: 'row' }),
      cell(rect(215, 12, 103, 20), [texts.nomor], { column: 2, field: 'nomor' }),
    ]),
    group('baris', rect(15, 32, 303, 20), [
      cell(rect(165, 32, 50, 20), ['Judul SOP'], { column: 1, scope: 'row' }),
      cell(rect(215, 32, 103, 20), [texts.judul], { column: 2, field: 'judul' }, { font: 'bold' }),
    ]),
  ]);
  const title = group(
    'judul',
    rect(15, 56, 303, 6),
    [run(`SOP ${texts.judul}`, 100, 61, { font: 'bold', size: 11 })],
    { attrs: { level: 1 }, anchor: 'judul' },
  );

  const first: Page = {
    nomor: 1,
    children: [
      identity,
      title,
      group(
        'tabel',
        rect(15, 66, 303, 62),
        [
          ...tableHead(66, false),
          bodyRow(82, 36, 1, [
            ['1'],
            [
              ...lines(['Menerima surat lalu', 'mencatatnya:'], 25, 82),
              ...lines([texts.uraian], 25, 90, { size: 7 }),
            ],
            [],
            [],
            [
              run('Keteranganya', 176.2, 86.2),
              run('ngpanjang', 176.2, 90.2, { joined: true }),
              run('surat', 176.2, 94.2),
            ],
            ['5 menit'],
            ['Surat', 'tercatat'],
            [texts.keterangan],
          ]),
          band(118),
        ],
        { attrs: { edges: EDGES, id: '0' } },
      ),
      group(
        'alur',
        rect(95, 82, 80, 46),
        [
          group(
            'simbol',
            rect(108, 88, 14, 7),
            [
              box(rect(108, 88, 14, 7), { radius: 3.5, stroke: LINE, fill: '#ffffff' }),
              run('Mulai', 111.4, 92.6),
            ],
            { attrs: { id: '0/s1', bentuk: 'mulai' }, alt: `Mulai: ${texts.alt}` },
          ),
          group(
            'simbol',
            rect(145, 96, 20, 14),
            [
              {
                type: 'line',
                points: [
                  { x: 155, y: 96 },
                  { x: 165, y: 103 },
                  { x: 155, y: 110 },
                  { x: 145, y: 103 },
                ],
                closed: true,
                stroke: LINE,
                fill: '#ffffff',
              },
              run(texts.pertanyaan, 148, 104, { size: 6.5 }),
            ],
            {
              attrs: { id: '0/s2', bentuk: 'keputusan' },
              alt: `Keputusan: ${texts.pertanyaan}`,
            },
          ),
          group(
            'panah',
            rect(122, 91, 33, 5),
            [line([122, 91.5], [155, 91.5], [155, 96]), head(155, 96, 0, 1)],
            { attrs: { id: '0/a1', dari: '0/s1', ke: '0/s2' } },
          ),
          group(
            'panah',
            rect(155, 110, 0, 10),
            [
              line([155, 110], [155, 120]),
              head(155, 120, 0, 1),
              run('Ya', 156, 113.4, { size: 7.5 }),
            ],
            { attrs: { id: '0/a2', dari: '0/s2', ke: '0/s3', jawaban: 'Ya' } },
          ),
          {
            ...group('bersama', rect(100, 112, 40, 0), [
              { ...line([100, 112], [140, 112]), dash: [1, 1] },
            ]),
          },
          connector(155, 120, 1, 'keluar', 'Konektor A, ke halaman 2'),
        ],
        { alt: texts.alt, attrs: { id: '0' } },
      ),
      foot(1),
    ],
  };
  const second: Page = {
    nomor: 2,
    children: [
      group(
        'tabel',
        rect(15, 12, 303, 46),
        [
          ...tableHead(12, true),
          band(28),
          bodyRow(38, 20, 2, [
            ['2'],
            ['Menyimpan arsip → lemari'.slice(0, 16), 'di lemari'],
            [],
            [],
            ['Surat', 'Kotak'],
            ['1 jam'],
            ['Arsip'],
            ['-'],
          ]),
        ],
        { attrs: { edges: EDGES, id: '0' } },
      ),
      group(
        'alur',
        rect(95, 28, 80, 30),
        [
          connector(155, 29, 2, 'masuk', 'Konektor A, dari halaman 1'),
          group(
            'simbol',
            rect(148, 45, 14, 7),
            [
              box(rect(148, 45, 14, 7), { radius: 3.5, stroke: LINE, fill: '#ffffff' }),
              run('Selesai', 150, 49.6),
            ],
            { attrs: { id: '0/s3', bentuk: 'selesai' }, alt: 'Selesai' },
          ),
          group('panah', rect(155, 37, 0, 8), [line([155, 37], [155, 45]), head(155, 45, 0, 1)], {
            attrs: { id: '0/a2', dari: '0/s2', ke: '0/s3' },
          }),
        ],
        { alt: 'Dari halaman 1 ke langkah 2, selesai.', attrs: { id: '0' } },
      ),
      group('catatan', rect(15, 62, 303, 6), [
        run('*) Arsip', 15, 66),
        run('disimpan lima tahun.', 28, 66, { font: 'italic' }),
      ]),
      group('tandaTangan', rect(220, 80, 98, 40), [
        run('Kepala Badan Contoh', 230, 84),
        run('Nama Rekaan', 230, 112, { font: 'bold' }),
        run('NIP 00000000 000000 0 000', 230, 116),
      ]),
      foot(2),
    ],
  };

  return {
    versi: 1,
    bahasa: 'id',
    judul: texts.judul,
    penyusun: texts.penyusun,
    paper: { nama: 'F4', width: 330, height: 215 },
    margins: { top: 12, right: 12, bottom: 15, left: 15 },
    fontFamily: 'Arial',
    lineHeight: 1.15,
    pages: [first, second],
    outline: [
      { teks: texts.judul, level: 1, page: 1, y: 56 },
      { teks: 'Langkah 1', level: 2, page: 1, y: 82 },
      { teks: 'Langkah 2', level: 2, page: 2, y: 38 },
    ],
    metrics: {
      pages: 2,
      edgesDeclared: 2,
      edgesDrawn: 2,
      crossings: 0,
      symbolHits: 0,
      overlaps: 0,
      outsideArea: 0,
      clippedText: 0,
      missingGlyphs: 0,
      bends: 1,
      connectorPairs: 1,
    },
  };
}

/** A red PNG of one pixel. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';
