import { rows } from '../../api/store/rows';
import type { Act, Day, LifeTold, Step } from '../support/naive-life/commands';
import { LivedContract, type Document } from '../support/naive-life/lived';
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

const LIVES: readonly (readonly [what: string, document: Document, steps: readonly Step[]])[] = [
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
];

test.each(LIVES)('%s', async (_what, document, steps) => {
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
