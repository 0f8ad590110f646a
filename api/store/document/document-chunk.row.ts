import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DocumentRow } from './document.row';

/** Some of the bytes of a version of a document, in their order. Append-only. */
@Entity('document_chunk')
@ForeignKey(() => DocumentRow, ['providerId', 'contractId', 'documentId'], ['providerId', 'contractId', 'id'], {
  name: 'document_chunk_document_fk',
})
@Check('document_chunk_size_ck', `octet_length(content) BETWEEN 1 AND 262144`)
export class DocumentChunkRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'document_chunk_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'document_chunk_pk' })
  contractId!: string;

  @PrimaryColumn({ name: 'document_id', type: 'uuid', primaryKeyConstraintName: 'document_chunk_pk' })
  documentId!: string;

  /** From 0. */
  @PrimaryColumn({ name: 'place', type: 'integer', primaryKeyConstraintName: 'document_chunk_pk' })
  place!: number;

  @Column({ name: 'content', type: 'bytea' })
  content!: Buffer;
}
