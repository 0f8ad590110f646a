import fc from 'fast-check';
import { runs } from '../support/runs';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { Amending } from './lives/amending';
import { amendmentInput } from './lives/amendment-input';
import { clientOf } from './story-documents';

/**
 * `contract(on:, knownAt:)` of random lives says what a naive reader makes of the events: for each
 * fact a card on the day of each start, over the one that lies there, in the order of recording.
 */

const DAY = 86_400_000;
const START = Date.parse('2026-03-01');
let api: TestApi;
let amending: Amending;
beforeAll(async () => {
  api = await startTestApi('2026-01-05T08:00:00Z');
  amending = new Amending(api, await clientOf(api, 'Atelier Morel'));
});
afterAll(() => api.close());

const dayOf = (number: number): string => new Date(START + number * DAY).toISOString().slice(0, 10);

interface Version {
  readonly fact: string;
  readonly key: string;
  readonly startsOn: string;
  readonly value: Readonly<Record<string, unknown>> | null;
  readonly withdrawn?: boolean;
}
interface Entry {
  readonly recordedAt: string;
  readonly payload: { readonly versions?: readonly Version[]; readonly startsOn?: string };
}

/** The facts of a day by the events recorded before an instant, each under its kind and key. */
function replayed(
  history: readonly Entry[],
  on: string,
  knownAt: string | null,
): ReadonlyMap<string, Version['value']> {
  const cards = new Map<string, Map<string, Version>>();
  for (const { recordedAt, payload } of history) {
    if (knownAt !== null && recordedAt >= knownAt) continue;
    for (const version of payload.versions ?? []) {
      const name = `${version.fact} ${version.key}`;
      const row = cards.get(name) ?? new Map<string, Version>();
      cards.set(name, row.set(version.startsOn, version));
    }
  }
  const found = new Map<string, Version['value']>();
  for (const [name, row] of cards) {
    const lying = [...row.values()].filter(({ withdrawn, startsOn }) => withdrawn !== true && startsOn <= on);
    const last = lying.sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1)).at(-1);
    if (last?.value != null) found.set(name, last.value);
  }
  return found;
}

const FIELDS = `status startsOn billingPeriodMonths invoicedBy directDebit users monthlyForfait client { id } termsPack { key version }
  priceComponents { code monthlyAmount } modules(first: 100, filter: { activeOnly: true }) { nodes { key yearlyQuantity monthlyAmount } }
  overrides(first: 100) { nodes { parameter module value } }`;

/** What the API is to say of some facts, by nothing but them. */
function told(facts: ReadonlyMap<string, Version['value']>): unknown {
  const of = (kind: string) =>
    [...facts]
      .filter(([name]) => name.startsWith(`${kind} `))
      .map(([name, value]) => ({ ...value, key: name.slice(kind.length + 1) }));
  const only = (kind: string) => facts.get(`${kind} `) as Readonly<Record<string, unknown>> | undefined;
  const prices = of('PRICE') as unknown as readonly { readonly key: string; readonly monthlyAmount: string }[];
  const cents = prices.reduce(
    (sum, { monthlyAmount }) => sum + Math.round(Number(monthlyAmount.split(' ')[0]) * 100),
    0,
  );
  const byText = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).sort();
  return {
    status: only('STATUS')!['status'],
    billingPeriodMonths: only('BILLING_PERIOD')!['months'],
    invoicedBy: only('INVOICING')!['invoicedBy'],
    directDebit: only('INVOICING')!['directDebit'],
    users: only('USERS')?.['users'] ?? null,
    monthlyForfait: `${(cents / 100).toFixed(2)} EUR`,
    client: { id: only('CLIENT')!['clientId'] },
    termsPack: { key: only('TERMS_PACK')!['id'], version: only('TERMS_PACK')!['version'] },
    priceComponents: byText(prices.map(({ key: code, monthlyAmount }) => ({ code, monthlyAmount }))),
    modules: byText(
      (of('MODULE') as unknown as readonly Readonly<Record<string, unknown>>[])
        .filter(({ active }) => active === true)
        .map(({ key, yearlyQuantity, monthlyAmount }) => ({ key, yearlyQuantity, monthlyAmount })),
    ),
    overrides: byText(
      (of('OVERRIDE') as unknown as readonly Readonly<Record<string, unknown>>[]).map(
        ({ parameter, module, value }) => ({
          parameter,
          module,
          value,
        }),
      ),
    ),
  };
}

interface Seen extends Record<string, unknown> {
  readonly priceComponents: readonly object[];
  readonly modules: { readonly nodes: readonly object[] };
  readonly overrides: { readonly nodes: readonly object[] };
}

const said = ({ startsOn: _startsOn, ...seen }: Seen): unknown => ({
  ...seen,
  priceComponents: seen.priceComponents.map((each) => JSON.stringify(each)).sort(),
  modules: seen.modules.nodes.map((each) => JSON.stringify(each)).sort(),
  overrides: seen.overrides.nodes.map((each) => JSON.stringify(each)).sort(),
});

/** A deed of a life, so many days after the one before, about a day so far from it. */
const deed = fc.record({
  days: fc.integer({ min: 0, max: 25 }),
  about: fc.integer({ min: -40, max: 40 }),
  amount: fc.integer({ min: 1, max: 2000 }),
  users: fc.integer({ min: 1, max: 60 }),
  pick: fc.constantFrom('price', 'end', 'module', 'override', 'unset', 'invoicing', 'suspend', 'resume'),
  laterChanges: fc.constantFrom('KEEP', 'REPLACE'),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

const changesOf = ({ pick, amount, users }: Deed): object => {
  switch (pick) {
    case 'price':
      return { prices: [{ code: 'SERVICES', monthlyAmount: `${amount}.00 EUR` }] };
    case 'end':
      return { prices: [{ code: 'SERVICES' }], users: users + 100 };
    case 'module':
      return { modules: [{ key: amount % 2 === 0 ? 'L' : 'G', active: amount % 3 !== 0 }] };
    case 'override':
      return { overrides: [{ parameter: 'restoration.target', value: `PT${1 + (amount % 8)}H` }] };
    case 'unset':
      return { overrides: [{ parameter: 'restoration.target' }] };
    default:
      return { invoicedBy: amount % 2 === 0 ? 'PROVIDER' : 'PARTNER_ERP', directDebit: amount % 3 === 0 };
  }
};

/** Lives a contract through deeds; what is refused changes nothing. Returns its id. */
async function live(deeds: readonly Deed[]): Promise<string> {
  const contractId = await amending.active('2026-01-20', {
    termsPack: { key: 'omr-hosted', version: 1 },
    startsOn: '2026-03-01',
    termMonths: 36,
    users: 20,
    priceComponents: [
      { code: 'HOSTING', monthlyAmount: '1000.00 EUR' },
      { code: 'SERVICES', monthlyAmount: '80.00 EUR' },
    ],
    modules: ['A', 'K', 'L', 'UT'].map((key) => ({ key })),
    overrides: [{ parameter: 'restoration.target', value: 'PT4H' }],
  });
  let day = 5;
  for (const [place, each] of deeds.entries()) {
    day += each.days;
    const now = `${dayOf(day)}T0${place % 10}:15:00Z`;
    api.clock.moveTo(at(now));
    const from = dayOf(day);
    if (each.pick === 'suspend')
      await amending.carry('suspendContract', { contractId, from, reason: 'AGREED', note: 'N' });
    else if (each.pick === 'resume') await amending.carry('resumeContract', { contractId, from, note: 'N' });
    else {
      const changes = { restartsTerm: false, laterChanges: each.laterChanges, ...changesOf(each) };
      await amending.carry(
        'amendContract',
        amendmentInput(contractId, dayOf(day + each.about), changes, '2026-03-01T08:00:00Z'),
      );
    }
  }
  api.clock.moveTo(at(`${dayOf(day + 1)}T08:00:00Z`));
  return contractId;
}

/** An instant so many hundredths of the way from one to another, after the first. */
function between(first: string, last: string, percent: number): string {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const second = 1_000;
  return new Date(Math.max(from + second, from + ((to - from) * percent) / 100)).toISOString().replace(/\.\d+Z$/, 'Z');
}

async function historyOf(contractId: string): Promise<readonly Entry[]> {
  const { contract } = await api.ask<{ contract: { history: { nodes: readonly Entry[] } } }>(
    api.keys.administrator,
    'query ($id: ID!) { contract(id: $id) { history(first: 1000) { nodes { recordedAt payload } } } }',
    { id: contractId },
  );
  return contract.history.nodes;
}

test('a contract as it stood is what its events say, for random lives and dates', async () => {
  let compared = 0;
  let amended = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 3, maxLength: 9 }),
      fc.array(
        fc.record({ on: fc.integer({ min: 0, max: 300 }), percent: fc.option(fc.integer({ min: 1, max: 100 })) }),
        {
          minLength: 12,
          maxLength: 12,
        },
      ),
      async (deeds, asked) => {
        const contractId = await live(deeds);
        const history = await historyOf(contractId);
        const last = history.at(-1)!.recordedAt;
        amended += history.length > 3 ? 1 : 0;
        for (const { on, percent } of asked) {
          const then = percent === null ? null : between(history[0]!.recordedAt, last, percent);
          const { contract } = await api.ask<{ contract: Seen }>(
            api.keys.administrator,
            `query ($id: ID!, $on: Date!, $knownAt: DateTime) { contract(id: $id, on: $on, knownAt: $knownAt) { ${FIELDS} } }`,
            { id: contractId, on: dayOf(on), knownAt: then },
          );
          expect(said(contract)).toEqual(told(replayed(history, dayOf(on), then)));
          compared += 1;
        }
      },
    ),
    runs(32),
  );
  expect(compared).toBeGreaterThan(50);
  expect(amended).toBeGreaterThan(2);
}, 120_000);

test('a naive reader of other days or knowledge says something else', async () => {
  const contractId = await live([
    { days: 30, about: -20, amount: 500, users: 30, pick: 'price', laterChanges: 'KEEP' },
    { days: 10, about: 0, amount: 2, users: 30, pick: 'module', laterChanges: 'KEEP' },
  ]);
  const history = await historyOf(contractId);
  const texts = [
    [dayOf(10), null],
    [dayOf(20), null],
    [dayOf(60), null],
    [dayOf(20), `${dayOf(20)}T12:00:00Z`],
  ].map(([on, known]) => JSON.stringify(told(replayed(history, on!, known ?? null))));
  // The price counts from day 15 on, and was recorded on day 35; the module goes on.
  expect(new Set(texts).size).toBe(2);
  expect(texts[3]).toBe(texts[0]);
});
