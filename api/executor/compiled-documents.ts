import { OperationTypeNode, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { compiledSize } from './compile-size';
import { documentWriter, type WriteDocument } from './document-writer';
import { partsOf, Selections, type Variables } from './foresight';
import { LruMap } from '../memory/lru-map';
import { decidingVariables, isIntrospection, prune } from './prune';

/** A query made into a function, and what it selects. */
export interface Compiled {
  readonly write: WriteDocument;
  readonly selections: Selections;
  /** How many fields it has: what it costs to keep. */
  readonly fields: number;
}

interface Known {
  readonly id: number;
  seen: number;
  readonly introspects: boolean;
  /** Names of the variables by which parts are skipped. */
  readonly deciding: readonly string[];
}

/**
 * Most variables by which parts of a document are skipped: it is compiled once for each way in
 * which they go.
 */
const MOST_CONDITIONS = 4;

/** The queries that are kept compiled, in the forms in which they have been asked. */
export class CompiledDocuments {
  /**
   * Documents live as long as the HTTP layer keeps them parsed; what was compiled of them has a
   * bound of its own.
   */
  private readonly documents = new WeakMap<DocumentNode, Known>();
  private readonly kept: LruMap<string, Compiled | null>;
  private lastId = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    /** How often a document must have been seen before. */
    private readonly compileAfter: number,
    mostFields: number,
  ) {
    this.kept = new LruMap(mostFields, (one) => one?.fields ?? 1);
  }

  /**
   * The compiled form of an operation for these values of its variables; undefined when it is to be
   * executed plainly. `now`: even when it is seen for the first time.
   */
  find(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    now = false,
  ): Compiled | undefined {
    if (operation.operation !== OperationTypeNode.QUERY || this.compileAfter === Infinity) return undefined;
    const known = this.known(document);
    if (!now) known.seen += 1;
    if (known.introspects || known.deciding.length > MOST_CONDITIONS) return undefined;
    if (!now && known.seen <= this.compileAfter) return undefined;
    const decisions = known.deciding.map((name) => variables[name]);
    // A condition that is null is an error, which graphql-js words.
    if (decisions.includes(null)) return undefined;
    const key = JSON.stringify([known.id, operation.name?.value ?? null, ...decisions.map((value) => value === true)]);
    return this.kept.getOrMake(key, () => this.compile(document, operation, variables)) ?? undefined;
  }

  private known(document: DocumentNode): Known {
    let known = this.documents.get(document);
    if (known === undefined) {
      this.lastId += 1;
      known = {
        id: this.lastId,
        seen: 0,
        introspects: isIntrospection(document),
        deciding: decidingVariables(document),
      };
      this.documents.set(document, known);
    }
    return known;
  }

  /** Null for what the compiler refuses, or what would be too large. */
  private compile(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Compiled | null {
    const pruned = prune(document, operation, variables);
    const { operation: rest, fragments } = partsOf(pruned, operation.name?.value);
    const fields = rest === undefined ? undefined : compiledSize(this.schema, rest, fragments);
    if (rest === undefined || fields === undefined) return null;
    const selections = new Selections(this.schema, fragments, rest, {});
    const write = documentWriter(this.schema, rest, selections);
    return write === undefined ? null : { write, selections, fields };
  }
}
