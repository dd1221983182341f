/** Texts that a function remembers, at most twice as many. Those of one office's SOPs are fewer. */
const MOST = 1000;

/** A longer text (UTF-16 units) hardly stands in another file word for word. */
const LONGEST = 500;

/**
 * A function of a text that remembers its answers: the SOPs of one office repeat each other's posts, laws, times and
 * activities. For pure functions whose answers nobody changes. What was not asked for the longest is forgotten first,
 * more or less.
 */
export function remembered<T extends NonNullable<unknown> | null>(
  answer: (text: string) => T,
): (text: string) => T {
  let recent = new Map<string, T>();
  let older: ReadonlyMap<string, T> = recent;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST) return answer(text);
    if (recent.size >= MOST) {
      older = recent;
      recent = new Map();
    }
    let own = text;
    let found = older.get(text);
    if (found === undefined) {
      own = copyOf(text);
      found = answer(own);
    }
    recent.set(own, found);
    return found;
  };
}

/** As {@link remembered}, of a text and something that hardly changes from one call to the next: settings, a table. */
export function rememberedWith<C extends object, T extends NonNullable<unknown> | null>(
  answer: (text: string, context: C) => T,
): (text: string, context: C) => T {
  const all = new WeakMap<C, (text: string) => T>();
  return (text, context) => {
    let one = all.get(context);
    if (one === undefined) {
      one = remembered((asked) => answer(asked, context));
      all.set(context, one);
    }
    return one(text);
  };
}

/** The same text in memory of its own: one cut out of a file keeps the whole file. */
const copyOf = (text: string): string => ` ${text}`.slice(1);
