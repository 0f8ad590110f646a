import { WholeLife } from './whole-life';

/** A shop that is watched: a free month, a year of levels 3 and 4, nights when clocks change, erasure at the end. */

const life = new WholeLife('owl-monitoring');
const PACK = { key: 'owl-monitoring', version: 1 };
const DAY = [['09:00', '18:00']];
const OPENING = JSON.stringify({
  timezone: 'Europe/Paris',
  weekly: { MON: DAY, TUE: DAY, WED: DAY, THU: DAY, FRI: DAY },
  holidayZone: 'FR-METROPOLE',
  exceptions: [],
});
const OPEN = { parameter: 'opening-hours', value: OPENING };

const TRIAL = { startsOn: '2025-02-01', termsPack: PACK, modules: [{ key: 'level-0' }], overrides: [OPEN] };
let trialId = '';

life.step(1, async (figures) => {
  await life.signs({ ...TRIAL, number: 'OWL-TRIAL' }, '2025-02-01');
  trialId = life.contractId;
  await life.did('activateContract', { contractId: trialId });
  const again = { ...TRIAL, clientId: life.clientId, priceComponents: [], number: 'OWL-TRIAL-2' };
  expect((await life.refusal('createContract', again)).code).toBe('TRIAL_ALREADY_USED');
  expect(figures.get('second trial')).toBe('refused');
});

life.step(2, async (figures) => {
  await life.signs(
    {
      number: 'OWL-S4',
      termsPack: PACK,
      startsOn: '2025-03-01',
      termMonths: 12,
      billingPeriodMonths: 1,
      priceComponents: [{ code: 'SERVICE', monthlyAmount: '400.00 EUR' }],
      modules: [{ key: 'level-3' }],
      overrides: [
        OPEN,
        { parameter: 'support-24x7', value: 'true' },
        { parameter: 'notice.months', value: '1' },
        { parameter: 'included-hours.minutes', value: '180' },
        { parameter: 'out-of-hours.surcharge', value: '50' },
        { parameter: 'pack-change.notice-days', value: '60' },
      ],
      plannedWork: ['backup-tests', 'payment-and-cart'].map((work) => ({ work, every: 'MONTH' })),
    },
    '2025-02-20',
    { method: 'EMAIL', proof: 'Quote 2025-17, e-mail of 20 February', signedAt: '2025-02-20T08:00:00Z' },
  );
  const { contractId } = life;
  await life.did('setHourlyRate', { contractId, hourlyRate: '80.00 EUR', from: '2025-03-01' });
  await life.did('activateContract', { contractId });
  life.to('2025-03-01');
  figures.are({ ...(await life.says('termLastDay')), lastNoticeDay: await life.lastNoticeDay() });
  const { status, termLastDay, billingAdjustments } = await life.saysOf<Record<string, unknown>>(
    trialId,
    'status termLastDay billingAdjustments { nodes { id } }',
  );
  expect(`${termLastDay as string}, ${status as string}`).toBe(life.figure(1, 'ends'));
  expect(life.figure(1, 'invoiced')).toBe('0.00');
  expect(billingAdjustments).toEqual({ nodes: [] });
  await life.invoices(figures);
});

const ids: Record<string, string> = {};
/** Tells of a malfunction and of its response; gives the figures that steps name. */
async function answered(name: string, severity: string, channel: string, receivedAt: string, respondedAt: string) {
  const incidentId = (ids[name] = await life.fault({ severity, channel, receivedAt, respondedAt }));
  const { dueAt, elapsed, state } = await life.clock(incidentId);
  return { incidentId, dueAt, elapsed, state, penalty: await life.penaltyOf(incidentId) };
}

life.step(3, async (figures) => {
  const [received, responded] = ['2025-03-15T02:10:00+01:00', '2025-03-15T06:10:00+01:00'];
  const { dueAt, state, penalty } = await answered('03-15', 'CRITICAL', 'EMERGENCY_TELEPHONE', received, responded);
  figures.are({ dueAt, state, penalty });
});

life.step(4, async (figures) => {
  const [received, responded] = ['2025-03-21T16:30:00+01:00', '2025-03-26T15:00:00+01:00'];
  const { dueAt, penalty } = await answered('03-21', 'MAJOR', 'TELEPHONE', received, responded);
  figures.are({ dueAt, penalty });
});

life.step(5, async (figures) => {
  const [received, responded] = ['2025-03-25T11:00:00+01:00', '2025-03-28T09:30:00+01:00'];
  const { incidentId, dueAt, penalty } = await answered('03-25', 'MAJOR', 'EMAIL', received, responded);
  const { amountBeforeCap } = await life.explained(incidentId);
  figures.are({ dueAt, penalty, 'before cap': Number(amountBeforeCap).toFixed(2) });
});

life.step(6, async (figures) => {
  const [received, responded] = ['2025-03-24T10:00:00+01:00', '2025-03-31T14:00:00+02:00'];
  const { incidentId, dueAt, penalty } = await answered('03-24', 'MINOR', 'WEB', received, responded);
  const { amountBeforeCap } = await life.explained(incidentId);
  figures.are({ dueAt, penalty, 'before cap': Number(amountBeforeCap).toFixed(2) });
});

life.step(7, async (figures) => {
  const [received, responded] = ['2025-03-30T00:30:00+01:00', '2025-03-30T05:29:00+02:00'];
  const { dueAt, elapsed, state } = await answered('03-30', 'CRITICAL', 'EMERGENCY_TELEPHONE', received, responded);
  figures.are({ dueAt, elapsed, state });
});

life.step(8, async (figures) => {
  life.to('2025-04-01');
  await life.timePasses();
  // Accepted by time when the month closes, without a claim.
  const credits = await life.collected('2025-04-01', '2025-05-01');
  expect(credits).toEqual(['PENALTY_CREDIT -12.00', 'PENALTY_CREDIT -6.00', 'PENALTY_CREDIT -2.00']);
  const sum = credits.reduce((total, credit) => total - Number(credit.split(' ')[1]), 0);
  figures.are({ credited: sum.toFixed(2) });
  await life.invoices(figures);
});

life.step(9, async (figures) => {
  const { contractId } = life;
  const slot = { startsAt: '2025-04-10T22:00:00+02:00', endsAt: '2025-04-10T23:00:00+02:00' };
  const plan = { contractId, description: 'Updates', ...slot };
  life.to('2025-04-08T22:30:00+02:00');
  const late = await life.refusal('planMaintenance', { ...plan, announcedAt: '2025-04-08T22:30:00+02:00' });
  expect(late.message).toContain('PT48H');
  expect(figures.get('22:30')).toBe('refused: 47 h 30');
  await life.did('planMaintenance', { ...plan, announcedAt: '2025-04-08T22:00:00+02:00' });
  expect(figures.get('22:00')).toBe('accepted: 48 h exactly');
});

life.step(10, async (figures) => {
  const receivedAt = '2025-04-22T10:00:00+02:00';
  const incidentId = await life.fault({ severity: 'CRITICAL', kind: 'SECURITY', channel: 'TELEPHONE', receivedAt });
  life.to('2025-04-22T16:00:00+02:00');
  await life.did('correctIncident', { incidentId, excludedBy: 'ZERO_DAY_EXPLOIT', reason: 'An unknown flaw' });
  await life.did('recordFirstResponse', { incidentId }, '', 'technician');
  figures.are({ state: (await life.clock(incidentId)).state, penalty: await life.penaltyOf(incidentId) });
  for (const kind of ['EMERGENCY_MEASURES', 'CLIENT_NOTIFIED', 'AUTHORITIES_NOTIFIED'])
    await life.did('recordDeclaration', {
      contractId: life.contractId,
      kind,
      incidentId,
      text: 'Done',
      person: 'Y. Le Goff',
      reference: 'R 1',
    });
  const text = 'query ($id: ID!) { incident(id: $id) { declarations { nodes { kind } } } }';
  const { incident } = await life.ask<{ incident: { declarations: { nodes: object[] } } }>(text, { id: incidentId });
  expect(incident.declarations.nodes).toHaveLength(3);
  expect(figures.get('security record')).toBe('measures, client notified at, authorities');
});

const hourly = (reference: string, workKind: string, minutes: number) => ({
  reference,
  basis: 'HOURLY',
  workKind,
  minutes,
  validUntil: '2025-12-31',
});

life.step(11, async (figures) => {
  const quoteId = await life.accepted(hourly('D-1', 'CURATIVE', 90), '2025-05-16');
  const work = { kind: 'CURATIVE', startedAt: '2025-05-17T10:00:00+02:00', minutes: 90, quoteId };
  expect(await life.works(work)).toBe(`90 OUTSIDE_OPENING_HOURS, SURCHARGE ${figures.get('SURCHARGE')}`);
});

life.step(12, async (figures) => {
  expect(await life.collected('2025-05-01', '2025-06-01')).toEqual(['SURCHARGE 180.00']);
  await life.invoices(figures);
});

const left = async (on: string): Promise<number> =>
  (await life.says<{ includedTime: { leftMinutes: number } }>(`includedTime(on: "${on}") { leftMinutes }`)).includedTime
    .leftMinutes;

life.step(13, async (figures) => {
  figures.are({
    '06-10': '120 included, 60 left',
    '06-12': '200.00, nothing deducted',
    '06-20': '60 included + 30 min = 40.00',
  });
  const work = { kind: 'ADMINISTRATION' };
  expect(await life.works({ ...work, startedAt: '2025-06-10T10:00:00+02:00', minutes: 120 })).toBe(
    '120 INCLUDED_HOURS',
  );
  expect(await left('2025-06-10')).toBe(60);
  const upgrade = await life.accepted(hourly('D-2', 'MAJOR_UPGRADE', 150), '2025-06-11');
  const upgraded = { kind: 'MAJOR_UPGRADE', startedAt: '2025-06-12T10:00:00+02:00', minutes: 150, quoteId: upgrade };
  expect(await life.works(upgraded)).toBe('150 HOURLY_RATE, OUT_OF_SCOPE_WORK 200.00');
  expect(await left('2025-06-12')).toBe(60);
  const quoteId = await life.accepted(hourly('D-3', 'ADMINISTRATION', 30), '2025-06-19');
  expect(await life.works({ ...work, startedAt: '2025-06-20T10:00:00+02:00', minutes: 90, quoteId })).toBe(
    '60 INCLUDED_HOURS, 30 HOURLY_RATE, OUT_OF_SCOPE_WORK 40.00',
  );
});

life.step(14, async (figures) => {
  expect(await life.collected('2025-06-01', '2025-07-01')).toEqual([
    'OUT_OF_SCOPE_WORK 200.00',
    'OUT_OF_SCOPE_WORK 40.00',
  ]);
  await life.invoices(figures);
});

life.step(15, async (figures) => {
  const { billingAdjustments } = await life.amends<{ billingAdjustments: { kind: string; amount: string }[] }>(
    '2025-07-16',
    {
      level: { module: 'level-4', priceCode: 'SERVICE', monthlyAmount: '650.00 EUR' },
      plannedWork: [{ work: 'audits', every: 'MONTH' }],
    },
    'billingAdjustments { kind amount }',
  );
  expect(billingAdjustments).toEqual([{ kind: 'PRORATION', amount: `${figures.get('PRORATION')} EUR` }]);
  expect(await life.says('monthlyForfait(on: "2025-08-01")')).toEqual({ monthlyForfait: '650.00 EUR' });
  const before = await periodicWork('2025-07-15');
  const since = await periodicWork('2025-07-16');
  expect(figures.get('planned work from now')).toBe('audits, central alerts, migrations, and those of levels 1 to 3');
  expect(since.slice(0, before.length - OF_NO_LEVEL.length)).toEqual(
    before.slice(0, -OF_NO_LEVEL.length).map((work) => work.replace('level-3', 'level-4')),
  );
  expect(since.slice(before.length - OF_NO_LEVEL.length)).toEqual([
    '4 level-4 audits MONTH',
    '4 level-4 migrations as agreed',
    ...OF_NO_LEVEL,
  ]);
  const { coverages } = await life.says<{ coverages: { key: string; active: boolean }[] }>(
    'coverages(on: "2025-07-16") { key active }',
  );
  expect(coverages).toContainEqual({ key: 'central-alerts', active: true });
  await life.invoices(figures, 'W6');
});

const OF_NO_LEVEL = ['– – backup-integrity as agreed', '– – restore-tests as agreed'];

/** The planned work of a day: its level, the module that plans it, its key and how often it is done. */
async function periodicWork(on: string): Promise<readonly string[]> {
  type Work = { work: string; level: number | null; module: string | null; every: string | null };
  const { periodicWork: all } = await life.says<{ periodicWork: Work[] }>(
    `periodicWork(on: "${on}") { work level module every }`,
  );
  return all.map(
    ({ work, level, module, every }) => `${level ?? '–'} ${module ?? '–'} ${work} ${every ?? 'as agreed'}`,
  );
}

life.step(16, async (figures) => {
  life.to('2025-08-01');
  const change = { announcedOn: '2025-08-01', subject: 'Version 2.1 of the annex', proof: 'E-mail 7' };
  const { amendment } = await life.did<{ amendment: { kind: string; effectiveOn: string } }>(
    'announceTermsChange',
    { contractId: life.contractId, termsPackVersion: 2, ...change },
    'amendment { kind effectiveOn clientSignature { signatory } }',
  );
  figures.are({ 'applies from': amendment.effectiveOn });
  expect(figures.get('by')).toBe('recorded one-sided amendment');
  expect(amendment).toMatchObject({ kind: 'ONE_SIDED', clientSignature: null });
});

life.step(17, async (figures) => {
  await life.invoices(figures, 'W7');
  const { contractId } = life;
  life.to('2025-09-10');
  await life.did('suspendContract', { contractId, reason: 'NON_PAYMENT', note: 'W7', from: '2025-09-10' });
  expect(await life.says('status')).toEqual({ status: 'SUSPENDED' });
  life.to('2025-09-25');
  await life.did('resumeContract', { contractId, from: '2025-09-25', note: 'Paid' });
  expect(await life.says('status')).toEqual({ status: 'ACTIVE' });
});

life.step(18, async (figures) => {
  const [received, responded] = ['2025-10-26T01:00:00+02:00', '2025-10-26T03:59:00+01:00'];
  const { dueAt, elapsed, state } = await answered('10-26', 'CRITICAL', 'EMERGENCY_TELEPHONE', received, responded);
  figures.are({ dueAt, elapsed, state });
});

life.step(19, async (figures) => {
  const done = async (on: string, plannedWork: string, kind = 'PREVENTIVE') =>
    expect(await life.works({ startedAt: `${on}T10:00:00+01:00`, minutes: 90, kind, plannedWork })).toBe('90 FORFAIT');
  for (const on of ['2025-11-04', '2025-11-12']) await done(on, 'maintenance');
  await done('2025-11-13', 'audits', 'AUDIT');
  await done('2025-11-18', 'maintenance');
  await done('2025-11-19', 'updates');
  await done('2025-11-20', 'backup-tests');
  await done('2025-11-21', 'payment-and-cart');
  await done('2025-11-25', 'maintenance');
  type Said = {
    qualityIndex: { planned: number; doneOnTime: number; percent: string };
    workOccasions: { work: string; from: string; until: string; state: string }[];
  };
  const { qualityIndex, workOccasions } = await life.says<Said>(
    `qualityIndex(from: "2025-11-01", before: "2025-12-01") { planned doneOnTime percent }
     workOccasions(from: "2025-11-01", before: "2025-12-01") { work from until state }`,
  );
  // Weeks and months are counted from the day since which the level has the work: 1 March, audits 16 July.
  expect(workOccasions.map(({ work, from, until, state }) => `${work} ${from} ${until} ${state}`)).toEqual([
    'maintenance 2025-11-01 2025-11-07 DONE',
    'maintenance 2025-11-08 2025-11-14 DONE',
    'audits 2025-10-16 2025-11-15 DONE',
    'maintenance 2025-11-15 2025-11-21 DONE',
    'maintenance 2025-11-22 2025-11-28 DONE',
    'updates 2025-11-01 2025-11-30 DONE',
    'backup-tests 2025-11-01 2025-11-30 DONE',
    'payment-and-cart 2025-11-01 2025-11-30 DONE',
  ]);
  expect(figures.get('quality index')).toBe('done on time / planned');
  expect(qualityIndex).toEqual({ planned: 8, doneOnTime: 8, percent: '100.00' });
});

life.step(20, async (figures) => {
  life.to('2026-01-20');
  const letter = { contractId: life.contractId, by: 'CLIENT', form: 'REGISTERED_LETTER', proof: 'RK 2' };
  const { refusals, contract } = await life.does<{ contract: { notice: { termLastDay: string } } }>(
    'giveNotice',
    { ...letter, sentOn: '2026-01-20' },
    'contract { notice { termLastDay } }',
  );
  figures.are({ accepted: refusals.length === 0, ends: contract.notice.termLastDay });
});

life.step(21, async (figures) => {
  const [received, responded] = ['2026-02-11T22:00:00+01:00', '2026-02-12T02:30:00+01:00'];
  const { incidentId, dueAt, penalty } = await answered(
    '02-11',
    'CRITICAL',
    'EMERGENCY_TELEPHONE',
    received,
    responded,
  );
  const { monthly_cap_cap: cap } = await life.explained(incidentId);
  figures.are({ dueAt, penalty, cap: Number(cap).toFixed(2) });
});

life.step(22, async (figures) => {
  life.to('2026-03-01');
  await life.timePasses();
  expect(await life.collected('2026-03-01', '2026-03-02')).toEqual(['PENALTY_CREDIT -19.50']);
  await life.invoices(figures, 'credit note');
});

life.step(23, async (figures) => {
  life.to('2026-03-10');
  const { end } = await life.says<{ end: { erasureOn: string } }>('end { erasureOn }');
  figures.are({ 'erased on': end.erasureOn });
  const erasure = { contractId: life.contractId, erasedOn: end.erasureOn, proof: 'PV 2', clientWarnedOn: '2026-03-02' };
  await life.did('recordErasure', erasure);
  expect(figures.get<boolean>('client warned')).toBe(true);
  expect(await life.says('status end { erasedOn }')).toEqual({
    status: 'ENDED',
    end: { erasedOn: '2026-03-10' },
  });
});

life.allWereLookedAt({
  17: {
    figures: ['interest', 'recovery fee', 'total', 'statutory default', 'billing of 09-10..09-25'],
    why: 'Payments of invoices are not recorded yet.',
  },
});
