import { Client } from 'pg';
import { demoId, PROVIDER_ID, PARTNER_ID } from '../../seeds/demo/demo-ids';
import { carrier, mutationOf, type Carried, type Carry } from '../support/carry';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { clientOf, storyContract, CREATE } from './story-documents';

/** Who the parties of a contract are in law, with its dates, and whom one turns to. */

const NUMBERS = { siren: '732 829 320', siret: '73282932000074', vatNumber: 'FR 44 732 829 320' };
const ADDRESS = { lines: ['12 rue des Lilas'], postcode: '35000', city: 'Rennes', country: 'FR' };

let api: TestApi;
let clientId: string;
let contractId: string;
let carry: Carry;
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z');
  carry = carrier(api);
  clientId = await clientOf(api, 'Atelier Morel');
  const { createContract } = await api.ask<{ createContract: { contract: { id: string } } }>(
    api.keys.administrator,
    CREATE,
    { key: 'contract', input: { ...storyContract(clientId), number: 'FILE-1' } },
  );
  contractId = createContract.contract.id;
}, 60_000);
afterAll(() => api.close());

type Identified = Carried<{ readonly identity: Record<string, unknown> | null }>;
type Contacted = Carried<{ readonly contact: { readonly id: string; readonly endsOn: string | null } | null }>;

const CONTACT = 'contact { id endsOn }';
const identify = (input: object): Promise<Identified> => carry('recordIdentity', input, 'identity { id name siren }');
const recordContact = (input: object, key?: string): Promise<Contacted> => carry('recordContact', input, CONTACT, key);
const endContact = (input: object, key: string): Promise<Contacted> => carry('endContact', input, CONTACT, key);

describe('who a party is', () => {
  const identity = { startsOn: '2024-01-01', name: 'Atelier Morel SARL', ...NUMBERS, registeredAddress: ADDRESS };

  test('is recorded from a day on, with its numbers without spaces', async () => {
    const { refusals, identity: recorded } = await identify({
      partyId: clientId,
      clientKind: 'BUSINESS',
      ...identity,
    });
    expect(refusals).toEqual([]);
    expect(recorded).toMatchObject({ name: 'Atelier Morel SARL', siren: '732829320' });
    const later = {
      ...identity,
      partyId: clientId,
      startsOn: '2026-03-01',
      name: 'Atelier Morel SAS',
      capital: '10000.00 EUR',
    };
    expect((await identify(later)).refusals).toEqual([]);
    const bankDetails = { iban: 'FR14 2004 1010 0505 0001 3M02 606', bic: 'psstfrpp', holder: 'Sillage' };
    expect((await identify({ ...identity, partyId: PROVIDER_ID, name: 'Sillage', bankDetails })).refusals).toEqual([]);
    expect((await identify({ ...identity, partyId: PARTNER_ID, name: 'Novalis' })).refusals).toEqual([]);
  });

  test('is read as of a day; nobody is anybody before the first', async () => {
    const read = await api.ask(
      api.keys.client,
      `query ($id: ID!) { client(id: $id) { before: identity(on: "2023-12-31") { name }
        then: identity(on: "2026-02-28") { name capital clientKind vatNumber registeredAddress { lines city } }
        now: identity { name capital } identities { nodes { startsOn } } } }`,
      { id: clientId },
    );
    expect(read).toEqual({
      client: {
        before: null,
        then: {
          name: 'Atelier Morel SARL',
          capital: null,
          clientKind: 'BUSINESS',
          vatNumber: 'FR44732829320',
          registeredAddress: { lines: ['12 rue des Lilas'], city: 'Rennes' },
        },
        now: { name: 'Atelier Morel SAS', capital: '10000.00 EUR' },
        identities: { nodes: [{ startsOn: '2024-01-01' }, { startsOn: '2026-03-01' }] },
      },
    });
  });

  const BANK = '{ viewer { provider { identity { name bankDetails { iban bic } } } partner { identity { name } } } }';

  test('the account is shown to those who see amounts, and to no one else', async () => {
    const bankDetails = { iban: 'FR1420041010050500013M02606', bic: 'PSSTFRPP' };
    expect(await api.ask(api.keys.client, BANK)).toEqual({
      viewer: { provider: { identity: { name: 'Sillage', bankDetails } }, partner: null },
    });
    const { data, errors } = await api.send(api.keys.technician, BANK);
    expect(data).toMatchObject({ viewer: { provider: { identity: { name: 'Sillage', bankDetails: null } } } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect(await api.ask(api.keys.erp, BANK)).toMatchObject({ viewer: { partner: { identity: { name: 'Novalis' } } } });
  });

  test.each([
    ['a SIREN', { siren: '732829321' }, ['siren']],
    ['a SIRET', { siret: '73282932000075' }, ['siret']],
    ['a French VAT number', { vatNumber: 'FR45732829320' }, ['vatNumber']],
    ['an IBAN', { bankDetails: { iban: 'FR1420041010050500013M02607' } }, ['bankDetails', 'iban']],
    ['a BIC', { bankDetails: { iban: 'FR1420041010050500013M02606', bic: 'PSS' } }, ['bankDetails', 'bic']],
    ['an e-mail address', { invoiceEmail: 'nobody' }, ['invoiceEmail']],
    ['the SIRET of another company', { siret: '552 100 554 00021' }, ['siret']],
    ['without a SIREN, the VAT number of another company', { siren: null, siret: '552 100 554 00021' }, ['vatNumber']],
  ])('%s that cannot be right is refused', async (_what, changes, path) => {
    const { refusals } = await identify({ partyId: clientId, ...identity, ...changes });
    expect(refusals.map((each) => [each.code, each.path])).toEqual([['COMPANY_NUMBER_INVALID', path]]);
  });

  test('other refusals say what is wrong', async () => {
    const codes = async (input: object) => (await identify({ ...identity, ...input })).refusals.map(({ code }) => code);
    expect(await codes({ partyId: PROVIDER_ID, clientKind: 'CONSUMER' })).toEqual(['CLIENT_KIND_NOT_APPLICABLE']);
    expect(await codes({ partyId: clientId, registeredAddress: { ...ADDRESS, lines: [] } })).toEqual([
      'NUMBER_OUT_OF_RANGE',
    ]);
    expect(await codes({ partyId: clientId, registeredAddress: { ...ADDRESS, country: 'France' } })).toEqual([
      'TEXT_INVALID',
    ]);
    expect(await codes({ partyId: clientId, name: ' ' })).toEqual(['TEXT_INVALID']);
    expect(await codes({ partyId: clientId, capital: '-1.00 EUR' })).toEqual(['AMOUNT_NOT_POSITIVE']);
    expect(await codes({ partyId: contractId })).toEqual(['NOT_FOUND']);
  });
});

const ON = `query ($id: ID!, $on: Date, $roles: [ContactRole!]) {
  contract(id: $id) { contactsOn(on: $on, roles: $roles) { name role escalationStep } } }`;

async function namesOn(on: string | null, roles: readonly string[] | null, key = api.keys.client): Promise<string[]> {
  const read = await api.ask<{ contract: { contactsOn: readonly { readonly name: string }[] } }>(key, ON, {
    id: contractId,
    on,
    roles,
  });
  return read.contract.contactsOn.map(({ name }) => name);
}

describe('whom to turn to', () => {
  const person = { side: 'PROVIDER', role: 'MAIN', phone: '+33 2 99 00 00 00', startsOn: '2026-01-01' };

  test('the contract comes before its client, the client before the provider, steps in order', async () => {
    const all: readonly (readonly [object, string])[] = [
      [{ ...person, name: 'Service desk' }, api.keys.administrator],
      [{ ...person, role: 'ESCALATION', escalationStep: 2, name: 'Manager' }, api.keys.administrator],
      [{ ...person, role: 'ESCALATION', escalationStep: 1, name: 'Team lead' }, api.keys.administrator],
      [{ ...person, side: 'CLIENT', clientId, name: 'A. Morel', title: 'IT manager' }, api.keys.client],
      [{ ...person, side: 'CLIENT', contractId, name: 'B. Morel', email: 'b@example.com' }, api.keys.client],
      [
        {
          ...person,
          side: 'THIRD_PARTY',
          role: 'OPERATOR',
          contractId,
          name: 'Hotline',
          organisation: 'An operator',
          reference: 'LINE-42',
        },
        api.keys.client,
      ],
    ];
    for (const [input, key] of all) expect((await recordContact(input, key)).refusals).toEqual([]);
    expect(await namesOn(null, ['MAIN'])).toEqual(['B. Morel', 'A. Morel', 'Service desk']);
    expect(await namesOn(null, ['ESCALATION'])).toEqual(['Team lead', 'Manager']);
    expect(await namesOn(null, null)).toHaveLength(6);
    expect(await namesOn('2025-12-31', null)).toEqual([]);
  });

  test('a contact that ended is no longer named from the next day on, and ends once', async () => {
    const { contract } = await api.ask<{ contract: { contacts: { nodes: readonly { id: string; name: string }[] } } }>(
      api.keys.client,
      `query ($id: ID!) { contract(id: $id) { contacts { nodes { id name } } } }`,
      { id: contractId },
    );
    const contactId = contract.contacts.nodes.find(({ name }) => name === 'B. Morel')!.id;
    const codes = async (endsOn: string) => (await endContact({ contactId, endsOn }, api.keys.client)).refusals;
    expect(await codes('2025-12-31')).toMatchObject([{ code: 'DATE_OUT_OF_PERIOD' }]);
    expect(await codes('2026-03-15')).toEqual([]);
    expect(await codes('2026-03-16')).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect(await namesOn('2026-03-15', ['MAIN'])).toContain('B. Morel');
    expect(await namesOn('2026-03-16', ['MAIN'])).not.toContain('B. Morel');
  });

  test('a contact is locked after its contract: who holds that has the contact for the asking', async () => {
    const input = { ...person, clientId, contractId, side: 'CLIENT', role: 'DEPUTY', name: 'C. Morel' };
    const contactId = (await recordContact(input)).contact!.id;
    const holder = new Client({ connectionString: api.testDatabase.url });
    await holder.connect();
    const settings = `set_config('astreinte.provider_id', $1, true), set_config('astreinte.actor_kind', 'PROVIDER', true)`;
    await holder.query('BEGIN');
    await holder.query(`SELECT ${settings}`, [PROVIDER_ID]);
    const held = await holder.query('SELECT FROM contract WHERE id = $1 FOR NO KEY UPDATE', [contractId]);
    expect(held.rowCount).toBe(1);
    const ended = endContact({ contactId, endsOn: '2026-03-20' }, api.keys.administrator);
    const isWaiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await api.testDatabase.asOwner(isWaiting)).length === 0) await new Promise(setImmediate);
    const contact = await holder.query('SELECT FROM contact WHERE id = $1 FOR UPDATE SKIP LOCKED', [contactId]);
    await holder.query('ROLLBACK');
    await holder.end();
    expect(contact.rowCount).toBe(1);
    expect((await ended).refusals).toEqual([]);
  });

  test('a client records no people of the provider, and a partner none at all', async () => {
    const input = { ...person, clientId, name: 'Somebody' };
    for (const key of [api.keys.client, api.keys.reseller]) {
      const { data, errors } = await api.send(key, mutationOf('recordContact', CONTACT), { key: 'forbidden', input });
      expect(data).toEqual({ answer: null });
      expect(errors).toMatchObject([
        { message: expect.stringMatching(/^Your party may not do this\./), extensions: { code: 'FORBIDDEN' } },
      ]);
    }
  });

  test.each([
    [{ email: 'nobody' }, 'email'],
    [{ mobile: 'call me' }, 'mobile'],
    [{ phone: null }, 'email'],
    [{ role: 'ESCALATION' }, 'escalationStep'],
    [{ escalationStep: 1 }, 'escalationStep'],
    [{ side: 'THIRD_PARTY' }, 'clientId'],
  ])('%j does not go together', async (changes, path) => {
    const { refusals } = await recordContact({ ...person, name: 'Somebody', ...changes });
    expect(refusals.map((each) => [each.code, each.path])).toEqual([['CONTACT_INVALID', [path]]]);
  });
});

test('the records are sound', async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
