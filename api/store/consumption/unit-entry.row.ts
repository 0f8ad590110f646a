import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { UnitEntryKind } from '../../domain/consumption/unit-account';
import type { Timestamp } from '../column-types';
import { InterventionRow } from './intervention.row';
import { UnitAccountRow } from './unit-account.row';

/**
 * An entry of a unit account. Append-only; the database refuses a gap and a balance that does not
 * add up.
 */
@Entity('unit_entry')
@Unique('unit_entry_contract_uq', ['providerId', 'contractId', 'accountId', 'sequence'])
@ForeignKey(() => UnitAccountRow, ['providerId', 'contractId', 'accountId'], ['providerId', 'contractId', 'id'], {
  name: 'unit_entry_account_fk',
})
@ForeignKey(() => InterventionRow, ['providerId', 'contractId', 'interventionId'], ['providerId', 'contractId', 'id'], {
  name: 'unit_entry_intervention_fk',
})
@Index('unit_entry_intervention_ix', ['providerId', 'interventionId'])
@Check('unit_entry_kind_ck', `kind IN ('OPENING', 'DEBIT', 'RENEWAL', 'REVERSAL', 'FORFEIT', 'TRANSFER')`)
export class UnitEntryRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'unit_entry_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'unit_entry_pk' })
  accountId!: string;

  @PrimaryColumn({ name: 'sequence', type: 'integer', primaryKeyConstraintName: 'unit_entry_pk' })
  sequence!: number;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: UnitEntryKind;

  /** Signed whole units. */
  @Column({ name: 'units', type: 'integer' })
  units!: number;

  @Column({ name: 'balance_after', type: 'integer' })
  balanceAfter!: number;

  @Column({ name: 'intervention_id', type: 'uuid', nullable: true })
  interventionId!: string | null;

  @Column({ name: 'reverses_sequence', type: 'integer', nullable: true })
  reversesSequence!: number | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
