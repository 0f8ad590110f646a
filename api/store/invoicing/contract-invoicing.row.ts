import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ContractRow } from '../contract/contract.row';

/** How far a contract's forfaits are invoiced; a contract without a row has no invoice yet. */
@Entity('contract_invoicing')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'contract_invoicing_contract_fk',
})
export class ContractInvoicingRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'contract_invoicing_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'contract_invoicing_pk' })
  contractId!: string;

  /** First day whose forfaits are on no invoice. */
  @Column({ name: 'invoiced_before', type: 'date' })
  invoicedBefore!: string;
}
