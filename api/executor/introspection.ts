import {
  executeSync,
  GraphQLError,
  Kind,
  OperationTypeNode,
  print,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LruMap } from '../memory/lru-map';
import type { Variables } from './foresight';

/** Points of reading the schema, and of having read it before. */
const COST = { read: 5_000, remembered: 100 } as const;
/** Most characters of remembered answers, as JSON, and of one of them with its key. */
const MOST_KEPT = 20_000_000;
const ABOUT_THE_SCHEMA: ReadonlySet<string> = new Set(['__schema', '__type', '__typename']);

interface Remembered {
  readonly value: unknown;
  readonly weight: number;
}

/** What a document asks of the schema about itself: its price, and its answer. */
export interface IntrospectionAnswer {
  readonly asked: number;
  run(): ExecutionResult;
}

/**
 * Answers questions to the schema about itself. The schema never changes, so each is answered once
 * and remembered, whatever alias it stands under: fifty in one document are one.
 */
export class Introspection {
  private readonly remembered = new LruMap<string, Remembered>(MOST_KEPT, ({ weight }) => weight);

  constructor(private readonly schema: GraphQLSchema) {}

  /** The answer to an operation; undefined for one that asks for anything else. */
  answerTo(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    fields: ReadonlyMap<string, readonly FieldNode[]>,
    variables: Variables,
  ): IntrospectionAnswer | undefined {
    if (operation.operation !== OperationTypeNode.QUERY) return undefined;
    const names = [...fields.values()].map(([node]) => node?.name.value ?? '');
    if (!names.every((name) => ABOUT_THE_SCHEMA.has(name)) || names.every((name) => name === '__typename'))
      return undefined;
    const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    const rest = `${fragments.map(print).join('\n')}\n${JSON.stringify(variables)}`;
    const questions = [...fields].map(([key, nodes]) => {
      const unnamed = nodes.map((node): FieldNode => without(node, 'alias'));
      return { key, unnamed, text: `${unnamed.map(print).join('\n')}\n${rest}` };
    });
    const unknown = new Set(
      questions.filter(({ text }) => this.remembered.get(text) === undefined).map(({ text }) => text),
    );
    return {
      asked: COST.read * unknown.size + COST.remembered,
      run: () => {
        const data: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
        for (const { key, unnamed, text } of questions) {
          const known = this.remembered.get(text);
          if (known !== undefined) {
            data[key] = known.value;
            continue;
          }
          const asked = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: unnamed } as const };
          const answer = executeSync({
            schema: this.schema,
            document: { kind: Kind.DOCUMENT, definitions: [asked, ...fragments] },
            variableValues: variables,
          });
          if (answer.errors !== undefined) return { errors: answer.errors.map(atKey(key)), data: null };
          const value = answer.data?.[unnamed[0]?.name.value ?? ''];
          this.remembered.set(text, { value, weight: text.length + (JSON.stringify(value)?.length ?? 0) });
          data[key] = value;
        }
        return { data };
      },
    };
  }
}

function without<T extends object, Name extends keyof T>(value: T, name: Name): Omit<T, Name> {
  const { [name]: _, ...rest } = value;
  return rest;
}

function atKey(key: string): (error: GraphQLError) => GraphQLError {
  return (error) =>
    new GraphQLError(error.message, { nodes: error.nodes ?? null, path: [key, ...(error.path ?? []).slice(1)] });
}
