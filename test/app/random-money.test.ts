import fc from 'fast-check';
import { rows } from '../../api/store/rows';
import { invoicing } from '../support/furnish-invoices';
import { LivedMoney, moneyTold } from '../support/naive-money/lived';
import { lives } from '../support/runs';
import { unsound } from '../support/soundness';
import { makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * Random months of a contract: faults, corrections, times that do not count, prices that change in
 * advance and dated back, claims that are accepted. Penalties, credits and invoices come to what a
 * naive model reckons from all that was told, to the cent.
 */

let database: TestDatabase;
let tenant: Tenant;
const tried: string[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Random money');
  await invoicing(tenant, tenant.clientId);
}, 60_000);
afterAll(() => database.drop());

test('penalties, credits and invoices are what a naive model reckons', async () => {
  await fc.assert(
    fc.asyncProperty(moneyTold, async ({ cents, acts }) => {
      const life = await LivedMoney.of(tenant, cents);
      for (const { days, act } of acts) {
        await life.live(days, act);
        const { recorded, expected } = await life.compared();
        expect(recorded).toEqual(expected);
      }
      const { recorded, expected, uncharged } = await life.inTheEnd();
      expect({ recorded, uncharged }).toEqual({ recorded: expected, uncharged: 0 });
      tried.push(...life.tried());
    }),
    lives(120),
  );
}, 400_000);

test('control: amounts were owed, credited and taken back', () => {
  const count = (what: string): number => tried.filter((each) => each === what).length;
  expect(Object.entries(['owed', 'credited', 'taken back'].map(count)).filter(([, times]) => times < 3)).toEqual([]);
});

test('and the books agree', async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
