import { GraphQLError, graphql } from 'graphql';
import { createExecutor } from '../../api/executor/executor';
import { SAMPLES } from './executor-documents';
import { libraryContext, librarySchema, sent, validDocument } from './executor-support';

describe('the compiled and the plain executor answer alike', () => {
  const schema = librarySchema();
  const plain = createExecutor(schema, { compileAfter: Infinity });
  const how: string[] = [];
  const compiled = createExecutor(schema, { compileAfter: 0, observe: (one) => how.push(one) });

  it.each(SAMPLES)('$name', async ({ document: text, variables, operationName, fails = false }) => {
    const document = validDocument(schema, text);
    const request = { document, variables, operationName };
    const expected = await plain({ ...request, context: libraryContext() });
    const first = await compiled({ ...request, context: libraryContext() });
    const second = await compiled({ ...request, context: libraryContext() });

    expect((expected.errors ?? []).length > 0).toBe(fails);
    expect(sent(first)).toBe(sent(expected));
    expect(sent(second)).toBe(sent(expected));
    const isCompiled = !/^mutation|__schema|__type\(/.test(text.replace('{ now ', ''));
    if (!fails) expect(how.slice(-2)).toEqual(isCompiled ? ['COMPILED', 'COMPILED'] : ['PLAIN', 'PLAIN']);
    for (const error of first.errors ?? []) expect(error).toBeInstanceOf(GraphQLError);
  });

  it.each(SAMPLES)(
    'as graphql-js does without looking ahead: $name',
    async ({ document, variables, operationName }) => {
      const found = await graphql({
        schema,
        source: document,
        variableValues: variables,
        operationName,
        contextValue: libraryContext(),
      });
      const request = { document: validDocument(schema, document), variables, operationName };
      expect(sent(await compiled({ ...request, context: libraryContext() }))).toBe(sent(found));
    },
  );
});
