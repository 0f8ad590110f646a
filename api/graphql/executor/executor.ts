import {
  execute,
  getVariableValues,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../context';
import { bareSchema } from './bare-schema';
import { fitsCompiler } from './compile-size';
import { Foresight, partsOf, Selections, type Variables } from './foresight';
import { LruMap } from './lru-map';
import { decidingVariables, isIntrospection, prune } from './prune';

/** A parsed and validated document to be executed. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: RequestContext;
}

/** How documents are executed. */
export interface ExecutorOptions {
  /** Most documents that are kept compiled; 500 when absent. */
  readonly compiledDocuments?: number;
  /** How often a document must have been seen before it is compiled; 1 when absent: the second time. Infinity never compiles. */
  readonly compileAfter?: number;
  /** Told how each document was answered: compiled; by graphql-js; or by graphql-js after the compiled answer had errors. */
  readonly observe?: (how: 'COMPILED' | 'PLAIN' | 'ANEW') => void;
  /** Most errors in variables that are reported; 10 when absent. */
  readonly maxCoercionErrors?: number;
}

/** Executes documents; asks for nothing that it could know from the document. */
export type Executor = (request: ExecutionRequest) => Promise<ExecutionResult>;

interface Compiled {
  readonly query: CompiledQuery['query'];
  readonly selections: Selections;
}

interface Known {
  seen: number;
  readonly introspects: boolean;
  readonly deciding: readonly string[];
  /** By operation and decided conditions; null for what the compiler refused. */
  readonly compiled: LruMap<string, Compiled | null>;
}

/** Most forms of one document, as its conditions go; beyond it the oldest is forgotten. */
const FORMS_OF_A_DOCUMENT = 16;

/**
 * The executor: queries that come again are compiled, the rest (mutations, introspection, what the compiler refuses) goes through
 * graphql-js. A compiled answer counts only when it is free of errors; otherwise the query is answered anew by graphql-js, so that
 * errors, their order and what they null are always its own.
 */
export function createExecutor(schema: GraphQLSchema, options: ExecutorOptions = {}): Executor {
  const { compiledDocuments = 500, compileAfter = 1, maxCoercionErrors = 10, observe = () => undefined } = options;
  const documents = new LruMap<DocumentNode, Known>(compiledDocuments);
  const forCompiler = bareSchema(schema);

  const plainly = async (
    { document, operationName, variables, context }: ExecutionRequest,
    operation: OperationDefinitionNode | undefined,
    coerced: Variables | undefined,
  ): Promise<ExecutionResult> => {
    const ahead =
      operation !== undefined && coerced !== undefined
        ? new Foresight(new Selections(schema, partsOf(document, null).fragments, operation, coerced), coerced)
        : undefined;
    context.relations.begin(ahead);
    return execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables ?? {},
      operationName: operationName ?? null,
      options: { maxCoercionErrors },
    });
  };

  const compile = (document: DocumentNode, operation: OperationDefinitionNode, coerced: Variables): Compiled | null => {
    const pruned = prune(document, operation, coerced);
    const { operation: rest, fragments } = partsOf(pruned, operation.name?.value);
    if (rest === undefined || !fitsCompiler(forCompiler, rest, fragments)) return null;
    const query = compileQuery(forCompiler, pruned, operation.name?.value, { disablingCapturingStackErrors: true });
    if (!isCompiledQuery(query)) return null;
    return { query: query.query, selections: new Selections(schema, fragments, rest, {}) };
  };

  const compiledFor = (
    { document, operationName }: ExecutionRequest,
    operation: OperationDefinitionNode,
    coerced: Variables,
  ): Compiled | undefined => {
    if (operation.operation !== OperationTypeNode.QUERY || compileAfter === Infinity) return undefined;
    const known = documents.getOrMake(document, () => ({
      seen: 0,
      introspects: isIntrospection(document),
      deciding: decidingVariables(document),
      compiled: new LruMap<string, Compiled | null>(FORMS_OF_A_DOCUMENT),
    }));
    known.seen += 1;
    if (known.introspects || known.seen <= compileAfter) return undefined;
    const decisions = known.deciding.map((name) => coerced[name]);
    // A condition that is null is an error, which graphql-js words.
    if (decisions.some((value) => typeof value !== 'boolean' && value !== undefined)) return undefined;
    const key = JSON.stringify([operationName ?? null, ...decisions.map((value) => value ?? null)]);
    return known.compiled.getOrMake(key, () => compile(document, operation, coerced)) ?? undefined;
  };

  return async (request) => {
    const { operation } = partsOf(request.document, request.operationName);
    if (operation === undefined) return plainly(request, undefined, undefined);
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, {
      maxErrors: maxCoercionErrors,
    });
    const compiled = coerced === undefined ? undefined : compiledFor(request, operation, coerced);
    if (compiled === undefined || coerced === undefined) {
      observe('PLAIN');
      return plainly(request, operation, coerced);
    }
    request.context.relations.begin(new Foresight(compiled.selections, coerced));
    const answer = await compiled.query(undefined, request.context, {});
    const failed = answer.errors !== undefined && answer.errors.length > 0;
    observe(failed ? 'ANEW' : 'COMPILED');
    return failed ? plainly(request, operation, coerced) : answer;
  };
}
