import { sealProvider } from '../../api/app/seal/seal-provider';
import { VERIFY_STEPS } from '../../api/app/verify/verify-provider';
import { runProgram } from '../../api/commands/program';
import { verifyCommand } from '../../api/commands/verify';
import { tenantSettings } from '../../api/store/database/session';
import { rows } from '../../api/store/rows';
import { openEditedRecords, UNGUARDED, type EditedRecords } from '../support/edited-records';
import { furnish, type Things } from '../support/furnish';
import { activeContract } from '../support/made-contract';
import { RECORD_EDITS, SEALED_EDITS } from '../support/record-edits';
import { makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * Whoever owns the tables can edit them once their triggers are off. Each edit is made so on one
 * database, `verify` notices it, and it is taken back.
 */

let database: TestDatabase;
let tenant: Tenant;
let things: Things;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Edited');
  things = (await furnish(tenant)).own;
});
afterAll(() => database.drop());

async function verify(...args: string[]): Promise<{ code: number; printed: string; told: readonly string[] }> {
  const [printed, told]: [string[], string[]] = [[], []];
  const code = await runProgram(verifyCommand, {
    args,
    environment: { DATABASE_URL: database.url },
    print: (line) => printed.push(line),
    tell: (line) => told.push(line),
  });
  return { code, printed: printed.join('\n'), told };
}

/** Runs statements as the owner of the tables, without triggers and constraints, for good. */
function edit(statements: string): Promise<unknown> {
  const { administrator } = tenant.sessions;
  return database.asOwner(`BEGIN; ${UNGUARDED}; ${tenantSettings(administrator)}; ${statements}; COMMIT`);
}

test('what was done through the API is sound, of one provider and of all', async () => {
  const all = await verify();
  expect(all.code).toBe(0);
  const [first, last] = all.printed.split('\n');
  expect(first).toMatch(
    new RegExp(
      `^${tenant.providerId}  sound: \\d+ events, .* [1-9]\\d* adjustments, .* 7 invoices and credit notes, 2 payments`,
    ),
  );
  expect(last).toBe('1 providers, 0 problems');
  expect(all.told.map((line) => line.replace(`${tenant.providerId}  `, '').slice(0, 3))).toEqual(
    Array.from({ length: VERIFY_STEPS.length }, (_, place) => `${place + 1}/${VERIFY_STEPS.length}`),
  );
  expect(await verify('--provider', tenant.providerId)).toEqual(all);
  expect((await verify('--provider', things.client)).code).toBe(2);
});

function seal(): Promise<{ number: number; hash: string } | null> {
  return sealProvider(tenant.database, tenant.providerId);
}

describe('of what was not sealed', () => {
  let records: EditedRecords;
  beforeAll(async () => {
    records = await openEditedRecords(database, tenant);
  });
  afterAll(() => records.close());

  test.each(RECORD_EDITS)('%s is noticed', async (_what, statements, expected) => {
    expect((await records.problemsAfter(statements(things))).join('\n')).toMatch(expected);
  });

  test('nothing is noticed that was not changed', async () => {
    expect(await records.problemsAfter('UPDATE event SET kind = kind')).toEqual([]);
    await expect(records.problemsAfter('UPDATE event SET kind = kind WHERE false')).rejects.toThrow(
      'nothing is changed',
    );
  });
});

describe('of what was sealed', () => {
  /** The first seal, as somebody kept it. */
  let kept: { readonly number: number; readonly hash: string };

  test('nothing is sealed twice, by two servers at once neither, and what is new is', async () => {
    const [one, other] = await Promise.all([seal(), seal()]);
    expect([one, other]).toContain(null);
    kept = (one ?? other)!;
    expect(kept).toEqual({ number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(await seal()).toBeNull();
    await activeContract(tenant);
    expect(await seal()).toMatchObject({ number: 2 });
    expect((await verify()).code).toBe(0);
  });

  describe('a change is noticed', () => {
    let records: EditedRecords;
    beforeAll(async () => {
      records = await openEditedRecords(database, tenant);
    });
    afterAll(() => records.close());

    test.each(SEALED_EDITS)('%s', async (_what, statements, expected) => {
      expect((await records.problemsAfter(statements(things))).join('\n')).toMatch(expected);
    });
  });

  test('a problem is printed, and the program ends with 3', async () => {
    await edit(`UPDATE penalty SET amount = amount * 2 WHERE id = '${things.penalty}'`);
    const { code, printed } = await verify();
    expect(code).toBe(3);
    expect(printed).toMatch(/ [1-9]\d* problems: [\s\S]*the events of penalty .* lead to/);
    await edit(`UPDATE penalty SET amount = amount / 2 WHERE id = '${things.penalty}'`);
    expect((await verify()).code).toBe(0);
  });

  test('seals that are set anew or taken away are noticed by who kept one', async () => {
    const anchor = `${kept.number}:${kept.hash}`;
    const asked = (): ReturnType<typeof verify> => verify('--provider', tenant.providerId, '--anchor', anchor);
    expect((await asked()).code).toBe(0);
    await edit(`DELETE FROM sealed_ledger; DELETE FROM seal`);
    expect((await verify()).code).toBe(0);
    expect(await asked()).toMatchObject({ code: 3, printed: expect.stringContaining('seal 1 is gone') as string });
    await edit(`UPDATE event SET actor_name = 'somebody else' WHERE position = 1`);
    expect(await seal()).toMatchObject({ number: 1 });
    expect((await verify()).code).toBe(0);
    expect(await asked()).toMatchObject({
      code: 3,
      printed: expect.stringContaining('not the one that was kept') as string,
    });
    expect((await verify('--anchor', anchor)).code).toBe(2);
    expect((await verify('--provider', tenant.providerId, '--anchor', '1:x')).code).toBe(2);
  });
});
