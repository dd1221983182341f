/**
 * A function that remembers what it answered last: rules ask for the same thing of one SOP one after the other, and
 * then of the next SOP; cells of their page. A WeakMap would do, but its values outlive every quick collection of garbage, so that the models
 * of hundreds of files would pile up.
 */
export function ofLast<A extends readonly object[], T>(
  answer: (...asked: A) => T,
): (...asked: A) => T {
  let last: { readonly asked: A; readonly found: T } | null = null;
  return (...asked) => {
    if (last === null || !isSame(asked, last.asked)) last = { asked, found: answer(...asked) };
    return last.found;
  };
}

function isSame(a: readonly object[], b: readonly object[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
