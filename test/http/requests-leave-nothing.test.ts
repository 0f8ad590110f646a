import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildSchema } from 'graphql';
import request from 'supertest';
import { fixtureApp, KEY, type FixtureApp } from '../graphql/server-support';

/**
 * What a request held is gone with the next small garbage collection: nothing on the way from the
 * socket to the executor keeps it for a full one, whose pauses everybody would feel.
 */

/** Objects that each request makes; some 40 bytes each. */
const ROWS = 5_000;
const BYTES_A_REQUEST = ROWS * 40;
let fixture: FixtureApp;

beforeAll(async () => {
  const schema = buildSchema('type Query { count: Int! }');
  const count = schema.getQueryType()?.getFields()['count'];
  if (count === undefined) throw new Error('the schema has no count');
  count.resolve = (_source, _args, context: object) => {
    const found = Array.from({ length: ROWS }, (_, id) => ({ id }));
    return Object.assign(context, { found }).found.length;
  };
  fixture = await fixtureApp({ schema });
});
afterAll(() => fixture.stop());

test('requests do not grow the old generation', async () => {
  // As `npm start` runs: V8 does not make rows in the old generation because some lived long.
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: { type: 'minor' | 'major' }) => void;
  let grown = 0;
  const send = async (times: number): Promise<void> => {
    for (let sent = 0; sent < times; sent += 1) {
      const before = oldBytes();
      const answer = await request(fixture.app).post('/graphql').set('authorization', KEY).send({ query: '{ count }' });
      expect(answer.body.data).toEqual({ count: ROWS });
      await new Promise((resolve) => setImmediate(resolve));
      collect({ type: 'minor' });
      // A full collection of V8's own on the way takes away: what was added before it still counts.
      grown += Math.max(0, oldBytes() - before);
    }
  };
  await send(10);
  grown = 0;
  await send(40);
  expect(grown).toBeLessThan(20 * BYTES_A_REQUEST);
});

function oldBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space')?.space_used_size ?? NaN;
}
