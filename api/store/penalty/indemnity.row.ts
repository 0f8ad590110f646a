import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { IndemnityPayment } from '../../domain/penalty/indemnity';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import type { StoredCapUse } from './penalty.row';

/** An indemnity that was settled with the client; never edited. */
@Entity('indemnity')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'indemnity_contract_fk' })
@Index('indemnity_contract_ix', ['providerId', 'contractId', 'id'])
@Check('indemnity_amount_ck', `amount > 0`)
@Check('indemnity_paid_by_ck', `paid_by IN ('TRANSFER', 'CHEQUE', 'INSURER', 'OTHER')`)
export class IndemnityRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'indemnity_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'indemnity_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'amount', type: 'numeric', precision: 14, scale: 2 })
  amount!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'paid_by', type: 'text' })
  paidBy!: IndemnityPayment;

  @Column({ name: 'settled_on', type: 'date' })
  settledOn!: string;

  /** What it took of each cap. */
  @Column({ name: 'cap_uses', type: 'jsonb' })
  capUses!: readonly StoredCapUse[];

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
