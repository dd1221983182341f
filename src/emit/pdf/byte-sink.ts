/** Bytes of a file as they come: runs of text become bytes in one go. */
export class ByteSink {
  #parts: Uint8Array[] = [];
  #text = '';
  #length = 0;

  /** Bytes so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds text whose characters are bytes, and a line end. */
  line(text: string): void {
    this.#text += `${text}\n`;
    this.#length += text.length + 1;
  }

  raw(bytes: Uint8Array): void {
    this.#flush();
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }

  /** All bytes so far, in memory of their own. */
  bytes(): Uint8Array {
    this.#flush();
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    this.#parts = [all];
    return all;
  }

  #flush(): void {
    if (this.#text === '') return;
    this.#parts.push(Buffer.from(this.#text, 'latin1'));
    this.#text = '';
  }
}
