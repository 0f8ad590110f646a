import { local, WholeLife } from './whole-life';

/** A contract of 2017 lived from its signature to the last day on which a penalty of it may be claimed. */

const life = new WholeLife('generic-2017');

const price = (monthlyAmount: string) => ({ prices: [{ code: 'FORFAIT', monthlyAmount }] });

life.step(1, async (figures) => {
  await life.signs(
    {
      number: 'GEN-S2',
      termsPack: { key: 'generic-2017', version: 2 },
      startsOn: '2025-01-31',
      termMonths: 12,
      billingPeriodMonths: 1,
      priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 EUR' }],
      modules: ['monitoring', 'administration', 'maintenance', 'support'].map((key) => ({ key })),
      overrides: [
        { parameter: 'notice.months', value: '2' },
        { parameter: 'administration.minutes', value: '240' },
      ],
    },
    '2025-01-10',
  );
  await life.did('setHourlyRate', { contractId: life.contractId, hourlyRate: '84.00 EUR', from: '2025-01-31' });
  const { termLastDay } = await life.says<{ termLastDay: string }>('termLastDay');
  figures.are({ termLastDay });
});

life.step(2, async (figures) => {
  life.to('2025-01-31');
  await life.did('activateContract', { contractId: life.contractId });
  expect(await life.says('status monthlyForfait')).toEqual({ status: 'ACTIVE', monthlyForfait: '600.00 EUR' });
  expect(await life.lastNoticeDay()).toBe(life.figure(1, 'lastNoticeDay'));
  await life.invoices(figures);
});

const included = async (on: string): Promise<number> =>
  (await life.says<{ includedTime: { leftMinutes: number } }>(`includedTime(on: "${on}") { leftMinutes }`)).includedTime
    .leftMinutes;

life.step(3, async (figures) => {
  figures.are({
    '02-11': '180 included, 60 left',
    '02-20': '60 included + 30 at the rate = 42.00',
    March: '240 again',
  });
  const work = { kind: 'ADMINISTRATION' };
  expect(await life.works({ ...work, startedAt: '2025-02-11T09:00:00+01:00', minutes: 180 })).toBe(
    '180 INCLUDED_HOURS',
  );
  expect(await included('2025-02-11')).toBe(60);
  const offer = {
    reference: 'D-1',
    basis: 'HOURLY',
    workKind: 'ADMINISTRATION',
    minutes: 30,
    validUntil: '2025-02-28',
  };
  const quoteId = await life.accepted(offer, '2025-02-19');
  expect(await life.works({ ...work, startedAt: '2025-02-20T09:00:00+01:00', minutes: 90, quoteId })).toBe(
    '60 INCLUDED_HOURS, 30 HOURLY_RATE, OUT_OF_SCOPE_WORK 42.00',
  );
  expect(await included('2025-03-01')).toBe(240);
});

life.step(4, async (figures) => {
  life.to('2025-02-28');
  expect(await life.collected('2025-01-31', '2025-02-28')).toEqual(['OUT_OF_SCOPE_WORK 42.00']);
  await life.invoices(figures);
});

const ids: Record<string, string> = {};
/** Tells of a fault and of its response; gives the figures that steps name. */
async function answered(name: string, severity: string, channel: string, receivedAt: string, respondedAt: string) {
  const incidentId = (ids[name] = await life.fault({ severity, channel, receivedAt, respondedAt }));
  const { dueAt, overrun: delay, elapsed, state } = await life.clock(incidentId);
  return { incidentId, dueAt, delay, elapsed, state, penalty: await life.penaltyOf(incidentId) };
}

life.step(5, async (figures) => {
  const { incidentId, dueAt, delay, penalty } = await answered(
    '03-04',
    'CRITICAL',
    'WEB',
    '2025-03-04T10:00:00+01:00',
    '2025-03-04T13:10:00+01:00',
  );
  const { hoursCounted, amountPerHour } = await life.explained(incidentId);
  figures.are({ dueAt, delay, hours: Number(hoursCounted), 'per hour': amountPerHour?.slice(0, 13), penalty });
});

life.step(6, async (figures) => {
  const { incidentId, dueAt, delay, penalty } = await answered(
    '03-08',
    'CRITICAL',
    'EMERGENCY_TELEPHONE',
    '2025-03-08T23:30:00+01:00',
    '2025-03-09T09:30:00+01:00',
  );
  figures.are({ dueAt, delay, hours: Number((await life.explained(incidentId))['hoursCounted']), penalty });
});

life.step(7, async (figures) => {
  const { incidentId, dueAt, delay, penalty } = await answered(
    '03-28',
    'URGENT',
    'WEB',
    '2025-03-28T15:00:00+01:00',
    '2025-04-01T10:00:00+02:00',
  );
  figures.are({ dueAt, delay, hours: Number((await life.explained(incidentId))['hoursCounted']), penalty });
  const march = await Promise.all(['03-04', '03-08', '03-28'].map((name) => life.penaltyOf(ids[name]!)));
  figures.are({ 'March total': march.reduce((sum, each) => sum + Number(each), 0).toFixed(2) });
});

life.step(8, async (figures) => {
  const audit = {
    reference: 'D-2',
    basis: 'FIXED_PRICE',
    workKind: 'AUDIT',
    amount: '450.00 EUR',
    validUntil: '2025-04-30',
  };
  const quoteId = await life.accepted(audit, '2025-04-10');
  life.to('2025-04-16');
  const done = await life.did('completeQuote', { quoteId }, 'billingAdjustment { kind amount occurredOn }', 'client');
  expect(done).toMatchObject({
    billingAdjustment: { kind: 'ONE_OFF_SERVICE', amount: '450.00 EUR', occurredOn: '2025-04-16' },
  });
  await life.invoices(figures);
});

life.step(9, async (figures) => {
  const { incidentId, dueAt, delay, penalty } = await answered(
    '05-10',
    'CRITICAL',
    'EMERGENCY_TELEPHONE',
    '2025-05-10T08:00:00+02:00',
    '2025-05-11T14:20:00+02:00',
  );
  const { hoursCounted, amountBeforeCap } = await life.explained(incidentId);
  const before = Number(amountBeforeCap).toFixed(10);
  figures.are({ dueAt, delay, hours: Number(hoursCounted), 'before cap': before, recorded: penalty });
});

life.step(10, async (figures) => {
  const { dueAt, delay, penalty } = await answered(
    '05-20',
    'URGENT',
    'WEB',
    '2025-05-20T10:00:00+02:00',
    '2025-05-21T15:30:00+02:00',
  );
  figures.are({ dueAt, delay, recorded: penalty });
});

life.step(11, async (figures) => {
  life.to('2025-05-22');
  const { dueAt, delay, penalty } = await answered(
    '05-06',
    'CRITICAL',
    'WEB',
    '2025-05-06T09:15:00+02:00',
    '2025-05-06T12:00:00+02:00',
  );
  figures.are({ dueAt, delay, recorded: penalty });
});

/** The client claims the penalties of faults, and the provider accepts. */
async function claimed(on: string, names: readonly string[]): Promise<void> {
  life.to(on);
  for (const name of names) {
    const penaltyId = (await life.penaltiesOf(ids[name]!)).find(({ status }) => status === 'ASSESSED')!.id;
    await life.did('claimPenalty', { penaltyId }, '', 'client');
    await life.did('acceptPenalty', { penaltyId });
  }
}

life.step(13, async (figures) => {
  await claimed('2025-06-05', ['03-04', '03-08', '03-28', '05-10']);
  expect(await life.collected('2025-05-31', '2025-07-31')).toEqual([
    'PENALTY_CREDIT -40.82',
    'PENALTY_CREDIT -122.45',
    'PENALTY_CREDIT -61.22',
    'PENALTY_CREDIT -600.00',
  ]);
  await life.invoices(figures, 'G6');
  await life.invoices(figures, 'G7');
});

life.step(14, async (figures) => {
  const { billingAdjustments } = await life.amends<{ billingAdjustments: { kind: string; amount: string }[] }>(
    '2025-08-15',
    price('720.00 EUR'),
    'billingAdjustments { kind amount }',
  );
  expect(billingAdjustments).toEqual([{ kind: 'PRORATION', amount: `${figures.get('PRORATION')} EUR` }]);
  const { monthlyForfait } = await life.says('monthlyForfait(on: "2025-08-31")');
  expect(monthlyForfait).toBe('720.00 EUR');
});

life.step(15, async (figures) => {
  const { incidentId, dueAt, delay, penalty } = await answered(
    '08-20',
    'CRITICAL',
    'EMERGENCY_TELEPHONE',
    '2025-08-20T19:00:00+02:00',
    '2025-08-21T01:30:00+02:00',
  );
  const { hoursCounted, monthly_forfait_cap: cap } = await life.explained(incidentId);
  figures.are({
    dueAt,
    delay,
    hours: Number(hoursCounted),
    penalty,
    'cap of the month for it': Number(cap).toFixed(2),
  });
});

life.step(16, async (figures) => {
  // What is told of August comes first: the clock goes forward alone.
  await life.invoices(life.of(14), 'G8');
  const incidentId = await life.fault({
    severity: 'CRITICAL',
    channel: 'WEB',
    receivedAt: '2025-09-09T10:00:00+02:00',
  });
  life.to('2025-09-09T15:00:00+02:00');
  const input = { incidentId, excludedBy: 'UNANNOUNCED_MASS_COMMUNICATION', reason: 'A mailing to all' };
  await life.did('correctIncident', input);
  await life.did('recordFirstResponse', { incidentId }, '', 'technician');
  figures.are({ state: (await life.clock(incidentId)).state, penalty: await life.penaltyOf(incidentId) });
});

life.step(17, (figures) => life.invoices(figures, 'G9'));

life.step(18, async (figures) => {
  const incidentId = await life.fault({
    severity: 'CRITICAL',
    channel: 'EMAIL',
    receivedAt: '2025-10-07T10:00:00+02:00',
  });
  life.to('2025-10-07T11:30:00+02:00');
  await life.did('recordReception', { incidentId, channel: 'WEB' });
  life.to('2025-10-07T13:15:00+02:00');
  await life.did('recordFirstResponse', { incidentId }, '', 'technician');
  const { dueAt, elapsed, state } = await life.clock(incidentId);
  figures.are({ dueAt, elapsed, state });
});

life.step(19, async (figures) => {
  const letter = { contractId: life.contractId, by: 'CLIENT', form: 'REGISTERED_LETTER', proof: 'RK 1' };
  // Recorded on 1 December: a letter of that day is too late, one that was sent before still counts.
  life.to('2025-12-01');
  const late = await life.refusal('giveNotice', { ...letter, sentOn: '2025-12-01' });
  expect(figures.get('if 12-01')).toBe(`${late.code}, last valid day 2025-11-30`);
  expect(late.message).toContain('the last valid day was 2025-11-30');
  const given = await life.does(
    'giveNotice',
    { ...letter, sentOn: '2025-11-28' },
    'contract { notice { termLastDay } }',
  );
  figures.are({ accepted: given.refusals.length === 0 });
  expect(given).toMatchObject({ contract: { notice: { termLastDay: figures.get('contract ends') } } });
});

life.step(20, async (figures) => {
  expect(await life.collected('2025-12-31', '2026-01-31')).toEqual([]);
  expect(await life.says('monthlyForfait(on: "2025-12-31") termLastDay')).toEqual({
    monthlyForfait: '720.00 EUR',
    termLastDay: '2026-01-30',
  });
  await life.invoices(figures);
  const dates = await life.documents('issuedOn kind periodStartsOn periodEndsBefore');
  const monthly = dates.filter(({ periodStartsOn }) => periodStartsOn !== null).map(({ issuedOn }) => issuedOn);
  expect(monthly).toEqual(life.figure(1, 'invoice dates'));
  expect(dates.at(-1)).toMatchObject({ periodStartsOn: '2025-12-31', periodEndsBefore: '2026-01-31' });
  figures.told('period');
});

life.step(21, async (figures) => {
  const { incidentId, dueAt, delay, penalty } = await answered(
    '01-13',
    'CRITICAL',
    'WEB',
    '2026-01-13T16:30:00+01:00',
    '2026-01-13T19:00:00+01:00',
  );
  figures.are({ dueAt, delay, hours: Number((await life.explained(incidentId))['hoursCounted']), penalty });
});

life.step(22, async (figures) => {
  life.to('2026-02-03');
  expect(await life.says('status')).toEqual({ status: 'ENDED' });
  await claimed('2026-02-03', ['01-13']);
  expect(await life.collected('2026-01-31', '2026-03-01')).toEqual(['PENALTY_CREDIT -24.49']);
  await life.invoices(figures, 'credit note');
});

life.step(23, async (figures) => {
  const { assessedAt } = (
    await life.ask<{ penalty: { assessedAt: string } }>('query ($id: ID!) { penalty(id: $id) { assessedAt } }', {
      id: (await life.penaltiesOf(ids['08-20']!))[0]!.id,
    })
  ).penalty;
  expect(local(assessedAt).slice(4, 10)).toBe('-08-21');
  const lastDay = figures.get('last day');
  life.to(`${lastDay}T23:59:00`);
  await life.timePasses();
  // That of May has lapsed, which takes nothing away by itself; this one may be claimed all day long.
  const lapsedAt = async (name: string): Promise<string | null> => {
    const text = 'query ($id: ID!) { penalty(id: $id) { claimLapsedAt } }';
    const [penalty] = await life.penaltiesOf(ids[name]!);
    return (await life.ask<{ penalty: { claimLapsedAt: string | null } }>(text, { id: penalty!.id })).penalty
      .claimLapsedAt;
  };
  expect([await lapsedAt('05-20'), await lapsedAt('08-20')]).toEqual(['2030-05-21T22:00:00Z', null]);
  await claimed(lastDay, ['08-20']);
});

life.allWereLookedAt({
  12: {
    figures: ['penalty of 05-06', 'penalty of 05-10', 'penalty of 05-21', 'total', 'reversals'],
    why: 'Caps are put in the order of deadlines when a month is closed.',
  },
  13: { figures: ['left'], why: 'What is left of a credit is seen on the next invoice alone.' },
  17: {
    figures: ['days', 'interest', 'recovery fee', 'total', 'at the statutory default rate (ECB 2.15 + 10)'],
    why: 'Payments of invoices are not recorded yet.',
  },
});
