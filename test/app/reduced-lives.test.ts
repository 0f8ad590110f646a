import { rows } from '../../api/store/rows';
import type { Act, Day, LifeTold, Step } from '../support/naive-life/commands';
import { LivedContract } from '../support/naive-life/lived';
import type { Document } from '../support/naive-life/made';
import { unsound } from '../support/soundness';
import { at, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** Lives at which random ones went wrong once, each as short as it could be made. */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  const opened = await database.open({ entities: rows });
  tenant = await makeTenant(opened, 'Reduced lives', 'ROLES', at('2019-01-01T08:00:00Z'));
}, 60_000);
afterAll(() => database.drop());

const today: Day = { of: 'TODAY', days: 0 };
const after = (days: number, act: Act, wait: Partial<Step['wait']> = {}): Step => ({
  wait: { of: 'TODAY', days, ...wait },
  hour: '10:00',
  isBrought: false,
  act,
});
const agreed = (from: Day): Act => ({ do: 'suspend', from, reason: 'AGREED', dueBefore: null, noticeBefore: null });
const order = [after(0, { do: 'sendOrder' }), after(0, { do: 'validateOrder' })];

const inDays = (days: number): Day => ({ of: 'TODAY', days });
type Change = Extract<Act, { readonly do: 'amend' }>['change'];
const amend = (change: Change, from: Day = today): Act => ({ do: 'amend', from, change, later: null });
const notice: Act = { do: 'notice', by: 'CLIENT', sentOn: today, receivedAfter: null, registered: true };

type Reduced = readonly [what: string, document: Document, steps: readonly Step[], told?: Partial<LifeTold>];
const LIVES: readonly Reduced[] = [
  [
    'the term that an order added does not begin for a contract that was ended before it',
    'icodia-server',
    [...order, after(1, { do: 'terminate', on: today })],
  ],
  [
    'no order renews a contract whose end is on record',
    'icodia-server',
    [after(0, { do: 'sendOrder' }), after(0, { do: 'terminate', on: { of: 'TODAY', days: 5 } }), ...order],
  ],
  [
    'an order is not validated for a contract that is over',
    'icodia-server',
    [after(0, { do: 'sendOrder' }), after(1, { do: 'terminate', on: today }), after(1, { do: 'validateOrder' })],
  ],
  [
    'one that is taken up again on the last day of its term is suspended after it, for its order is missing',
    'icodia-server',
    [
      after(0, agreed(today)),
      after(0, { do: 'nothing' }, { of: 'TERM' }),
      after(0, { do: 'resume', from: { of: 'SINCE', days: 0 } }),
    ],
  ],
  [
    'other months of renewal count for renewals to come, and leave the present term and those before as they were',
    'omr-hosted',
    [after(45, amend({ of: 'RENEWAL_MONTHS', months: 5 })), after(380, { do: 'nothing' })],
  ],
  [
    'a contract whose notice was given ends with its term, whose last day both sides bring forward',
    'omr-hosted',
    [after(0, notice), after(5, amend({ of: 'LAST_DAY', on: inDays(30) }))],
    { months: 36 },
  ],
  [
    'a contract whose notice was given ends with its term, whose last day both sides put off',
    'pro-controle',
    [after(0, notice), after(5, amend({ of: 'LAST_DAY', on: inDays(800) })), after(700, { do: 'nothing' })],
    { months: 12, noticeMonths: 3 },
  ],
  [
    'one that is given up before its first day is not suspended on the day that was recorded for that',
    'omr-hosted',
    [after(0, agreed(inDays(30))), after(0, { do: 'cancel' })],
    { activatedAfter: -20 },
  ],
  [
    'what is recorded for one day to come keeps moves of days before it out',
    'omr-hosted',
    [
      after(0, agreed(inDays(30))),
      after(0, { do: 'resume', from: inDays(30) }),
      after(0, agreed(inDays(10))),
      after(60, { ...notice, sentOn: inDays(-40) }),
    ],
    { months: 36 },
  ],
  [
    'one whose term comes to its end before the day on which it was to be terminated has ended',
    'pro-controle',
    [
      after(0, { do: 'terminate', on: inDays(100) }),
      after(0, amend({ of: 'LAST_DAY', on: inDays(50) })),
      after(200, { do: 'nothing' }),
    ],
    { months: 12 },
  ],
];

test.each(LIVES.map(([what, ...life]) => [what, life] as const))('%s', async (_what, [document, steps, own]) => {
  for (const isDaily of [true, false]) {
    const told: LifeTold = {
      startsOn: '2020-01-01',
      months: 1,
      renewalMonths: null,
      noticeMonths: null,
      noticeCounts: 'SENT',
      trial: false,
      activatedAfter: 0,
      steps: [...steps],
      ...own,
    };
    const life = await LivedContract.of(tenant, document, told);
    await life.begin();
    for (const step of steps) {
      await life.step(step, isDaily);
      await life.bring();
      expect(await life.recorded()).toEqual(life.expected());
    }
    await life.liveOn(500, isDaily);
    expect(await life.recorded()).toEqual(life.expected());
  }
});

test('and the books agree', async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
