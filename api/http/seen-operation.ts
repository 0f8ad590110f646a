import { Kind, type ExecutionResult, type OperationDefinitionNode } from 'graphql';

/** What the log line and the counters of an operation say. */
export interface SeenOperation {
  /** Its kind and its first root field, e.g. `query contracts`; names of callers are not taken. */
  readonly operation: string;
  /** The code of its first error; undefined when there is none. */
  readonly code: string | undefined;
  readonly milliseconds: number;
  /** Points that it used; undefined where that is not counted. */
  readonly cost: number | undefined;
  /** Statements that were sent to the database for it, beside BEGIN and COMMIT. */
  readonly statements: number;
  /** The ids of the provider and of the party that asked, with a slash; undefined for strangers. */
  readonly party: string | undefined;
}

/** Receives each operation that was answered. */
export type OnOperation = (seen: SeenOperation) => void;

/** The bounded name of an operation: a schema has as many as it has root fields. */
export function boundedName({ operation, selectionSet }: OperationDefinitionNode): string {
  const [first] = selectionSet.selections;
  const field = first?.kind === Kind.FIELD ? first.name.value : '(fragment)';
  return `${operation} ${field}`;
}

/** The code of the first error of an answer. */
export function codeOfAnswer({ errors }: ExecutionResult): string | undefined {
  const code = errors?.[0]?.extensions['code'];
  if (errors === undefined || errors.length === 0) return undefined;
  return typeof code === 'string' ? code : 'INTERNAL';
}

/** The points that an answer says it used. */
export function costOfAnswer({ extensions }: ExecutionResult): number | undefined {
  const cost = extensions?.['cost'] as { used?: unknown } | undefined;
  return typeof cost?.used === 'number' ? cost.used : undefined;
}

const told = new WeakMap<object, SeenOperation>();

/** Keeps what was seen of a request's operation, for its log line. */
export function keepSeen(of: object, seen: SeenOperation): void {
  told.set(of, seen);
}

/** What its log line says beside the request: undefined before an operation was answered. */
export function seenOf(of: object): SeenOperation | undefined {
  return told.get(of);
}
