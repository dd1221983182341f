import { PdfName, type PdfObjects, PdfStream, PdfString, type PdfValue } from '../read-objects.js';
import { readXml } from '../read-xml.js';

export type Tell = (fault: string) => void;

/** ISO 19005-2, 6.1.13. */
const LONGEST_STRING = 32767;
const LONGEST_NAME = 127;

/** Actions that a document may have here: none but going to a place in itself. */
const ACTIONS = new Set(['GoTo']);

/** The file, its catalog, metadata and colours. */
export function documentFaults(bytes: Uint8Array, pdf: PdfObjects, tell: Tell): void {
  const start = Buffer.from(bytes.subarray(0, 14)).toString('latin1');
  if (!/^%PDF-1\.7\n%[\x80-\xff]{4}\n?/.test(start)) tell('A 6.1.2: header');
  const ids = pdf.array(pdf.trailer.get('ID'));
  if (ids.length !== 2 || !ids.every((id) => id instanceof PdfString && id.bytes.length === 16)) {
    tell('A 6.1.3: file identifier');
  }
  if (pdf.trailer.has('Encrypt')) tell('A 6.1.3, UA 7.16: encrypted');

  const catalog = pdf.dict(pdf.trailer.get('Root'));
  if (pdf.dict(catalog.get('MarkInfo')).get('Marked') !== true) tell('UA 7.1: not marked');
  if (pdf.dict(catalog.get('MarkInfo')).get('Suspects') === true) tell('UA 7.1: suspects');
  const lang = pdf.get(catalog.get('Lang'));
  if (!(lang instanceof PdfString && /^[a-z]{2}(-[A-Z]{2})?$/.test(lang.bytes))) {
    tell('UA 7.2: language');
  }
  if (pdf.dict(catalog.get('ViewerPreferences')).get('DisplayDocTitle') !== true) {
    tell('UA 7.1: the title is not shown');
  }
  for (const key of ['AcroForm', 'OpenAction', 'AA', 'OCProperties', 'Perms', 'Collection', 'AF']) {
    if (catalog.has(key)) tell(`catalog: ${key}`);
  }
  for (const key of ['EmbeddedFiles', 'JavaScript']) {
    if (pdf.dict(catalog.get('Names')).has(key)) tell(`A 6.8: ${key}`);
  }
  metadataFaults(pdf, catalog.get('Metadata'), tell);
  intentFaults(pdf, catalog.get('OutputIntents'), tell);
  for (const value of pdf.objects.values()) valueFaults(value, tell);
}

function metadataFaults(pdf: PdfObjects, metadata: PdfValue | undefined, tell: Tell): void {
  const stream = pdf.get(metadata);
  if (!(stream instanceof PdfStream)) {
    tell('UA 7.1: no metadata');
    return;
  }
  if (stream.dict.has('Filter')) tell('metadata cannot be read without unpacking');
  const packet = Buffer.from(stream.data).toString('utf8');
  if (
    !packet.startsWith('<?xpacket begin="\ufeff" ') ||
    !/<\?xpacket end="[rw]"\?>$/.test(packet)
  ) {
    tell('A 6.6.2: packet');
  }
  const xml = readXml(packet.replace(/<\?xpacket[^>]*>/g, '').trim());
  // The words of `dc:title` and its like stand two elements below it.
  const texts = (name: string): string[] =>
    xml.flatMap((element, at) => {
      if (element.name !== name) return [];
      const [own = '', list = '', entry = ''] = xml.slice(at, at + 3).map(({ text }) => text);
      return [[own, list, entry].find((text) => text.trim() !== '') ?? ''];
    });
  const expect = (name: string, value: string, clause: string): void => {
    if (texts(name).join('|') !== value) tell(`${clause}: ${name}`);
  };
  expect('pdfaid:part', '2', 'A 6.6.4');
  expect('pdfaid:conformance', 'A', 'A 6.6.4');
  expect('pdfuaid:part', '1', 'UA 5');
  if (!texts('pdfaSchema:namespaceURI').includes('http://www.aiim.org/pdfua/ns/id/')) {
    tell('A 6.6.2.3.3: pdfuaid is not described');
  }
  expect('pdfaProperty:name', 'part', 'A 6.6.2.3.3');
  const info = pdf.dict(pdf.trailer.get('Info'));
  const same: [key: string, element: string][] = [
    ['Title', 'dc:title'],
    ['Author', 'dc:creator'],
    ['Creator', 'xmp:CreatorTool'],
    ['Producer', 'pdf:Producer'],
  ];
  for (const [key, element] of same) {
    const value = pdf.get(info.get(key));
    const text = value instanceof PdfString ? value.text : '';
    if (texts(element).join('|') !== text) tell(`${key} and ${element} differ`);
  }
  if (texts('dc:title').join('') === '') tell('UA 7.1: no title');
}

function intentFaults(pdf: PdfObjects, intents: PdfValue | undefined, tell: Tell): void {
  const all = pdf.array(intents).map((intent) => pdf.dict(intent));
  const intent = all.find((one) => nameOf(one.get('S')) === 'GTS_PDFA1');
  if (all.length !== 1 || !intent) {
    tell('A 6.2.3: output intent');
    return;
  }
  const profile = pdf.get(intent.get('DestOutputProfile'));
  if (!(profile instanceof PdfStream)) {
    tell('A 6.2.3: no profile');
    return;
  }
  const { data } = profile;
  const text = Buffer.from(data).toString('latin1');
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const isRight =
    profile.dict.get('N') === 3 &&
    view.getUint32(0) === data.length &&
    view.getUint8(8) < 5 &&
    /^(mntr|prtr)RGB /.test(text.slice(12)) &&
    text.slice(36, 40) === 'acsp';
  if (!isRight) tell('A 6.2.3: profile');
}

function valueFaults(value: PdfValue, tell: Tell): void {
  if (value instanceof PdfString) {
    if (value.bytes.length > LONGEST_STRING) tell('A 6.1.13: string too long');
  } else if (value instanceof PdfName) {
    if (value.name.length > LONGEST_NAME) tell('A 6.1.13: name too long');
  } else if (value instanceof PdfStream) {
    valueFaults(value.dict, tell);
    for (const key of ['F', 'FFilter', 'FDecodeParms']) {
      if (value.dict.has(key)) tell('A 6.1.7: stream in another file');
    }
    if (/LZW/.test(nameOf(value.dict.get('Filter')))) tell('A 6.1.7: LZW');
    if (value.dict.get('Interpolate') === true) tell('A 6.2.8: interpolated picture');
    if (value.dict.has('Alternates')) tell('A 6.2.8: alternate picture');
  } else if (Array.isArray(value)) {
    for (const entry of value) valueFaults(entry, tell);
  } else if (value instanceof Map) {
    for (const entry of value.values()) valueFaults(entry, tell);
    const isAction = value.has('S') && (value.has('D') || value.has('URI') || value.has('JS'));
    if (isAction && !ACTIONS.has(nameOf(value.get('S')))) tell('A 6.5: action');
    // Nothing here is seen through; whatever is must be looked at anew (ISO 19005-2, 6.2.10).
    for (const key of ['SMask', 'BM', 'ca', 'CA']) {
      if (value.has(key) && nameOf(value.get('Subtype')) !== 'Image')
        tell('A 6.2.10: transparency');
    }
  }
}

export const nameOf = (value: PdfValue | undefined): string =>
  value instanceof PdfName ? value.name : '';
