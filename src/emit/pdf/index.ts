import type { PageModel } from '../../layout/page-model.js';
import type { FontSet } from '../../layout/text/fonts.js';
import { anchorsOf } from '../shared/walk.js';
import { Canvas } from './canvas.js';
import { metadataOf, openDocument } from './document.js';
import { writeOutline } from './outline.js';
import { TaggedWriter } from './tags.js';
import { xmpPacket } from './xmp.js';

/**
 * The sheet as a tagged PDF 1.7 with embedded subset fonts, marked as PDF/A-2a and PDF/UA-1. The same page model and
 * fonts give the same bytes.
 *
 * Loads pdfkit and fontkit: import this module only where a PDF is wanted.
 *
 * @throws RangeError when the page model contradicts itself: a link to nowhere, a font file that is not in `fonts`.
 */
export async function emitPdf(model: PageModel, fonts: FontSet): Promise<Uint8Array> {
  const names = new Map([...anchorsOf(model).keys()].map((anchor, at) => [anchor, nameAt(at)]));
  const document = openDocument(model);
  const writer = new TaggedWriter(
    document,
    new Canvas(document, fonts),
    (anchor) => names.get(anchor) ?? anchor,
  );
  writer.write(model.pages);
  writeOutline(document, model);
  return document.finish(xmpPacket(metadataOf(model)));
}

/** Names of destinations must be sorted by their bytes; numbers of one length are, in every sorting. */
const nameAt = (index: number): string => `d${String(index).padStart(6, '0')}`;
