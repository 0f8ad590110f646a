import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';

/** Tariffs are facts of a contract with dates, and a quote may be by the day. */
export class KeepTariffs1766700000404 implements MigrationInterface {
  name = 'KeepTariffs1766700000404';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['TARIFF']);
    await runner.query(`
      ALTER TABLE quote
        ADD days integer,
        ADD day_rate numeric(14,2),
        ADD CONSTRAINT quote_days_ck CHECK ((basis = 'DAILY') = (days IS NOT NULL) AND (days IS NULL) = (day_rate IS NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE quote DROP COLUMN days, DROP COLUMN day_rate`);
    await removeContractFacts(runner, ['TARIFF']);
  }
}
