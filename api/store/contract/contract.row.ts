import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { SignatureOfSide } from '../../domain/amendment/signature';
import type { ContractState } from '../../domain/lifecycle/contract-life';
import { ClientRow } from '../client/client.row';
import type { Timestamp } from '../column-types';
import { TermsPackRow } from '../terms/terms-pack.row';

/**
 * How a contract was signed, by whom for the client, and the reference of the proof; with what is
 * recorded beside, and the provider's own signature.
 */
export interface SignatureDocument {
  readonly method: 'HANDWRITTEN' | 'ELECTRONIC' | 'EMAIL';
  readonly signatory: string;
  readonly proof: string;
  readonly function?: string;
  /** When the client signed, where it was not the second side. */
  readonly clientSignedAt?: string;
  readonly mention?: string;
  readonly provider?: SignatureOfSide;
}

/** A contract between a provider and a client, made from a terms pack at a version. */
@Entity('contract')
@ForeignKey(() => ClientRow, ['providerId', 'clientId'], ['providerId', 'id'], { name: 'contract_client_fk' })
@ForeignKey(() => TermsPackRow, ['providerId', 'termsPackId', 'termsPackVersion'], ['providerId', 'key', 'version'], {
  name: 'contract_terms_pack_fk',
})
@Unique('contract_number_uq', ['providerId', 'number'])
@Unique('contract_client_uq', ['providerId', 'id', 'clientId'])
// Over an expression, which TypeORM cannot say.
@Index('contract_number_comparable_uq', { synchronize: false })
@Index('contract_client_ix', ['providerId', 'clientId', 'id'])
@Index('contract_status_ix', ['providerId', 'status', 'id'])
@Index('contract_terms_pack_ix', ['providerId', 'termsPackId', 'termsPackVersion', 'status', 'id'])
@Index('contract_due_ix', ['providerId', 'nextDueOn', 'id'])
@Index('contract_operations_due_ix', ['providerId', 'operationsDueAt', 'id'], {
  where: 'operations_due_at IS NOT NULL',
})
@Check('contract_term_ck', `term_last_day >= starts_on`)
@Check(
  'contract_status_ck',
  `status IN ('DRAFT', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'NOTICE_GIVEN', 'ENDED', 'TERMINATED', 'EXPIRED', 'CANCELLED')`,
)
export class ContractRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'contract_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'contract_pk' })
  id!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'number', type: 'text' })
  number!: string;

  @Column({ name: 'terms_pack_id', type: 'text' })
  termsPackId!: string;

  @Column({ name: 'terms_pack_version', type: 'integer' })
  termsPackVersion!: number;

  @Column({ name: 'status', type: 'text' })
  status!: ContractState;

  /** The day since which it stands in its recorded state. */
  @Column({ name: 'status_from', type: 'date' })
  statusFrom!: string;

  /**
   * The first day on which time may do something to it, in its own zone; null when it does nothing.
   */
  @Column({ name: 'next_due_on', type: 'date', nullable: true })
  nextDueOn!: string | null;

  /**
   * When time may have something to do to what is operated under it: to escalations and backups;
   * null when it has nothing.
   */
  @Column({ name: 'operations_due_at', type: 'timestamptz', precision: 0, nullable: true })
  operationsDueAt!: Timestamp | null;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  /** Served in full. */
  @Column({ name: 'term_last_day', type: 'date' })
  termLastDay!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  @Column({ name: 'billing_period_months', type: 'integer' })
  billingPeriodMonths!: number;

  @Column({ name: 'invoiced_by', type: 'text' })
  invoicedBy!: 'PROVIDER' | 'PARTNER_ERP';

  @Column({ name: 'direct_debit', type: 'boolean' })
  directDebit!: boolean;

  @Column({ name: 'signature', type: 'jsonb', nullable: true })
  signature!: SignatureDocument | null;

  @Column({ name: 'signed_at', type: 'timestamptz', precision: 0, nullable: true })
  signedAt!: Timestamp | null;

  @Column({ name: 'activated_at', type: 'timestamptz', precision: 0, nullable: true })
  activatedAt!: Timestamp | null;

  /**
   * How many amendments it has, null while there are none: only then do the columns above show all
   * that its versions say.
   */
  @Column({ name: 'amendment_count', type: 'integer', nullable: true })
  amendmentCount!: number | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;

  /** The last time stamp under this contract; the next one is later, whatever the clocks say. */
  @Column({ name: 'last_recorded_at', type: 'timestamptz', precision: 6 })
  lastRecordedAt!: Timestamp;
}
