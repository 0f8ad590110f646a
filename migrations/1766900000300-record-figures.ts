import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, grantColumns, guardWrites } from './support/guarded-table';
import { dropTables, protectTable, visibleTo } from './support/tenant-table';

const TABLE = 'published_figure';

/** Figures that others publish, with their sources: values of indices, successors, legal rates. */
export class RecordFigures1766900000300 implements MigrationInterface {
  name = 'RecordFigures1766900000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published_figure (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL,
        series text,
        period text,
        successor text,
        value numeric NOT NULL,
        starts_on date NOT NULL,
        provisional boolean NOT NULL,
        source text NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        recorded_by text NOT NULL,
        withdrawn_at timestamptz(6),
        withdrawn_because text,
        CONSTRAINT published_figure_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT published_figure_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
        CONSTRAINT published_figure_kind_ck
          CHECK (kind IN ('INDEX_VALUE', 'INDEX_SUCCESSOR', 'LEGAL_INTEREST', 'ECB_REFINANCING', 'VAT_STANDARD')),
        CONSTRAINT published_figure_series_ck CHECK ((series IS NOT NULL) = (kind IN ('INDEX_VALUE', 'INDEX_SUCCESSOR'))),
        CONSTRAINT published_figure_period_ck CHECK ((period IS NOT NULL) = (kind = 'INDEX_VALUE')),
        CONSTRAINT published_figure_successor_ck CHECK ((successor IS NOT NULL) = (kind = 'INDEX_SUCCESSOR')),
        CONSTRAINT published_figure_withdrawn_ck CHECK ((withdrawn_at IS NULL) = (withdrawn_because IS NULL))
      )`);
    await runner.query(`CREATE INDEX published_figure_ix ON published_figure (provider_id, kind, series, starts_on)`);
    await protectTable(runner, TABLE, 'update', visibleTo.everyone);
    await guardWrites(runner, TABLE, { insert: byStaff, update: byStaff });
    await grantColumns(runner, TABLE, ['withdrawn_at', 'withdrawn_because']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${TABLE}`);
    await dropTables(runner, [TABLE]);
  }
}
