import { describe, expect, it } from 'vitest';
import { layoutPages } from '../../../src/layout/layout.js';
import { analyze } from '../../../src/model/analyze.js';
import { parse } from '../../../src/syntax/parse.js';
import { SourceText } from '../../../src/text/source.js';
import { loadFonts } from '../../../src/workspace/fonts.js';
import { groupsOf, textOf } from '../../support/sheet-reader.js';

const fonts = loadFonts('Arial');
const ENDLESS = 'agenda'.repeat(14);
const ADDRESS = `https://jdih.contohkab.go.id/${'produk-hukum/'.repeat(8)}unduh?nomor=5&tahun=2025`;

/** Two steps, the first with something of its own in one field. */
const sheet = (field: string, text: string): string => `Judul SOP: Contoh
Pelaksana:
  - Staf
  - Kepala Bagian
Prosedur:
  - Staf: Mencatat surat
    ${field}: ${text}
    Jika ya: lanjut
    Jika tidak: ke 3
  - Kepala Bagian: Menyetujui surat
  - Staf: Menyimpan surat
`;

const lay = (text: string) =>
  layoutPages(analyze(parse(new SourceText('lembar.sop', text))).model, fonts);

/** Names of the pelaksana in the head that read upward. */
const turned = ({ pages }: ReturnType<typeof lay>): number =>
  groupsOf(pages).filter(
    ({ group }) =>
      group.attrs?.field?.startsWith('pelaksana:') &&
      group.children.some((item) => item.type === 'text' && item.angle === 90),
  ).length;

const sizes = ({ pages }: ReturnType<typeof lay>): Set<number> =>
  new Set(
    groupsOf(pages)
      .filter(({ group }) => group.attrs?.field === 'uraian')
      .flatMap(({ group }) => group.children)
      .flatMap((item) => (item.type === 'text' ? [item.size] : [])),
  );

describe('a word without an end', () => {
  it.each([
    ['Kelengkapan', 'kelengkapan'],
    ['Output', 'output'],
    ['Keterangan', 'keterangan'],
    ['Pertanyaan', 'pelaksana:p1'],
  ])('in %s is broken and told, and the rest of the sheet stays as it is', (field, at) => {
    const usual = lay(sheet(field, 'Berkas'));
    const found = lay(sheet(field, `Berkas ${ENDLESS}`));
    expect(usual.problems).toEqual([]);
    expect(found.problems).toEqual([
      { kind: 'word-broken', place: { prosedur: 0, langkah: 1, field: at }, word: ENDLESS },
    ]);
    expect(turned(found)).toBe(0);
    expect(sizes(found)).toEqual(sizes(usual));
    expect(found.pages.metrics).toMatchObject({ outsideArea: 0, clippedText: 0 });
  });

  it('that is an address is parted at its marks and not told', () => {
    const found = lay(sheet('Kelengkapan', ADDRESS));
    expect(found.problems).toEqual([]);
    expect(turned(found)).toBe(0);
    const cells = groupsOf(found.pages).filter(
      ({ group }) => group.role === 'sel' && group.attrs?.field === 'kelengkapan',
    );
    expect(cells.map(({ group }) => textOf(group))).toContain(ADDRESS);
  });
});

describe('a table wider than its page', () => {
  const names = Array.from({ length: 19 }, (_, index) => `Meja ${index + 1}`);
  const question = `Apakah ${'lengkap'.repeat(4)}?`;
  const wide = `Judul SOP: Contoh
Pelaksana:
${names.map((name) => `  - ${name}`).join('\n')}
Prosedur:
${names
  .map(
    (name, at) =>
      `  - ${name}: Memaraf surat\n${at === 4 ? `    Pertanyaan: ${question}\n    Jika ya: lanjut\n    Jika tidak: ke 7\n` : ''}`,
  )
  .join('')}`;

  it('names the column that needs most, its word, and the step of the word', () => {
    const narrow = lay(wide).problems.filter(({ kind }) => kind === 'page-too-narrow');
    expect(narrow).toHaveLength(1);
    const [problem] = narrow;
    if (problem?.kind !== 'page-too-narrow') throw new Error('not told');
    expect(problem.needed).toBeGreaterThan(problem.available);
    expect(problem.columns[0]).toMatchObject({
      place: { prosedur: 0, langkah: 5, field: 'pelaksana:p5' },
      word: `${'lengkap'.repeat(4)}?`,
    });
    expect(problem.columns[0]?.width).toBeGreaterThan(20);
  });
});
