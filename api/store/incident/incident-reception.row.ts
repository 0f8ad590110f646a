import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Channel } from '../../domain/sla/commitment';
import type { Timestamp } from '../column-types';
import { IncidentRow } from './incident.row';

/**
 * A further report of an incident that is already recorded: the client's call after an alert.
 * Append-only.
 */
@Entity('incident_reception')
@ForeignKey(() => IncidentRow, ['providerId', 'contractId', 'incidentId'], ['providerId', 'contractId', 'id'], {
  name: 'incident_reception_incident_fk',
})
@Index('incident_reception_incident_ix', ['providerId', 'incidentId', 'receivedAt', 'id'])
export class IncidentReceptionRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'incident_reception_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'incident_reception_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'incident_id', type: 'uuid' })
  incidentId!: string;

  @Column({ name: 'channel', type: 'text' })
  channel!: Channel;

  @Column({ name: 'received_at', type: 'timestamptz', precision: 0 })
  receivedAt!: Timestamp;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
