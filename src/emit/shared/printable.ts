/**
 * What has no place in a document: controls, lone surrogates and non-characters. XML 1.0 forbids most of them even as
 * a reference (section 2.2); of the rest it advises against, and HTML calls them errors.
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to find.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** The text without characters that no document may hold. They have no glyph, so nothing visible is lost. */
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
