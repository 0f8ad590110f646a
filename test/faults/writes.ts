import { randomUUID } from 'node:crypto';
import type { DemoKey } from '../../api/http/banner';

/** The kinds of writes that the fault tests make. */
export const KINDS = [
  'createClient',
  'addAsset',
  'reportIncident',
  'recordIntervention',
  'restoreIncident',
  'claimPenalty',
  'acceptPenalty',
] as const;
/** See `KINDS`. */
export type Kind = (typeof KINDS)[number];

/** A write that somebody wants done once, always sent under its own key. */
export interface Write {
  readonly kind: Kind;
  readonly key: string;
  readonly bearer: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** By what its row, or what happened to a row, is found in the database. */
  readonly marker: string;
  /** What it was answered when it was acknowledged first, without `replayed`. */
  answer?: string;
}

/** What the writes are made on: a server's demo story. */
export interface Ground {
  /**
   * Two contracts, of which the client's key sees the first: the cap of its penalties is so high
   * that they never come to it, after which acceptances would credit nothing.
   */
  readonly contracts: readonly [string, string];
  readonly administrator: string;
  readonly client: string;
  readonly erp: string;
}

/** What the server said to a write. */
export type Outcome =
  /** Done now, or before under the same key. */
  | { readonly kind: 'DONE'; readonly replayed: boolean; readonly row: unknown; readonly penalties: readonly string[] }
  /** No answer, or that it cannot be done now: whether it was done is unknown. */
  | { readonly kind: 'UNKNOWN'; readonly why: string }
  /** Anything else, which a fault of the database or the network must not lead to. */
  | { readonly kind: 'WRONG'; readonly why: string };

const ROWS: Readonly<Record<Kind, string>> = {
  createClient: 'row: client { id }',
  addAsset: 'row: asset { id }',
  reportIncident: 'row: incident { id number }',
  recordIntervention: 'row: intervention { id }',
  restoreIncident: 'row: incident { id } assessedPenalties { id }',
  claimPenalty: 'row: penalty { id }',
  acceptPenalty: 'row: billingAdjustment { id sequence amount }',
};
const PATIENCE_MS = 60_000;

function documentOf(kind: Kind): string {
  const type = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Input`;
  return `mutation ($key: String!, $input: ${type}!) {
    done: ${kind}(idempotencyKey: $key, input: $input) { refusals { code message } replayed ${ROWS[kind]} } }`;
}

interface Payload {
  readonly refusals: readonly unknown[];
  readonly replayed: boolean;
  readonly row: unknown;
  readonly assessedPenalties?: readonly { readonly id: string }[];
}

interface Answer {
  readonly data?: { readonly done: Payload | null } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks a server for something; the text of the answer, undefined when there was none. */
export async function ask(
  url: string,
  bearer: string,
  query: string,
  variables: object = {},
): Promise<{ readonly status: number; readonly body: Answer } | { readonly lost: string }> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await response.text();
    return { status: response.status, body: JSON.parse(text) as Answer };
  } catch (error) {
    return { lost: error instanceof Error ? error.message : String(error) };
  }
}

/** Sends a write once. */
export async function send(url: string, { kind, key, bearer, input }: Write): Promise<Outcome> {
  const told = await ask(url, bearer, documentOf(kind), { key, input });
  if ('lost' in told) return { kind: 'UNKNOWN', why: 'the connection was lost' };
  const { data, errors = [] } = told.body;
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'no code');
  // The second on a machine that is too slow for the deadline.
  const passing = codes.find((code) => code === 'UNAVAILABLE' || code === 'TOO_COSTLY');
  if (passing !== undefined) return { kind: 'UNKNOWN', why: passing };
  if (errors.length > 0) return { kind: 'WRONG', why: `${kind}: ${codes.join()} ${errors[0]?.message ?? ''}` };
  const done = data?.done;
  if (done === undefined || done === null) return { kind: 'WRONG', why: `${kind}: status ${told.status}` };
  if (done.refusals.length > 0) return { kind: 'WRONG', why: `${kind}: ${JSON.stringify(done.refusals)}` };
  if (done.row === null) return { kind: 'WRONG', why: `${kind} ${key} is acknowledged without what it made` };
  const penalties = (done.assessedPenalties ?? []).map(({ id }) => id);
  return { kind: 'DONE', replayed: done.replayed, row: done.row, penalties };
}

/** Makes the ground on a server that has the demo story; once made, it is found again. */
export async function findGround(url: string, keys: readonly DemoKey[]): Promise<Ground> {
  const [administrator, , erp, , client] = keys.map(({ key }) => key);
  if (administrator === undefined || erp === undefined || client === undefined)
    throw new Error('a demo key is missing');
  const seen = async (bearer: string): Promise<Seen[]> => {
    const told = await ask(url, bearer, '{ contracts(first: 10) { nodes { id number client { id } } } }');
    if ('lost' in told || told.body.errors !== undefined) throw new Error(`no contracts: ${JSON.stringify(told)}`);
    return (told.body.data as unknown as { contracts: { nodes: Seen[] } }).contracts.nodes;
  };
  const [ofStory] = await seen(client);
  const other = (await seen(administrator)).find(({ client: { id } }) => id !== ofStory?.client.id);
  if (ofStory === undefined || other === undefined) throw new Error('the demo story has contracts of two clients');
  const own = await makeContract(url, administrator, ofStory.client.id);
  return { contracts: [own, other.id], administrator, client, erp };
}

/** A contract that is seen, as the ground needs to know it. */
interface Seen {
  readonly id: string;
  readonly client: { readonly id: string };
}

/** Makes an active contract of a client, as those of the story but for its cap. */
async function makeContract(url: string, bearer: string, clientId: string): Promise<string> {
  const day = '2026-01-05';
  const step = async (mutation: string, input: object): Promise<string> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { done: ${mutation}(idempotencyKey: "faults-${mutation}", input: $input) {
      refusals { message } replayed row: contract { id } } }`;
    const told = await ask(url, bearer, text, { input });
    const row = 'lost' in told ? null : told.body.data?.done?.row;
    if (row == null) throw new Error(`no contract to write on: ${JSON.stringify(told)}`);
    return (row as { id: string }).id;
  };
  const contractId = await step('createContract', {
    clientId,
    number: 'FAULTS',
    termsPack: { key: 'omr-hosted', version: 1 },
    startsOn: day,
    invoicedBy: 'PARTNER_ERP',
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
    modules: ['A', 'B', 'J', 'K', 'L', 'UT'].map((key) => ({ key })),
    overrides: [{ parameter: 'liability.months', value: '120' }],
  });
  const signature = { method: 'ELECTRONIC', signatory: 'Hélène Morel', proof: 'envelope' };
  await step('signContract', { contractId, ...signature, signedAt: `${day}T08:45:00Z` });
  return step('activateContract', { contractId });
}

/** A new write of one of the kinds that need nothing before; `nth` chooses which. */
export function firstWrite(ground: Ground, nth: number): Write {
  const key = randomUUID();
  const contractId = ground.contracts[nth % 2] ?? ground.contracts[0];
  const { administrator } = ground;
  const made = (kind: Kind, input: Write['input'], bearer = administrator): Write => ({
    kind,
    key,
    bearer,
    input,
    marker: key,
  });
  switch (nth % 5) {
    case 0:
      return made('createClient', { name: `Client ${key}`, registrationNumber: key });
    case 1: {
      const work = {
        technician: key,
        startedAt: '2026-03-12T08:00:00Z',
        minutes: 45,
        mode: 'REMOTE',
        kind: 'CURATIVE',
      };
      return made('recordIntervention', { contractId, ...work });
    }
    case 2:
      return made('addAsset', { contractId, designation: key, kind: 'SERVER', ownership: 'SHARED' });
    default: {
      // Of the client's own contract, so that its penalty can be claimed.
      const report = { severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'WEB', description: key };
      const input = { contractId: ground.contracts[0], ...report, receivedAt: '2026-03-16T08:00:00Z' };
      return made('reportIncident', input);
    }
  }
}

/** What follows from a write that was acknowledged: a restoration, a claim, an acceptance. */
export function nextWrites(ground: Ground, { kind, input }: Write, done: Outcome & { kind: 'DONE' }): Write[] {
  const made = (next: Kind, marker: string, of: Write['input'], bearer = ground.administrator): Write => ({
    kind: next,
    key: randomUUID(),
    bearer,
    input: of,
    marker,
  });
  if (kind === 'reportIncident') {
    const { id: incidentId } = done.row as { id: string };
    return [made('restoreIncident', incidentId, { incidentId, restoredAt: '2026-03-17T15:00:00Z' })];
  }
  if (kind === 'restoreIncident')
    return done.penalties.map((penaltyId) => made('claimPenalty', penaltyId, { penaltyId }, ground.client));
  return kind === 'claimPenalty' ? [made('acceptPenalty', String(input['penaltyId']), input)] : [];
}
