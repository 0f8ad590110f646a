import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type {
  Address,
  BankDetails,
  ClientKind,
  PartyElectronicAddress,
  PartyKind,
} from '../../domain/party/party-words';
import { PartnerRow } from '../access/partner.row';
import { ProviderRow } from '../access/provider.row';
import { ClientRow } from '../client/client.row';
import type { VatExemption } from '../../domain/party/vat-exemption';
import type { Timestamp } from '../column-types';

/** Who a party is in law, from a day on. Append-only. */
@Entity('party_identity')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'party_identity_provider_fk' })
@ForeignKey(() => ClientRow, ['providerId', 'clientId'], ['providerId', 'id'], { name: 'party_identity_client_fk' })
@ForeignKey(() => PartnerRow, ['providerId', 'partnerId'], ['providerId', 'id'], { name: 'party_identity_partner_fk' })
@Index('party_identity_party_ix', ['providerId', 'partyId', 'startsOn', 'id'])
@Index('party_identity_list_ix', ['providerId', 'partyId', 'id'])
@Index('party_identity_client_ix', ['providerId', 'clientId'])
@Index('party_identity_exempt_ix', ['providerId', 'partyId'], { where: 'vat_exemption IS NOT NULL' })
@Index('party_identity_partner_ix', ['providerId', 'partnerId'])
@Check('party_identity_party_ck', `party_id = COALESCE(client_id, partner_id, provider_id)`)
@Check(
  'party_identity_kind_ck',
  `(party_kind = 'CLIENT') = (client_id IS NOT NULL) AND (party_kind = 'PARTNER') = (partner_id IS NOT NULL) AND party_kind IN ('PROVIDER', 'PARTNER', 'CLIENT')`,
)
export class PartyIdentityRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'party_identity_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'party_identity_pk' })
  id!: string;

  /** The client, the partner or the provider. */
  @Column({ name: 'party_id', type: 'uuid' })
  partyId!: string;

  @Column({ name: 'party_kind', type: 'text' })
  partyKind!: PartyKind;

  @Column({ name: 'client_id', type: 'uuid', nullable: true })
  clientId!: string | null;

  @Column({ name: 'partner_id', type: 'uuid', nullable: true })
  partnerId!: string | null;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'legal_form', type: 'text', nullable: true })
  legalForm!: string | null;

  /** Money text. */
  @Column({ name: 'capital', type: 'text', nullable: true })
  capital!: string | null;

  @Column({ name: 'siren', type: 'text', nullable: true })
  siren!: string | null;

  @Column({ name: 'siret', type: 'text', nullable: true })
  siret!: string | null;

  @Column({ name: 'vat_number', type: 'text', nullable: true })
  vatNumber!: string | null;

  @Column({ name: 'vat_on_debits', type: 'boolean' })
  vatOnDebits!: boolean;

  @Column({ name: 'registered_address', type: 'jsonb', nullable: true })
  registeredAddress!: Address | null;

  @Column({ name: 'billing_address', type: 'jsonb', nullable: true })
  billingAddress!: Address | null;

  @Column({ name: 'delivery_address', type: 'jsonb', nullable: true })
  deliveryAddress!: Address | null;

  @Column({ name: 'invoice_email', type: 'text', nullable: true })
  invoiceEmail!: string | null;

  @Column({ name: 'language', type: 'text' })
  language!: 'EN' | 'FR';

  @Column({ name: 'client_kind', type: 'text', nullable: true })
  clientKind!: ClientKind | null;

  @Column({ name: 'bank_details', type: 'jsonb', nullable: true })
  bankDetails!: BankDetails | null;

  /** Where electronic invoices reach it; null for the one that follows from its SIREN or e-mail. */
  @Column({ name: 'electronic_address', type: 'jsonb', nullable: true })
  electronicAddress!: PartyElectronicAddress | null;

  /** The register and its town, e.g. `RCS Lyon`. */
  @Column({ name: 'register', type: 'text', nullable: true })
  register!: string | null;

  /** What it wants to read on invoices. */
  @Column({ name: 'buyer_reference', type: 'text', nullable: true })
  buyerReference!: string | null;

  /** Why no VAT is charged on its sales, or on sales to it; null where it is. */
  @Column({ name: 'vat_exemption', type: 'jsonb', nullable: true })
  vatExemption!: VatExemption | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;
}
