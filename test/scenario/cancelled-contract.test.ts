import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { clientOf, CREATE, storyContract } from './story-documents';

/** A contract that never comes into force is given up, as a draft or after its signature. */

interface Cancelled {
  readonly replayed: boolean;
  readonly refusals: readonly { readonly code: string; readonly whatToDo: string }[];
  readonly contract: { readonly status: string; readonly history: { readonly nodes: readonly object[] } } | null;
}

const CANCEL = `mutation ($key: String!, $input: CancelContractInput!) {
  answer: cancelContract(idempotencyKey: $key, input: $input) {
    replayed refusals { code whatToDo } contract { status history { nodes { kind } } } } }`;
const SIGN = `mutation ($key: String!, $input: SignContractInput!) {
  answer: signContract(idempotencyKey: $key, input: $input) { replayed refusals { code whatToDo } contract { status history { nodes { kind } } } } }`;

let api: TestApi;
let clientId: string;
beforeAll(async () => {
  api = await startTestApi('2026-03-02T09:00:00Z');
  clientId = await clientOf(api, 'Atelier Morel');
}, 60_000);
afterAll(() => api.close());

async function draft(number: string): Promise<string> {
  const input = { ...storyContract(clientId), number };
  const { createContract } = await api.ask<{ createContract: { contract: { id: string } } }>(
    api.keys.administrator,
    CREATE,
    { key: `draft-${number}`, input },
  );
  return createContract.contract.id;
}

async function done(document: string, key: string, input: object): Promise<Cancelled> {
  const { answer } = await api.ask<{ answer: Cancelled }>(api.keys.administrator, document, { key, input });
  return answer;
}

const signature = (contractId: string) => ({
  contractId,
  method: 'HANDWRITTEN',
  signedAt: '2026-03-02T08:00:00Z',
  signatory: 'A. Morel',
  proof: 'scan-1',
});

test('a draft is cancelled once; it can no longer be signed, and its number stays taken', async () => {
  const contractId = await draft('GONE-1');
  const input = { contractId, reason: 'The client chose another offer' };
  const history = { nodes: [{ kind: 'CONTRACT_DRAFTED' }, { kind: 'CONTRACT_CANCELLED' }] };
  const contract = { status: 'CANCELLED', history };
  expect(await done(CANCEL, 'gone-1', input)).toEqual({ replayed: false, refusals: [], contract });
  expect(await done(CANCEL, 'gone-1', input)).toEqual({ replayed: true, refusals: [], contract });
  const whatToDo = 'No mutation changes it in this state.';
  for (const again of [await done(CANCEL, 'gone-2', input), await done(SIGN, 'gone-3', signature(contractId))])
    expect(again.refusals).toEqual([{ code: 'CONTRACT_TRANSITION_NOT_ALLOWED', whatToDo }]);
  const again = { ...storyContract(clientId), number: 'gone-1' };
  const { createContract } = await api.ask<{ createContract: Cancelled }>(api.keys.administrator, CREATE, {
    key: 'gone-4',
    input: again,
  });
  expect(createContract.refusals.map(({ code }) => code)).toEqual(['ALREADY_EXISTS']);
});

test('a signed contract is cancelled before it comes into force', async () => {
  const contractId = await draft('GONE-2');
  expect((await done(SIGN, 'sign-2', signature(contractId))).contract?.status).toBe('SIGNED');
  const { contract } = await done(CANCEL, 'gone-5', { contractId, reason: 'Withdrawn by both sides' });
  expect(contract?.status).toBe('CANCELLED');
});

test('a reason is needed; the records are sound', async () => {
  const contractId = await draft('GONE-3');
  const { refusals } = await done(CANCEL, 'gone-6', { contractId, reason: ' ' });
  expect(refusals.map(({ code }) => code)).toEqual(['TEXT_INVALID']);
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
