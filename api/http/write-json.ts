/** Most items of a list that are written at once. */
const CHUNK = 64;
/** Levels at which lists are looked for; below them values are written whole. */
const LEVELS = 5;

/**
 * A value as JSON, the same as `JSON.stringify` writes it; undefined when it is longer than `most`
 * characters: then writing ends where that is noticed.
 */
export function writeJson(value: unknown, most: number): string | undefined {
  const pieces: string[] = [];
  let left = most;
  const put = (piece: string): void => {
    left -= piece.length;
    if (left < 0) throw TOO_LONG;
    pieces.push(piece);
  };
  try {
    write(value, LEVELS, put);
  } catch (error) {
    if (error === TOO_LONG) return undefined;
    throw error;
  }
  return pieces.join('');
}

const TOO_LONG = new Error('longer than allowed');

function write(value: unknown, levels: number, put: (piece: string) => void): void {
  if (levels === 0 || typeof value !== 'object' || value === null || 'toJSON' in value) {
    put(JSON.stringify(value) ?? 'null');
  } else if (Array.isArray(value)) {
    writeList(value, put);
  } else {
    let separator = '{';
    for (const [name, each] of Object.entries(value)) {
      if (each === undefined || typeof each === 'function' || typeof each === 'symbol') continue;
      put(`${separator}${JSON.stringify(name)}:`);
      write(each, levels - 1, put);
      separator = ',';
    }
    put(separator === '{' ? '{}' : '}');
  }
}

function writeList(list: readonly unknown[], put: (piece: string) => void): void {
  put('[');
  for (let start = 0; start < list.length; start += CHUNK) {
    if (start > 0) put(',');
    put(JSON.stringify(list.slice(start, start + CHUNK)).slice(1, -1));
  }
  put(']');
}
