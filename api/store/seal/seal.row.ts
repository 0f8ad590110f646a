import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProviderRow } from '../access/provider.row';
import type { Timestamp } from '../column-types';

/** A terms pack in a seal: its id, version and the SHA-256 of its document. */
export type SealedPack = readonly [id: string, version: number, sha256: string];

/** Other records in a seal: their name, how many there are, and a hash over them. */
export type SealedRecordsText = readonly [name: string, count: number, hash: string];

/** A seal over all that a provider had recorded, chained to the one before. Append-only. */
@Entity('seal')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'seal_provider_fk' })
@Check('seal_number_ck', `number >= 1`)
export class SealRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'seal_pk' })
  providerId!: string;

  /** 1, 2, 3… without gaps within the provider. */
  @PrimaryColumn({ name: 'number', type: 'integer', primaryKeyConstraintName: 'seal_pk' })
  number!: number;

  @Column({ name: 'sealed_at', type: 'timestamptz', precision: 0 })
  sealedAt!: Timestamp;

  /** The last event it covers. */
  @Column({ name: 'event_position', type: 'bigint' })
  eventPosition!: string;

  /** Hash over all events up to there. */
  @Column({ name: 'event_hash', type: 'text' })
  eventHash!: string;

  /** The last billing adjustment it covers, by the provider's number. */
  @Column({ name: 'adjustment_sequence', type: 'bigint' })
  adjustmentSequence!: string;

  /** Hash over all adjustments up to there. */
  @Column({ name: 'adjustment_hash', type: 'text' })
  adjustmentHash!: string;

  /** Hash over its sealed ledgers. */
  @Column({ name: 'ledger_hash', type: 'text' })
  ledgerHash!: string;

  /** All terms packs that were loaded. */
  @Column({ name: 'packs', type: 'jsonb' })
  packs!: readonly SealedPack[];

  /** Hash of the seal before; all zeros for the first. */
  @Column({ name: 'previous_hash', type: 'text' })
  previousHash!: string;

  /** SHA-256 over all before, 64 hexadecimal digits. */
  @Column({ name: 'hash', type: 'text' })
  hash!: string;

  /** Invoices, payments and what else `SEALED_RECORDS` names; null in seals set before. */
  @Column({ name: 'records', type: 'jsonb', nullable: true })
  records!: readonly SealedRecordsText[] | null;
}
