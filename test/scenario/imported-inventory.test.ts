import { carrier, codesAt, type Carried, type Carry } from '../support/carry';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { clientOf } from './story-documents';

/** An inventory that comes as CSV, is listed and searched, and goes out as CSV again. */

const NOW = '2026-04-01T08:00:00Z';
let api: TestApi;
let contractId: string;
let other: string;
let carry: Carry;
let drafts = 0;
beforeAll(async () => {
  api = await startTestApi(NOW);
  carry = carrier(api);
  contractId = await drafted(await clientOf(api, 'Atelier Morel'));
  const { client } = await carry<{ client: { id: string } }>('createClient', { name: 'Garage Petit' }, 'client { id }');
  other = await drafted(client.id);
});
afterAll(() => api.close());
beforeEach(() => api.clock.moveTo(at(NOW)));

async function drafted(clientId: string): Promise<string> {
  drafts += 1;
  const input = {
    clientId,
    number: `C-${drafts}`,
    termsPack: { key: 'omr-hosted', version: 3 },
    startsOn: '2026-01-01',
    priceComponents: [],
    modules: [{ key: 'A' }],
  };
  const made = await carry<{ contract: { id: string } }>('createContract', input, 'contract { id }');
  return made.contract.id;
}

const imported = (
  csv: string,
  into = contractId,
  key?: string,
): Promise<Carried<{ readonly imported: number | null }>> =>
  carry('importAssets', { contractId: into, csv }, 'imported', api.keys.administrator, key);

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly designation: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

async function list(args: string, of = contractId, below = 'designation'): Promise<Listed> {
  const { contract } = await api.ask<{ contract: { assets: Listed } }>(
    api.keys.administrator,
    `query ($id: ID!) { contract(id: $id) { assets(${args}) { totalCount nodes { ${below} } pageInfo { endCursor hasNextPage } } } }`,
    { id: of },
  );
  return contract.assets;
}

const names = ({ nodes }: Listed): string => nodes.map(({ designation }) => designation).join();

const CSV = [
  '\uFEFFDésignation;Type;Propriété;Numéro de série;Quantité;Fonctions;Produit;Version;Site;Parent;Couvert du;Fin de garantie',
  'Bourges;Site;Client;;;;;;;;;',
  '"Serveur ""Étoile""";Serveur;Dédié;SN-1;1;"Portail; paie";Windows Server;2019;Bourges;ESX;;31/12/2027',
  'ESX;SERVER;SHARED;SN-2;;;VMware;8;Bourges;;2026-02-01;2028-01-31',
  'Poste Zoé;Poste de travail;Client;;12;;Windows;98;;;;',
  '',
].join('\r\n');

test('a French file with semicolons, CRLF and a byte order mark is imported whole, once for its key', async () => {
  expect(await imported(CSV, contractId, 'once')).toEqual({ refusals: [], replayed: false, imported: 4 });
  expect(await imported(CSV, contractId, 'once')).toEqual({ refusals: [], replayed: true, imported: 4 });
  const all = await list(
    'first: 10',
    contractId,
    'designation kind ownership serialNumber quantity functions perimeter coveredFrom warrantyEndsOn site { designation } parent { designation }',
  );
  expect(all.totalCount).toBe(4);
  expect(all.nodes).toMatchObject([
    { designation: 'Bourges', kind: 'SITE', ownership: 'CLIENT_OWNED', quantity: 1, site: null },
    {
      designation: 'Serveur "Étoile"',
      kind: 'SERVER',
      ownership: 'DEDICATED',
      serialNumber: 'SN-1',
      functions: 'Portail; paie',
      perimeter: 'INSIDE',
      coveredFrom: '2026-01-01',
      warrantyEndsOn: '2027-12-31',
      site: { designation: 'Bourges' },
      parent: { designation: 'ESX' },
    },
    { designation: 'ESX', coveredFrom: '2026-02-01', warrantyEndsOn: '2028-01-31' },
    { designation: 'Poste Zoé', kind: 'WORKSTATION', quantity: 12, perimeter: 'OUTSIDE' },
  ]);
});

test('lists are filtered, ordered and counted', async () => {
  expect(names(await list('orderBy: DESIGNATION'))).toBe('Bourges,ESX,Poste Zoé,Serveur "Étoile"');
  const first = await list('orderBy: DESIGNATION, first: 3');
  expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([4, true]);
  const rest = await list(`orderBy: DESIGNATION, first: 3, after: "${first.pageInfo.endCursor}"`);
  expect([names(rest), rest.totalCount]).toEqual(['Serveur "Étoile"', 4]);
  expect(names(await list('filter: { kind: SERVER }'))).toBe('Serveur "Étoile",ESX');
  expect(names(await list('filter: { search: "ETOILE" }'))).toBe('Serveur "Étoile"');
  expect(names(await list('filter: { search: "sn-2" }'))).toBe('ESX');
  expect(names(await list('filter: { search: "%" }'))).toBe('');
  expect(await list('filter: { coveredOn: "2026-01-31", kind: SERVER }')).toMatchObject({
    totalCount: 1,
    nodes: [{ designation: 'Serveur "Étoile"' }],
  });
  expect((await list('first: 1', other)).totalCount).toBe(0);
});

test('what is exported is imported elsewhere, and exported again the same', async () => {
  const exported = async (id: string): Promise<string> => {
    const { contract } = await api.ask<{ contract: { inventoryCsv: string } }>(
      api.keys.administrator,
      'query ($id: ID!) { contract(id: $id) { inventoryCsv } }',
      { id },
    );
    return contract.inventoryCsv;
  };
  const csv = await exported(contractId);
  expect(csv).toContain(
    '"Serveur ""Étoile""";SERVER;DEDICATED;SN-1;1;"Portail; paie";Windows Server;2019;Bourges;SN-2;',
  );
  expect(await imported(csv, other)).toMatchObject({ refusals: [], imported: 4 });
  expect(await exported(other)).toBe(csv);
});

test('every bad line is refused with its number, and nothing is imported', async () => {
  const before = (await list('first: 1')).totalCount;
  const bad = [
    'designation,kind,ownership,serialNumber,quantity,site,parent,coveredUntil',
    'Good,SERVER,SHARED,N-1,1,Bourges,,',
    'A,ROBOT,SHARED,,1,,,',
    ' ,SERVER,NOBODY,N-1,0,,,',
    'B,SERVER,SHARED,SN-1,1,Paris,,2026-02-30',
    'C,SERVER,SHARED,,1,,D,',
    'D,SERVER,SHARED,,1,,C,2025-12-31',
  ].join('\n');
  const { refusals, imported: count } = await imported(bad);
  expect(count).toBeNull();
  expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['CSV_LINE_INVALID']));
  expect(refusals.map(({ path }) => path.join('.')).sort()).toEqual(
    [
      'csv.3.kind',
      'csv.4.designation',
      'csv.4.ownership',
      'csv.4.quantity',
      'csv.4.serialNumber',
      'csv.5.coveredUntil',
      'csv.5.serialNumber',
      'csv.5.site',
      'csv.6.parent',
      'csv.7.coveredUntil',
      'csv.7.parent',
    ].sort(),
  );
  expect(refusals.every(({ message, path }) => message.startsWith(`Line ${path[1]}: `))).toBe(true);
  expect((await list('first: 1')).totalCount).toBe(before);
});

test.each([
  ['no lines', 'designation;kind;ownership\n', ['NUMBER_OUT_OF_RANGE csv']],
  ['an unknown heading', 'designation;kind;ownership;colour\nA;SERVER;SHARED;red', ['CSV_LINE_INVALID csv.1.colour']],
  ['a heading twice', 'nom;designation;kind;ownership\nA;A;SERVER;SHARED', ['CSV_LINE_INVALID csv.1.designation']],
  ['no kind', 'designation;ownership\nA;SHARED', ['CSV_LINE_INVALID csv.1.kind']],
  ['a cell too many', 'designation;kind;ownership\nA;SERVER;SHARED\nB;SERVER;SHARED;x', ['CSV_LINE_INVALID csv.3']],
  ['an open quote', 'designation;kind;ownership\n"A;SERVER;SHARED', ['CSV_LINE_INVALID csv.2']],
])('%s is refused', async (_what, csv, expected) => {
  expect(codesAt(await imported(csv))).toEqual(expected);
});

test('thousands of lines are one call', async () => {
  const lines = Array.from({ length: 3000 }, (_, place) => `PC ${place};WORKSTATION;CLIENT_OWNED;Z-${place};`);
  const csv = ['designation;kind;ownership;serialNumber;parent', ...lines].join('\n');
  expect(await imported(csv, other)).toMatchObject({ refusals: [], imported: 3000 });
  expect((await list('filter: { search: "z-2999" }', other)).totalCount).toBe(1);
});
