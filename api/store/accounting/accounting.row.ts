import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Deferral } from '../../domain/accounting/periods';
import { ProviderRow } from '../access/provider.row';
import type { Timestamp } from '../column-types';

/** How a provider keeps its books, and how far they are posted. */
@Entity('accounting')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'accounting_provider_fk' })
@Check('accounting_month_ck', `fiscal_year_first_month BETWEEN 1 AND 12`)
@Check('accounting_deferral_ck', `deferral IN ('MONTHLY', 'YEARLY', 'NONE')`)
export class AccountingRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'accounting_pk' })
  providerId!: string;

  @Column({ name: 'id', type: 'uuid' })
  id!: string;

  /** The first day whose facts are entered. */
  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'fiscal_year_first_month', type: 'integer' })
  fiscalYearFirstMonth!: number;

  @Column({ name: 'deferral', type: 'text' })
  deferral!: Deferral;

  /** The last day that is closed; null while nothing was posted. */
  @Column({ name: 'posted_through', type: 'date', nullable: true })
  postedThrough!: string | null;

  @Column({ name: 'last_sequence', type: 'integer' })
  lastSequence!: number;

  /** How many groups of lines have a letter. */
  @Column({ name: 'last_letter', type: 'integer' })
  lastLetter!: number;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
