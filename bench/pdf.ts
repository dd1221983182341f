import PDFDocument from 'pdfkit';
import { emitPdf } from '../src/emit/pdf/index.js';
import { walk } from '../src/emit/shared/walk.js';
import { layoutPages } from '../src/layout/layout.js';
import type { Item, PageModel } from '../src/layout/page-model.js';
import type { FontSet } from '../src/layout/text/fonts.js';
import { loadFonts } from '../src/workspace/fonts.js';
import { sheetOf, twoPageSheets } from './layout-sheets.js';
import { ms, times } from './measure.js';

const POINTS_PER_MM = 72 / 25.4;

/** Sheets drawn before the clock starts. */
const WARMUP = 20;

/** Sheets that one contender draws before the other has its turn. */
const TURN = 20;

type Draw = (model: PageModel, fonts: FontSet) => Promise<Uint8Array>;

/**
 * The PDF back end beside plain pdfkit: the same page models, fonts and library, drawn with its own calls as its
 * manual shows them, without tags, marks and links, which it would only be slower with. In turns of a few sheets, one
 * thread.
 */
export async function benchPdf(count: number): Promise<void> {
  const fonts = loadFonts('Arial');
  const models = twoPageSheets(count).seeds.map((seed) => layoutPages(sheetOf(seed), fonts).pages);
  const contenders: Record<'sopc' | 'plain', Draw> = { sopc: emitPdf, plain: drawPlain };
  const names = ['sopc', 'plain'] as const;
  const took = { sopc: 0, plain: 0 };
  const used = { sopc: 0, plain: 0 };
  const size = { sopc: 0, plain: 0 };
  for (const name of names) {
    for (const model of models.slice(0, WARMUP)) await contenders[name](model, fonts);
  }
  for (let from = 0; from < models.length; from += TURN) {
    for (const name of names) {
      const start = performance.now();
      const cpu = process.cpuUsage();
      for (const model of models.slice(from, from + TURN)) {
        size[name] += (await contenders[name](model, fonts)).length;
      }
      const { user, system } = process.cpuUsage(cpu);
      took[name] += performance.now() - start;
      used[name] += (user + system) / 1000;
    }
  }
  console.log(`PDF of ${models.length} different sheets of two pages, one thread, in turns`);
  for (const name of names) {
    const each = took[name] / models.length;
    console.log(
      `  ${name.padEnd(6)} ${(1000 / each).toFixed(0).padStart(5)} sheets/s  ${ms(each)}, ` +
        `${ms(used[name] / models.length)} of CPU, ${(size[name] / models.length / 1024).toFixed(1)} KB`,
    );
  }
  console.log(
    `  sopc against plain pdfkit  ${times(took.plain, took.sopc)}, by CPU ${times(used.plain, used.sopc)}`,
  );
}

function drawPlain(model: PageModel, fonts: FontSet): Promise<Uint8Array> {
  const size: [number, number] = [
    model.paper.width * POINTS_PER_MM,
    model.paper.height * POINTS_PER_MM,
  ];
  const document = new PDFDocument({ size, margin: 0, autoFirstPage: false });
  const chunks: Uint8Array[] = [];
  const bytes = new Promise<Uint8Array>((resolve) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
  });
  const known = new Set<string>();
  for (const page of model.pages) {
    document.addPage();
    for (const item of walk(page.children)) drawItem(document, item, fonts, known);
  }
  document.end();
  return bytes;
}

function drawItem(
  document: InstanceType<typeof PDFDocument>,
  item: Item,
  fonts: FontSet,
  known: Set<string>,
): void {
  const pt = (value: number): number => value * POINTS_PER_MM;
  if (item.type === 'text') {
    const file = fonts.faces[item.font][item.file ?? 0];
    if (!file) throw new RangeError(`no font file for ${item.text}`);
    if (!known.has(file.name)) document.registerFont(file.name, file.sfnt as Buffer);
    known.add(file.name);
    const [x, y] = [pt(item.x), pt(item.baseline)];
    document.save();
    if (item.angle === 90) document.rotate(-90, { origin: [x, y] });
    document
      .font(file.name)
      .fontSize(item.size)
      .fillColor('#000000')
      .text(item.text, x, y, { lineBreak: false, baseline: 'alphabetic' });
    document.restore();
  } else if (item.type === 'box' || item.type === 'line') {
    if (item.type === 'box') {
      const rect = [pt(item.x), pt(item.y), pt(item.width), pt(item.height)] as const;
      if (item.radius) document.roundedRect(...rect, pt(item.radius));
      else document.rect(...rect);
    } else {
      item.points.forEach(({ x, y }, index) => {
        if (index === 0) document.moveTo(pt(x), pt(y));
        else document.lineTo(pt(x), pt(y));
      });
      if (item.closed) document.closePath();
    }
    if (item.stroke > 0) document.lineWidth(pt(item.stroke));
    if (item.fill && item.stroke > 0) document.fillAndStroke(item.fill, '#000000');
    else if (item.fill) document.fill(item.fill);
    else document.stroke();
  }
}
