import type { DestinationStream } from 'pino';

const SHOWN_FIRST = new Set(['level', 'time', 'msg']);

/**
 * Turns each JSON line of the log into one for people: `09:00:00 info  request  method=POST
 * path=/graphql`.
 */
export function readableLines(to: NodeJS.WritableStream): DestinationStream {
  return {
    write(line: string) {
      to.write(readable(line));
    },
  };
}

function readable(line: string): string {
  let entry: Record<string, unknown>;
  try {
    entry = JSON.parse(line) as Record<string, unknown>;
  } catch {
    return line;
  }
  const { err, ...fields } = entry;
  const words = Object.entries(fields)
    .filter(([name]) => !SHOWN_FIRST.has(name))
    .flatMap(([name, value]) => wordsOf(name, value));
  const time = text(entry['time']).slice(11, 19);
  const head = `${time} ${text(entry['level']).padEnd(5)} ${text(entry['msg'])}`;
  const stack = typeof err === 'object' && err !== null && 'stack' in err ? `\n${String(err.stack)}` : '';
  return `${[head, ...words].join('  ')}${stack}\n`;
}

/** Fields of an object one by one, so that `req` and `res` read like the rest. */
function wordsOf(name: string, value: unknown): string[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([inner, one]) => wordsOf(inner, one));
  }
  return [`${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
