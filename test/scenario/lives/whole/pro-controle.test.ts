import { local, WholeLife } from './whole-life';

/** A watched server over a year: annexes, alerts, maintenance, an option, notice on its last day. */

const life = new WholeLife('pro-controle');

life.step(1, async (figures) => {
  await life.signs(
    {
      number: 'PRO-S5',
      termsPack: { key: 'pro-controle', version: 2 },
      startsOn: '2025-01-01',
      termMonths: 12,
      billingPeriodMonths: 3,
      priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: '350.00 EUR' }],
      modules: ['systems', 'applications', 'antivirus'].map((key) => ({ key })),
      overrides: [{ parameter: 'notice.months', value: '3' }],
    },
    '2024-12-20',
  );
  const { contractId, clientId } = life;
  for (const role of ['MAIN', 'DEPUTY']) {
    const person = { clientId, side: 'CLIENT', role, title: 'Mme', name: `B. Morel ${role}`, email: 'b@example.com' };
    await life.did('recordContact', { ...person, mobile: '+33600000000' });
  }
  const { termLastDay } = await life.says<Record<string, string>>('termLastDay');
  figures.are({ termLastDay });
  life.to('2025-01-01');
  await life.did('activateContract', { contractId });
  await life.did('addAsset', {
    contractId,
    designation: 'Server of files',
    kind: 'SERVER',
    ownership: 'CLIENT_OWNED',
    serialNumber: 'CZ1234',
    antivirusEndsOn: '2025-09-30',
  });
  figures.are({ lastNoticeDay: await life.lastNoticeDay() });
  const { monthlyForfait, contactsOn } = await life.says(
    'monthlyForfait contactsOn(on: "2025-01-01", roles: [MAIN, DEPUTY]) { role }',
  );
  expect(monthlyForfait).toBe('350.00 EUR');
  expect(contactsOn).toHaveLength(2);
  await life.invoices(figures, 'R1');
});

life.step(2, async (figures) => {
  life.to('2025-01-02');
  const who = async (task: string) => {
    const { whoDoes } = await life.says<{ whoDoes: { client: string[]; provider: string[] }[] }>(
      `whoDoes(task: "${task}") { client provider }`,
    );
    expect(whoDoes).toHaveLength(1);
    return whoDoes[0]!;
  };
  const one = await who('3.10');
  const other = await who('1.4');
  figures.are({
    '3.10': `client ${one.client.join(' ')}, provider ${one.provider.join(' ')}`,
    '1.4': `client ${other.client.join(' ')}, provider ${other.provider.join(' ')}`,
  });
  expect(figures.get('moving the server')).toBe('client');
  expect(await who('moving the server')).toEqual({ client: ['R', 'A'], provider: [] });
});

interface Alert {
  readonly id: string;
  readonly incident: { readonly id: string; readonly receivedAt: string };
}
/** A check that fails at an instant raises an alert. */
async function alert(check: string, at: string, note?: string): Promise<Alert> {
  life.to(at);
  const reading = { contractId: life.contractId, check, at, failing: true, note: note ?? null };
  const { outcomes } = await life.did<{ outcomes: { alert: Alert }[] }>(
    'recordReadings',
    { readings: [reading] },
    'outcomes { alert { id incident { id receivedAt } } }',
  );
  return outcomes[0]!.alert;
}
async function responds(incidentId: string, when: string): Promise<void> {
  life.to(when);
  await life.did('recordFirstResponse', { incidentId }, '', 'technician');
}

life.step(3, async (figures) => {
  const raised = await alert('storage', '2025-01-14T21:30:00+01:00');
  expect(figures.get('incident opened')).toBe('at once');
  expect(raised.incident.receivedAt).toBe('2025-01-14T20:30:00Z');
  for (const delivered of [false, true])
    await life.did('recordAlertDelivery', { alertId: raised.id, delivered, recipient: 'on-call by e-mail' });
  await responds(raised.incident.id, '2025-01-15T08:10:00+01:00');
  const { dueAt, elapsed, state } = await life.clock(raised.incident.id);
  await life.did('restoreIncident', { incidentId: raised.incident.id });
  figures.are({ 'GTI dueAt': dueAt, elapsed, state });
});

life.step(4, async (figures) => {
  for (const [place, name] of ['L. Team', 'M. Manager', 'D. Director'].entries()) {
    const person = { side: 'PROVIDER', role: 'ESCALATION', name, email: 'step@example.com' };
    await life.did('recordContact', { ...person, escalationStep: place + 1 });
  }
  const incidentId = (await alert('power-supply', '2025-02-21T21:00:00+01:00')).incident.id;
  await responds(incidentId, '2025-02-24T09:10:00+01:00');
  const { dueAt, overrun } = await life.clock(incidentId);
  life.to('2025-02-25T09:30:00+01:00');
  await life.did('restoreIncident', { incidentId });
  figures.are({ 'GTI dueAt': dueAt, overrun, money: await life.penaltyOf(incidentId) });
  life.to('2025-02-27');
  await life.operationsPass();
  const { escalations } = await life.says<{
    escalations: { nodes: { stepKey: string; fellDueAt: string; contact: { name: string } }[] };
  }>('escalations { nodes { stepKey fellDueAt contact { name } } }');
  const reached = (step: string) => escalations.nodes.find(({ stepKey }) => stepKey === step);
  figures.are({
    'team lead': local(reached('team-lead')!.fellDueAt).slice(0, 16),
    manager: local(reached('service-manager')!.fellDueAt).slice(0, 16),
  });
  expect(figures.get('director')).toContain('not reached');
  expect(escalations.nodes.map(({ contact }) => contact.name)).toEqual(['M. Manager', 'L. Team']);
});

life.step(5, async (figures) => {
  const incidentId = (await alert('edi', '2025-03-11T10:00:00+01:00')).incident.id;
  life.to('2025-03-11T15:30:00+01:00');
  const operator = {
    cause: 'OUTSIDE_TELECOM_OPERATOR',
    startedAt: '2025-03-11T10:30:00+01:00',
    endedAt: '2025-03-11T15:00:00+01:00',
  };
  await life.did('excludePeriod', { incidentId, ...operator });
  await responds(incidentId, '2025-03-11T16:00:00+01:00');
  const { dueAt, elapsed, state } = await life.clock(incidentId);
  figures.are({ 'GTI dueAt': dueAt, elapsed, state });
});

life.step(6, async (figures) => {
  life.to('2025-03-17');
  const plan = async (startsAt: string, endsAt: string): Promise<string> => {
    const input = { contractId: life.contractId, description: 'Updates', startsAt, endsAt };
    const { refusals } = await life.does('planMaintenance', input);
    const office = refusals.some(({ message }) => message.includes('office hours'));
    return refusals.length === 0 ? 'accepted' : `refused${office ? ' (office hours)' : ''}`;
  };
  figures.are({
    'Wed 14:00': await plan('2025-03-19T14:00:00+01:00', '2025-03-19T15:00:00+01:00'),
    'Wed 20:00': await plan('2025-03-19T20:00:00+01:00', '2025-03-19T21:30:00+01:00'),
    Sat: await plan('2025-03-22T08:00:00+01:00', '2025-03-22T12:00:00+01:00'),
    '29 May': await plan('2025-05-29T20:00:00+02:00', '2025-05-29T21:00:00+02:00'),
  });
});

const UPDATE = 'update { id dueAt windowStartsAt announcedAt }';
interface Updated {
  readonly update: { readonly id: string; readonly dueAt: string; readonly windowStartsAt: string };
}

life.step(7, (figures) => life.invoices(figures, 'R2'));

life.step(8, async (figures) => {
  life.to('2025-04-03T10:00:00');
  const { contractId } = life;
  const release = { contractId, component: 'Suite', version: '12.1', releasedAt: '2025-04-03T10:00:00+02:00' };
  const { update } = await life.did<Updated>('recordUpdate', release, UPDATE);
  const special = await life.did<Updated>('recordUpdate', { ...release, specialHandling: true }, UPDATE);
  figures.are({
    'ordinary by': local(update.dueAt),
    special: `window ${local(special.update.windowStartsAt).slice(0, 16)}`,
  });
  const content = { updateId: update.id, content: 'Mends the printing of invoices' };
  const told = await life.did('announceUpdate', content, UPDATE);
  expect(told).toMatchObject({ update: { announcedAt: '2025-04-03T08:00:00Z' } });
  expect(figures.get('client told')).toBe('by e-mail with its content');
});

life.step(9, async (figures) => {
  life.to('2025-04-14');
  const input = { contractId: life.contractId, component: 'Suite', version: '13' };
  const { whatToDo } = await life.refusal('requestUpdate', { ...input, wantedOn: '2025-04-18' }, 'client');
  expect(whatToDo).toBe('Give 2025-04-22 or a later day.');
  expect(figures.get('04-18')).toBe('refused, first possible 2025-04-22');
  await life.did('requestUpdate', { ...input, wantedOn: '2025-04-22' }, UPDATE, 'client');
  expect(figures.get('04-22')).toBe('accepted');
});

life.step(10, async (figures) => {
  const { billingAdjustments } = await life.amends<{ billingAdjustments: { kind: string; amount: string }[] }>(
    '2025-05-16',
    { modules: [{ key: 'option-payroll', monthlyAmount: '30.00 EUR' }] },
    'billingAdjustments { kind amount }',
  );
  expect(billingAdjustments).toEqual([{ kind: 'PRORATION', amount: `${figures.get('PRORATION')} EUR` }]);
});

life.step(11, async (figures) => {
  const incidentId = await life.fault({
    severity: 'CRITICAL',
    kind: 'VIRUS_INFECTION',
    channel: 'TELEPHONE',
    receivedAt: '2025-06-06T16:00:00+02:00',
  });
  life.to('2025-06-06T20:30:00+02:00');
  await life.did('recordDisinfectionTool', { incidentId, availableAt: '2025-06-06T20:30:00+02:00' });
  life.to('2025-06-10T09:00:00+02:00');
  await life.did('restoreIncident', { incidentId });
  const { dueAt, elapsed, state } = await life.clock(incidentId, 'RESTORATION');
  figures.are({ dueAt, elapsed, state });
});

life.step(13, async (figures) => {
  const offer = { reference: 'D-1', basis: 'FIXED_PRICE', workKind: 'INSTALLATION', amount: '480.00 EUR' };
  const quoteId = await life.accepted({ ...offer, validUntil: '2025-07-20' }, '2025-06-20');
  const settled = await life.works({
    kind: 'INSTALLATION',
    startedAt: '2025-06-30T09:00:00+02:00',
    minutes: 300,
    quoteId,
  });
  expect(settled).toBe(`300 FIXED_PRICE, OUT_OF_SCOPE_WORK ${figures.get('OUT_OF_SCOPE_WORK')}`);
});

life.step(12, async (figures) => {
  // 21 weekdays, less Whit Monday on the 9th; nothing ran on the 18th.
  const { contractId } = life;
  await life.did('setBackupPlan', { contractId, plan: 'daily', startsOn: '2025-06-01', retentionDays: 30 });
  const days = [2, 3, 4, 5, 6, 10, 11, 12, 13, 16, 17, 19, 20, 23, 24, 25, 26, 27, 30];
  life.to('2025-06-30T22:00:00');
  for (const day of days) {
    const startedAt = `2025-06-${String(day).padStart(2, '0')}T18:00:00Z`;
    await life.did('recordBackup', { contractId, plan: 'daily', startedAt });
  }
  const { backups } = await life.says<{ backups: { nodes: { id: string }[] } }>(
    'backups(filter: { outcome: MISSED }) { nodes { id } }',
  );
  await life.did('informOfBackup', { backupId: backups.nodes[0]!.id });
  type Month = { expected: number; done: number; missed: number; clientInformed: number };
  const { backupMonth } = await life.says<{ backupMonth: Month[] }>(
    'backupMonth(on: "2025-06-30") { expected done missed clientInformed }',
  );
  const { expected, done, missed, clientInformed } = backupMonth[0]!;
  figures.are({ expected, done, missed, 'client informed': clientInformed === missed });
});

life.step(14, async (figures) => {
  life.to('2025-07-01');
  expect(await life.collected('2025-04-01', '2025-07-01')).toEqual(['PRORATION 45.49', 'OUT_OF_SCOPE_WORK 480.00']);
  const { monthlyForfait, modules } = await life.says<{
    monthlyForfait: string;
    modules: { nodes: { key: string; monthlyAmount: string }[] };
  }>('monthlyForfait modules(filter: { activeOnly: true }) { nodes { key monthlyAmount } }');
  expect(monthlyForfait).toBe('350.00 EUR');
  expect(modules.nodes).toContainEqual({ key: 'option-payroll', monthlyAmount: '30.00 EUR' });
  await life.invoices(figures, 'R3');
});

life.step(15, async (figures) => {
  const note = 'A pop-up was shown in the sessions';
  const at = '2025-08-12T09:59:00+02:00';
  const alerts = [await alert('administrators-group', at, note), await alert('suspicious-extensions', at, note)];
  figures.are({
    alerts: new Set(alerts.map(({ id }) => id)).size,
    incidents: new Set(alerts.map(({ incident }) => incident.id)).size,
  });
  const said = await life.says('alerts(first: 2) { nodes { note } }');
  expect(said).toEqual({ alerts: { nodes: [{ note }, { note }] } });
  expect(figures.get('popup in the sessions')).toBe('noted');
});

life.step(16, async (figures) => {
  life.to('2025-09-15');
  const { upcomingDates } = await life.says<{ upcomingDates: { kind: string; on: string }[] }>(
    'upcomingDates(from: "2025-09-15", until: "2025-12-31", kinds: [ANTIVIRUS_END, LAST_NOTICE_DAY, TERM]) { kind on }',
  );
  // Of one day, in any order.
  figures.are({ list: upcomingDates.map(({ kind, on }) => `${on} ${kind}`).sort() });
});

life.step(17, async (figures) => {
  life.to('2025-10-02');
  const letter = { contractId: life.contractId, by: 'CLIENT', form: 'REGISTERED_LETTER', proof: 'RK 1' };
  // Without the day of sending, that of receipt is all there is: two days too late.
  const late = await life.refusal('giveNotice', { ...letter, sentOn: '2025-10-02' });
  expect(late.code).toBe('NOTICE_TOO_LATE');
  figures.told('if the receipt counted');
  const { refusals } = await life.does('giveNotice', { ...letter, sentOn: '2025-09-30', receivedOn: '2025-10-02' });
  figures.are({ accepted: refusals.length === 0 });
});

life.step(18, (figures) => life.invoices(figures, 'R4'));

life.step(19, async (figures) => {
  life.to('2025-12-31T23:59:59');
  expect(await life.says('status')).toEqual({ status: 'NOTICE_GIVEN' });
  life.to('2026-01-01T00:00:00');
  figures.are(await life.says('status'));
});

life.allWereLookedAt({
  19: {
    figures: ['standard company file removed from the database'],
    why: 'Both sides agree on it; nothing in the document says what is to happen.',
  },
});
