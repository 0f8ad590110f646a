// Made from schema/ by codegen.ts. Do not edit.
import type { Answer } from '../../executor/batch';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { DateOutput, JSONOutput } from '../scalars';
import type { Label, PageInfo } from './common';
import { declareTypes, named } from './registry';
import { DateScalar, JSONScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';

/** How a service module is paid. */
export const BillingMode = {
  /** A fixed recurring amount, invoiced in advance (forfait). */
  FORFAIT: 'FORFAIT',
  /** Prepaid units debited as work is done (consommation réelle). */
  CONSUMPTION: 'CONSUMPTION',
} as const;
/** How a service module is paid. */
export type BillingMode = keyof typeof BillingMode;
registerEnumType(BillingMode, { name: 'BillingMode', description: 'How a service module is paid.', valuesConfig: { FORFAIT: { description: 'A fixed recurring amount, invoiced in advance (forfait).' }, CONSUMPTION: { description: 'Prepaid units debited as work is done (consommation réelle).' } } });

/** What a commitment promises. */
export const CommitmentKind = {
  /** Time to first intervention (GTI). */
  RESPONSE: 'RESPONSE',
  /** Time to restored service (GTR). */
  RESTORATION: 'RESTORATION',
  /** Downtime allowed in a calendar year (IMS). */
  DOWNTIME_BUDGET: 'DOWNTIME_BUDGET',
  /** Time to commissioning after a validated order. */
  COMMISSIONING: 'COMMISSIONING',
} as const;
/** What a commitment promises. */
export type CommitmentKind = keyof typeof CommitmentKind;
registerEnumType(CommitmentKind, { name: 'CommitmentKind', description: 'What a commitment promises.', valuesConfig: { RESPONSE: { description: 'Time to first intervention (GTI).' }, RESTORATION: { description: 'Time to restored service (GTR).' }, DOWNTIME_BUDGET: { description: 'Downtime allowed in a calendar year (IMS).' }, COMMISSIONING: { description: 'Time to commissioning after a validated order.' } } });

/** What happens when a target is reached exactly. */
export const Comparison = {
  /** Reaching the target is kept. */
  AT_MOST: 'AT_MOST',
  /** Reaching the target is a breach. */
  LESS_THAN: 'LESS_THAN',
} as const;
/** What happens when a target is reached exactly. */
export type Comparison = keyof typeof Comparison;
registerEnumType(Comparison, { name: 'Comparison', description: 'What happens when a target is reached exactly.', valuesConfig: { AT_MOST: { description: 'Reaching the target is kept.' }, LESS_THAN: { description: 'Reaching the target is a breach.' } } });

/** How grave an incident is. `MAJOR` and `URGENT` have equal rank; each terms pack maps its own words to these. */
export const Severity = {
  /** The service is down. */
  CRITICAL: 'CRITICAL',
  /** The service is badly hit. */
  MAJOR: 'MAJOR',
  /** Equal in rank to `MAJOR`. */
  URGENT: 'URGENT',
  /** A nuisance. */
  MINOR: 'MINOR',
} as const;
/** How grave an incident is. `MAJOR` and `URGENT` have equal rank; each terms pack maps its own words to these. */
export type Severity = keyof typeof Severity;
registerEnumType(Severity, { name: 'Severity', description: 'How grave an incident is. `MAJOR` and `URGENT` have equal rank; each terms pack maps its own words to these.', valuesConfig: { CRITICAL: { description: 'The service is down.' }, MAJOR: { description: 'The service is badly hit.' }, URGENT: { description: 'Equal in rank to `MAJOR`.' }, MINOR: { description: 'A nuisance.' } } });

/** A type of value that a parameter takes, as text. */
export const ParameterType = {
  /** ISO 8601 duration. */
  DURATION: 'DURATION',
  /** Decimal number. */
  DECIMAL: 'DECIMAL',
  /** Whole number. */
  INTEGER: 'INTEGER',
  /** Amount of money, `"25.00 EUR"`. */
  MONEY: 'MONEY',
  /** Free text. */
  TEXT: 'TEXT',
  /** `true` or `false`. */
  BOOLEAN: 'BOOLEAN',
  /** One of `choices`. */
  CHOICE: 'CHOICE',
} as const;
/** A type of value that a parameter takes, as text. */
export type ParameterType = keyof typeof ParameterType;
registerEnumType(ParameterType, { name: 'ParameterType', description: 'A type of value that a parameter takes, as text.', valuesConfig: { DURATION: { description: 'ISO 8601 duration.' }, DECIMAL: { description: 'Decimal number.' }, INTEGER: { description: 'Whole number.' }, MONEY: { description: 'Amount of money, `"25.00 EUR"`.' }, TEXT: { description: 'Free text.' }, BOOLEAN: { description: '`true` or `false`.' }, CHOICE: { description: 'One of `choices`.' } } });

/** A value of a terms pack that a contract may override. Readings, where a document is silent, are parameters too. */
@ObjectType('TermsParameter', { simpleResolvers: true, description: 'A value of a terms pack that a contract may override. Readings, where a document is silent, are parameters too.' })
export class TermsParameter {
  /** Its key, e.g. `restoration.target`. */
  @Field(() => String, { description: 'Its key, e.g. `restoration.target`.' })
  readonly key!: string;
  /** What it is. */
  @Field(() => named('Label'), { description: 'What it is.' })
  readonly label!: Label;
  /** What type of value it takes. */
  @Field(() => ParameterType, { description: 'What type of value it takes.' })
  readonly type!: ParameterType;
  /** The pack's value, null when each contract must give one. */
  @Field(() => String, { nullable: true, description: 'The pack\'s value, null when each contract must give one.' })
  readonly value!: string | null;
  /** The least that is allowed. */
  @Field(() => String, { nullable: true, description: 'The least that is allowed.' })
  readonly minimum!: string | null;
  /** The most that is allowed. */
  @Field(() => String, { nullable: true, description: 'The most that is allowed.' })
  readonly maximum!: string | null;
  /** What may be chosen, for `CHOICE`. */
  @Field(() => [String], { description: 'What may be chosen, for `CHOICE`.' })
  readonly choices!: readonly string[];
  /** True when the document is silent or ambiguous and this is the reading taken. */
  @Field(() => Boolean, { description: 'True when the document is silent or ambiguous and this is the reading taken.' })
  readonly reading!: boolean;
  /** The article. */
  @Field(() => String, { description: 'The article.' })
  readonly article!: string;
}

/** A cause for which the provider owes nothing, as the document lists it. */
@ObjectType('ExclusionCause', { simpleResolvers: true, description: 'A cause for which the provider owes nothing, as the document lists it.' })
export class ExclusionCause {
  /** Its code, e.g. `FORCE_MAJEURE`. */
  @Field(() => String, { description: 'Its code, e.g. `FORCE_MAJEURE`.' })
  readonly code!: string;
  /** What it is. */
  @Field(() => named('Label'), { description: 'What it is.' })
  readonly label!: Label;
  /** The article. */
  @Field(() => String, { description: 'The article.' })
  readonly article!: string;
}

/** A service module that a terms pack offers. */
@ObjectType('TermsModule', { simpleResolvers: true, description: 'A service module that a terms pack offers.' })
export class TermsModule {
  /** Its key, unique in the pack: the code alone is not, `J` and `K` exist at forfait and at consumption. */
  @Field(() => String, { description: 'Its key, unique in the pack: the code alone is not, `J` and `K` exist at forfait and at consumption.' })
  readonly key!: string;
  /** Its code in the document. */
  @Field(() => String, { description: 'Its code in the document.' })
  readonly code!: string;
  /** How it is paid. */
  @Field(() => BillingMode, { description: 'How it is paid.' })
  readonly mode!: BillingMode;
  /** Its name. */
  @Field(() => named('Label'), { description: 'Its name.' })
  readonly label!: Label;
  /** Whether it belongs to the hosting part, the base of penalties. */
  @Field(() => Boolean, { description: 'Whether it belongs to the hosting part, the base of penalties.' })
  readonly hosting!: boolean;
  /** Whether it is active unless the contract says otherwise. */
  @Field(() => Boolean, { description: 'Whether it is active unless the contract says otherwise.' })
  readonly activeByDefault!: boolean;
  /** The article. */
  @Field(() => String, { description: 'The article.' })
  readonly article!: string;
}

/** A part of the price of a forfait. */
@ObjectType('TermsPriceComponent', { simpleResolvers: true, description: 'A part of the price of a forfait.' })
export class TermsPriceComponent {
  /** Its code, e.g. `HOSTING`. */
  @Field(() => String, { description: 'Its code, e.g. `HOSTING`.' })
  readonly code!: string;
  /** What it is. */
  @Field(() => named('Label'), { description: 'What it is.' })
  readonly label!: Label;
  /** Whether it belongs to the hosting base of penalties. */
  @Field(() => Boolean, { description: 'Whether it belongs to the hosting base of penalties.' })
  readonly hosting!: boolean;
}

/** A version of the rules that contracts are made from (conditions générales et particulières), as data. Never edited: a change is a new version. Scope `contracts:read`. */
@ObjectType('TermsPack', { simpleResolvers: true, description: 'A version of the rules that contracts are made from (conditions générales et particulières), as data. Never edited: a change is a new version. Scope `contracts:read`.' })
export class TermsPack {
  /** Its id, another one for each version: its key, `@` and its version, e.g. `omr-hosted@1`. */
  @Field(() => ID, { description: 'Its id, another one for each version: its key, `@` and its version, e.g. `omr-hosted@1`.' })
  readonly id!: string;
  /** The pack's name, e.g. `omr-hosted`, the same for all its versions. */
  @Field(() => String, { description: 'The pack\'s name, e.g. `omr-hosted`, the same for all its versions.' })
  readonly key!: string;
  /** The version, from 1. */
  @Field(() => Int, { description: 'The version, from 1.' })
  readonly version!: number;
  /** Its title. */
  @Field(() => named('Label'), { description: 'Its title.' })
  readonly title!: Label;
  /** When this version was published; null where its document bears no date. */
  @Field(() => DateScalar, { nullable: true, description: 'When this version was published; null where its document bears no date.' })
  readonly publishedOn!: DateOutput | null;
  /** What changed in this version. */
  @Field(() => String, { description: 'What changed in this version.' })
  readonly changes!: string;
  /** ISO 4217 code. */
  @Field(() => String, { description: 'ISO 4217 code.' })
  readonly currency!: string;
  /** IANA time zone of its dates. */
  @Field(() => String, { description: 'IANA time zone of its dates.' })
  readonly timezone!: string;
  /** The modules it offers. */
  @Field(() => [TermsModule], { description: 'The modules it offers.' })
  readonly modules!: readonly TermsModule[];
  /** The parts of which a forfait's price is made. */
  @Field(() => [TermsPriceComponent], { description: 'The parts of which a forfait\'s price is made.' })
  readonly priceComponents!: readonly TermsPriceComponent[];
  /** What a contract may override, with the pack's value and its bounds. */
  @Field(() => [TermsParameter], { description: 'What a contract may override, with the pack\'s value and its bounds.' })
  readonly parameters!: readonly TermsParameter[];
  /** Its causes of exclusion. */
  @Field(() => [ExclusionCause], { description: 'Its causes of exclusion.' })
  readonly exclusionCauses!: readonly ExclusionCause[];
  /** The whole pack: an object with all that was loaded. */
  @Field(() => JSONScalar, { description: 'The whole pack: an object with all that was loaded.' })
  readonly document!: JSONOutput;
}

/** A row of a page of terms packs. */
@ObjectType('TermsPackEdge', { simpleResolvers: true, description: 'A row of a page of terms packs.' })
export class TermsPackEdge {
  /** Its position. */
  @Field(() => String, { description: 'Its position.' })
  readonly cursor!: string;
  /** The pack at a version. */
  @Field(() => TermsPack, { description: 'The pack at a version.' })
  readonly node!: TermsPack;
}

/** A page of terms packs. */
@ObjectType('TermsPackConnection', { simpleResolvers: true, description: 'A page of terms packs.' })
export class TermsPackConnection {
  /** The packs with their cursors. */
  @Field(() => [TermsPackEdge], { description: 'The packs with their cursors.' })
  readonly edges!: readonly TermsPackEdge[];
  /** The packs alone. */
  @Field(() => [TermsPack], { description: 'The packs alone.' })
  readonly nodes!: readonly TermsPack[];
  /** Where this page stands. */
  @Field(() => named('PageInfo'), { description: 'Where this page stands.' })
  readonly pageInfo!: PageInfo;
}

/** Which terms packs to list. */
@InputType('TermsPackFilter', { description: 'Which terms packs to list.' })
export class TermsPackFilter {
  /** Only the versions of the pack with this key. */
  @Field(() => String, { nullable: true, description: 'Only the versions of the pack with this key.' })
  readonly key?: string | null;
}

/** Arguments of `Query.termsPack`. */
@ArgsType()
export class QueryTermsPackArgs {
  /** Its id, e.g. `omr-hosted@1`. */
  @Field(() => ID, { description: 'Its id, e.g. `omr-hosted@1`.' })
  readonly id!: string;
}

/** Arguments of `Query.newestTermsPack`. */
@ArgsType()
export class QueryNewestTermsPackArgs {
  /** Its key, e.g. `omr-hosted`. */
  @Field(() => String, { description: 'Its key, e.g. `omr-hosted`.' })
  readonly key!: string;
}

/** Arguments of `Query.termsPacks`. */
@ArgsType()
export class QueryTermsPacksArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
  /** Which ones. */
  @Field(() => TermsPackFilter, { nullable: true, description: 'Which ones.' })
  readonly filter?: TermsPackFilter | null;
}

/** Queries of this area, to be answered by a class that extends this one. */
@Resolver()
export abstract class TermsQueries {
  /** A terms pack at a version; null when there is none. Scope `contracts:read`. */
  abstract termsPack(context: RequestContext, args: QueryTermsPackArgs): Answer<TermsPack | null>;
  @Query(() => TermsPack, { name: 'termsPack', nullable: true, description: 'A terms pack at a version; null when there is none. Scope `contracts:read`.' })
  protected $termsPack(@Ctx() context: RequestContext, @Args(() => QueryTermsPackArgs) args: QueryTermsPackArgs): unknown {
    return this.termsPack(context, args);
  }
  /** The newest version of a terms pack; null when there is none. Scope `contracts:read`. */
  abstract newestTermsPack(context: RequestContext, args: QueryNewestTermsPackArgs): Answer<TermsPack | null>;
  @Query(() => TermsPack, { name: 'newestTermsPack', nullable: true, description: 'The newest version of a terms pack; null when there is none. Scope `contracts:read`.' })
  protected $newestTermsPack(@Ctx() context: RequestContext, @Args(() => QueryNewestTermsPackArgs) args: QueryNewestTermsPackArgs): unknown {
    return this.newestTermsPack(context, args);
  }
  /** The versions of the provider's terms packs, by key and version. Scope `contracts:read`. */
  abstract termsPacks(context: RequestContext, args: QueryTermsPacksArgs): Answer<Connection<TermsPack> | null>;
  @Query(() => TermsPackConnection, { name: 'termsPacks', nullable: true, description: 'The versions of the provider\'s terms packs, by key and version. Scope `contracts:read`.' })
  protected $termsPacks(@Ctx() context: RequestContext, @Args(() => QueryTermsPacksArgs) args: QueryTermsPacksArgs): unknown {
    return this.termsPacks(context, args);
  }
}

declareTypes({ BillingMode, CommitmentKind, Comparison, Severity, ParameterType, TermsParameter, ExclusionCause, TermsModule, TermsPriceComponent, TermsPack, TermsPackEdge, TermsPackConnection, TermsPackFilter });
