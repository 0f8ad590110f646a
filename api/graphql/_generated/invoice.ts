// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ClientRecord } from '../../store/client/client.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { InvoiceCorrectionRecord } from '../../store/invoicing/invoice-correction.store';
import type { InvoiceRecord, SetOffRecord } from '../../store/invoicing/invoice.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeOutput, DecimalOutput, MoneyOutput } from '../scalars';
import type { Explanation, Label, Language, ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, DecimalScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const InvoiceKind = {
  INVOICE: 'INVOICE',
  CREDIT_NOTE: 'CREDIT_NOTE',
  CORRECTED_INVOICE: 'CORRECTED_INVOICE',
} as const;
export type InvoiceKind = keyof typeof InvoiceKind;
registerEnumType(InvoiceKind, { name: 'InvoiceKind' });

export const InvoiceLineKind = {
  FORFAIT: 'FORFAIT',
  ACCOUNT_KEEPING_FEE: 'ACCOUNT_KEEPING_FEE',
  ADJUSTMENT: 'ADJUSTMENT',
  CREDIT: 'CREDIT',
} as const;
export type InvoiceLineKind = keyof typeof InvoiceLineKind;
registerEnumType(InvoiceLineKind, { name: 'InvoiceLineKind' });

export const InvoiceUnit = {
  MONTH: 'MONTH',
  ONE: 'ONE',
} as const;
export type InvoiceUnit = keyof typeof InvoiceUnit;
registerEnumType(InvoiceUnit, { name: 'InvoiceUnit' });

export const OperationCategory = {
  GOODS: 'GOODS',
  SERVICES: 'SERVICES',
  MIXED: 'MIXED',
} as const;
export type OperationCategory = keyof typeof OperationCategory;
registerEnumType(OperationCategory, { name: 'OperationCategory' });

@ObjectType('InvoiceLine', { simpleResolvers: true })
export class InvoiceLine {
  @Field(() => Int)
  readonly line!: number;
  @Field(() => InvoiceLineKind)
  readonly kind!: InvoiceLineKind;
  @Field(() => String, { nullable: true })
  readonly key!: string | null;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => DateScalar)
  readonly startsOn!: DateOutput;
  @Field(() => DateScalar)
  readonly endsBefore!: DateOutput;
  @Field(() => Int)
  readonly quantity!: number;
  @Field(() => InvoiceUnit)
  readonly unit!: InvoiceUnit;
  @Field(() => MoneyScalar)
  readonly unitPrice!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => String)
  readonly vatCategory!: string;
  @Field(() => DecimalScalar)
  readonly vatRatePercent!: DecimalOutput;
}

@ObjectType('InvoiceVat', { simpleResolvers: true })
export class InvoiceVat {
  @Field(() => DecimalScalar)
  readonly ratePercent!: DecimalOutput;
  @Field(() => String)
  readonly category!: string;
  @Field(() => MoneyScalar)
  readonly base!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly vat!: MoneyOutput;
  @Field(() => String, { nullable: true })
  readonly exemptionCode!: string | null;
  @Field(() => named('Label'), { nullable: true })
  readonly exemptionReason!: Label | null;
}

@ObjectType('InvoiceSetOff', { simpleResolvers: true })
export class InvoiceSetOff {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `InvoiceSetOff`, which have each of its plain fields. */
export type InvoiceSetOffSource<Row extends InvoiceSetOff = SetOffRecord> = Row;

/** Loaded fields of `InvoiceSetOff`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => InvoiceSetOff)
export abstract class InvoiceSetOffRelations {
  abstract creditNote(context: RequestContext, parents: readonly SetOffRecord[]): Batch<InvoiceRecord>;
  @FieldResolver(() => Invoice, { name: 'creditNote' })
  protected $creditNote(@Root() parent: SetOffRecord, @Ctx() context: RequestContext): unknown {
    return one(this.creditNote(context, [parent]));
  }
  abstract invoice(context: RequestContext, parents: readonly SetOffRecord[]): Batch<InvoiceRecord>;
  @FieldResolver(() => Invoice, { name: 'invoice' })
  protected $invoice(@Root() parent: SetOffRecord, @Ctx() context: RequestContext): unknown {
    return one(this.invoice(context, [parent]));
  }
}

@ObjectType('InvoiceFiles', { simpleResolvers: true })
export class InvoiceFiles {
  @Field(() => String)
  readonly pdfPath!: string;
  @Field(() => String)
  readonly ublPath!: string;
  @Field(() => String)
  readonly ciiPath!: string;
  @Field(() => named('Language'))
  readonly language!: Language;
  @Field(() => String)
  readonly sha256!: string;
}

@ObjectType('Invoice', { simpleResolvers: true })
export class Invoice {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => InvoiceKind)
  readonly kind!: InvoiceKind;
  @Field(() => String)
  readonly reference!: string;
  @Field(() => DateScalar)
  readonly issuedOn!: DateOutput;
  @Field(() => DateScalar)
  readonly fallsOn!: DateOutput;
  @Field(() => DateScalar)
  readonly dueOn!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly periodStartsOn!: DateOutput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly periodEndsBefore!: DateOutput | null;
  @Field(() => MoneyScalar)
  readonly totalExcludingTax!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly vatTotal!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly totalIncludingTax!: MoneyOutput;
  @Field(() => [InvoiceVat])
  readonly vat!: readonly InvoiceVat[];
  @Field(() => MoneyScalar)
  readonly openAmount!: MoneyOutput;
}

/** The rows behind `Invoice`, which have each of its plain fields. */
export type InvoiceSource<Row extends Invoice = InvoiceRecord> = Row;

/** Loaded fields of `Invoice`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Invoice)
export abstract class InvoiceRelations {
  abstract contract(context: RequestContext, parents: readonly InvoiceRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract client(context: RequestContext, parents: readonly InvoiceRecord[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true })
  protected $client(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
  abstract preceding(context: RequestContext, parents: readonly InvoiceRecord[]): Batch<InvoiceRecord | null>;
  @FieldResolver(() => Invoice, { name: 'preceding', nullable: true })
  protected $preceding(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.preceding(context, [parent]));
  }
  abstract lines(context: RequestContext, parents: readonly InvoiceRecord[]): Batch<readonly InvoiceLine[]>;
  @FieldResolver(() => [InvoiceLine], { name: 'lines' })
  protected $lines(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.lines(context, [parent]));
  }
  abstract setOffs(context: RequestContext, parents: readonly InvoiceRecord[]): Batch<readonly SetOffRecord[]>;
  @FieldResolver(() => [InvoiceSetOff], { name: 'setOffs' })
  protected $setOffs(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.setOffs(context, [parent]));
  }
  abstract explanation(context: RequestContext, parents: readonly InvoiceRecord[]): Batch<Explanation>;
  @FieldResolver(() => named('Explanation'), { name: 'explanation' })
  protected $explanation(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.explanation(context, [parent]));
  }
  abstract files(context: RequestContext, parents: readonly InvoiceRecord[]): Batch<InvoiceFiles | null>;
  @FieldResolver(() => InvoiceFiles, { name: 'files', nullable: true })
  protected $files(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.files(context, [parent]));
  }
  abstract corrections(context: RequestContext, parents: readonly InvoiceRecord[]): Batch<readonly InvoiceCorrectionRecord[]>;
  @FieldResolver(() => [InvoiceCorrection], { name: 'corrections' })
  protected $corrections(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.corrections(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly InvoiceRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly InvoiceRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('InvoiceEdge', { simpleResolvers: true })
export class InvoiceEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Invoice)
  readonly node!: InvoiceRecord;
}

@ObjectType('InvoiceConnection', { simpleResolvers: true })
export class InvoiceConnection {
  @Field(() => [InvoiceEdge])
  readonly edges!: readonly InvoiceEdge[];
  @Field(() => [Invoice])
  readonly nodes!: readonly InvoiceRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `InvoiceConnection` is a page of. */
@Resolver(() => InvoiceConnection)
export class InvoiceConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<InvoiceRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<InvoiceRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('InvoiceFilter')
export class InvoiceFilter {
  @Field(() => [InvoiceKind], { nullable: true })
  readonly kinds?: readonly InvoiceKind[] | null;
  @Field(() => Boolean, { nullable: true })
  readonly open?: boolean | null;
}

@ObjectType('InvoiceDraft', { simpleResolvers: true })
export class InvoiceDraft {
  @Field(() => InvoiceKind)
  readonly kind!: InvoiceKind;
  @Field(() => DateScalar)
  readonly fallsOn!: DateOutput;
  @Field(() => MoneyScalar)
  readonly totalExcludingTax!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly vatTotal!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly totalIncludingTax!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly setOff!: MoneyOutput;
  @Field(() => [InvoiceVat])
  readonly vat!: readonly InvoiceVat[];
  @Field(() => [InvoiceLine])
  readonly lines!: readonly InvoiceLine[];
}

@ObjectType('InvoicingSetting', { simpleResolvers: true })
export class InvoicingSetting {
  @Field(() => DateScalar)
  readonly startsOn!: DateOutput;
  @Field(() => String)
  readonly invoiceSeries!: string;
  @Field(() => String)
  readonly creditSeries!: string;
  @Field(() => OperationCategory)
  readonly operationCategory!: OperationCategory;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

@InputType('SetInvoicingInput')
export class SetInvoicingInput {
  @Field(() => DateScalar)
  readonly startsOn!: DateInput;
  @Field(() => String, { defaultValue: 'F' })
  readonly invoiceSeries!: string;
  @Field(() => String, { defaultValue: 'A' })
  readonly creditSeries!: string;
  @Field(() => OperationCategory, { defaultValue: 'SERVICES' })
  readonly operationCategory!: OperationCategory;
}

@ObjectType('SetInvoicingPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SetInvoicingPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => InvoicingSetting, { nullable: true })
  readonly invoicing!: InvoicingSetting | null;
}

@InputType('IssueInvoicesInput')
export class IssueInvoicesInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar, { nullable: true })
  readonly until?: DateInput | null;
}

@ObjectType('IssueInvoicesPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class IssueInvoicesPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => [Invoice], { nullable: true })
  readonly invoices!: readonly InvoiceRecord[] | null;
}

@ObjectType('InvoiceCorrection', { simpleResolvers: true })
export class InvoiceCorrection {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly reference!: string;
  @Field(() => DateScalar)
  readonly issuedOn!: DateOutput;
  @Field(() => String)
  readonly reason!: string;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `InvoiceCorrection`, which have each of its plain fields. */
export type InvoiceCorrectionSource<Row extends InvoiceCorrection = InvoiceCorrectionRecord> = Row;

/** Loaded fields of `InvoiceCorrection`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => InvoiceCorrection)
export abstract class InvoiceCorrectionRelations {
  abstract invoice(context: RequestContext, parents: readonly InvoiceCorrectionRecord[]): Batch<InvoiceRecord>;
  @FieldResolver(() => Invoice, { name: 'invoice' })
  protected $invoice(@Root() parent: InvoiceCorrectionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.invoice(context, [parent]));
  }
  abstract files(context: RequestContext, parents: readonly InvoiceCorrectionRecord[]): Batch<InvoiceFiles>;
  @FieldResolver(() => InvoiceFiles, { name: 'files' })
  protected $files(@Root() parent: InvoiceCorrectionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.files(context, [parent]));
  }
}

@InputType('LineTextInput')
export class LineTextInput {
  @Field(() => Int)
  readonly line!: number;
  @Field(() => String)
  readonly en!: string;
  @Field(() => String)
  readonly fr!: string;
}

@InputType('CorrectInvoiceInput')
export class CorrectInvoiceInput {
  @Field(() => ID)
  readonly invoiceId!: string;
  @Field(() => String)
  readonly reason!: string;
  @Field(() => [LineTextInput], { nullable: true })
  readonly lines?: readonly LineTextInput[] | null;
}

@ObjectType('CorrectInvoicePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CorrectInvoicePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Invoice, { nullable: true })
  readonly invoice!: InvoiceRecord | null;
  @Field(() => InvoiceCorrection, { nullable: true })
  readonly correction!: InvoiceCorrectionRecord | null;
}

/** Arguments of `Contract.invoices`. */
@ArgsType()
export class ContractInvoicesArgs {
  @Field(() => InvoiceFilter, { nullable: true })
  readonly filter?: InvoiceFilter | null;
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Arguments of `Contract.invoiceDrafts`. */
@ArgsType()
export class ContractInvoiceDraftsArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly until?: DateInput | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractInvoiceRelations {
  abstract invoices(context: RequestContext, parents: readonly ContractRecord[], args: ContractInvoicesArgs): Batch<Connection<InvoiceRecord> | null>;
  @FieldResolver(() => InvoiceConnection, { name: 'invoices', nullable: true })
  protected $invoices(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractInvoicesArgs) args: ContractInvoicesArgs): unknown {
    return one(this.invoices(context, [parent], args));
  }
  abstract invoiceDrafts(context: RequestContext, parents: readonly ContractRecord[], args: ContractInvoiceDraftsArgs): Batch<readonly InvoiceDraft[] | null>;
  @FieldResolver(() => [InvoiceDraft], { name: 'invoiceDrafts', nullable: true })
  protected $invoiceDrafts(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractInvoiceDraftsArgs) args: ContractInvoiceDraftsArgs): unknown {
    return one(this.invoiceDrafts(context, [parent], args));
  }
}

/** Arguments of `Query.invoice`. */
@ArgsType()
export class QueryInvoiceArgs {
  @Field(() => ID)
  readonly id!: string;
}

/** Arguments of `Query.invoices`. */
@ArgsType()
export class QueryInvoicesArgs {
  @Field(() => InvoiceFilter, { nullable: true })
  readonly filter?: InvoiceFilter | null;
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class InvoiceQueries {
  abstract invoice(context: RequestContext, args: QueryInvoiceArgs): Answer<InvoiceRecord | null>;
  @Query(() => Invoice, { name: 'invoice', nullable: true })
  protected $invoice(@Ctx() context: RequestContext, @Args(() => QueryInvoiceArgs) args: QueryInvoiceArgs): unknown {
    return this.invoice(context, args);
  }
  abstract invoices(context: RequestContext, args: QueryInvoicesArgs): Answer<Connection<InvoiceRecord> | null>;
  @Query(() => InvoiceConnection, { name: 'invoices', nullable: true })
  protected $invoices(@Ctx() context: RequestContext, @Args(() => QueryInvoicesArgs) args: QueryInvoicesArgs): unknown {
    return this.invoices(context, args);
  }
  abstract invoicing(context: RequestContext): Answer<InvoicingSetting | null>;
  @Query(() => InvoicingSetting, { name: 'invoicing', nullable: true })
  protected $invoicing(@Ctx() context: RequestContext): unknown {
    return this.invoicing(context);
  }
}

/** Arguments of `Mutation.setInvoicing`. */
@ArgsType()
export class MutationSetInvoicingArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SetInvoicingInput)
  readonly input!: SetInvoicingInput;
}

/** Arguments of `Mutation.issueInvoices`. */
@ArgsType()
export class MutationIssueInvoicesArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => IssueInvoicesInput)
  readonly input!: IssueInvoicesInput;
}

/** Arguments of `Mutation.correctInvoice`. */
@ArgsType()
export class MutationCorrectInvoiceArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CorrectInvoiceInput)
  readonly input!: CorrectInvoiceInput;
}

/** How each mutation of this area is carried out. */
export interface InvoiceCommands {
  readonly setInvoicing: Command<MutationSetInvoicingArgs['input'], SetInvoicingPayload>;
  readonly issueInvoices: Command<MutationIssueInvoicesArgs['input'], IssueInvoicesPayload>;
  readonly correctInvoice: Command<MutationCorrectInvoiceArgs['input'], CorrectInvoicePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class InvoiceMutations {
  constructor(private readonly commands: InvoiceCommands) {}
  @Mutation(() => SetInvoicingPayload, { name: 'setInvoicing', nullable: true })
  protected $setInvoicing(@Ctx() context: RequestContext, @Args(() => MutationSetInvoicingArgs) args: MutationSetInvoicingArgs): unknown {
    return this.commands.setInvoicing(context, 'setInvoicing', args);
  }
  @Mutation(() => IssueInvoicesPayload, { name: 'issueInvoices', nullable: true })
  protected $issueInvoices(@Ctx() context: RequestContext, @Args(() => MutationIssueInvoicesArgs) args: MutationIssueInvoicesArgs): unknown {
    return this.commands.issueInvoices(context, 'issueInvoices', args);
  }
  @Mutation(() => CorrectInvoicePayload, { name: 'correctInvoice', nullable: true })
  protected $correctInvoice(@Ctx() context: RequestContext, @Args(() => MutationCorrectInvoiceArgs) args: MutationCorrectInvoiceArgs): unknown {
    return this.commands.correctInvoice(context, 'correctInvoice', args);
  }
}

declareTypes({ InvoiceKind, InvoiceLineKind, InvoiceUnit, OperationCategory, InvoiceLine, InvoiceVat, InvoiceSetOff, InvoiceFiles, Invoice, InvoiceEdge, InvoiceConnection, InvoiceFilter, InvoiceDraft, InvoicingSetting, SetInvoicingInput, SetInvoicingPayload, IssueInvoicesInput, IssueInvoicesPayload, InvoiceCorrection, LineTextInput, CorrectInvoiceInput, CorrectInvoicePayload });
