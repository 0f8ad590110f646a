import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { DebitScheme } from '../../domain/direct-debit/mandate';
import { ProviderRow } from '../access/provider.row';
import type { Timestamp } from '../column-types';

/** Direct debits that are given to the bank in one file. */
@Entity('direct_debit_batch')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'direct_debit_batch_provider_fk' })
@Check('direct_debit_batch_scheme_ck', `scheme IN ('CORE', 'B2B')`)
@Check('direct_debit_batch_total_ck', `total > 0 AND debit_count > 0 AND currency = 'EUR'`)
export class DirectDebitBatchRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'direct_debit_batch_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'direct_debit_batch_pk' })
  id!: string;

  @Column({ name: 'scheme', type: 'text' })
  scheme!: DebitScheme;

  /** The day on which the accounts of clients are debited. */
  @Column({ name: 'collect_on', type: 'date' })
  collectOn!: string;

  /** The invoices that were payable by this day. */
  @Column({ name: 'due_through', type: 'date' })
  dueThrough!: string;

  /** How many days before clients know of their debits. */
  @Column({ name: 'notice_days', type: 'integer' })
  noticeDays!: number;

  /** The day on which they were told otherwise than by their invoices. */
  @Column({ name: 'notified_on', type: 'date', nullable: true })
  notifiedOn!: string | null;

  @Column({ name: 'creditor_name', type: 'text' })
  creditorName!: string;

  @Column({ name: 'creditor_iban', type: 'text' })
  creditorIban!: string;

  @Column({ name: 'creditor_bic', type: 'text', nullable: true })
  creditorBic!: string | null;

  /** The SEPA identifier of the provider (ICS). */
  @Column({ name: 'creditor_id', type: 'text' })
  creditorId!: string;

  @Column({ name: 'debit_count', type: 'integer' })
  debitCount!: number;

  @Column({ name: 'total', type: 'numeric', precision: 14, scale: 2 })
  total!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  @Column({ name: 'created_by', type: 'text' })
  createdBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  /** When something last happened to its debits. */
  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
