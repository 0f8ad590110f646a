import fc from 'fast-check';
import { rows } from '../../api/store/rows';
import { livesOf } from '../support/naive-life/commands';
import { LivedContract } from '../support/naive-life/lived';
import type { Document } from '../support/naive-life/made';
import { DOCUMENTS } from '../support/naive-life/rules';
import { lives } from '../support/runs';
import { unsound } from '../support/soundness';
import { at, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * Random lives of contracts over years, with commands that are in order and others that are not:
 * the program refuses what a naive model refuses, and says of every day what the model says,
 * whether time was passed a day at a time or years at once.
 */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(
    await database.open({ entities: rows }),
    'Random lives',
    'ROLES',
    at('2019-01-01T08:00:00Z'),
  );
}, 60_000);
afterAll(() => database.drop());

test.each(Object.keys(DOCUMENTS) as Document[])(
  'a contract of %s lives as the model does',
  async (document) => {
    await fc.assert(
      fc.asyncProperty(livesOf(14), fc.boolean(), async (told, isDaily) => {
        const life = await LivedContract.of(tenant, document, told);
        await life.begin();
        expect(await life.recorded()).toEqual(life.expected());
        for (const step of told.steps) await life.step(step, isDaily);
        await life.liveOn(0, isDaily);
        expect(await life.recorded()).toEqual(life.expected());
        await life.liveOn(500, isDaily);
        expect(await life.recorded()).toEqual(life.expected());
      }),
      lives(40),
    );
  },
  400_000,
);

test('and the books agree', async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
