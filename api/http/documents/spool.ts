import { createHash } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';

/** What came in, on this machine's disk until it is stored. */
export interface Spooled {
  /** Bytes. */
  readonly size: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
  /** Its bytes again from the start, so many at a time. */
  chunks(length: number): AsyncGenerator<Buffer>;
}

/** Thrown for a body that is longer than allowed. */
export class TooLarge extends Error {}

/**
 * Reads a body into a file that has no name any more: whatever happens to the process, nothing of
 * it stays. Throws `TooLarge`, and the stream's own error when the caller leaves. No transaction is
 * open meanwhile, however slow the caller is.
 */
export async function withSpooled<T>(
  body: Readable,
  largest: number,
  use: (spooled: Spooled) => Promise<T>,
): Promise<T> {
  const name = path.join(tmpdir(), `astreinte-${randomUUID()}`);
  const file = await open(name, 'wx+', 0o600);
  try {
    await unlink(name);
    const hash = createHash('sha256');
    let size = 0;
    // It is left as it is when this ends early: an answer is still to be sent on its socket.
    for await (const bytes of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += bytes.length;
      if (size > largest) throw new TooLarge();
      hash.update(bytes);
      await file.appendFile(bytes);
    }
    return await use({ size, sha256: hash.digest('hex'), chunks: (length) => chunksOf(file, size, length) });
  } finally {
    await file.close();
  }
}

async function* chunksOf(file: FileHandle, size: number, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < size; at += length) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(length, size - at)), { position: at });
    if (bytesRead !== buffer.length) throw new Error('a spooled document that ends early');
    yield buffer;
  }
}
