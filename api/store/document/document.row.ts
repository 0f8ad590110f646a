import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { DocumentKind } from '../../domain/document/document-words';
import type { PartyKind } from '../../domain/party/party-words';
import { AssetRow } from '../asset/asset.row';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { DeclarationRow } from '../declaration/declaration.row';

/** A version of a document. Append-only. */
@Entity('document')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'document_contract_fk' })
@ForeignKey(() => DocumentRow, ['providerId', 'contractId', 'firstId'], ['providerId', 'contractId', 'id'], {
  name: 'document_first_fk',
})
@ForeignKey(() => AssetRow, ['providerId', 'contractId', 'assetId'], ['providerId', 'contractId', 'id'], {
  name: 'document_asset_fk',
})
@ForeignKey(() => DeclarationRow, ['providerId', 'contractId', 'declarationId'], ['providerId', 'contractId', 'id'], {
  name: 'document_declaration_fk',
})
@Unique('document_contract_uq', ['providerId', 'contractId', 'id'])
@Unique('document_version_uq', ['providerId', 'firstId', 'version'])
@Index('document_asset_ix', ['providerId', 'assetId'])
@Index('document_declaration_ix', ['providerId', 'declarationId'])
@Check('document_first_ck', `(version = 1) = (first_id = id)`)
export class DocumentRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'document_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'document_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** Its first version, by which the document is named; itself for the first one. */
  @Column({ name: 'first_id', type: 'uuid' })
  firstId!: string;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'kind', type: 'text' })
  kind!: DocumentKind;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  /** Bytes. */
  @Column({ name: 'size', type: 'integer' })
  size!: number;

  /** The SHA-256 of its bytes, in lower-case hexadecimal. */
  @Column({ name: 'sha256', type: 'text' })
  sha256!: string;

  @Column({ name: 'asset_id', type: 'uuid', nullable: true })
  assetId!: string | null;

  @Column({ name: 'declaration_id', type: 'uuid', nullable: true })
  declarationId!: string | null;

  @Column({ name: 'stored_by', type: 'text' })
  storedBy!: PartyKind;

  @Column({ name: 'author', type: 'text' })
  author!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;
}
