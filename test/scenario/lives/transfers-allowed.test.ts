import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { FACTS, HandingOver, HOSTED, NEW, signed, type Handed } from './handing-over';

/** Which contracts may be handed over, to whom, and who sees what of it. */

let sale: HandingOver;
beforeAll(async () => {
  sale = await HandingOver.begin('transfers-allowed');
});
afterEach(async () => {
  expect(await unsound(sale.api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => sale.api.close());

const OPENING = JSON.stringify({
  timezone: 'Europe/Paris',
  weekly: { MON: [['09:00', '18:00']] },
  holidayZone: 'FR-METROPOLE',
  exceptions: [],
});

test('each side sees the transfer, and of the other contract no more than it may', async () => {
  const sold = await sale.active('2025-02-01');
  sale.life.to('2025-05-01');
  const input = sale.input(sold, '2025-05-01', { releasesFormerClient: true });
  const { newContract: gone } = await sale.life.did<Handed>('transferContract', input, NEW);
  const bought = await sale.active('2025-02-01', sale.buyer);
  sale.life.to('2025-05-01');
  const back = sale.input(bought, '2025-05-01', { toClientId: sale.morel });
  const { newContract: come } = await sale.life.did<Handed>('transferContract', back, NEW);
  const LINKS = `transferredTo { on releasesFormerClient consent { reference givenOn } contract { id } newClientSignature { signatory } }
    transferredFrom { on requestReference requestedOn contract { id } }`;
  const to = {
    on: '2025-05-01',
    releasesFormerClient: true,
    consent: { reference: 'C-7', givenOn: '2025-01-02' },
    newClientSignature: { signatory: 'V. Vidal' },
  };
  const from = { on: '2025-05-01', requestReference: 'R-7', requestedOn: '2025-01-02' };
  expect(await sale.life.says(sold, LINKS)).toEqual({
    transferredTo: { ...to, contract: gone },
    transferredFrom: null,
  });
  expect(await sale.life.says(come.id, LINKS)).toEqual({
    transferredTo: null,
    transferredFrom: { ...from, contract: { id: bought } },
  });
  const asClient = (id: string): Promise<{ contract: object | null }> =>
    sale.api.ask(sale.api.keys.client, `query ($id: ID!) { contract(id: $id) { ${LINKS} } }`, { id });
  expect((await asClient(sold)).contract).toEqual({ transferredTo: { ...to, contract: null }, transferredFrom: null });
  expect((await asClient(gone.id)).contract).toBeNull();
  expect((await asClient(bought)).contract).toBeNull();
  expect((await asClient(come.id)).contract).toEqual({
    transferredTo: null,
    transferredFrom: { ...from, contract: null },
  });
});

test('it is refused, and changes nothing, where it may not be', async () => {
  const contractId = await sale.active('2025-01-01');
  const other = await sale.active('2025-01-01', sale.buyer);
  const serial = {
    kind: 'SERVER',
    ownership: 'DEDICATED',
    quantity: 1,
    designation: 'S',
    serialNumber: `TWICE-${sale.number()}`,
  };
  await sale.life.did('addAsset', { contractId, ...serial });
  const { asset } = await sale.life.did<{ asset: { id: string } }>(
    'addAsset',
    { contractId: other, ...serial },
    'asset { id }',
  );
  sale.life.to('2025-05-05T09:00:00Z');
  const ALL = `${FACTS} billingAdjustments(first: 10) { nodes { amount } }`;
  const before = await sale.life.says(contractId, ALL);
  const refusal = async (more: object, effectiveOn = '2025-05-05') => {
    const { refusals } = await sale.life.does('transferContract', sale.input(contractId, effectiveOn, more));
    return refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
  };
  const stranger = '0198d6f2-0000-7000-8000-000000000000';
  expect(await refusal({ toClientId: stranger })).toEqual(['NOT_FOUND toClientId']);
  expect(await refusal({ contractId: stranger })).toEqual(['NOT_FOUND contractId']);
  expect(await refusal({ toClientId: sale.morel })).toEqual(['TRANSFER_NOT_ALLOWED toClientId']);
  expect(await refusal({ consent: null })).toEqual(['CONSENT_REQUIRED consent']);
  expect(await refusal({ number: ' T-1 ' })).toEqual(['ALREADY_EXISTS number']);
  expect(
    await refusal({ number: ' ', requestReference: '', consent: { reference: '', givenOn: '2025-05-06' } }),
  ).toEqual([
    'TEXT_INVALID number',
    'TEXT_INVALID requestReference',
    'TEXT_INVALID consent.reference',
    'TIME_IN_FUTURE consent.givenOn',
  ]);
  expect(await refusal({ requestedOn: '2025-05-06' }, '2025-05-06')).toEqual([
    'TIME_IN_FUTURE requestedOn',
    'TIME_IN_FUTURE effectiveOn',
  ]);
  expect(await refusal({ providerSignature: { ...signed('P'), quote: 'Q' } })).toEqual([
    'SIGNATURE_INVALID providerSignature.quote',
  ]);
  expect(await refusal({}, '2025-01-01')).toEqual(['DATE_OUT_OF_PERIOD effectiveOn']);
  expect(await refusal({})).toEqual(['ALREADY_EXISTS toClientId']);
  expect(await sale.life.says(contractId, ALL)).toEqual(before);
  await sale.life.did('endAssetCover', { assetId: asset.id, coveredUntil: '2025-04-30', reason: 'Sold' });
  await sale.life.did('updateAsset', { assetId: asset.id, clear: ['SERIAL_NUMBER'] });

  // What is on record of its service goes before.
  await sale.life.did('recordIntervention', {
    contractId,
    technician: 'T',
    startedAt: '2025-05-05T07:00:00Z',
    minutes: 15,
    mode: 'REMOTE',
    kind: 'CURATIVE',
    providerFault: false,
    report: 'Done',
  });
  const late = await sale.life.does('transferContract', sale.input(contractId, '2025-05-05'));
  expect(late.refusals).toMatchObject([
    { code: 'DATE_OUT_OF_PERIOD', path: ['effectiveOn'], whatToDo: 'Give 2025-05-06 or a later day.' },
  ]);
  const note = { contractId, note: 'N' };
  await sale.life.did('suspendContract', { ...note, from: '2025-05-05', reason: 'AGREED' });
  sale.life.to('2025-05-06');
  expect(await refusal({}, '2025-05-06')).toEqual(['CONTRACT_TRANSITION_NOT_ALLOWED ']);
  await sale.life.did('resumeContract', { ...note, from: '2025-05-06' });
  await sale.life.did('transferContract', sale.input(contractId, '2025-05-06'));
  expect(await refusal({}, '2025-05-06')).toEqual(['CONTRACT_TRANSITION_NOT_ALLOWED ']);
});

test('the terms say whether it needs consent, and a free trial is handed on by nobody', async () => {
  const rule = (value: string) => ({ ...HOSTED, overrides: [{ parameter: 'transfer.consent', value }] });
  const never = await sale.active('2025-01-01', sale.morel, rule('NOT_ALLOWED'));
  const advance = await sale.active('2025-01-01', sale.morel, rule('CONSENTED_IN_ADVANCE'));
  sale.life.to('2025-05-05');
  expect(await sale.life.refused('transferContract', sale.input(never, '2025-05-05'))).toEqual([
    'TRANSFER_NOT_ALLOWED',
  ]);
  const moves = await sale.life.says<{ allowedTransitions: { move: string }[] }>(
    never,
    'allowedTransitions { move allowed reason mutation }',
  );
  expect(moves.allowedTransitions.find(({ move }) => move === 'TRANSFER')).toEqual({
    move: 'TRANSFER',
    allowed: false,
    reason: 'These terms let no contract be handed over to another client.',
    mutation: 'transferContract',
  });
  await sale.life.did('transferContract', sale.input(advance, '2025-05-05', { consent: null }));
  const trial = await sale.active('2025-05-05', sale.morel, {
    termsPack: { key: 'owl-monitoring', version: 2 },
    termMonths: 1,
    priceComponents: [],
    modules: [{ key: 'level-0' }],
    overrides: [{ parameter: 'opening-hours', value: OPENING }],
  });
  sale.life.to('2025-05-06');
  expect(await sale.life.refused('transferContract', sale.input(trial, '2025-05-06'))).toEqual([
    'TRANSFER_NOT_ALLOWED',
  ]);
});

test('of transfers at once one is done, and the same key does nothing twice', async () => {
  const contractId = await sale.active('2025-01-01');
  sale.life.to('2025-05-05');
  const text = `mutation ($key: String!, $input: TransferContractInput!) {
    done: transferContract(idempotencyKey: $key, input: $input) { refusals { code } replayed newContract { id } } }`;
  interface Done {
    readonly done: { readonly refusals: { code: string }[]; readonly replayed: boolean; readonly newContract: object };
  }
  const inputs = [1, 2, 3, 4].map(() => sale.input(contractId, '2025-05-05'));
  const all = await Promise.all(
    inputs.map((input, place) =>
      sale.api.ask<Done>(sale.api.keys.administrator, text, { key: `at-once-${place}`, input }),
    ),
  );
  expect(all.map(({ done }) => done.refusals.map(({ code }) => code).join()).sort()).toEqual([
    '',
    ...Array<string>(3).fill('CONTRACT_TRANSITION_NOT_ALLOWED'),
  ]);
  const place = all.findIndex(({ done }) => done.refusals.length === 0);
  const again = await sale.api.ask<Done>(sale.api.keys.administrator, text, {
    key: `at-once-${place}`,
    input: inputs[place],
  });
  expect(again.done).toEqual({ ...all[place]!.done, replayed: true });
});
