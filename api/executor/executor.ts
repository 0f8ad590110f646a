import {
  execute,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ExecutorContext } from './executor-context';
import { CoercedOnce } from './coerced-once';
import { CompiledDocuments } from './compiled-documents';
import { Foresight, partsOf, Selections } from './foresight';
import { Introspection } from './introspection';
import { JsonText } from './json-text';

/** A parsed and validated document to be executed. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: ExecutorContext;
}

/** How documents are executed. */
export interface ExecutorOptions {
  /**
   * Most fields of documents that are kept compiled, all together; 10 000 when absent, about 50 MB.
   */
  readonly compiledFields?: number;
  /**
   * How often a document must have been seen before it is compiled; 1 when absent: the second time.
   * Infinity never compiles.
   */
  readonly compileAfter?: number;
  /**
   * From how many points on a query is compiled even when it is seen for the first time: what is
   * compiled writes its answer in turns with others. 2 000 when absent.
   */
  readonly compileFromCost?: number;
  /**
   * Told how each document was executed: compiled; by graphql-js; or by graphql-js after the
   * compiled answer had errors.
   */
  readonly observe?: (how: 'COMPILED' | 'PLAIN' | 'ANEW') => void;
  /** Most errors in variables that are reported; 10 when absent. */
  readonly maxCoercionErrors?: number;
}

/** Executes documents. */
export type Executor = (request: ExecutionRequest) => Promise<ExecutionResult>;

/**
 * The executor: queries that come again are compiled, the rest (mutations, introspection, what the
 * compiler refuses) goes through graphql-js. A compiled answer counts only when it is free of
 * errors; otherwise the query is executed again by graphql-js, so that errors, their order and what
 * they null are always its own.
 */
export function createExecutor(schema: GraphQLSchema, options: ExecutorOptions = {}): Executor {
  const { compiledFields = 10_000, compileAfter = 1, compileFromCost = 2_000, maxCoercionErrors = 10 } = options;
  const { observe = () => undefined } = options;
  const introspection = new Introspection(schema);
  const documents = new CompiledDocuments(schema, compileAfter, compiledFields);
  const once = new CoercedOnce(schema);

  const plainly = async (
    { document, operationName, variables, context }: ExecutionRequest,
    foresight: Foresight | undefined,
    operation?: OperationDefinitionNode,
  ): Promise<ExecutionResult> => {
    context.relations.begin(foresight);
    const of = { contextValue: context, operationName: operationName ?? null };
    // Where all is foreseen, the variables are coerced already.
    if (foresight !== undefined && operation !== undefined) {
      const { variables: variableValues } = foresight;
      return execute({ ...of, schema: once.schema, document: once.documentOf(document, operation), variableValues });
    }
    return execute({ ...of, schema, document, variableValues: variables ?? {}, options: { maxCoercionErrors } });
  };

  return async (request) => {
    const { document, variables, context } = request;
    const { operation } = partsOf(document, request.operationName);
    if (operation === undefined) return plainly(request, undefined);
    const declared = operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(schema, declared, variables ?? {}, { maxErrors: maxCoercionErrors });
    if (coerced === undefined) return plainly(request, undefined);
    const foreseen = (): Foresight =>
      new Foresight(new Selections(schema, partsOf(document, null).fragments, operation, coerced), coerced);
    let compiled = documents.find(document, operation, coerced);
    let foresight = compiled === undefined ? foreseen() : new Foresight(compiled.selections, coerced, true);
    const aboutItself = introspection.answerTo(document, operation, foresight.selections.atRoot(), coerced);
    if (aboutItself !== undefined) {
      context.work.points += aboutItself.asked;
      return atItsCost(context, operation, aboutItself.asked, async () => {
        observe('PLAIN');
        return aboutItself.run();
      });
    }
    const asked = foresight.asked();
    if (compiled === undefined && asked >= compileFromCost) {
      compiled = documents.find(document, operation, coerced, true);
      if (compiled !== undefined) foresight = new Foresight(compiled.selections, coerced, true);
    }
    return atItsCost(context, operation, asked, async () => {
      if (compiled === undefined) {
        observe('PLAIN');
        return plainly(request, foresight, operation);
      }
      context.relations.begin(foresight);
      const text = await compiled.write(context, foresight);
      observe(text === undefined ? 'ANEW' : 'COMPILED');
      if (text !== undefined) return { data: new JsonText(text) as unknown as Record<string, unknown> };
      return context.work.stopped === undefined ? plainly(request, foreseen(), operation) : {};
    });
  };
}

/**
 * Runs an operation when what it costs is admitted, and says in `extensions.cost` what was asked,
 * used and left. A query whose work was stopped returns the reason alone; of a mutation what was
 * done stands, and its answer says so.
 */
async function atItsCost(
  context: ExecutorContext,
  operation: OperationDefinitionNode,
  asked: number,
  run: () => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const admission = context.admit?.(asked);
  if (admission?.admitted === false) {
    return { errors: [asGraphqlError(admission.error)], extensions: { cost: admission.told } };
  }
  let answer: ExecutionResult | undefined;
  let told: Readonly<Record<string, unknown>> | undefined;
  try {
    answer = await run();
  } finally {
    told = admission?.settle(Math.ceil(context.work.points));
  }
  const { stopped } = context.work;
  const shown =
    stopped !== undefined && operation.operation === OperationTypeNode.QUERY
      ? { errors: [asGraphqlError(stopped)] }
      : answer;
  return told === undefined ? shown : { ...shown, extensions: { ...shown.extensions, cost: told } };
}

function asGraphqlError(error: Error): GraphQLError {
  return error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
}
