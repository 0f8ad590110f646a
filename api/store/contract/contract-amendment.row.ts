import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { SignatureOfSide } from '../../domain/amendment/signature';
import type { Timestamp } from '../column-types';
import { ContractRow } from './contract.row';

/** Who decided what an amendment changes. */
export type AmendmentKindText = 'AGREED' | 'ONE_SIDED';

/**
 * A dated document that changes a contract: its versions are carried by its number. Append-only: a
 * wrong one is amended by another.
 */
@Entity('contract_amendment')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'contract_amendment_contract_fk',
})
@Unique('contract_amendment_number_uq', ['providerId', 'contractId', 'number'])
@Unique('contract_amendment_contract_uq', ['providerId', 'contractId', 'id'])
@Check(
  'contract_amendment_kind_ck',
  `kind IN ('AGREED', 'ONE_SIDED') AND (kind = 'ONE_SIDED') = (announced_on IS NOT NULL)`,
)
@Check('contract_amendment_number_ck', `number >= 1`)
export class ContractAmendmentRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'contract_amendment_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'contract_amendment_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** Its place among the amendments of the contract, from 1. */
  @Column({ name: 'number', type: 'integer' })
  number!: number;

  @Column({ name: 'kind', type: 'text' })
  kind!: AmendmentKindText;

  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn!: string;

  /** When the provider announced what it changes alone. */
  @Column({ name: 'announced_on', type: 'date', nullable: true })
  announcedOn!: string | null;

  @Column({ name: 'subject', type: 'text' })
  subject!: string;

  /** Null where the client need not sign. */
  @Column({ name: 'client_signature', type: 'jsonb', nullable: true })
  clientSignature!: SignatureOfSide | null;

  @Column({ name: 'provider_signature', type: 'jsonb', nullable: true })
  providerSignature!: SignatureOfSide | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
