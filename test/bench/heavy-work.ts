import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { writeApiKey } from '../../api/app/access/api-key';
import type { LocalDate } from '../../api/domain/time/instant';
import { Database } from '../../api/store/database/database';
import { silentLog } from '../../api/store/database/store-log';
import { rows } from '../../api/store/rows';
import { activeContract } from '../support/made-contract';
import { makeTenant } from '../support/tenant';
import type { Question } from './check';

/** Requests that are heavy by what they make the server do, not by what they list. */
export interface HeavyWork {
  readonly name: string;
  /** A round's requests, sent at once; each with the statuses that it may be answered with. */
  readonly round: () => readonly Sent[];
}

/** See `HeavyWork`. */
export interface Sent extends Question {
  readonly statuses: readonly number[];
  /** What its answer must say. */
  readonly says: string;
}

const AT_ONCE = 1_000;
/** Of the contract whose year is simulated; each has work beside it. */
const INCIDENTS_SIMULATED = 4_000;
const MADE_UP_AT_ONCE = 40;
const DAY_MS = 86_400_000;
const BODY_BYTES = 1_000_000;
const FIELDS = 1_900;
const NUMBERS = 480_000;

const dayBefore = (days: number): LocalDate =>
  new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10) as LocalDate;
const secondsBefore = (days: number): string =>
  new Date(Date.now() - days * DAY_MS).toISOString().replace(/\.\d+Z$/, 'Z');

const REPORT_MANY = `mutation ($key: String!, $input: ReportIncidentsInput!) {
  reportIncidents(idempotencyKey: $key, input: $input) { refusals { code } outcomes { incident { id } refusals { code } } } }`;
const RECORD_MANY = `mutation ($key: String!, $input: RecordInterventionsInput!) {
  recordInterventions(idempotencyKey: $key, input: $input) { refusals { code }
    outcomes { intervention { id } refusals { code } } } }`;
const SIMULATE_TERMS = `query ($input: SimulateTermsInput!) { simulateTerms(input: $input) { refusals { code }
  simulation { difference own { total accounts { account } } other { total }
    months { month own { total } other { total } difference explanation { text } } explanation { text } } } }`;
const SIMULATE_INDEXATION = `query ($input: SimulateIndexationInput!) { simulateIndexation(input: $input) { refusals { code }
  simulation { index revisions { revisedOn } } } }`;

/** Makes what they work on, a provider of their own, and returns them in their order. */
export async function heavyWork(serverUrl: string, databaseUrl: string): Promise<readonly HeavyWork[]> {
  const database = await Database.open({ url: databaseUrl, entities: rows, poolSize: 2, log: silentLog });
  try {
    const tenant = await makeTenant(database, 'Stalled', 'ALL');
    const startsOn = dayBefore(400);
    const contracts: string[] = [];
    while (contracts.length < 10) contracts.push(await activeContract(tenant, { startsOn }));
    const simulated = await activeContract(tenant, { startsOn });
    const key = tenant.keys.administrator;
    const ask = (query: string, variables: object, says: string): Sent => ({
      url: serverUrl,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query, variables }),
      statuses: [200],
      says,
    });
    const contractOf = (nth: number): string => contracts[nth % contracts.length] ?? simulated;
    const reportMany = (on: (nth: number) => string, description: string): Sent => {
      const incidents = Array.from({ length: AT_ONCE }, (_, nth) => ({
        contractId: on(nth),
        assetIds: [],
        severity: 'CRITICAL',
        kind: 'INTERRUPTION',
        channel: 'EMAIL',
        description,
        receivedAt: secondsBefore(30 + (nth % 300)),
      }));
      return ask(REPORT_MANY, { key: v7(), input: { incidents } }, '"incident":{"id"');
    };
    const recordMany = (): Sent => {
      const interventions = Array.from({ length: AT_ONCE }, (_, nth) => ({
        contractId: contractOf(nth),
        assetIds: [],
        technician: 'T',
        startedAt: secondsBefore(20 - (nth % 15)),
        minutes: 60,
        mode: 'REMOTE',
        kind: 'CURATIVE',
        providerFault: true,
        report: 'Restarted.',
      }));
      return ask(RECORD_MANY, { key: v7(), input: { interventions } }, '"intervention":{"id"');
    };
    for (let made = 0; made < INCIDENTS_SIMULATED; made += AT_ONCE)
      await sendHeavy(reportMany(() => simulated, 'It does not answer.'));
    // Months that are over.
    const today = new Date();
    const to = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 0)).toISOString().slice(0, 10);
    const from = `${dayBefore(365).slice(0, 7)}-01`;
    const indexValues = Array.from({ length: 600 }, (_, month) => ({
      period: `${2000 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`,
      publishedOn: `${2000 + Math.floor((month + 2) / 12)}-${String(1 + ((month + 2) % 12)).padStart(2, '0')}-15`,
      value: String(100 + month),
    }));
    const madeUp = (): Sent => {
      const unknown = writeApiKey(tenant.providerId, v7(), randomBytes(24)).text;
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${unknown}` };
      return { url: serverUrl, headers, body: '{"query":"{ viewer { name } }"}', statuses: [401, 429, 503], says: '' };
    };
    return [
      { name: 'a thousand incidents reported in a call', round: () => [reportMany(contractOf, 'Down.')] },
      { name: 'the same in a body of 1 MB', round: () => [reportMany(contractOf, 'x'.repeat(740))] },
      { name: 'a thousand interventions in a call', round: () => [recordMany()] },
      {
        name: `a simulated year of ${INCIDENTS_SIMULATED} incidents, explained`,
        round: () => [ask(SIMULATE_TERMS, { input: { contractId: simulated, from, to, other: {} } }, '"own":{')],
      },
      {
        name: 'a simulated indexation from 600 values',
        round: () => [
          ask(
            SIMULATE_INDEXATION,
            { input: { contractId: simulated, until: dayBefore(-3_650), indexValues } },
            '"revisions":[',
          ),
        ],
      },
      {
        name: `a document that repeats ${FIELDS} fields, refused`,
        round: () => [
          {
            ...ask(`{ contracts(first: 1) { nodes { ${'id '.repeat(FIELDS)} } } } # ${v7()}`, {}, 'repeats too many'),
            statuses: [400],
          },
        ],
      },
      {
        name: '1 MB of numbers that nobody asked for',
        round: () => [ask('{ viewer { name } }', { numbers: Array<number>(NUMBERS).fill(7) }, '"viewer"')],
      },
      {
        name: '1 MB that is one text',
        round: () => [ask('{ viewer { name } }', { text: 'é'.repeat(BODY_BYTES / 2) }, '"viewer"')],
      },
      { name: `${MADE_UP_AT_ONCE} made-up keys at once`, round: () => Array.from({ length: MADE_UP_AT_ONCE }, madeUp) },
    ];
  } finally {
    await database.close();
  }
}

/** Sends one; throws when it is answered otherwise than it may be. */
export async function sendHeavy({ url, headers, body, statuses, says }: Sent): Promise<void> {
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  if (statuses.includes(response.status) && text.includes(says)) return;
  throw new Error(`answered ${response.status}: ${text.slice(0, 500)}`);
}
