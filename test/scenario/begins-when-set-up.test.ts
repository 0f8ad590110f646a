import { CLIENT_IN_LAW, PROVIDER_IN_LAW } from '../support/identities';
import { PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { carrier, codes, codesAt, type Carry } from '../support/carry';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { amendmentInput } from './lives/amendment-input';
import { clientOf } from './story-documents';

/** A level that is subscribed only with a rented server, and a contract that begins when it is set up. */

let api: TestApi;
let carry: Carry;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2026-01-05T08:00:00Z');
  clientId = await clientOf(api, 'Atelier Morel');
  carry = carrier(api);
  const startsOn = '2026-01-05';
  expect(codes(await carry('setInvoicing', { startsOn }))).toEqual([]);
  for (const inLaw of [
    { ...PROVIDER_IN_LAW, partyId: PROVIDER_ID, capital: '10000.00 EUR' },
    { ...CLIENT_IN_LAW, partyId: clientId },
  ])
    expect(codes(await carry('recordIdentity', { startsOn, ...inLaw }))).toEqual([]);
}, 60_000);
afterAll(() => api.close());

const to = (when: string): void => api.clock.moveTo(at(when));
let numbers = 0;
const RENTED = [{ key: 'level-1' }, { key: 'virtual-server', monthlyAmount: '30.00 EUR' }];
interface Made {
  readonly contract: { readonly id: string } | null;
}
const draft = (input: object) =>
  carry<Made>(
    'createContract',
    {
      ...{ clientId, number: `S-${(numbers += 1)}`, termsPack: { key: 'icodia-server', version: 3 } },
      ...{ startsOn: '2026-01-15', termMonths: 12, billingPeriodMonths: 12, invoicedBy: 'PROVIDER' },
      ...{ priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: '60.00 EUR' }], modules: RENTED },
      ...input,
    },
    'contract { id }',
  );
const drafted = async (input: object = {}): Promise<string> => {
  const { contract, refusals } = await draft(input);
  expect(refusals).toEqual([]);
  return contract!.id;
};
const signed = async (input: object = {}): Promise<string> => {
  const contractId = await drafted(input);
  const proof = { method: 'ELECTRONIC', signedAt: '2026-01-05T08:00:00Z', signatory: 'M. Morel', proof: 'ENV-1' };
  expect(codes(await carry('signContract', { contractId, ...proof }))).toEqual([]);
  return contractId;
};
const activate = (contractId: string) => carry('activateContract', { contractId });

interface Shown {
  readonly status: string;
  readonly startsOn: string;
  readonly termLastDay: string;
  readonly modules: { readonly nodes: readonly { readonly id: string; readonly key: string }[] };
}
const shown = async (id: string): Promise<Shown> => {
  const { contract } = await api.ask<{ contract: Shown }>(
    api.keys.administrator,
    `query ($id: ID!) { contract(id: $id) { status startsOn termLastDay modules { nodes { id key } } } }`,
    { id },
  );
  return contract;
};
const setUp = async (contractId: string, when: string): Promise<void> => {
  to(when);
  const ordered = await carry<{ module: { id: string } | null }>(
    'recordOrderValidation',
    { contractId, validatedAt: '2026-01-05T09:00:00Z' },
    'module { id }',
  );
  expect(ordered.refusals).toEqual([]);
  expect(codes(await carry('recordCommissioning', { moduleId: ordered.module!.id }))).toEqual([]);
};

test('a level needs a rented server: in a draft, when it changes, and as long as it is subscribed', async () => {
  const alone = { modules: [{ key: 'level-1' }] };
  expect(codesAt(await draft(alone))).toEqual(['MODULE_ONLY_WITH modules']);
  expect(codesAt(await draft({ modules: [{ key: 'level-1' }, { key: 'virtual-server', active: false }] }))).toEqual([
    'MODULE_ONLY_WITH modules',
  ]);
  const free = { overrides: [{ parameter: 'modules.without-rental', value: 'true' }] };
  await drafted({ ...alone, ...free });
  await drafted({ modules: [{ key: 'dedicated-server' }] });
  // What was agreed under the versions before stays as it was.
  await drafted({ ...alone, termsPack: { key: 'icodia-server', version: 2 } });
  const contractId = await drafted();
  expect(codesAt(await carry('updateDraftContract', { contractId, ...alone }))).toEqual(['MODULE_ONLY_WITH modules']);
  expect(codes(await carry('updateDraftContract', { contractId, ...alone, ...free }))).toEqual([]);
  expect(codesAt(await carry('updateDraftContract', { contractId, overrides: [] }))).toEqual([
    'MODULE_ONLY_WITH modules',
  ]);
});

let late = '';
test('it begins on the day on which its service is set up: its term and its periods run from there', async () => {
  to('2026-01-05T09:00:00Z');
  late = await signed();
  expect(
    codes(await carry('setHourlyRate', { contractId: late, hourlyRate: '90.00 EUR', from: '2026-01-15' })),
  ).toEqual([]);
  to('2026-01-16T09:00:00Z');
  expect(codesAt(await activate(late))).toEqual(['NOT_SET_UP contractId']);
  expect(await shown(late)).toMatchObject({ status: 'SIGNED', startsOn: '2026-01-15', termLastDay: '2027-01-14' });
  await setUp(late, '2026-01-20T16:00:00Z');
  to('2026-01-22T09:00:00Z');
  expect(codes(await activate(late))).toEqual([]);
  expect(await shown(late)).toMatchObject({ status: 'ACTIVE', startsOn: '2026-01-20', termLastDay: '2027-01-19' });
  const { contract } = await api.ask<{ contract: { hourlyRates: { from: string }[] } }>(
    api.keys.administrator,
    `query ($id: ID!) { contract(id: $id) { hourlyRates { from } } }`,
    { id: late },
  );
  expect(contract).toEqual({ hourlyRates: [{ from: '2026-01-20' }] });
  const invoices = await carry<{ invoices: { issuedOn: string; totalExcludingTax: string }[] | null }>(
    'issueInvoices',
    { contractId: late },
    'invoices { issuedOn totalExcludingTax }',
  );
  // Twelve months of management and of the server.
  expect(invoices).toMatchObject({ refusals: [], invoices: [{ totalExcludingTax: '1080.00 EUR' }] });
  const amended = (changes: object) =>
    carry('amendContract', amendmentInput(late, '2026-02-01', changes, '2026-01-22T08:00:00Z'));
  expect(codesAt(await amended({ modules: [{ key: 'virtual-server', active: false }] }))).toEqual([
    'MODULE_ONLY_WITH changes.modules',
  ]);
  const other = [
    { key: 'virtual-server', active: false },
    { key: 'dedicated-server', active: true },
  ];
  expect(codes(await amended({ modules: other }))).toEqual([]);
  expect(await unsound(api.database, PROVIDER_ID, late)).toEqual([]);
});

test('one that is set up before the day agreed begins then; a contract may agree on its day instead', async () => {
  const startsOn = '2026-02-15';
  const early = await signed({ startsOn });
  await setUp(early, '2026-02-12T10:00:00Z');
  expect(codes(await activate(early))).toEqual([]);
  expect(await shown(early)).toMatchObject({ status: 'ACTIVE', startsOn: '2026-02-12', termLastDay: '2027-02-11' });
  const agreed = await signed({ startsOn, overrides: [{ parameter: 'term.begins', value: 'AGREED_DAY' }] });
  expect(codes(await activate(agreed))).toEqual([]);
  expect(await shown(agreed)).toMatchObject({ startsOn, termLastDay: '2027-02-14' });
  // A rented server alone has no service whose setting up is promised.
  const rented = await signed({ startsOn, modules: [{ key: 'dedicated-server' }] });
  expect(codesAt(await activate(rented))).toEqual(['NOT_SET_UP contractId']);
  for (const id of [early, agreed]) expect(await unsound(api.database, PROVIDER_ID, id)).toEqual([]);
});

test('a pack lists the versions of its document, and what its modules need', async () => {
  type Pack = {
    termsPack: { documentVersions: { number: string; on: string }[]; modules: { key: string; onlyWith: string[] }[] };
  };
  const pack = async (id: string): Promise<Pack['termsPack']> =>
    (
      await api.ask<Pack>(
        api.keys.client,
        'query ($id: ID!) { termsPack(id: $id) { documentVersions { number on changes { en fr } } modules { key onlyWith } } }',
        { id },
      )
    ).termsPack;
  const owl = await pack('owl-monitoring@3');
  expect(owl.documentVersions.map(({ number, on }) => `${number} ${on}`)).toEqual([
    '1.0 2024-12-12',
    '1.1 2025-01-04',
    '2.0 2025-01-24',
  ]);
  expect(owl.documentVersions[0]).toMatchObject({ changes: { en: 'First version', fr: 'Version initiale' } });
  const servers = await pack('icodia-server@3');
  expect(servers.documentVersions).toEqual([]);
  expect(servers.modules.find(({ key }) => key === 'level-2')!.onlyWith).toEqual([
    'dedicated-server',
    'virtual-server',
  ]);
  expect(servers.modules.find(({ key }) => key === 'dedicated-server')!.onlyWith).toEqual([]);
});
