import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { codes, codesAt, type Carried, type Carry } from '../support/carry';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { Amending } from './lives/amending';
import { clientOf } from './story-documents';

/** A roster of nights: who is on call, gaps, deputies, somebody who takes over, and an alert at night. */

let api: TestApi;
let carry: Carry;
let contractId = '';
let contactId = '';
beforeAll(async () => {
  api = await startTestApi('2026-02-01T08:00:00Z');
  const amending = new Amending(api, await clientOf(api, 'Atelier Morel'));
  ({ carry } = amending);
  const watched = { termsPack: { key: 'pro-controle', version: 1 }, startsOn: '2026-03-01', termMonths: 12 };
  contractId = await amending.active('2026-02-10', { ...watched, priceComponents: [], modules: [{ key: 'systems' }] });
  const person = {
    side: 'PROVIDER',
    role: 'TECHNICAL',
    name: 'T. Roux',
    email: 'roux@example.com',
    mobile: '0601020304',
  };
  const { contact } = await carry<{ contact: { id: string } | null }>('recordContact', person, 'contact { id }');
  contactId = contact!.id;
}, 60_000);
afterAll(() => api.close());

interface Changed {
  readonly shift: { readonly id: string; readonly name: string; readonly phone: string } | null;
  readonly gaps: readonly { readonly startsAt: string; readonly endsAt: string }[] | null;
}
const ANSWER = 'shift { id name phone startsAt endsAt contact { id } contracts { id } } gaps { team startsAt endsAt }';
const set = (startsAt: string, endsAt: string, input: object = { contactId }): Promise<Carried<Changed>> =>
  carry<Changed>('setOnCall', { team: 'nights', startsAt, endsAt, ...input }, ANSWER);
const told = ({ gaps }: Changed): readonly string[] => (gaps ?? []).map((gap) => `${gap.startsAt} ${gap.endsAt}`);
const onCall = async (
  when: string,
  input: { contractId?: string; team?: string } = {},
  key = api.keys.administrator,
) => {
  const { onCallAt } = await api.ask<{ onCallAt: { name: string; phone: string; deputy: boolean }[] }>(
    key,
    'query ($at: DateTime, $contractId: ID, $team: String) { onCallAt(at: $at, contractId: $contractId, team: $team) { name phone deputy } }',
    { at: when, ...input },
  );
  return onCallAt.map(({ name, phone, deputy }) => `${name} ${phone}${deputy ? ' deputy' : ''}`);
};

const [MONDAY, TUESDAY, WEDNESDAY] = ['2026-03-09T17:00:00Z', '2026-03-10T07:00:00Z', '2026-03-11T07:00:00Z'];
let first = '';
test('a shift names a contact with a telephone, or somebody by name; of one team one at a time, deputies apart', async () => {
  expect(codesAt(await set(TUESDAY, MONDAY))).toEqual(['TIMES_OUT_OF_ORDER endsAt']);
  expect(codesAt(await set(MONDAY, '2026-06-10T17:00:00Z'))).toEqual(['ON_CALL_INVALID endsAt']);
  expect(codesAt(await set(MONDAY, TUESDAY, { contactId: demoId(1, 1) }))).toEqual(['NOT_FOUND contactId']);
  expect(codesAt(await set(MONDAY, TUESDAY, { contactId, contractIds: [demoId(1, 1)] }))).toEqual([
    'NOT_FOUND contractIds',
  ]);
  expect(codesAt(await set(MONDAY, TUESDAY, { contactId, name: 'T. Roux' }))).toEqual(['ON_CALL_INVALID contactId']);
  expect(codesAt(await set(MONDAY, TUESDAY, { name: 'M. Petit' }))).toEqual(['TEXT_INVALID phone']);
  expect(codesAt(await set(MONDAY, TUESDAY, { name: 'M. Petit', phone: 'none' }))).toEqual(['ON_CALL_INVALID phone']);
  expect(codesAt(await set(MONDAY, TUESDAY, { contactId, team: ' ' }))).toEqual(['TEXT_INVALID team']);
  const silent = { side: 'PROVIDER', role: 'APPLICATIONS', name: 'Nobody', email: 'nobody@example.com' };
  const { contact } = await carry<{ contact: { id: string } | null }>('recordContact', silent, 'contact { id }');
  expect(codesAt(await set(MONDAY, TUESDAY, { contactId: contact!.id }))).toEqual(['ON_CALL_INVALID contactId']);
  const done = await set(MONDAY, TUESDAY);
  expect(done.refusals).toEqual([]);
  expect(done).toMatchObject({
    shift: { name: 'T. Roux', phone: '0601020304', contact: { id: contactId }, contracts: [] },
    gaps: [],
  });
  first = done.shift!.id;
  const petit = { name: 'M. Petit', phone: '+33 6 05 06 07 08' };
  expect(codesAt(await set('2026-03-10T06:00:00Z', WEDNESDAY, petit))).toEqual(['ON_CALL_OVERLAPS startsAt']);
  expect((await set(MONDAY, TUESDAY, { ...petit, deputy: true })).refusals).toEqual([]);
  expect((await set(MONDAY, TUESDAY, { ...petit, team: 'others' })).refusals).toEqual([]);
  // A night later: the day between is a gap, which is told.
  const next = await set('2026-03-10T17:00:00Z', WEDNESDAY, { ...petit, contractIds: [contractId] });
  expect(told(next)).toEqual([`${TUESDAY} 2026-03-10T17:00:00Z`]);
});

test('who is on call at an instant, its end excluded, for a contract, of a team', async () => {
  expect(await onCall(MONDAY, { team: 'nights' })).toEqual(['T. Roux 0601020304', 'M. Petit +33 6 05 06 07 08 deputy']);
  expect(await onCall(TUESDAY, { team: 'nights' })).toEqual([]);
  expect(await onCall('2026-03-10T18:00:00Z', { contractId })).toEqual(['M. Petit +33 6 05 06 07 08']);
  expect(await onCall('2026-03-10T18:00:00Z', { contractId: demoId(1, 1) })).toEqual([]);
  expect(await onCall(MONDAY, {}, api.keys.client)).toEqual([]);
  const gaps = async (from: string, before: string) =>
    api.send(
      api.keys.administrator,
      'query ($from: DateTime!, $before: DateTime!) { onCallGaps(team: "nights", from: $from, before: $before) { startsAt endsAt } }',
      { from, before },
    );
  expect((await gaps(MONDAY, '2026-03-12T07:00:00Z')).data).toEqual({
    onCallGaps: [
      { startsAt: TUESDAY, endsAt: '2026-03-10T17:00:00Z' },
      { startsAt: WEDNESDAY, endsAt: '2026-03-12T07:00:00Z' },
    ],
  });
  const { errors } = await gaps(MONDAY, MONDAY);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});

test('an alert at night names who is on call; one by day names nobody', async () => {
  const alerts = async () => {
    type Said = { contract: { notices: { nodes: { text: string }[] } } };
    const { contract } = await api.ask<Said>(
      api.keys.administrator,
      'query ($id: ID!) { contract(id: $id) { notices(first: 10, filter: { kinds: [ALERT] }) { nodes { text } } } }',
      { id: contractId },
    );
    return contract.notices.nodes.map(({ text }) => text);
  };
  const fails = async (when: string, check: string) => {
    api.clock.moveTo(at(when));
    const reading = { contractId, check, at: when, failing: true };
    const { outcomes } = await carry<{ outcomes: { refusals: object[] }[] }>(
      'recordReadings',
      { readings: [reading] },
      'outcomes { refusals { code message } }',
    );
    expect(outcomes).toEqual([{ refusals: [] }]);
  };
  await fails('2026-03-09T23:00:00Z', 'raid');
  expect(await alerts()).toEqual([expect.stringContaining('Astreinte : T. Roux, 0601020304.')]);
  // Noon of a working day: whoever is on call is not called, although the shift lasts.
  expect((await set('2026-03-11T07:00:00Z', '2026-03-11T20:00:00Z')).refusals).toEqual([]);
  await fails('2026-03-11T11:00:00Z', 'storage');
  const [latest] = await alerts();
  expect(latest).not.toContain('Astreinte');
  expect(await alerts()).toHaveLength(2);
});

test('somebody takes over from an instant on, a shift ends earlier, and what is over is left alone', async () => {
  api.clock.moveTo(at('2026-03-09T20:00:00Z'));
  const petit = { name: 'M. Petit', phone: '0605060708' };
  expect(codesAt(await carry('replaceOnCall', { shiftId: demoId(1, 1), ...petit }))).toEqual(['NOT_FOUND shiftId']);
  expect(codesAt(await carry('replaceOnCall', { shiftId: first, from: TUESDAY, ...petit }))).toEqual([
    'TIMES_OUT_OF_ORDER from',
  ]);
  expect(codesAt(await carry('replaceOnCall', { shiftId: first }))).toEqual([
    'TEXT_INVALID name',
    'TEXT_INVALID phone',
  ]);
  const taken = await carry<Changed>(
    'replaceOnCall',
    { shiftId: first, from: '2026-03-09T22:00:00Z', ...petit },
    ANSWER,
  );
  expect(taken.refusals).toEqual([]);
  expect(await onCall('2026-03-09T21:59:59Z', { team: 'nights' })).toContain('T. Roux 0601020304');
  expect((await onCall('2026-03-09T22:00:00Z', { team: 'nights' }))[0]).toBe('M. Petit 0605060708');
  const ended = await carry<Changed>('endOnCall', { shiftId: taken.shift!.id, endsAt: '2026-03-10T01:00:00Z' }, ANSWER);
  expect(told(ended)).toContain('2026-03-10T01:00:00Z 2026-03-10T17:00:00Z');
  expect(codesAt(await carry('endOnCall', { shiftId: taken.shift!.id, endsAt: '2026-03-10T01:00:00Z' }))).toEqual([
    'TIMES_OUT_OF_ORDER endsAt',
  ]);
  expect(codesAt(await carry('endOnCall', { shiftId: demoId(1, 1) }))).toEqual(['NOT_FOUND shiftId']);
  // Ended before it begins: it never was, and its time is free.
  const later = await set('2026-03-20T17:00:00Z', '2026-03-21T07:00:00Z');
  expect(codes(await carry('endOnCall', { shiftId: later.shift!.id }))).toEqual([]);
  expect(await onCall('2026-03-20T18:00:00Z')).toEqual([]);
  expect((await set('2026-03-20T17:00:00Z', '2026-03-21T07:00:00Z')).refusals).toEqual([]);
});

test('the roster is listed page by page, latest first, for the staff alone; the records are sound', async () => {
  const listed = async (first: number, after: string | null, key = api.keys.administrator) => {
    type Said = {
      onCallShifts: { nodes: { startsAt: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    };
    const { onCallShifts } = await api.ask<Said>(
      key,
      'query ($first: Int!, $after: String) { onCallShifts(first: $first, after: $after, filter: { team: "nights" }) { nodes { startsAt } pageInfo { hasNextPage endCursor } } }',
      { first, after },
    );
    return onCallShifts;
  };
  const page = await listed(4, null);
  const rest = await listed(4, page.pageInfo.endCursor);
  const starts = [...page.nodes, ...rest.nodes].map(({ startsAt }) => startsAt);
  expect(starts).toHaveLength(7);
  expect(starts).toEqual([...starts].sort().reverse());
  expect((await listed(4, null, api.keys.client)).nodes).toEqual([]);
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
