import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Refusal } from '../../domain/result';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { ClosingRunRow } from './closing-run.row';

/** What a closing run has to issue of a contract, or why it was refused. */
@Entity('closing_contract')
@ForeignKey(() => ClosingRunRow, ['providerId', 'runId'], ['providerId', 'id'], { name: 'closing_contract_run_fk' })
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'closing_contract_contract_fk',
})
@Index('closing_contract_contract_ix', ['providerId', 'contractId', 'runId'])
@Index('closing_contract_due_ix', ['providerId', 'runId', 'dueOn', 'pass', 'contractId'], {
  where: `due_on IS NOT NULL AND refusals IS NULL`,
})
@Index('closing_contract_refused_ix', ['providerId', 'runId', 'contractId'], { where: `refusals IS NOT NULL` })
export class ClosingContractRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'closing_contract_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'run_id', type: 'uuid', primaryKeyConstraintName: 'closing_contract_pk' })
  runId!: string;

  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'closing_contract_pk' })
  contractId!: string;

  /** The next day whose documents are to be issued; null where none is left. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;

  /** How many times documents of that day were issued already. */
  @Column({ name: 'pass', type: 'integer' })
  pass!: number;

  /** The last day of adjustments alone that had no document; null for none. */
  @Column({ name: 'after_on', type: 'date', nullable: true })
  afterOn!: string | null;

  /** Why it was left out; null where it was not. */
  @Column({ name: 'refusals', type: 'jsonb', nullable: true })
  refusals!: readonly Refusal[] | null;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
