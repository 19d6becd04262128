/*
 * Answers of which a field is worked out when somebody reads it. Such a field is a getter, enumerable and the answer's
 * own: who spreads, compares, serialises or clones the answer reads it and sees its value.
 */

/** A function that works its answer out at its first call, and gives the same at every other. */
export function once<T extends NonNullable<unknown>>(workOut: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= workOut();
    return known;
  };
}

/** The name under which `util.inspect`, and with it `console.log`, of Node asks an object how to print it. */
const INSPECT = /* @__PURE__ */ Symbol.for('nodejs.util.inspect.custom');

/** A frozen answer that prints as one with plain fields does: Node alone would print `[Getter]`. */
export function shown<T extends object>(answer: T): Readonly<T> {
  return Object.freeze(Object.defineProperty(answer, INSPECT, { value: () => ({ ...answer }) }));
}
