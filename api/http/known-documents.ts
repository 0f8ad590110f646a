import type { DocumentNode } from 'graphql';
import { LruMap } from '../memory/lru-map';

/** Characters of documents that are remembered, all together. */
const MOST_CHARACTERS = 5_000_000;

interface Known {
  readonly document: DocumentNode;
  readonly length: number;
}

/**
 * Documents that were parsed and found valid, by their text: asked again they need neither. They
 * were within the limits, and the schema never changes.
 */
export class KnownDocuments {
  private readonly kept = new LruMap<string, Known>(MOST_CHARACTERS, ({ length }) => length);

  find(text: string): DocumentNode | undefined {
    return this.kept.get(text)?.document;
  }

  note(text: string, document: DocumentNode): void {
    if (this.kept.get(text) === undefined) this.kept.set(text, { document, length: text.length });
  }
}
