/** The steps to a value: `['events', 0, 'date']`. */
export type Path = readonly PropertyKey[];

/** An object or a list that is not yet closed, and the step to the entry that is being read. */
interface Place {
  /** For an object: how often each of its keys has occurred so far. */
  readonly keys?: Map<string, number>;
  step: string | number;
  expectsKey: boolean;
}

/** Fields at a greater depth are not looked at. A record in a list has a depth of four; the parser refuses anything deeper. */
const DEEPEST = 8;

/**
 * The paths of the fields that an object of a JSON text has more than once; each path is given once.
 * `JSON.parse` keeps the last value of such a field and drops the others without an error. The text
 * must be valid JSON. It is read once from beginning to end, however deep it is.
 */
export function repeatedFields(json: string): readonly Path[] {
  const reader = new Reader();
  const mark = /["{}[\],]/g;
  for (let found = mark.exec(json); found !== null; found = mark.exec(json)) {
    if (found[0] !== '"') reader.punctuation(found[0]);
    else {
      mark.lastIndex = endOfText(json, found.index);
      reader.text(json, found.index, mark.lastIndex);
    }
  }
  return reader.repeated;
}

/** The index after the closing quote of a text. */
function endOfText(json: string, start: number): number {
  const mark = /["\\]/g;
  mark.lastIndex = start + 1;
  for (let found = mark.exec(json); found !== null; found = mark.exec(json)) {
    if (found[0] === '"') return mark.lastIndex;
    mark.lastIndex += 1;
  }
  return json.length;
}

/** Follows the marks of a JSON text, and collects the repeated fields. */
class Reader {
  readonly repeated: Path[] = [];
  private readonly open: Place[] = [];
  /** How many objects and lists are open beyond the greatest depth that is looked at. */
  private beyond = 0;

  punctuation(mark: string): void {
    if (mark === '{' || mark === '[') this.enter(mark === '{');
    else if (mark === ',') this.next();
    else if (this.beyond > 0) this.beyond -= 1;
    else this.open.pop();
  }

  text(json: string, start: number, end: number): void {
    const place = this.place;
    if (place?.keys === undefined || !place.expectsKey) return;
    const key: string = JSON.parse(json.slice(start, end));
    const times = (place.keys.get(key) ?? 0) + 1;
    place.keys.set(key, times);
    place.step = key;
    place.expectsKey = false;
    if (times === 2) this.repeated.push(this.open.map(({ step }) => step));
  }

  private get place(): Place | undefined {
    return this.beyond > 0 ? undefined : this.open.at(-1);
  }

  private enter(isObject: boolean): void {
    if (this.open.length === DEEPEST) this.beyond += 1;
    else this.open.push({ ...(isObject && { keys: new Map() }), step: 0, expectsKey: isObject });
  }

  private next(): void {
    const place = this.place;
    if (place === undefined) return;
    if (typeof place.step === 'number' && place.keys === undefined) place.step += 1;
    place.expectsKey = place.keys !== undefined;
  }
}
