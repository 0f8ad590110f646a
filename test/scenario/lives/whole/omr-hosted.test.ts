import { balances, liability, replaced, restored, revised, terminated, time } from './omr-figures';
import { WAITING } from './omr-waiting';
import { amount, WholeLife } from './whole-life';

/** A hosted contract over five years: more users, a dispute, revisions, a tacit renewal, an early end and what outlives it. */

const life = new WholeLife('omr-hosted');

life.step(1, async (figures) => {
  await life.signs(
    {
      number: 'OMR-S1',
      termsPack: { key: 'omr-hosted', version: 3 },
      startsOn: '2021-03-01',
      termMonths: 36,
      billingPeriodMonths: 3,
      directDebit: false,
      users: 20,
      priceComponents: [
        { code: 'HOSTING', monthlyAmount: '1000.00 EUR' },
        { code: 'EQUIPMENT', monthlyAmount: '300.00 EUR' },
        { code: 'SERVICES', monthlyAmount: '450.00 EUR' },
      ],
      modules: [
        ...['A', 'B', 'G', 'J', 'K', 'L'].map((key) => ({ key })),
        { key: 'D', yearlyQuantity: 12 },
        { key: 'F', yearlyQuantity: 1 },
        { key: 'UT', baseUnits: 16, unitPrice: '25.00 EUR' },
        { key: 'HD', baseUnits: 2, unitPrice: '360.00 EUR' },
      ],
      overrides: [{ parameter: 'restoration.target', value: 'PT4H30M' }],
    },
    '2021-02-10',
  );
  const { termLastDay, monthlyForfait } = await life.says<Record<string, string>>('termLastDay monthlyForfait');
  figures.are({ termLastDay, monthlyForfait: monthlyForfait!.replace(' EUR', '') });
});

life.step(2, async (figures) => {
  life.to('2021-03-01');
  await life.did('activateContract', { contractId: life.contractId });
  const machine = { designation: 'Machine', kind: 'VIRTUAL_MACHINE', ownership: 'SHARED' };
  await life.did('addAsset', { contractId: life.contractId, ...machine });
  figures.are(await balances(life));
  const packs = figures.get<{ UNIT_PACK: string }[]>('adjustments').map((each) => `UNIT_PACK ${each.UNIT_PACK}`);
  expect([...(await life.collected('2021-03-01', '2021-03-02'))].sort()).toEqual(packs.sort());
  expect(await life.lastNoticeDay()).toBe(life.figure(1, 'firstLastNoticeDay'));
  await life.invoices(figures);
});

life.step(3, async (figures) => {
  const receivedAt = '2021-03-16T10:00:00+01:00';
  const incidentId = await life.fault({ severity: 'MINOR', kind: 'OTHER', channel: 'TELEPHONE', receivedAt });
  const call = { incidentId, kind: 'CURATIVE', mode: 'HOTLINE' };
  figures.are({ call1: '20 min allowance, 0 UT', call2: '10 min allowance + 15 min = 1 UT' });
  expect(await life.works({ ...call, startedAt: '2021-03-16T10:10:00+01:00', minutes: 20 })).toBe(
    '20 HOTLINE_ALLOWANCE',
  );
  expect(await life.works({ ...call, startedAt: '2021-03-16T11:00:00+01:00', minutes: 25 })).toBe(
    '10 HOTLINE_ALLOWANCE, 15 UNITS 1 units',
  );
  figures.are({ 'UT balance': (await balances(life))['UT balance'] });
});

life.step(4, async (figures) => {
  const work = { kind: 'OUT_OF_SCOPE', mode: 'ON_SITE', roundTrips: 1, minutes: 130 };
  expect(await life.works({ ...work, startedAt: '2021-04-14T09:00:00+02:00' })).toBe(
    `130 UNITS ${figures.get<number>('units')} units`,
  );
  figures.are({ 'UT balance': (await balances(life))['UT balance'] });
});

life.step(5, async (figures) => {
  const work = { kind: 'OUT_OF_SCOPE', startedAt: '2021-05-12T09:00:00+02:00', minutes: 40 };
  expect(figures.get<number>('renewals')).toBe(1);
  expect(await life.works(work)).toBe(
    `40 UNITS ${figures.get<number>('units')} units, UNIT_PACK ${figures.get('adjustment')}`,
  );
  figures.are({ 'UT balance': (await balances(life))['UT balance'] });
});

life.step(6, (figures) => life.invoices(figures));

const ids: Record<string, string> = {};
/** Tells of an interruption that was restored; gives the figures that steps name. */
async function down(name: string, receivedAt: string, restoredAt: string, more: object = {}) {
  const fault = { severity: 'CRITICAL', channel: 'TELEPHONE', receivedAt, restoredAt, ...more };
  const incidentId = (ids[name] = await life.fault(fault));
  return restored(life, incidentId);
}

life.step(7, async (figures) => {
  const [received, back] = ['2021-06-22T16:15:00+02:00', '2021-06-23T15:30:00+02:00'];
  const found = await down('2021-06', received, back, { respondedAt: '2021-06-22T16:40:00+02:00' });
  const response = await life.clock(found.incidentId);
  figures.are({
    response: `${response.state} (due ${response.dueAt!.slice(11, 16)})`,
    'GTR dueAt': found['GTR dueAt'],
    elapsed: found.elapsed,
    overrun: found.overrun,
    penalty: found.penalty,
    rate: `${(await life.explained(found.incidentId))['ratePercent']} %`,
  });
});

life.step(8, async (figures) => {
  const penaltyId = await life.standing(ids['2021-06']!);
  const claimed = await life.claims('2021-07-05', penaltyId);
  const { status, credit } = await life.accepts('2021-07-07', penaltyId);
  figures.are({ status: `${claimed}, then ${status}`, credit });
});

life.step(9, (figures) => life.invoices(figures));

life.step(10, async (figures) => {
  life.to('2021-09-15');
  const slot = { startsAt: '2021-09-16T14:00:00+02:00', endsAt: '2021-09-16T16:00:00+02:00' };
  const plan = { contractId: life.contractId, description: 'Works', ...slot, announcedAt: '2021-09-15T08:00:00+02:00' };
  await life.did('planMaintenance', plan);
  const [received, back] = ['2021-09-16T11:00:00+02:00', '2021-09-16T17:45:00+02:00'];
  const { elapsed, state, penalty, ...found } = await down('2021-09', received, back, { channel: 'EMAIL' });
  figures.are({ 'GTR dueAt': found['GTR dueAt'], elapsed, state, penalty });
});

life.step(11, async (figures) => {
  type Amended = { billingAdjustments: { kind: string; amount: string }[] };
  const { billingAdjustments } = await life.amends<Amended>(
    '2021-10-15',
    { users: 25, prices: [{ code: 'HOSTING', monthlyAmount: '1120.00 EUR' }] },
    'billingAdjustments { kind amount }',
  );
  expect(billingAdjustments).toEqual([{ kind: 'PRORATION', amount: `${figures.get('adjustment PRORATION')} EUR` }]);
  const { termLastDay, priceComponents } = await life.says<{
    termLastDay: string;
    priceComponents: { code: string; startsOn: string }[];
  }>('termLastDay priceComponents { code startsOn }');
  figures.are({
    'new term': `2021-10-15 to ${termLastDay}`,
    lastNoticeDay: await life.lastNoticeDay(),
    'price date of HOSTING': priceComponents.find(({ code }) => code === 'HOSTING')!.startsOn,
  });
});

life.step(12, async (figures) => {
  expect(await life.collected('2021-09-01', '2021-12-01')).toEqual(['PRORATION 185.93']);
  await life.invoices(figures);
});

life.step(13, async (figures) => {
  const [received, back] = ['2021-12-13T09:00:00+01:00', '2021-12-16T17:30:00+01:00'];
  const { elapsed, overrun, penalty, ...found } = await down('2021-12', received, back);
  const refund = await life.refunds(ids['2021-12']!, '2021-12-16');
  figures.are({ 'GTR dueAt': found['GTR dueAt'], elapsed, overrun, penalty, ...refund });
});

let yearId = '';

life.step(14, async (figures) => {
  life.to('2022-01-10');
  const { penalty } = await life.did<{ penalty: { id: string; amount: string } }>(
    'assessDowntimeYear',
    { contractId: life.contractId, year: 2021 },
    'penalty { id amount }',
  );
  yearId = penalty.id;
  const { downtimeSeconds, overrunSeconds, ratePercent, annualAmount } = await life.explainedOf(yearId);
  figures.are({
    downtime: time(downtimeSeconds),
    over: time(overrunSeconds),
    rate: `${ratePercent} %`,
    'annual amount': Number(annualAmount).toFixed(2),
    penalty: amount(penalty.amount),
  });
});

life.step(15, async (figures) => {
  await life.claims('2022-01-10', yearId);
  life.to('2022-01-17');
  const { penalty } = await life.did<{ penalty: { dispute: { agreeBy: string; positionFrom: string } } }>(
    'contestPenalty',
    {
      penaltyId: yearId,
      reason: 'Our log says otherwise.',
      interruptions: [{ from: '2021-06-22T14:15:00Z', to: '2021-06-23T13:30:00Z' }],
    },
    'penalty { dispute { agreeBy positionFrom } }',
  );
  figures.are({ 'day 15': penalty.dispute.agreeBy, 'may be referred from': penalty.dispute.positionFrom });
  const before = (await liability(life, '2022-01-17')).headroom;
  life.to('2022-02-02');
  await life.did('referPenalty', { penaltyId: yearId }, '', 'client');
  life.to('2022-02-10');
  const ruling = { penaltyId: yearId, basis: 'FINAL_POSITION', outcome: 'REDUCED', reason: 'Halfway.' };
  const { penalty: ruled } = await life.did<{ penalty: { status: string; amount: string } }>(
    'settlePenalty',
    { ...ruling, amount: '90.00 EUR' },
    'penalty { status amount }',
  );
  figures.are({
    status: ruled.status,
    amount: ruled.amount.replace(' EUR', ''),
    'headroom given back': (Number((await liability(life, '2022-02-10')).headroom) - Number(before)).toFixed(2),
  });
});

life.step(16, async (figures) => {
  const { prices, units, floorApplied } = await revised(life, '2022-03-01');
  figures.are({ ...prices, ...units, floorApplied });
  // It is revised on 1 March though its price changed, and its term began again, in October.
  expect([life.figure(1, 'anniversary'), life.figure(11, 'anniversary')]).toEqual(['1 March', 'still 1 March']);
});

life.step(17, async (figures) => {
  const penaltyId = await life.standing(ids['2021-12']!);
  life.backTo('2022-02-15');
  await life.claims('2022-02-15', penaltyId);
  await life.accepts('2022-02-15', penaltyId);
  const visit = { kind: 'PREVENTIVE', minutes: 180 };
  const days = ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2021-${month}-20`);
  for (const day of [...days, '2022-02-07', '2022-02-21'])
    await life.works({ ...visit, startedAt: `${day}T08:30:00Z` });
  const { qualityIndex } = await life.says<{ qualityIndex: { planned: number; doneOnTime: number; percent: string } }>(
    'qualityIndex(from: "2021-03-01", before: "2022-03-01", modules: ["D"]) { planned doneOnTime percent }',
  );
  const { planned, doneOnTime, percent } = qualityIndex;
  figures.are({ qualityIndex: `${doneOnTime}/${planned} = ${percent} %` });
  expect(await life.collected('2022-01-01', '2022-03-01')).toEqual(['PENALTY_CREDIT -90.00', 'PENALTY_CREDIT -336.00']);
  await life.invoices(figures);
});

life.step(18, async (figures) => {
  const [received, back] = ['2022-05-25T15:00:00+02:00', '2022-05-27T16:00:00+02:00'];
  const { incidentId, elapsed, overrun, penalty } = await down('2022-05', received, back);
  expect({ elapsed, overrun, penalty }).toEqual(figures.get('first'));
  life.to('2022-05-30');
  await life.did('correctIncident', { incidentId, restoredAt: '2022-05-27T16:30:00+02:00', reason: 'The log' });
  const after = await restored(life, incidentId);
  const [reversed] = await life.penaltiesOf(incidentId);
  expect(reversed!.status).toBe('REVERSED');
  expect({
    overrun: after.overrun,
    penalty: after.penalty,
    reversal: `-${reversed!.amount.replace(' EUR', '')}`,
  }).toEqual(figures.get('after correction'));
});

life.step(19, (figures) => life.invoices(figures));

life.step(20, async (figures) => {
  life.to('2022-06-15');
  const indemnity = { amount: '3000.00 EUR', reason: 'A lost archive', paidBy: 'TRANSFER', settledOn: '2022-06-15' };
  await life.did('recordIndemnity', { contractId: life.contractId, ...indemnity });
  const { cap, used, headroom } = await liability(life, '2022-06-15');
  expect(figures.get('recorded in 2022').split(' = ')[1]).toBe(used);
  figures.are({ 'cap of the year': cap, headroom });
});

life.step(21, async (figures) => {
  const fifth = await life.standing(ids['2022-05']!);
  await life.claims('2022-06-16', fifth);
  await life.accepts('2022-06-16', fifth);
  await life.invoices(figures, 'invoice 2022-09-01');
  const [received, back] = ['2022-09-12T08:30:00+02:00', '2022-09-13T15:31:00+02:00'];
  const { incidentId, dueAt, elapsed, overrun, penalty } = await down('2022-09', received, back);
  const { amountBeforeCap } = await life.explained(incidentId);
  figures.are({ dueAt, elapsed, overrun, penalty, 'before cap': Number(amountBeforeCap).toFixed(2) });
});

/** Remote work beyond the forfaits on a day. */
const debit = (day: string, minutes: number) =>
  life.works({ kind: 'OUT_OF_SCOPE', startedAt: `${day}T08:00:00Z`, minutes });

life.step(22, async (figures) => {
  const sixth = await life.standing(ids['2022-09']!);
  await life.claims('2022-10-03', sixth);
  await life.accepts('2022-10-03', sixth);
  const onSite = { kind: 'OUT_OF_SCOPE', mode: 'ON_SITE' };
  figures.are({ UT: '8 units, balance 7', HD: '2 units -> 0 -> renewal 2 x 370.80 = 741.60, balance 2' });
  expect(await life.works({ ...onSite, startedAt: '2022-11-08T09:00:00+01:00', minutes: 60 })).toBe('60 UNITS 8 units');
  const halfDays = { ...onSite, startedAt: '2022-11-15T09:00:00+01:00', minutes: 200, unitAccount: 'HD' };
  expect(await life.works(halfDays)).toBe('200 UNITS 2 units, UNIT_PACK 741.60');
  expect(await balances(life)).toEqual({ 'UT balance': 7, 'HD balance': 2 });
});

life.step(23, async (figures) => {
  expect(await life.collected('2022-09-01', '2022-12-01')).toEqual(['PENALTY_CREDIT -140.08', 'UNIT_PACK 741.60']);
  await life.invoices(figures);
});

life.step(24, async (figures) => {
  life.to('2023-01-09');
  const assessed = await life.did('assessDowntimeYear', { contractId: life.contractId, year: 2022 }, 'penalty { id }');
  expect(assessed).toMatchObject({ penalty: null });
  const { sla } = await life.says<{ sla: { downtimeBudgets: { year: number; used: string }[] } }>(
    'sla(asOf: "2022-12-31T22:00:00Z") { downtimeBudgets { year used } }',
  );
  figures.are({ 'IMS 2022': `${sla.downtimeBudgets[0]!.used}: no penalty` });
  expect(await debit('2023-02-07', 75)).toBe('75 UNITS 5 units');
  figures.are({ 'UT balance': (await balances(life))['UT balance'] });
  const { prices, units } = await revised(life, '2023-03-01');
  figures.are({ ...prices, ...units });
  await life.invoices(figures);
});

life.step(25, async (figures) => {
  expect(await debit('2023-10-10', 20)).toBe(
    `20 UNITS ${figures.get<number>('units')} units, UNIT_PACK ${figures.get('renewal')}`,
  );
  figures.are({ 'UT balance': (await balances(life))['UT balance'] });
  await life.invoices(figures);
});

life.step(26, async (figures) => {
  const { prices, units } = await revised(life, '2024-03-01');
  figures.are({ ...prices, ...units });
  expect(await debit('2024-04-09', 195)).toBe('195 UNITS 13 units');
  life.to('2024-04-15');
  const letter = { contractId: life.contractId, by: 'CLIENT', form: 'REGISTERED_LETTER', proof: 'RK 1' };
  const { code, message } = await life.refusal('giveNotice', { ...letter, sentOn: '2024-04-15' });
  expect([code, message]).toEqual(['NOTICE_TOO_LATE', expect.stringContaining('the last valid day was 2024-04-14')]);
  expect(figures.get('notice')).toBe('refused, last valid day 2024-04-14');
});

life.step(27, async (figures) => {
  await life.invoices(figures, 'F14');
  expect(await debit('2024-06-04', 45)).toBe('45 UNITS 3 units, UNIT_PACK 441.92');
  const { contractId } = life;
  life.to('2024-06-24');
  const unpaid = { contractId, reason: 'NON_PAYMENT', note: 'F14', dueOn: '2024-06-01', formalNoticeOn: '2024-06-10' };
  const letter = { contractId, reason: 'NON_PAYMENT', about: 'F14', sentOn: '2024-06-10', proof: 'RK 1' };
  await life.did('recordFormalNotice', letter);
  const early = await life.refusal('suspendContract', { ...unpaid, from: '2024-06-21' });
  expect(early.whatToDo).toBe(`Give ${figures.get('may suspend from')} or a later day.`);
  await life.did('suspendContract', { ...unpaid, from: '2024-06-24' });
  const end = { contractId, by: 'PROVIDER', reason: 'NON_PAYMENT', note: 'F14', confirmedTotal: '0.00 EUR' };
  const soon = await life.refusal('terminateContract', { ...end, effectiveOn: '2024-07-09' });
  expect(soon.whatToDo).toBe(`Give ${figures.get('may terminate from')} or a later day.`);
  life.to('2024-07-16');
  await life.did('resumeContract', { contractId, from: '2024-07-16', note: 'Paid' });
});

life.step(28, async (figures) => {
  await life.amends('2024-09-01', { directDebit: true }, 'amendment { number }');
  await life.invoices(figures, 'F15');
  expect(await debit('2024-09-17', 120)).toBe('120 UNITS 8 units');
  life.to('2024-10-15');
  const { status, termLastDay } = await life.says<Record<string, string>>('status termLastDay');
  expect(status).toBe('ACTIVE');
  figures.are({ 'new term': `2024-10-15 to ${termLastDay}` });
  life.to('2024-11-05');
  figures.are({ 'spare part invoiced': await replaced(life, '2024-11-05', '180.00 EUR') });
  expect(await debit('2024-11-20', 105)).toBe('105 UNITS 7 units');
  figures.are({ 'UT balance': (await balances(life))['UT balance'] });
  await life.invoices(figures, 'F16');
});

const PREPAID = [{ startsOn: '2025-03-01', endsBefore: '2025-06-01', amount: '6384.33 EUR' }];

life.step(29, async (figures) => {
  expect(await debit('2025-02-11', 165)).toBe('165 UNITS 11 units, UNIT_PACK 441.92');
  const { prices } = await revised(life, '2025-03-01');
  expect(prices.monthlyForfait).toBe('2128.11');
  const { monthlyForfait: _, ...components } = prices;
  figures.are(components);
  await life.invoices(figures, 'F17');
  life.to('2025-03-05');
  const { total, ...shown } = await terminated(life, '2025-03-16', PREPAID);
  figures.are({ ...shown, 'net excl. tax': amount(total) });
  const end = { by: 'CLIENT', reason: 'CLIENT_REQUEST', effectiveOn: '2025-03-16', letterSentOn: '2025-03-05' };
  const said = { ...end, note: 'Leaves', prepaid: PREPAID, confirmedTotal: total };
  await life.did('terminateContract', { contractId: life.contractId, ...said });
});
life.step(30, async (figures) => {
  life.to('2025-03-20');
  const { contractId } = life;
  await life.did('requestReversibility', { contractId, choice: 'HAND_BACK', receivedOn: '2025-03-20' });
  const { status, end } = await life.says<{
    status: string;
    end: { nonSolicitationUntil: string; reversibility: { deadline: string } };
  }>('status end { nonSolicitationUntil reversibility { deadline } }');
  expect(status).toBe('TERMINATED');
  expect(await life.collected('2025-03-20', '2025-03-21')).toEqual([`REVERSIBILITY_FEE ${figures.get('fee')}`]);
  figures.are({
    deadline: end.reversibility.deadline,
    'with VAT': (Number(figures.get('fee')) * 1.2).toFixed(2),
    'non-solicitation ends': `${end.nonSolicitationUntil} (last day)`,
  });
  const { sla } = await life.says<{ sla: { downtimeBudgets: { used: string }[] } }>(
    'sla(asOf: "2025-03-15T22:00:00Z") { downtimeBudgets { used } }',
  );
  expect(sla.downtimeBudgets).toEqual([{ used: 'PT0S' }]);
  const year = await life.did('assessDowntimeYear', { contractId, year: 2025 }, 'penalty { id }');
  expect(year).toMatchObject({ penalty: null });
  expect(figures.get('IMS 2025')).toBe('assessed at the end: 0 h, nothing');
});

life.allWereLookedAt(WAITING);
