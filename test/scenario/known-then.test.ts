import { startTestApi, type TestApi } from '../support/test-api';
import {
  CLOCK,
  everything,
  liveCorrected,
  READ,
  secondAfter,
  SUBJECTS,
  type Answers,
  type Clock,
  type CorrectedLife,
  type Subject,
} from './corrected-life';

/**
 * What was known at a past instant never changes. After each deed everything is asked as it is
 * known at that moment, and kept; whatever is recorded later, the same questions with `knownAt` are
 * answered by what was kept.
 */

let api: TestApi;
let ids: CorrectedLife['ids'];
let kept: CorrectedLife['kept'];
beforeAll(async () => {
  api = await startTestApi('2026-04-01T07:00:00Z');
  ({ ids, kept } = await liveCorrected(api));
}, 60_000);
afterAll(() => api.close());

/** The restoration clock of an incident as it was known, read then unless told otherwise. */
async function restoration(id: string, args: string): Promise<Clock> {
  const answer = await api.ask<{ incident: { clocks: Clock[] } }>(
    api.keys.client,
    `query ($id: ID!) { incident(id: $id) { clocks${args} ${CLOCK} } }`,
    { id },
  );
  return answer.incident.clocks.find(({ commitment }) => commitment.key === 'restoration')!;
}

test('every answer that was given is given again for its instant, and until the next deed', async () => {
  expect(kept.size).toBe(15);
  const instants = [...kept.keys()];
  for (const [index, instant] of instants.entries()) {
    const then = kept.get(instant)!;
    expect(await api.ask(api.keys.administrator, everything(instant), ids)).toEqual(then);
    const next = instants[index + 1];
    if (next === undefined) continue;
    const eve = new Date(Date.parse(next) - 1000).toISOString().replace('.000', '');
    const lateThen = await api.ask<Answers>(api.keys.administrator, everything(eve), ids);
    // Read at the same instants; what is read at `knownAt` itself is another hour.
    for (const subject of Object.keys(SUBJECTS) as Subject[])
      for (const [place] of READ.entries())
        expect(lateThen[subject][`r${place + 1}`]).toEqual(then[subject][`r${place + 1}`]);
  }
});

test('the answers differ: what was recorded later is not in them', () => {
  const read = (instant: string) => JSON.stringify(Object.values(kept.get(instant)!).map((each) => each['r3']));
  // What was included again, claimed, or corrected back reads in another year as before; and when
  // an alert came starts nothing. An asset that came after an incident was not hit by it.
  const alike = new Set([
    '2026-04-03T09:00:01Z',
    '2026-04-09T08:00:01Z',
    '2026-04-14T08:00:01Z',
    '2026-04-15T08:00:01Z',
    '2026-04-16T08:00:01Z',
  ]);
  const others = [...kept.keys()].filter((instant) => !alike.has(instant));
  expect(new Set(others.map(read)).size).toBe(others.length);
});

describe('what was known of an incident that was corrected again and again', () => {
  // Received at 09:00 in Paris; the hours are until 12:00 and from 14:00, the target four hours and
  // a half.
  test.each([
    ['the first response', '2026-04-02T07:40:00Z', 'RUNNING', '2026-04-02T13:30:00Z', null, 'PT40M'],
    ['an open exclusion since 10:00', '2026-04-02T09:00:00Z', 'RUNNING', null, null, 'PT1H'],
    // An hour, the half hour from 11:30, then three hours from 14:00.
    ['its end at 11:30', '2026-04-02T10:30:00Z', 'RUNNING', '2026-04-02T15:00:00Z', null, 'PT1H30M'],
    [
      'the restoration at 16:00',
      '2026-04-02T15:00:00Z',
      'MET',
      '2026-04-02T15:00:00Z',
      '2026-04-02T14:00:00Z',
      'PT3H30M',
    ],
    ['its correction to 16:30', '2026-04-03T08:00:00Z', 'MET', '2026-04-02T15:00:00Z', '2026-04-02T14:30:00Z', 'PT4H'],
    ['a reception at 08:45', '2026-04-07T08:00:00Z', 'MET', '2026-04-02T14:45:00Z', '2026-04-02T14:30:00Z', 'PT4H15M'],
    ['an exclusion as a whole', '2026-04-08T08:00:00Z', 'EXCLUDED', null, null, 'PT0S'],
    ['that it counts again', '2026-04-09T08:00:00Z', 'MET', '2026-04-02T14:45:00Z', '2026-04-02T14:30:00Z', 'PT4H15M'],
    [
      'another half hour excluded',
      '2026-04-10T08:00:00Z',
      'MET',
      '2026-04-02T15:15:00Z',
      '2026-04-02T14:30:00Z',
      'PT3H45M',
    ],
  ])('%s', async (_, recordedAt, state, dueAt, stoppedAt, elapsed) => {
    const args = `(asOf: "${recordedAt}", knownAt: "${secondAfter(recordedAt)}")`;
    expect(await restoration(ids.alarm, args)).toMatchObject({ state, dueAt, stoppedAt, elapsed });
  });

  test('read today with the knowledge of then, it runs on until today', async () => {
    const args = '(asOf: "2026-05-20T10:00:00Z", knownAt: "2026-04-02T10:30:01Z")';
    expect(await restoration(ids.alarm, args)).toMatchObject({ state: 'BREACHED', stoppedAt: null });
    expect(await restoration(ids.alarm, '')).toMatchObject({ state: 'MET', elapsed: 'PT3H45M' });
  });

  test('a call that was recorded late started nothing before', async () => {
    const asOf = 'asOf: "2026-04-02T08:30:00Z"';
    expect(await restoration(ids.alert, `(${asOf}, knownAt: "2026-04-02T09:00:00Z")`)).toMatchObject({
      state: 'NOT_APPLICABLE',
    });
    expect(await restoration(ids.alert, `(${asOf}, knownAt: "2026-04-02T09:00:01Z")`)).toMatchObject({
      state: 'RUNNING',
      startedAt: '2026-04-02T08:10:00Z',
      elapsed: 'PT20M',
    });
  });

  test('an asset that was recorded later was not hit, then or now', async () => {
    const asOf = 'asOf: "2026-04-02T08:30:00Z"';
    expect(await restoration(ids.whole, `(${asOf}, knownAt: "2026-04-03T09:00:00Z")`)).toMatchObject({
      state: 'NOT_APPLICABLE',
    });
    expect(await restoration(ids.whole, `(${asOf}, knownAt: "2026-04-03T09:00:01Z")`)).toMatchObject({
      state: 'NOT_APPLICABLE',
    });
  });
});

describe('what was known of the service levels of a contract', () => {
  const levels = (contractId: string, args: string) =>
    api.ask(
      api.keys.client,
      `query ($id: ID!) { contract(id: $id) { sla(${args}) { state openIncidents penaltiesToDate downtimeBudget { used } } } }`,
      { id: contractId },
    );

  test('an incident that was said to have come later since was open', async () => {
    const asOf = 'asOf: "2026-04-02T07:40:00Z"';
    const open = (openIncidents: number) => ({ contract: { sla: { openIncidents } } });
    // The alarm and the alert, of which it is known today that it came at 07:45.
    expect(await levels(ids.furnished, `${asOf}, knownAt: "2026-04-02T07:40:01Z"`)).toMatchObject(open(2));
    expect(await levels(ids.furnished, asOf)).toMatchObject(open(1));
  });

  test('an incident that was said to have come earlier since was not there yet', async () => {
    const asOf = 'asOf: "2026-04-02T06:50:00Z"';
    const open = (openIncidents: number) => ({ contract: { sla: { openIncidents } } });
    expect(await levels(ids.furnished, `${asOf}, knownAt: "2026-04-03T08:00:01Z"`)).toMatchObject(open(0));
    expect(await levels(ids.furnished, asOf)).toMatchObject(open(1));
  });

  test('an incident that is restored today was open in the next year', async () => {
    const asOf = 'asOf: "2027-01-15T10:00:00Z"';
    expect(await levels(ids.empty, `${asOf}, knownAt: "2026-05-20T10:00:00Z"`)).toMatchObject({
      contract: { sla: { state: 'BREACHED', openIncidents: 1 } },
    });
    expect(await levels(ids.empty, asOf)).toMatchObject({ contract: { sla: { state: 'MET', openIncidents: 0 } } });
  });

  // Over since 17:15 on Thursday, restored on Friday at 10:00: the first step of the table, 10 % of
  // 1 000.00.
  test.each([
    ['in the second in which it was assessed', '2026-04-13T08:00:00Z', '0.00 EUR'],
    ['assessed', '2026-04-13T08:00:01Z', '100.00 EUR'],
    ['claimed', '2026-04-14T08:00:01Z', '100.00 EUR'],
    ['in the second in which it was reversed', '2026-04-15T08:00:00Z', '100.00 EUR'],
    ['reversed', '2026-04-15T08:00:01Z', '0.00 EUR'],
  ])('a penalty, %s', async (_, knownAt, penaltiesToDate) => {
    expect(await levels(ids.furnished, `knownAt: "${knownAt}"`)).toMatchObject({
      contract: { sla: { penaltiesToDate } },
    });
  });

  test('before the contract was recorded nothing runs, and nothing is known of its terms', async () => {
    const knownAt = 'knownAt: "2026-04-01T07:00:00Z"';
    expect(await levels(ids.furnished, knownAt)).toEqual({
      contract: { sla: { state: 'NOT_MEASURED', openIncidents: 0, penaltiesToDate: '0.00 EUR', downtimeBudget: null } },
    });
    const parameters = (args: string) =>
      api.ask<{ contract: { parameters: unknown[] } }>(
        api.keys.client,
        `query ($id: ID!) { contract(id: $id) { parameters${args} { key value origin } } }`,
        { id: ids.furnished },
      );
    expect((await parameters(`(${knownAt})`)).contract.parameters).toEqual([]);
    expect(await parameters('(knownAt: "2026-04-01T07:00:01Z")')).toEqual(await parameters(''));
  });
});

describe('instants at which there is nothing to know', () => {
  test('before an incident was recorded it has no clocks, even where it was received before', async () => {
    const ask = (knownAt: string) =>
      api.ask(api.keys.client, `query ($id: ID!) { incident(id: $id) { clocks(knownAt: "${knownAt}") { state } } }`, {
        id: ids.alarm,
      });
    expect(await ask('2026-04-02T07:00:00Z')).toEqual({ incident: { clocks: [] } });
    expect(await ask('2026-04-02T07:00:01Z')).not.toEqual({ incident: { clocks: [] } });
  });

  test('what will be known is not known', async () => {
    const answer = await api.send(
      api.keys.client,
      'query ($id: ID!) { incident(id: $id) { clocks(knownAt: "2026-05-20T10:00:02Z") { state } } }',
      { id: ids.alarm },
    );
    expect(answer.errors).toMatchObject([{ path: ['incident', 'clocks'], extensions: { code: 'BAD_USER_INPUT' } }]);
    for (const [field, asked] of Object.entries({ sla: '{ state }', parameters: '{ key }' })) {
      const { errors } = await api.send(
        api.keys.client,
        `query ($id: ID!) { contract(id: $id) { ${field}(knownAt: "2026-05-20T10:00:02Z") ${asked} } }`,
        { id: ids.furnished },
      );
      expect(errors).toMatchObject([{ path: ['contract', field], extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});
