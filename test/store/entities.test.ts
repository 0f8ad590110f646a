import { randomUUID } from 'node:crypto';
import { EntitySchema } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

interface Visit {
  providerId: string;
  at: Date;
  atSeconds: number;
  on: string;
  amount: string;
  counted: string;
  document: { readonly steps: readonly number[] };
}

const visits = new EntitySchema<Visit>({
  name: 'visit',
  columns: {
    providerId: { name: 'provider_id', type: 'uuid', primary: true },
    at: { type: 'timestamptz' },
    atSeconds: {
      name: 'at_seconds',
      type: 'timestamptz',
      transformer: { to: (seconds: number) => new Date(seconds * 1000), from: (at: Date) => at.getTime() / 1000 },
    },
    on: { type: 'date' },
    amount: { type: 'numeric' },
    counted: { type: 'bigint' },
    document: { type: 'jsonb' },
  },
});

let testDatabase: TestDatabase;
beforeAll(async () => {
  testDatabase = await createTestDatabase('template');
  await testDatabase.asOwner(`
    CREATE TABLE visit (provider_id uuid PRIMARY KEY, at timestamptz NOT NULL, at_seconds timestamptz NOT NULL,
      "on" date NOT NULL, amount numeric(12,2) NOT NULL, counted bigint NOT NULL, document jsonb NOT NULL);
    GRANT SELECT, INSERT, UPDATE ON visit TO astreinte_api`);
});
afterAll(() => testDatabase.drop());

test('entities come back as they were saved: no day shifts, no float', async () => {
  const database = await testDatabase.open({ entities: [visits] });
  const providerId = randomUUID();
  const session = { providerId, kind: 'PROVIDER', partnerId: null, clientId: null, actorId: randomUUID() } as const;
  const saved: Visit = {
    providerId,
    at: new Date('2026-03-29T00:59:59Z'),
    atSeconds: 1_774_745_999,
    on: '2026-03-29',
    amount: '1200.00',
    counted: '9007199254740993',
    document: { steps: [1, 2] },
  };
  await database.write(session, (tx) => tx.manager.insert(visits, saved));
  const found = await database.write(session, (tx) => tx.manager.findOneByOrFail(visits, { providerId }));
  expect(found).toEqual(saved);
});
