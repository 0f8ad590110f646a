import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/**
 * A calendar year whose downtime was assessed: found kept or not, it is assessed again whenever its
 * downtime changes.
 */
@Entity('assessed_year')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'assessed_year_contract_fk',
})
export class AssessedYearRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'assessed_year_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'assessed_year_pk' })
  contractId!: string;

  @PrimaryColumn({ name: 'year', type: 'integer', primaryKeyConstraintName: 'assessed_year_pk' })
  year!: number;

  /** When it was first assessed. */
  @Column({ name: 'assessed_at', type: 'timestamptz', precision: 6 })
  assessedAt!: Timestamp;
}
