import { createHash } from 'node:crypto';
import type { PageModel } from '../../layout/page-model.js';
import { escapeXml, printable } from '../shared/printable.js';
import { POINTS_PER_MM } from '../shared/units.js';
import { newDocument, type PdfDocument } from './pdfkit.js';

const CREATOR = 'sopc';

/** Bytes of a PDF file identifier, customary since it was an MD5. */
const ID_LENGTH = 16;

/**
 * An empty document with the metadata of the sheet. It bears no date: the bytes are a function of the page model, and
 * the dates that count are printed on the sheet.
 */
export function openDocument(model: PageModel): PdfDocument {
  const title = printable(model.judul);
  const author = printable(model.penyusun);
  const document = newDocument({
    size: [model.paper.width * POINTS_PER_MM, model.paper.height * POINTS_PER_MM],
    // pdfkit wants a date to make its file id from; both are replaced below.
    info: { CreationDate: new Date(0) },
  });
  document.info = {
    ...(title === '' ? {} : { Title: title }),
    ...(author === '' ? {} : { Author: author }),
    Creator: CREATOR,
    Producer: CREATOR,
  };
  document._id = createHash('sha256').update(JSON.stringify(model)).digest().subarray(0, ID_LENGTH);
  // pdfkit's own writer asks for the date and puts the title into the XML as it is, `&` and `<` included.
  document._addInfo = () => document.metadata.append(xmp(title, author));
  return document;
}

const xmp = (title: string, author: string): string => `
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>id-ID</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${CREATOR}</pdf:Producer>
</rdf:Description>
`;

/** All bytes of the document, once it has ended. Call before drawing. */
export function collect(document: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
}
