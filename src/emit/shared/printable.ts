/** What no XML 1.0 document may hold, not even as a reference (section 2.2): controls, lone surrogates, two non-characters. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to find.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without the characters that XML forbids. They have no glyph, so nothing visible is lost. */
export const printable = (text: string): string => text.replace(FORBIDDEN, '');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A line end in an attribute would be read back as a space.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text for the content or an attribute (either kind of quote) of an XML document. */
export const escapeXml = (text: string): string =>
  printable(text).replace(/[&<>"'\n\r\t]/g, (sign) => ENTITIES[sign] ?? sign);
