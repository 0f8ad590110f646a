// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { ClientRecord } from '../../store/client/client.store';
import type { InterventionRecord, UnitAccountRecord } from '../../store/consumption/consumption.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { LedgerTransactionRecord } from '../../store/ledger/ledger.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { CostProjectionRow } from '../projection/projection-row';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, DurationOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { HistoryEntry, Label, PageInfo, Refusal } from './common';
import type { HourlyRate, IncludedTime } from './consumption';
import type { ContractSla, IncidentFilter } from './incident';
import { MutationPayload } from './interfaces';
import type { LedgerBalance, LedgerVerification } from './ledger';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, DurationScalar, MoneyScalar } from './scalars';
import type { BillingMode, CommitmentKind, Comparison, Severity, TermsPack } from './terms';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

/** Where a contract stands in its life. */
export const ContractStatus = {
  /** Being prepared. */
  DRAFT: 'DRAFT',
  /** Signed by both sides, not in force yet. */
  SIGNED: 'SIGNED',
  /** In force. */
  ACTIVE: 'ACTIVE',
  /** Service suspended; the obligation to pay may remain. */
  SUSPENDED: 'SUSPENDED',
  /** Somebody gave notice; it ends at its term. */
  NOTICE_GIVEN: 'NOTICE_GIVEN',
  /** Its term was reached without renewal. */
  ENDED: 'ENDED',
  /** Ended before its term. */
  TERMINATED: 'TERMINATED',
  /** A free trial that ended by itself. */
  EXPIRED: 'EXPIRED',
  /** Never came into force. */
  CANCELLED: 'CANCELLED',
} as const;
/** Where a contract stands in its life. */
export type ContractStatus = keyof typeof ContractStatus;
registerEnumType(ContractStatus, { name: 'ContractStatus', description: 'Where a contract stands in its life.', valuesConfig: { DRAFT: { description: 'Being prepared.' }, SIGNED: { description: 'Signed by both sides, not in force yet.' }, ACTIVE: { description: 'In force.' }, SUSPENDED: { description: 'Service suspended; the obligation to pay may remain.' }, NOTICE_GIVEN: { description: 'Somebody gave notice; it ends at its term.' }, ENDED: { description: 'Its term was reached without renewal.' }, TERMINATED: { description: 'Ended before its term.' }, EXPIRED: { description: 'A free trial that ended by itself.' }, CANCELLED: { description: 'Never came into force.' } } });

/** Who issues the client's invoices. */
export const InvoicedBy = {
  /** The provider: its closing issues invoices. */
  PROVIDER: 'PROVIDER',
  /** A partner's ERP, which pulls billing adjustments: closing issues no invoice. */
  PARTNER_ERP: 'PARTNER_ERP',
} as const;
/** Who issues the client's invoices. */
export type InvoicedBy = keyof typeof InvoicedBy;
registerEnumType(InvoicedBy, { name: 'InvoicedBy', description: 'Who issues the client\'s invoices.', valuesConfig: { PROVIDER: { description: 'The provider: its closing issues invoices.' }, PARTNER_ERP: { description: 'A partner\'s ERP, which pulls billing adjustments: closing issues no invoice.' } } });

/** How a contract was signed. */
export const SignatureMethod = {
  /** By hand. */
  HANDWRITTEN: 'HANDWRITTEN',
  /** Electronically. */
  ELECTRONIC: 'ELECTRONIC',
  /** By e-mail with acknowledgement, naming the quote. */
  EMAIL: 'EMAIL',
} as const;
/** How a contract was signed. */
export type SignatureMethod = keyof typeof SignatureMethod;
registerEnumType(SignatureMethod, { name: 'SignatureMethod', description: 'How a contract was signed.', valuesConfig: { HANDWRITTEN: { description: 'By hand.' }, ELECTRONIC: { description: 'Electronically.' }, EMAIL: { description: 'By e-mail with acknowledgement, naming the quote.' } } });

/** What binds a provider and a client over a term (contrat d'infogérance), made from a terms pack at a version. Scope `contracts:read`. */
@ObjectType('Contract', { simpleResolvers: true, description: 'What binds a provider and a client over a term (contrat d\'infogérance), made from a terms pack at a version. Scope `contracts:read`.' })
export class Contract {
  /** Its id. */
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  /** The number that both sides know it by, unique within the provider. */
  @Field(() => String, { description: 'The number that both sides know it by, unique within the provider.' })
  readonly number!: string;
  /** First day of the term. */
  @Field(() => DateScalar, { description: 'First day of the term.' })
  readonly startsOn!: DateOutput;
  /** ISO 4217 code of all its amounts. */
  @Field(() => String, { description: 'ISO 4217 code of all its amounts.' })
  readonly currency!: string;
  /** How many months an invoice covers: 1, 3 or 12. */
  @Field(() => Int, { description: 'How many months an invoice covers: 1, 3 or 12.' })
  readonly billingPeriodMonths!: number;
  /** Who invoices the client. */
  @Field(() => InvoicedBy, { description: 'Who invoices the client.' })
  readonly invoicedBy!: InvoicedBy;
  /** Whether invoices are paid by direct debit, which waives the account-keeping fee. */
  @Field(() => Boolean, { description: 'Whether invoices are paid by direct debit, which waives the account-keeping fee.' })
  readonly directDebit!: boolean;
  /** When it was signed. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was signed.' })
  readonly signedAt!: DateTimeOutput | null;
  /** When it came into force. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came into force.' })
  readonly activatedAt!: DateTimeOutput | null;
}

/** The rows behind `Contract`, which have each of its plain fields. */
export type ContractSource<Row extends Contract = ContractRecord> = Row;

/** Arguments of `Contract.priceComponents`. */
@ArgsType()
export class ContractPriceComponentsArgs {
  /** The day whose facts are in force; today when absent. Before its first day a contract shows what it starts with. */
  @Field(() => DateScalar, { nullable: true, description: 'The day whose facts are in force; today when absent. Before its first day a contract shows what it starts with.' })
  readonly on?: DateInput | null;
  /** Only what was recorded before this instant; what is recorded now when absent. Refused with `BAD_USER_INPUT` when it is after now. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'Only what was recorded before this instant; what is recorded now when absent. Refused with `BAD_USER_INPUT` when it is after now.' })
  readonly knownAt?: DateTimeInput | null;
}

/** Arguments of `Contract.monthlyForfait`. */
@ArgsType()
export class ContractMonthlyForfaitArgs {
  /** The day whose facts are in force; today when absent. Before its first day a contract shows what it starts with. */
  @Field(() => DateScalar, { nullable: true, description: 'The day whose facts are in force; today when absent. Before its first day a contract shows what it starts with.' })
  readonly on?: DateInput | null;
  /** Only what was recorded before this instant; what is recorded now when absent. Refused with `BAD_USER_INPUT` when it is after now. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'Only what was recorded before this instant; what is recorded now when absent. Refused with `BAD_USER_INPUT` when it is after now.' })
  readonly knownAt?: DateTimeInput | null;
}

/** Arguments of `Contract.modules`. */
@ArgsType()
export class ContractModulesArgs {
  /** The day whose facts are in force; today when absent. Before its first day a contract shows what it starts with. */
  @Field(() => DateScalar, { nullable: true, description: 'The day whose facts are in force; today when absent. Before its first day a contract shows what it starts with.' })
  readonly on?: DateInput | null;
  /** Only what was recorded before this instant; what is recorded now when absent. Refused with `BAD_USER_INPUT` when it is after now. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'Only what was recorded before this instant; what is recorded now when absent. Refused with `BAD_USER_INPUT` when it is after now.' })
  readonly knownAt?: DateTimeInput | null;
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
  /** Which ones. */
  @Field(() => ServiceModuleFilter, { nullable: true, description: 'Which ones.' })
  readonly filter?: ServiceModuleFilter | null;
}

/** Arguments of `Contract.assets`. */
@ArgsType()
export class ContractAssetsArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Arguments of `Contract.incidents`. */
@ArgsType()
export class ContractIncidentsArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
  /** Which ones. */
  @Field(() => named('IncidentFilter'), { nullable: true, description: 'Which ones.' })
  readonly filter?: IncidentFilter | null;
}

/** Arguments of `Contract.interventions`. */
@ArgsType()
export class ContractInterventionsArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Arguments of `Contract.penalties`. */
@ArgsType()
export class ContractPenaltiesArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Arguments of `Contract.includedTime`. */
@ArgsType()
export class ContractIncludedTimeArgs {
  /** A date of the month, today when absent. */
  @Field(() => DateScalar, { nullable: true, description: 'A date of the month, today when absent.' })
  readonly on?: DateInput | null;
}

/** Arguments of `Contract.hourlyRates`. */
@ArgsType()
export class ContractHourlyRatesArgs {
  /** Only the one that holds on this day; all when absent. */
  @Field(() => DateScalar, { nullable: true, description: 'Only the one that holds on this day; all when absent.' })
  readonly on?: DateInput | null;
  /** Only what was recorded before this instant; what is recorded now when absent. Refused with `BAD_USER_INPUT` when it is after now. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'Only what was recorded before this instant; what is recorded now when absent. Refused with `BAD_USER_INPUT` when it is after now.' })
  readonly knownAt?: DateTimeInput | null;
}

/** Arguments of `Contract.billingAdjustments`. */
@ArgsType()
export class ContractBillingAdjustmentsArgs {
  /** How many, at most 5 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 5 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Arguments of `Contract.ledgerTransactions`. */
@ArgsType()
export class ContractLedgerTransactionsArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Arguments of `Contract.sla`. */
@ArgsType()
export class ContractSlaArgs {
  /** The instant; `knownAt` when absent, now when that is absent too. What had not happened by then is not known. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'The instant; `knownAt` when absent, now when that is absent too. What had not happened by then is not known.' })
  readonly asOf?: DateTimeInput | null;
  /** Only what was recorded before this instant; what is recorded now when absent. Refused with `BAD_USER_INPUT` when it is after now. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'Only what was recorded before this instant; what is recorded now when absent. Refused with `BAD_USER_INPUT` when it is after now.' })
  readonly knownAt?: DateTimeInput | null;
}

/** Arguments of `Contract.costProjection`. */
@ArgsType()
export class ContractCostProjectionArgs {
  /** The first instant, now when absent; at most 366 days from now. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'The first instant, now when absent; at most 366 days from now.' })
  readonly from?: DateTimeInput | null;
  /** The last instant, 30 days after `from` when absent; not before `from`, at most 366 days after it. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'The last instant, 30 days after `from` when absent; not before `from`, at most 366 days after it.' })
  readonly until?: DateTimeInput | null;
}

/** Arguments of `Contract.parameters`. */
@ArgsType()
export class ContractParametersArgs {
  /** The day whose facts are in force; today when absent. Before its first day a contract shows what it starts with. */
  @Field(() => DateScalar, { nullable: true, description: 'The day whose facts are in force; today when absent. Before its first day a contract shows what it starts with.' })
  readonly on?: DateInput | null;
  /** Only what was recorded before this instant; what is recorded now when absent. Refused with `BAD_USER_INPUT` when it is after now. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'Only what was recorded before this instant; what is recorded now when absent. Refused with `BAD_USER_INPUT` when it is after now.' })
  readonly knownAt?: DateTimeInput | null;
}

/** Arguments of `Contract.history`. */
@ArgsType()
export class ContractHistoryArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Loaded fields of `Contract`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Contract)
export abstract class ContractRelations {
  /** The client. */
  abstract client(context: RequestContext, parents: readonly ContractRecord[]): Batch<ClientRecord>;
  @FieldResolver(() => named('Client'), { name: 'client', description: 'The client.' })
  protected $client(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
  /** The terms pack it was made from; a later version changes nothing here. */
  abstract termsPack(context: RequestContext, parents: readonly ContractRecord[]): Batch<TermsPack>;
  @FieldResolver(() => named('TermsPack'), { name: 'termsPack', description: 'The terms pack it was made from; a later version changes nothing here.' })
  protected $termsPack(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.termsPack(context, [parent]));
  }
  /** Where it stands today: a term that is over counts, whether or not anybody recorded it. Lists are filtered by what was recorded. */
  abstract status(context: RequestContext, parents: readonly ContractRecord[]): Batch<ContractStatus>;
  @FieldResolver(() => ContractStatus, { name: 'status', description: 'Where it stands today: a term that is over counts, whether or not anybody recorded it. Lists are filtered by what was recorded.' })
  protected $status(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.status(context, [parent]));
  }
  /** Last day of the term that it stands in today, served in full: of the last renewal, where it is renewed tacitly. */
  abstract termLastDay(context: RequestContext, parents: readonly ContractRecord[]): Batch<DateOutput>;
  @FieldResolver(() => DateScalar, { name: 'termLastDay', description: 'Last day of the term that it stands in today, served in full: of the last renewal, where it is renewed tacitly.' })
  protected $termLastDay(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.termLastDay(context, [parent]));
  }
  /** The parts of the forfait in force on a day, each with its monthly amount; none before the contract was recorded. */
  abstract priceComponents(context: RequestContext, parents: readonly ContractRecord[], args: ContractPriceComponentsArgs): Batch<readonly PriceComponent[]>;
  @FieldResolver(() => [PriceComponent], { name: 'priceComponents', description: 'The parts of the forfait in force on a day, each with its monthly amount; none before the contract was recorded.' })
  protected $priceComponents(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractPriceComponentsArgs) args: ContractPriceComponentsArgs): unknown {
    return one(this.priceComponents(context, [parent], args));
  }
  /** The forfait a month: the sum of the price components in force on a day. */
  abstract monthlyForfait(context: RequestContext, parents: readonly ContractRecord[], args: ContractMonthlyForfaitArgs): Batch<MoneyOutput>;
  @FieldResolver(() => MoneyScalar, { name: 'monthlyForfait', description: 'The forfait a month: the sum of the price components in force on a day.' })
  protected $monthlyForfait(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractMonthlyForfaitArgs) args: ContractMonthlyForfaitArgs): unknown {
    return one(this.monthlyForfait(context, [parent], args));
  }
  /** Its service modules as they are on a day, in the pack's order; none before the contract was recorded. */
  abstract modules(context: RequestContext, parents: readonly ContractRecord[], args: ContractModulesArgs): Batch<Connection<ServiceModuleRecord>>;
  @FieldResolver(() => ServiceModuleConnection, { name: 'modules', description: 'Its service modules as they are on a day, in the pack\'s order; none before the contract was recorded.' })
  protected $modules(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractModulesArgs) args: ContractModulesArgs): unknown {
    return one(this.modules(context, [parent], args));
  }
  /** Its inventory (parc), oldest first. */
  abstract assets(context: RequestContext, parents: readonly ContractRecord[], args: ContractAssetsArgs): Batch<Connection<AssetRecord>>;
  @FieldResolver(() => named('AssetConnection'), { name: 'assets', description: 'Its inventory (parc), oldest first.' })
  protected $assets(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractAssetsArgs) args: ContractAssetsArgs): unknown {
    return one(this.assets(context, [parent], args));
  }
  /** Its incidents, latest received first. Scope `incidents:read`. */
  abstract incidents(context: RequestContext, parents: readonly ContractRecord[], args: ContractIncidentsArgs): Batch<Connection<IncidentRecord> | null>;
  @FieldResolver(() => named('IncidentConnection'), { name: 'incidents', nullable: true, description: 'Its incidents, latest received first. Scope `incidents:read`.' })
  protected $incidents(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractIncidentsArgs) args: ContractIncidentsArgs): unknown {
    return one(this.incidents(context, [parent], args));
  }
  /** Work done under it, latest first. Scope `incidents:read`. */
  abstract interventions(context: RequestContext, parents: readonly ContractRecord[], args: ContractInterventionsArgs): Batch<Connection<InterventionRecord> | null>;
  @FieldResolver(() => named('InterventionConnection'), { name: 'interventions', nullable: true, description: 'Work done under it, latest first. Scope `incidents:read`.' })
  protected $interventions(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractInterventionsArgs) args: ContractInterventionsArgs): unknown {
    return one(this.interventions(context, [parent], args));
  }
  /** Its penalties, latest assessed first. Scope `penalties:read`. */
  abstract penalties(context: RequestContext, parents: readonly ContractRecord[], args: ContractPenaltiesArgs): Batch<Connection<PenaltyRecord> | null>;
  @FieldResolver(() => named('PenaltyConnection'), { name: 'penalties', nullable: true, description: 'Its penalties, latest assessed first. Scope `penalties:read`.' })
  protected $penalties(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractPenaltiesArgs) args: ContractPenaltiesArgs): unknown {
    return one(this.penalties(context, [parent], args));
  }
  /** Its accounts of prepaid units: all, at most one for each module of its terms pack. */
  abstract unitAccounts(context: RequestContext, parents: readonly ContractRecord[]): Batch<readonly UnitAccountRecord[]>;
  @FieldResolver(() => [named('UnitAccount')], { name: 'unitAccounts', description: 'Its accounts of prepaid units: all, at most one for each module of its terms pack.' })
  protected $unitAccounts(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.unitAccounts(context, [parent]));
  }
  /** The hours that it includes in a month; null when it includes none, or before its first month. */
  abstract includedTime(context: RequestContext, parents: readonly ContractRecord[], args: ContractIncludedTimeArgs): Batch<IncludedTime | null>;
  @FieldResolver(() => named('IncludedTime'), { name: 'includedTime', nullable: true, description: 'The hours that it includes in a month; null when it includes none, or before its first month.' })
  protected $includedTime(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractIncludedTimeArgs) args: ContractIncludedTimeArgs): unknown {
    return one(this.includedTime(context, [parent], args));
  }
  /** The prices of an hour of work over time, oldest first: all, of at most 1 000 that are recorded. */
  abstract hourlyRates(context: RequestContext, parents: readonly ContractRecord[], args: ContractHourlyRatesArgs): Batch<readonly HourlyRate[]>;
  @FieldResolver(() => [named('HourlyRate')], { name: 'hourlyRates', description: 'The prices of an hour of work over time, oldest first: all, of at most 1 000 that are recorded.' })
  protected $hourlyRates(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractHourlyRatesArgs) args: ContractHourlyRatesArgs): unknown {
    return one(this.hourlyRates(context, [parent], args));
  }
  /** What changes its invoices, in sequence. Scope `billing:read`. */
  abstract billingAdjustments(context: RequestContext, parents: readonly ContractRecord[], args: ContractBillingAdjustmentsArgs): Batch<Connection<AdjustmentRecord> | null>;
  @FieldResolver(() => named('BillingAdjustmentConnection'), { name: 'billingAdjustments', nullable: true, description: 'What changes its invoices, in sequence. Scope `billing:read`.' })
  protected $billingAdjustments(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractBillingAdjustmentsArgs) args: ContractBillingAdjustmentsArgs): unknown {
    return one(this.billingAdjustments(context, [parent], args));
  }
  /** Its ledger, in sequence. Never edited. Scope `billing:read`. */
  abstract ledgerTransactions(context: RequestContext, parents: readonly ContractRecord[], args: ContractLedgerTransactionsArgs): Batch<Connection<LedgerTransactionRecord> | null>;
  @FieldResolver(() => named('LedgerTransactionConnection'), { name: 'ledgerTransactions', nullable: true, description: 'Its ledger, in sequence. Never edited. Scope `billing:read`.' })
  protected $ledgerTransactions(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractLedgerTransactionsArgs) args: ContractLedgerTransactionsArgs): unknown {
    return one(this.ledgerTransactions(context, [parent], args));
  }
  /** What stands on each account of its ledger. Scope `billing:read`. */
  abstract ledgerBalances(context: RequestContext, parents: readonly ContractRecord[]): Batch<readonly LedgerBalance[] | null>;
  @FieldResolver(() => [named('LedgerBalance')], { name: 'ledgerBalances', nullable: true, description: 'What stands on each account of its ledger. Scope `billing:read`.' })
  protected $ledgerBalances(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.ledgerBalances(context, [parent]));
  }
  /** Recomputes the chain of hashes of its ledger and says whether it is whole. Scope `billing:read`. */
  abstract ledgerVerification(context: RequestContext, parents: readonly ContractRecord[]): Batch<LedgerVerification | null>;
  @FieldResolver(() => named('LedgerVerification'), { name: 'ledgerVerification', nullable: true, description: 'Recomputes the chain of hashes of its ledger and says whether it is whole. Scope `billing:read`.' })
  protected $ledgerVerification(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.ledgerVerification(context, [parent]));
  }
  /**
   * Its service levels at an instant: what runs, what is at risk, what is breached, what it costs so far. With `knownAt`, what they were to those who knew
   * what had been recorded before it: incidents as `Incident.clocks` says, and the penalties that stood assessed then. Before the contract was recorded nothing
   * runs, and no budget is known. Such an answer never changes. Scope `incidents:read`.
   */
  abstract sla(context: RequestContext, parents: readonly ContractRecord[], args: ContractSlaArgs): Batch<ContractSla | null>;
  @FieldResolver(() => named('ContractSla'), { name: 'sla', nullable: true, description: 'Its service levels at an instant: what runs, what is at risk, what is breached, what it costs so far. With `knownAt`, what they were to those who knew\nwhat had been recorded before it: incidents as `Incident.clocks` says, and the penalties that stood assessed then. Before the contract was recorded nothing\nruns, and no budget is known. Such an answer never changes. Scope `incidents:read`.' })
  protected $sla(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractSlaArgs) args: ContractSlaArgs): unknown {
    return one(this.sla(context, [parent], args));
  }
  /** What all its running incidents and its years of downtime that are not over cost together if they last, under caps that they share. Scope `penalties:read`. */
  abstract costProjection(context: RequestContext, parents: readonly ContractRecord[], args: ContractCostProjectionArgs): Batch<CostProjectionRow | null>;
  @FieldResolver(() => named('CostProjection'), { name: 'costProjection', nullable: true, description: 'What all its running incidents and its years of downtime that are not over cost together if they last, under caps that they share. Scope `penalties:read`.' })
  protected $costProjection(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractCostProjectionArgs) args: ContractCostProjectionArgs): unknown {
    return one(this.costProjection(context, [parent], args));
  }
  /** Its effective terms on a day: each parameter of its terms pack, with its value and where that comes from. With `knownAt`, without the overrides that were recorded since; empty before the contract was recorded. */
  abstract parameters(context: RequestContext, parents: readonly ContractRecord[], args: ContractParametersArgs): Batch<readonly EffectiveParameter[]>;
  @FieldResolver(() => [EffectiveParameter], { name: 'parameters', description: 'Its effective terms on a day: each parameter of its terms pack, with its value and where that comes from. With `knownAt`, without the overrides that were recorded since; empty before the contract was recorded.' })
  protected $parameters(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractParametersArgs) args: ContractParametersArgs): unknown {
    return one(this.parameters(context, [parent], args));
  }
  /** What happened to it, oldest first. */
  abstract history(context: RequestContext, parents: readonly ContractRecord[], args: ContractHistoryArgs): Batch<Connection<HistoryEntry>>;
  @FieldResolver(() => named('HistoryEntryConnection'), { name: 'history', description: 'What happened to it, oldest first.' })
  protected $history(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractHistoryArgs) args: ContractHistoryArgs): unknown {
    return one(this.history(context, [parent], args));
  }
}

/** A part of the price of a contract's forfait. Scope `contracts:read`. */
@ObjectType('PriceComponent', { simpleResolvers: true, description: 'A part of the price of a contract\'s forfait. Scope `contracts:read`.' })
export class PriceComponent {
  /** Its code in the terms pack, e.g. `HOSTING`. */
  @Field(() => String, { description: 'Its code in the terms pack, e.g. `HOSTING`.' })
  readonly code!: string;
  /** What it is. */
  @Field(() => named('Label'), { description: 'What it is.' })
  readonly label!: Label;
  /** Its amount a month. */
  @Field(() => MoneyScalar, { description: 'Its amount a month.' })
  readonly monthlyAmount!: MoneyOutput;
  /** Whether it belongs to the hosting base of penalties. */
  @Field(() => Boolean, { description: 'Whether it belongs to the hosting base of penalties.' })
  readonly hosting!: boolean;
  /** First day on which this amount is in force. */
  @Field(() => DateScalar, { description: 'First day on which this amount is in force.' })
  readonly startsOn!: DateOutput;
}

/** A parameter of a contract's terms with its value and origin. Scope `contracts:read`. */
@ObjectType('EffectiveParameter', { simpleResolvers: true, description: 'A parameter of a contract\'s terms with its value and origin. Scope `contracts:read`.' })
export class EffectiveParameter {
  /** Its key. */
  @Field(() => String, { description: 'Its key.' })
  readonly key!: string;
  /** What it is. */
  @Field(() => named('Label'), { description: 'What it is.' })
  readonly label!: Label;
  /** Its value, as text; null when the pack asks each contract for one and none was needed. */
  @Field(() => String, { nullable: true, description: 'Its value, as text; null when the pack asks each contract for one and none was needed.' })
  readonly value!: string | null;
  /** Key of the only module that this value concerns, beside the contract's own; null for the whole contract. */
  @Field(() => String, { nullable: true, description: 'Key of the only module that this value concerns, beside the contract\'s own; null for the whole contract.' })
  readonly module!: string | null;
  /** Where the value comes from: the pack's name and version, or the amendment or contract that overrides it. */
  @Field(() => String, { description: 'Where the value comes from: the pack\'s name and version, or the amendment or contract that overrides it.' })
  readonly origin!: string;
  /** Whether the contract overrides the pack. */
  @Field(() => Boolean, { description: 'Whether the contract overrides the pack.' })
  readonly overridden!: boolean;
  /** The article. */
  @Field(() => String, { description: 'The article.' })
  readonly article!: string;
}

/** A line of a contract (module de services). Scope `contracts:read`. */
@ObjectType('ServiceModule', { simpleResolvers: true, description: 'A line of a contract (module de services). Scope `contracts:read`.' })
export class ServiceModule {
  /** Its id. */
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  /** Its key in the terms pack. */
  @Field(() => String, { description: 'Its key in the terms pack.' })
  readonly key!: string;
  /** Its code in the document. */
  @Field(() => String, { description: 'Its code in the document.' })
  readonly code!: string;
  /** How it is paid. */
  @Field(() => named('BillingMode'), { description: 'How it is paid.' })
  readonly mode!: BillingMode;
  /** Its name. */
  @Field(() => named('Label'), { description: 'Its name.' })
  readonly label!: Label;
  /** Whether it is active. */
  @Field(() => Boolean, { description: 'Whether it is active.' })
  readonly active!: boolean;
  /** Whether it belongs to the hosting part, the base of penalties. */
  @Field(() => Boolean, { description: 'Whether it belongs to the hosting part, the base of penalties.' })
  readonly hosting!: boolean;
  /** Planned visits a contract year, if it has any. */
  @Field(() => Int, { nullable: true, description: 'Planned visits a contract year, if it has any.' })
  readonly yearlyQuantity!: number | null;
  /** Its own monthly amount; `0.00` when it is included in the forfait. */
  @Field(() => MoneyScalar, { description: 'Its own monthly amount; `0.00` when it is included in the forfait.' })
  readonly monthlyAmount!: MoneyOutput;
}

/** The rows behind `ServiceModule`, which have each of its plain fields. */
export type ServiceModuleSource<Row extends ServiceModule = ServiceModuleRecord> = Row;

/** Arguments of `ServiceModule.incidents`. */
@ArgsType()
export class ServiceModuleIncidentsArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Loaded fields of `ServiceModule`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => ServiceModule)
export abstract class ServiceModuleRelations {
  /** The contract. */
  abstract contract(context: RequestContext, parents: readonly ServiceModuleRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => Contract, { name: 'contract', description: 'The contract.' })
  protected $contract(@Root() parent: ServiceModuleRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  /** What it promises. */
  abstract commitments(context: RequestContext, parents: readonly ServiceModuleRecord[]): Batch<readonly Commitment[]>;
  @FieldResolver(() => [Commitment], { name: 'commitments', description: 'What it promises.' })
  protected $commitments(@Root() parent: ServiceModuleRecord, @Ctx() context: RequestContext): unknown {
    return one(this.commitments(context, [parent]));
  }
  /** Incidents of the service that this module stands for, latest received first. Scope `incidents:read`. */
  abstract incidents(context: RequestContext, parents: readonly ServiceModuleRecord[], args: ServiceModuleIncidentsArgs): Batch<Connection<IncidentRecord> | null>;
  @FieldResolver(() => named('IncidentConnection'), { name: 'incidents', nullable: true, description: 'Incidents of the service that this module stands for, latest received first. Scope `incidents:read`.' })
  protected $incidents(@Root() parent: ServiceModuleRecord, @Ctx() context: RequestContext, @Args(() => ServiceModuleIncidentsArgs) args: ServiceModuleIncidentsArgs): unknown {
    return one(this.incidents(context, [parent], args));
  }
}

/** A promise about time that belongs to a module of a contract. */
@ObjectType('Commitment', { simpleResolvers: true, description: 'A promise about time that belongs to a module of a contract.' })
export class Commitment {
  /** Its key in the terms pack, e.g. `restoration`. */
  @Field(() => String, { description: 'Its key in the terms pack, e.g. `restoration`.' })
  readonly key!: string;
  /** What it promises. */
  @Field(() => named('CommitmentKind'), { description: 'What it promises.' })
  readonly kind!: CommitmentKind;
  /** The severities it applies to. */
  @Field(() => [named('Severity')], { description: 'The severities it applies to.' })
  readonly severities!: readonly Severity[];
  /** Its target; null when the instant of reception picks it. */
  @Field(() => DurationScalar, { nullable: true, description: 'Its target; null when the instant of reception picks it.' })
  readonly target!: DurationOutput | null;
  /** The target when received inside opening hours, if reception picks it. */
  @Field(() => DurationScalar, { nullable: true, description: 'The target when received inside opening hours, if reception picks it.' })
  readonly targetInsideHours!: DurationOutput | null;
  /** The target when received outside opening hours, if reception picks it. */
  @Field(() => DurationScalar, { nullable: true, description: 'The target when received outside opening hours, if reception picks it.' })
  readonly targetOutsideHours!: DurationOutput | null;
  /** The name of the calendar that its clock runs on. */
  @Field(() => String, { description: 'The name of the calendar that its clock runs on.' })
  readonly calendar!: string;
  /** What reaching the target exactly means. */
  @Field(() => named('Comparison'), { description: 'What reaching the target exactly means.' })
  readonly comparison!: Comparison;
  /** The article. */
  @Field(() => String, { description: 'The article.' })
  readonly article!: string;
}

/** A row of a page of modules. */
@ObjectType('ServiceModuleEdge', { simpleResolvers: true, description: 'A row of a page of modules.' })
export class ServiceModuleEdge {
  /** Its position. */
  @Field(() => String, { description: 'Its position.' })
  readonly cursor!: string;
  /** The module. */
  @Field(() => ServiceModule, { description: 'The module.' })
  readonly node!: ServiceModuleRecord;
}

/** A page of modules. */
@ObjectType('ServiceModuleConnection', { simpleResolvers: true, description: 'A page of modules.' })
export class ServiceModuleConnection {
  /** The modules with their cursors. */
  @Field(() => [ServiceModuleEdge], { description: 'The modules with their cursors.' })
  readonly edges!: readonly ServiceModuleEdge[];
  /** The modules alone. */
  @Field(() => [ServiceModule], { description: 'The modules alone.' })
  readonly nodes!: readonly ServiceModuleRecord[];
  /** Where this page stands. */
  @Field(() => named('PageInfo'), { description: 'Where this page stands.' })
  readonly pageInfo!: PageInfo;
}

/** A row of a page of contracts. */
@ObjectType('ContractEdge', { simpleResolvers: true, description: 'A row of a page of contracts.' })
export class ContractEdge {
  /** Its position. */
  @Field(() => String, { description: 'Its position.' })
  readonly cursor!: string;
  /** The contract. */
  @Field(() => Contract, { description: 'The contract.' })
  readonly node!: ContractRecord;
}

/** A page of contracts. */
@ObjectType('ContractConnection', { simpleResolvers: true, description: 'A page of contracts.' })
export class ContractConnection {
  /** The contracts with their cursors. */
  @Field(() => [ContractEdge], { description: 'The contracts with their cursors.' })
  readonly edges!: readonly ContractEdge[];
  /** The contracts alone. */
  @Field(() => [Contract], { description: 'The contracts alone.' })
  readonly nodes!: readonly ContractRecord[];
  /** Where this page stands. */
  @Field(() => named('PageInfo'), { description: 'Where this page stands.' })
  readonly pageInfo!: PageInfo;
}

/** Which modules to list. */
@InputType('ServiceModuleFilter', { description: 'Which modules to list.' })
export class ServiceModuleFilter {
  /** Only those that are active, when true. */
  @Field(() => Boolean, { nullable: true, description: 'Only those that are active, when true.' })
  readonly activeOnly?: boolean | null;
}

/** Which contracts to list. */
@InputType('ContractFilter', { description: 'Which contracts to list.' })
export class ContractFilter {
  /** Only this client's. */
  @Field(() => ID, { nullable: true, description: 'Only this client\'s.' })
  readonly clientId?: string | null;
  /** Only those in this state. */
  @Field(() => ContractStatus, { nullable: true, description: 'Only those in this state.' })
  readonly status?: ContractStatus | null;
}

/** A terms pack at a version. */
@InputType('TermsPackVersionInput', { description: 'A terms pack at a version.' })
export class TermsPackVersionInput {
  /** The pack's name, e.g. `omr-hosted`. */
  @Field(() => String, { description: 'The pack\'s name, e.g. `omr-hosted`.' })
  readonly key!: string;
  /** The version. */
  @Field(() => Int, { description: 'The version.' })
  readonly version!: number;
}

/** A part of the forfait. */
@InputType('PriceComponentInput', { description: 'A part of the forfait.' })
export class PriceComponentInput {
  /** Its code in the terms pack. */
  @Field(() => String, { description: 'Its code in the terms pack.' })
  readonly code!: string;
  /** Its amount a month, in the contract's currency, zero or more. */
  @Field(() => MoneyScalar, { description: 'Its amount a month, in the contract\'s currency, zero or more.' })
  readonly monthlyAmount!: MoneyInput;
}

/** A module of a new contract. */
@InputType('ServiceModuleInput', { description: 'A module of a new contract.' })
export class ServiceModuleInput {
  /** Its key in the terms pack, e.g. `K` or `UT`. */
  @Field(() => String, { description: 'Its key in the terms pack, e.g. `K` or `UT`.' })
  readonly key!: string;
  /** Whether it is active. */
  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is active.' })
  readonly active!: boolean;
  /** Its own monthly amount; absent: included in the forfait. */
  @Field(() => MoneyScalar, { nullable: true, description: 'Its own monthly amount; absent: included in the forfait.' })
  readonly monthlyAmount?: MoneyInput | null;
  /** Planned visits a contract year. */
  @Field(() => Int, { nullable: true, description: 'Planned visits a contract year.' })
  readonly yearlyQuantity?: number | null;
  /** Units of a base, for a module at consumption; absent: the terms pack's. */
  @Field(() => Int, { nullable: true, description: 'Units of a base, for a module at consumption; absent: the terms pack\'s.' })
  readonly baseUnits?: number | null;
  /** Price of a unit, for a module at consumption; absent: the terms pack's. */
  @Field(() => MoneyScalar, { nullable: true, description: 'Price of a unit, for a module at consumption; absent: the terms pack\'s.' })
  readonly unitPrice?: MoneyInput | null;
}

/** A value of the terms that this contract changes. */
@InputType('ParameterOverrideInput', { description: 'A value of the terms that this contract changes.' })
export class ParameterOverrideInput {
  /** The parameter's key, see `TermsPack.parameters`. */
  @Field(() => String, { description: 'The parameter\'s key, see `TermsPack.parameters`.' })
  readonly parameter!: string;
  /** Key of the only module that it concerns, among those that the parameter says something of; absent: the whole contract. */
  @Field(() => String, { nullable: true, description: 'Key of the only module that it concerns, among those that the parameter says something of; absent: the whole contract.' })
  readonly module?: string | null;
  /** The value as text, of the parameter's type. */
  @Field(() => String, { description: 'The value as text, of the parameter\'s type.' })
  readonly value!: string;
}

/** A new contract. */
@InputType('CreateContractInput', { description: 'A new contract.' })
export class CreateContractInput {
  /** The client. */
  @Field(() => ID, { description: 'The client.' })
  readonly clientId!: string;
  /**
   * The number that both sides know it by, 1 to 64 characters, unique within the provider: spaces and small or capital letters make
   * no difference.
   */
  @Field(() => String, { description: 'The number that both sides know it by, 1 to 64 characters, unique within the provider: spaces and small or capital letters make\nno difference.' })
  readonly number!: string;
  /** The terms pack and version. */
  @Field(() => TermsPackVersionInput, { description: 'The terms pack and version.' })
  readonly termsPack!: TermsPackVersionInput;
  /** First day of the term. */
  @Field(() => DateScalar, { description: 'First day of the term.' })
  readonly startsOn!: DateInput;
  /** Length of the firm term in months; absent: the terms pack's. */
  @Field(() => Int, { nullable: true, description: 'Length of the firm term in months; absent: the terms pack\'s.' })
  readonly termMonths?: number | null;
  /** ISO 4217 code; absent: the terms pack's. */
  @Field(() => String, { nullable: true, description: 'ISO 4217 code; absent: the terms pack\'s.' })
  readonly currency?: string | null;
  /** How many months an invoice covers; absent: the terms pack's. */
  @Field(() => Int, { nullable: true, description: 'How many months an invoice covers; absent: the terms pack\'s.' })
  readonly billingPeriodMonths?: number | null;
  /** Who invoices the client. */
  @Field(() => InvoicedBy, { defaultValue: 'PROVIDER', description: 'Who invoices the client.' })
  readonly invoicedBy!: InvoicedBy;
  /** Whether invoices are paid by direct debit. */
  @Field(() => Boolean, { defaultValue: true, description: 'Whether invoices are paid by direct debit.' })
  readonly directDebit!: boolean;
  /** The parts of the forfait. */
  @Field(() => [PriceComponentInput], { description: 'The parts of the forfait.' })
  readonly priceComponents!: readonly PriceComponentInput[];
  /** The modules; those not named are left out. */
  @Field(() => [ServiceModuleInput], { description: 'The modules; those not named are left out.' })
  readonly modules!: readonly ServiceModuleInput[];
  /** What it changes in the terms. */
  @Field(() => [ParameterOverrideInput], { defaultValue: [], description: 'What it changes in the terms.' })
  readonly overrides!: readonly ParameterOverrideInput[];
}

/** What `createContract` answers. */
@ObjectType('CreateContractPayload', { simpleResolvers: true, description: 'What `createContract` answers.', implements: [MutationPayload] })
export class CreateContractPayload {
  /** Empty when the contract was created. */
  @Field(() => [named('Refusal')], { description: 'Empty when the contract was created.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The contract, null when refused. Scope `contracts:read`. */
  @Field(() => Contract, { nullable: true, description: 'The contract, null when refused. Scope `contracts:read`.' })
  readonly contract!: ContractRecord | null;
}

/** A signature. */
@InputType('SignContractInput', { description: 'A signature.' })
export class SignContractInput {
  /** The contract, in state `DRAFT`. */
  @Field(() => ID, { description: 'The contract, in state `DRAFT`.' })
  readonly contractId!: string;
  /** How it was signed. */
  @Field(() => SignatureMethod, { description: 'How it was signed.' })
  readonly method!: SignatureMethod;
  /** When both sides had signed; not in the future. */
  @Field(() => DateTimeScalar, { description: 'When both sides had signed; not in the future.' })
  readonly signedAt!: DateTimeInput;
  /** Who signed for the client. */
  @Field(() => String, { description: 'Who signed for the client.' })
  readonly signatory!: string;
  /** Reference of the proof: document number, envelope id, or the quote that the e-mail names. */
  @Field(() => String, { description: 'Reference of the proof: document number, envelope id, or the quote that the e-mail names.' })
  readonly proof!: string;
}

/** What `signContract` answers. */
@ObjectType('SignContractPayload', { simpleResolvers: true, description: 'What `signContract` answers.', implements: [MutationPayload] })
export class SignContractPayload {
  /** Empty when it was signed. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was signed.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The contract, null when refused. Scope `contracts:read`. */
  @Field(() => Contract, { nullable: true, description: 'The contract, null when refused. Scope `contracts:read`.' })
  readonly contract!: ContractRecord | null;
}

/** An activation. */
@InputType('ActivateContractInput', { description: 'An activation.' })
export class ActivateContractInput {
  /** The contract, in state `SIGNED`. */
  @Field(() => ID, { description: 'The contract, in state `SIGNED`.' })
  readonly contractId!: string;
}

/** What `activateContract` answers. */
@ObjectType('ActivateContractPayload', { simpleResolvers: true, description: 'What `activateContract` answers.', implements: [MutationPayload] })
export class ActivateContractPayload {
  /** Empty when it was activated. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was activated.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The contract, null when refused. Scope `contracts:read`. */
  @Field(() => Contract, { nullable: true, description: 'The contract, null when refused. Scope `contracts:read`.' })
  readonly contract!: ContractRecord | null;
}

/** Arguments of `Query.contract`. */
@ArgsType()
export class QueryContractArgs {
  /** The contract's id. */
  @Field(() => ID, { description: 'The contract\'s id.' })
  readonly id!: string;
}

/** Arguments of `Query.contracts`. */
@ArgsType()
export class QueryContractsArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
  /** Which ones. */
  @Field(() => ContractFilter, { nullable: true, description: 'Which ones.' })
  readonly filter?: ContractFilter | null;
}

/** Queries of this area, to be answered by a class that extends this one. */
@Resolver()
export abstract class ContractQueries {
  /** A contract by id; null when it does not exist or may not be seen. Scope `contracts:read`. */
  abstract contract(context: RequestContext, args: QueryContractArgs): Answer<ContractRecord | null>;
  @Query(() => Contract, { name: 'contract', nullable: true, description: 'A contract by id; null when it does not exist or may not be seen. Scope `contracts:read`.' })
  protected $contract(@Ctx() context: RequestContext, @Args(() => QueryContractArgs) args: QueryContractArgs): unknown {
    return this.contract(context, args);
  }
  /** The contracts that you may see, oldest first. Scope `contracts:read`. */
  abstract contracts(context: RequestContext, args: QueryContractsArgs): Answer<Connection<ContractRecord> | null>;
  @Query(() => ContractConnection, { name: 'contracts', nullable: true, description: 'The contracts that you may see, oldest first. Scope `contracts:read`.' })
  protected $contracts(@Ctx() context: RequestContext, @Args(() => QueryContractsArgs) args: QueryContractsArgs): unknown {
    return this.contracts(context, args);
  }
}

/** Arguments of `Mutation.createContract`. */
@ArgsType()
export class MutationCreateContractArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The contract. */
  @Field(() => CreateContractInput, { description: 'The contract.' })
  readonly input!: CreateContractInput;
}

/** Arguments of `Mutation.signContract`. */
@ArgsType()
export class MutationSignContractArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The signature. */
  @Field(() => SignContractInput, { description: 'The signature.' })
  readonly input!: SignContractInput;
}

/** Arguments of `Mutation.activateContract`. */
@ArgsType()
export class MutationActivateContractArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The contract. */
  @Field(() => ActivateContractInput, { description: 'The contract.' })
  readonly input!: ActivateContractInput;
}

/** How each mutation of this area is carried out. */
export interface ContractCommands {
  /** Prepares a contract from a terms pack, in state `DRAFT`. Scope `contracts:write`. */
  readonly createContract: Command<MutationCreateContractArgs['input'], CreateContractPayload>;
  /** Records the signature of both sides: `DRAFT` to `SIGNED`. Scope `contracts:write`. */
  readonly signContract: Command<MutationSignContractArgs['input'], SignContractPayload>;
  /** Brings a signed contract into force, unless its term is over: opens its unit accounts and invoices their first base as billing adjustments. Scope `contracts:write`. */
  readonly activateContract: Command<MutationActivateContractArgs['input'], ActivateContractPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class ContractMutations {
  constructor(private readonly commands: ContractCommands) {}
  @Mutation(() => CreateContractPayload, { name: 'createContract', nullable: true, description: 'Prepares a contract from a terms pack, in state `DRAFT`. Scope `contracts:write`.' })
  protected $createContract(@Ctx() context: RequestContext, @Args(() => MutationCreateContractArgs) args: MutationCreateContractArgs): unknown {
    return this.commands.createContract(context, 'createContract', args);
  }
  @Mutation(() => SignContractPayload, { name: 'signContract', nullable: true, description: 'Records the signature of both sides: `DRAFT` to `SIGNED`. Scope `contracts:write`.' })
  protected $signContract(@Ctx() context: RequestContext, @Args(() => MutationSignContractArgs) args: MutationSignContractArgs): unknown {
    return this.commands.signContract(context, 'signContract', args);
  }
  @Mutation(() => ActivateContractPayload, { name: 'activateContract', nullable: true, description: 'Brings a signed contract into force, unless its term is over: opens its unit accounts and invoices their first base as billing adjustments. Scope `contracts:write`.' })
  protected $activateContract(@Ctx() context: RequestContext, @Args(() => MutationActivateContractArgs) args: MutationActivateContractArgs): unknown {
    return this.commands.activateContract(context, 'activateContract', args);
  }
}

declareTypes({ ContractStatus, InvoicedBy, SignatureMethod, Contract, PriceComponent, EffectiveParameter, ServiceModule, Commitment, ServiceModuleEdge, ServiceModuleConnection, ContractEdge, ContractConnection, ServiceModuleFilter, ContractFilter, TermsPackVersionInput, PriceComponentInput, ServiceModuleInput, ParameterOverrideInput, CreateContractInput, CreateContractPayload, SignContractInput, SignContractPayload, ActivateContractInput, ActivateContractPayload });
