import request, { type Response } from 'supertest';
import { REQUEST_LIMITS } from '../../api/config/request-limits';
import { fixtureApp, KEY, type FixtureApp } from '../graphql/server-support';

/** Next to nothing comes in while a test runs, however slow the machine. */
const cost = { ceiling: 1_000, budget: 2_500, refillPerSecond: 0.001 };

describe('what a request may cost', () => {
  let fixture: FixtureApp;
  beforeEach(async () => {
    fixture = await fixtureApp({ limits: { ...REQUEST_LIMITS, cost }, publicFields: ['Query.now'] });
  });
  afterEach(() => fixture.stop());

  const ask = (query: string, variables?: object, key: string | null = KEY): request.Test => {
    const post = request(fixture.app).post('/graphql').send({ query, variables });
    return key === null ? post : post.set('authorization', key);
  };
  const codeOf = ({ body }: Response): unknown => body.errors?.[0]?.extensions.code;
  const dear = '{ books(first: 10) { nodes { reviews(first: 99) { nodes { id } } } } }';

  it('is told with every answer: asked, used, left', async () => {
    const answer = await ask('{ books(first: 5) { nodes { id } } }');
    expect(answer.status).toBe(200);
    expect(answer.body.extensions.cost).toEqual({ asked: 5, used: 5, left: 2_495, ...cost });
  });

  it('is refused above the ceiling, with what was asked, what is allowed and what to do', async () => {
    const text = 'query ($n: Int = 50) { books(first: $n) { nodes { reviews(first: $n) { nodes { id } } } } }';
    const answer = await ask(text);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'TOO_COSTLY']);
    expect(answer.body.errors[0].message).toMatch(
      /up to 2550 points; at most 1000 are allowed\. Ask for smaller pages/,
    );
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.extensions.cost).toEqual({ asked: 2_550, used: 0, left: 2_500, ...cost });
  });

  it('gives back what was asked for and not used', async () => {
    const answer = await ask(dear);
    const { asked, used, left } = answer.body.extensions.cost;
    expect(asked).toBe(1_000);
    expect(answer.body.data.books.nodes).toHaveLength(10);
    expect(used).toBeLessThan(100);
    expect(left).toBe(2_500 - used);
  });

  it('is refused with 429 and when to ask again once the budget is used up; others go on', async () => {
    const greedy = 'mutation { ' + [...'abcdefghi'].map((name) => `${name}: ${sale(name)}`).join(' ') + ' }';
    let answer = await ask(greedy);
    for (let count = 0; count < 5 && answer.status === 200; count += 1) answer = await ask(greedy);
    expect([answer.status, codeOf(answer)]).toEqual([429, 'RATE_LIMITED']);
    const seconds = Number(answer.headers['retry-after']);
    const { asked, left } = answer.body.extensions.cost;
    expect(Math.abs(seconds - (asked - left) / cost.refillPerSecond)).toBeLessThan(2_000);
    expect(answer.body.errors[0].message).toContain(`${seconds} seconds`);
    expect((await ask('{ now }')).status).toBe(200);
    expect((await ask('{ now }', undefined, null)).status).toBe(200);
  });

  it('is paid by strangers from a budget of their own', async () => {
    await ask('{ books(first: 10) { nodes { id } } }');
    const answer = await ask('{ now }', undefined, null);
    expect(answer.body.extensions.cost).toEqual({ asked: 1, used: 1, left: 2_499, ...cost });
  });
});

function sale(key: string): string {
  return `sellBook(key: "${key}", input: { bookId: "00000002-0000-7000-8000-000000000001" }) { count }`;
}
