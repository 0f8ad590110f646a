import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi } from '../support/test-api';
import { workedContracts, type Refused, type WorkedContracts } from './lives/worked-contract';
import { clientOf } from './story-documents';

/**
 * Calls to the hotline: who calls, named as competent or not, and calls for want of training, which
 * no repair covers and which an offer follows.
 */

let life: WorkedContracts;
let contractId = '';
let serverId = '';
beforeAll(async () => {
  life = workedContracts(await startTestApi('2026-01-05T08:00:00Z'));
  contractId = await hosted(['A', 'G', 'H', 'J', 'UT']);
  serverId = await server(contractId);
}, 60_000);
afterAll(() => life.api.close());

const hosted = (modules: readonly string[]): Promise<string> => {
  const keys = modules.map((key) => ({ key }));
  const termsPack = { key: 'omr-hosted', version: 3 };
  return life.contract(
    { startsOn: '2026-01-05', termMonths: 36, termsPack, modules: keys, overrides: [] },
    '90.00 EUR',
  );
};
const server = async (of: string): Promise<string> => {
  const input = { contractId: of, designation: 'Server', kind: 'SERVER', ownership: 'DEDICATED', quantity: 1 };
  const { asset } = await life.done<{ asset: { id: string } }>(
    '2026-01-05T09:00:00Z',
    'addAsset',
    input,
    'asset { id }',
  );
  return asset.id;
};

interface Call {
  readonly id: string;
  readonly settlement: readonly { readonly settledBy: string; readonly minutes: number }[];
  readonly offer: { readonly reference: string } | null;
  readonly explanation: { readonly text: string; readonly replay: { readonly equal: boolean } };
  readonly clientReport: string;
}
const SHOWN = `intervention { id standsForTraining caller { name } callerCompetent settlement { settledBy minutes }
  offer { reference call { id } } explanation { text replay { equal } } clientReport }`;
/** Records a call of twenty minutes. */
const called = (changes: object, of = contractId): Promise<Refused & { intervention: Call | null }> => {
  const call = { contractId: of, technician: 'T', mode: 'HOTLINE', kind: 'CURATIVE', minutes: 20 };
  const input = { ...call, startedAt: '2026-01-06T09:00:00Z', ...changes };
  return life.done('2026-01-06T18:00:00Z', 'recordIntervention', input, SHOWN);
};
const settled = async (changes: object, of = contractId): Promise<readonly string[]> => {
  const { intervention, refusals } = await called(changes, of);
  if (intervention === null) return refusals.map(({ code }) => code);
  expect(intervention.explanation.replay.equal).toBe(true);
  return intervention.settlement.map(({ settledBy, minutes }) => `${settledBy} ${minutes}`);
};
const TRAINING = { standsForTraining: true };

test('a call for want of training is covered by no repair: not by the hotline, a forfait or units', async () => {
  expect(await settled({})).toEqual(['HOTLINE_ALLOWANCE 20']);
  expect(await settled({ ...TRAINING })).toEqual(['QUOTE 20']);
  expect(await settled({ assetIds: [serverId] })).toEqual(['FORFAIT_H 20']);
  expect(await settled({ ...TRAINING, assetIds: [serverId] })).toEqual(['QUOTE 20']);
  const units = await hosted(['A', 'J', 'UT']);
  expect(await settled({}, units)).toEqual(['UT 20']);
  expect(await settled({ ...TRAINING }, units)).toEqual(['QUOTE 20']);
});

test('it uses nothing of its incident’s allowance', async () => {
  const reported = await life.done<{ incident: { id: string } }>(
    '2026-01-06T08:00:00Z',
    'reportIncident',
    { contractId, severity: 'MINOR', kind: 'DEGRADATION', channel: 'TELEPHONE', description: 'How to sort?' },
    'incident { id }',
  );
  const incidentId = reported.incident.id;
  expect(await settled({ ...TRAINING, incidentId })).toEqual(['QUOTE 20']);
  expect(await settled({ incidentId, minutes: 30 })).toEqual(['HOTLINE_ALLOWANCE 30']);
  expect(await settled({ incidentId, minutes: 15 })).toEqual(['UT 15']);
});

test('it says so, and an offer follows it', async () => {
  const { intervention } = await called({ ...TRAINING });
  expect(intervention).toMatchObject({ standsForTraining: true, offer: null });
  expect(intervention!.explanation.text).toContain('A call for want of training: an offer to accompany the caller');
  expect(intervention!.clientReport.split('\n')).toContain('Want of training: no repair: an offer follows');
  const callId = intervention!.id;
  const offered = (reference: string, changes: object = {}) => {
    const quote = { contractId, reference, basis: 'FIXED_PRICE', workKind: 'TRAINING', description: 'Half a day.' };
    const input = { ...quote, amount: '450.00 EUR', validUntil: '2026-02-06', callId, ...changes };
    return life.done<Refused>('2026-01-07T09:00:00Z', 'sendQuote', input, 'quote { id call { id } }');
  };
  expect(await offered('F-1')).toMatchObject({ refusals: [], quote: { call: { id: callId } } });
  const read = async () =>
    (
      await life.ask<{ intervention: Call }>(
        'query ($id: ID!) { intervention(id: $id) { offer { reference call { id } } } }',
        { id: callId },
      )
    ).intervention.offer;
  expect(await read()).toEqual({ reference: 'F-1', call: { id: callId } });
  expect(await offered('F-2')).toMatchObject({ refusals: [] });
  expect(await read()).toMatchObject({ reference: 'F-2' });

  const repair = await called({});
  const codes = async (changes: object) => (await offered('F-3', changes)).refusals.map(({ code }) => code);
  expect(await codes({ callId: repair.intervention!.id })).toEqual(['WORK_NOT_A_CALL']);
  expect(await codes({ callId: contractId })).toEqual(['NOT_FOUND']);
  expect(await codes({ contractId: await hosted(['A', 'J', 'UT']) })).toEqual(['CONTRACT_MISMATCH']);
});

test('what is no call for a repair stands for no training, and has no caller', async () => {
  expect(await settled({ ...TRAINING, mode: 'REMOTE' })).toEqual(['WORK_NOT_A_CALL']);
  expect(await settled({ ...TRAINING, kind: 'ADVICE' })).toEqual(['WORK_NOT_A_CALL']);
  expect(await settled({ callerId: serverId, mode: 'REMOTE' })).toEqual(['WORK_NOT_A_CALL']);
});

test('who calls is kept, with whether the client names them as competent', async () => {
  const person = async (changes: object): Promise<string> => {
    const clientId = await clientOf(life.api, 'Atelier Morel');
    const contact = { clientId, side: 'CLIENT', role: 'CALLER', name: 'Anne', phone: '+33 4 00 00 00 01' };
    const input = { ...contact, startsOn: '2026-01-05', ...changes };
    const made = await life.done<{ contact: { id: string } | null }>(
      '2026-01-05T10:00:00Z',
      'recordContact',
      input,
      'contact { id }',
    );
    return made.contact!.id;
  };
  const anne = await person({});
  expect((await called({ callerId: anne })).intervention).toMatchObject({
    caller: { name: 'Anne' },
    callerCompetent: true,
  });
  const boss = await person({ role: 'MAIN', name: 'Boss' });
  expect((await called({ callerId: boss })).intervention).toMatchObject({ callerCompetent: false });
  expect((await called({})).intervention).toMatchObject({ caller: null, callerCompetent: null });
  await life.done('2026-01-05T10:00:00Z', 'endContact', { contactId: anne, endsOn: '2026-01-05' }, 'contact { id }');
  expect((await called({ callerId: anne })).intervention).toMatchObject({ callerCompetent: false });

  const provider = await person({ side: 'PROVIDER', role: 'TECHNICAL', name: 'Ours' });
  expect(await settled({ callerId: provider })).toEqual(['CONTRACT_MISMATCH']);
  expect(await settled({ callerId: serverId })).toEqual(['NOT_FOUND']);
  const other = await hosted(['A', 'J', 'UT']);
  const ofOther = await person({ contractId: other, name: 'Paul' });
  expect(await settled({ callerId: ofOther })).toEqual(['CONTRACT_MISMATCH']);
  expect(await settled({ callerId: ofOther }, other)).toEqual(['UT 20']);
});

test('all that was recorded is sound', async () => {
  expect(await unsound(life.api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
