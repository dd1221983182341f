import { visible } from '../text/visible.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** One line of text for an attribute or an element of XML 1.0: markup as entities, what XML has no place for as pictures. */
const xmlLine = (text: string): string =>
  visible(text)
    .replace(/[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);

/** Text of an element; its lines stay lines. */
export const xmlText = (text: string): string => text.split('\n').map(xmlLine).join('\n');

/** ` name="value"` for each attribute. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlLine(String(value))}"`)
    .join('');

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
