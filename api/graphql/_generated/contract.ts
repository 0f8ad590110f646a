// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, DurationOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { Label, ListOrder, PageInfo, Refusal, WorkPeriod } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, DurationScalar, MoneyScalar } from './scalars';
import type { BillingMode, CommitmentKind, Comparison, Severity } from './terms';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const ContractStatus = {
  DRAFT: 'DRAFT',
  SIGNED: 'SIGNED',
  ACTIVE: 'ACTIVE',
  SUSPENDED: 'SUSPENDED',
  NOTICE_GIVEN: 'NOTICE_GIVEN',
  ENDED: 'ENDED',
  TERMINATED: 'TERMINATED',
  EXPIRED: 'EXPIRED',
  CANCELLED: 'CANCELLED',
} as const;
export type ContractStatus = keyof typeof ContractStatus;
registerEnumType(ContractStatus, { name: 'ContractStatus' });

export const InvoicedBy = {
  PROVIDER: 'PROVIDER',
  PARTNER_ERP: 'PARTNER_ERP',
} as const;
export type InvoicedBy = keyof typeof InvoicedBy;
registerEnumType(InvoicedBy, { name: 'InvoicedBy' });

export const SignatureMethod = {
  HANDWRITTEN: 'HANDWRITTEN',
  ELECTRONIC: 'ELECTRONIC',
  EMAIL: 'EMAIL',
} as const;
export type SignatureMethod = keyof typeof SignatureMethod;
registerEnumType(SignatureMethod, { name: 'SignatureMethod' });

@ObjectType('Contract', { simpleResolvers: true })
export class Contract {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly number!: string;
  @Field(() => DateScalar)
  readonly startsOn!: DateOutput;
  @Field(() => String)
  readonly currency!: string;
  @Field(() => Int)
  readonly billingPeriodMonths!: number;
  @Field(() => InvoicedBy)
  readonly invoicedBy!: InvoicedBy;
  @Field(() => Boolean)
  readonly directDebit!: boolean;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly signedAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly activatedAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
}

/** The rows behind `Contract`, which have each of its plain fields. */
export type ContractSource<Row extends Contract = ContractRecord> = Row;

/** Arguments of `Contract.priceComponents`. */
@ArgsType()
export class ContractPriceComponentsArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** Arguments of `Contract.monthlyForfait`. */
@ArgsType()
export class ContractMonthlyForfaitArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** Arguments of `Contract.modules`. */
@ArgsType()
export class ContractModulesArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => ServiceModuleFilter, { nullable: true })
  readonly filter?: ServiceModuleFilter | null;
}

/** Loaded fields of `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Contract)
export abstract class ContractRelations {
  abstract status(context: RequestContext, parents: readonly ContractRecord[]): Batch<ContractStatus>;
  @FieldResolver(() => ContractStatus, { name: 'status' })
  protected $status(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.status(context, [parent]));
  }
  abstract termLastDay(context: RequestContext, parents: readonly ContractRecord[]): Batch<DateOutput>;
  @FieldResolver(() => DateScalar, { name: 'termLastDay' })
  protected $termLastDay(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.termLastDay(context, [parent]));
  }
  abstract clientSignature(context: RequestContext, parents: readonly ContractRecord[]): Batch<ContractSignature | null>;
  @FieldResolver(() => ContractSignature, { name: 'clientSignature', nullable: true })
  protected $clientSignature(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.clientSignature(context, [parent]));
  }
  abstract providerSignature(context: RequestContext, parents: readonly ContractRecord[]): Batch<ContractSignature | null>;
  @FieldResolver(() => ContractSignature, { name: 'providerSignature', nullable: true })
  protected $providerSignature(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.providerSignature(context, [parent]));
  }
  abstract priceComponents(context: RequestContext, parents: readonly ContractRecord[], args: ContractPriceComponentsArgs): Batch<readonly PriceComponent[]>;
  @FieldResolver(() => [PriceComponent], { name: 'priceComponents' })
  protected $priceComponents(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractPriceComponentsArgs) args: ContractPriceComponentsArgs): unknown {
    return one(this.priceComponents(context, [parent], args));
  }
  abstract monthlyForfait(context: RequestContext, parents: readonly ContractRecord[], args: ContractMonthlyForfaitArgs): Batch<MoneyOutput>;
  @FieldResolver(() => MoneyScalar, { name: 'monthlyForfait' })
  protected $monthlyForfait(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractMonthlyForfaitArgs) args: ContractMonthlyForfaitArgs): unknown {
    return one(this.monthlyForfait(context, [parent], args));
  }
  abstract modules(context: RequestContext, parents: readonly ContractRecord[], args: ContractModulesArgs): Batch<Connection<ServiceModuleRecord>>;
  @FieldResolver(() => ServiceModuleConnection, { name: 'modules' })
  protected $modules(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractModulesArgs) args: ContractModulesArgs): unknown {
    return one(this.modules(context, [parent], args));
  }
  abstract updatedAt(context: RequestContext, parents: readonly ContractRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('Signature', { simpleResolvers: true })
export class Signature {
  @Field(() => String)
  readonly signatory!: string;
  @Field(() => String)
  readonly function!: string;
  @Field(() => DateTimeScalar)
  readonly signedAt!: DateTimeOutput;
  @Field(() => SignatureMethod)
  readonly method!: SignatureMethod;
  @Field(() => String)
  readonly proof!: string;
  @Field(() => String, { nullable: true })
  readonly quote!: string | null;
  @Field(() => String, { nullable: true })
  readonly mention!: string | null;
}

@ObjectType('ContractSignature', { simpleResolvers: true })
export class ContractSignature {
  @Field(() => String)
  readonly signatory!: string;
  @Field(() => String, { nullable: true })
  readonly function!: string | null;
  @Field(() => DateTimeScalar)
  readonly signedAt!: DateTimeOutput;
  @Field(() => SignatureMethod)
  readonly method!: SignatureMethod;
  @Field(() => String)
  readonly proof!: string;
  @Field(() => String, { nullable: true })
  readonly quote!: string | null;
  @Field(() => String, { nullable: true })
  readonly mention!: string | null;
}

@ObjectType('PriceComponent', { simpleResolvers: true })
export class PriceComponent {
  @Field(() => String)
  readonly code!: string;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => MoneyScalar)
  readonly monthlyAmount!: MoneyOutput;
  @Field(() => Boolean)
  readonly hosting!: boolean;
  @Field(() => DateScalar)
  readonly startsOn!: DateOutput;
  @Field(() => DateScalar)
  readonly priceDate!: DateOutput;
}

@ObjectType('ServiceModule', { simpleResolvers: true })
export class ServiceModule {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly key!: string;
  @Field(() => String)
  readonly code!: string;
  @Field(() => named('BillingMode'))
  readonly mode!: BillingMode;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => Boolean)
  readonly active!: boolean;
  @Field(() => Boolean)
  readonly hosting!: boolean;
  @Field(() => Int, { nullable: true })
  readonly yearlyQuantity!: number | null;
  @Field(() => MoneyScalar)
  readonly monthlyAmount!: MoneyOutput;
}

/** The rows behind `ServiceModule`, which have each of its plain fields. */
export type ServiceModuleSource<Row extends ServiceModule = ServiceModuleRecord> = Row;

/** Loaded fields of `ServiceModule`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => ServiceModule)
export abstract class ServiceModuleRelations {
  abstract contract(context: RequestContext, parents: readonly ServiceModuleRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => Contract, { name: 'contract' })
  protected $contract(@Root() parent: ServiceModuleRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract commitments(context: RequestContext, parents: readonly ServiceModuleRecord[]): Batch<readonly Commitment[]>;
  @FieldResolver(() => [Commitment], { name: 'commitments' })
  protected $commitments(@Root() parent: ServiceModuleRecord, @Ctx() context: RequestContext): unknown {
    return one(this.commitments(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly ServiceModuleRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: ServiceModuleRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly ServiceModuleRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: ServiceModuleRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('Commitment', { simpleResolvers: true })
export class Commitment {
  @Field(() => String)
  readonly key!: string;
  @Field(() => named('CommitmentKind'))
  readonly kind!: CommitmentKind;
  @Field(() => [named('Severity')])
  readonly severities!: readonly Severity[];
  @Field(() => DurationScalar, { nullable: true })
  readonly target!: DurationOutput | null;
  @Field(() => DurationScalar, { nullable: true })
  readonly targetInsideHours!: DurationOutput | null;
  @Field(() => DurationScalar, { nullable: true })
  readonly targetOutsideHours!: DurationOutput | null;
  @Field(() => String)
  readonly calendar!: string;
  @Field(() => named('Comparison'))
  readonly comparison!: Comparison;
  @Field(() => String)
  readonly article!: string;
}

@ObjectType('ServiceModuleEdge', { simpleResolvers: true })
export class ServiceModuleEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => ServiceModule)
  readonly node!: ServiceModuleRecord;
}

@ObjectType('ServiceModuleConnection', { simpleResolvers: true })
export class ServiceModuleConnection {
  @Field(() => [ServiceModuleEdge])
  readonly edges!: readonly ServiceModuleEdge[];
  @Field(() => [ServiceModule])
  readonly nodes!: readonly ServiceModuleRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `ServiceModuleConnection` is a page of. */
@Resolver(() => ServiceModuleConnection)
export class ServiceModuleConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<ServiceModuleRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<ServiceModuleRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('ContractEdge', { simpleResolvers: true })
export class ContractEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Contract)
  readonly node!: ContractRecord;
}

@ObjectType('ContractConnection', { simpleResolvers: true })
export class ContractConnection {
  @Field(() => [ContractEdge])
  readonly edges!: readonly ContractEdge[];
  @Field(() => [Contract])
  readonly nodes!: readonly ContractRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `ContractConnection` is a page of. */
@Resolver(() => ContractConnection)
export class ContractConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<ContractRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<ContractRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('ServiceModuleFilter')
export class ServiceModuleFilter {
  @Field(() => Boolean, { nullable: true })
  readonly activeOnly?: boolean | null;
}

@InputType('ContractFilter')
export class ContractFilter {
  @Field(() => ID, { nullable: true })
  readonly clientId?: string | null;
  @Field(() => ContractStatus, { nullable: true })
  readonly status?: ContractStatus | null;
}

@InputType('TermsPackVersionInput')
export class TermsPackVersionInput {
  @Field(() => String)
  readonly key!: string;
  @Field(() => Int)
  readonly version!: number;
}

@InputType('PriceComponentInput')
export class PriceComponentInput {
  @Field(() => String)
  readonly code!: string;
  @Field(() => MoneyScalar)
  readonly monthlyAmount!: MoneyInput;
}

@InputType('CoverageChoiceInput')
export class CoverageChoiceInput {
  @Field(() => String)
  readonly key!: string;
  @Field(() => Boolean)
  readonly active!: boolean;
}

@InputType('ServiceModuleInput')
export class ServiceModuleInput {
  @Field(() => String)
  readonly key!: string;
  @Field(() => Boolean, { defaultValue: true })
  readonly active!: boolean;
  @Field(() => MoneyScalar, { nullable: true })
  readonly monthlyAmount?: MoneyInput | null;
  @Field(() => Int, { nullable: true })
  readonly yearlyQuantity?: number | null;
  @Field(() => Int, { nullable: true })
  readonly baseUnits?: number | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly unitPrice?: MoneyInput | null;
  @Field(() => [CoverageChoiceInput], { nullable: true })
  readonly coverages?: readonly CoverageChoiceInput[] | null;
}

@InputType('AgreedWorkInput')
export class AgreedWorkInput {
  @Field(() => String)
  readonly work!: string;
  @Field(() => named('WorkPeriod'), { nullable: true })
  readonly every?: WorkPeriod | null;
}

@InputType('ParameterOverrideInput')
export class ParameterOverrideInput {
  @Field(() => String)
  readonly parameter!: string;
  @Field(() => String, { nullable: true })
  readonly module?: string | null;
  @Field(() => String)
  readonly value!: string;
}

@InputType('CreateContractInput')
export class CreateContractInput {
  @Field(() => ID)
  readonly clientId!: string;
  @Field(() => String)
  readonly number!: string;
  @Field(() => TermsPackVersionInput)
  readonly termsPack!: TermsPackVersionInput;
  @Field(() => DateScalar)
  readonly startsOn!: DateInput;
  @Field(() => Int, { nullable: true })
  readonly termMonths?: number | null;
  @Field(() => String, { nullable: true })
  readonly currency?: string | null;
  @Field(() => Int, { nullable: true })
  readonly billingPeriodMonths?: number | null;
  @Field(() => InvoicedBy, { defaultValue: 'PROVIDER' })
  readonly invoicedBy!: InvoicedBy;
  @Field(() => Boolean, { defaultValue: true })
  readonly directDebit!: boolean;
  @Field(() => Int, { nullable: true })
  readonly users?: number | null;
  @Field(() => [PriceComponentInput])
  readonly priceComponents!: readonly PriceComponentInput[];
  @Field(() => [ServiceModuleInput])
  readonly modules!: readonly ServiceModuleInput[];
  @Field(() => [ParameterOverrideInput], { defaultValue: [] })
  readonly overrides!: readonly ParameterOverrideInput[];
  @Field(() => [AgreedWorkInput], { defaultValue: [] })
  readonly plannedWork!: readonly AgreedWorkInput[];
}

@ObjectType('CreateContractPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CreateContractPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Contract, { nullable: true })
  readonly contract!: ContractRecord | null;
}

@InputType('UpdateDraftContractInput')
export class UpdateDraftContractInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID, { nullable: true })
  readonly clientId?: string | null;
  @Field(() => String, { nullable: true })
  readonly number?: string | null;
  @Field(() => TermsPackVersionInput, { nullable: true })
  readonly termsPack?: TermsPackVersionInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly startsOn?: DateInput | null;
  @Field(() => Int, { nullable: true })
  readonly termMonths?: number | null;
  @Field(() => String, { nullable: true })
  readonly currency?: string | null;
  @Field(() => Int, { nullable: true })
  readonly billingPeriodMonths?: number | null;
  @Field(() => InvoicedBy, { nullable: true })
  readonly invoicedBy?: InvoicedBy | null;
  @Field(() => Boolean, { nullable: true })
  readonly directDebit?: boolean | null;
  @Field(() => Int, { nullable: true })
  readonly users?: number | null;
  @Field(() => [PriceComponentInput], { nullable: true })
  readonly priceComponents?: readonly PriceComponentInput[] | null;
  @Field(() => [ServiceModuleInput], { nullable: true })
  readonly modules?: readonly ServiceModuleInput[] | null;
  @Field(() => [ParameterOverrideInput], { nullable: true })
  readonly overrides?: readonly ParameterOverrideInput[] | null;
  @Field(() => [AgreedWorkInput], { nullable: true })
  readonly plannedWork?: readonly AgreedWorkInput[] | null;
}

@ObjectType('UpdateDraftContractPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class UpdateDraftContractPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Contract, { nullable: true })
  readonly contract!: ContractRecord | null;
}

@InputType('SignatureInput')
export class SignatureInput {
  @Field(() => String)
  readonly signatory!: string;
  @Field(() => String)
  readonly function!: string;
  @Field(() => DateTimeScalar)
  readonly signedAt!: DateTimeInput;
  @Field(() => SignatureMethod)
  readonly method!: SignatureMethod;
  @Field(() => String)
  readonly proof!: string;
  @Field(() => String, { nullable: true })
  readonly quote?: string | null;
  @Field(() => String, { nullable: true })
  readonly mention?: string | null;
}

@InputType('SignContractInput')
export class SignContractInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => SignatureMethod)
  readonly method!: SignatureMethod;
  @Field(() => DateTimeScalar)
  readonly signedAt!: DateTimeInput;
  @Field(() => String)
  readonly signatory!: string;
  @Field(() => String)
  readonly proof!: string;
  @Field(() => String, { nullable: true })
  readonly function?: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly clientSignedAt?: DateTimeInput | null;
  @Field(() => String, { nullable: true })
  readonly mention?: string | null;
  @Field(() => SignatureInput, { nullable: true })
  readonly providerSignature?: SignatureInput | null;
}

@ObjectType('SignContractPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SignContractPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Contract, { nullable: true })
  readonly contract!: ContractRecord | null;
}

@InputType('ActivateContractInput')
export class ActivateContractInput {
  @Field(() => ID)
  readonly contractId!: string;
}

@ObjectType('ActivateContractPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ActivateContractPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Contract, { nullable: true })
  readonly contract!: ContractRecord | null;
}

@InputType('CancelContractInput')
export class CancelContractInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('CancelContractPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CancelContractPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Contract, { nullable: true })
  readonly contract!: ContractRecord | null;
}

/** Arguments of `Query.contract`. */
@ArgsType()
export class QueryContractArgs {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly asOf?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** Arguments of `Query.contracts`. */
@ArgsType()
export class QueryContractsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => ContractFilter, { nullable: true })
  readonly filter?: ContractFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class ContractQueries {
  abstract contract(context: RequestContext, args: QueryContractArgs): Answer<ContractRecord | null>;
  @Query(() => Contract, { name: 'contract', nullable: true })
  protected $contract(@Ctx() context: RequestContext, @Args(() => QueryContractArgs) args: QueryContractArgs): unknown {
    return this.contract(context, args);
  }
  abstract contracts(context: RequestContext, args: QueryContractsArgs): Answer<Connection<ContractRecord> | null>;
  @Query(() => ContractConnection, { name: 'contracts', nullable: true })
  protected $contracts(@Ctx() context: RequestContext, @Args(() => QueryContractsArgs) args: QueryContractsArgs): unknown {
    return this.contracts(context, args);
  }
}

/** Arguments of `Mutation.createContract`. */
@ArgsType()
export class MutationCreateContractArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CreateContractInput)
  readonly input!: CreateContractInput;
}

/** Arguments of `Mutation.updateDraftContract`. */
@ArgsType()
export class MutationUpdateDraftContractArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => UpdateDraftContractInput)
  readonly input!: UpdateDraftContractInput;
}

/** Arguments of `Mutation.signContract`. */
@ArgsType()
export class MutationSignContractArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SignContractInput)
  readonly input!: SignContractInput;
}

/** Arguments of `Mutation.activateContract`. */
@ArgsType()
export class MutationActivateContractArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ActivateContractInput)
  readonly input!: ActivateContractInput;
}

/** Arguments of `Mutation.cancelContract`. */
@ArgsType()
export class MutationCancelContractArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CancelContractInput)
  readonly input!: CancelContractInput;
}

/** How each mutation of this area is carried out. */
export interface ContractCommands {
  readonly createContract: Command<MutationCreateContractArgs['input'], CreateContractPayload>;
  readonly updateDraftContract: Command<MutationUpdateDraftContractArgs['input'], UpdateDraftContractPayload>;
  readonly signContract: Command<MutationSignContractArgs['input'], SignContractPayload>;
  readonly activateContract: Command<MutationActivateContractArgs['input'], ActivateContractPayload>;
  readonly cancelContract: Command<MutationCancelContractArgs['input'], CancelContractPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class ContractMutations {
  constructor(private readonly commands: ContractCommands) {}
  @Mutation(() => CreateContractPayload, { name: 'createContract', nullable: true })
  protected $createContract(@Ctx() context: RequestContext, @Args(() => MutationCreateContractArgs) args: MutationCreateContractArgs): unknown {
    return this.commands.createContract(context, 'createContract', args);
  }
  @Mutation(() => UpdateDraftContractPayload, { name: 'updateDraftContract', nullable: true })
  protected $updateDraftContract(@Ctx() context: RequestContext, @Args(() => MutationUpdateDraftContractArgs) args: MutationUpdateDraftContractArgs): unknown {
    return this.commands.updateDraftContract(context, 'updateDraftContract', args);
  }
  @Mutation(() => SignContractPayload, { name: 'signContract', nullable: true })
  protected $signContract(@Ctx() context: RequestContext, @Args(() => MutationSignContractArgs) args: MutationSignContractArgs): unknown {
    return this.commands.signContract(context, 'signContract', args);
  }
  @Mutation(() => ActivateContractPayload, { name: 'activateContract', nullable: true })
  protected $activateContract(@Ctx() context: RequestContext, @Args(() => MutationActivateContractArgs) args: MutationActivateContractArgs): unknown {
    return this.commands.activateContract(context, 'activateContract', args);
  }
  @Mutation(() => CancelContractPayload, { name: 'cancelContract', nullable: true })
  protected $cancelContract(@Ctx() context: RequestContext, @Args(() => MutationCancelContractArgs) args: MutationCancelContractArgs): unknown {
    return this.commands.cancelContract(context, 'cancelContract', args);
  }
}

declareTypes({ ContractStatus, InvoicedBy, SignatureMethod, Contract, Signature, ContractSignature, PriceComponent, ServiceModule, Commitment, ServiceModuleEdge, ServiceModuleConnection, ContractEdge, ContractConnection, ServiceModuleFilter, ContractFilter, TermsPackVersionInput, PriceComponentInput, CoverageChoiceInput, ServiceModuleInput, AgreedWorkInput, ParameterOverrideInput, CreateContractInput, CreateContractPayload, UpdateDraftContractInput, UpdateDraftContractPayload, SignatureInput, SignContractInput, SignContractPayload, ActivateContractInput, ActivateContractPayload, CancelContractInput, CancelContractPayload });
