import 'reflect-metadata';
import { getHeapSpaceStatistics } from 'node:v8';
import { buildSchema } from 'graphql';
import request from 'supertest';
import { fixtureApp, KEY } from '../graphql/server-support';

/**
 * Run as a process of its own: prints by how many bytes requests have grown the old generation of
 * an API whose requests make so many rows. In a process that did other things, V8 would already
 * make some objects in the old generation, and they would keep what they refer to.
 */

declare const gc: (options: { type: 'minor' | 'major' }) => void;

const ROWS = Number(process.argv[2]);
const TIMES = Number(process.argv[3]);

async function main(): Promise<void> {
  const schema = buildSchema('type Query { count: Int! }');
  const count = schema.getQueryType()?.getFields()['count'];
  if (count === undefined) throw new Error('the schema has no count');
  count.resolve = (_source, _args, context: object) => {
    const found = Array.from({ length: ROWS }, (_, id) => ({ id }));
    return Object.assign(context, { found }).found.length;
  };
  const fixture = await fixtureApp({ schema });
  let grown = 0;
  const send = async (times: number): Promise<void> => {
    for (let sent = 0; sent < times; sent += 1) {
      const before = oldBytes();
      const answer = await request(fixture.app).post('/graphql').set('authorization', KEY).send({ query: '{ count }' });
      if (answer.body.data?.count !== ROWS) throw new Error(answer.text);
      await new Promise((resolve) => setImmediate(resolve));
      gc({ type: 'minor' });
      // A full collection of V8's own on the way takes away: what was added before it still counts.
      grown += Math.max(0, oldBytes() - before);
    }
  };
  await send(10);
  grown = 0;
  await send(TIMES);
  await fixture.stop();
  console.log(grown);
}

function oldBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space')?.space_used_size ?? NaN;
}

void main();
