import { randomUUID } from 'node:crypto';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Database } from '../../api/store/database/database';
import { readTogether, rowAsJson, rowsAsJson } from '../../api/store/read-together';
import { table, type Inserted, type RecordOf } from '../../api/store/table';
import { changeRow, rowsInto, writeRows, writeTogether } from '../../api/store/write-rows';
import { createTestDatabase, statementsOf, type TestDatabase } from '../support/test-database';

@Entity('visit')
class VisitRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: string;

  @Column({ name: 'on', type: 'date' })
  on!: string;

  @Column({ name: 'amount', type: 'numeric' })
  amount!: string;

  @Column({ name: 'counted', type: 'bigint' })
  counted!: string;

  @Column({ name: 'minutes', type: 'integer' })
  minutes!: number;

  @Column({ name: 'paid', type: 'boolean' })
  paid!: boolean;

  @Column({ name: 'tags', type: 'text', array: true })
  tags!: readonly string[];

  @Column({ name: 'document', type: 'jsonb' })
  document!: unknown;

  @Column({ name: 'written', type: 'json', nullable: true })
  written!: unknown;

  @Column({ name: 'note', type: 'text', nullable: true })
  note?: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: string;
}

const visit = table(VisitRow, 'v');
const visits = visit.select();
const providerId = randomUUID();
const session = { providerId, kind: 'PROVIDER', partnerId: null, clientId: null, actorId: randomUUID() } as const;

let testDatabase: TestDatabase;
let database: Database;
beforeAll(async () => {
  testDatabase = await createTestDatabase('template');
  await testDatabase.asOwner(`
    CREATE TABLE visit (provider_id uuid, id uuid, started_at timestamptz NOT NULL, "on" date NOT NULL, amount numeric(12,2) NOT NULL,
      counted bigint NOT NULL, minutes integer NOT NULL, paid boolean NOT NULL, tags text[] NOT NULL, document jsonb NOT NULL,
      written json, note text, recorded_at timestamptz NOT NULL, PRIMARY KEY (provider_id, id));
    GRANT SELECT, INSERT, UPDATE ON visit TO astreinte_api`);
  database = await testDatabase.open();
});
afterAll(() => testDatabase.drop());

const HARD = ` quoted "twice" and 'once', back\\slash, {braces}, comma,\nNULL, é and 日本 `;

const made = (changes: Partial<Inserted<VisitRow>> = {}): Inserted<VisitRow> => ({
  id: randomUUID(),
  startedAt: '2026-03-29T00:59:59Z',
  on: '2026-03-29',
  amount: '1200.00',
  counted: '9007199254740993',
  minutes: -7,
  paid: false,
  tags: ['a', HARD, '', 'null'],
  document: [{ steps: [1, 2], text: HARD }, HARD, null, true],
  written: { steps: [1.5, 'NULL'] },
  note: HARD,
  recordedAt: '2026-03-29T00:59:59Z',
  ...changes,
});

async function kept(rows: readonly Inserted<VisitRow>[]): Promise<RecordOf<typeof visits>[]> {
  await database.write(session, (tx) => writeRows(tx, VisitRow, providerId, rows));
  const statement = { name: 'test:visits', text: `${visits.text} WHERE v.id = ANY($1::uuid[]) AND v.provider_id = $2` };
  const read = database.read(session);
  try {
    const found = await read.query<RecordOf<typeof visits>>(statement, [rows.map(({ id }) => id), providerId]);
    return rows.map(({ id }) => found.find((row) => row.id === id)!);
  } finally {
    await read.close();
  }
}

test('a row is kept as it was given', async () => {
  const row = made();
  expect(await kept([row])).toEqual([row]);
});

test('many rows are kept as they were given, by one statement', async () => {
  const rows = [
    made(),
    made({ tags: [], document: {}, written: null, note: null, paid: true }),
    made({ document: 'text', written: [[]], minutes: 0, startedAt: '2026-12-31T23:59:59Z' }),
  ];
  const sent = await statementsOf(database, async () => expect(await kept(rows)).toEqual(rows));
  expect(sent.filter((text) => text.startsWith('INSERT'))).toHaveLength(1);
});

test('of many rows each has its own, also where they have most in common, and texts that say null', async () => {
  const notes = ['null', 'NULL', 'Null', '', 'a', 'a b', '{}', 'a,b', '"', null];
  const alike = notes.map((note) => made({ note }));
  expect(await kept(alike)).toEqual(alike);
  const apart = notes.map((note, place) => made({ note, recordedAt: `2026-03-29T00:59:5${place}Z` }));
  expect(await kept(apart)).toEqual(apart);
});

test('lists that are read together have the values that their own statements return', async () => {
  const given = [
    made({ amount: '0.10', counted: '-9007199254740993', on: '0099-01-01', startedAt: '1970-01-01T00:00:00Z' }),
    made({ tags: [], document: {}, written: null, note: null }),
  ];
  const alone = await kept(given);
  const rest = 'WHERE v.id = ANY($1::uuid[]) AND v.provider_id = $2';
  const ids = given.map(({ id }) => id);
  await testDatabase.asOwner(`UPDATE visit SET started_at = started_at + interval '0.654321 s' WHERE id = ANY($1)`, [
    ids,
  ]);
  const named = visit.pick(['id', 'on'], { began: visit.column.startedAt });
  const parts = {
    all: rowsAsJson(visits, rest, 'array_position($1::uuid[], v.id)'),
    none: rowsAsJson(visits, `${rest} AND false`, 'v.id'),
    one: rowAsJson(named, `WHERE v.id = ($1::uuid[])[2] AND v.provider_id = $2`),
    nothing: rowAsJson(visits, `${rest} AND false`),
  };
  const sent = await statementsOf(database, async () => {
    const read = database.read(session);
    try {
      const { all, none, one, nothing } = await readTogether(read, 'test:together', parts, [ids, providerId]);
      expect(all).toEqual(alone);
      expect([none, nothing]).toEqual([[], null]);
      expect(one).toEqual({ id: ids[1], on: given[1]!.on, began: given[1]!.startedAt });
    } finally {
      await read.close();
    }
  });
  expect(sent).toHaveLength(1);
});

test('rows of several tables are kept by one statement, all or none', async () => {
  const [first, second, third] = [made(), made({ tags: [], note: null }), made({ minutes: 1 })];
  const together = (rows: readonly (readonly Inserted<VisitRow>[])[]) =>
    database.write(session, (tx) =>
      writeTogether(
        tx,
        providerId,
        rows.map((each) => rowsInto(VisitRow, each)),
      ),
    );
  const idOf = async (row: Inserted<VisitRow>) =>
    (await testDatabase.asOwner<{ id: string }>('SELECT id FROM visit WHERE id = $1', [row.id])).map(({ id }) => id);
  const sent = await statementsOf(database, () => together([[first], [], [second, third]]));
  expect(sent).toHaveLength(1);
  for (const row of [first, second, third]) expect(await idOf(row)).toEqual([row.id]);
  const fresh = made();
  await expect(together([[fresh], [first]])).rejects.toThrow(/visit_pkey/);
  expect(await idOf(fresh)).toEqual([]);
  expect(await statementsOf(database, () => together([[], []]))).toEqual([]);
});

test('what a row leaves out is null, alone and among others', async () => {
  const { note: _, ...row } = made();
  const { note: __, ...other } = made();
  for (const rows of [[row], [other, made()]]) expect((await kept(rows))[0]!.note).toBeNull();
});

test('no rows take no statement', async () => {
  expect(await statementsOf(database, () => kept([]))).toHaveLength(1);
});

test('a row that may not be is refused with all others', async () => {
  const row = made();
  const twice = [made(), row, row];
  await expect(kept(twice)).rejects.toThrow(/visit_pkey/);
  const read = await testDatabase.asOwner('SELECT 1 FROM visit WHERE id = $1', [twice[0]!.id]);
  expect(read).toEqual([]);
});

describe('changes', () => {
  const change = (id: string, changes: Parameters<typeof changeRow<VisitRow>>[3]): Promise<void> =>
    database.write(session, (tx) => changeRow(tx, VisitRow, { providerId, id }, changes));

  test('reach the columns given, of the one row', async () => {
    const [row, other] = [made(), made()];
    await kept([row, other]);
    await change(row.id, { note: null, document: [1, HARD], minutes: 3, tags: [HARD] });
    await change(row.id, { tags: ['last'], minutes: 4 });
    await change(row.id, { minutes: 5, tags: ['end'] });
    const found = await testDatabase.asOwner<{ id: string }>(
      'SELECT id, note, document, minutes, tags, paid FROM visit',
    );
    const of = (id: string) => found.find((each) => each.id === id);
    expect(of(row.id)).toEqual({ id: row.id, note: null, document: [1, HARD], minutes: 5, tags: ['end'], paid: false });
    expect(of(other.id)).toMatchObject({ note: HARD, minutes: -7 });
  });

  test('of no row, of nothing and of a column that does not exist throw', async () => {
    await expect(change(randomUUID(), { minutes: 1 })).rejects.toThrow('visit: 0 rows changed where one was expected');
    await expect(change(randomUUID(), {})).rejects.toThrow('visit: nothing cannot be changed');
    await expect(change(randomUUID(), { nothing: 1 } as object)).rejects.toThrow('visit: nothing cannot be changed');
  });
});
