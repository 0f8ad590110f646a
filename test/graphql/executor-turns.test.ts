import { GraphQLScalarType } from 'graphql';
import { createExecutor } from '../../api/executor/executor';
import { libraryContext, librarySchema, validDocument } from './executor-support';

/** Writing long answers: others have their turn meanwhile, and the answer is the same. */

const schema = librarySchema();
const TEXT = '{ books(first: 10) { nodes { title reviews(first: 9) { nodes { id stars } } } } }';

/** Each number takes its time to be written. */
beforeAll(() => {
  const number = schema.getType('Int') as GraphQLScalarType;
  const serialize = number.serialize.bind(number);
  number.serialize = (value) => {
    const until = performance.now() + 3;
    while (performance.now() < until);
    return serialize(value);
  };
});

/** The answer, how it was made, and how often the event loop turned meanwhile. */
async function executed(options: {
  compileFromCost?: number;
}): Promise<{ text: string; how: string[]; turns: number }> {
  const how: string[] = [];
  const execute = createExecutor(schema, { ...options, observe: (each) => how.push(each) });
  let turns = 0;
  let isOver = false;
  const turn = (): void => {
    turns += 1;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  const answer = await execute({ document: validDocument(schema, TEXT), context: libraryContext() });
  isOver = true;
  expect(answer.errors).toBeUndefined();
  return { text: JSON.stringify(answer.data), how, turns };
}

test('a dear query is compiled when it is first seen, and written in turns', async () => {
  const plain = await executed({ compileFromCost: Infinity });
  const dear = await executed({ compileFromCost: 50 });
  expect([plain.how, dear.how]).toEqual([['PLAIN'], ['COMPILED']]);
  expect(dear.text).toBe(plain.text);
  expect(dear.turns).toBeGreaterThanOrEqual(plain.turns + 2);
});
