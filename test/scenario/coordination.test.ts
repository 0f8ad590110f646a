import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { codes, codesAt, type Carry } from '../support/carry';
import { readPdf } from '../support/read-pdf';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { Amending } from './lives/amending';
import { clientOf } from './story-documents';

/** Two coordination visits: what they came to, and an action plan that the second one follows. */

let api: TestApi;
let carry: Carry;
let contractId = '';
let otherId = '';
beforeAll(async () => {
  api = await startTestApi('2026-02-01T08:00:00Z');
  const amending = new Amending(api, await clientOf(api, 'Atelier Morel'));
  ({ carry } = amending);
  const hosted = {
    termsPack: { key: 'omr-hosted', version: 2 },
    startsOn: '2026-03-01',
    termMonths: 36,
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
    modules: [...['A', 'J', 'H'].map((key) => ({ key })), { key: 'F', yearlyQuantity: 2 }],
  };
  otherId = await amending.active('2026-02-10', hosted);
  contractId = await amending.active('2026-02-10', hosted);
}, 60_000);
afterAll(() => api.close());

const to = (when: string): void => api.clock.moveTo(at(when));
const ACTION = 'id position text ownerSide owner dueOn state closedOn reason';
interface Action {
  readonly id: string;
  readonly text: string;
  readonly dueOn: string;
  readonly state: string;
}
interface Reported {
  readonly coordinationReport: { readonly id: string; readonly actions: readonly Action[] } | null;
}
const action = (text: string, dueOn: string, ownerSide = 'PROVIDER', owner = 'C. Petit') => {
  return { text, dueOn, ownerSide, owner };
};
const report = (heldOn: string, input: object) =>
  carry<Reported>(
    'recordCoordinationReport',
    { contractId, heldOn, ...input },
    `coordinationReport { id heldOn actions { ${ACTION} } }`,
  );
const close = (actionId: string, outcome: string, closedOn: string, reason: string | null = null) =>
  carry<{ coordinationAction: Action | null }>(
    'closeCoordinationAction',
    { actionId, outcome, closedOn, reason },
    `coordinationAction { ${ACTION} }`,
  );
const visited = async (id: string, startedAt: string, kind: string): Promise<string> => {
  const input = {
    contractId: id,
    technician: 'C. Petit',
    mode: 'ON_SITE',
    kind,
    minutes: 360,
    startedAt,
    providerFault: true,
  };
  const answer = 'intervention { id }';
  const done = await carry<{ intervention: { id: string } | null }>('recordIntervention', input, answer);
  expect(done.refusals).toEqual([]);
  return done.intervention!.id;
};
interface Listed {
  readonly id: string;
  readonly heldOn: string;
  readonly actions: readonly Action[];
  readonly followed: readonly Action[];
  readonly clientReport: string;
  readonly fr: string;
  readonly clientReportPath: string;
}
const reports = async (key = api.keys.client): Promise<readonly Listed[]> => {
  const { contract } = await api.ask<{ contract: { coordinationReports: { nodes: Listed[]; totalCount: number } } }>(
    key,
    `query ($id: ID!) { contract(id: $id) { coordinationReports(first: 10) { totalCount nodes {
      id heldOn actions { ${ACTION} } followed { ${ACTION} } withdrawnBecause
      clientReport fr: clientReport(language: FR) clientReportPath(language: FR) } } } }`,
    { id: contractId },
  );
  expect(contract.coordinationReports.totalCount).toBe(contract.coordinationReports.nodes.length);
  return contract.coordinationReports.nodes;
};
const due = async (): Promise<readonly string[]> => {
  type Due = { on: string; coordinationAction: { text: string } | null };
  const { contract } = await api.ask<{ contract: { upcomingDates: Due[] } }>(
    api.keys.client,
    `query ($id: ID!) { contract(id: $id) { upcomingDates(kinds: [COORDINATION_ACTION]) { on coordinationAction { text } } } }`,
    { id: contractId },
  );
  return contract.upcomingDates.map(({ on, coordinationAction }) => `${on} ${coordinationAction!.text}`);
};

const FIRST = {
  attendees: ['M. Morel', 'C. Petit'],
  done: [{ text: 'Disks of web-01 renewed' }],
  notDone: [{ text: 'Restore test of March', remark: 'no spare machine' }],
  malfunctions: [{ text: 'Slow mail on 12 March', remark: 'memory added' }],
  improvements: [{ text: 'A second link' }],
  projects: [{ text: 'New office in Lyon', remark: 'autumn 2026' }],
  satisfaction: 4,
  satisfactionRemark: 'Calls are taken fast.',
  actions: [
    action('Quote a second link', '2026-05-15'),
    action('Renew the licence', '2026-06-30', 'CLIENT', 'M. Morel'),
    action('Lend a spare machine', '2026-04-30'),
  ],
};

let first: Reported['coordinationReport'] = null;
test('a report has its places, and an action plan with owners and days', async () => {
  to('2026-04-02T16:00:00Z');
  const work = await visited(contractId, '2026-04-01T07:00:00Z', 'COORDINATION');
  const curative = await visited(contractId, '2026-04-01T13:30:00Z', 'CURATIVE');
  const foreign = await visited(otherId, '2026-04-01T07:00:00Z', 'COORDINATION');
  expect(codesAt(await report('2026-04-03', FIRST))).toEqual(['TIME_IN_FUTURE heldOn']);
  expect(codesAt(await report('2026-02-20', FIRST))).toEqual(['CONTRACT_NOT_ACTIVE heldOn']);
  expect(codesAt(await report('2026-04-01', { ...FIRST, contractId: demoId(1, 1) }))).toEqual(['NOT_FOUND contractId']);
  expect(codesAt(await report('2026-04-01', { attendees: ['M. Morel'] }))).toEqual(['COORDINATION_INVALID ']);
  const many = Array.from({ length: 51 }, () => ({ text: 'The same' }));
  expect(codesAt(await report('2026-04-01', { projects: many }))).toEqual(['COORDINATION_INVALID projects']);
  expect(codesAt(await report('2026-04-01', { ...FIRST, satisfaction: 6 }))).toEqual([
    'NUMBER_OUT_OF_RANGE satisfaction',
  ]);
  const blank = { ...FIRST, done: [{ text: ' ', remark: ' ' }], attendees: [' '], satisfactionRemark: ' ' };
  expect(
    codesAt(await report('2026-04-01', { ...blank, actions: [action(' ', '2026-03-31', 'CLIENT', ' ')] })),
  ).toEqual([
    'TEXT_INVALID attendees.0',
    'TEXT_INVALID done.0.text',
    'TEXT_INVALID done.0.remark',
    'TEXT_INVALID satisfactionRemark',
    'TEXT_INVALID actions.0.text',
    'TEXT_INVALID actions.0.owner',
    'TIMES_OUT_OF_ORDER actions.0.dueOn',
  ]);
  const naming = (interventionId: string, on = '2026-04-01') => report(on, { ...FIRST, interventionId });
  expect(codesAt(await naming(demoId(1, 1)))).toEqual(['NOT_FOUND interventionId']);
  expect(codesAt(await naming(foreign))).toEqual(['CONTRACT_MISMATCH interventionId']);
  expect(codesAt(await naming(curative))).toEqual(['COORDINATION_INVALID interventionId']);
  expect(codesAt(await naming(work, '2026-04-02'))).toEqual(['COORDINATION_INVALID interventionId']);
  expect(await reports()).toEqual([]);
  const done = await naming(work);
  expect(done.refusals).toEqual([]);
  first = done.coordinationReport!;
  expect(first.actions).toEqual(
    FIRST.actions.map((each, place) => {
      return { ...each, id: expect.any(String), position: place + 1, state: 'OPEN', closedOn: null, reason: null };
    }),
  );
  expect(codesAt(await naming(work))).toEqual(['ALREADY_EXISTS heldOn']);
  expect(await due()).toEqual([
    '2026-04-30 Lend a spare machine',
    '2026-05-15 Quote a second link',
    '2026-06-30 Renew the licence',
  ]);
});

test('an item is done, or dropped with a reason; what is open stays among the days to come', async () => {
  to('2026-05-20T08:00:00Z');
  const [link, licence, spare] = first!.actions.map(({ id }) => id);
  expect(codesAt(await close(demoId(1, 1), 'DONE', '2026-05-20'))).toEqual(['NOT_FOUND actionId']);
  expect(codesAt(await close(link!, 'DONE', '2026-05-21'))).toEqual(['TIME_IN_FUTURE closedOn']);
  expect(codesAt(await close(link!, 'DONE', '2026-03-31'))).toEqual(['TIMES_OUT_OF_ORDER closedOn']);
  expect(codesAt(await close(link!, 'DROPPED', '2026-05-20'))).toEqual(['TEXT_INVALID reason']);
  expect(codes(await close(link!, 'DONE', '2026-05-10'))).toEqual([]);
  expect(codesAt(await close(link!, 'DROPPED', '2026-05-20', 'Again'))).toEqual([
    'COORDINATION_STATE_CONFLICT actionId',
  ]);
  const dropped = await close(spare!, 'DROPPED', '2026-05-20', 'One was bought');
  expect(dropped.coordinationAction).toMatchObject({
    state: 'DROPPED',
    closedOn: '2026-05-20',
    reason: 'One was bought',
  });
  expect(await due()).toEqual(['2026-06-30 Renew the licence']);
  type Open = { contract: { coordinationActions: { nodes: { id: string; report: { heldOn: string } }[] } } };
  const open = async (filter: object) =>
    (
      await api.ask<Open>(
        api.keys.client,
        `query ($id: ID!, $filter: CoordinationActionFilter) { contract(id: $id) {
          coordinationActions(first: 10, filter: $filter) { nodes { id report { heldOn } } } } }`,
        { id: contractId, filter },
      )
    ).contract.coordinationActions.nodes.map(({ id }) => id);
  expect(await open({ state: 'OPEN' })).toEqual([licence]);
  expect(await open({})).toEqual([spare, link, licence]);
  expect(await open({ ownerSide: 'CLIENT' })).toEqual([licence]);
});

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
test('the next report follows what was agreed, as text and as PDF, for the client', async () => {
  to('2026-10-02T08:00:00Z');
  const second = await report('2026-10-01', { satisfaction: 5, actions: [action('Install the link', '2026-11-30')] });
  expect(second.refusals).toEqual([]);
  const [, licence] = first!.actions.map(({ id }) => id);
  expect(codes(await close(licence!, 'DONE', '2026-10-02', 'With new keys'))).toEqual([]);
  const [latest, earlier] = await reports();
  expect([latest!.heldOn, earlier!.heldOn]).toEqual(['2026-10-01', '2026-04-01']);
  expect(earlier!.followed).toEqual([]);
  expect(latest!.followed.map(({ text, state }) => `${text}: ${state}`)).toEqual([
    'Lend a spare machine: DROPPED',
    'Quote a second link: DONE',
    'Renew the licence: DONE',
  ]);
  // On the day of the visit the licence was still to be renewed: the report says so, now and later.
  expect(latest!.clientReport).toBe(
    [
      'COORDINATION REPORT',
      'Contract: A-2',
      'Client: Atelier Morel',
      'Day of the visit: 1 October 2026',
      '',
      'EARLIER ACTION PLANS',
      '- Action: Lend a spare machine; Owner: C. Petit (provider); Due: 30 April 2026; State: dropped on 20 May 2026 – One was bought',
      '- Action: Quote a second link; Owner: C. Petit (provider); Due: 15 May 2026; State: done on 10 May 2026',
      '- Action: Renew the licence; Owner: M. Morel (client); Due: 30 June 2026; State: to be done',
      '',
      'SATISFACTION OF THE CLIENT',
      '- 5 out of 5',
      '',
      'ACTION PLAN',
      '- Action: Install the link; Owner: C. Petit (provider); Due: 30 November 2026',
    ].join('\n'),
  );
  expect(earlier!.fr.split('\n').filter((line) => line === line.toUpperCase() && line !== '')).toEqual([
    'COMPTE RENDU DE COORDINATION',
    'ACTIONS RÉALISÉES',
    'ACTIONS NON RÉALISÉES OU INCOMPLÈTES',
    'DYSFONCTIONNEMENTS ET REMÈDES',
    'AXES D’AMÉLIORATION',
    'PROJETS À VENIR',
    'SATISFACTION DU CLIENT',
    'PLAN D’ACTIONS',
  ]);
  expect(earlier!.fr).toContain('- Restore test of March – no spare machine');
  const get = (path: string, key: string) =>
    fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${key}` } });
  const response = await get(earlier!.clientReportPath, api.keys.client);
  expect([response.status, response.headers.get('content-disposition')]).toEqual([
    200,
    expect.stringMatching(/^attachment; filename="coordination-2026-04-01\.pdf"/),
  ]);
  const { pages } = await readPdf(Buffer.from(await response.arrayBuffer()));
  const read = letters(pages.flatMap(({ items }) => items.map(({ str }) => str)).join(' '));
  for (const said of ['New office in Lyon – autumn 2026', '4 sur 5', 'Quote a second link', '15 mai 2026'])
    expect(read).toContain(letters(said));
  expect((await get(`/reports/coordination/${demoId(1, 1)}`, api.keys.client)).status).toBe(404);
  // What was closed before the second visit is followed no longer.
  const third = await report('2026-10-02', { done: [{ text: 'The licence' }] });
  expect(third.refusals).toEqual([]);
  expect((await reports())[0]!.followed.map(({ text }) => text)).toEqual(['Renew the licence', 'Install the link']);
});

test('a report that is withdrawn drops what is open of its plan, and its day is free again', async () => {
  const [, latest] = await reports();
  const id = latest!.id;
  const withdraw = (coordinationReportId: string, reason: string) =>
    carry('withdrawCoordinationReport', { coordinationReportId, reason }, 'coordinationReport { withdrawnBecause }');
  expect(codesAt(await withdraw(demoId(1, 1), 'A'))).toEqual(['NOT_FOUND coordinationReportId']);
  expect(codesAt(await withdraw(id, ' '))).toEqual(['TEXT_INVALID reason']);
  expect(await withdraw(id, 'Another client')).toMatchObject({
    refusals: [],
    coordinationReport: { withdrawnBecause: 'Another client' },
  });
  expect(codesAt(await withdraw(id, 'Again'))).toEqual(['COORDINATION_STATE_CONFLICT coordinationReportId']);
  const [third, withdrawn] = await reports();
  expect(withdrawn!.actions).toMatchObject([{ state: 'DROPPED', closedOn: '2026-10-02', reason: 'Another client' }]);
  expect(withdrawn!.fr).toContain('RETIRÉ : ENREGISTRÉ PAR ERREUR\nAnother client');
  // The third one follows the first, as if the second had never been.
  expect(third!.followed.map(({ text }) => text)).toEqual([
    'Lend a spare machine',
    'Quote a second link',
    'Renew the licence',
  ]);
  expect(await due()).toEqual([]);
  expect(codes(await report('2026-10-01', { satisfaction: 5 }))).toEqual([]);
  expect(await unsound(api.database, PROVIDER_ID, contractId)).toEqual([]);
});
