import { parse, specifiedRules, validate } from 'graphql';
import { createExecutor } from '../../api/executor/executor';
import { limitsRule } from '../../api/http/limits';

import { libraryContext, librarySchema, sent } from './executor-support';
import { times } from '../support/runs';
import { diceOf, DocumentWriter, type Values } from './random-document';

const IDS = ['1', '2'].flatMap((kind) =>
  [0, 1, 2, 3, 9].map((place) => `"0000000${kind}-0000-7000-8000-00000000000${place}"`),
);
const VALUES: Values = {
  ID: [...IDS, '"none"', '7'],
  first: ['1', '2', '3', '4', '5', '6', '8', '10', '10', '1', '2', '11'],
  after: ['null', 'null', 'null', 'null', '"Zm9yZ2Vk"'],
  stars: ['1', '3', 'null'],
  fail: ['true', 'false', 'false', 'false', 'false'],
  Int: ['-1', '0', '3'],
  String: ['"Book"', '"it is"', '""'],
  Boolean: ['true', 'false'],
  Money: ['"12.00 EUR"', '"500.00 EUR"', 'null'],
  Decimal: ['"0.85"'],
  Date: ['"2026-02-28"'],
  DateTime: ['"2026-03-02T09:30:00+01:00"'],
  Duration: ['"PT90M"', 'null'],
};

/** Fields that fail by themselves: two documents of three are written without them. */
const FAILING = new Set(['Query.broken', 'Query.brokenMaybe', 'Book.risky', 'Book.riskyMaybe']);

describe('documents at random are answered alike by both executors', () => {
  const schema = librarySchema();
  const plain = createExecutor(schema, { compileAfter: Infinity });
  const how = { COMPILED: 0, PLAIN: 0, ANEW: 0 };
  const compiled = createExecutor(schema, { compileAfter: 0, observe: (one) => (how[one] += 1) });
  const tally = { valid: 0, failed: 0 };

  const groups = times(20);

  it.each(Array.from({ length: groups }, (_, group) => group))('documents %i, of forty each', async (group) => {
    for (let seed = group * 40; seed < (group + 1) * 40; seed += 1) {
      const { text, variables } = DocumentWriter.write(
        schema,
        diceOf(seed),
        VALUES,
        seed % 3 === 0 ? new Set() : FAILING,
      );
      const document = parse(text);
      if (validate(schema, document, [...specifiedRules, limitsRule]).length > 0) continue;
      tally.valid += 1;
      const expected = await plain({ document, variables, context: libraryContext() });
      if (expected.errors !== undefined) tally.failed += 1;
      const answers = [1, 2].map(() => compiled({ document, variables, context: libraryContext() }));
      for (const answer of await Promise.all(answers))
        expect({ seed, text, answer: sent(answer) }).toEqual({ seed, text, answer: sent(expected) });
    }
  });

  it('and most of them were compiled, and some had errors', () => {
    expect(tally.valid).toBeGreaterThan(30 * groups);
    expect(tally.failed).toBeGreaterThan(2 * groups);
    expect(how.COMPILED).toBeGreaterThan(tally.valid);
    expect(how.PLAIN).toBeLessThan(how.COMPILED / 10);
  });
});
