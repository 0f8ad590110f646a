import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { TermsPack } from '../../domain/terms/terms-pack';
import { ProviderRow } from '../access/provider.row';
import type { Timestamp } from '../column-types';

/** A terms pack at a version, as loaded. Append-only: a change is a new version. */
@Entity('terms_pack')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'terms_pack_provider_fk' })
export class TermsPackRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'terms_pack_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'pack_id', type: 'text', primaryKeyConstraintName: 'terms_pack_pk' })
  key!: string;

  @PrimaryColumn({ name: 'version', type: 'integer', primaryKeyConstraintName: 'terms_pack_pk' })
  version!: number;

  @Column({ name: 'published_on', type: 'date', nullable: true })
  publishedOn!: string | null;

  @Column({ name: 'document', type: 'json' })
  document!: TermsPack;

  @Column({ name: 'loaded_at', type: 'timestamptz', precision: 0 })
  loadedAt!: Timestamp;
}
