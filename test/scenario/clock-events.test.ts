import { v7 } from 'uuid';
import { loadTermsPack } from '../../api/app/terms/load-terms-pack';
import { heldAt } from '../../api/domain/time/clock';
import { rows } from '../../api/store/rows';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';
import { activeContract, eur, on, type ExplainedPenalty } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { at, makeTenant, type Tenant, type Who } from '../support/tenant';
import { startTestApi, type TestApi } from '../support/test-api';

/**
 * Clocks that no call starts: a restoration after a virus infection runs from the vendor's
 * disinfection tool, a commissioning from the validated order.
 */

let api: TestApi;
let tenant: Tenant;
beforeAll(async () => {
  api = await startTestApi('2026-03-02T08:00:00Z');
  tenant = await makeTenant(await api.testDatabase.open({ entities: rows }), `Clocks ${v7()}`);
  const packs = readTermsPacks('seeds/terms');
  const json = packs.find(({ name }) => name === 'pro-controle/v2')!.json as {
    readonly penalties: { readonly policies: object[] };
  };
  const hosted = packs.find(({ name }) => name === 'omr-hosted/v2')!.json as {
    readonly penalties: { readonly policies: readonly { readonly key: string }[] };
  };
  const restoration = hosted.penalties.policies.find(({ key }) => key === 'restoration')!;
  const policy = { ...restoration, key: 'virus', commitments: ['virus-restoration'], caps: [] };
  const penalised = {
    ...json,
    id: 'virus-penalised',
    version: 1,
    penalties: { caps: [], policies: [{ ...policy, base: { scope: 'ALL', period: 'MONTHLY' } }] },
  };
  await tenant.database.write(tenant.sessions.administrator, (tx) =>
    loadTermsPack(
      tx,
      tenant.providerId,
      { name: 'virus-penalised', json: penalised },
      heldAt(at('2025-01-01T00:00:00Z')),
    ),
  );
}, 60_000);
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => api.close());

interface Answer {
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[]; readonly whatToDo: string }[];
  readonly incident: { readonly id: string } | null;
  readonly module: { readonly id: string; readonly key: string } | null;
  readonly notStarted: readonly { readonly whatWouldStartIt: string }[] | null;
  readonly assessedPenalties: readonly Pick<ExplainedPenalty, 'amount' | 'status'>[] | null;
  readonly reassessedPenalties: readonly Pick<ExplainedPenalty, 'amount' | 'status'>[] | null;
}

/** Carries out a mutation at an instant. */
async function send(mutation: string, input: object, when: string, wanted: string, who: Who = 'administrator') {
  api.clock.moveTo(at(when));
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($key: String!, $input: ${type}!) {
    answer: ${mutation}(idempotencyKey: $key, input: $input) { refusals { code path whatToDo } ${wanted} } }`;
  return api.send(tenant.keys[who], document, { key: v7(), input });
}

async function done(mutation: string, input: object, when: string, wanted: string): Promise<Answer> {
  const { data, errors } = await send(mutation, input, when, wanted);
  expect(errors).toEqual([]);
  const { answer } = data as unknown as { answer: Answer };
  expect(answer.refusals).toEqual([]);
  return answer;
}

async function refused(mutation: string, input: object, when: string): Promise<string> {
  const { data, errors } = await send(mutation, input, when, '');
  expect(errors).toEqual([]);
  return (data as unknown as { answer: Answer }).answer.refusals
    .map(({ code, path }) => `${code} ${path.join('.')}`)
    .join(', ');
}

describe('a restoration after a virus infection', () => {
  const modules = [
    { key: 'systems', active: true },
    { key: 'applications', active: true },
    { key: 'antivirus', active: true },
  ];
  const contract = (key: string, version: number): Promise<string> =>
    activeContract(tenant, {
      termsPack: { key, version },
      termMonths: 12,
      priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: eur('1000.00') }],
      modules,
      startsOn: on('2026-01-01'),
    });
  const CLOCKS = `clocks(asOf: $asOf, knownAt: $knownAt) { commitment { key } state startedAt stoppedAt dueAt elapsed overrun reason
    explanation { text replay { equal } } }`;

  async function clockOf(id: string, asOf: string, knownAt: string | null = null) {
    const { incident } = await api.ask<{
      incident: { disinfectionToolAt: string | null; clocks: Record<string, never>[] };
    }>(
      tenant.keys.administrator,
      `query ($id: ID!, $asOf: DateTime, $knownAt: DateTime) { incident(id: $id) { disinfectionToolAt ${CLOCKS} } }`,
      { id, asOf, knownAt },
    );
    const clocks = incident.clocks as unknown as {
      readonly commitment: { readonly key: string };
      readonly explanation: { readonly text: string; readonly replay: { readonly equal: boolean } };
    }[];
    const {
      commitment: _,
      explanation,
      ...clock
    } = clocks.find(({ commitment }) => commitment.key === 'virus-restoration')!;
    expect(explanation.replay.equal).toBe(true);
    return { ...clock, text: explanation.text };
  }

  async function infected(
    contractId: string,
    kind = 'VIRUS_INFECTION',
    when = '2026-03-02T08:00:00Z',
  ): Promise<Answer> {
    const input = { contractId, severity: 'CRITICAL', kind, channel: 'TELEPHONE', description: 'Files are encrypted.' };
    return done('reportIncident', input, when, 'incident { id } notStarted { whatWouldStartIt }');
  }

  test('runs from the tool, is breached, explained, and known as it was', async () => {
    const reported = await infected(await contract('pro-controle', 2));
    const { id } = reported.incident!;
    expect(reported.notStarted!.map(({ whatWouldStartIt }) => whatWouldStartIt)).toContain(
      'The event DISINFECTION_TOOL_AVAILABLE: record it with `recordDisinfectionTool`.',
    );
    expect(await clockOf(id, '2026-03-02T12:00:00Z')).toMatchObject({ state: 'NOT_APPLICABLE', startedAt: null });

    const tool = { incidentId: id, availableAt: '2026-03-02T10:00:00Z' };
    await done('recordDisinfectionTool', tool, '2026-03-02T11:00:00Z', 'incident { id } assessedPenalties { amount }');
    expect(await clockOf(id, '2026-03-02T12:00:00Z')).toMatchObject({
      state: 'RUNNING',
      startedAt: '2026-03-02T10:00:00Z',
      elapsed: 'PT2H',
      dueAt: '2026-03-02T14:00:00Z',
    });
    await done('restoreIncident', { incidentId: id, restoredAt: '2026-03-02T15:00:00Z' }, '2026-03-02T16:00:00Z', '');
    const stopped = await clockOf(id, '2026-03-02T16:00:00Z');
    expect(stopped).toMatchObject({ state: 'BREACHED', stoppedAt: '2026-03-02T15:00:00Z', overrun: 'PT1H' });
    expect(stopped.text).toContain('overrunSeconds');
    expect(await clockOf(id, '2026-03-02T12:00:00Z', '2026-03-02T10:30:00Z')).toMatchObject({
      state: 'NOT_APPLICABLE',
    });
  });

  test('costs what the terms say, and less once the tool turns out to have come later', async () => {
    const { id } = (await infected(await contract('virus-penalised', 1))).incident!;
    await done(
      'recordDisinfectionTool',
      { incidentId: id, availableAt: '2026-03-02T09:00:00Z' },
      '2026-03-02T09:00:00Z',
      '',
    );
    const restored = { incidentId: id, restoredAt: '2026-03-02T14:00:00Z' };
    const { assessedPenalties } = await done(
      'restoreIncident',
      restored,
      '2026-03-02T14:00:00Z',
      'assessedPenalties { amount status }',
    );
    // An hour beyond the four: 10 % of 1 000.00.
    expect(assessedPenalties).toEqual([{ amount: '100.00 EUR', status: 'ASSESSED' }]);
    const later = { incidentId: id, disinfectionToolAt: '2026-03-02T10:00:00Z', reason: 'The log of the vendor.' };
    const { reassessedPenalties } = await done(
      'correctIncident',
      later,
      '2026-03-03T08:00:00Z',
      'reassessedPenalties { amount status }',
    );
    expect(reassessedPenalties).toEqual([{ amount: '100.00 EUR', status: 'REVERSED' }]);
    expect(await clockOf(id, '2026-03-03T08:00:00Z')).toMatchObject({ state: 'MET', elapsed: 'PT4H' });
  });

  test('counts a tool that was there before the call from the call on', async () => {
    const { id } = (await infected(await contract('pro-controle', 2))).incident!;
    await done(
      'recordDisinfectionTool',
      { incidentId: id, availableAt: '2026-03-01T10:00:00Z' },
      '2026-03-02T09:00:00Z',
      '',
    );
    expect(await clockOf(id, '2026-03-02T09:00:00Z')).toMatchObject({
      startedAt: '2026-03-02T08:00:00Z',
      elapsed: 'PT1H',
    });
  });

  test('takes the tool once, in the past, for a virus infection, and from the staff', async () => {
    const contractId = await contract('pro-controle', 2);
    const { id: other } = (await infected(contractId, 'OTHER')).incident!;
    expect(await refused('recordDisinfectionTool', { incidentId: other }, '2026-03-02T09:00:00Z')).toBe(
      'INCIDENT_STATE_CONFLICT incidentId',
    );
    await done(
      'correctIncident',
      { incidentId: other, kind: 'VIRUS_INFECTION', reason: 'It was one.' },
      '2026-03-02T09:00:00Z',
      '',
    );
    const early = { incidentId: other, availableAt: '2026-03-02T09:00:01Z' };
    expect(await refused('recordDisinfectionTool', early, '2026-03-02T09:00:00Z')).toBe('TIME_IN_FUTURE availableAt');
    await done('recordDisinfectionTool', { incidentId: other }, '2026-03-02T09:00:00Z', '');
    expect(await refused('recordDisinfectionTool', { incidentId: other }, '2026-03-02T09:30:00Z')).toBe(
      'INCIDENT_STATE_CONFLICT incidentId',
    );
    expect(
      (await send('recordDisinfectionTool', { incidentId: other }, '2026-03-02T10:00:00Z', '', 'client')).errors,
    ).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('a commissioning', () => {
  const contract = (levels: readonly string[], version = 2): Promise<string> =>
    activeContract(tenant, {
      termsPack: { key: 'icodia-server', version },
      termMonths: 12,
      priceComponents: [],
      modules: levels.map((key) => ({ key, active: true })),
      overrides: levels.includes('level-2') ? [{ parameter: 'allotted-time.minutes-level-2', value: '600' }] : [],
      startsOn: on('2026-01-01'),
    });

  async function commissioningOf(id: string, key: string, asOf: string, knownAt: string | null = null) {
    const { contract: found } = await api.ask<{
      contract: {
        modules: {
          nodes: {
            key: string;
            commissioning: { clock: { explanation: { replay: { equal: boolean } } } | null } | null;
          }[];
        };
      };
    }>(
      tenant.keys.administrator,
      `query ($id: ID!, $asOf: DateTime, $knownAt: DateTime) { contract(id: $id) { modules { nodes { key
        commissioning(asOf: $asOf, knownAt: $knownAt) { orderValidatedAt commissionedAt
          clock { state startedAt stoppedAt elapsed overrun dueAt explanation { text replay { equal } } } } } } } }`,
      { id, asOf, knownAt },
    );
    const commissioning = found.modules.nodes.find((each) => each.key === key)!.commissioning;
    if (commissioning?.clock != null) expect(commissioning.clock.explanation.replay.equal).toBe(true);
    return commissioning;
  }

  test('runs from the validated order to the commissioning, in working hours, and is never penalised', async () => {
    const id = await contract(['level-1']);
    expect(await commissioningOf(id, 'level-1', '2026-03-02T08:00:00Z')).toBeNull();
    const order = { contractId: id, validatedAt: '2026-03-02T08:00:00Z' };
    const { module } = await done('recordOrderValidation', order, '2026-03-02T09:00:00Z', 'module { id key }');
    expect(module!.key).toBe('level-1');
    // Monday 9:00 in Paris; nine hours a working day.
    expect(await commissioningOf(id, 'level-1', '2026-03-03T08:00:00Z')).toMatchObject({
      commissionedAt: null,
      clock: { state: 'RUNNING', startedAt: '2026-03-02T08:00:00Z', elapsed: 'PT9H', dueAt: '2026-03-04T14:00:00Z' },
    });
    const service = { moduleId: module!.id, commissionedAt: '2026-03-04T15:00:00Z' };
    await done('recordCommissioning', service, '2026-03-05T08:00:00Z', 'module { id key }');
    expect(await commissioningOf(id, 'level-1', '2026-03-05T08:00:00Z')).toMatchObject({
      clock: { state: 'BREACHED', stoppedAt: '2026-03-04T15:00:00Z', overrun: 'PT1H' },
    });
    const known = await commissioningOf(id, 'level-1', '2026-03-05T08:00:00Z', '2026-03-05T08:00:00Z');
    expect(known).toMatchObject({ commissionedAt: null, clock: { stoppedAt: null } });
    expect(await commissioningOf(id, 'level-1', '2026-03-05T08:00:00Z', '2026-03-02T09:00:00Z')).toBeNull();
    const { contract: found } = await api.ask<{
      contract: { penalties: { nodes: unknown[] }; history: { nodes: { kind: string }[] } };
    }>(
      tenant.keys.administrator,
      'query ($id: ID!) { contract(id: $id) { penalties { nodes { id } } history { nodes { kind } } } }',
      { id },
    );
    expect(found.penalties.nodes).toEqual([]);
    expect(found.history.nodes.map(({ kind }) => kind).slice(-2)).toEqual(['ORDER_VALIDATED', 'SERVICE_COMMISSIONED']);
  });

  test('is corrected, and withdrawn', async () => {
    const id = await contract(['level-1']);
    const order = { contractId: id, validatedAt: '2026-03-02T08:00:00Z' };
    const moduleId = (await done('recordOrderValidation', order, '2026-03-02T09:00:00Z', 'module { id key }')).module!
      .id;
    await done('recordCommissioning', { moduleId }, '2026-03-04T15:00:00Z', '');
    const later = { moduleId, orderValidatedAt: '2026-03-02T10:00:00Z', reason: 'The order was signed later.' };
    await done('correctCommissioning', later, '2026-03-05T08:00:00Z', '');
    expect(await commissioningOf(id, 'level-1', '2026-03-05T08:00:00Z')).toMatchObject({
      clock: { state: 'MET', elapsed: 'PT23H' },
    });
    await done(
      'correctCommissioning',
      { moduleId, notCommissioned: true, reason: 'Another server.' },
      '2026-03-05T09:00:00Z',
      '',
    );
    expect(await commissioningOf(id, 'level-1', '2026-03-05T09:00:00Z')).toMatchObject({
      commissionedAt: null,
      clock: { state: 'BREACHED' },
    });
    await done('recordCommissioning', { moduleId, commissionedAt: '2026-03-05T09:00:00Z' }, '2026-03-05T10:00:00Z', '');
  });

  test('is shown as an average of several over a period, which is what the terms promise', async () => {
    const setUp = async (validatedAt: string, commissionedAt: string): Promise<string> => {
      const id = await contract(['level-1']);
      const order = { contractId: id, validatedAt };
      const { module } = await done('recordOrderValidation', order, validatedAt, 'module { id key }');
      await done('recordCommissioning', { moduleId: module!.id }, commissionedAt, '');
      return id;
    };
    const averages = async (from: string, before: string, key = tenant.keys.administrator) => {
      const { commissioningAverages: found } = await api.ask<{ commissioningAverages: readonly object[] }>(
        key,
        `query ($from: Date!, $before: Date!) { commissioningAverages(from: $from, before: $before) {
          termsPack commitment { key } services average target isKept explanation { replay { equal } } } }`,
        { from, before },
      );
      return found;
    };
    const shown = { termsPack: 'icodia-server', commitment: { key: 'commissioning' }, target: 'PT24H' };
    const replayed = { explanation: { replay: { equal: true } } };
    expect(await averages('2026-03-16', '2026-03-23')).toEqual([]);
    await setUp('2026-03-17T08:00:00Z', '2026-03-17T15:00:00Z');
    await setUp('2026-03-16T08:00:00Z', '2026-03-18T15:00:00Z');
    // 7 and 25 working hours.
    const two = { ...shown, services: 2, average: 'PT16H', isKept: true, ...replayed };
    expect(await averages('2026-03-16', '2026-03-23')).toEqual([two]);
    await setUp('2026-03-16T08:00:00Z', '2026-03-20T16:00:00Z');
    const three = { ...shown, services: 3, average: 'PT25H20M', isKept: false, ...replayed };
    expect(await averages('2026-03-16', '2026-03-21')).toEqual([three]);
    expect(await averages('2026-03-18', '2026-03-20')).toMatchObject([{ services: 1, average: 'PT25H' }]);
    expect(await averages('2026-03-19', '2026-03-20')).toEqual([]);
    // Another client sees its own services alone, of which there are none.
    expect(await averages('2026-03-16', '2026-03-21', tenant.keys.otherClient)).toEqual([]);
    for (const [from, before] of [
      ['2026-03-16', '2026-03-16'],
      ['2026-03-16', '2027-03-18'],
    ] as const) {
      const text = `{ commissioningAverages(from: "${from}", before: "${before}") { services } }`;
      const refusedAverages = await api.send(tenant.keys.administrator, text);
      expect(refusedAverages.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  test('is refused twice, out of order, in the future, for a draft, and where no service promises it', async () => {
    const id = await contract(['level-1']);
    const order = { contractId: id, validatedAt: '2026-03-02T08:00:00Z' };
    expect(await refused('recordOrderValidation', order, '2026-03-02T07:59:59Z')).toBe('TIME_IN_FUTURE validatedAt');
    const moduleId = (await done('recordOrderValidation', order, '2026-03-02T09:00:00Z', 'module { id key }')).module!
      .id;
    expect(await refused('recordOrderValidation', order, '2026-03-02T09:00:00Z')).toBe('ALREADY_EXISTS moduleId');
    const early = { moduleId, commissionedAt: '2026-03-02T07:59:59Z' };
    expect(await refused('recordCommissioning', early, '2026-03-02T09:00:00Z')).toBe(
      'TIMES_OUT_OF_ORDER commissionedAt',
    );
    const withdrawn = { moduleId, notCommissioned: true, reason: 'None.' };
    expect(await refused('correctCommissioning', withdrawn, '2026-03-02T09:00:00Z')).toBe(
      'TIMES_OUT_OF_ORDER notCommissioned',
    );
    await done('recordCommissioning', { moduleId }, '2026-03-02T09:00:00Z', '');
    expect(await refused('recordCommissioning', { moduleId }, '2026-03-02T09:00:00Z')).toBe('ALREADY_EXISTS moduleId');
    const hosted = await activeContract(tenant);
    expect(await refused('recordOrderValidation', { contractId: hosted }, '2026-03-02T09:00:00Z')).toBe(
      'MODULE_NOT_ACTIVE moduleId',
    );
    expect(
      (await send('recordOrderValidation', { contractId: hosted }, '2026-03-02T09:00:00Z', '', 'technician')).errors,
    ).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
