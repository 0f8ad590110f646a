import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/** Updates with their deadlines, and the reboots that they need, over a year of three contracts. */

let api: TestApi;
let life: Living;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2026-03-02T09:00:00Z');
  life = new Living(api, 'updates');
  clientId = await clientOf(api, 'Atelier Morel');
});
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

async function active(number: string, startsOn: string, input: object): Promise<string> {
  const all = { clientId, number, startsOn, priceComponents: [], modules: [], ...input };
  const contractId = await life.signs(all, startsOn);
  await life.did('activateContract', { contractId });
  return contractId;
}
const SERVER = { termsPack: { key: 'icodia-server', version: 2 }, termMonths: 12 };

interface Reboot {
  readonly id: string;
  readonly plannedOn: string;
  readonly startsAt: string | null;
  readonly immediate: boolean;
  readonly movable: boolean;
  readonly state: string;
  readonly failures: number;
}
interface Updated {
  readonly update: {
    readonly id: string;
    readonly dueAt: string | null;
    readonly windowStartsAt: string | null;
    readonly inTime: boolean | null;
    readonly reboot: Reboot | null;
  } | null;
}
const REBOOT = 'id plannedOn slotFrom slotTo startsAt immediate movable state failures toldAt toldContact { name }';
const UPDATE = `update { id dueAt windowStartsAt inTime state announcedAt reboot { ${REBOOT} } }`;

/** Installs an update that was released and needs a reboot; the reboot that is planned. */
async function installed(contractId: string, doneAt: string, more: object = {}): Promise<Reboot> {
  life.to(doneAt);
  const input = { contractId, component: 'kernel', releasedAt: doneAt, ...more };
  const { update } = await life.did<Updated>('recordUpdate', input, UPDATE);
  const done = { updateId: update!.id, doneAt, needsReboot: true, toldAt: doneAt };
  return (await life.did<Updated>('completeUpdate', done, UPDATE)).update!.reboot!;
}

describe('a reboot after an update', () => {
  let contractId = '';
  beforeAll(async () => {
    contractId = await active('ICO-R', '2025-01-08', { ...SERVER, modules: [{ key: 'level-1' }] });
    life.to('2025-01-08T12:00:00Z');
    const technical = {
      clientId,
      contractId,
      side: 'CLIENT',
      role: 'TECHNICAL',
      name: 'T. Morel',
      email: 't@a.example',
    };
    await life.did('recordContact', technical);
  });
  const forward = (rebootId: string, startsAt: string) =>
    life.does<{ reboot: Reboot | null }>(
      'bringRebootForward',
      { rebootId, startsAt },
      `reboot { ${REBOOT} }`,
      'client',
    );
  const codes = async (rebootId: string, startsAt: string): Promise<readonly string[]> =>
    (await forward(rebootId, startsAt)).refusals.map(({ code }) => code);

  test('waits seven working days at level 1, and the client brings it forward into a free slot', async () => {
    const reboot = await installed(contractId, '2025-02-07T11:00:00+01:00');
    expect(reboot).toEqual({
      id: reboot.id,
      plannedOn: '2025-02-18',
      slotFrom: '08:00',
      slotTo: '17:00',
      startsAt: null,
      immediate: false,
      movable: true,
      state: 'PLANNED',
      failures: 0,
      toldAt: '2025-02-07T10:00:00Z',
      toldContact: { name: 'T. Morel' },
    });
    const other = await installed(contractId, '2025-02-07T12:00:00+01:00');
    life.to('2025-02-10T09:00:00Z');
    expect(await codes(reboot.id, '2025-02-18T09:00:00+01:00')).toEqual(['DATE_OUT_OF_PERIOD']);
    expect(await codes(reboot.id, '2025-02-15T09:00:00+01:00')).toEqual(['DATE_OUT_OF_PERIOD']);
    expect(await codes(reboot.id, '2025-02-12T07:45:00+01:00')).toEqual(['DATE_OUT_OF_PERIOD']);
    expect(await codes(reboot.id, '2025-02-12T17:00:00+01:00')).toEqual(['DATE_OUT_OF_PERIOD']);
    expect(await codes(reboot.id, '2025-02-12T09:05:00+01:00')).toEqual(['DATE_OUT_OF_PERIOD']);
    expect((await forward(reboot.id, '2025-02-12T09:00:00+01:00')).reboot).toMatchObject({
      plannedOn: '2025-02-12',
      startsAt: '2025-02-12T08:00:00Z',
    });
    expect(await codes(other.id, '2025-02-12T09:00:00+01:00')).toEqual(['SLOT_TAKEN']);
    life.to('2025-02-12T09:00:00Z');
    const early = { rebootId: reboot.id, at: '2025-02-07T09:59:59Z' };
    expect(await life.refused('completeReboot', early)).toEqual(['TIMES_OUT_OF_ORDER']);
    expect(await life.refused('recordManualReboot', early)).toEqual(['TIMES_OUT_OF_ORDER']);
    await life.did('completeReboot', { rebootId: reboot.id, at: '2025-02-12T08:01:00Z' });
    expect(await codes(reboot.id, '2025-02-13T09:00:00+01:00')).toEqual(['REBOOT_STATE_CONFLICT']);
    // The client reboots by hand: what is planned does not take place.
    const manual = await life.does<{ reboot: Reboot }>(
      'recordManualReboot',
      { rebootId: other.id },
      `reboot { ${REBOOT} }`,
      'client',
    );
    expect(manual.reboot.state).toBe('CANCELLED');
    expect(await life.refused('completeReboot', { rebootId: other.id })).toEqual(['REBOOT_STATE_CONFLICT']);
  });

  test('is planned again when its robot fails, and the client is told twice', async () => {
    const reboot = await installed(contractId, '2025-04-15T10:00:00+02:00');
    expect(reboot.plannedOn).toBe('2025-04-25');
    const failed = { rebootId: reboot.id, failedOn: '2025-04-24' };
    life.to('2025-04-25T16:00:00Z');
    expect(await life.refused('recordRebootFailure', failed)).toEqual(['DATE_OUT_OF_PERIOD']);
    const again = await life.did<{ reboot: Reboot }>(
      'recordRebootFailure',
      { ...failed, failedOn: '2025-04-25', toldAt: '2025-04-25T15:30:00Z' },
      `reboot { ${REBOOT} }`,
    );
    expect(again.reboot).toMatchObject({
      plannedOn: '2025-05-07',
      failures: 1,
      state: 'PLANNED',
      toldAt: '2025-04-25T15:30:00Z',
    });
    const text = `query ($id: ID!) { contract(id: $id) { reboots(first: 9) { nodes { id update { component } } } } }`;
    const { contract } = await api.ask<{ contract: { reboots: { nodes: object[] } } }>(api.keys.client, text, {
      id: contractId,
    });
    expect(contract.reboots.nodes).toHaveLength(3);
  });

  test('waits three working days at level 0, where it is not brought forward, and not at all for a zero-day', async () => {
    const free = await active('ICO-0', '2025-01-08', { ...SERVER, modules: [{ key: 'level-0' }] });
    const reboot = await installed(free, '2025-05-07T10:00:00+02:00');
    expect(reboot).toMatchObject({ plannedOn: '2025-05-13', movable: false });
    expect(await codes(reboot.id, '2025-05-09T09:00:00+02:00')).toEqual(['REBOOT_NOT_MOVABLE']);
    const urgent = await installed(free, '2025-05-20T15:00:00+02:00', { vulnerability: 'ZERO_DAY' });
    expect(urgent).toMatchObject({ immediate: true, plannedOn: '2025-05-20', slotFrom: null, movable: false });
    const other = await installed(free, '2025-05-20T16:00:00+02:00', { vulnerability: 'OTHER' });
    expect(other).toMatchObject({ immediate: false, plannedOn: '2025-05-23' });
  });
});

describe('updates with a deadline', () => {
  let contractId = '';
  beforeAll(async () => {
    const terms = { termsPack: { key: 'pro-controle', version: 2 }, termMonths: 12 };
    contractId = await active('PRO-U', '2025-01-01', { ...terms, modules: [{ key: 'systems' }] });
  });
  const released = async (more: object = {}): Promise<NonNullable<Updated['update']>> => {
    life.to('2025-04-03T08:00:00Z');
    const input = { contractId, component: 'Suite', version: '12.1', releasedAt: '2025-04-03T10:00:00+02:00', ...more };
    return (await life.did<Updated>('recordUpdate', input, UPDATE)).update!;
  };
  const done = async (updateId: string, doneAt: string): Promise<boolean | null> => {
    life.to(doneAt);
    return (await life.did<Updated>('completeUpdate', { updateId, doneAt }, UPDATE)).update!.inTime;
  };

  test('that are minor are due in the night of the next day, or in a window where they need special handling', async () => {
    const ordinary = await released();
    expect(ordinary).toMatchObject({ dueAt: '2025-04-05T05:00:00Z', windowStartsAt: null, reboot: null });
    const special = await released({ specialHandling: true });
    expect(special).toMatchObject({ dueAt: null, windowStartsAt: '2025-04-03T18:00:00Z' });
    const content = { updateId: ordinary.id, content: 'Mends the printing of invoices' };
    const told = await life.did<Updated>('announceUpdate', content, UPDATE);
    expect(told.update).toMatchObject({ announcedAt: '2025-04-03T08:00:00Z' });
    const [late, outside] = [await released(), await released({ specialHandling: true })];
    expect(await done(ordinary.id, '2025-04-05T05:00:00Z')).toBe(true);
    expect(await done(late.id, '2025-04-05T05:00:01Z')).toBe(false);
    expect(await done(special.id, '2025-04-07T19:00:00Z')).toBe(true);
    expect(await done(outside.id, '2025-04-08T05:00:00Z')).toBe(false);
    expect(await life.refused('completeUpdate', { updateId: late.id, doneAt: '2025-04-05T05:00:01Z' })).toEqual([
      'UPDATE_STATE_CONFLICT',
    ]);
    const early = await released();
    const before = { updateId: early.id, doneAt: '2025-04-03T07:59:00Z' };
    expect(await life.refused('completeUpdate', before)).toEqual(['TIMES_OUT_OF_ORDER']);
  });

  test('that are major are asked for by the client five working days before', async () => {
    life.to('2025-04-14T08:00:00Z');
    const input = { contractId, component: 'Suite', version: '13' };
    const ask = (wantedOn: string, more: object = {}) =>
      life.does<Updated>('requestUpdate', { ...input, wantedOn, ...more }, UPDATE, 'client');
    expect((await ask('2025-04-18')).refusals).toMatchObject([
      { code: 'UPDATE_REQUESTED_TOO_LATE', path: ['wantedOn'], whatToDo: 'Give 2025-04-22 or a later day.' },
    ]);
    expect((await ask('2025-04-30', { requestedOn: '2025-04-07' })).refusals).toMatchObject([
      { code: 'DATE_OUT_OF_PERIOD' },
    ]);
    const { update } = await ask('2025-04-22');
    const early = { updateId: update!.id, doneAt: '2025-04-13T21:59:59Z' };
    expect(await life.refused('completeUpdate', early)).toEqual(['TIMES_OUT_OF_ORDER']);
    expect(await done(update!.id, '2025-04-22T18:30:00Z')).toBe(true);
    const { updates } = await life.says<{ updates: { nodes: { kind: string; requestedOn: string }[] } }>(
      contractId,
      'updates(first: 99) { nodes { kind requestedOn wantedOn } }',
    );
    expect(updates.nodes.at(-1)).toEqual({ kind: 'MAJOR', requestedOn: '2025-04-14', wantedOn: '2025-04-22' });
  });
});
