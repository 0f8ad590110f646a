import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi } from '../support/test-api';
import { workedContracts, type Refused, type WorkedContracts } from './lives/worked-contract';

/**
 * Quotes and estimates over the API, sent, decided and done: the figures of five contracts,
 * calculated by hand beside each step.
 */

interface Quoted extends Refused {
  readonly quote: { readonly id: string; readonly status: string } | null;
  readonly billingAdjustment?: { readonly kind: string; readonly amount: string; readonly occurredOn: string } | null;
}
interface Worked extends Refused {
  readonly intervention: {
    readonly id: string;
    readonly settlement: readonly { readonly by: string; readonly minutes: number; readonly amount: string | null }[];
    readonly quote: { readonly id: string; readonly status: string } | null;
    readonly explanation: { readonly replay: { readonly equal: boolean } };
  } | null;
  readonly billingAdjustments: readonly { readonly kind: string; readonly amount: string }[] | null;
}

const QUOTE =
  'quote { id status amount hourlyRate minutes allottedMinutes validUntil explanation { replay { equal } } }';
const WORK = `intervention { id acceptedQuote settlement { by minutes amount } quote { id status } explanation { replay { equal } } }
  billingAdjustments { kind amount label { en } explanation { replay { equal } } }`;
const REPLAYED = { replay: { equal: true } };

let life: WorkedContracts;
let client: string;
beforeAll(async () => {
  const api = await startTestApi('2025-01-02T08:00:00Z');
  client = api.keys.client;
  life = workedContracts(api);
}, 60_000);
afterAll(() => life.api.close());
afterEach(async () => {
  expect(await unsound(life.api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});

const sent = (when: string, input: object) =>
  life.done<Quoted>(when, 'sendQuote', { description: 'As discussed', ...input }, QUOTE);
const decided = (when: string, field: string, input: object, key?: string) =>
  life.done<Quoted>(when, field, input, QUOTE, key);
const worked = (when: string, input: { readonly startedAt: string } & Readonly<Record<string, unknown>>) =>
  life.done<Worked>(when, 'recordIntervention', { technician: 'T', mode: 'REMOTE', ...input }, WORK);

/** The id of a quote that was sent. */
async function quoted(when: string, input: object): Promise<string> {
  const { refusals, quote } = await sent(when, input);
  expect(refusals).toEqual([]);
  return quote!.id;
}

const codes = ({ refusals }: Refused): readonly string[] => refusals.map(({ code }) => code);
/** Parts and amounts, in one line. */
function told({ refusals, intervention, billingAdjustments }: Worked): string {
  if (intervention === null) return refusals.map(({ code }) => code).join(' ');
  expect(intervention.explanation).toEqual(REPLAYED);
  const parts = intervention.settlement.map(({ by, minutes }) => `${minutes} ${by}`);
  return [...parts, ...(billingAdjustments ?? []).map(({ kind, amount }) => `${kind} ${amount}`)].join(', ');
}

describe('a fixed price', () => {
  let contractId: string;
  let quoteId: string;
  const INSTALL = { basis: 'FIXED_PRICE', workKind: 'INSTALLATION', amount: '480.00 EUR' } as const;
  beforeAll(async () => {
    contractId = await life.contract(
      {
        startsOn: '2025-01-02',
        termMonths: 12,
        termsPack: { key: 'pro-controle', version: 2 },
        modules: ['systems', 'applications', 'antivirus'].map((key) => ({ key })),
      },
      '90.00 EUR',
    );
  }, 60_000);

  test('is sent, and refused where it says too much or too little', async () => {
    const of = { contractId, reference: 'D-1', ...INSTALL };
    expect(await sent('2025-06-20T08:00:00Z', { ...of, validUntil: '2025-07-20' })).toMatchObject({
      refusals: [],
      quote: { status: 'SENT', amount: '480.00 EUR', validUntil: '2025-07-20', explanation: REPLAYED },
    });
    const again = (changes: object) => sent('2025-06-20T08:00:00Z', { ...of, validUntil: '2025-07-20', ...changes });
    expect(codes(await again({}))).toEqual(['ALREADY_EXISTS']);
    const other = { reference: 'D-2' };
    expect(codes(await again({ ...other, amount: null }))).toEqual(['AMOUNT_NOT_POSITIVE']);
    expect(codes(await again({ ...other, amount: '0.00 EUR' }))).toEqual(['AMOUNT_NOT_POSITIVE']);
    expect(codes(await again({ ...other, amount: '1.00 CHF' }))).toEqual(['CURRENCY_MISMATCH']);
    expect(codes(await again({ ...other, validUntil: null }))).toEqual(['DATE_OUT_OF_PERIOD']);
    expect(codes(await again({ ...other, validUntil: '2025-06-19' }))).toEqual(['DATE_OUT_OF_PERIOD']);
    expect(codes(await again({ ...other, basis: 'HOURLY' }))).toEqual(['NUMBER_OUT_OF_RANGE']);
    expect(codes(await again({ ...other, sentAt: '2025-06-21T08:00:00Z' }))).toEqual(['TIME_IN_FUTURE']);
    expect(
      codes(await again({ ...other, basis: 'ALLOTTED_TIME', amount: null, minutes: 30, validUntil: null })),
    ).toEqual(['PARAMETER_REQUIRED']);
    quoteId = await quoted('2025-06-20T09:00:00Z', { ...of, reference: 'D-3', validUntil: '2025-07-20' });
  });

  test('lets nobody work before the client accepted it', async () => {
    const work = { contractId, kind: 'INSTALLATION', startedAt: '2025-06-25T08:00:00Z', minutes: 120 };
    expect(told(await worked('2025-06-25T12:00:00Z', { ...work, quoteId }))).toBe('QUOTE_REQUIRED');
    const early = { quoteId, decidedAt: '2025-06-19T08:00:00Z', proof: 'mail 7' };
    expect(codes(await decided('2025-06-26T08:00:00Z', 'acceptQuote', early))).toEqual(['TIMES_OUT_OF_ORDER']);
    expect(codes(await decided('2025-06-26T08:00:00Z', 'acceptQuote', { quoteId }))).toEqual(['TEXT_INVALID']);
    const own = { quoteId, decidedAt: '2025-06-25T07:00:00Z' };
    expect(codes(await decided('2025-06-26T08:00:00Z', 'acceptQuote', own, client))).toEqual(['DATE_OUT_OF_PERIOD']);
    expect(await decided('2025-06-26T08:00:00Z', 'acceptQuote', { quoteId }, client)).toMatchObject({
      refusals: [],
      quote: { status: 'ACCEPTED' },
    });
    expect(told(await worked('2025-06-26T12:00:00Z', { ...work, quoteId }))).toBe('QUOTE_REQUIRED');
    expect(codes(await decided('2025-06-27T08:00:00Z', 'declineQuote', { quoteId }, client))).toEqual([
      'QUOTE_TRANSITION_NOT_ALLOWED',
    ]);
  });

  test('is what the work costs, once: 480.00; reversed, it may be done again', async () => {
    const work = { contractId, startedAt: '2025-06-30T08:00:00Z', minutes: 300, quoteId };
    expect(told(await worked('2025-06-30T15:00:00Z', { ...work, kind: 'ADVICE' }))).toBe('QUOTE_REQUIRED');
    const first = await worked('2025-06-30T15:00:00Z', { ...work, kind: 'INSTALLATION' });
    expect(told(first)).toBe('300 FIXED_PRICE, OUT_OF_SCOPE_WORK 480.00 EUR');
    expect(first.intervention!.quote).toEqual({ id: quoteId, status: 'DONE' });
    expect(told(await worked('2025-06-30T16:00:00Z', { ...work, kind: 'INSTALLATION' }))).toBe('QUOTE_REQUIRED');
    const reversed = { interventionId: first.intervention!.id, reason: 'Of another client' };
    const taken = await life.done<Worked>('2025-07-01T08:00:00Z', 'reverseIntervention', reversed, WORK);
    expect(taken.billingAdjustments).toMatchObject([{ kind: 'CORRECTION', amount: '-480.00 EUR' }]);
    expect(taken.intervention!.quote).toBeNull();
    expect(told(await worked('2025-07-01T09:00:00Z', { ...work, kind: 'INSTALLATION' }))).toBe(
      '300 FIXED_PRICE, OUT_OF_SCOPE_WORK 480.00 EUR',
    );
  });

  test('has its last day, and is expired from the next on', async () => {
    const late = await quoted('2025-07-01T10:00:00Z', {
      contractId,
      reference: 'D-4',
      ...INSTALL,
      validUntil: '2025-07-10',
    });
    const read = async (when: string) => {
      life.api.clock.moveTo((Date.parse(when) / 1000) as never);
      return life.ask('query ($id: ID!) { quote(id: $id) { status } }', { id: late });
    };
    // 23:59:59 of the 10th in Paris, then midnight.
    expect(await read('2025-07-10T21:59:59Z')).toEqual({ quote: { status: 'SENT' } });
    expect(await read('2025-07-10T22:00:00Z')).toEqual({ quote: { status: 'EXPIRED' } });
    expect(codes(await decided('2025-07-10T22:00:00Z', 'acceptQuote', { quoteId: late }, client))).toEqual([
      'QUOTE_TRANSITION_NOT_ALLOWED',
    ]);
    // What the client wrote on the last day counts, also when it is recorded later.
    const written = { quoteId: late, decidedAt: '2025-07-10T21:59:59Z', proof: 'mail 9' };
    expect(await decided('2025-07-11T08:00:00Z', 'acceptQuote', written)).toMatchObject({
      quote: { status: 'ACCEPTED' },
    });
  });

  test('of a service is invoiced when the client accepts it as done: 450.00', async () => {
    const service = await quoted('2025-07-14T08:00:00Z', {
      contractId,
      reference: 'D-5',
      ...INSTALL,
      workKind: 'AUDIT',
      amount: '450.00 EUR',
      validUntil: '2025-07-31',
    });
    const shown =
      'quote { id status doneOn } billingAdjustment { kind amount occurredOn quantity cause { kind quote { id } } }';
    const complete = (when: string, key = client) =>
      life.done<Quoted>(when, 'completeQuote', { quoteId: service }, shown, key);
    expect(codes(await complete('2025-07-15T08:00:00Z'))).toEqual(['QUOTE_TRANSITION_NOT_ALLOWED']);
    await decided('2025-07-15T09:00:00Z', 'acceptQuote', { quoteId: service }, client);
    expect(await complete('2025-07-16T08:00:00Z')).toEqual({
      refusals: [],
      quote: { id: service, status: 'DONE', doneOn: '2025-07-16' },
      billingAdjustment: {
        ...{ kind: 'ONE_OFF_SERVICE', amount: '450.00 EUR', occurredOn: '2025-07-16', quantity: null },
        cause: { kind: 'QUOTE', quote: { id: service } },
      },
    });
    expect(codes(await complete('2025-07-17T08:00:00Z'))).toEqual(['QUOTE_TRANSITION_NOT_ALLOWED']);
  });

  test('is no matter of partners, and the list tells all', async () => {
    const { errors } = await life.api.send(
      life.api.keys.reseller,
      `mutation { acceptQuote(idempotencyKey: "r", input: { quoteId: "${quoteId}" }) { refusals { code } } }`,
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const { contract } = await life.ask<{ contract: { quotes: { nodes: unknown[] } } }>(
      'query ($id: ID!) { contract(id: $id) { quotes { nodes { reference status } } } }',
      { id: contractId },
    );
    expect(contract.quotes.nodes).toEqual([
      { reference: 'D-1', status: 'SENT' },
      { reference: 'D-3', status: 'DONE' },
      { reference: 'D-4', status: 'ACCEPTED' },
      { reference: 'D-5', status: 'DONE' },
    ]);
  });
});

describe('work by the hour', () => {
  test('beyond the month’s volume: 60 included and 30 × 84.00 / 60 = 42.00, up to the minutes accepted', async () => {
    const contractId = await life.contract(
      {
        startsOn: '2025-01-31',
        termMonths: 12,
        termsPack: { key: 'generic-2017', version: 2 },
        modules: ['monitoring', 'administration', 'maintenance', 'support'].map((key) => ({ key })),
        overrides: [{ parameter: 'administration.minutes', value: '240' }],
      },
      '84.00 EUR',
    );
    const work = { contractId, kind: 'ADMINISTRATION' };
    expect(
      told(await worked('2025-02-11T15:00:00Z', { ...work, startedAt: '2025-02-11T09:00:00Z', minutes: 180 })),
    ).toBe('180 INCLUDED_HOURS');
    const quoteId = await quoted('2025-02-18T08:00:00Z', {
      contractId,
      reference: 'D-1',
      basis: 'HOURLY',
      workKind: 'ADMINISTRATION',
      minutes: 30,
      validUntil: '2025-02-28',
    });
    await decided('2025-02-19T08:00:00Z', 'acceptQuote', { quoteId, proof: 'mail 3' });
    const beyond = { ...work, startedAt: '2025-02-20T09:00:00Z', quoteId };
    // 100 - 60 = 40 minutes are not covered, and 30 were accepted.
    expect(told(await worked('2025-02-20T15:00:00Z', { ...beyond, minutes: 100 }))).toBe('QUOTE_REQUIRED');
    // The rate that the quote promised holds, whatever comes after it.
    const rate = { contractId, hourlyRate: '99.00 EUR', from: '2025-02-19' };
    await life.done('2025-02-20T15:00:00Z', 'setHourlyRate', rate, 'contract { id }');
    expect(told(await worked('2025-02-20T15:00:00Z', { ...beyond, minutes: 90 }))).toBe(
      '60 INCLUDED_HOURS, 30 HOURLY_RATE, OUT_OF_SCOPE_WORK 42.00 EUR',
    );
  });

  test('outside opening hours and for an upgrade: 80.00 × 1.5 × 1.5 = 180.00, and 80.00 × 2.5 = 200.00', async () => {
    const day = [['09:00', '18:00']];
    const weekly = { MON: day, TUE: day, WED: day, THU: day, FRI: day };
    const hours = { timezone: 'Europe/Paris', weekly, holidayZone: 'FR-METROPOLE', exceptions: [] };
    const contractId = await life.contract(
      {
        startsOn: '2025-03-01',
        termMonths: 12,
        termsPack: { key: 'owl-monitoring', version: 2 },
        modules: [{ key: 'level-3' }],
        overrides: [
          { parameter: 'opening-hours', value: JSON.stringify(hours) },
          { parameter: 'included-hours.minutes', value: '180' },
          { parameter: 'out-of-hours.surcharge', value: '50' },
        ],
      },
      '80.00 EUR',
    );
    const offer = async (when: string, reference: string, workKind: string, minutes: number) => {
      const of = { contractId, reference, basis: 'HOURLY', workKind, minutes, validUntil: '2025-12-31' };
      const quoteId = await quoted(when, of);
      await decided(when, 'acceptQuote', { quoteId }, client);
      return { contractId, kind: workKind, quoteId };
    };
    const saturday = await offer('2025-05-16T08:00:00Z', 'D-1', 'CURATIVE', 90);
    expect(
      told(await worked('2025-05-17T12:00:00Z', { ...saturday, startedAt: '2025-05-17T08:00:00Z', minutes: 90 })),
    ).toBe('90 OUTSIDE_OPENING_HOURS, SURCHARGE 180.00 EUR');
    const june = { contractId, kind: 'ADMINISTRATION', startedAt: '2025-06-10T08:00:00Z', minutes: 120 };
    expect(told(await worked('2025-06-10T15:00:00Z', june))).toBe('120 INCLUDED_HOURS');
    const upgrade = await offer('2025-06-11T08:00:00Z', 'D-2', 'MAJOR_UPGRADE', 150);
    expect(
      told(await worked('2025-06-12T15:00:00Z', { ...upgrade, startedAt: '2025-06-12T08:00:00Z', minutes: 150 })),
    ).toBe('150 HOURLY_RATE, OUT_OF_SCOPE_WORK 200.00 EUR');
    const excess = await offer('2025-06-19T08:00:00Z', 'D-3', 'ADMINISTRATION', 30);
    expect(
      told(await worked('2025-06-20T15:00:00Z', { ...excess, startedAt: '2025-06-20T08:00:00Z', minutes: 90 })),
    ).toBe('60 INCLUDED_HOURS, 30 HOURLY_RATE, OUT_OF_SCOPE_WORK 40.00 EUR');
  });
});

describe('estimates of the month’s allotted time', () => {
  let contractId: string;
  const allotting = (overrides: readonly object[] = []) =>
    life.contract(
      {
        startsOn: '2025-01-08',
        termMonths: 12,
        termsPack: { key: 'icodia-server', version: 2 },
        modules: [{ key: 'level-2' }],
        overrides: [{ parameter: 'allotted-time.minutes-level-2', value: '120' }, ...overrides],
      },
      '90.00 EUR',
    );
  const estimated = (when: string, reference: string, workKind: string, minutes: number, of = contractId) =>
    sent(when, { contractId: of, reference, basis: 'ALLOTTED_TIME', workKind, minutes });
  const month = async (on: string) => {
    const { contract } = await life.ask<{ contract: { includedTime: unknown } }>(
      'query ($id: ID!, $on: Date) { contract(id: $id) { includedTime(on: $on) { usedMinutes leftMinutes reservedMinutes } } }',
      { id: contractId, on },
    );
    return contract.includedTime;
  };
  beforeAll(async () => {
    contractId = await allotting();
  }, 60_000);

  test('reserve their minutes once approved, and deduct what was approved: 90, 30 left', async () => {
    const { quote } = await estimated('2025-07-03T08:00:00Z', 'E-1', 'AUDIT', 90);
    expect(quote).toMatchObject({ status: 'SENT', allottedMinutes: 90, amount: '0.00 EUR', validUntil: '2025-07-31' });
    expect(await month('2025-07-03')).toEqual({ usedMinutes: 0, leftMinutes: 120, reservedMinutes: 0 });
    await decided('2025-07-04T08:00:00Z', 'acceptQuote', { quoteId: quote!.id }, client);
    expect(await month('2025-07-04')).toEqual({ usedMinutes: 0, leftMinutes: 120, reservedMinutes: 90 });
    const work = { contractId, kind: 'AUDIT', startedAt: '2025-07-07T08:00:00Z', quoteId: quote!.id };
    // 100 minutes were worked: the ten beyond need another approval.
    expect(told(await worked('2025-07-07T15:00:00Z', { ...work, minutes: 100 }))).toBe('ESTIMATE_NOT_APPROVED');
    expect(told(await worked('2025-07-07T15:00:00Z', { ...work, minutes: 90 }))).toBe('90 ALLOTTED_TIME');
    expect(await month('2025-07-07')).toEqual({ usedMinutes: 90, leftMinutes: 30, reservedMinutes: 0 });
  });

  test('beyond what is left quote the excess: 30 minutes, 90.00 × 30 / 60 = 45.00', async () => {
    const { quote } = await estimated('2025-07-10T08:00:00Z', 'E-2', 'SITE_OR_DATABASE_MIGRATION', 60);
    expect(quote).toMatchObject({ allottedMinutes: 30, amount: '45.00 EUR', explanation: REPLAYED });
    await decided('2025-07-10T09:00:00Z', 'acceptQuote', { quoteId: quote!.id }, client);
    const work = { contractId, kind: 'SITE_OR_DATABASE_MIGRATION', minutes: 60, quoteId: quote!.id };
    expect(told(await worked('2025-07-11T15:00:00Z', { ...work, startedAt: '2025-07-11T08:00:00Z' }))).toBe(
      '30 ALLOTTED_TIME, 30 HOURLY_RATE, OUT_OF_SCOPE_WORK 45.00 EUR',
    );
    expect(await month('2025-07-11')).toEqual({ usedMinutes: 120, leftMinutes: 0, reservedMinutes: 0 });
  });

  test('of a kind that is not covered are quotes: 45.00, and the month is untouched', async () => {
    const { quote } = await estimated('2025-07-15T08:00:00Z', 'E-3', 'INSTALLATION', 30);
    expect(quote).toMatchObject({ allottedMinutes: 0, amount: '45.00 EUR' });
    expect(await month('2025-08-01')).toEqual({ usedMinutes: 0, leftMinutes: 120, reservedMinutes: 0 });
  });

  test('are refused once others took the minutes, free them when declined, and lapse with their month', async () => {
    const first = (await estimated('2025-08-04T08:00:00Z', 'E-4', 'AUDIT', 100)).quote!.id;
    const second = (await estimated('2025-08-04T08:00:00Z', 'E-5', 'AUDIT', 50)).quote!.id;
    await decided('2025-08-05T08:00:00Z', 'acceptQuote', { quoteId: first }, client);
    expect(codes(await decided('2025-08-05T08:00:00Z', 'acceptQuote', { quoteId: second }, client))).toEqual([
      'ESTIMATE_NO_LONGER_FITS',
    ]);
    // A third one sees what is free: 120 - 100 = 20.
    expect((await estimated('2025-08-05T09:00:00Z', 'E-6', 'AUDIT', 50)).quote).toMatchObject({
      allottedMinutes: 20,
      amount: '45.00 EUR',
    });
    await decided('2025-08-06T08:00:00Z', 'declineQuote', { quoteId: first }, client);
    expect((await decided('2025-08-06T09:00:00Z', 'acceptQuote', { quoteId: second }, client)).quote?.status).toBe(
      'ACCEPTED',
    );
    const september = { contractId, kind: 'AUDIT', startedAt: '2025-09-01T08:00:00Z', minutes: 50, quoteId: second };
    expect(told(await worked('2025-09-01T15:00:00Z', september))).toBe('QUOTE_REQUIRED');
    // Work of August is still recorded in September.
    const august = { ...september, startedAt: '2025-08-29T08:00:00Z' };
    expect(told(await worked('2025-09-01T15:00:00Z', august))).toBe('50 ALLOTTED_TIME');
  });

  test('are quoted as a whole by the other reading: 150 minutes, 225.00', async () => {
    const whole = await allotting([{ parameter: 'allotted-time.excess', value: 'WHOLE_QUOTED' }]);
    const { quote } = await estimated('2025-09-02T08:00:00Z', 'E-1', 'AUDIT', 150, whole);
    expect(quote).toMatchObject({ allottedMinutes: 0, amount: '225.00 EUR' });
    await decided('2025-09-02T09:00:00Z', 'acceptQuote', { quoteId: quote!.id }, client);
    const work = { contractId: whole, kind: 'AUDIT', minutes: 150, quoteId: quote!.id };
    expect(told(await worked('2025-09-03T15:00:00Z', { ...work, startedAt: '2025-09-03T08:00:00Z' }))).toBe(
      '150 HOURLY_RATE, OUT_OF_SCOPE_WORK 225.00 EUR',
    );
  });
});

test('two who name one quote at once: one is paid', async () => {
  const contractId = await life.contract(
    {
      startsOn: '2025-01-02',
      termMonths: 24,
      termsPack: { key: 'pro-controle', version: 2 },
      modules: ['systems', 'applications', 'antivirus'].map((key) => ({ key })),
    },
    '90.00 EUR',
  );
  const of = { contractId, reference: 'D-1', basis: 'FIXED_PRICE', workKind: 'INSTALLATION', amount: '480.00 EUR' };
  const quoteId = await quoted('2025-10-01T08:00:00Z', { ...of, validUntil: '2025-10-31' });
  await decided('2025-10-01T09:00:00Z', 'acceptQuote', { quoteId }, client);
  const work = { contractId, kind: 'INSTALLATION', startedAt: '2025-10-02T08:00:00Z', minutes: 60, quoteId };
  const all = await Promise.all(Array.from({ length: 8 }, () => worked('2025-10-02T12:00:00Z', work)));
  expect(all.map(told).sort()).toEqual([
    '60 FIXED_PRICE, OUT_OF_SCOPE_WORK 480.00 EUR',
    ...Array.from({ length: 7 }, () => 'QUOTE_REQUIRED'),
  ]);
});
