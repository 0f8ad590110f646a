import { correctIncident } from '../../api/app/incident/correct-incident';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { declineExpiredPenalty } from '../../api/app/penalty/decline-expired-penalty';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { rows } from '../../api/store/rows';
import {
  allPenaltiesOf,
  activeContract,
  asset,
  incident,
  penalties,
  reading,
  restored,
  type ExplainedPenalty,
} from '../support/made-contract';
import { unsound } from '../support/soundness';
import { at, attempt, carryOut, makeTenant, refusalsOf, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Penalties');
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

const LATE = '17:00:00Z';

/**
 * Down from a winter Monday at 09:00 in Paris to 18:00 on the Wednesday: 22 h open, 17 h 30 beyond
 * the target, 30 % of 1 000.00.
 */
async function threeDaysDown(contractId: string, monday: string): Promise<{ id: string; penalty: ExplainedPenalty }> {
  const id = await incident(tenant, contractId, `${monday}T08:00:00Z`);
  const [penalty] = await restored(tenant, id, `${wednesdayAfter(monday)}T${LATE}`);
  return { id, penalty: penalty! };
}

function wednesdayAfter(monday: string): string {
  return new Date(Date.parse(`${monday}T00:00:00Z`) + 2 * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Corrects when service was back; answers the penalties that this changed, as number, state and
 * amount.
 */
async function backAt(id: string, restoredAt: string, now: string): Promise<string[]> {
  const input = { incidentId: id, restoredAt: at(restoredAt), reason: 'The notice was read wrongly.' };
  const { penaltyIds } = await carryOut(tenant, now, (unit) => correctIncident(unit, input));
  return (await penalties(tenant, penaltyIds)).map(({ number, status, amount }) => `${number} ${status} ${amount}`);
}

const allOf = async (contractId: string): Promise<string[]> =>
  (await reading(tenant, (read) => allPenaltiesOf(read, [contractId]))).map(
    ({ number, status, amount }) => `${number} ${status} ${amount}`,
  );

const resultOf = (penalty: ExplainedPenalty, name: string): string | undefined =>
  penalty.explanation.steps.find((step) => step.result.name === name)?.result.value;

describe('the liability cap: three months of hosting over a calendar year', () => {
  // Mondays of 2026 followed by two working days, all in winter time.
  const MONDAYS = ['01-12', '01-19', '01-26', '02-02', '02-09', '02-16', '02-23', '03-02', '03-09'].map(
    (day) => `2026-${day}`,
  );
  let contractId: string;
  let made: { id: string; penalty: ExplainedPenalty }[];

  beforeAll(async () => {
    contractId = await activeContract(tenant);
    await asset(tenant, contractId);
    // Two hours beyond the target of 4 h 30: 10 %.
    const first = await incident(tenant, contractId, '2026-01-05T08:00:00Z');
    const [penalty] = await restored(tenant, first, '2026-01-05T16:30:00Z');
    made = [{ id: first, penalty: penalty! }];
    for (const monday of MONDAYS) made.push(await threeDaysDown(contractId, monday));
  });

  test('leaves what is below it alone: 100.00 and nine times 300.00', () => {
    expect(made.map(({ penalty }) => penalty.amount)).toEqual(['100.00 EUR', ...MONDAYS.map(() => '300.00 EUR')]);
  });

  test('cuts the one that crosses it, and leaves nothing to later ones, which say why', async () => {
    const crossing = await threeDaysDown(contractId, '2026-03-16');
    expect(crossing.penalty.amount).toBe('200.00 EUR');
    expect(resultOf(crossing.penalty, 'liability_left')).toBe('200');
    const later = await threeDaysDown(contractId, '2026-03-23');
    expect(later.penalty).toMatchObject({ amount: '0.00 EUR', status: 'ASSESSED', number: 12 });
    expect(resultOf(later.penalty, 'liability_cap')).toBe('3000');
    expect(resultOf(later.penalty, 'liability_left')).toBe('0');
    expect(resultOf(later.penalty, 'amountBeforeCap')).toBe('300');
    made.push(crossing, later);
  });

  test('a penalty of nothing can be claimed and accepted, and credits nothing', async () => {
    const { id: penaltyId } = made[11]!.penalty;
    await carryOut(tenant, '2026-03-26T08:00:00Z', (unit) => claimPenalty(unit, { penaltyId }), { as: 'client' });
    const accepted = await carryOut(tenant, '2026-03-26T09:00:00Z', (unit) => acceptPenalty(unit, { penaltyId }));
    expect(accepted.billingAdjustmentId).toBeNull();
  });

  test('a reversal gives its headroom to later penalties and raises no earlier one', async () => {
    expect(await backAt(made[1]!.id, '2026-01-12T10:00:00Z', '2026-04-01T08:00:00Z')).toEqual([
      '2 REVERSED 300.00 EUR',
    ]);
    expect((await allOf(contractId)).slice(10)).toEqual(['11 ASSESSED 200.00 EUR', '12 ACCEPTED 0.00 EUR']);
    // In summer time from 29 March on.
    const first = await incident(tenant, contractId, '2026-04-13T07:00:00Z');
    const [crossing] = await restored(tenant, first, '2026-04-13T15:30:00Z');
    expect(crossing?.amount).toBe('100.00 EUR');
    const second = await incident(tenant, contractId, '2026-04-20T07:00:00Z');
    const [cut] = await restored(tenant, second, '2026-04-22T16:00:00Z');
    expect(cut?.amount).toBe('200.00 EUR');
  });

  test('starts anew with the calendar year in which a penalty is assessed', async () => {
    const { penalty } = await threeDaysDown(contractId, '2027-01-11');
    expect(penalty.amount).toBe('300.00 EUR');
    expect(resultOf(penalty, 'liability_window')).toBe('2027');
  });

  test('counts over the whole term when the contract says so', async () => {
    const overrides = [
      { parameter: 'liability.window', value: 'CONTRACT_TERM' },
      { parameter: 'liability.months', value: '0.5' },
    ];
    const own = await activeContract(tenant, { overrides });
    await asset(tenant, own);
    const amounts = [];
    for (const monday of ['2026-11-16', '2027-01-11', '2027-01-18'])
      amounts.push((await threeDaysDown(own, monday)).penalty.amount);
    expect(amounts).toEqual(['300.00 EUR', '200.00 EUR', '0.00 EUR']);
  });
});

describe('assessed again', () => {
  let contractId: string;
  let id: string;
  beforeAll(async () => {
    contractId = await activeContract(tenant);
    await asset(tenant, contractId);
    ({ id } = await threeDaysDown(contractId, '2026-02-02'));
  });
  const NOW = '2026-02-10T08:00:00Z';

  // Each row: service was back then, and what that changes; the second time nothing.
  test.each([
    ['as recorded', `2026-02-04T${LATE}`, []],
    ['an hour earlier, in the same tier', '2026-02-04T16:00:00Z', ['1 REVERSED 300.00 EUR', '2 ASSESSED 300.00 EUR']],
    ['in time', '2026-02-02T10:00:00Z', ['2 REVERSED 300.00 EUR']],
    ['exactly at the deadline', '2026-02-02T14:30:00Z', []],
    ['a second late', '2026-02-02T14:30:01Z', ['3 ASSESSED 100.00 EUR']],
    ['a day late', '2026-02-03T13:00:00Z', ['3 REVERSED 100.00 EUR', '4 ASSESSED 200.00 EUR']],
  ])('restored %s', async (_when, restoredAt, changes) => {
    expect(await backAt(id, restoredAt, NOW)).toEqual(changes);
    expect(await backAt(id, restoredAt, NOW)).toEqual([]);
  });

  test('a cause that excludes the incident reverses what it owed', async () => {
    const exclude = { incidentId: id, excludedBy: 'FORCE_MAJEURE', reason: 'Flood.' };
    const { penaltyIds } = await carryOut(tenant, NOW, (unit) => correctIncident(unit, exclude));
    expect(await penalties(tenant, penaltyIds)).toMatchObject([{ number: 4, status: 'REVERSED' }]);
    expect((await carryOut(tenant, NOW, (unit) => correctIncident(unit, exclude))).penaltyIds).toEqual([]);
  });

  test('a reversed penalty can neither be claimed nor accepted', async () => {
    const [reversed] = await reading(tenant, (read) => allPenaltiesOf(read, [contractId]));
    const input = { penaltyId: reversed!.id };
    expect(await refusalsOf(tenant, NOW, (unit) => claimPenalty(unit, input))).toEqual([
      'PENALTY_TRANSITION_NOT_ALLOWED',
    ]);
    expect(await refusalsOf(tenant, NOW, (unit) => acceptPenalty(unit, input))).toEqual([
      'PENALTY_TRANSITION_NOT_ALLOWED',
    ]);
  });
});

describe('a claim', () => {
  let contractId: string;
  beforeAll(async () => {
    contractId = await activeContract(tenant);
    await asset(tenant, contractId);
  });

  test('comes before the acceptance, and once', async () => {
    const { penalty } = await threeDaysDown(contractId, '2026-02-02');
    const input = { penaltyId: penalty.id };
    const outcomes: string[][] = [];
    for (const work of [acceptPenalty, claimPenalty, claimPenalty, acceptPenalty, acceptPenalty] as const) {
      const { refusals } = await attempt(tenant, '2026-02-10T08:00:00Z', async (unit) => {
        const answer = await work(unit, input);
        return answer.ok ? { ok: true, value: {} } : answer;
      });
      outcomes.push(refusals.map(({ code }) => code));
    }
    const refused = ['PENALTY_TRANSITION_NOT_ALLOWED'];
    expect(outcomes).toEqual([refused, [], refused, [], refused]);
  });

  test('may be made after the last day of the fifth year: the provider may then decline it', async () => {
    const { penalty } = await threeDaysDown(contractId, '2026-02-09');
    const claim = (when: string): Promise<string[]> =>
      refusalsOf(tenant, when, (unit) => claimPenalty(unit, { penaltyId: penalty.id }), { as: 'client' });
    // Assessed on 11 February 2026; midnight in Paris is 23:00 in UTC.
    const decline = (when: string, reason = 'Too late'): Promise<string[]> =>
      refusalsOf(tenant, when, (unit) => declineExpiredPenalty(unit, { penaltyId: penalty.id, reason }));
    expect(await decline('2031-02-11T22:59:59Z')).toEqual(['PENALTY_CLAIM_NOT_EXPIRED']);
    expect(await decline('2031-02-11T23:00:00Z', ' ')).toEqual(['TEXT_INVALID']);
    expect(await claim('2031-02-11T23:00:00Z')).toEqual([]);
    expect(await decline('2031-02-12T08:00:00Z')).toEqual([]);
    expect(await decline('2031-02-12T08:00:00Z')).toEqual(['PENALTY_TRANSITION_NOT_ALLOWED']);
    expect(await claim('2031-02-12T08:00:00Z')).toEqual(['PENALTY_CLAIM_EXPIRED']);
  });

  test('in time is not declined as expired, however late the provider decides', async () => {
    const { penalty } = await threeDaysDown(contractId, '2026-03-09');
    const input = { penaltyId: penalty.id };
    expect(
      await refusalsOf(tenant, '2031-03-11T22:59:59Z', (unit) => claimPenalty(unit, input), { as: 'client' }),
    ).toEqual([]);
    const declined = refusalsOf(tenant, '2031-06-01T08:00:00Z', (unit) =>
      declineExpiredPenalty(unit, { ...input, reason: 'Too late' }),
    );
    expect(await declined).toEqual(['PENALTY_CLAIM_NOT_EXPIRED']);
  });
});
