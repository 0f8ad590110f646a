import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi } from '../support/test-api';
import { workedContracts, type Refused, type WorkedContracts } from './lives/worked-contract';

/**
 * Repairs of workstations that a forfait covers when they are urgent: who says so is kept, and what
 * is not urgent is paid for by half-days that the client asks for, or quoted.
 */

const MODULES = ['A', 'I', 'J', 'UT', 'HD'].map((key) => ({ key }));
let life: WorkedContracts;
let listed = '';
const assets = new Map<string, string>();
beforeAll(async () => {
  life = workedContracts(await startTestApi('2026-01-05T08:00:00Z'));
  listed = await contract([]);
}, 60_000);
afterAll(() => life.api.close());

async function contract(overrides: readonly object[]): Promise<string> {
  const input = { startsOn: '2026-01-05', termMonths: 36, modules: MODULES, overrides };
  const id = await life.contract({ ...input, termsPack: { key: 'omr-hosted', version: 3 } }, '90.00 EUR');
  const workstation = { designation: 'PC', kind: 'WORKSTATION', ownership: 'CLIENT_OWNED', quantity: 1 };
  const { asset } = await life.done<{ asset: { id: string } }>(
    '2026-01-05T07:00:00Z',
    'addAsset',
    { contractId: id, ...workstation },
    'asset { id }',
  );
  assets.set(id, asset.id);
  return id;
}

interface Work {
  readonly id: string;
  readonly urgency: { readonly urgent: boolean; readonly statedBy: string } | null;
  readonly settlement: readonly { readonly settledBy: string; readonly units: number }[];
  readonly explanation: { readonly text: string; readonly replay: { readonly equal: boolean } };
  readonly clientReport: string;
}
const SHOWN = `intervention { id urgency { urgent statedBy } settlement { settledBy units }
  explanation { text replay { equal } } clientReport(language: FR) }`;
const says = (urgent: boolean, statedBy: string) => ({ urgency: { urgent, statedBy } });

/** Records an hour of remote repairs of the workstation. */
const recorded = async (contractId: string, changes: object): Promise<Refused & { intervention: Work | null }> => {
  const work = { contractId, technician: 'T', mode: 'REMOTE', kind: 'CURATIVE', minutes: 60 };
  const input = { ...work, startedAt: '2026-01-06T08:00:00Z', assetIds: [assets.get(contractId)], ...changes };
  return life.done('2026-01-06T18:00:00Z', 'recordIntervention', input, SHOWN);
};
/** What settles it, or why it is refused; and what the explanation says of urgency. */
const settled = async (changes: object, contractId = listed): Promise<string> => {
  const { intervention, refusals } = await recorded(contractId, changes);
  if (intervention === null) return refusals.map(({ code }) => code).join(' ');
  expect(intervention.explanation.replay.equal).toBe(true);
  const told = /: (urgent|not urgent), as the \w+ \w+/.exec(intervention.explanation.text)?.[0] ?? '';
  return `${intervention.settlement.map(({ settledBy, units }) => `${settledBy} ${units}`).join(', ')}${told}`;
};

test('what either side says is kept, decides what is covered, and is explained', async () => {
  expect(await settled(says(true, 'CLIENT'))).toBe('FORFAIT_I 0: urgent, as the client says');
  expect(await settled(says(true, 'PROVIDER'))).toBe('FORFAIT_I 0: urgent, as the provider says');
  expect(await settled({})).toBe('FORFAIT_I 0: urgent, as the terms presume');
  expect(await settled(says(false, 'CLIENT'))).toBe('QUOTE_REQUIRED');
  expect(await settled({ ...says(false, 'CLIENT'), unitAccount: 'HD' })).toBe('HD 1: not urgent, as the client says');
  expect(await settled({ ...says(false, 'PROVIDER'), acceptedQuote: 'Q-1' })).toBe(
    'HOURLY_RATE 0: not urgent, as the provider says',
  );
  // Outside the perimeter units pay, urgent or not.
  expect(await settled({ ...says(false, 'CLIENT'), kind: 'OUT_OF_SCOPE' })).toBe('UT 4');
  // Repairs of nothing that is listed: urgent ones are paid for by units.
  expect(await settled({ ...says(true, 'CLIENT'), assetIds: [] })).toBe('UT 4');
  expect(await settled({ ...says(false, 'CLIENT'), assetIds: [] })).toBe('QUOTE_REQUIRED');
});

test('it is read again, and the client reads it', async () => {
  const { intervention } = await recorded(listed, says(false, 'PROVIDER'));
  expect(intervention).toBeNull();
  const done = await recorded(listed, { ...says(false, 'PROVIDER'), unitAccount: 'HD' });
  expect(done.intervention).toMatchObject({ urgency: { urgent: false, statedBy: 'PROVIDER' } });
  expect(done.intervention!.clientReport.split('\n')).toContain('Urgence : non urgent, selon le prestataire');
  const silent = await recorded(listed, {});
  expect(silent.intervention!.urgency).toBeNull();
  expect(silent.intervention!.clientReport).not.toContain('Urgence');
  const reversal = { interventionId: done.intervention!.id, reason: 'Of another client' };
  expect(await life.done('2026-01-06T19:00:00Z', 'reverseIntervention', reversal, SHOWN)).toMatchObject({
    refusals: [],
    intervention: { urgency: { urgent: false, statedBy: 'PROVIDER' } },
  });
});

test('a contract may say otherwise: nobody’s word is not urgent, or any repair is covered', async () => {
  const strict = await contract([{ parameter: 'work.unstated-urgency', value: 'NOT_URGENT' }]);
  expect(await settled({}, strict)).toBe('QUOTE_REQUIRED');
  expect(await settled({ unitAccount: 'HD' }, strict)).toBe('HD 1: not urgent, as the terms presume');
  expect(await settled(says(true, 'CLIENT'), strict)).toBe('FORFAIT_I 0: urgent, as the client says');
  const wide = await contract([{ parameter: 'module-i.urgent-only', value: 'false' }]);
  expect(await settled(says(false, 'CLIENT'), wide)).toBe('FORFAIT_I 0');
  const units = await contract([{ parameter: 'time-units.urgent-repairs-only', value: 'false' }]);
  expect(await settled(says(false, 'CLIENT'), units)).toBe('UT 4: not urgent, as the client says');
});

test('all that was recorded is sound', async () => {
  expect(await unsound(life.api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
