// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { ClientRecord } from '../../store/client/client.store';
import type { PartyIdentityRecord } from '../../store/party/party-identity.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { Partner, Provider } from './access';
import type { Label, Language, ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const ClientKind = {
  BUSINESS: 'BUSINESS',
  CONSUMER: 'CONSUMER',
  NON_PROFESSIONAL: 'NON_PROFESSIONAL',
  PUBLIC_BODY: 'PUBLIC_BODY',
} as const;
export type ClientKind = keyof typeof ClientKind;
registerEnumType(ClientKind, { name: 'ClientKind' });

@ObjectType('Address', { simpleResolvers: true })
export class Address {
  @Field(() => [String])
  readonly lines!: readonly string[];
  @Field(() => String, { nullable: true })
  readonly postcode!: string | null;
  @Field(() => String)
  readonly city!: string;
  @Field(() => String)
  readonly country!: string;
}

@ObjectType('BankDetails', { simpleResolvers: true })
export class BankDetails {
  @Field(() => String, { nullable: true })
  readonly holder!: string | null;
  @Field(() => String)
  readonly iban!: string;
  @Field(() => String, { nullable: true })
  readonly bic!: string | null;
  @Field(() => String, { nullable: true })
  readonly creditorId!: string | null;
  @Field(() => String, { nullable: true })
  readonly mandate!: string | null;
}

@ObjectType('ElectronicAddress', { simpleResolvers: true })
export class ElectronicAddress {
  @Field(() => String)
  readonly scheme!: string;
  @Field(() => String)
  readonly value!: string;
}

export const VatExemptionCategory = {
  E: 'E',
  AE: 'AE',
  K: 'K',
  G: 'G',
} as const;
export type VatExemptionCategory = keyof typeof VatExemptionCategory;
registerEnumType(VatExemptionCategory, { name: 'VatExemptionCategory' });

@ObjectType('VatExemption', { simpleResolvers: true })
export class VatExemption {
  @Field(() => VatExemptionCategory)
  readonly category!: VatExemptionCategory;
  @Field(() => String, { nullable: true })
  readonly code!: string | null;
  @Field(() => named('Label'))
  readonly reason!: Label;
  @Field(() => String)
  readonly source!: string;
}

@ObjectType('PartyIdentity', { simpleResolvers: true })
export class PartyIdentity {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => DateScalar)
  readonly startsOn!: DateOutput;
  @Field(() => String)
  readonly name!: string;
  @Field(() => String, { nullable: true })
  readonly legalForm!: string | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly capital!: MoneyOutput | null;
  @Field(() => String, { nullable: true })
  readonly siren!: string | null;
  @Field(() => String, { nullable: true })
  readonly siret!: string | null;
  @Field(() => String, { nullable: true })
  readonly vatNumber!: string | null;
  @Field(() => Boolean)
  readonly vatOnDebits!: boolean;
  @Field(() => Address, { nullable: true })
  readonly registeredAddress!: Address | null;
  @Field(() => Address, { nullable: true })
  readonly billingAddress!: Address | null;
  @Field(() => Address, { nullable: true })
  readonly deliveryAddress!: Address | null;
  @Field(() => String, { nullable: true })
  readonly invoiceEmail!: string | null;
  @Field(() => named('Language'))
  readonly language!: Language;
  @Field(() => ClientKind, { nullable: true })
  readonly clientKind!: ClientKind | null;
  @Field(() => BankDetails, { nullable: true })
  readonly bankDetails!: BankDetails | null;
  @Field(() => ElectronicAddress, { nullable: true })
  readonly electronicAddress!: ElectronicAddress | null;
  @Field(() => String, { nullable: true })
  readonly register!: string | null;
  @Field(() => String, { nullable: true })
  readonly buyerReference!: string | null;
  @Field(() => VatExemption, { nullable: true })
  readonly vatExemption!: VatExemption | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `PartyIdentity`, which have each of its plain fields. */
export type PartyIdentitySource<Row extends PartyIdentity = PartyIdentityRecord> = Row;

@ObjectType('PartyIdentityEdge', { simpleResolvers: true })
export class PartyIdentityEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => PartyIdentity)
  readonly node!: PartyIdentityRecord;
}

@ObjectType('PartyIdentityConnection', { simpleResolvers: true })
export class PartyIdentityConnection {
  @Field(() => [PartyIdentityEdge])
  readonly edges!: readonly PartyIdentityEdge[];
  @Field(() => [PartyIdentity])
  readonly nodes!: readonly PartyIdentityRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `PartyIdentityConnection` is a page of. */
@Resolver(() => PartyIdentityConnection)
export class PartyIdentityConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<PartyIdentityRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<PartyIdentityRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('AddressInput')
export class AddressInput {
  @Field(() => [String])
  readonly lines!: readonly string[];
  @Field(() => String, { nullable: true })
  readonly postcode?: string | null;
  @Field(() => String)
  readonly city!: string;
  @Field(() => String, { defaultValue: 'FR' })
  readonly country!: string;
}

@InputType('BankDetailsInput')
export class BankDetailsInput {
  @Field(() => String, { nullable: true })
  readonly holder?: string | null;
  @Field(() => String)
  readonly iban!: string;
  @Field(() => String, { nullable: true })
  readonly bic?: string | null;
  @Field(() => String, { nullable: true })
  readonly creditorId?: string | null;
  @Field(() => String, { nullable: true })
  readonly mandate?: string | null;
}

@InputType('ElectronicAddressInput')
export class ElectronicAddressInput {
  @Field(() => String)
  readonly scheme!: string;
  @Field(() => String)
  readonly value!: string;
}

@InputType('LabelInput')
export class LabelInput {
  @Field(() => String)
  readonly en!: string;
  @Field(() => String)
  readonly fr!: string;
}

@InputType('VatExemptionInput')
export class VatExemptionInput {
  @Field(() => VatExemptionCategory)
  readonly category!: VatExemptionCategory;
  @Field(() => String, { nullable: true })
  readonly code?: string | null;
  @Field(() => LabelInput, { nullable: true })
  readonly reason?: LabelInput | null;
  @Field(() => String)
  readonly source!: string;
}

@InputType('RecordIdentityInput')
export class RecordIdentityInput {
  @Field(() => ID)
  readonly partyId!: string;
  @Field(() => DateScalar)
  readonly startsOn!: DateInput;
  @Field(() => String)
  readonly name!: string;
  @Field(() => String, { nullable: true })
  readonly legalForm?: string | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly capital?: MoneyInput | null;
  @Field(() => String, { nullable: true })
  readonly siren?: string | null;
  @Field(() => String, { nullable: true })
  readonly siret?: string | null;
  @Field(() => String, { nullable: true })
  readonly vatNumber?: string | null;
  @Field(() => Boolean, { defaultValue: false })
  readonly vatOnDebits!: boolean;
  @Field(() => AddressInput, { nullable: true })
  readonly registeredAddress?: AddressInput | null;
  @Field(() => AddressInput, { nullable: true })
  readonly billingAddress?: AddressInput | null;
  @Field(() => AddressInput, { nullable: true })
  readonly deliveryAddress?: AddressInput | null;
  @Field(() => String, { nullable: true })
  readonly invoiceEmail?: string | null;
  @Field(() => named('Language'), { defaultValue: 'FR' })
  readonly language!: Language;
  @Field(() => ClientKind, { nullable: true })
  readonly clientKind?: ClientKind | null;
  @Field(() => BankDetailsInput, { nullable: true })
  readonly bankDetails?: BankDetailsInput | null;
  @Field(() => ElectronicAddressInput, { nullable: true })
  readonly electronicAddress?: ElectronicAddressInput | null;
  @Field(() => String, { nullable: true })
  readonly register?: string | null;
  @Field(() => String, { nullable: true })
  readonly buyerReference?: string | null;
  @Field(() => VatExemptionInput, { nullable: true })
  readonly vatExemption?: VatExemptionInput | null;
}

@ObjectType('RecordIdentityPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordIdentityPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => PartyIdentity, { nullable: true })
  readonly identity!: PartyIdentityRecord | null;
}

/** Arguments of `Client.identity`. */
@ArgsType()
export class ClientIdentityArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
}

/** Arguments of `Client.identities`. */
@ArgsType()
export class ClientIdentitiesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Client`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Client'))
export abstract class ClientPartyRelations {
  abstract identity(context: RequestContext, parents: readonly ClientRecord[], args: ClientIdentityArgs): Batch<PartyIdentityRecord | null>;
  @FieldResolver(() => PartyIdentity, { name: 'identity', nullable: true })
  protected $identity(@Root() parent: ClientRecord, @Ctx() context: RequestContext, @Args(() => ClientIdentityArgs) args: ClientIdentityArgs): unknown {
    return one(this.identity(context, [parent], args));
  }
  abstract identities(context: RequestContext, parents: readonly ClientRecord[], args: ClientIdentitiesArgs): Batch<Connection<PartyIdentityRecord> | null>;
  @FieldResolver(() => PartyIdentityConnection, { name: 'identities', nullable: true })
  protected $identities(@Root() parent: ClientRecord, @Ctx() context: RequestContext, @Args(() => ClientIdentitiesArgs) args: ClientIdentitiesArgs): unknown {
    return one(this.identities(context, [parent], args));
  }
}

/** Arguments of `Partner.identity`. */
@ArgsType()
export class PartnerIdentityArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
}

/** What this area adds to `Partner`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Partner'))
export abstract class PartnerPartyRelations {
  abstract identity(context: RequestContext, parents: readonly Partner[], args: PartnerIdentityArgs): Batch<PartyIdentityRecord | null>;
  @FieldResolver(() => PartyIdentity, { name: 'identity', nullable: true })
  protected $identity(@Root() parent: Partner, @Ctx() context: RequestContext, @Args(() => PartnerIdentityArgs) args: PartnerIdentityArgs): unknown {
    return one(this.identity(context, [parent], args));
  }
}

/** Arguments of `Provider.identity`. */
@ArgsType()
export class ProviderIdentityArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
}

/** What this area adds to `Provider`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Provider'))
export abstract class ProviderPartyRelations {
  abstract identity(context: RequestContext, parents: readonly Provider[], args: ProviderIdentityArgs): Batch<PartyIdentityRecord | null>;
  @FieldResolver(() => PartyIdentity, { name: 'identity', nullable: true })
  protected $identity(@Root() parent: Provider, @Ctx() context: RequestContext, @Args(() => ProviderIdentityArgs) args: ProviderIdentityArgs): unknown {
    return one(this.identity(context, [parent], args));
  }
}

/** Arguments of `Mutation.recordIdentity`. */
@ArgsType()
export class MutationRecordIdentityArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordIdentityInput)
  readonly input!: RecordIdentityInput;
}

/** How each mutation of this area is carried out. */
export interface PartyCommands {
  readonly recordIdentity: Command<MutationRecordIdentityArgs['input'], RecordIdentityPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class PartyMutations {
  constructor(private readonly commands: PartyCommands) {}
  @Mutation(() => RecordIdentityPayload, { name: 'recordIdentity', nullable: true })
  protected $recordIdentity(@Ctx() context: RequestContext, @Args(() => MutationRecordIdentityArgs) args: MutationRecordIdentityArgs): unknown {
    return this.commands.recordIdentity(context, 'recordIdentity', args);
  }
}

declareTypes({ ClientKind, Address, BankDetails, ElectronicAddress, VatExemptionCategory, VatExemption, PartyIdentity, PartyIdentityEdge, PartyIdentityConnection, AddressInput, BankDetailsInput, ElectronicAddressInput, LabelInput, VatExemptionInput, RecordIdentityInput, RecordIdentityPayload });
