import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ContractRow } from '../contract/contract.row';
import { SealRow } from './seal.row';

/**
 * Where the ledger of a contract stood at a seal: of each contract to which something happened
 * since the seal before. Append-only.
 */
@Entity('sealed_ledger')
@ForeignKey(() => SealRow, ['providerId', 'sealNumber'], ['providerId', 'number'], { name: 'sealed_ledger_seal_fk' })
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'sealed_ledger_contract_fk',
})
@Index('sealed_ledger_contract_ix', ['providerId', 'contractId', 'sealNumber'])
export class SealedLedgerRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'sealed_ledger_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'seal_number', type: 'integer', primaryKeyConstraintName: 'sealed_ledger_pk' })
  sealNumber!: number;

  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'sealed_ledger_pk' })
  contractId!: string;

  /** Its last transaction, which is how many it has. */
  @Column({ name: 'sequence', type: 'integer' })
  sequence!: number;

  /** The hash of that transaction. */
  @Column({ name: 'hash', type: 'text' })
  hash!: string;
}
