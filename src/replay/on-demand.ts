/*
 * Answers and errors of which some fields are worked out when somebody reads them. Such a field is a getter, and the
 * object's own: who spreads, compares or serialises the object reads the field and gets its value.
 */
import type { DisputeError } from '../record/error.js';

/** A function that works its answer out at the first call, and gives the same one at every other. */
export function once<T extends NonNullable<unknown>>(workOut: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= workOut();
    return known;
  };
}

/** The name under which `util.inspect` of Node, and with it `console.log`, asks an object how to print it. */
export const INSPECT = /* @__PURE__ */ Symbol.for('nodejs.util.inspect.custom');

/** Prints an object with getters like one with plain fields; a field without a value is left out. */
export const asPlainFields: PropertyDescriptor & ThisType<object> = {
  value() {
    return Object.fromEntries(Object.entries(this).filter(([, value]) => value !== undefined));
  },
};

/** The same object, frozen. It is printed like one with plain fields, of which Node would else show `[Getter]`. */
export function shown<T extends object>(answer: T): Readonly<T> {
  return Object.freeze(Object.defineProperty(answer, INSPECT, { value: () => ({ ...answer }) }));
}

/**
 * The same error. Its message and its possible events are those of another error, which is made when either is first
 * read, or when the error is printed; from then on they are plain fields.
 */
export function filledOnDemand(error: DisputeError, whole: () => DisputeError): DisputeError {
  const fill = once(() => {
    const { message, possibleEvents, details } = whole();
    return Object.defineProperties(error, {
      details: { value: details },
      message: { value: message, writable: true, enumerable: false },
      possibleEvents: { value: possibleEvents, writable: true, enumerable: true },
    });
  });
  const field = (name: 'message' | 'possibleEvents') => ({
    get: () => fill()[name],
    set: (value: unknown) => Object.defineProperty(fill(), name, { value }),
  });
  const details = {
    ...error.details,
    get possibleEvents() {
      return fill().possibleEvents;
    },
  };
  return Object.defineProperties(error, {
    message: { ...field('message'), enumerable: false },
    possibleEvents: { ...field('possibleEvents'), enumerable: true },
    details: { value: shown(details) },
    [INSPECT]: { value: fill },
  });
}
