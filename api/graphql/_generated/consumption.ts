// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { InterventionRecord, UnitAccountRecord, UnitEntryRecord } from '../../store/consumption/consumption.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { Explanation, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

/** How work was done. */
export const InterventionMode = {
  /** By telephone. */
  HOTLINE: 'HOTLINE',
  /** By remote access. */
  REMOTE: 'REMOTE',
  /** On site. */
  ON_SITE: 'ON_SITE',
} as const;
/** How work was done. */
export type InterventionMode = keyof typeof InterventionMode;
registerEnumType(InterventionMode, { name: 'InterventionMode', description: 'How work was done.', valuesConfig: { HOTLINE: { description: 'By telephone.' }, REMOTE: { description: 'By remote access.' }, ON_SITE: { description: 'On site.' } } });

/** What kind of work was done. */
export const InterventionKind = {
  /** Repair. */
  CURATIVE: 'CURATIVE',
  /** Prevention. */
  PREVENTIVE: 'PREVENTIVE',
  /** Planned remote maintenance. */
  PLANNED_REMOTE_MAINTENANCE: 'PLANNED_REMOTE_MAINTENANCE',
  /** Continuity (PCA). */
  CONTINUITY: 'CONTINUITY',
  /** Coordination. */
  COORDINATION: 'COORDINATION',
  /** Work outside the perimeter. */
  OUT_OF_SCOPE: 'OUT_OF_SCOPE',
  /** System administration. */
  ADMINISTRATION: 'ADMINISTRATION',
  /** A major upgrade of a distribution or a system. */
  MAJOR_UPGRADE: 'MAJOR_UPGRADE',
  /** An incident of the system's software. */
  SYSTEM_SOFTWARE_INCIDENT: 'SYSTEM_SOFTWARE_INCIDENT',
  /** An audit. */
  AUDIT: 'AUDIT',
  /** A study of what could run better. */
  OPTIMISATION_STUDY: 'OPTIMISATION_STUDY',
  /** The migration of a site or a database. */
  SITE_OR_DATABASE_MIGRATION: 'SITE_OR_DATABASE_MIGRATION',
  /** The transfer of a site by FTP. */
  FTP_TRANSFER: 'FTP_TRANSFER',
  /** The installation of a database. */
  DATABASE_INSTALLATION: 'DATABASE_INSTALLATION',
  /** A restore that no technical fault makes necessary. */
  RESTORE_WITHOUT_FAULT: 'RESTORE_WITHOUT_FAULT',
  /** Processing of the client's data. */
  DATA_PROCESSING: 'DATA_PROCESSING',
  /** Maintenance of a database. */
  DATABASE_MAINTENANCE: 'DATABASE_MAINTENANCE',
  /** Management of users and mailboxes. */
  USER_MANAGEMENT: 'USER_MANAGEMENT',
  /** The installation of an application. */
  APPLICATION_INSTALLATION: 'APPLICATION_INSTALLATION',
  /** Advice. */
  ADVICE: 'ADVICE',
  /** The installation of equipment or systems. */
  INSTALLATION: 'INSTALLATION',
  /** Training of users. */
  TRAINING: 'TRAINING',
  /** A migration of another sort. */
  MIGRATION: 'MIGRATION',
  /** The development of a script. */
  SCRIPT_DEVELOPMENT: 'SCRIPT_DEVELOPMENT',
  /** Work on hardware. */
  HARDWARE: 'HARDWARE',
  /** The repair of what unauthorised handling broke. */
  UNAUTHORISED_HANDLING_REPAIR: 'UNAUTHORISED_HANDLING_REPAIR',
} as const;
/** What kind of work was done. */
export type InterventionKind = keyof typeof InterventionKind;
registerEnumType(InterventionKind, { name: 'InterventionKind', description: 'What kind of work was done.', valuesConfig: { CURATIVE: { description: 'Repair.' }, PREVENTIVE: { description: 'Prevention.' }, PLANNED_REMOTE_MAINTENANCE: { description: 'Planned remote maintenance.' }, CONTINUITY: { description: 'Continuity (PCA).' }, COORDINATION: { description: 'Coordination.' }, OUT_OF_SCOPE: { description: 'Work outside the perimeter.' }, ADMINISTRATION: { description: 'System administration.' }, MAJOR_UPGRADE: { description: 'A major upgrade of a distribution or a system.' }, SYSTEM_SOFTWARE_INCIDENT: { description: 'An incident of the system\'s software.' }, AUDIT: { description: 'An audit.' }, OPTIMISATION_STUDY: { description: 'A study of what could run better.' }, SITE_OR_DATABASE_MIGRATION: { description: 'The migration of a site or a database.' }, FTP_TRANSFER: { description: 'The transfer of a site by FTP.' }, DATABASE_INSTALLATION: { description: 'The installation of a database.' }, RESTORE_WITHOUT_FAULT: { description: 'A restore that no technical fault makes necessary.' }, DATA_PROCESSING: { description: 'Processing of the client\'s data.' }, DATABASE_MAINTENANCE: { description: 'Maintenance of a database.' }, USER_MANAGEMENT: { description: 'Management of users and mailboxes.' }, APPLICATION_INSTALLATION: { description: 'The installation of an application.' }, ADVICE: { description: 'Advice.' }, INSTALLATION: { description: 'The installation of equipment or systems.' }, TRAINING: { description: 'Training of users.' }, MIGRATION: { description: 'A migration of another sort.' }, SCRIPT_DEVELOPMENT: { description: 'The development of a script.' }, HARDWARE: { description: 'Work on hardware.' }, UNAUTHORISED_HANDLING_REPAIR: { description: 'The repair of what unauthorised handling broke.' } } });

/** An estimate of some work that the client approved before the work was done. */
@ObjectType('ApprovedEstimate', { simpleResolvers: true, description: 'An estimate of some work that the client approved before the work was done.' })
export class ApprovedEstimate {
  /** Where the approval is kept, e.g. the reference of an e-mail. */
  @Field(() => String, { description: 'Where the approval is kept, e.g. the reference of an e-mail.' })
  readonly reference!: string;
  /** Minutes that were estimated. */
  @Field(() => Int, { description: 'Minutes that were estimated.' })
  readonly minutes!: number;
}

/** A part of an intervention's minutes and what settles it. */
@ObjectType('SettlementPart', { simpleResolvers: true, description: 'A part of an intervention\'s minutes and what settles it.' })
export class SettlementPart {
  /** What settles it: `PROVIDER_FAULT`, a forfait (`FORFAIT_H`), `OUTSIDE_OPENING_HOURS`, `HOTLINE_ALLOWANCE`, `ALLOTTED_TIME`, `INCLUDED_HOURS`, the key of a unit account, `HOURLY_RATE` for what was quoted and accepted, or `QUOTE` for a call that nothing covers. */
  @Field(() => String, { description: 'What settles it: `PROVIDER_FAULT`, a forfait (`FORFAIT_H`), `OUTSIDE_OPENING_HOURS`, `HOTLINE_ALLOWANCE`, `ALLOTTED_TIME`, `INCLUDED_HOURS`, the key of a unit account, `HOURLY_RATE` for what was quoted and accepted, or `QUOTE` for a call that nothing covers.' })
  readonly settledBy!: string;
  /** How many minutes. */
  @Field(() => Int, { description: 'How many minutes.' })
  readonly minutes!: number;
  /** How many units are debited for it, travel included. */
  @Field(() => Int, { description: 'How many units are debited for it, travel included.' })
  readonly units!: number;
  /** What it is invoiced with by itself, excluding tax: at the hourly rate, or with the surcharge of work outside opening hours. Null for all else. Scope `billing:read`. */
  @Field(() => MoneyScalar, { nullable: true, description: 'What it is invoiced with by itself, excluding tax: at the hourly rate, or with the surcharge of work outside opening hours. Null for all else. Scope `billing:read`.' })
  readonly amount!: MoneyOutput | null;
}

/** What an intervention took of the hours that its month includes. */
@ObjectType('IncludedTimeUse', { simpleResolvers: true, description: 'What an intervention took of the hours that its month includes.' })
export class IncludedTimeUse {
  /** The month of the work, `YYYY-MM`, in the contract's zone. */
  @Field(() => String, { description: 'The month of the work, `YYYY-MM`, in the contract\'s zone.' })
  readonly month!: string;
  /** Minutes deducted: whole units where the terms deduct by the unit. */
  @Field(() => Int, { description: 'Minutes deducted: whole units where the terms deduct by the unit.' })
  readonly deductedMinutes!: number;
  /** Minutes left of the month after it, as known when it was recorded. */
  @Field(() => Int, { description: 'Minutes left of the month after it, as known when it was recorded.' })
  readonly leftMinutes!: number;
}

/** That an intervention was recorded by mistake and taken back. */
@ObjectType('InterventionReversal', { simpleResolvers: true, description: 'That an intervention was recorded by mistake and taken back.' })
export class InterventionReversal {
  /** Why. */
  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
  /** When that was recorded. */
  @Field(() => DateTimeScalar, { description: 'When that was recorded.' })
  readonly reversedAt!: DateTimeOutput;
}

/** The hours of a month that a contract includes, in minutes. Scope `contracts:read`. */
@ObjectType('IncludedTime', { simpleResolvers: true, description: 'The hours of a month that a contract includes, in minutes. Scope `contracts:read`.' })
export class IncludedTime {
  /** The month, `YYYY-MM`, in the contract's zone. */
  @Field(() => String, { description: 'The month, `YYYY-MM`, in the contract\'s zone.' })
  readonly month!: string;
  /** What each month includes. */
  @Field(() => Int, { description: 'What each month includes.' })
  readonly allowanceMinutes!: number;
  /** What the month before left, where the terms carry it over; else 0. */
  @Field(() => Int, { description: 'What the month before left, where the terms carry it over; else 0.' })
  readonly carriedMinutes!: number;
  /** Deducted by the work of this month; what was taken back is not in it. */
  @Field(() => Int, { description: 'Deducted by the work of this month; what was taken back is not in it.' })
  readonly usedMinutes!: number;
  /** What is left; never negative. */
  @Field(() => Int, { description: 'What is left; never negative.' })
  readonly leftMinutes!: number;
}

/** The price of an hour of work on a contract over a span of days. Scope `contracts:read`. */
@ObjectType('HourlyRate', { simpleResolvers: true, description: 'The price of an hour of work on a contract over a span of days. Scope `contracts:read`.' })
export class HourlyRate {
  /** Its place in the order in which the contract's rates were recorded, from 1. */
  @Field(() => Int, { description: 'Its place in the order in which the contract\'s rates were recorded, from 1.' })
  readonly sequence!: number;
  /** The first day for which it holds. */
  @Field(() => DateScalar, { description: 'The first day for which it holds.' })
  readonly from!: DateOutput;
  /** The first day for which it holds no more: another one starts then, or it was ended. Null while it holds. */
  @Field(() => DateScalar, { nullable: true, description: 'The first day for which it holds no more: another one starts then, or it was ended. Null while it holds.' })
  readonly endsBefore!: DateOutput | null;
  /** The price of an hour, excluding tax. */
  @Field(() => MoneyScalar, { description: 'The price of an hour, excluding tax.' })
  readonly hourlyRate!: MoneyOutput;
  /** When it was recorded. */
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  readonly recordedAt!: DateTimeOutput;
  /** Who recorded it: the name of the API key. */
  @Field(() => String, { description: 'Who recorded it: the name of the API key.' })
  readonly recordedBy!: string;
}

/** Work done under a contract. Scope `incidents:read`. */
@ObjectType('Intervention', { simpleResolvers: true, description: 'Work done under a contract. Scope `incidents:read`.' })
export class Intervention {
  /** Its id. */
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  /** Who did it. */
  @Field(() => String, { description: 'Who did it.' })
  readonly technician!: string;
  /** When it began. */
  @Field(() => DateTimeScalar, { description: 'When it began.' })
  readonly startedAt!: DateTimeOutput;
  /** How long, in minutes. */
  @Field(() => Int, { description: 'How long, in minutes.' })
  readonly minutes!: number;
  /** How. */
  @Field(() => InterventionMode, { description: 'How.' })
  readonly mode!: InterventionMode;
  /** What kind of work. */
  @Field(() => InterventionKind, { description: 'What kind of work.' })
  readonly kind!: InterventionKind;
  /** Round trips on site. */
  @Field(() => Int, { description: 'Round trips on site.' })
  readonly roundTrips!: number;
  /** What the client reads about it. */
  @Field(() => String, { description: 'What the client reads about it.' })
  readonly report!: string;
  /** How its minutes are settled. */
  @Field(() => [SettlementPart], { description: 'How its minutes are settled.' })
  readonly settlement!: readonly SettlementPart[];
  /** The reference of the quote that the client accepted for what nothing covers, if any. */
  @Field(() => String, { nullable: true, description: 'The reference of the quote that the client accepted for what nothing covers, if any.' })
  readonly acceptedQuote!: string | null;
  /** The estimate that the client approved, for work of the month's allotted time. */
  @Field(() => ApprovedEstimate, { nullable: true, description: 'The estimate that the client approved, for work of the month\'s allotted time.' })
  readonly approvedEstimate!: ApprovedEstimate | null;
}

/** The rows behind `Intervention`, which have each of its plain fields. */
export type InterventionSource<Row extends Intervention = InterventionRecord> = Row;

/** Loaded fields of `Intervention`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Intervention)
export abstract class InterventionRelations {
  /** The contract. Scope `contracts:read`. */
  abstract contract(context: RequestContext, parents: readonly InterventionRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true, description: 'The contract. Scope `contracts:read`.' })
  protected $contract(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  /** The incident it answers, if any. */
  abstract incident(context: RequestContext, parents: readonly InterventionRecord[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true, description: 'The incident it answers, if any.' })
  protected $incident(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
  /** The entries it made on unit accounts, in order: all, a debit, the bases that it renewed, and what took them back. Scope `contracts:read`. */
  abstract unitEntries(context: RequestContext, parents: readonly InterventionRecord[]): Batch<readonly UnitEntryRecord[] | null>;
  @FieldResolver(() => [UnitEntry], { name: 'unitEntries', nullable: true, description: 'The entries it made on unit accounts, in order: all, a debit, the bases that it renewed, and what took them back. Scope `contracts:read`.' })
  protected $unitEntries(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.unitEntries(context, [parent]));
  }
  /** What it took of the hours that its month includes; null when nothing. */
  abstract includedTime(context: RequestContext, parents: readonly InterventionRecord[]): Batch<IncludedTimeUse | null>;
  @FieldResolver(() => IncludedTimeUse, { name: 'includedTime', nullable: true, description: 'What it took of the hours that its month includes; null when nothing.' })
  protected $includedTime(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.includedTime(context, [parent]));
  }
  /** What it is invoiced with by itself, and what corrected that, in sequence; bases of units that it renewed are with `unitEntries`. Scope `billing:read`. */
  abstract charges(context: RequestContext, parents: readonly InterventionRecord[]): Batch<readonly AdjustmentRecord[] | null>;
  @FieldResolver(() => [named('BillingAdjustment')], { name: 'charges', nullable: true, description: 'What it is invoiced with by itself, and what corrected that, in sequence; bases of units that it renewed are with `unitEntries`. Scope `billing:read`.' })
  protected $charges(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.charges(context, [parent]));
  }
  /** That it was taken back; null while it stands. */
  abstract reversal(context: RequestContext, parents: readonly InterventionRecord[]): Batch<InterventionReversal | null>;
  @FieldResolver(() => InterventionReversal, { name: 'reversal', nullable: true, description: 'That it was taken back; null while it stands.' })
  protected $reversal(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.reversal(context, [parent]));
  }
  /** Why it is settled so. Scope `billing:read`. */
  abstract explanation(context: RequestContext, parents: readonly InterventionRecord[]): Batch<Explanation | null>;
  @FieldResolver(() => named('Explanation'), { name: 'explanation', nullable: true, description: 'Why it is settled so. Scope `billing:read`.' })
  protected $explanation(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.explanation(context, [parent]));
  }
}

/** A row of a page of interventions. */
@ObjectType('InterventionEdge', { simpleResolvers: true, description: 'A row of a page of interventions.' })
export class InterventionEdge {
  /** Its position. */
  @Field(() => String, { description: 'Its position.' })
  readonly cursor!: string;
  /** The intervention. */
  @Field(() => Intervention, { description: 'The intervention.' })
  readonly node!: InterventionRecord;
}

/** A page of interventions. */
@ObjectType('InterventionConnection', { simpleResolvers: true, description: 'A page of interventions.' })
export class InterventionConnection {
  /** The interventions with their cursors. */
  @Field(() => [InterventionEdge], { description: 'The interventions with their cursors.' })
  readonly edges!: readonly InterventionEdge[];
  /** The interventions alone. */
  @Field(() => [Intervention], { description: 'The interventions alone.' })
  readonly nodes!: readonly InterventionRecord[];
  /** Where this page stands. */
  @Field(() => named('PageInfo'), { description: 'Where this page stands.' })
  readonly pageInfo!: PageInfo;
}

/** What an entry of a unit account is. */
export const UnitEntryKind = {
  /** The first base, at the contract's effective date. */
  OPENING: 'OPENING',
  /** Units used. */
  DEBIT: 'DEBIT',
  /** A base renewed because the balance was used up. */
  RENEWAL: 'RENEWAL',
  /** A debit taken back. */
  REVERSAL: 'REVERSAL',
  /** What was left at the contract's end. */
  FORFEIT: 'FORFEIT',
} as const;
/** What an entry of a unit account is. */
export type UnitEntryKind = keyof typeof UnitEntryKind;
registerEnumType(UnitEntryKind, { name: 'UnitEntryKind', description: 'What an entry of a unit account is.', valuesConfig: { OPENING: { description: 'The first base, at the contract\'s effective date.' }, DEBIT: { description: 'Units used.' }, RENEWAL: { description: 'A base renewed because the balance was used up.' }, REVERSAL: { description: 'A debit taken back.' }, FORFEIT: { description: 'What was left at the contract\'s end.' } } });

/** An entry of a unit account. Append-only. Scope `contracts:read`. */
@ObjectType('UnitEntry', { simpleResolvers: true, description: 'An entry of a unit account. Append-only. Scope `contracts:read`.' })
export class UnitEntry {
  /** Its place in the account, from 1, without gaps. */
  @Field(() => Int, { description: 'Its place in the account, from 1, without gaps.' })
  readonly sequence!: number;
  /** What it is. */
  @Field(() => UnitEntryKind, { description: 'What it is.' })
  readonly kind!: UnitEntryKind;
  /** Units added, negative when taken. */
  @Field(() => Int, { description: 'Units added, negative when taken.' })
  readonly units!: number;
  /** The balance after it. */
  @Field(() => Int, { description: 'The balance after it.' })
  readonly balanceAfter!: number;
  /** When it was recorded. */
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  readonly recordedAt!: DateTimeOutput;
}

/** The rows behind `UnitEntry`, which have each of its plain fields. */
export type UnitEntrySource<Row extends UnitEntry = UnitEntryRecord> = Row;

/** Loaded fields of `UnitEntry`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => UnitEntry)
export abstract class UnitEntryRelations {
  /** The intervention that caused it, if any. Scope `incidents:read`. */
  abstract intervention(context: RequestContext, parents: readonly UnitEntryRecord[]): Batch<InterventionRecord | null>;
  @FieldResolver(() => Intervention, { name: 'intervention', nullable: true, description: 'The intervention that caused it, if any. Scope `incidents:read`.' })
  protected $intervention(@Root() parent: UnitEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.intervention(context, [parent]));
  }
  /** The billing adjustment it became, for a base or a renewal. Scope `billing:read`. */
  abstract billingAdjustment(context: RequestContext, parents: readonly UnitEntryRecord[]): Batch<AdjustmentRecord | null>;
  @FieldResolver(() => named('BillingAdjustment'), { name: 'billingAdjustment', nullable: true, description: 'The billing adjustment it became, for a base or a renewal. Scope `billing:read`.' })
  protected $billingAdjustment(@Root() parent: UnitEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.billingAdjustment(context, [parent]));
  }
}

/** A row of a page of unit entries. */
@ObjectType('UnitEntryEdge', { simpleResolvers: true, description: 'A row of a page of unit entries.' })
export class UnitEntryEdge {
  /** Its position. */
  @Field(() => String, { description: 'Its position.' })
  readonly cursor!: string;
  /** The entry. */
  @Field(() => UnitEntry, { description: 'The entry.' })
  readonly node!: UnitEntryRecord;
}

/** A page of unit entries. */
@ObjectType('UnitEntryConnection', { simpleResolvers: true, description: 'A page of unit entries.' })
export class UnitEntryConnection {
  /** The entries with their cursors. */
  @Field(() => [UnitEntryEdge], { description: 'The entries with their cursors.' })
  readonly edges!: readonly UnitEntryEdge[];
  /** The entries alone. */
  @Field(() => [UnitEntry], { description: 'The entries alone.' })
  readonly nodes!: readonly UnitEntryRecord[];
  /** Where this page stands. */
  @Field(() => named('PageInfo'), { description: 'Where this page stands.' })
  readonly pageInfo!: PageInfo;
}

/** An account of prepaid units: time units (UT), half-days. Scope `contracts:read`. */
@ObjectType('UnitAccount', { simpleResolvers: true, description: 'An account of prepaid units: time units (UT), half-days. Scope `contracts:read`.' })
export class UnitAccount {
  /** Its id. */
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  /** Its key in the terms pack, e.g. `UT`. */
  @Field(() => String, { description: 'Its key in the terms pack, e.g. `UT`.' })
  readonly key!: string;
  /** How many minutes a unit is: every started one is due. */
  @Field(() => Int, { description: 'How many minutes a unit is: every started one is due.' })
  readonly unitMinutes!: number;
  /** How many units a base has. */
  @Field(() => Int, { description: 'How many units a base has.' })
  readonly baseUnits!: number;
  /** Price of a unit. */
  @Field(() => MoneyScalar, { description: 'Price of a unit.' })
  readonly unitPrice!: MoneyOutput;
  /** Units left: the sum of its entries. */
  @Field(() => Int, { description: 'Units left: the sum of its entries.' })
  readonly balance!: number;
}

/** The rows behind `UnitAccount`, which have each of its plain fields. */
export type UnitAccountSource<Row extends UnitAccount = UnitAccountRecord> = Row;

/** Arguments of `UnitAccount.entries`. */
@ArgsType()
export class UnitAccountEntriesArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Loaded fields of `UnitAccount`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => UnitAccount)
export abstract class UnitAccountRelations {
  /** Whether the stored balance equals the sum of the entries, recomputed now. */
  abstract balanced(context: RequestContext, parents: readonly UnitAccountRecord[]): Batch<boolean>;
  @FieldResolver(() => Boolean, { name: 'balanced', description: 'Whether the stored balance equals the sum of the entries, recomputed now.' })
  protected $balanced(@Root() parent: UnitAccountRecord, @Ctx() context: RequestContext): unknown {
    return one(this.balanced(context, [parent]));
  }
  /** Its entries, in sequence. */
  abstract entries(context: RequestContext, parents: readonly UnitAccountRecord[], args: UnitAccountEntriesArgs): Batch<Connection<UnitEntryRecord>>;
  @FieldResolver(() => UnitEntryConnection, { name: 'entries', description: 'Its entries, in sequence.' })
  protected $entries(@Root() parent: UnitAccountRecord, @Ctx() context: RequestContext, @Args(() => UnitAccountEntriesArgs) args: UnitAccountEntriesArgs): unknown {
    return one(this.entries(context, [parent], args));
  }
}

/** An estimate of some work that the client approved before the work was done. */
@InputType('ApprovedEstimateInput', { description: 'An estimate of some work that the client approved before the work was done.' })
export class ApprovedEstimateInput {
  /** Where the approval is kept, 1 to 200 characters, e.g. the reference of an e-mail. */
  @Field(() => String, { description: 'Where the approval is kept, 1 to 200 characters, e.g. the reference of an e-mail.' })
  readonly reference!: string;
  /** Minutes that were estimated, from 1 to 100 000. They are deducted from the month's allotted time as far as it holds them, whatever time the work took. */
  @Field(() => Int, { description: 'Minutes that were estimated, from 1 to 100 000. They are deducted from the month\'s allotted time as far as it holds them, whatever time the work took.' })
  readonly minutes!: number;
}

/** Work that was done. */
@InputType('RecordInterventionInput', { description: 'Work that was done.' })
export class RecordInterventionInput {
  /** The contract, in force. */
  @Field(() => ID, { description: 'The contract, in force.' })
  readonly contractId!: string;
  /** The incident it answers. */
  @Field(() => ID, { nullable: true, description: 'The incident it answers.' })
  readonly incidentId?: string | null;
  /** The assets worked on. */
  @Field(() => [ID], { defaultValue: [], description: 'The assets worked on.' })
  readonly assetIds!: readonly string[];
  /** Who did it, 1 to 200 characters. */
  @Field(() => String, { description: 'Who did it, 1 to 200 characters.' })
  readonly technician!: string;
  /** When it began. The work must have ended. */
  @Field(() => DateTimeScalar, { description: 'When it began. The work must have ended.' })
  readonly startedAt!: DateTimeInput;
  /** How long, in whole minutes, from 0 to 100 000. */
  @Field(() => Int, { description: 'How long, in whole minutes, from 0 to 100 000.' })
  readonly minutes!: number;
  /** The minutes once more, for work that is longer than one record takes without a question (`CONFIRMATION_REQUIRED`): a day, unless the terms say otherwise. */
  @Field(() => Int, { nullable: true, description: 'The minutes once more, for work that is longer than one record takes without a question (`CONFIRMATION_REQUIRED`): a day, unless the terms say otherwise.' })
  readonly confirmedMinutes?: number | null;
  /** How. */
  @Field(() => InterventionMode, { description: 'How.' })
  readonly mode!: InterventionMode;
  /** What kind of work. */
  @Field(() => InterventionKind, { description: 'What kind of work.' })
  readonly kind!: InterventionKind;
  /** Round trips of work on site, from 1 to 100; 1 when left out. Only work on site has any. */
  @Field(() => Int, { nullable: true, description: 'Round trips of work on site, from 1 to 100; 1 when left out. Only work on site has any.' })
  readonly roundTrips?: number | null;
  /** Whether it repairs the provider's own fault: then nothing is billed. */
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it repairs the provider\'s own fault: then nothing is billed.' })
  readonly providerFault!: boolean;
  /** What the client reads about it, up to 10 000 characters. */
  @Field(() => String, { defaultValue: '', description: 'What the client reads about it, up to 10 000 characters.' })
  readonly report!: string;
  /** The reference of a quote that the client accepted, 1 to 200 characters: what nothing covers is then invoiced at the hourly rate of the day, pro rata by the minute. */
  @Field(() => String, { nullable: true, description: 'The reference of a quote that the client accepted, 1 to 200 characters: what nothing covers is then invoiced at the hourly rate of the day, pro rata by the minute.' })
  readonly acceptedQuote?: string | null;
  /** The estimate that the client approved. Work of a kind that the month's allotted time covers needs one. */
  @Field(() => ApprovedEstimateInput, { nullable: true, description: 'The estimate that the client approved. Work of a kind that the month\'s allotted time covers needs one.' })
  readonly approvedEstimate?: ApprovedEstimateInput | null;
  /** Key of the unit account that the client asked to use, e.g. `HD`, for accounts that serve on request only. */
  @Field(() => String, { nullable: true, description: 'Key of the unit account that the client asked to use, e.g. `HD`, for accounts that serve on request only.' })
  readonly unitAccount?: string | null;
}

/** An intervention that was recorded by mistake. */
@InputType('ReverseInterventionInput', { description: 'An intervention that was recorded by mistake.' })
export class ReverseInterventionInput {
  /** The intervention. */
  @Field(() => ID, { description: 'The intervention.' })
  readonly interventionId!: string;
  /** Why, 1 to 1 000 characters. */
  @Field(() => String, { description: 'Why, 1 to 1 000 characters.' })
  readonly reason!: string;
}

/** The price of an hour of work on a contract. */
@InputType('SetHourlyRateInput', { description: 'The price of an hour of work on a contract.' })
export class SetHourlyRateInput {
  /** The contract. */
  @Field(() => ID, { description: 'The contract.' })
  readonly contractId!: string;
  /** The price of an hour, excluding tax, above zero and in the contract's currency. */
  @Field(() => MoneyScalar, { description: 'The price of an hour, excluding tax, above zero and in the contract\'s currency.' })
  readonly hourlyRate!: MoneyInput;
  /** The first day for which it holds, until the next rate starts. A rate with the same first day is replaced. Nothing that was settled changes. */
  @Field(() => DateScalar, { description: 'The first day for which it holds, until the next rate starts. A rate with the same first day is replaced. Nothing that was settled changes.' })
  readonly from!: DateInput;
}

/** The end of the hourly rate of a contract. */
@InputType('EndHourlyRateInput', { description: 'The end of the hourly rate of a contract.' })
export class EndHourlyRateInput {
  /** The contract. */
  @Field(() => ID, { description: 'The contract.' })
  readonly contractId!: string;
  /** The first day for which the rate holds no more. */
  @Field(() => DateScalar, { description: 'The first day for which the rate holds no more.' })
  readonly endsBefore!: DateInput;
}

/** What an hourly rate should have been. */
@InputType('CorrectedHourlyRateInput', { description: 'What an hourly rate should have been.' })
export class CorrectedHourlyRateInput {
  /** The price of an hour, excluding tax, above zero and in the contract's currency. */
  @Field(() => MoneyScalar, { description: 'The price of an hour, excluding tax, above zero and in the contract\'s currency.' })
  readonly hourlyRate!: MoneyInput;
  /** The first day for which it holds. */
  @Field(() => DateScalar, { description: 'The first day for which it holds.' })
  readonly from!: DateInput;
}

/** A correction of an hourly rate that was recorded wrongly. */
@InputType('CorrectHourlyRateInput', { description: 'A correction of an hourly rate that was recorded wrongly.' })
export class CorrectHourlyRateInput {
  /** The contract. */
  @Field(() => ID, { description: 'The contract.' })
  readonly contractId!: string;
  /** The first day of the wrong rate; or the day on which a rate was ended wrongly. */
  @Field(() => DateScalar, { description: 'The first day of the wrong rate; or the day on which a rate was ended wrongly.' })
  readonly from!: DateInput;
  /** What is right; absent: no rate starts or ends on that day, and the one before it goes on. */
  @Field(() => CorrectedHourlyRateInput, { nullable: true, description: 'What is right; absent: no rate starts or ends on that day, and the one before it goes on.' })
  readonly to?: CorrectedHourlyRateInput | null;
  /** Why. */
  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

/** What `recordIntervention` answers. */
@ObjectType('RecordInterventionPayload', { simpleResolvers: true, description: 'What `recordIntervention` answers.', implements: [MutationPayload] })
export class RecordInterventionPayload {
  /** Empty when it was recorded. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was recorded.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The intervention, null when refused. Scope `incidents:read`. */
  @Field(() => Intervention, { nullable: true, description: 'The intervention, null when refused. Scope `incidents:read`.' })
  readonly intervention!: InterventionRecord | null;
  /** Packs of units that it renewed, and what it is invoiced with by itself. Scope `billing:read`. */
  @Field(() => [named('BillingAdjustment')], { nullable: true, description: 'Packs of units that it renewed, and what it is invoiced with by itself. Scope `billing:read`.' })
  readonly billingAdjustments!: readonly AdjustmentRecord[] | null;
}

/** What `reverseIntervention` answers. */
@ObjectType('ReverseInterventionPayload', { simpleResolvers: true, description: 'What `reverseIntervention` answers.', implements: [MutationPayload] })
export class ReverseInterventionPayload {
  /** Empty when it was taken back. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was taken back.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The intervention, null when refused. Scope `incidents:read`. */
  @Field(() => Intervention, { nullable: true, description: 'The intervention, null when refused. Scope `incidents:read`.' })
  readonly intervention!: InterventionRecord | null;
  /** Corrections of what it was invoiced with. Scope `billing:read`. */
  @Field(() => [named('BillingAdjustment')], { nullable: true, description: 'Corrections of what it was invoiced with. Scope `billing:read`.' })
  readonly billingAdjustments!: readonly AdjustmentRecord[] | null;
}

/** What `endHourlyRate` returns. */
@ObjectType('EndHourlyRatePayload', { simpleResolvers: true, description: 'What `endHourlyRate` returns.', implements: [MutationPayload] })
export class EndHourlyRatePayload {
  /** Empty when it was recorded. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was recorded.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The contract, null when refused. Scope `contracts:read`. */
  @Field(() => named('Contract'), { nullable: true, description: 'The contract, null when refused. Scope `contracts:read`.' })
  readonly contract!: ContractRecord | null;
}

/** What `correctHourlyRate` returns. */
@ObjectType('CorrectHourlyRatePayload', { simpleResolvers: true, description: 'What `correctHourlyRate` returns.', implements: [MutationPayload] })
export class CorrectHourlyRatePayload {
  /** Empty when it was recorded. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was recorded.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The contract, null when refused. Scope `contracts:read`. */
  @Field(() => named('Contract'), { nullable: true, description: 'The contract, null when refused. Scope `contracts:read`.' })
  readonly contract!: ContractRecord | null;
}

/** What `setHourlyRate` answers. */
@ObjectType('SetHourlyRatePayload', { simpleResolvers: true, description: 'What `setHourlyRate` answers.', implements: [MutationPayload] })
export class SetHourlyRatePayload {
  /** Empty when it was recorded. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was recorded.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The contract, null when refused. Scope `contracts:read`. */
  @Field(() => named('Contract'), { nullable: true, description: 'The contract, null when refused. Scope `contracts:read`.' })
  readonly contract!: ContractRecord | null;
}

/** Arguments of `Query.intervention`. */
@ArgsType()
export class QueryInterventionArgs {
  /** The intervention's id. */
  @Field(() => ID, { description: 'The intervention\'s id.' })
  readonly id!: string;
}

/** Queries of this area, to be answered by a class that extends this one. */
@Resolver()
export abstract class ConsumptionQueries {
  /** An intervention by id; null when it does not exist or may not be seen. Scope `incidents:read`. */
  abstract intervention(context: RequestContext, args: QueryInterventionArgs): Answer<InterventionRecord | null>;
  @Query(() => Intervention, { name: 'intervention', nullable: true, description: 'An intervention by id; null when it does not exist or may not be seen. Scope `incidents:read`.' })
  protected $intervention(@Ctx() context: RequestContext, @Args(() => QueryInterventionArgs) args: QueryInterventionArgs): unknown {
    return this.intervention(context, args);
  }
}

/** Arguments of `Mutation.recordIntervention`. */
@ArgsType()
export class MutationRecordInterventionArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The work. */
  @Field(() => RecordInterventionInput, { description: 'The work.' })
  readonly input!: RecordInterventionInput;
}

/** Arguments of `Mutation.reverseIntervention`. */
@ArgsType()
export class MutationReverseInterventionArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The intervention and why. */
  @Field(() => ReverseInterventionInput, { description: 'The intervention and why.' })
  readonly input!: ReverseInterventionInput;
}

/** Arguments of `Mutation.endHourlyRate`. */
@ArgsType()
export class MutationEndHourlyRateArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The end. */
  @Field(() => EndHourlyRateInput, { description: 'The end.' })
  readonly input!: EndHourlyRateInput;
}

/** Arguments of `Mutation.correctHourlyRate`. */
@ArgsType()
export class MutationCorrectHourlyRateArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The correction. */
  @Field(() => CorrectHourlyRateInput, { description: 'The correction.' })
  readonly input!: CorrectHourlyRateInput;
}

/** Arguments of `Mutation.setHourlyRate`. */
@ArgsType()
export class MutationSetHourlyRateArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The price. */
  @Field(() => SetHourlyRateInput, { description: 'The price.' })
  readonly input!: SetHourlyRateInput;
}

/** How each mutation of this area is carried out. */
export interface ConsumptionCommands {
  /** Records work done and settles its minutes: included time and units are used, a base that is used up is renewed, and what is invoiced by itself becomes a billing adjustment. Scope `incidents:manage`. */
  readonly recordIntervention: Command<MutationRecordInterventionArgs['input'], RecordInterventionPayload>;
  /** Takes back work that was recorded by mistake: units and included time are given back by new entries, charges are compensated, a base of units that it renewed stays. Scope `incidents:manage`. */
  readonly reverseIntervention: Command<MutationReverseInterventionArgs['input'], ReverseInterventionPayload>;
  /** Ends the price of an hour of work on a contract: from a date on none holds, until another one starts. Scope `contracts:write`. */
  readonly endHourlyRate: Command<MutationEndHourlyRateArgs['input'], EndHourlyRatePayload>;
  /** Corrects a price of an hour of work, or its end, that was recorded wrongly. Nothing that was settled changes, and what was known stays known. Scope `contracts:write`. */
  readonly correctHourlyRate: Command<MutationCorrectHourlyRateArgs['input'], CorrectHourlyRatePayload>;
  /** Records the price of an hour of work on a contract from a date on, until the next one starts; what was recorded before stays on file, at most 1 000 entries. Scope `contracts:write`. */
  readonly setHourlyRate: Command<MutationSetHourlyRateArgs['input'], SetHourlyRatePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class ConsumptionMutations {
  constructor(private readonly commands: ConsumptionCommands) {}
  @Mutation(() => RecordInterventionPayload, { name: 'recordIntervention', nullable: true, description: 'Records work done and settles its minutes: included time and units are used, a base that is used up is renewed, and what is invoiced by itself becomes a billing adjustment. Scope `incidents:manage`.' })
  protected $recordIntervention(@Ctx() context: RequestContext, @Args(() => MutationRecordInterventionArgs) args: MutationRecordInterventionArgs): unknown {
    return this.commands.recordIntervention(context, 'recordIntervention', args);
  }
  @Mutation(() => ReverseInterventionPayload, { name: 'reverseIntervention', nullable: true, description: 'Takes back work that was recorded by mistake: units and included time are given back by new entries, charges are compensated, a base of units that it renewed stays. Scope `incidents:manage`.' })
  protected $reverseIntervention(@Ctx() context: RequestContext, @Args(() => MutationReverseInterventionArgs) args: MutationReverseInterventionArgs): unknown {
    return this.commands.reverseIntervention(context, 'reverseIntervention', args);
  }
  @Mutation(() => EndHourlyRatePayload, { name: 'endHourlyRate', nullable: true, description: 'Ends the price of an hour of work on a contract: from a date on none holds, until another one starts. Scope `contracts:write`.' })
  protected $endHourlyRate(@Ctx() context: RequestContext, @Args(() => MutationEndHourlyRateArgs) args: MutationEndHourlyRateArgs): unknown {
    return this.commands.endHourlyRate(context, 'endHourlyRate', args);
  }
  @Mutation(() => CorrectHourlyRatePayload, { name: 'correctHourlyRate', nullable: true, description: 'Corrects a price of an hour of work, or its end, that was recorded wrongly. Nothing that was settled changes, and what was known stays known. Scope `contracts:write`.' })
  protected $correctHourlyRate(@Ctx() context: RequestContext, @Args(() => MutationCorrectHourlyRateArgs) args: MutationCorrectHourlyRateArgs): unknown {
    return this.commands.correctHourlyRate(context, 'correctHourlyRate', args);
  }
  @Mutation(() => SetHourlyRatePayload, { name: 'setHourlyRate', nullable: true, description: 'Records the price of an hour of work on a contract from a date on, until the next one starts; what was recorded before stays on file, at most 1 000 entries. Scope `contracts:write`.' })
  protected $setHourlyRate(@Ctx() context: RequestContext, @Args(() => MutationSetHourlyRateArgs) args: MutationSetHourlyRateArgs): unknown {
    return this.commands.setHourlyRate(context, 'setHourlyRate', args);
  }
}

declareTypes({ InterventionMode, InterventionKind, ApprovedEstimate, SettlementPart, IncludedTimeUse, InterventionReversal, IncludedTime, HourlyRate, Intervention, InterventionEdge, InterventionConnection, UnitEntryKind, UnitEntry, UnitEntryEdge, UnitEntryConnection, UnitAccount, ApprovedEstimateInput, RecordInterventionInput, ReverseInterventionInput, SetHourlyRateInput, EndHourlyRateInput, CorrectedHourlyRateInput, CorrectHourlyRateInput, RecordInterventionPayload, ReverseInterventionPayload, EndHourlyRatePayload, CorrectHourlyRatePayload, SetHourlyRatePayload });
