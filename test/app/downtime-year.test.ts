import { correctExcludedPeriod } from '../../api/app/incident/correct-excluded-period';
import { correctIncident, type CorrectIncidentInput } from '../../api/app/incident/correct-incident';
import { withdrawExcludedPeriod } from '../../api/app/incident/withdraw-excluded-period';
import { excludedPeriodsOf, type ExcludedPeriodRecord } from '../../api/store/incident/incident.store';
import { excludePeriod } from '../../api/app/incident/exclude-period';
import { recordReception } from '../../api/app/incident/record-reception';
import { reportIncident } from '../../api/app/incident/report-incident';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { assessDowntimeYear } from '../../api/app/penalty/assess-downtime-year';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { rows } from '../../api/store/rows';
import { activeContract, asset, incident, penalties, reading, restored } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { at, carryOut, makeTenant, refusalsOf, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Years');
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

const NOW = '2027-01-11T09:00:00Z';

/** Assesses a year; answers what stands for it. */
async function assess(contractId: string, year: number): Promise<string[]> {
  const { penaltyId } = await carryOut(tenant, NOW, (unit) => assessDowntimeYear(unit, { contractId, year }));
  return shown(penaltyId === null ? [] : [penaltyId]);
}

async function shown(ids: readonly string[]): Promise<string[]> {
  return (await penalties(tenant, ids)).map(
    ({ number, kind, status, amount }) => `${number} ${kind} ${status} ${amount}`,
  );
}

/**
 * A contract of module L alone, so that only the year counts, with a week of 37 h and a day of 7 h
 * 30 down in 2026.
 */
async function downForAWeek(): Promise<{ contractId: string; week: string; day: string }> {
  const modules = ['J', 'L'].map((key) => ({ key, active: true }));
  const contractId = await activeContract(tenant, { modules });
  await asset(tenant, contractId);
  const week = await incident(tenant, contractId, '2026-03-02T08:00:00Z');
  await restored(tenant, week, '2026-03-06T17:00:00Z');
  const day = await incident(tenant, contractId, '2026-05-05T06:30:00Z');
  await restored(tenant, day, '2026-05-05T16:00:00Z');
  return { contractId, week, day };
}

describe('a year that was assessed', () => {
  // 44 h 30 are 14 h 30 above the budget: 2 % of 12 000.00. Without the day 37 h, 7 h above: 1 %.
  test('is assessed again when an incident of it is corrected', async () => {
    const { contractId, day, week } = await downForAWeek();
    expect(await assess(contractId, 2026)).toEqual(['1 DOWNTIME_BUDGET ASSESSED 240.00 EUR']);
    const excluded = { incidentId: day, excludedBy: 'FORCE_MAJEURE', reason: 'A storm.' };
    const first = await carryOut(tenant, NOW, (unit) => correctIncident(unit, excluded));
    expect(await shown(first.penaltyIds)).toEqual([
      '1 DOWNTIME_BUDGET REVERSED 240.00 EUR',
      '2 DOWNTIME_BUDGET ASSESSED 120.00 EUR',
    ]);
    expect(await assess(contractId, 2026)).toEqual(['2 DOWNTIME_BUDGET ASSESSED 120.00 EUR']);
    const same = await carryOut(tenant, NOW, (unit) => correctIncident(unit, excluded));
    expect(same.penaltyIds).toEqual([]);
    // Eight hours less leave 29 h: the budget was kept.
    const early = { incidentId: week, restoredAt: at('2026-03-05T16:00:00Z'), reason: 'Back on the Thursday.' };
    const second = await carryOut(tenant, NOW, (unit) => correctIncident(unit, early));
    expect(await shown(second.penaltyIds)).toEqual(['2 DOWNTIME_BUDGET REVERSED 120.00 EUR']);
    expect(await assess(contractId, 2026)).toEqual([]);
  });

  test('is assessed again when an earlier outage is reported, restored or not', async () => {
    const modules = ['J', 'L'].map((key) => ({ key, active: true }));
    const contractId = await activeContract(tenant, { modules });
    await asset(tenant, contractId);
    expect(await assess(contractId, 2026)).toEqual([]);
    const input = { contractId, assetIds: [], description: 'Down', receivedAt: at('2026-12-21T08:00:00Z') };
    const report = { ...input, severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'TELEPHONE' } as const;
    // Eight working days of 7 h 30 to New Year, the 25th closed: 60 h, 30 h above the budget: 2 %
    // of 12 000.00.
    const { penaltyIds } = await carryOut(tenant, NOW, (unit) => reportIncident(unit, report));
    expect(await shown(penaltyIds)).toEqual(['1 DOWNTIME_BUDGET ASSESSED 240.00 EUR']);
    // One of this year changes none that was assessed.
    const later = { ...report, receivedAt: at('2027-01-04T08:00:00Z') };
    expect((await carryOut(tenant, NOW, (unit) => reportIncident(unit, later))).penaltyIds).toEqual([]);
  });

  test('and credited is corrected by the difference', async () => {
    const { contractId, day } = await downForAWeek();
    const { penaltyId } = await carryOut(tenant, NOW, (unit) => assessDowntimeYear(unit, { contractId, year: 2026 }));
    const input = { penaltyId: penaltyId! };
    await carryOut(tenant, NOW, (unit) => claimPenalty(unit, input), { as: 'client' });
    await carryOut(tenant, NOW, (unit) => acceptPenalty(unit, input));
    const period = {
      incidentId: day,
      cause: 'CLIENT',
      startedAt: at('2026-05-05T06:30:00Z'),
      endedAt: at('2026-05-05T16:00:00Z'),
    };
    const { penaltyIds } = await carryOut(tenant, NOW, (unit) => excludePeriod(unit, period));
    expect(await shown(penaltyIds)).toEqual([
      '1 DOWNTIME_BUDGET REVERSED 240.00 EUR',
      '2 DOWNTIME_BUDGET ACCEPTED 120.00 EUR',
    ]);
  });

  test('takes an excluded time from its incident, or from the whole service, as it is said', async () => {
    const { contractId, day, week } = await downForAWeek();
    expect(await assess(contractId, 2026)).toEqual(['1 DOWNTIME_BUDGET ASSESSED 240.00 EUR']);
    // Told on the day's incident of May, the Thursday and Friday of the week in March: 15 h.
    const times = { startedAt: at('2026-03-05T06:30:00Z'), endedAt: at('2026-03-06T17:00:00Z') };
    const period = { incidentId: day, cause: 'THIRD_PARTY', ...times };
    const own = await carryOut(tenant, NOW, (unit) => excludePeriod(unit, period));
    expect(own.penaltyIds).toEqual([]);
    const [{ id: excludedPeriodId, scope }] = (await reading(tenant, (read) => excludedPeriodsOf(read, [day]))) as [
      ExcludedPeriodRecord,
    ];
    expect(scope).toBe('INCIDENT');
    const whole = { excludedPeriodId, scope: 'SERVICE', reason: 'The operator of all.' } as const;
    // 29 h 30 are within the 30 h of the year.
    const corrected = await carryOut(tenant, NOW, (unit) => correctExcludedPeriod(unit, whole));
    expect(await shown(corrected.penaltyIds)).toEqual(['1 DOWNTIME_BUDGET REVERSED 240.00 EUR']);
    const flood = { incidentId: week, cause: 'FORCE_MAJEURE', scope: 'INCIDENT', ...times } as const;
    await carryOut(tenant, NOW, (unit) => excludePeriod(unit, flood));
    const withdrawn = await carryOut(tenant, NOW, (unit) =>
      withdrawExcludedPeriod(unit, { excludedPeriodId, reason: 'Told on the right incident.' }),
    );
    expect(withdrawn.penaltyIds).toEqual([]);
  });

  test('takes the whole time of an excluded incident from itself, or from the whole service, as it is said', async () => {
    const { contractId } = await downForAWeek();
    // Reported once more on the Thursday of the week in March, to its end: 15 h of the week.
    const again = await incident(tenant, contractId, '2026-03-05T06:30:00Z');
    await restored(tenant, again, '2026-03-06T17:00:00Z');
    expect(await assess(contractId, 2026)).toEqual(['1 DOWNTIME_BUDGET ASSESSED 240.00 EUR']);
    const correct = (changes: Partial<CorrectIncidentInput>): Promise<{ readonly penaltyIds: readonly string[] }> =>
      carryOut(tenant, NOW, (unit) => correctIncident(unit, { incidentId: again, reason: 'R', ...changes }));
    expect(await shown((await correct({ excludedBy: 'CLIENT' })).penaltyIds)).toEqual([]);
    // Of the 44 h 30 there are then 29 h 30, within the 30 h of the year.
    expect(await shown((await correct({ excludedByScope: 'SERVICE' })).penaltyIds)).toEqual([
      '1 DOWNTIME_BUDGET REVERSED 240.00 EUR',
    ]);
    // With its own time alone, the week counts whole again; a storm is the whole service's.
    const own = await correct({ excludedBy: 'FORCE_MAJEURE', excludedByScope: 'INCIDENT' });
    expect(await shown(own.penaltyIds)).toEqual(['2 DOWNTIME_BUDGET ASSESSED 240.00 EUR']);
    expect(await shown((await correct({ excludedBy: 'FORCE_MAJEURE' })).penaltyIds)).toEqual([
      '2 DOWNTIME_BUDGET REVERSED 240.00 EUR',
    ]);
  });

  test('is not told whose time is excluded where no cause excludes the incident', async () => {
    const { day } = await downForAWeek();
    const change = (changes: Partial<CorrectIncidentInput>): Promise<string[]> =>
      refusalsOf(tenant, NOW, (unit) => correctIncident(unit, { incidentId: day, reason: 'R', ...changes }));
    expect(await change({ excludedByScope: 'SERVICE' })).toEqual(['INCIDENT_STATE_CONFLICT']);
    const excluded = { incidentId: day, excludedBy: 'CLIENT', excludedByScope: 'SERVICE', reason: 'R' } as const;
    await carryOut(tenant, NOW, (unit) => correctIncident(unit, excluded));
    expect(await change({ excludedByScope: 'SERVICE', includedAgain: true })).toEqual(['INCIDENT_STATE_CONFLICT']);
  });

  test('counts an incident again whose exclusion is taken back', async () => {
    const { contractId, day } = await downForAWeek();
    const reason = 'It was no storm after all.';
    expect(
      await refusalsOf(tenant, NOW, (unit) => correctIncident(unit, { incidentId: day, includedAgain: true, reason })),
    ).toEqual(['INCIDENT_STATE_CONFLICT']);
    await carryOut(tenant, NOW, (unit) => correctIncident(unit, { incidentId: day, excludedBy: 'CLIENT', reason }));
    expect(await assess(contractId, 2026)).toEqual(['1 DOWNTIME_BUDGET ASSESSED 120.00 EUR']);
    const again = await carryOut(tenant, NOW, (unit) =>
      correctIncident(unit, { incidentId: day, includedAgain: true, reason }),
    );
    expect(await shown(again.penaltyIds)).toEqual([
      '1 DOWNTIME_BUDGET REVERSED 120.00 EUR',
      '2 DOWNTIME_BUDGET ASSESSED 240.00 EUR',
    ]);
  });

  test('counts nothing of an incident that was restored before the call that would have begun its interruption', async () => {
    const { contractId } = await downForAWeek();
    const alerted = await incident(tenant, contractId, '2026-06-01T08:00:00Z', { channel: 'MONITORING_ALERT' });
    await restored(tenant, alerted, '2026-06-01T09:00:00Z');
    const call = { incidentId: alerted, channel: 'TELEPHONE', receivedAt: at('2026-06-01T10:00:00Z') } as const;
    await carryOut(tenant, NOW, (unit) => recordReception(unit, call));
    expect(await assess(contractId, 2026)).toEqual(['1 DOWNTIME_BUDGET ASSESSED 240.00 EUR']);
  });

  test('cannot be reckoned from invoices that are not on file', async () => {
    const modules = ['J', 'L'].map((key) => ({ key, active: true }));
    const overrides = [{ parameter: 'downtime-budget.annual-base', value: 'INVOICED' }];
    const contractId = await activeContract(tenant, { modules, overrides });
    expect(await refusalsOf(tenant, NOW, (unit) => assessDowntimeYear(unit, { contractId, year: 2026 }))).toEqual([
      'INVOICES_MISSING',
    ]);
  });

  test('stays as it is when an incident of another year is corrected', async () => {
    const { contractId } = await downForAWeek();
    expect(await assess(contractId, 2026)).toEqual(['1 DOWNTIME_BUDGET ASSESSED 240.00 EUR']);
    const next = await incident(tenant, contractId, '2027-01-04T08:00:00Z');
    await restored(tenant, next, '2027-01-04T15:00:00Z');
    const excluded = { incidentId: next, excludedBy: 'FORCE_MAJEURE', reason: 'A storm.' };
    expect((await carryOut(tenant, NOW, (unit) => correctIncident(unit, excluded))).penaltyIds).toEqual([]);
    expect(await assess(contractId, 2026)).toEqual(['1 DOWNTIME_BUDGET ASSESSED 240.00 EUR']);
  });

  test('an interruption over New Year counts in each year for its own part', async () => {
    const modules = ['J', 'L'].map((key) => ({ key, active: true }));
    const contractId = await activeContract(tenant, {
      modules,
      overrides: [{ parameter: 'downtime-budget.target', value: 'PT7H' }],
    });
    await asset(tenant, contractId);
    // Thursday 31 December, 8:30: 7 h 30. In 2027 from Monday 4 January, the 1st being a Friday and
    // a holiday: 7 h 30 as well.
    const over = await incident(tenant, contractId, '2026-12-31T07:30:00Z');
    await restored(tenant, over, '2027-01-04T17:00:00Z');
    expect(await assess(contractId, 2026)).toEqual(['1 DOWNTIME_BUDGET ASSESSED 120.00 EUR']);
    const early = { incidentId: over, restoredAt: at('2026-12-31T16:30:00Z'), reason: 'Back the same day.' };
    const { penaltyIds } = await carryOut(tenant, NOW, (unit) => correctIncident(unit, early));
    expect(await shown(penaltyIds)).toEqual(['1 DOWNTIME_BUDGET REVERSED 120.00 EUR']);
  });
});
