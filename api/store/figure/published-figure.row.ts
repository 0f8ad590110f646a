import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FigureKind } from '../../domain/indexation/published-figure';
import { ProviderRow } from '../access/provider.row';
import type { Timestamp } from '../column-types';

/** A figure that others publish, with its source. */
@Entity('published_figure')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'published_figure_provider_fk' })
@Index('published_figure_ix', ['providerId', 'kind', 'series', 'startsOn'])
@Check(
  'published_figure_kind_ck',
  `kind IN ('INDEX_VALUE', 'INDEX_SUCCESSOR', 'LEGAL_INTEREST', 'ECB_REFINANCING', 'VAT_STANDARD')`,
)
@Check('published_figure_series_ck', `(series IS NOT NULL) = (kind IN ('INDEX_VALUE', 'INDEX_SUCCESSOR'))`)
@Check('published_figure_period_ck', `(period IS NOT NULL) = (kind = 'INDEX_VALUE')`)
@Check('published_figure_successor_ck', `(successor IS NOT NULL) = (kind = 'INDEX_SUCCESSOR')`)
@Check('published_figure_withdrawn_ck', `(withdrawn_at IS NULL) = (withdrawn_because IS NULL)`)
export class PublishedFigureRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'published_figure_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'published_figure_pk' })
  id!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: FigureKind;

  /** The name of the index; null of a rate. */
  @Column({ name: 'series', type: 'text', nullable: true })
  series!: string | null;

  /** The period that a value of an index is for. */
  @Column({ name: 'period', type: 'text', nullable: true })
  period!: string | null;

  /** The index that replaces it. */
  @Column({ name: 'successor', type: 'text', nullable: true })
  successor!: string | null;

  /** The value of the index, the link coefficient, or the rate in percent. */
  @Column({ name: 'value', type: 'numeric' })
  value!: string;

  /** The day of its publication; of a rate or a successor, the first day of which it holds. */
  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'provisional', type: 'boolean' })
  provisional!: boolean;

  @Column({ name: 'source', type: 'text' })
  source!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', precision: 6, nullable: true })
  withdrawnAt!: Timestamp | null;

  @Column({ name: 'withdrawn_because', type: 'text', nullable: true })
  withdrawnBecause!: string | null;
}
