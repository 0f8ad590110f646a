import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';
import { ServiceModuleRow } from './service-module.row';

/** When the order of a module's service was validated, and when the service was set up. */
@Entity('commissioning')
@ForeignKey(() => ServiceModuleRow, ['providerId', 'contractId', 'moduleId'], ['providerId', 'contractId', 'id'], {
  name: 'commissioning_module_fk',
})
@Index('commissioning_contract_ix', ['providerId', 'contractId', 'moduleId'])
@Index('commissioning_done_ix', ['providerId', 'commissionedAt'])
@Check('commissioning_times_ck', `commissioned_at >= order_validated_at`)
export class CommissioningRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'commissioning_pk' })
  providerId!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @PrimaryColumn({ name: 'module_id', type: 'uuid', primaryKeyConstraintName: 'commissioning_pk' })
  moduleId!: string;

  @Column({ name: 'order_validated_at', type: 'timestamptz', precision: 0 })
  orderValidatedAt!: Timestamp;

  @Column({ name: 'commissioned_at', type: 'timestamptz', precision: 0, nullable: true })
  commissionedAt!: Timestamp | null;
}
