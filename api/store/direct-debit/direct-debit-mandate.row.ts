import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { DebitScheme, MandateRecurrence } from '../../domain/direct-debit/mandate';
import type { Address } from '../../domain/party/party-words';
import { ClientRow } from '../client/client.row';
import type { Timestamp } from '../column-types';

/** A mandate by which a client is debited. Nothing of it changes but that it is withdrawn. */
@Entity('direct_debit_mandate')
@ForeignKey(() => ClientRow, ['providerId', 'clientId'], ['providerId', 'id'], {
  name: 'direct_debit_mandate_client_fk',
})
@Unique('direct_debit_mandate_reference_uq', ['providerId', 'referenceKey'])
@Index('direct_debit_mandate_client_ix', ['providerId', 'clientId', 'id'])
@Check('direct_debit_mandate_scheme_ck', `scheme IN ('CORE', 'B2B')`)
@Check('direct_debit_mandate_recurrence_ck', `recurrence IN ('RECURRENT', 'ONE_OFF')`)
@Check('direct_debit_mandate_withdrawn_ck', `withdrawn_on IS NOT NULL OR withdrawal_note IS NULL`)
export class DirectDebitMandateRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'direct_debit_mandate_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'direct_debit_mandate_pk' })
  id!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  /** The unique mandate reference (RUM). */
  @Column({ name: 'reference', type: 'text' })
  reference!: string;

  /** The same as it is compared. */
  @Column({ name: 'reference_key', type: 'text' })
  referenceKey!: string;

  @Column({ name: 'scheme', type: 'text' })
  scheme!: DebitScheme;

  @Column({ name: 'recurrence', type: 'text' })
  recurrence!: MandateRecurrence;

  @Column({ name: 'signed_on', type: 'date' })
  signedOn!: string;

  @Column({ name: 'debtor_name', type: 'text' })
  debtorName!: string;

  @Column({ name: 'debtor_address', type: 'jsonb', nullable: true })
  debtorAddress!: Address | null;

  @Column({ name: 'iban', type: 'text' })
  iban!: string;

  @Column({ name: 'bic', type: 'text', nullable: true })
  bic!: string | null;

  /** The day from which it does not serve any more, as the client said. */
  @Column({ name: 'withdrawn_on', type: 'date', nullable: true })
  withdrawnOn!: string | null;

  @Column({ name: 'withdrawal_note', type: 'text', nullable: true })
  withdrawalNote!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
