export interface Annotation {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * What GitHub's runner makes of a step's output, line by line, after its `ActionCommand`: everything else on a line is
 * no command.
 */
export function readCommands(output: string): Annotation[] {
  return output.split(/\r\n|\r|\n/u).flatMap((line) => {
    const match = /^::([a-z-]+)(?: (.*?))?::(.*)$/u.exec(line.trimStart());
    if (match === null) return [];
    const [, command = '', list = '', message = ''] = match;
    const properties = list.split(',').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), decoded(pair.slice(at + 1), true)] as const;
    });
    return [
      { command, properties: Object.fromEntries(properties), message: decoded(message, false) },
    ];
  });
}

function decoded(text: string, property: boolean): string {
  const some = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const more = property ? some.replaceAll('%3A', ':').replaceAll('%2C', ',') : some;
  return more.replaceAll('%25', '%');
}
