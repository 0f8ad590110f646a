import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CoordinationActionState, CoordinationSide } from '../../domain/operations/coordination';
import type { Timestamp } from '../column-types';
import { CoordinationReportRow } from './coordination-report.row';

/** An item of the action plan of a coordination visit. */
@Entity('coordination_action')
@ForeignKey(() => CoordinationReportRow, ['providerId', 'contractId', 'reportId'], ['providerId', 'contractId', 'id'], {
  name: 'coordination_action_report_fk',
})
@Index('coordination_action_contract_ix', ['providerId', 'contractId', 'dueOn', 'id'])
@Index('coordination_action_report_ix', ['providerId', 'contractId', 'reportId', 'position'])
@Check('coordination_action_side_ck', `owner_side IN ('CLIENT', 'PROVIDER')`)
@Check('coordination_action_state_ck', `state IN ('OPEN', 'DONE', 'DROPPED')`)
@Check('coordination_action_closed_ck', `(state = 'OPEN') = (closed_on IS NULL)`)
export class CoordinationActionRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'coordination_action_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'coordination_action_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** The report whose plan it is in. */
  @Column({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  /** Its place in that plan, from 1. */
  @Column({ name: 'position', type: 'smallint' })
  position!: number;

  @Column({ name: 'text', type: 'text' })
  text!: string;

  @Column({ name: 'owner_side', type: 'text' })
  ownerSide!: CoordinationSide;

  /** Who does it. */
  @Column({ name: 'owner', type: 'text' })
  owner!: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  @Column({ name: 'state', type: 'text' })
  state!: CoordinationActionState;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;

  /** Why it was dropped, or what there is to say of how it was done. */
  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
