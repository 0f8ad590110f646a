/** Type of a column that orders a list. */
export type CursorKeyType = 'uuid' | 'timestamptz' | 'integer' | 'bigint' | 'date' | 'text';

/** The values by which a row has its place in a list. */
export type CursorKeys = readonly (string | number)[];

const VERSION = 1;
const LONGEST = 1000;
const SHAPES: Readonly<Record<CursorKeyType, (value: unknown) => boolean>> = {
  uuid: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  timestamptz: (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(value) && exists(value),
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && exists(value),
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) <= 2_147_483_647,
  bigint: (value) => Number.isSafeInteger(value) || (typeof value === 'string' && /^-?\d{1,18}$/.test(value)),
  text: (value) => typeof value === 'string' && !value.includes('\0'),
};

/**
 * Whether there is such a date: 30 February is read as 2 March, and would fail in the database, as
 * the year 0 would.
 */
function exists(text: string): boolean {
  if (text.startsWith('0000')) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.replace('Z', ''));
}

/**
 * Makes the cursors of a list's rows: opaque, the same for the same row whenever it is made, with a
 * version, the list it belongs to and a checksum. They hold no secret: they only say where to go
 * on, and what may be seen there is decided again on each request. What all of them begin with is
 * worked on once: a page has thousands.
 */
export function cursorEncoder(list: string): (keys: CursorKeys) => string {
  const head = JSON.stringify([VERSION, list]).slice(0, -1);
  const begun = hashOf(head);
  // Three characters become four: what stands behind the checksum always falls on the same places.
  const first = GROUP - (CHECKSUM_LENGTH % GROUP);
  const whole = head.length - ((head.length - first) % GROUP);
  const isAscii = ASCII.test(head) && whole > first;
  const [before, middle, after] = [head.slice(0, first), encode(head.slice(first, whole)), head.slice(whole)];
  return (keys) => {
    let tail = '';
    for (const key of keys) tail += `,${typeof key === 'number' ? key : JSON.stringify(key)}`;
    tail += ']';
    const sum = checksumText(hashOf(tail, begun));
    if (!isAscii) return encode(sum + head + tail);
    return encodeShort(sum + before) + middle + encodeShort(after + tail);
  };
}

/** The keys of a cursor, undefined for one that this list never gave. */
export function decodeCursor(list: string, types: readonly CursorKeyType[], cursor: string): CursorKeys | undefined {
  if (cursor.length > LONGEST || !/^[\w-]+$/.test(cursor)) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const body = text.slice(CHECKSUM_LENGTH);
  if (text.slice(0, CHECKSUM_LENGTH) !== checksum(body) || encode(text) !== cursor) return undefined;
  let parts: unknown;
  try {
    parts = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts) || parts.length !== types.length + 2 || parts[0] !== VERSION || parts[1] !== list)
    return undefined;
  const keys: unknown[] = parts.slice(2);
  return keys.every((key, place) => SHAPES[types[place] ?? 'text'](key)) ? (keys as CursorKeys) : undefined;
}

const CHECKSUM_LENGTH = 8;
/** Bytes that base64 writes together. */
const GROUP = 3;

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

const DIGITS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
/** Two digits of base64 at once. */
const PAIRS = DIGITS.flatMap((first) => DIGITS.map((second) => first + second));

const ASCII = /^[\x20-\x7e]*$/;

/** The same for a few characters, where the way to a buffer and back costs most. */
function encodeShort(text: string): string {
  if (!ASCII.test(text)) return encode(text);
  const end = text.length - (text.length % GROUP);
  let encoded = '';
  for (let place = 0; place < end; place += GROUP) {
    const group = (text.charCodeAt(place) << 16) | (text.charCodeAt(place + 1) << 8) | text.charCodeAt(place + 2);
    encoded += (PAIRS[group >>> 12] as string) + (PAIRS[group & 0xfff] as string);
  }
  return end === text.length ? encoded : encoded + encode(text.slice(end));
}

/** FNV-1a: finds cursors that were cut, edited or made up; it is no signature. */
function checksum(text: string): string {
  return checksumText(hashOf(text));
}

function hashOf(text: string, begun = 0x811c9dc5): number {
  let hash = begun;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash;
}

function checksumText(hash: number): string {
  return `${hexOf(hash >>> 24)}${hexOf(hash >>> 16)}${hexOf(hash >>> 8)}${hexOf(hash)}`;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hexOf(value: number): string {
  return HEX[value & 0xff] as string;
}
