import fc from 'fast-check';
import { RowClient } from '../../api/store/database/row-client';
import { sendStatement } from '../../api/store/database/send-statement';
import { runs } from '../support/runs';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** Lists of texts come to the database as they are, short or long, however they are written. */

let made: TestDatabase;
let client: RowClient;
beforeAll(async () => {
  made = await createTestDatabase();
  client = new RowClient({ connectionString: made.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await made.drop();
});

/** Words in which what JSON, arrays and PostgreSQL write apart is frequent. */
const word = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'null',
    'NULL',
    '',
    '"',
    '\\',
    '\\"',
    '{',
    '}',
    ',',
    '\n',
    '\t',
    '\u0001',
    '\u007f',
    'é',
    '🙂',
    '\u2028',
  ),
);
const text = fc
  .oneof(
    word,
    fc.array(word, { minLength: 60, maxLength: 120 }).map((words) => words.join(' ').padEnd(201, '"')),
  )
  .map((each) => each.replaceAll('\u0000', ''));

test('texts, and nulls among them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(text), { maxLength: 5 }), async (list) => {
      const statement = { name: 'test:list', text: 'SELECT to_json($1::text[])::text AS back' };
      const [row] = await sendStatement<{ readonly back: string }>(client, statement, [list]);
      expect(JSON.parse(row?.back ?? '')).toEqual(list);
    }),
    runs(400),
  );
});

test('JSON of any length', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ long: text, short: word.map((each) => each.replaceAll('\u0000', '')) })),
      async (list) => {
        const statement = { name: 'test:json', text: 'SELECT to_json($1::jsonb[])::text AS back' };
        const texts = list.map((each) => JSON.stringify(each));
        const [row] = await sendStatement<{ readonly back: string }>(client, statement, [texts]);
        expect(JSON.parse(row?.back ?? '')).toEqual(list);
      },
    ),
    runs(400),
  );
});
