import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AllocationResource } from '../../domain/operations/allocation';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/** A use of a metered resource in a month, as a source reported it; never changed. */
@Entity('allocation_use')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'allocation_use_contract_fk',
})
@Unique('allocation_use_reference_uq', ['providerId', 'contractId', 'resource', 'reference'])
@Index('allocation_use_contract_ix', ['providerId', 'contractId', 'id'])
@Index('allocation_use_month_ix', ['providerId', 'contractId', 'month', 'resource'])
@Check('allocation_use_quantity_ck', `quantity >= 0`)
export class AllocationUseRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'allocation_use_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'allocation_use_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'resource', type: 'text' })
  resource!: AllocationResource;

  /** `YYYY-MM`. */
  @Column({ name: 'month', type: 'text' })
  month!: string;

  /** In the unit of the resource. */
  @Column({ name: 'quantity', type: 'numeric' })
  quantity!: string;

  /** What the source calls it: reported again, it is the same use. */
  @Column({ name: 'reference', type: 'text' })
  reference!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
