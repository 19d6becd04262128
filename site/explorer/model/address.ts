import { parseRecord, policies, replay } from 'wto-dispute';
import { type Case, caseOf } from './state.js';

/*
 * The whole state in the fragment of the address, which no browser sends to a server: `#s=` and JSON, compressed, in
 * base64url. Pages that link here may write `#ds=590&on=2019-11-08&lang=fr&view=readings` instead.
 */

export interface Shared {
  readonly case: Case;
  readonly language?: string;
  readonly view?: string;
}

/** A dispute that is named by its number. */
export interface Named {
  readonly ds: number;
  readonly on?: string;
  readonly language?: string;
  readonly view?: string;
}

/** So large a text is read, and no larger: a short address may stand for a very long text. */
const MOST_BYTES = 4_000_000;

/** The fragment for a state, without `#`. */
export async function fragmentOf({
  case: { record, date, policy, closed, readings },
  language,
  view,
}: Shared): Promise<string> {
  const shared = {
    r: record,
    d: date,
    ...(policy !== 'lenient' && { p: policy }),
    ...(closed.length > 0 && { c: closed }),
    ...(Object.keys(readings).length > 0 && { x: readings }),
    ...(language !== undefined && { l: language }),
    ...(view !== undefined && { v: view }),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  const compressed = await collected(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  return `s=${toBase64url(compressed)}`;
}

/** What a fragment stands for. Throws where it stands for nothing. */
export async function readFragment(fragment: string): Promise<Shared | Named> {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const packed = fields.get('s');
  if (packed === null) return named(fields);
  const bytes = fromBase64url(packed);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return shared(JSON.parse(new TextDecoder().decode(await collected(stream))));
}

function named(fields: URLSearchParams): Named {
  const ds = Number(fields.get('ds'));
  if (!Number.isInteger(ds) || ds < 1) throw new RangeError('no dispute in the address');
  const of = (key: string, name: string) => {
    const value = fields.get(key);
    return value === null ? {} : { [name]: value };
  };
  return { ds, ...of('on', 'on'), ...of('lang', 'language'), ...of('view', 'view') };
}

/** A state from data that may be anything. */
export function shared(data: unknown): Shared {
  if (typeof data !== 'object' || data === null) throw new TypeError('no state');
  const { r, d, p = 'lenient', c = [], x = {}, l, v } = data as Readonly<Record<string, unknown>>;
  const policy = policies.find((one) => one === p);
  if (policy === undefined || !isTexts(c)) throw new TypeError('no state');
  const now: Case = { ...caseOf(parseRecord(r)), policy, closed: c, readings: isObject(x) ? x : {} };
  return {
    case: ensured(typeof d === 'string' ? { ...now, date: d } : now),
    ...(typeof l === 'string' && { language: l }),
    ...(typeof v === 'string' && { view: v }),
  };
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The library refuses what is no reading and no date. */
function ensured(one: Case): Case {
  const { record, closed, readings, date } = one;
  replay({ ...record, events: [] }, { policy: 'lenient', readings, calendar: { closed: [...closed, date] } });
  return one;
}

async function collected(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) throw new RangeError('the state is too large');
    parts.push(part.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toBase64url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
