import { visible } from '../text/visible.js';

/** A place to print to. */
export interface Sink {
  write(text: string | Uint8Array): void;
  readonly terminal: boolean;
  readonly colour: boolean;
  readonly columns: number;
}

/** Where lines go to a file or a pipe: as wide as the line of a letter, so that a code frame can be pasted. */
const COLUMNS_ELSEWHERE = 100;

/**
 * @param stream standard output or standard error
 * @param colour false for `--no-color`; else the environment and the terminal decide
 */
export function sinkOf(stream: NodeJS.WriteStream, colour: boolean, env: NodeJS.ProcessEnv): Sink {
  return {
    write: (text) => {
      if (stream.writable) stream.write(text);
    },
    terminal: stream.isTTY === true,
    colour: colour && wantsColour(stream.isTTY === true, env),
    // Some terminals say 0 when they do not know.
    columns: stream.columns || COLUMNS_ELSEWHERE,
  };
}

/** FORCE_COLOR says yes or (`0`) no; NO_COLOR not empty says no (no-color.org); else only a terminal gets colour. */
export function wantsColour(terminal: boolean, env: NodeJS.ProcessEnv): boolean {
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return terminal && env.TERM !== 'dumb';
}

/**
 * A reader that went away (`sopc check . | head -1`) is no fault: what it does not read is dropped. Anything else (a
 * full disk) is told to `failed`, once.
 */
export function watchOutput(stream: NodeJS.WriteStream, failed: (system: string) => void): void {
  let told = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (told || error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return;
    told = true;
    failed(error.code ?? error.message);
  });
}

/** `[3/12] name` on a terminal, one line that is written over; nothing elsewhere, nor for a single file. */
export class Progress {
  readonly #sink: Sink;
  readonly #total: number;
  #done = 0;

  constructor(sink: Sink, total: number) {
    this.#sink = sink;
    this.#total = total;
  }

  get #silent(): boolean {
    return !this.#sink.terminal || this.#total < 2;
  }

  next(name: string): void {
    this.#done++;
    if (this.#silent) return;
    const line = `[${this.#done}/${this.#total}] ${visible(name)}`;
    // One column free, and half for wide letters: a line that wraps cannot be written over.
    const room = Math.max(
      1,
      /^[\x20-\x7e]*$/.test(line) ? this.#sink.columns - 1 : this.#sink.columns >> 1,
    );
    this.#sink.write(`\r\u001b[K${line.slice(0, room)}`);
  }

  clear(): void {
    if (!this.#silent) this.#sink.write('\r\u001b[K');
  }
}
