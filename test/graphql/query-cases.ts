import type { Things } from '../support/furnish';
import type { Who } from '../support/tenant';
import { ROSTER } from './roster-of';

/** What each field of `Query` answers, by which the tests of tenancy ask it. */

/** The fields that answer one thing by its id, and which thing. */
export const BY_ID: Readonly<Record<string, (things: Things) => string>> = {
  billingAdjustment: ({ adjustment }) => adjustment,
  client: ({ client }) => client,
  contract: ({ contract }) => contract,
  incident: ({ incident }) => incident,
  intervention: ({ intervention }) => intervention,
  penalty: ({ penalty }) => penalty,
  quote: ({ quote }) => quote,
  invoice: ({ invoice }) => invoice,
  dunningLetter: ({ letter }) => letter,
  payment: ({ payment }) => payment,
};

/** The fields that list things: the table of their rows, and filters that name a hidden thing. */
export const LISTS: Readonly<Record<string, { table: string; filters: (hidden: Things) => string[] }>> = {
  alerts: { table: 'alert', filters: () => [] },
  billingAdjustments: {
    table: 'billing_adjustment',
    filters: ({ contract }) => [`filter: { contractId: "${contract}" }`],
  },
  clients: { table: 'client', filters: () => [] },
  contracts: {
    table: 'contract',
    filters: ({ client }) => [`filter: { clientId: "${client}" }`, `filter: { clientId: "${client}", status: ACTIVE }`],
  },
  incidents: { table: 'incident', filters: () => [] },
  invoices: { table: 'invoice', filters: () => [] },
  payments: { table: 'payment', filters: () => [] },
  openBillingAdjustmentDisputes: { table: 'adjustment_dispute', filters: () => [] },
  publishedFigures: { table: 'published_figure', filters: () => [] },
};

/** The feed that each reader has of its own; it has a test of its own below. */
export const FEED = 'billingFeed';

/** What a feed comes to, for partners alone; they have a test of their own. */
export const FEED_TOTALS = ['unacknowledgedTotal', 'acknowledgedTotal'];

/** The days to come, which have no ids; they have a test of their own below. */
export const DAYS = 'upcomingDates';

/** What waits for work: open incidents alone; it has a test of its own below. */
export const WORK = 'workQueue';

/** The keys of each party; they have a test of their own below, too. */
export const KEYS = 'apiKeys';

/** The calendars of each party, of which nobody made one here: see `test/http/calendars.test.ts`. */
export const CALENDARS = 'calendarFeeds';

/** Fields that answer what belongs to the provider as a whole; each has a test of its own below. */
export const OF_THE_PROVIDER = [
  'accounting',
  'accountingFiles',
  'closingRun',
  'closingRuns',
  'directDebitBatch',
  'directDebitBatches',
  'heldSeal',
  'invoicing',
  'newestSeal',
  'newestTermsPack',
  'seals',
  'reconciledPenalties',
  'serverTime',
  'termsPack',
  'termsPacks',
  'trialBalance',
  'viewer',
];

/** The books, of which a client sees nothing; they have a test of their own below. */
export const BOOKS = ['accountingEntries', 'reconciledClients'] as const;

/** What is late, for the staff alone: see `test/scenario/invoices-to-dun.test.ts`. */
export const TO_DUN = 'invoicesToDun';

/** What is counted over all contracts that somebody sees. */
export const AVERAGES = 'commissioningAverages';

/** The fields that find something by the number of a party's own system: here of the provider's. */
export const BY_OWN_NUMBER: Readonly<Record<string, (things: Things) => string>> = {
  assetByExternalId: ({ asset }) => asset,
  clientByExternalId: ({ client }) => client,
  contractByExternalId: ({ contract }) => contract,
};
export const OF_THE_PROVIDERS = new Set<Who>(['administrator', 'technician']);

/**
 * The fields that simulate on a contract, with what each asks beside it: they answer refusals as
 * data.
 */
export const SIMULATIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  simulateAmendment: { effectiveOn: '2026-03-30', changes: { directDebit: true } },
  simulateIndexation: { until: '2026-12-31', indexValues: [] },
  simulateLevelChange: { key: 'K', changeOn: '2026-02-01', newMonthlyAmount: '10.00 EUR' },
  simulateLateInterest: { until: '2026-12-31', legalRates: [] },
  simulateTermination: { effectiveOn: '2026-07-01' },
  simulateTerms: { from: '2026-01-01', to: '2026-03-31', other: {} },
};

/** What becomes of the prices of contracts, which have no ids; it has a test of its own below. */
export const CAMPAIGN = 'indexationCampaign';

/** All fields of `Query` that have a case. */
export const CASES: readonly string[] = [
  ...[...Object.keys(BY_ID), ...Object.keys(LISTS), ...Object.keys(SIMULATIONS)],
  ...[
    FEED,
    ...FEED_TOTALS,
    KEYS,
    CALENDARS,
    DAYS,
    WORK,
    CAMPAIGN,
    ...BOOKS,
    ...ROSTER,
    AVERAGES,
    TO_DUN,
    ...OF_THE_PROVIDER,
    ...Object.keys(BY_OWN_NUMBER),
  ],
];

/**
 * What the stories of `furnish` do not come to: a year that was assessed, a breach that nothing
 * could price, and a contract that a closing left out.
 */
export const ROWS_THAT_NO_STORY_LEAVES = [
  [
    'assessed_year',
    `INSERT INTO assessed_year (provider_id, contract_id, year, assessed_at) SELECT provider_id, id, 2025, now() FROM contract`,
  ],
  [
    'unpriced_penalty',
    `INSERT INTO unpriced_penalty (provider_id, id, contract_id, incident_id, policy_key, commitment_key, kind, refusals, recorded_at)
     SELECT provider_id, gen_random_uuid(), contract_id, id, 'test', 'test', 'RESPONSE', '[]', now() FROM incident`,
  ],
  [
    'closing_contract',
    `INSERT INTO closing_contract (provider_id, run_id, contract_id, pass, refusals, updated_at)
     SELECT c.provider_id, r.id, c.id, 0,
       '[{"code": "INVOICE_INCOMPLETE", "path": [], "message": "M.", "whatToDo": "W."}]', now() FROM contract c CROSS JOIN closing_run r`,
  ],
] as const;
