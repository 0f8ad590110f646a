import { GraphQLError } from 'graphql';
import { answeredCode, errorAnswerer, hideFaults } from '../../api/graphql/errors-answer';
import { codedError } from '../../api/graphql/errors';
import { libraryContext } from './executor-support';

const wrapped = (error: Error): GraphQLError =>
  new GraphQLError(error.message, { originalError: error, path: ['a', 0] });

describe('the code that a caller sees', () => {
  it.each<[string, unknown, string]>([
    ['one of ours', codedError('FORBIDDEN', 'no'), 'FORBIDDEN'],
    ['one of ours below others', wrapped(wrapped(codedError('INVALID_CURSOR', 'no'))), 'INVALID_CURSOR'],
    [
      'one of ours before that of a library',
      new GraphQLError('bad', {
        originalError: codedError('MONEY_INVALID', 'bad'),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      }),
      'MONEY_INVALID',
    ],
    ['an aborted validation', new GraphQLError('Validation aborted.'), 'LIMIT_EXCEEDED'],
    [
      'too many tokens',
      new GraphQLError('Syntax Error: Document contains more that 9 tokens. Parsing aborted.', {
        extensions: { code: 'GRAPHQL_PARSE_FAILED' },
      }),
      'LIMIT_EXCEEDED',
    ],
    [
      'a document that is none',
      new GraphQLError('Syntax Error: Expected Name', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } }),
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      'a code of a library',
      new GraphQLError('no', { extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }),
      'BAD_REQUEST',
    ],
    ['a number that no column holds', wrapped(Object.assign(new Error('x'), { code: '22003' })), 'LIMIT_EXCEEDED'],
    ['an unknown code', new GraphQLError('no', { extensions: { code: 'SOMETHING' } }), 'INTERNAL'],
    ['an error of the language', new TypeError('x is not a function'), 'INTERNAL'],
    ['the same below GraphQL', wrapped(new TypeError('x is not a function')), 'INTERNAL'],
    [
      'a value that the schema does not allow',
      new GraphQLError('Int cannot represent non-integer value: 1.5'),
      'INTERNAL',
    ],
    ['what is no error', 'thrown text', 'INTERNAL'],
  ])('%s', (_, error, code) => {
    expect(answeredCode(error)).toBe(code);
  });
});

describe('faults', () => {
  it('keep their place, get an id a cause, and lose everything else', () => {
    const cause = new Error('secret');
    const told: { faultId?: string; err?: unknown }[] = [];
    const context = {
      ...libraryContext(),
      requestId: 'erp-42',
      keyName: 'Novalis ERP',
      log: { info: () => undefined, warn: () => undefined, error: (fields: object) => void told.push(fields) },
    };
    const answer = hideFaults(
      {
        data: null,
        errors: [wrapped(cause), wrapped(cause), wrapped(new Error('other')), codedError('FORBIDDEN', 'no')],
      },
      context,
      'query Contracts',
    );
    const [first, second, third, fourth] = answer.errors ?? [];
    expect(first?.path).toEqual(['a', 0]);
    expect(first?.extensions['faultId']).toBe(second?.extensions['faultId']);
    expect(first?.extensions['faultId']).not.toBe(third?.extensions['faultId']);
    expect(fourth?.message).toBe('no');
    expect(JSON.stringify(answer)).not.toMatch(/secret|other/);
    expect(told).toEqual(
      [cause, new Error('other')].map((err, place) => ({
        err,
        faultId: (place === 0 ? first : third)?.extensions['faultId'],
        requestId: 'erp-42',
        operation: 'query Contracts',
        key: 'Novalis ERP',
        path: 'a.0',
      })),
    );
  });

  it('that nobody hid are hidden at last', () => {
    const told: object[] = [];
    const answerOf = errorAnswerer({
      info: () => undefined,
      warn: () => undefined,
      error: (fields) => void told.push(fields),
    });
    const formatted = answerOf(
      { message: 'secret', extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['secret'] } },
      new Error('secret'),
    );
    expect(JSON.stringify(formatted)).not.toContain('secret');
    expect(formatted.extensions).toMatchObject({ code: 'INTERNAL' });
    expect(told).toHaveLength(1);
  });
});
