import { request, type Agent } from 'node:http';
import { v7 } from 'uuid';

/** A write as the API is asked for it. */
export interface Write<Where = string> {
  readonly name: string;
  readonly document: string;
  /** Its input, on an account or among several. */
  readonly input: (where: Where) => Readonly<Record<string, unknown>>;
  /** Whether the answer says that it was done. */
  readonly isDone: (data: Readonly<Record<string, unknown>>) => boolean;
}

const isDoneBy = (name: string, what: string) => (data: Readonly<Record<string, unknown>>) =>
  (data[name] as Readonly<Record<string, unknown>> | null)?.[what] != null;

/** The single writes that are measured; work at the provider's fault settles nothing else. */
export const WRITES: readonly [Write, Write] = [
  {
    name: 'reportIncident',
    document: `mutation ($key: String!, $input: ReportIncidentInput!) {
      reportIncident(idempotencyKey: $key, input: $input) { refusals { code } incident { id number } } }`,
    input: (contractId) => ({
      contractId,
      assetIds: [],
      severity: 'CRITICAL',
      kind: 'INTERRUPTION',
      channel: 'EMAIL',
      description: 'The service does not answer.',
    }),
    isDone: isDoneBy('reportIncident', 'incident'),
  },
  {
    name: 'recordIntervention',
    document: `mutation ($key: String!, $input: RecordInterventionInput!) {
      recordIntervention(idempotencyKey: $key, input: $input) { refusals { code } intervention { id } } }`,
    input: (contractId) => ({
      contractId,
      assetIds: [],
      technician: 'T',
      startedAt: new Date(Date.now() - 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z'),
      minutes: 60,
      mode: 'REMOTE',
      kind: 'CURATIVE',
      providerFault: true,
      report: 'Restarted.',
    }),
    isDone: isDoneBy('recordIntervention', 'intervention'),
  },
];

/** Whom to ask, and by which connections. */
export interface Caller {
  readonly url: string;
  readonly key: string;
  readonly agent: Agent;
}

/** Asks for a write under a key of its own; throws when it is not done. */
export function mutate<Where>({ url, key, agent }: Caller, write: Write<Where>, where: Where): Promise<void> {
  const body = JSON.stringify({ query: write.document, variables: { key: v7(), input: write.input(where) } });
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    authorization: `Bearer ${key}`,
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        const { data } = JSON.parse(text) as { data?: Readonly<Record<string, unknown>> | null };
        if (data != null && write.isDone(data)) resolve();
        else reject(new Error(`${write.name} was not done: ${text.slice(0, 500)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
