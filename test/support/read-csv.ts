/**
 * Reads CSV by the grammar of RFC 4180, and no more generously: fields parted by commas, records by CR LF, quotes
 * doubled within quotes, a line end after the last record.
 * @throws where the text breaks the grammar, or records differ in their number of fields
 */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let rest = text;
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/u.exec(rest);
    if (match === null) throw new Error(`no field at ${JSON.stringify(rest.slice(0, 40))}`);
    const [all, quoted, plain, end] = match;
    record.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    rest = rest.slice(all.length);
    if (end !== ',') {
      records.push(record);
      record = [];
    }
  }
  if (record.length > 0) throw new Error('the last record has no end');
  if (new Set(records.map(({ length }) => length)).size > 1) throw new Error('records differ');
  return records;
}
