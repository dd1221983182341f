import type { PageModel } from '../../layout/page-model.js';
import { printable } from '../shared/printable.js';
import { POINTS_PER_MM } from '../shared/units.js';
import { lasting } from './deflate.js';
import { LANGUAGE, SheetDocument } from './sheet-document.js';
import { SRGB, srgbProfile } from './srgb.js';
import type { SheetMetadata } from './xmp.js';

const PROFILE = lasting(srgbProfile());

const CREATOR = 'sopc';

/** Both standards want a title; a sheet without one is at least known for what it is. */
const UNTITLED = 'SOP';

/** What the file says of itself, from the page model. */
export function metadataOf(model: PageModel): SheetMetadata {
  const title = printable(model.judul).trim();
  const author = printable(model.penyusun).trim();
  return {
    title: title === '' ? UNTITLED : title,
    author: author === '' ? null : author,
    creator: CREATOR,
    language: LANGUAGE,
  };
}

/** An empty document that knows what it is: size, title, author, and what its colours mean. */
export function openDocument(model: PageModel): SheetDocument {
  const { title, author, creator } = metadataOf(model);
  const document = new SheetDocument([
    model.paper.width * POINTS_PER_MM,
    model.paper.height * POINTS_PER_MM,
  ]);
  document.info = {
    Title: title,
    ...(author === null ? {} : { Author: author }),
    Creator: creator,
    Producer: creator,
  };
  document._root.data.OutputIntents = [outputIntent(document)];
  return document;
}

/** Colours of the device mean sRGB, black and grey among them (ISO 19005-2, 6.2.4.3). */
function outputIntent(document: SheetDocument): unknown {
  const profile = document.ref({ N: 3 });
  profile.end(PROFILE);
  return {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: new String(SRGB),
    Info: new String(SRGB),
    DestOutputProfile: profile,
  };
}
