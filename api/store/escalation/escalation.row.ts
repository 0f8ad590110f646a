import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';
import { IncidentRow } from '../incident/incident.row';
import { ContactRow } from '../party/contact.row';

/** A step of an escalation that a breached commitment reached. */
@Entity('escalation')
@ForeignKey(() => IncidentRow, ['providerId', 'contractId', 'incidentId'], ['providerId', 'contractId', 'id'], {
  name: 'escalation_incident_fk',
})
@ForeignKey(() => ContactRow, ['providerId', 'contactId'], ['providerId', 'id'], { name: 'escalation_contact_fk' })
@Index('escalation_step_uq', ['providerId', 'incidentId', 'commitment', 'stepKey'], {
  unique: true,
  where: 'withdrawn_at IS NULL',
})
@Index('escalation_incident_ix', ['providerId', 'incidentId', 'fellDueAt', 'id'])
@Index('escalation_contract_ix', ['providerId', 'contractId', 'fellDueAt', 'id'])
@Index('escalation_contact_ix', ['providerId', 'contactId'])
export class EscalationRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'escalation_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'escalation_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'incident_id', type: 'uuid' })
  incidentId!: string;

  /** Key of the commitment that was breached. */
  @Column({ name: 'commitment_key', type: 'text' })
  commitment!: string;

  /** Key of the step in the pack. */
  @Column({ name: 'step_key', type: 'text' })
  stepKey!: string;

  /** Its place among the steps, from 1: contacts name it. */
  @Column({ name: 'step', type: 'integer' })
  step!: number;

  @Column({ name: 'fell_due_at', type: 'timestamptz', precision: 0 })
  fellDueAt!: Timestamp;

  @Column({ name: 'contact_id', type: 'uuid', nullable: true })
  contactId!: string | null;

  /** Name of the contact then. */
  @Column({ name: 'contact_name', type: 'text', nullable: true })
  contactName!: string | null;

  /** When later facts undid it. */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', precision: 6, nullable: true })
  withdrawnAt!: Timestamp | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;
}
