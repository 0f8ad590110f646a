import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';
import { ContractRow } from './contract.row';

/** A parameter of the terms pack that one contract sets otherwise. Append-only: the latest one counts. */
@Entity('contract_override')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'contract_override_contract_fk',
})
@Index('contract_override_contract_ix', ['providerId', 'contractId', 'id'])
export class ContractOverrideRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'contract_override_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'contract_override_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'parameter', type: 'text' })
  parameter!: string;

  /** Key of the only module that it concerns; null for the whole contract. */
  @Column({ name: 'module_key', type: 'text', nullable: true })
  moduleKey!: string | null;

  /** As text, of the type that the pack gives the parameter. */
  @Column({ name: 'value', type: 'text' })
  value!: string;

  /** The document that carries it, e.g. an amendment. */
  @Column({ name: 'carried_by', type: 'text' })
  carriedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 0 })
  recordedAt!: Timestamp;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
