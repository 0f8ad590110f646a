import { at, type TestApi } from '../support/test-api';
import { clientOf, CREATE, storyContract } from './story-documents';

/** A clock as it is asked for. */
export interface Clock {
  readonly commitment: { readonly key: string };
  readonly state: string;
  readonly startedAt: string | null;
  readonly stoppedAt: string | null;
  readonly dueAt: string | null;
  readonly elapsed: string;
}

/** What is asked of a clock. */
export const CLOCK = `{ commitment { key } asOf state startedAt stoppedAt target dueAt elapsed remaining overrun
  explanation { text steps { formula result { value } } } }`;
const LEVELS = `{ asOf state openIncidents nextDueAt penaltiesToDate downtimeBudget { year budget used remaining state }
  runningClocks { incident { number } clock ${CLOCK} nextCostStep { from amount explanation { text } } } }`;
/** Read during the incident, after its restoration, and in another year. */
export const READ = ['2026-04-02T09:15:00Z', '2026-04-02T14:15:00Z', '2027-01-15T10:00:00Z'];
/** What is asked about, and its kind. */
export const SUBJECTS = {
  alarm: 'incident',
  alert: 'incident',
  whole: 'incident',
  furnished: 'contract',
  empty: 'contract',
};
/** See `SUBJECTS`. */
export type Subject = keyof typeof SUBJECTS;

/** The next second. */
export function secondAfter(instant: string): string {
  return new Date(Date.parse(instant) + 1000).toISOString().replace('.000', '');
}

/**
 * The document that asks for all clocks of all incidents and all service levels, now or as they
 * were known.
 */
export function everything(knownAt: string | null): string {
  const known = knownAt === null ? '' : `knownAt: "${knownAt}"`;
  const asked = [known, ...READ.map((asOf) => `asOf: "${asOf}" ${known}`)].map((args) =>
    args === '' ? '' : `(${args})`,
  );
  const clocks = asked.map((args, index) => `r${index}: clocks${args} ${CLOCK}`).join(' ');
  const levels = asked.map((args, index) => `r${index}: sla${args} ${LEVELS}`).join(' ');
  const each = Object.entries(SUBJECTS).map(
    ([name, kind]) => `${name}: ${kind}(id: $${name}) { ${kind === 'incident' ? clocks : levels} }`,
  );
  return `query (${Object.keys(SUBJECTS)
    .map((name) => `$${name}: ID!`)
    .join(', ')}) { ${each.join(' ')} }`;
}

/**
 * For each subject, what was read: `r0` at the instant of asking, `r1` and on at those of `READ`.
 */
export type Answers = Readonly<Record<Subject, Readonly<Record<string, unknown>>>>;

/** What a life full of corrections leaves behind. */
export interface CorrectedLife {
  readonly ids: Readonly<Record<Subject, string>>;
  /** By instant, what was answered after its last deed. */
  readonly kept: ReadonlyMap<string, Answers>;
}

let api: TestApi;
let ids: Record<Subject, string>;
const kept = new Map<string, Answers>();
let now = '';
let keys = 0;

function moveTo(instant: string): void {
  now = instant;
  api.clock.moveTo(at(instant));
}

/** Carries out a mutation that must not be refused, and keeps what is known then. */
async function deed(mutation: string, input: string): Promise<void> {
  await carryOut(mutation, input);
  await keep();
}

/** Keeps what is known a second later: what is recorded in a second is known once that is over. */
async function keep(): Promise<void> {
  moveTo(secondAfter(now));
  kept.set(now, await api.ask<Answers>(api.keys.administrator, everything(null), ids));
}

async function carryOut<Wanted = unknown>(mutation: string, input: string, wanted = ''): Promise<Wanted> {
  keys += 1;
  const answer = await api.ask<Record<string, Wanted & { refusals: unknown }>>(
    mutation === 'claimPenalty' ? api.keys.client : api.keys.administrator,
    `mutation { ${mutation}(idempotencyKey: "known-${keys}", input: { ${input} }) { refusals { code message } ${wanted} } }`,
  );
  expect(answer[mutation]?.refusals).toEqual([]);
  return answer[mutation]!;
}

async function contract(number: string): Promise<string> {
  const made = await api.ask<{ createContract: { contract: { id: string } } }>(api.keys.administrator, CREATE, {
    key: number,
    input: { ...storyContract(await clientOf(api, 'Atelier Morel')), number },
  });
  const { id } = made.createContract.contract;
  await carryOut('signContract', `contractId: "${id}", method: EMAIL, signedAt: "${now}", signatory: "H", proof: "P"`);
  await carryOut('activateContract', `contractId: "${id}"`);
  return id;
}

async function report(contractId: string, channel: string): Promise<string> {
  const input = `contractId: "${contractId}", severity: CRITICAL, kind: INTERRUPTION, channel: ${channel}, description: "Down"`;
  return (await carryOut<{ incident: { id: string } }>('reportIncident', input, 'incident { id }')).incident.id;
}

/**
 * Lives through every kind of correction of two incidents and a contract, from 1 April to 20 May
 * 2026. After each deed all is asked as it is known then, and kept. Once a file.
 */
export async function liveCorrected(on: TestApi): Promise<CorrectedLife> {
  api = on;
  moveTo('2026-04-01T07:00:00Z');
  const furnished = await contract('KNOWN-1');
  const empty = await contract('KNOWN-2');
  await carryOut('addAsset', `contractId: "${furnished}", designation: "Cluster", kind: SERVER, ownership: SHARED`);

  moveTo('2026-04-02T07:00:00Z');
  ids = {
    furnished,
    empty,
    alarm: await report(furnished, 'TELEPHONE'),
    alert: await report(furnished, 'MONITORING_ALERT'),
    whole: await report(empty, 'TELEPHONE'),
  };
  const incident = `incidentId: "${ids.alarm}"`;
  moveTo('2026-04-02T07:40:00Z');
  await deed('recordFirstResponse', `${incident}, respondedAt: "2026-04-02T07:30:00Z"`);
  moveTo('2026-04-02T09:00:00Z');
  const open = `${incident}, cause: "HISTORICAL_OPERATOR_NETWORK", startedAt: "2026-04-02T08:00:00Z"`;
  await carryOut('excludePeriod', open);
  // The call came before, and is recorded late.
  await deed('recordReception', `incidentId: "${ids.alert}", channel: TELEPHONE, receivedAt: "2026-04-02T08:10:00Z"`);
  moveTo('2026-04-02T10:30:00Z');
  const { incident: seen } = await api.ask<{ incident: { excludedPeriods: { id: string }[] } }>(
    api.keys.technician,
    'query ($id: ID!) { incident(id: $id) { excludedPeriods { id } } }',
    { id: ids.alarm },
  );
  await deed(
    'endExcludedPeriod',
    `excludedPeriodId: "${seen.excludedPeriods[0]!.id}", endedAt: "2026-04-02T09:30:00Z"`,
  );
  moveTo('2026-04-02T15:00:00Z');
  await deed('restoreIncident', `${incident}, restoredAt: "2026-04-02T14:00:00Z"`);
  moveTo('2026-04-03T08:00:00Z');
  // Two corrections in one second, the second of the first.
  await carryOut('correctIncident', `${incident}, restoredAt: "2026-04-02T13:00:00Z", reason: "The log"`);
  await deed('correctIncident', `${incident}, restoredAt: "2026-04-02T14:30:00Z", reason: "The other log"`);
  moveTo('2026-04-03T09:00:00Z');
  await deed('addAsset', `contractId: "${empty}", designation: "Cluster", kind: SERVER, ownership: DEDICATED`);
  moveTo('2026-04-07T08:00:00Z');
  await deed('correctIncident', `${incident}, receivedAt: "2026-04-02T06:45:00Z", reason: "The call was earlier"`);
  moveTo('2026-04-08T08:00:00Z');
  await deed('correctIncident', `${incident}, excludedBy: "HISTORICAL_OPERATOR_NETWORK", reason: "The operator's"`);
  moveTo('2026-04-09T08:00:00Z');
  await deed('correctIncident', `${incident}, includedAgain: true, reason: "It was not"`);
  moveTo('2026-04-10T08:00:00Z');
  const late = `startedAt: "2026-04-02T12:00:00Z", endedAt: "2026-04-02T12:30:00Z"`;
  await deed('excludePeriod', `${incident}, cause: "HISTORICAL_OPERATOR_NETWORK", ${late}`);
  moveTo('2026-04-13T08:00:00Z');
  const { reassessedPenalties } = await carryOut<{ reassessedPenalties: { id: string }[] }>(
    'correctIncident',
    `${incident}, restoredAt: "2026-04-03T08:00:00Z", reason: "It was not over"`,
    'reassessedPenalties { id }',
  );
  await keep();
  moveTo('2026-04-14T08:00:00Z');
  await deed('claimPenalty', `penaltyId: "${reassessedPenalties[0]!.id}"`);
  moveTo('2026-04-15T08:00:00Z');
  await deed('correctIncident', `${incident}, restoredAt: "2026-04-02T14:30:00Z", reason: "It was over"`);
  moveTo('2026-04-16T08:00:00Z');
  await deed(
    'correctIncident',
    `incidentId: "${ids.alert}", receivedAt: "2026-04-02T07:45:00Z", reason: "The probe's clock was wrong"`,
  );
  moveTo('2026-05-20T10:00:00Z');
  await deed('restoreIncident', `incidentId: "${ids.whole}"`);
  return { ids, kept };
}
