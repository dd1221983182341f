/**
 * The text without what a terminal would obey or what would turn the line around: control characters get their
 * picture (U+2400 ...), bidirectional controls and half characters the replacement character. A byte order mark at
 * the start is left out.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/^\ufeff/, '')
    .replace(/\p{Control}/gu, pictureOf)
    .replace(
      /[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu,
      '\ufffd',
    );
}

/** Nearly all that is told: nothing in it can be obeyed. */
const PLAIN = /^[\x20-\x7e]*$/;

function pictureOf(control: string): string {
  const unit = control.charCodeAt(0);
  if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
  return unit === 0x7f ? '\u2421' : '\ufffd';
}
