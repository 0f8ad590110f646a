import type { FieldNode } from 'graphql';
import type { Foresight } from './foresight';

/**
 * What has been loaded for one request: the value of each relation by the place in the document
 * that asks for it, then by parent row. Rows themselves are never written to, so they may be
 * shared, frozen, or seen at several places of a document.
 */
export class RelationMemory {
  /**
   * What the document selects, to look ahead from root fields; undefined when nobody looked: then
   * relations are loaded when met.
   */
  foresight: Foresight | undefined;
  private loaded = new Map<FieldNode, Map<object, unknown>>();
  private waiting = new Map<FieldNode, unknown>();

  /** Forgets all and starts on a document. */
  begin(foresight: Foresight | undefined): void {
    this.foresight = foresight;
    this.loaded = new Map();
    this.waiting = new Map();
  }

  /** The values already loaded at a place of the document, by parent. */
  at(node: FieldNode): Map<object, unknown> {
    let values = this.loaded.get(node);
    if (values === undefined) this.loaded.set(node, (values = new Map<object, unknown>()));
    return values;
  }

  /** The value for a parent; undefined when it was not loaded (a loaded null is null). */
  get(node: FieldNode, parent: object): unknown {
    return this.loaded.get(node)?.get(parent);
  }

  /**
   * What belongs to a place of the document during this request, made once: the loader for what was
   * not foreseen.
   */
  once<T>(node: FieldNode, make: () => T): T {
    const known = this.waiting.get(node);
    if (known !== undefined) return known as T;
    const made = make();
    this.waiting.set(node, made);
    return made;
  }
}
