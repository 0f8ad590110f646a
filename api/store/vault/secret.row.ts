import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/** A secret of a contract, by its name; its values are sealed in its versions. */
@Entity('secret')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'secret_contract_fk' })
@Unique('secret_contract_uq', ['providerId', 'contractId', 'id'])
@Unique('secret_name_uq', ['providerId', 'contractId', 'name'])
export class SecretRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'secret_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'secret_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  /** The latest version. */
  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;

  @Column({ name: 'destroyed_at', type: 'timestamptz', precision: 6, nullable: true })
  destroyedAt!: Timestamp | null;
}

/** A version of a secret: sealed under a key of its own, which a key from outside wraps. */
@Entity('secret_version')
@ForeignKey(() => SecretRow, ['providerId', 'contractId', 'secretId'], ['providerId', 'contractId', 'id'], {
  name: 'secret_version_secret_fk',
})
@Index('secret_version_key_ix', ['providerId', 'keyId'])
export class SecretVersionRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'secret_version_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'secret_id', type: 'uuid', primaryKeyConstraintName: 'secret_version_pk' })
  secretId!: string;

  @PrimaryColumn({ name: 'version', type: 'integer', primaryKeyConstraintName: 'secret_version_pk' })
  version!: number;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'key_id', type: 'text' })
  keyId!: string;

  /** Base64; empty once it was destroyed. */
  @Column({ name: 'wrapped_key', type: 'text' })
  wrappedKey!: string;

  /** Base64; empty once it was destroyed. */
  @Column({ name: 'sealed', type: 'text' })
  sealed!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;
}
