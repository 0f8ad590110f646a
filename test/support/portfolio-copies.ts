import { rows } from '../../api/store/rows';
import { invoicing } from './furnish-invoices';
import { livedBy, portfolio } from './portfolio';
import { unsound } from './soundness';
import { makeTenant, type Tenant } from './tenant';
import { createTestDatabase, type TestDatabase } from './test-database';

/** How large a portfolio is, for how many months it has lived, and the seeds of both. */
export interface CopiedPortfolio {
  readonly contracts: number;
  readonly seed: number;
  readonly months: number;
  readonly livedSeed: number;
}

/** A provider in a database of its own. */
export interface TenantCopy extends Tenant {
  readonly of: TestDatabase;
}

/** A provider with a portfolio that is made once, and copied for each way to close its months. */
export class PortfolioCopies {
  private readonly databases: TestDatabase[] = [];

  private constructor(
    private readonly made: TestDatabase,
    private readonly tenant: Tenant,
    readonly ids: readonly string[],
  ) {}

  static async make(name: string, { contracts, seed, months, livedSeed }: CopiedPortfolio): Promise<PortfolioCopies> {
    const made = await createTestDatabase();
    const database = await made.open({ entities: rows });
    const tenant = await makeTenant(database, name);
    await invoicing(tenant, tenant.clientId);
    const ids = await portfolio(tenant, contracts, seed);
    await livedBy(tenant, ids, months, livedSeed);
    await database.close();
    return new PortfolioCopies(made, tenant, ids);
  }

  /** The same provider with the same records, in a database of its own. */
  async copy(): Promise<TenantCopy> {
    const of = await createTestDatabase({ copyOf: this.made });
    this.databases.push(of);
    return { ...this.tenant, of, database: await of.open({ entities: rows }) };
  }

  async drop(): Promise<void> {
    for (const database of this.databases) await database.drop();
    await this.made.drop();
  }
}

/** Fails where the records of a provider contradict one another. */
export async function expectSound({ database, providerId, sessions }: Tenant): Promise<void> {
  expect(await unsound(database, providerId, sessions.administrator.actorId)).toEqual([]);
}
