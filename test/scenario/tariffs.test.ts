import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi } from '../support/test-api';
import { workedContracts, type Refused, type WorkedContracts } from './lives/worked-contract';

/**
 * Dated prices of a contract: of an hour, a day, a privileged day, travel, a surcharge, parts; days
 * that are quoted at them, and assistance in leaving at the tariff of the day of the notification.
 */

let life: WorkedContracts;
beforeAll(async () => {
  life = workedContracts(await startTestApi('2026-01-05T08:00:00Z'));
});
afterAll(() => life.api.close());

const START = '2026-01-05';
const hosted = (overrides: readonly object[] = []): Promise<string> => {
  const modules = ['A', 'J', 'UT'].map((key) => ({ key }));
  const priceComponents = [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }];
  const termsPack = { key: 'omr-hosted', version: 3 };
  return life.contract({ startsOn: START, termMonths: 36, termsPack, modules, priceComponents, overrides }, null);
};
const does = async (when: string, field: string, input: object): Promise<string> =>
  (await life.done<Refused>(when, field, input, 'contract { id }')).refusals.map(({ code }) => code).join(' ');
const set = (contractId: string, kind: string, changes: object, when = '2026-01-05T09:00:00Z') =>
  does(when, 'setTariff', { contractId, kind, from: START, ...changes });

interface Page {
  readonly nodes: readonly Record<'kind' | 'reference' | 'amount' | 'percent' | 'from' | 'endsBefore', string | null>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
const page = async (contractId: string, args: object = {}): Promise<Page> => {
  const { contract } = await life.ask<{ contract: { tariffs: Page } }>(
    `query ($id: ID!, $on: Date, $knownAt: DateTime, $first: Int! = 50, $after: String) { contract(id: $id) {
      tariffs(on: $on, knownAt: $knownAt, first: $first, after: $after) {
        nodes { kind reference amount percent from endsBefore recordedAt recordedBy } pageInfo { hasNextPage endCursor } } } }`,
    { id: contractId, ...args },
  );
  return contract.tariffs;
};
const told = ({ nodes }: Page): readonly string[] =>
  nodes.map(({ kind, reference, amount, percent, from, endsBefore }) =>
    [kind, reference, amount ?? `${percent ?? ''} %`, `${from ?? ''}..${endsBefore ?? ''}`].filter(Boolean).join(' '),
  );

test('each kind has its price from a day on, and is listed page by page, by day and as known', async () => {
  const contractId = await hosted();
  expect(await set(contractId, 'HOUR', { amount: '90.00 EUR' })).toBe('');
  expect(await set(contractId, 'DAY', { amount: '700.00 EUR' })).toBe('');
  expect(await set(contractId, 'PRIVILEGED_DAY', { amount: '600.00 EUR' })).toBe('');
  expect(await set(contractId, 'SURCHARGE', { percent: '50' })).toBe('');
  expect(await set(contractId, 'TRAVEL', { amount: '60.00 EUR' })).toBe('');
  expect(await set(contractId, 'SPARE_PART', { reference: 'PSU-500', amount: '120.00 EUR' })).toBe('');
  expect(await set(contractId, 'SPARE_PART', { reference: 'FAN', amount: '15.00 EUR' })).toBe('');
  expect(await set(contractId, 'DAY', { amount: '750.00 EUR', from: '2026-03-01' }, '2026-02-01T09:00:00Z')).toBe('');
  const all = [
    'DAY 700.00 EUR 2026-01-05..2026-03-01',
    'DAY 750.00 EUR 2026-03-01..',
    'HOUR 90.00 EUR 2026-01-05..',
    'PRIVILEGED_DAY 600.00 EUR 2026-01-05..',
    'SPARE_PART FAN 15.00 EUR 2026-01-05..',
    'SPARE_PART PSU-500 120.00 EUR 2026-01-05..',
    'SURCHARGE 50 % 2026-01-05..',
    'TRAVEL 60.00 EUR 2026-01-05..',
  ];
  expect(told(await page(contractId))).toEqual(all);
  const one = await page(contractId, { first: 3 });
  const two = await page(contractId, { first: 9, after: one.pageInfo.endCursor });
  expect(one.pageInfo.hasNextPage).toBe(true);
  expect([...told(one), ...told(two)]).toEqual(all);
  expect(told(await page(contractId, { on: '2026-02-28' }))[0]).toBe('DAY 700.00 EUR 2026-01-05..2026-03-01');
  expect(told(await page(contractId, { on: '2026-03-01' }))[0]).toBe('DAY 750.00 EUR 2026-03-01..');

  // What was wrong is withdrawn, and known as it was.
  const wrong = { contractId, kind: 'DAY', from: '2026-03-01', reason: 'Another client' };
  expect(await does('2026-02-02T09:00:00Z', 'withdrawTariff', wrong)).toBe('');
  expect(told(await page(contractId))[0]).toBe('DAY 700.00 EUR 2026-01-05..');
  expect(told(await page(contractId, { knownAt: '2026-02-02T00:00:00Z' })).slice(0, 2)).toEqual(all.slice(0, 2));
  expect(await does('2026-02-02T09:00:00Z', 'withdrawTariff', wrong)).toBe('DATE_OUT_OF_PERIOD');
  const fan = { contractId, kind: 'SPARE_PART', reference: 'FAN' };
  expect(await does('2026-02-02T09:00:00Z', 'endTariff', { ...fan, endsBefore: '2026-04-01' })).toBe('');
  expect(told(await page(contractId))).toContain('SPARE_PART FAN 15.00 EUR 2026-01-05..2026-04-01');
  expect(await does('2026-02-02T09:00:00Z', 'endTariff', { ...fan, endsBefore: '2026-05-01' })).toBe(
    'DATE_OUT_OF_PERIOD',
  );
  expect(await does('2026-02-02T09:00:00Z', 'endTariff', { contractId, kind: 'HOUR', endsBefore: '2026-04-01' })).toBe(
    '',
  );
  const { contract } = await life.ask<{ contract: { hourlyRates: unknown } }>(
    'query ($id: ID!) { contract(id: $id) { hourlyRates { from endsBefore hourlyRate } } }',
    { id: contractId },
  );
  expect(contract.hourlyRates).toEqual([{ from: START, endsBefore: '2026-04-01', hourlyRate: '90.00 EUR' }]);
  const hour = { contractId, kind: 'HOUR', from: '2026-04-01', reason: 'It goes on' };
  expect(await does('2026-02-02T09:00:00Z', 'withdrawTariff', hour)).toBe('');
  expect(told(await page(contractId))).toContain('HOUR 90.00 EUR 2026-01-05..');
});

test('a price fits its kind', async () => {
  const contractId = await hosted();
  expect(await set(contractId, 'DAY', { percent: '5' })).toBe('TARIFF_INVALID');
  expect(await set(contractId, 'HOUR', {})).toBe('TARIFF_INVALID');
  expect(await set(contractId, 'SURCHARGE', { amount: '5.00 EUR' })).toBe('TARIFF_INVALID');
  expect(await set(contractId, 'SURCHARGE', { percent: '0' })).toBe('NUMBER_OUT_OF_RANGE');
  expect(await set(contractId, 'SURCHARGE', { percent: '1000.5' })).toBe('NUMBER_OUT_OF_RANGE');
  expect(await set(contractId, 'TRAVEL', { amount: '0.00 EUR' })).toBe('AMOUNT_NOT_POSITIVE');
  expect(await set(contractId, 'TRAVEL', { amount: '5.00 USD' })).toBe('CURRENCY_MISMATCH');
  expect(await set(contractId, 'SPARE_PART', { amount: '5.00 EUR' })).toBe('TARIFF_INVALID');
  expect(await set(contractId, 'SPARE_PART', { reference: ' ', amount: '5.00 EUR' })).toBe('TEXT_INVALID');
  expect(await set(contractId, 'TRAVEL', { reference: 'FAN', amount: '5.00 EUR' })).toBe('TARIFF_INVALID');
  expect(await set(PROVIDER_ID, 'TRAVEL', { amount: '5.00 EUR' })).toBe('NOT_FOUND');
  const named = { contractId, kind: 'TRAVEL', reference: 'FAN' };
  expect(await does('2026-01-05T09:00:00Z', 'endTariff', { ...named, endsBefore: START })).toContain('TARIFF_INVALID');
  const unsaid = { contractId, kind: 'TRAVEL', from: START, reason: ' ' };
  expect(await does('2026-01-05T09:00:00Z', 'withdrawTariff', unsaid)).toBe('TEXT_INVALID');
  expect(told(await page(contractId))).toEqual([]);
});

interface Quoted extends Refused {
  readonly quote: { readonly id: string; readonly explanation: { readonly text: string } } | null;
}
const quoted = (contractId: string, reference: string, changes: object = {}): Promise<Quoted> =>
  life.done(
    '2026-01-06T09:00:00Z',
    'sendQuote',
    {
      contractId,
      reference,
      basis: 'DAILY',
      workKind: 'COORDINATION',
      description: 'A visit more',
      days: 3,
      validUntil: '2026-02-28',
      ...changes,
    },
    'quote { id amount days dayRate explanation { text replay { equal } } }',
  );

test('clients under contract are quoted days at their privileged price, where the terms promise one', async () => {
  const contractId = await hosted();
  expect(await set(contractId, 'DAY', { amount: '700.00 EUR' })).toBe('');
  expect((await quoted(contractId, 'D-1')).refusals).toMatchObject([{ code: 'TARIFF_MISSING' }]);
  expect(await set(contractId, 'PRIVILEGED_DAY', { amount: '650.00 EUR' })).toBe('');
  const done = await quoted(contractId, 'D-1');
  expect(done).toMatchObject({
    quote: { amount: '1950.00 EUR', days: 3, dayRate: '650.00 EUR', explanation: { replay: { equal: true } } },
  });
  expect(done.quote!.explanation.text).toContain('Days of work at the privileged price of a day');
  expect(done.quote!.explanation.text).toContain('particular conditions 1');
  const codes = async (changes: object) => (await quoted(contractId, 'D-2', changes)).refusals.map(({ code }) => code);
  expect(await codes({ days: 0 })).toEqual(['NUMBER_OUT_OF_RANGE']);
  expect(await codes({ minutes: 60 })).toEqual(['NUMBER_OUT_OF_RANGE']);
  expect(await codes({ basis: 'FIXED_PRICE', amount: '5.00 EUR' })).toEqual(['NUMBER_OUT_OF_RANGE']);
  // It is one price, whatever time the work takes.
  const quoteId = done.quote!.id;
  await life.done('2026-01-07T09:00:00Z', 'acceptQuote', { quoteId, proof: 'Mail 1' }, 'quote { status }');
  const work = { contractId, technician: 'T', mode: 'REMOTE', kind: 'COORDINATION', minutes: 500, quoteId };
  expect(
    await life.done(
      '2026-01-09T19:00:00Z',
      'recordIntervention',
      { ...work, startedAt: '2026-01-09T08:00:00Z' },
      'intervention { settlement { by minutes amount } } billingAdjustments { kind amount }',
    ),
  ).toMatchObject({
    intervention: { settlement: [{ by: 'FIXED_PRICE', minutes: 500, amount: '1950.00 EUR' }] },
    billingAdjustments: [{ kind: 'OUT_OF_SCOPE_WORK', amount: '1950.00 EUR' }],
  });

  const termsPack = { key: 'generic-2017', version: 3 };
  const generic = await life.contract(
    { startsOn: START, termMonths: 12, termsPack, modules: [{ key: 'monitoring' }] },
    null,
  );
  expect(await set(generic, 'DAY', { amount: '700.00 EUR' })).toBe('');
  expect(await quoted(generic, 'D-1')).toMatchObject({ quote: { amount: '2100.00 EUR', dayRate: '700.00 EUR' } });
});

test('a surcharge is that of the tariff where the terms name none', async () => {
  const day = [['09:00', '17:00']];
  const weekly = { MON: day, TUE: day, WED: day, THU: day, FRI: day };
  const value = JSON.stringify({ timezone: 'Europe/Paris', weekly, holidayZone: 'FR-METROPOLE', exceptions: [] });
  const termsPack = { key: 'owl-monitoring', version: 3 };
  const overrides = [{ parameter: 'opening-hours', value }];
  const contractId = await life.contract(
    { startsOn: START, termMonths: 12, termsPack, modules: [{ key: 'level-1' }], overrides },
    '80.00 EUR',
  );
  const work = { contractId, technician: 'T', mode: 'REMOTE', kind: 'CURATIVE', minutes: 60 };
  const recorded = () =>
    life.done<Refused & { billingAdjustments: unknown }>(
      '2026-01-06T22:00:00Z',
      'recordIntervention',
      { ...work, startedAt: '2026-01-06T19:00:00Z' },
      'billingAdjustments { kind amount }',
    );
  expect((await recorded()).refusals).toMatchObject([{ code: 'PARAMETER_REQUIRED' }]);
  expect(await set(contractId, 'SURCHARGE', { percent: '50' })).toBe('');
  // 80.00 × 1.5, for an hour.
  expect((await recorded()).billingAdjustments).toEqual([{ kind: 'SURCHARGE', amount: '120.00 EUR' }]);
});

describe('assistance in leaving', () => {
  /** A contract whose prices rise on the 1st of June. */
  const leaving = async (overrides: readonly object[] = []): Promise<string> => {
    const contractId = await hosted(overrides);
    for (const [kind, before, after] of [
      ['HOUR', '90.00', '100.00'],
      ['DAY', '700.00', '800.00'],
      ['TRAVEL', '60.00', '66.00'],
    ] as const) {
      expect(await set(contractId, kind, { amount: `${before} EUR` })).toBe('');
      expect(await set(contractId, kind, { amount: `${after} EUR`, from: '2026-06-01' })).toBe('');
    }
    return contractId;
  };
  const notice = async (contractId: string, sentOn: string) => {
    const letter = { contractId, form: 'REGISTERED_LETTER', proof: 'RK 1', by: 'CLIENT', sentOn };
    expect(await does(`${sentOn}T09:00:00Z`, 'giveNotice', letter)).toBe('');
  };
  const ask = async (contractId: string, receivedOn: string) => {
    const request = { contractId, choice: 'HAND_BACK', receivedOn };
    expect(await does(`${receivedOn}T10:00:00Z`, 'requestReversibility', request)).toBe('');
  };
  interface Assisted extends Refused {
    readonly billingAdjustment: { readonly amount: string; readonly explanation: { readonly text: string } } | null;
  }
  const assisted = (contractId: string, changes: object = {}): Promise<Assisted> =>
    life.done(
      '2026-06-20T09:00:00Z',
      'recordExitAssistance',
      {
        contractId,
        kind: 'RELOADING',
        description: 'Reloaded elsewhere',
        doneOn: '2026-06-15',
        minutes: 90,
        days: 2,
        roundTrips: 1,
        ...changes,
      },
      'contract { id } billingAdjustment { kind amount occurredOn label { en } explanation { text replay { equal } } }',
    );
  const codes = async (contractId: string, changes: object = {}) =>
    (await assisted(contractId, changes)).refusals.map(({ code }) => code);

  test('costs the tariff of the day of the request, whatever it is when the work is done', async () => {
    const contractId = await leaving();
    expect(await codes(contractId)).toEqual(['CONTRACT_NOT_ENDING']);
    await notice(contractId, '2026-05-10');
    expect(await codes(contractId)).toEqual(['REVERSIBILITY_NOT_REQUESTED']);
    await ask(contractId, '2026-05-20');
    // 90 minutes at 90.00 are 135.00, two days 1 400.00, a round trip 60.00.
    const { billingAdjustment } = await assisted(contractId);
    expect(billingAdjustment).toMatchObject({
      kind: 'EXIT_ASSISTANCE',
      amount: '1595.00 EUR',
      occurredOn: '2026-06-15',
      label: { en: 'Reloading of the data' },
      explanation: { replay: { equal: true } },
    });
    expect(billingAdjustment!.explanation.text).toContain(
      'The tariff of the day on which the request of reversibility',
    );
    expect(billingAdjustment!.explanation.text).toContain('2026-05-20');
    expect(await assisted(contractId, { kind: 'ASSISTANCE', days: null, roundTrips: null })).toMatchObject({
      billingAdjustment: { amount: '135.00 EUR', label: { en: 'Assistance in leaving' } },
    });
    expect(await codes(contractId, { doneOn: '2026-05-19' })).toEqual(['DATE_OUT_OF_PERIOD']);
    expect(await codes(contractId, { doneOn: '2026-06-21' })).toEqual(['TIME_IN_FUTURE']);
    expect(await codes(contractId, { description: '' })).toEqual(['TEXT_INVALID']);
    expect(await codes(contractId, { minutes: 0, days: 0, roundTrips: 0 })).toEqual(['NUMBER_OUT_OF_RANGE']);
    expect(await codes(contractId, { days: 1001 })).toEqual(['NUMBER_OUT_OF_RANGE']);
    expect(await codes(PROVIDER_ID)).toEqual(['NOT_FOUND']);
    const { contract } = await life.ask<{ contract: { history: { nodes: { kind: string }[] } } }>(
      'query ($id: ID!) { contract(id: $id) { history(first: 100) { nodes { kind } } } }',
      { id: contractId },
    );
    expect(contract.history.nodes.filter(({ kind }) => kind === 'EXIT_ASSISTANCE_RECORDED')).toHaveLength(2);
  });

  test('costs that of the day of the notice where the contract says so', async () => {
    const contractId = await leaving([{ parameter: 'reversibility.tariff-day', value: 'NOTICE' }]);
    await notice(contractId, '2026-06-10');
    await ask(contractId, '2026-06-12');
    expect(await codes(contractId, { doneOn: '2026-06-09' })).toEqual(['DATE_OUT_OF_PERIOD']);
    // 90 minutes at 100.00 are 150.00, two days 1 600.00, a round trip 66.00.
    const { billingAdjustment } = await assisted(contractId);
    expect(billingAdjustment).toMatchObject({ amount: '1816.00 EUR' });
    expect(billingAdjustment!.explanation.text).toContain('The tariff of the day of the notice');
  });

  test('is refused where a price of that day is missing', async () => {
    const contractId = await leaving();
    for (const [kind, from] of [
      ['DAY', START],
      ['TRAVEL', START],
    ] as const) {
      const wrong = { contractId, kind, from, reason: 'Never agreed' };
      expect(await does('2026-05-01T09:00:00Z', 'withdrawTariff', wrong)).toBe('');
    }
    await notice(contractId, '2026-05-10');
    await ask(contractId, '2026-05-20');
    expect(await codes(contractId)).toEqual(['TARIFF_MISSING', 'TARIFF_MISSING']);
    expect(await codes(contractId, { days: null, roundTrips: null })).toEqual([]);
  });
});

test('all that was recorded is sound', async () => {
  expect(await unsound(life.api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
