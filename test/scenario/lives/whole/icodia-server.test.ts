import { local, WholeLife } from './whole-life';

/** A managed server from its order: levels that change, allotted time, an order that comes late, a suspension. */

const life = new WholeLife('icodia-server');
const PACK = { key: 'icodia-server', version: 2 };

interface Commissioning {
  readonly modules: {
    readonly nodes: readonly {
      readonly id: string;
      readonly commissioning: {
        readonly clock: { readonly dueAt: string; readonly elapsed: string; readonly state: string };
      } | null;
    }[];
  };
}
const commissioning = async () => {
  const said = await life.says<Commissioning>(
    'modules(filter: { activeOnly: true }) { nodes { id commissioning { clock { dueAt elapsed state } } } }',
  );
  return said.modules.nodes.find((each) => each.commissioning !== null)!;
};

life.step(1, async (figures) => {
  await life.signs(
    {
      number: 'ICO-S3',
      termsPack: PACK,
      startsOn: '2025-01-08',
      termMonths: 12,
      billingPeriodMonths: 12,
      priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: '60.00 EUR' }],
      modules: [{ key: 'level-1' }],
      overrides: [{ parameter: 'allotted-time.minutes-level-2', value: '120' }],
    },
    '2025-01-06T14:00:00',
  );
  const { contractId } = life;
  await life.did('setHourlyRate', { contractId, hourlyRate: '90.00 EUR', from: '2025-01-08' });
  await life.did('recordOrderValidation', { contractId });
  const { clock } = (await commissioning()).commissioning!;
  figures.are({ 'commissioning due (average)': local(clock.dueAt) });
});

life.step(2, async (figures) => {
  life.to('2025-01-08T16:00:00');
  await life.did('activateContract', { contractId: life.contractId });
  const module = await commissioning();
  await life.did('recordCommissioning', { moduleId: module.id });
  const { clock } = (await commissioning()).commissioning!;
  figures.are({ elapsed: clock.elapsed });
  expect(figures.get('state')).toBe('in time (reported, no penalty)');
  expect(clock.state).toBe('MET');
  const { startsOn, termLastDay, penalties } = await life.says<Record<string, unknown>>(
    'startsOn termLastDay penalties { nodes { id } }',
  );
  expect(penalties).toEqual({ nodes: [] });
  figures.are({ period: `${startsOn as string} to ${termLastDay as string}` });
  await life.invoices(figures);
});

interface Reboot {
  readonly id: string;
  readonly plannedOn: string;
  readonly slotFrom: string | null;
  readonly slotTo: string | null;
  readonly startsAt: string | null;
  readonly immediate: boolean;
  readonly movable: boolean;
}
const REBOOT = 'id plannedOn slotFrom slotTo startsAt immediate movable toldAt';
/** Installs an update that needs a reboot; the reboot that is planned. */
async function updated(contractId: string, doneAt: string, more: object = {}): Promise<Reboot> {
  life.to(doneAt);
  const input = { contractId, component: 'kernel', releasedAt: doneAt, ...more };
  const { update } = await life.did<{ update: { id: string } }>('recordUpdate', input, 'update { id }');
  const done = { updateId: update.id, doneAt, needsReboot: true, toldAt: doneAt };
  const completed = await life.did<{ update: { reboot: Reboot } }>(
    'completeUpdate',
    done,
    `update { reboot { ${REBOOT} } }`,
  );
  return completed.update.reboot;
}
let rebootId = '';

life.step(3, async (figures) => {
  const reboot = await updated(life.contractId, '2025-02-07T11:00:00+01:00');
  rebootId = reboot.id;
  figures.are({ 'reboot planned': `${reboot.plannedOn}, slot ${reboot.slotFrom}-${reboot.slotTo}` });
});

life.step(4, async (figures) => {
  life.to('2025-02-10');
  const forward = { rebootId, startsAt: '2025-02-12T09:00:00+01:00' };
  const { reboot } = await life.did<{ reboot: Reboot }>(
    'bringRebootForward',
    forward,
    `reboot { ${REBOOT} }`,
    'client',
  );
  figures.are({ reboot: local(reboot.startsAt!).slice(0, 16).replace('T', ' ') });
  life.to('2025-02-12T09:05:00+01:00');
  await life.did('completeReboot', { rebootId });
});

let freeId = '';

life.step(5, async (figures) => {
  const reboot = await updated(life.contractId, '2025-04-15T10:00:00+02:00');
  life.to('2025-04-25T18:00:00');
  const failure = { rebootId: reboot.id, failedOn: '2025-04-25', toldAt: '2025-04-25T17:30:00+02:00' };
  const { reboot: again } = await life.did<{ reboot: Reboot }>('recordRebootFailure', failure, `reboot { ${REBOOT} }`);
  figures.are({ planned: reboot.plannedOn, 'planned again': again.plannedOn });
  // Once when it was planned, once when its robot failed.
  expect([reboot, again]).toMatchObject([{ toldAt: '2025-04-15T08:00:00Z' }, { toldAt: '2025-04-25T15:30:00Z' }]);
  expect(figures.get('client told')).toBe('twice by e-mail');
});

life.step(6, async (figures) => {
  const { contractId } = life;
  const free = { termsPack: PACK, startsOn: '2025-01-08', termMonths: 12, modules: [{ key: 'level-0' }] };
  await life.signs({ number: 'ICO-S3-0', ...free }, '2025-05-07T09:00:00');
  freeId = life.contractId;
  life.contractId = contractId;
  await life.did('activateContract', { contractId: freeId });
  const reboot = await updated(freeId, '2025-05-07T10:00:00+02:00');
  figures.are({ reboot: reboot.plannedOn, 'client may bring forward': reboot.movable });
});

life.step(7, async (figures) => {
  const reboot = await updated(freeId, '2025-05-20T15:00:00+02:00', { vulnerability: 'ZERO_DAY' });
  figures.are({ reboot: reboot.immediate ? 'immediate' : reboot.plannedOn });
});

life.step(8, async (figures) => {
  life.to('2025-06-02');
  const { contractId } = life;
  const asked = { contractId, description: 'Leave the module of the kernel out of updates' };
  const { change } = await life.did<{ change: { id: string } }>('requestChange', asked, 'change { id }', 'client');
  const refused = { changeId: change.id, granted: false, reason: 'It would leave a flaw open.' };
  const decided = await life.did('decideChange', refused, 'change { state }');
  expect(decided).toMatchObject({ change: { state: 'REFUSED' } });
  expect(figures.get('exclusion')).toBe('recorded, refused');
  life.to('2025-06-12');
  const dates = { startsAt: '2025-06-10T08:00:00Z', endsAt: '2025-06-12T07:00:00Z' };
  const withdrawn = { kind: 'ACCESS_WITHDRAWN', text: 'The credentials were changed', ...dates };
  const access = await life.did<{ declaration: { startsAt: string; endsAt: string } }>(
    'recordDeclaration',
    { contractId, ...withdrawn },
    'declaration { startsAt endsAt }',
  );
  const { startsAt, endsAt } = access.declaration;
  figures.are({ 'access withdrawn': `${local(startsAt).slice(0, 10)} to ${local(endsAt).slice(0, 10)}` });
});

const level = (module: string, monthlyAmount: string) => ({
  level: { module, priceCode: 'MANAGEMENT', monthlyAmount: `${monthlyAmount} EUR` },
});
interface Adjusted {
  readonly billingAdjustments: readonly { readonly kind: string; readonly amount: string }[];
}

life.step(9, async (figures) => {
  const { simulateLevelChange } = await life.ask<{
    simulateLevelChange: { simulation: { explanation: { text: string } } };
  }>(
    'query ($input: SimulateLevelChangeInput!) { simulateLevelChange(input: $input) { simulation { explanation { text } } } }',
    {
      input: {
        contractId: life.contractId,
        key: 'MANAGEMENT',
        changeOn: '2025-06-20',
        newMonthlyAmount: '110.00 EUR',
        levels: { from: 1, to: 2, paid: { startsOn: '2025-01-08', endsBefore: '2026-01-08', amount: '720.00 EUR' } },
      },
    },
  );
  expect(simulateLevelChange.simulation.explanation.text).toContain(String(figures.get('whole months')));
  const { billingAdjustments } = await life.amends<Adjusted>(
    '2025-06-20',
    level('level-2', '110.00'),
    'billingAdjustments { kind amount }',
  );
  expect(billingAdjustments).toEqual([
    { kind: 'UPGRADE_CREDIT', amount: `${figures.get('UPGRADE_CREDIT')} EUR` },
    { kind: 'PRORATION', amount: `${figures.get('charge')} EUR` },
  ]);
  const net = billingAdjustments.reduce((sum, { amount }) => sum + Number(amount.replace(' EUR', '')), 0);
  figures.are({ net: net.toFixed(2) });
  await life.invoices(figures);
});

const month = async (on: string) =>
  (
    await life.says<{ includedTime: { usedMinutes: number; leftMinutes: number } }>(
      `includedTime(on: "${on}") { usedMinutes leftMinutes }`,
    )
  ).includedTime;

life.step(10, async (figures) => {
  const quoteId = await life.accepted(
    { reference: 'E-1', basis: 'ALLOTTED_TIME', workKind: 'AUDIT', minutes: 90 },
    '2025-07-04',
  );
  const audit = { kind: 'AUDIT', startedAt: '2025-07-07T09:00:00+02:00', quoteId };
  life.to('2025-07-07T12:00:00');
  const more = { contractId: life.contractId, technician: 'T', mode: 'REMOTE', minutes: 100, ...audit };
  expect((await life.refusal('recordIntervention', more)).code).toBe('ESTIMATE_NOT_APPROVED');
  expect(figures.get('extra 10 min')).toBe('need another approval');
  expect(await life.works({ ...audit, minutes: 90 })).toBe('90 ALLOTTED_TIME');
  const { usedMinutes, leftMinutes } = await month('2025-07-07');
  figures.are({ deducted: usedMinutes, left: leftMinutes });
});

life.step(11, async (figures) => {
  const kind = 'SITE_OR_DATABASE_MIGRATION';
  const estimate = { reference: 'E-2', basis: 'ALLOTTED_TIME', workKind: kind, minutes: 60 };
  const quoteId = await life.accepted(estimate, '2025-07-10');
  const settled = await life.works({ kind, startedAt: '2025-07-11T09:00:00+02:00', minutes: 60, quoteId });
  const quoted = figures.get('quoted').replace('30 min = ', '');
  expect(settled).toBe(
    `${figures.get<number>('from allotted time')} ALLOTTED_TIME, 30 HOURLY_RATE, OUT_OF_SCOPE_WORK ${quoted}`,
  );
  figures.are({ left: (await month('2025-07-11')).leftMinutes });
  const { billingAdjustments } = await life.says<{
    billingAdjustments: { nodes: { amount: string; vatRatePercent: string }[] };
  }>('billingAdjustments(first: 100) { nodes { amount vatRatePercent } }');
  const { amount, vatRatePercent } = billingAdjustments.nodes.at(-1)!;
  expect((Number.parseFloat(amount) * (1 + Number(vatRatePercent) / 100)).toFixed(2)).toBe(figures.get('with VAT'));
});

life.step(12, async (figures) => {
  const before = await month('2025-07-15');
  life.to('2025-07-15');
  const { quote } = await life.did<{ quote: { amount: string; allottedMinutes: number } }>(
    'sendQuote',
    {
      contractId: life.contractId,
      reference: 'E-3',
      basis: 'ALLOTTED_TIME',
      workKind: 'INSTALLATION',
      description: 'A certificate',
      minutes: 30,
    },
    'quote { amount allottedMinutes }',
  );
  figures.are({ answer: `quote ${quote.amount.replace(' EUR', '')}` });
  expect(quote.allottedMinutes).toBe(0);
  expect(figures.get('allotted time')).toBe('untouched');
  expect(await month('2025-07-15')).toEqual(before);
});

life.step(13, async (figures) => {
  life.to('2025-08-01');
  figures.are({ 'allotted time': (await month('2025-08-01')).leftMinutes });
});

const standing = (on: string) =>
  life.says(`monthlyForfait(on: "${on}") modules(on: "${on}", filter: { activeOnly: true }) { nodes { key } }`);

life.step(14, async (figures) => {
  const { billingAdjustments } = await life.amends<Adjusted>(
    '2025-11-10',
    level('level-1', '62.00'),
    'billingAdjustments { kind amount }',
  );
  expect(billingAdjustments).toEqual([]);
  expect(figures.get('credit')).toBe('0.00');
  expect(await standing(figures.get('level 2 until'))).toEqual({
    monthlyForfait: '110.00 EUR',
    modules: { nodes: [{ key: 'level-2' }] },
  });
  expect(await standing(figures.get('new price from'))).toEqual({
    monthlyForfait: '62.00 EUR',
    modules: { nodes: [{ key: 'level-1' }] },
  });
});

life.step(15, async (figures) => {
  life.to('2025-12-01');
  const { contract } = await life.did<{ contract: { order: { amount: string; validateBy: string } } }>(
    'sendOrder',
    { contractId: life.contractId },
    'contract { order { amount validateBy } }',
  );
  figures.are({
    'to validate before': `${contract.order.validateBy} (last day)`,
    order: contract.order.amount.replace(' EUR', ''),
  });
});

life.step(16, async (figures) => {
  life.to('2026-01-08');
  const said = await life.says<{ status: string; suspension: unknown }>('status suspension { reason from }');
  figures.are({ status: said.status });
  expect(said.suspension).toEqual({ reason: 'ORDER_NOT_VALIDATED', from: '2026-01-08' });
  figures.told('billed');
  expect(await life.collected('2025-12-01', '2026-01-09')).toEqual([]);
});

life.step(17, async (figures) => {
  life.to('2026-01-15');
  await life.did('validateOrder', { contractId: life.contractId }, '', 'client');
  const { termLastDay, status } = await life.says<Record<string, string>>('status termLastDay');
  expect(status).toBe('ACTIVE');
  figures.are({ 'new period': `2026-01-15 to ${termLastDay}` });
  await life.invoices(figures);
});

life.step(18, async (figures) => {
  life.to('2026-03-02');
  const { contractId } = life;
  const refusal = { contractId, from: '2026-03-02', note: 'Our own updates', limitsSupport: true };
  await life.did('refuseUpdates', refusal, '', 'client');
  const work = { technician: 'T', minutes: 20, mode: 'REMOTE', kind: 'ADMINISTRATION', assetIds: [] };
  const request = { contractId, startedAt: '2026-03-02T08:30:00+01:00', report: 'R', ...work };
  expect((await life.refusal('recordIntervention', request)).code).toBe('QUOTE_REQUIRED');
  expect(figures.get('support')).toBe('each request becomes a quote');
  await life.did('suspendContract', { contractId, reason: 'SECURITY_RISK', note: 'A flaw', from: '2026-03-02' });
  const { status } = await life.says<{ status: string }>('status');
  figures.are({ status: `${status} without notice` });
});

life.allWereLookedAt({});
