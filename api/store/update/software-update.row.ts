import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { UpdateKind, Vulnerability } from '../../domain/operations/update-words';
import { AssetRow } from '../asset/asset.row';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { ContactRow } from '../party/contact.row';

/** An update of a component: released, or asked for by the client. */
@Entity('software_update')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'software_update_contract_fk',
})
@ForeignKey(() => AssetRow, ['providerId', 'contractId', 'assetId'], ['providerId', 'contractId', 'id'], {
  name: 'software_update_asset_fk',
})
@ForeignKey(() => ContactRow, ['providerId', 'toldContactId'], ['providerId', 'id'], {
  name: 'software_update_told_fk',
})
@Unique('software_update_contract_uq', ['providerId', 'contractId', 'id'])
@Index('software_update_asset_ix', ['providerId', 'assetId', 'id'])
@Index('software_update_told_ix', ['providerId', 'toldContactId'])
@Check('software_update_kind_ck', `kind IN ('MINOR', 'MAJOR')`)
@Check(
  'software_update_flaw_ck',
  `vulnerability IN ('REMOTELY_EXPLOITABLE', 'ACTIVELY_EXPLOITED', 'ZERO_DAY', 'OTHER')`,
)
@Check('software_update_state_ck', `state IN ('OPEN', 'DONE') AND (state = 'DONE') = (done_at IS NOT NULL)`)
export class SoftwareUpdateRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'software_update_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'software_update_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: UpdateKind;

  @Column({ name: 'asset_id', type: 'uuid', nullable: true })
  assetId!: string | null;

  @Column({ name: 'component', type: 'text' })
  component!: string;

  @Column({ name: 'version', type: 'text', nullable: true })
  version!: string | null;

  /** What it changes, as the client is told. */
  @Column({ name: 'content', type: 'text', nullable: true })
  content!: string | null;

  @Column({ name: 'special_handling', type: 'boolean' })
  specialHandling!: boolean;

  @Column({ name: 'vulnerability', type: 'text', nullable: true })
  vulnerability!: Vulnerability | null;

  /** When it was made available; null of one that was asked for. */
  @Column({ name: 'released_at', type: 'timestamptz', precision: 0, nullable: true })
  releasedAt!: Timestamp | null;

  /** When the client asked for it, and for which day. */
  @Column({ name: 'requested_on', type: 'date', nullable: true })
  requestedOn!: string | null;

  @Column({ name: 'wanted_on', type: 'date', nullable: true })
  wantedOn!: string | null;

  /** By when it is to be installed; null where the terms give no deadline. */
  @Column({ name: 'due_at', type: 'timestamptz', precision: 0, nullable: true })
  dueAt!: Timestamp | null;

  /** The first maintenance window after its release, of one that waits for the windows. */
  @Column({ name: 'window_starts_at', type: 'timestamptz', precision: 0, nullable: true })
  windowStartsAt!: Timestamp | null;

  /** When the client was told what it changes, and through whom. */
  @Column({ name: 'announced_at', type: 'timestamptz', precision: 0, nullable: true })
  announcedAt!: Timestamp | null;

  @Column({ name: 'told_contact_id', type: 'uuid', nullable: true })
  toldContactId!: string | null;

  @Column({ name: 'state', type: 'text' })
  state!: 'OPEN' | 'DONE';

  @Column({ name: 'done_at', type: 'timestamptz', precision: 0, nullable: true })
  doneAt!: Timestamp | null;

  /** Whether it was installed as planned; null until then, and where nothing was said. */
  @Column({ name: 'in_time', type: 'boolean', nullable: true })
  inTime!: boolean | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
