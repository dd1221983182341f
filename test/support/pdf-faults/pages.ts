import {
  type PdfDict,
  PdfName,
  type PdfObjects,
  PdfStream,
  PdfString,
  type PdfValue,
  readContent,
} from '../read-objects.js';
import { nameOf, type Tell } from './document.js';
import type { ReadFont } from './fonts.js';

/** Tags of the marked content of each page, by number. */
export type Marked = ReadonlyMap<PdfDict, ReadonlyMap<number, string>>;

/** Operators that leave a trace on the page. */
const PAINTING = new Set([
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'Tj',
  'TJ',
  "'",
  '"',
  'Do',
  'sh',
  'EI',
]);

/** What else may stand in a page; colours are grey or RGB, as the output intent says what they mean. */
const OTHERS = new Set([
  ...['q', 'Q', 'cm', 'w', 'd', 'm', 'l', 'c', 'h', 're', 'n', 'rg', 'g', 'RG', 'G', 'BT', 'ET'],
  ...['Tf', 'Tm', 'BMC', 'BDC', 'EMC'],
]);

export function pageFaults(
  pdf: PdfObjects,
  fonts: ReadonlyMap<PdfDict, ReadFont>,
  tell: Tell,
): Marked {
  const marked = new Map<PdfDict, ReadonlyMap<number, string>>();
  const catalog = pdf.dict(pdf.trailer.get('Root'));
  const pages = pdf.array(pdf.dict(catalog.get('Pages')).get('Kids')).map((page) => pdf.dict(page));
  pages.forEach((page, index) => {
    const fault = (text: string): void => tell(`page ${index + 1}: ${text}`);
    if (pdf.array(page.get('Annots')).length > 0 && nameOf(page.get('Tabs')) !== 'S') {
      fault('UA 7.18.3: order of tabs');
    }
    if (page.has('Group') || page.has('AA')) fault('group or action');
    const content = pdf.get(page.get('Contents'));
    if (!(content instanceof PdfStream)) {
      fault('no content');
      return;
    }
    marked.set(page, contentFaults(pdf, page, content, fonts, fault));
  });
  return marked;
}

function contentFaults(
  pdf: PdfObjects,
  page: PdfDict,
  content: PdfStream,
  fonts: ReadonlyMap<PdfDict, ReadFont>,
  fault: Tell,
): Map<number, string> {
  const resources = pdf.dict(page.get('Resources'));
  const numbers = new Map<number, string>();
  const open: ('artifact' | 'content')[] = [];
  let depth = 0;
  let font: ReadFont | undefined;
  for (const { name, operands } of readContent(content.data)) {
    if (!PAINTING.has(name) && !OTHERS.has(name)) fault(`A 6.2.2: operator ${name}`);
    if (PAINTING.has(name) && open.length === 0)
      fault(`UA 7.1: ${name} is neither tagged nor artifact`);
    if (name === 'q') depth++;
    if (name === 'Q' && --depth < 0) fault('Q without q');
    if (depth > 28) fault('A 6.1.13: q too deep');
    if (name === 'BMC' || name === 'BDC') {
      if (open.length > 0) fault('UA 7.1: marks within marks');
      open.push(openMark(operands, numbers, fault));
    }
    if (name === 'EMC' && open.pop() === undefined) fault('EMC without a mark');
    if (name === 'Tf') {
      const used = pdf.dict(pdf.dict(resources.get('Font')).get(nameOf(operands[0])));
      font = fonts.get(used);
      if (!font) fault(`A 6.2.2: no font ${nameOf(operands[0])}`);
    }
    if (name === 'Tj') {
      const [shown] = operands;
      if (shown instanceof PdfString) font?.check(shown);
    }
    if (name === 'Do') {
      const picture = pdf.dict(pdf.dict(resources.get('XObject')).get(nameOf(operands[0])));
      if (nameOf(picture.get('Subtype')) !== 'Image') fault('something else than a picture');
      const space = pdf.get(picture.get('ColorSpace'));
      const base = nameOf(Array.isArray(space) ? space[1] : space);
      if (base !== 'DeviceRGB' && base !== 'DeviceGray') fault(`A 6.2.4.3: picture in ${base}`);
    }
  }
  if (depth !== 0 || open.length > 0) fault('left open at the end');
  return numbers;
}

function openMark(
  [tag, properties]: readonly PdfValue[],
  numbers: Map<number, string>,
  fault: Tell,
): 'artifact' | 'content' {
  const type = nameOf(tag);
  const dict: PdfDict = properties instanceof Map ? properties : new Map();
  if (type === 'Artifact') {
    const kind = dict.get('Type');
    if (!(kind instanceof PdfName && ['Pagination', 'Layout', 'Page'].includes(kind.name))) {
      fault('artifact of no kind');
    }
    return 'artifact';
  }
  const number = dict.get('MCID');
  if (typeof number !== 'number') fault(`UA 7.1: ${type} outside the tree`);
  else if (numbers.has(number)) fault(`number ${number} doubled`);
  else numbers.set(number, type);
  return 'content';
}
