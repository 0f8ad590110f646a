import { readFileSync } from 'node:fs';
import path from 'node:path';
import { insertKey, providerSession } from '../../api/app/access/create-provider';
import type { Scope } from '../../api/app/access/scopes';
import { sealProvider } from '../../api/app/seal/seal-provider';
import { heldAt } from '../../api/domain/time/clock';
import type { AstreinteClient } from '../../sdk/src';
import { demoId, demoKey, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { CLIENT_IN_LAW, PROVIDER_IN_LAW } from '../support/identities';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { builtSdk } from './support/built-sdk';
import { dunned } from './support/dunned';

const { sdk } = builtSdk();
const CONTRACT = demoId(12, 1);
const NOW = '2026-04-01T08:00:00Z';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi(NOW);
});
afterAll(() => api.close());

const client = (key: string): AstreinteClient =>
  sdk.createClient({ url: `${api.url}/graphql`, apiKey: key, retry: false });

/** The scopes that the documentation of each query names. */
const queries = [
  ...readFileSync(path.resolve(__dirname, '../../sdk/src/_generated/operations.ts'), 'utf8').matchAll(
    /\/\*\* ([^\n]*) \*\/\nexport const \w+Document = `query (\w+)/g,
  ),
].map(([, documentation = '', name = '']) => ({
  name: name as keyof AstreinteClient,
  scopes: [...documentation.matchAll(/`(\w+:\w+)`/g)].map(([, scope]) => scope as Scope),
}));

/** The number under which a system of the provider knows what is asked for. */
const OWN_NUMBER = { system: 'erp', value: 'N-1' };

let keys = 100;

/** A key of the provider with these scopes and no others. */
async function keyWith(scopes: readonly Scope[]): Promise<string> {
  const key = demoKey((keys += 1));
  await api.database.write(providerSession(PROVIDER_ID, demoId(1, 1)), (tx) =>
    insertKey(tx, PROVIDER_ID, { key, name: `key ${keys}`, kind: 'PROVIDER', scopes, demo: true }, heldAt(at(NOW))),
  );
  return key.text;
}

/** Ids of the demo story that the queries can be asked with. */
async function idsByQuery(): Promise<Readonly<Record<string, string>>> {
  const admin = client(api.keys.administrator);
  const first = <Row extends { readonly id: string }>(rows: readonly Row[] | undefined): string => rows?.[0]?.id ?? '';
  const adjustments = await admin.billingAdjustments();
  const moduleId = first((await admin.contractModules({ id: CONTRACT }))?.modules.nodes);
  const order = { contractId: CONTRACT, moduleId };
  // Recorded already when this is asked again.
  await admin.recordOrderValidation({ idempotencyKey: 'order', input: order });
  const validUntil = sdk.calendarDate('2026-12-31');
  const work = { workKind: 'INSTALLATION', description: 'A switch', amount: sdk.money('480.00 EUR') } as const;
  const quote = {
    contractId: CONTRACT,
    reference: 'D-2',
    basis: 'FIXED_PRICE',
    ...work,
    validUntil,
    sentAt: sdk.dateTime('2026-03-30T08:00:00Z'),
  } as const;
  const { id: quoteId } = sdk.unwrap(await admin.sendQuote({ idempotencyKey: 'quote', input: quote }), 'quote');
  const decided = { quoteId, decidedAt: sdk.dateTime('2026-03-30T09:00:00Z'), proof: 'mail 7' };
  sdk.unwrap(await admin.acceptQuote({ idempotencyKey: 'accepted', input: decided }));
  const done = {
    contractId: CONTRACT,
    technician: 'Yann Le Goff',
    startedAt: sdk.dateTime('2026-03-31T08:00:00Z'),
    minutes: 90,
    mode: 'REMOTE',
    kind: 'INSTALLATION',
    quoteId,
  } as const;
  const quoted = await admin.recordIntervention({ idempotencyKey: 'quoted', input: done });
  const ids = {
    quote: quoteId,
    interventionQuote: sdk.unwrap(quoted, 'intervention').id,
    whoDoes: CONTRACT,
    liabilityHeadroom: CONTRACT,
    client: first((await admin.clients()).nodes),
    incident: first((await admin.incidents()).nodes),
    penalty: first((await admin.contractPenalties({ id: CONTRACT }))?.penalties?.nodes),
    intervention: first((await admin.contractInterventions({ id: CONTRACT }))?.interventions?.nodes),
    billingAdjustment: first(adjustments.edges.map(({ node }) => node)),
    termsPack: 'omr-hosted@1',
    contract: CONTRACT,
    assetTerms: CONTRACT,
  };
  expect(Object.values(ids)).not.toContain('');
  const pack = adjustments.edges.find(({ node }) => node.kind === 'UNIT_PACK')?.node.id ?? '';
  const doubt = { adjustmentId: pack, reason: 'Fewer units were ordered' };
  sdk.unwrap(await client(api.keys.erp).disputeBillingAdjustment({ idempotencyKey: 'doubt', input: doubt }));
  const bankDetails = { holder: 'Morel', iban: 'FR7630006000011234567890189', creditorId: 'FR72ZZZ123456' };
  for (const [partyId, inLaw] of [
    [ids.client, CLIENT_IN_LAW],
    [PROVIDER_ID, { ...PROVIDER_IN_LAW, capital: sdk.money('50000.00 EUR') }],
  ] as const) {
    const identity = { ...inLaw, partyId, startsOn: sdk.calendarDate('2026-01-01'), bankDetails };
    await admin.recordIdentity({ idempotencyKey: `who ${partyId}`, input: identity });
  }
  const entry = { contractId: CONTRACT, kind: 'EXCHANGE', text: 'Called back', incidentId: ids.incident } as const;
  await admin.recordLogbookEntry({ idempotencyKey: 'entry', input: entry });
  const notified = {
    contractId: CONTRACT,
    kind: 'CLIENT_NOTIFIED',
    text: 'By phone',
    incidentId: ids.incident,
  } as const;
  await admin.recordDeclaration({ idempotencyKey: 'notified', input: notified });
  const assetId = first((await admin.contractAssets({ id: CONTRACT }))?.assets?.nodes);
  for (const subjectId of [ids.client, CONTRACT, assetId]) {
    await admin.setExternalId({ idempotencyKey: `own ${subjectId}`, input: { subjectId, ...OWN_NUMBER } });
  }
  const visit = { ...done, quoteId: null, kind: 'COORDINATION', mode: 'ON_SITE', providerFault: true } as const;
  const visited = await admin.recordIntervention({ idempotencyKey: 'visit', input: visit });
  const interventionId = sdk.unwrap(visited, 'intervention').id;
  const told = {
    contractId: CONTRACT,
    heldOn: sdk.calendarDate('2026-03-31'),
    interventionId,
    done: [{ text: 'Seen' }],
  };
  sdk.unwrap(await admin.recordCoordinationReport({ idempotencyKey: 'told', input: told }));
  const calendar = { name: 'Of Morel', clientId: ids.client };
  sdk.unwrap(await admin.createCalendarFeed({ idempotencyKey: 'calendar', input: calendar }));
  return { ...ids, ...(await invoicedAndWatched(admin, ids.client)) };
}

type DebitIds = 'directDebitBatch' | 'directDebitMandates' | 'directDebitsOfInvoice';

/** A mandate of a client, and a batch with the debit of its invoice. */
async function debited(
  admin: AstreinteClient,
  clientId: string,
  invoiceId: string,
): Promise<Readonly<Record<DebitIds, string>>> {
  const mandate = {
    clientId,
    reference: 'RUM-SDK',
    signedOn: sdk.calendarDate('2026-03-02'),
    debtorName: 'Morel',
    iban: 'FR1420041010050500013M02606',
  };
  sdk.unwrap(await admin.recordMandate({ idempotencyKey: 'mandate', input: mandate }));
  const told = { collectOn: sdk.calendarDate('2026-05-20'), notifiedOn: sdk.calendarDate('2026-03-31') };
  const input = { ...told, invoiceIds: [invoiceId] };
  const { id } = sdk.unwrap(await admin.createDirectDebitBatch({ idempotencyKey: 'debits', input }), 'batch');
  return { directDebitBatch: id, directDebitMandates: clientId, directDebitsOfInvoice: invoiceId };
}

/** A contract whose level plans its work, once done, and that is invoiced: what is found by these queries. */
async function invoicedAndWatched(
  admin: AstreinteClient,
  clientId: string,
): Promise<
  Readonly<
    Record<
      | DebitIds
      | 'closingRun'
      | 'dunningLetter'
      | 'invoice'
      | 'payment'
      | 'contractWorkOccasions'
      | 'contractSpareParts',
      string
    >
  >
> {
  const weekly = Object.fromEntries(['MON', 'TUE', 'WED', 'THU', 'FRI'].map((name) => [name, [['09:00', '18:00']]]));
  const opening = { timezone: 'Europe/Paris', weekly, holidayZone: 'FR-METROPOLE', exceptions: [] };
  const input = {
    clientId,
    number: 'WATCHED',
    termsPack: { key: 'owl-monitoring', version: 2 },
    startsOn: sdk.calendarDate('2026-03-02'),
    termMonths: 12,
    billingPeriodMonths: 1,
    invoicedBy: 'PROVIDER',
    priceComponents: [{ code: 'SERVICE', monthlyAmount: sdk.money('400.00 EUR') }],
    modules: [{ key: 'level-1' }],
    overrides: [
      { parameter: 'opening-hours', value: JSON.stringify(opening) },
      { parameter: 'notice.months', value: '1' },
      { parameter: 'included-hours.minutes', value: '60' },
    ],
  } as const;
  const { id: contractId } = sdk.unwrap(await admin.createContract({ idempotencyKey: 'watched', input }), 'contract');
  const signature = { method: 'ELECTRONIC', signatory: 'M. Morel', proof: 'P' } as const;
  const signed = { contractId, signedAt: sdk.dateTime(NOW), ...signature };
  sdk.unwrap(await admin.signContract({ idempotencyKey: 'watched signed', input: signed }));
  sdk.unwrap(await admin.activateContract({ idempotencyKey: 'watched active', input: { contractId } }));
  const work = {
    contractId,
    technician: 'Yann Le Goff',
    mode: 'REMOTE',
    kind: 'PREVENTIVE',
    minutes: 30,
    startedAt: sdk.dateTime('2026-03-10T09:00:00Z'),
    plannedWork: 'updates',
  } as const;
  sdk.unwrap(await admin.recordIntervention({ idempotencyKey: 'watched work', input: work }));
  const part = { contractId, reference: 'DISK', description: 'A disk', replacedOn: sdk.calendarDate('2026-03-10') };
  sdk.unwrap(await admin.recordSparePart({ idempotencyKey: 'watched part', input: part }));
  const setting = { startsOn: sdk.calendarDate('2026-01-01') };
  sdk.unwrap(await admin.setInvoicing({ idempotencyKey: 'invoicing', input: setting }));
  const issued = await admin.issueInvoices({ idempotencyKey: 'invoices', input: { contractId } });
  const [invoice] = sdk.unwrap(issued, 'invoices');
  const paid = { clientId, valueOn: sdk.calendarDate('2026-03-31'), method: 'TRANSFER' } as const;
  const amount = sdk.money('10.00 EUR');
  const { id: payment } = sdk.unwrap(
    await admin.recordPayment({ idempotencyKey: 'paid', input: { ...paid, amount, invoiceIds: [invoice!.id] } }),
    'payment',
  );
  const debits = await debited(admin, clientId, invoice!.id);
  const accounts = { startsOn: sdk.calendarDate('2026-01-01'), deferral: 'MONTHLY' } as const;
  sdk.unwrap(await admin.setAccounts({ idempotencyKey: 'accounts', input: accounts }));
  const through = { through: sdk.calendarDate('2026-03-31') };
  sdk.unwrap(await admin.postAccountingEntries({ idempotencyKey: 'posted', input: through }));
  const closing = await admin.startClosing({ idempotencyKey: 'closing', input: { month: '2026-02' } });
  const { id: closingRun } = sdk.unwrap(closing, 'closingRun');
  const left = `[{"code": "INVOICE_INCOMPLETE", "path": [], "message": "M.", "whatToDo": "W."}]`;
  await api.database.write(providerSession(PROVIDER_ID, demoId(1, 1)), (tx) =>
    tx.query(
      {
        name: 'test:left-out',
        text: `INSERT INTO closing_contract (provider_id, run_id, contract_id, pass, refusals, updated_at)
          VALUES ($1, $2, $3, 0, $4, now()) ON CONFLICT DO NOTHING`,
      },
      [PROVIDER_ID, closingRun, contractId, left],
    ),
  );
  const dunningLetter = await dunned(api.database, clientId, contractId, invoice!.id);
  await sealProvider(api.database, PROVIDER_ID);
  return {
    ...debits,
    closingRun,
    dunningLetter,
    invoice: invoice!.id,
    payment,
    contractWorkOccasions: contractId,
    contractSpareParts: contractId,
  };
}

describe('every query that the SDK ships', () => {
  test('is tried', () => {
    expect(queries.length).toBeGreaterThan(25);
  });

  test('is answered to a key with the scopes that its documentation names', async () => {
    const ids = await idsByQuery();
    for (const { name, scopes } of queries) {
      const call = client(await keyWith(scopes))[name] as (variables: object) => Promise<unknown>;
      const answer = await call(variablesFor(name, ids));
      expect([name, answer]).not.toEqual([name, null]);
    }
  });

  test('needs each of them: without it the call fails, or something in it is hidden', async () => {
    const ids = await idsByQuery();
    for (const { name, scopes } of queries) {
      for (const scope of scopes) {
        const key = await keyWith(scopes.filter((each) => each !== scope));
        const call = client(key)[name] as (variables: object, options: object) => Promise<unknown>;
        let isHidden = false;
        const onHidden = (): void => {
          isHidden = true;
        };
        const code: unknown = await call(variablesFor(name, ids), { onHidden }).then(
          () => (isHidden ? 'FORBIDDEN' : 'answered'),
          (error: unknown) => (error as { readonly code?: unknown }).code,
        );
        expect([name, scope, code]).toEqual([name, scope, 'FORBIDDEN']);
      }
    }
  });
});

/** What a simulation is asked. */
const SIMULATED: Readonly<Record<string, object>> = {
  simulateAmendment: { contractId: CONTRACT, effectiveOn: '2026-06-01', changes: { directDebit: false } },
  simulateTerms: { contractId: CONTRACT, from: '2026-01-01', to: '2026-01-01', other: {} },
  simulateLateInterest: { contractId: CONTRACT, until: '2026-12-31' },
  simulateTermination: { contractId: CONTRACT, effectiveOn: '2026-12-31' },
  simulateIndexation: { contractId: CONTRACT, until: '2026-12-31', indexValues: [] },
  simulateLevelChange: {
    contractId: CONTRACT,
    key: 'HOSTING',
    changeOn: '2026-06-01',
    newMonthlyAmount: '1500.00 EUR',
  },
};

/** The variables that a query must be given. */
function variablesFor(name: string, ids: Readonly<Record<string, string>>): object {
  const document = documentOf(name);
  if (document.includes('$id: ID!')) return { id: idFor(name, ids) };
  if (name.endsWith('ByExternalId')) return OWN_NUMBER;
  if (name === 'directDebitMandates') return { clientId: ids[name] };
  if (name === 'directDebitsOfInvoice') return { invoiceId: ids[name] };
  if (name === 'trialBalance') return { fiscalYear: 2026 };
  if (name === 'heldSeal') return { number: 1, hash: 'held' };
  if (name === 'acknowledgedTotal') return { documentNumber: 'AV-1' };
  if (name === 'newestTermsPack') return { key: 'omr-hosted' };
  if (name === 'onCallGaps') return { team: 'night', from: '2026-04-01T00:00:00Z', before: '2026-04-02T00:00:00Z' };
  if (name === 'indexationCampaign') return { filter: { from: '2026-06-01', until: '2027-05-31' } };
  if (name === 'commissioningAverages') return { from: '2026-01-01', before: '2027-01-01' };
  return document.includes('$input: ') ? { input: SIMULATED[name] } : {};
}

/** The id of what a query is about: of a contract for `contractSla`. */
function idFor(name: string, ids: Readonly<Record<string, string>>): string {
  const [about] = Object.keys(ids)
    .filter((each) => name.startsWith(each))
    .sort((a, b) => b.length - a.length);
  return ids[about ?? ''] ?? '';
}

function documentOf(name: string): string {
  const document = (sdk as unknown as Record<string, string>)[
    `${name.charAt(0).toUpperCase()}${name.slice(1)}Document`
  ];
  if (document === undefined) throw new Error(`${name} has no document`);
  return document;
}

describe('mutations', () => {
  const report = (description: string) => ({
    contractId: CONTRACT,
    severity: 'MINOR' as const,
    kind: 'DEGRADATION' as const,
    channel: 'WEB' as const,
    description,
  });

  test('are done once for their key, and say so when repeated', async () => {
    const idempotencyKey = sdk.newIdempotencyKey();
    const once = await client(api.keys.client).reportIncident({ idempotencyKey, input: report('slow') });
    const twice = await client(api.keys.client).reportIncident({ idempotencyKey, input: report('slow') });
    expect([sdk.unwrap(once).replayed, sdk.unwrap(twice).replayed]).toEqual([false, true]);
    expect(sdk.unwrap(twice, 'incident').id).toBe(sdk.unwrap(once, 'incident').id);
  });

  test('refuse the key for other input, as data', async () => {
    const idempotencyKey = sdk.newIdempotencyKey();
    await client(api.keys.client).reportIncident({ idempotencyKey, input: report('one') });
    const other = await client(api.keys.client).reportIncident({ idempotencyKey, input: report('two') });
    expect(other).toMatchObject({ ok: false, refusals: [{ code: sdk.RefusalCode.IDEMPOTENCY_KEY_REUSED }] });
    expect(() => sdk.unwrap(other)).toThrow(sdk.RefusedError);
  });

  test('take a contract through its life', async () => {
    const admin = client(api.keys.administrator);
    const keyed = <Input>(input: Input) => ({ idempotencyKey: sdk.newIdempotencyKey(), input });
    const { id: clientId } = sdk.unwrap(await admin.createClient(keyed({ name: 'Menuiserie Hervé' })), 'client');
    const draft = sdk.unwrap(
      await admin.createContract(
        keyed({
          clientId,
          number: 'SDK-1',
          termsPack: { key: 'omr-hosted', version: 1 },
          startsOn: sdk.calendarDate('2026-04-01'),
          priceComponents: [
            { code: 'HOSTING', monthlyAmount: sdk.money('1000.00 EUR') },
            { code: 'EQUIPMENT', monthlyAmount: sdk.money('120.00 EUR') },
            { code: 'SERVICES', monthlyAmount: sdk.money('80.00 EUR') },
          ],
          modules: [{ key: 'A' }, { key: 'K' }, { key: 'UT', baseUnits: 16, unitPrice: sdk.money('25.00 EUR') }],
        }),
      ),
      'contract',
    );
    expect([draft.status, draft.monthlyForfait]).toEqual([sdk.ContractStatus.DRAFT, '1200.00 EUR']);
    const contractId = draft.id;
    sdk.unwrap(
      await admin.addAsset(keyed({ contractId, designation: 'Mail server', kind: 'SERVER', ownership: 'DEDICATED' })),
    );
    const signedAt = sdk.dateTime('2026-04-01T07:00:00Z');
    const signature = { contractId, method: 'EMAIL', signedAt, signatory: 'Anne Hervé', proof: 'quote 12' } as const;
    expect(sdk.unwrap(await admin.signContract(keyed(signature)), 'contract').status).toBe('SIGNED');
    const active = sdk.unwrap(await admin.activateContract(keyed({ contractId })), 'contract');
    expect([active.status, active.unitAccounts[0]?.balance]).toEqual(['ACTIVE', 16]);
    const assets = (await admin.contractAssets({ id: contractId }))?.assets.nodes;
    expect(assets?.map(({ designation }) => designation)).toEqual(['Mail server']);
  });
});
