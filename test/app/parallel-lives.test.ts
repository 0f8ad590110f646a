import fc from 'fast-check';
import { rows } from '../../api/store/rows';
import { act, livesOf } from '../support/naive-life/commands';
import { LivedContract } from '../support/naive-life/lived';
import type { Document } from '../support/naive-life/made';
import { DOCUMENTS } from '../support/naive-life/rules';
import { lives } from '../support/runs';
import { unsound } from '../support/soundness';
import { at, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * What is done to one contract at once, through two servers: amendments, notices, orders,
 * suspensions, terminations and renewals end as if it had been done in some order.
 */

let database: TestDatabase;
let tenant: Tenant;
let other: Tenant;
const warnings: string[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  const tell = (_fields: object, message: string): void => void warnings.push(message);
  const log = { info: () => undefined, warn: tell, error: tell };
  const opened = await database.open({ entities: rows, log });
  tenant = await makeTenant(opened, 'Parallel lives', 'ROLES', at('2019-01-01T08:00:00Z'));
  other = { ...tenant, database: await database.open({ entities: rows, log }) };
}, 60_000);
afterAll(() => database.drop());

test.each(Object.keys(DOCUMENTS) as Document[])(
  'what is done at once to a contract of %s has an order',
  async (document) => {
    await fc.assert(
      fc.asyncProperty(livesOf(4), fc.array(act, { minLength: 2, maxLength: 3 }), async (told, acts) => {
        const life = await LivedContract.of(tenant, document, told);
        await life.begin();
        for (const step of told.steps) await life.step(step, false);
        await life.liveOn(20, false);
        await life.together(acts, [tenant, other]);
        await life.liveOn(500, false);
        expect(await life.recorded()).toEqual(life.expected());
        // A deadlock would be undone and done again, and told as a warning.
        expect(warnings.splice(0)).toEqual([]);
      }),
      lives(20),
    );
  },
  400_000,
);

test('and the books agree', async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
