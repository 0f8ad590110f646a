import type { ReadScope } from '../../store/database/read-scope';
import { chunkOf, documentsById, erasuresOf, type DocumentRecord } from '../../store/document/document.store';
import { isId } from '../checks';

/** A version of a document whose bytes can be read. */
export interface OpenDocument {
  readonly document: DocumentRecord;
  /** The day on which its bytes were erased with the client's data; null while they are kept. */
  readonly erasedOn: string | null;
  /** Its bytes, a stored row at a time. */
  chunks(): AsyncGenerator<Buffer>;
}

/** A version of a document by its id; null when there is none that may be seen. */
export async function openDocument(read: ReadScope, id: string): Promise<OpenDocument | null> {
  const [document] = isId(id) ? await documentsById(read, [id]) : [];
  if (document === undefined) return null;
  const [erased] = await erasuresOf(read, [document.id]);
  return { document, erasedOn: erased?.erasedOn ?? null, chunks: () => chunksOf(read, document) };
}

async function* chunksOf(read: ReadScope, document: DocumentRecord): AsyncGenerator<Buffer> {
  let sent = 0;
  for (let place = 0; sent < document.size; place += 1) {
    const bytes = await chunkOf(read, document, place);
    if (bytes === null) throw new Error('a document whose bytes are missing');
    sent += bytes.length;
    // The snapshot ends between rows: a slow caller keeps no connection.
    await read.renew();
    yield bytes;
  }
}
