import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/**
 * Contracts that end since the provider failed: what was paid for days without service is refunded
 * as such. 910.00 a month, quarterly in advance: from the 1st of June 30 of 91 days are left of
 * 2 730.00, that is 900.00.
 */

let api: TestApi;
let life: Living;
let place = 0;
beforeAll(async () => {
  api = await startTestApi('2025-01-01T09:00:00Z');
  life = new Living(api, 'failure');
});
afterAll(() => api.close());

async function active(version = 3): Promise<string> {
  const input = {
    clientId: await clientOf(api, 'Atelier Morel'),
    number: `FAIL-${(place += 1)}`,
    startsOn: '2025-01-01',
    termMonths: 36,
    termsPack: { key: 'omr-hosted', version },
    invoicedBy: 'PARTNER_ERP',
    priceComponents: [
      { code: 'HOSTING', monthlyAmount: '700.00 EUR' },
      { code: 'SERVICES', monthlyAmount: '210.00 EUR' },
    ],
    modules: [{ key: 'A' }, { key: 'J' }],
  };
  const contractId = await life.signs(input, '2025-01-01');
  await life.did('activateContract', { contractId });
  life.to('2025-05-10');
  return contractId;
}

const EFFECTIVE = '2025-06-01';
const failure = (contractId: string) => ({
  contractId,
  failure: 'Backups were not kept for three months',
  establishedOn: '2025-05-05',
  proof: 'Joint finding 12',
});
const failed = async (contractId: string): Promise<string> => {
  const shown = 'ground { id kind reason about since proof endableFrom endableUntil }';
  const { ground } = await life.did<{ ground: { id: string } }>('recordProviderFailure', failure(contractId), shown);
  expect(ground).toMatchObject({
    kind: 'PROVIDER_FAILURE',
    reason: 'PROVIDER_FAILURE',
    about: 'Backups were not kept for three months',
    since: '2025-05-05',
    proof: 'Joint finding 12',
    endableFrom: '2025-05-05',
    endableUntil: null,
  });
  return ground.id;
};
interface Simulated {
  readonly total: string;
  readonly advancesRefunded: boolean;
  readonly forfait: { readonly fee: string };
  readonly prepaid: readonly { readonly credit: string; readonly explanation: { readonly text: string } }[];
}
const simulated = async (contractId: string, reason: string): Promise<Simulated> => {
  const { simulateTermination } = await api.ask<{ simulateTermination: { simulation: Simulated } }>(
    api.keys.administrator,
    `query ($input: SimulateTerminationInput!) { simulateTermination(input: $input) { simulation { total advancesRefunded
      forfait { fee } prepaid { credit explanation { text replay { equal } } } } } }`,
    { input: { contractId, effectiveOn: EFFECTIVE, reason } },
  );
  return simulateTermination.simulation;
};
const end = (contractId: string, changes: object) => ({
  contractId,
  by: 'CLIENT',
  reason: 'PROVIDER_FAILURE',
  effectiveOn: EFFECTIVE,
  note: 'Backups',
  confirmedTotal: '-900.00 EUR',
  ...changes,
});
const ended = async (contractId: string, changes: object = {}): Promise<readonly unknown[]> => {
  const shown = 'billingAdjustments { kind amount label { en } explanation { text replay { equal } } }';
  const done = await life.did<{ billingAdjustments: readonly object[] }>(
    'terminateContract',
    end(contractId, changes),
    shown,
  );
  return done.billingAdjustments;
};

test('the client ends the contract for a failure that was established: free of charge, advances refunded', async () => {
  const contractId = await active();
  expect(await life.refused('terminateContract', end(contractId, {}))).toEqual(['GROUND_NOT_RECORDED']);
  const groundId = await failed(contractId);
  expect(await life.refused('terminateContract', end(contractId, { by: 'PROVIDER' }))).toEqual([
    'TERMINATION_NOT_ALLOWED',
  ]);
  const early = end(contractId, { effectiveOn: '2025-05-04' });
  expect(await life.refused('terminateContract', early)).toEqual(['TERMINATION_NOT_ALLOWED']);
  const simulation = await simulated(contractId, 'PROVIDER_FAILURE');
  expect(simulation).toMatchObject({
    total: '-900.00 EUR',
    advancesRefunded: true,
    forfait: { fee: '0.00 EUR' },
    prepaid: [{ credit: '900.00 EUR', explanation: { replay: { equal: true } } }],
  });
  expect(simulation.prepaid[0]!.explanation.text).toContain(
    'Advance unused for the provider’s failure: refunded by days',
  );
  expect(simulation.prepaid[0]!.explanation.text).toContain('art. 2.2.1.2');
  const wrong = end(contractId, { confirmedTotal: '0.00 EUR' });
  expect(await life.refused('terminateContract', wrong)).toEqual(['CONFIRMATION_REQUIRED']);
  expect(await ended(contractId)).toMatchObject([
    {
      kind: 'ADVANCE_REFUND',
      amount: '-900.00 EUR',
      label: { en: 'Unused advance refunded: the provider failed' },
      explanation: { replay: { equal: true } },
    },
  ]);
  const wrongly = { contractId, groundId, reason: 'Another contract' };
  expect(await life.refused('withdrawTerminationGround', wrongly)).toEqual(['GROUND_RELIED_ON']);
});

test('an ordinary early end credits the same days as paid in advance, and no more', async () => {
  const agreed = await active();
  await failed(agreed);
  expect(await simulated(agreed, 'AGREED')).toMatchObject({ total: '-900.00 EUR', advancesRefunded: false });
  expect(await ended(agreed, { reason: 'AGREED' })).toMatchObject([{ kind: 'PREPAID_CREDIT', amount: '-900.00 EUR' }]);
});

test('the provider that ends it over dedicated means refunds advances if a failure of its own stands', async () => {
  const contractId = await active();
  const offer = { contractId, overload: 'CPU', offeredOn: '2025-05-02', proof: 'Quote 12' };
  const { ground } = await life.did<{ ground: { id: string } }>('offerDedicatedMeans', offer, 'ground { id }');
  const answer = { contractId, groundId: ground.id, accepted: false, answeredOn: '2025-05-06' };
  await life.did('answerDedicatedMeans', answer);
  expect(await simulated(contractId, 'OVERLOAD_DECLINED')).toMatchObject({ advancesRefunded: false });
  const wrong = await failed(contractId);
  expect(await simulated(contractId, 'OVERLOAD_DECLINED')).toMatchObject({ advancesRefunded: true });
  await life.did('withdrawTerminationGround', { contractId, groundId: wrong, reason: 'Another contract' });
  expect(await simulated(contractId, 'OVERLOAD_DECLINED')).toMatchObject({ advancesRefunded: false });
  await failed(contractId);
  expect(await ended(contractId, { by: 'PROVIDER', reason: 'OVERLOAD_DECLINED' })).toMatchObject([
    { kind: 'ADVANCE_REFUND', amount: '-900.00 EUR' },
  ]);
});

test('terms that do not speak of it: the law gives back what was paid without its counterpart', async () => {
  const contractId = await active(1);
  await failed(contractId);
  const { prepaid } = await simulated(contractId, 'PROVIDER_FAILURE');
  expect(prepaid[0]!.explanation.text).toContain('C. civ. art. 1224, 1229');
});

test('a failure needs its contract, its day, its words and its proof', async () => {
  const contractId = await active();
  const refused = (changes: object) => life.refused('recordProviderFailure', { ...failure(contractId), ...changes });
  expect(await refused({ contractId: PROVIDER_ID })).toEqual(['NOT_FOUND']);
  expect(await refused({ failure: ' ' })).toEqual(['TEXT_INVALID']);
  expect(await refused({ proof: '' })).toEqual(['TEXT_INVALID']);
  expect(await refused({ establishedOn: '2025-05-11' })).toEqual(['TIME_IN_FUTURE']);
  expect(await refused({ establishedOn: '2024-12-31' })).toEqual(['DATE_OUT_OF_PERIOD']);
  expect(await life.says(contractId, 'terminationGrounds { kind }')).toEqual({ terminationGrounds: [] });
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
