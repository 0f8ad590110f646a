import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ContactRole, ContactSide } from '../../domain/party/party-words';
import { ProviderRow } from '../access/provider.row';
import { AssetRow } from '../asset/asset.row';
import { ClientRow } from '../client/client.row';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/** A person to turn to, or the service of a third party. */
@Entity('contact')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'contact_provider_fk' })
@ForeignKey(() => ClientRow, ['providerId', 'clientId'], ['providerId', 'id'], { name: 'contact_client_fk' })
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'contact_contract_fk' })
@ForeignKey(() => AssetRow, ['providerId', 'contractId', 'assetId'], ['providerId', 'contractId', 'id'], {
  name: 'contact_asset_fk',
})
@Index('contact_holder_ix', ['providerId', 'holderId', 'id'])
@Index('contact_client_ix', ['providerId', 'clientId'])
@Index('contact_contract_ix', ['providerId', 'contractId'])
@Index('contact_asset_ix', ['providerId', 'assetId'])
@Check('contact_holder_ck', `holder_id = COALESCE(contract_id, client_id, provider_id)`)
@Check('contact_client_ck', `client_id IS NOT NULL OR (contract_id IS NULL AND side = 'PROVIDER')`)
@Check('contact_asset_ck', `asset_id IS NULL OR contract_id IS NOT NULL`)
@Check('contact_step_ck', `(role = 'ESCALATION') = (escalation_step IS NOT NULL)`)
@Check('contact_days_ck', `ends_on >= starts_on`)
export class ContactRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'contact_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'contact_pk' })
  id!: string;

  /** Whose list it stands in: the contract's, else the client's, else the provider's. */
  @Column({ name: 'holder_id', type: 'uuid' })
  holderId!: string;

  @Column({ name: 'side', type: 'text' })
  side!: ContactSide;

  @Column({ name: 'role', type: 'text' })
  role!: ContactRole;

  @Column({ name: 'escalation_step', type: 'integer', nullable: true })
  escalationStep!: number | null;

  @Column({ name: 'client_id', type: 'uuid', nullable: true })
  clientId!: string | null;

  @Column({ name: 'contract_id', type: 'uuid', nullable: true })
  contractId!: string | null;

  @Column({ name: 'asset_id', type: 'uuid', nullable: true })
  assetId!: string | null;

  @Column({ name: 'title', type: 'text', nullable: true })
  title!: string | null;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'organisation', type: 'text', nullable: true })
  organisation!: string | null;

  @Column({ name: 'reference', type: 'text', nullable: true })
  reference!: string | null;

  @Column({ name: 'email', type: 'text', nullable: true })
  email!: string | null;

  @Column({ name: 'phone', type: 'text', nullable: true })
  phone!: string | null;

  @Column({ name: 'mobile', type: 'text', nullable: true })
  mobile!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
