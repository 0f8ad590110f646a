import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PartyKind, ReferencedKind } from '../../domain/party/party-words';
import { PartnerRow } from '../access/partner.row';
import { ClientRow } from '../client/client.row';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/** A number by which a party's own system knows something; null once it was taken away. */
@Entity('external_id')
@ForeignKey(() => ClientRow, ['providerId', 'clientId'], ['providerId', 'id'], { name: 'external_id_client_fk' })
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'external_id_contract_fk' })
@ForeignKey(() => PartnerRow, ['providerId', 'partnerId'], ['providerId', 'id'], { name: 'external_id_partner_fk' })
@Unique('external_id_subject_uq', ['providerId', 'subjectId', 'ownerId', 'system'])
@Unique('external_id_value_uq', ['providerId', 'ownerId', 'subjectKind', 'system', 'value'])
@Index('external_id_client_ix', ['providerId', 'clientId'])
@Index('external_id_contract_ix', ['providerId', 'contractId'])
@Index('external_id_partner_ix', ['providerId', 'partnerId'])
@Check('external_id_subject_ck', `(client_id IS NULL) <> (contract_id IS NULL)`)
export class ExternalIdRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'external_id_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'external_id_pk' })
  id!: string;

  /** Whose system it is: the provider's, a partner's or a client's. */
  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId!: string;

  @Column({ name: 'owner_kind', type: 'text' })
  ownerKind!: PartyKind;

  @Column({ name: 'partner_id', type: 'uuid', nullable: true })
  partnerId!: string | null;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: ReferencedKind;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  /** The client itself; null for what is below a contract. */
  @Column({ name: 'client_id', type: 'uuid', nullable: true })
  clientId!: string | null;

  /** The contract itself, or that of the asset. */
  @Column({ name: 'contract_id', type: 'uuid', nullable: true })
  contractId!: string | null;

  @Column({ name: 'system', type: 'text' })
  system!: string;

  @Column({ name: 'value', type: 'text', nullable: true })
  value!: string | null;

  @Column({ name: 'set_at', type: 'timestamptz', precision: 6 })
  setAt!: Timestamp;
}
