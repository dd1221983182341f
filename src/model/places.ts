import { type Span, span } from '../text/source.js';

/** Where the parts of a model stand in the source. Kept beside the model, for tools that ask. */
export class Places {
  readonly #whole = new Map<object, Span>();
  readonly #keys = new Map<object, Map<string, Span>>();

  /** Place of an object of the model. */
  of(part: object): Span {
    return this.#whole.get(part) ?? span(0, 0);
  }

  /** Place of one key of an object: its value, or its keyword where the value is empty. Undefined where it is not written. */
  key(part: object, key: string): Span | undefined {
    return this.#keys.get(part)?.get(key);
  }

  set(part: object, at: Span): void {
    this.#whole.set(part, at);
  }

  setKey(part: object, key: string, at: Span): void {
    const keys = this.#keys.get(part) ?? new Map<string, Span>();
    keys.set(key, at);
    this.#keys.set(part, keys);
  }
}
