import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AllocationResource } from '../../domain/operations/allocation';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/** What is allotted of a resource from a day on, until another one; never changed. */
@Entity('allocation')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'allocation_contract_fk' })
@Index('allocation_contract_ix', ['providerId', 'contractId', 'id'])
@Check('allocation_quantity_ck', `quantity >= 0 AND monthly_limit >= 0`)
export class AllocationRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'allocation_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'allocation_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'resource', type: 'text' })
  resource!: AllocationResource;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  /** In the unit of the resource. */
  @Column({ name: 'quantity', type: 'numeric' })
  quantity!: string;

  /** Most that is used in a month; null where it is not metered. */
  @Column({ name: 'monthly_limit', type: 'numeric', nullable: true })
  monthlyLimit!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
