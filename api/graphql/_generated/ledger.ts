// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { LedgerTransactionRecord } from '../../store/ledger/ledger.store';
import type { ShownSealRecord } from '../../store/seal/seal.store';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { HeldSealView } from '../ledger/ledger.loader';
import { loadTotals } from '../load';
import type { DateTimeOutput, MoneyOutput } from '../scalars';
import type { ListOrder, PageInfo } from './common';
import { declareTypes, named } from './registry';
import { DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const LedgerTransactionKind = {
  UNIT_PACK_SOLD: 'UNIT_PACK_SOLD',
  WORK_BILLED: 'WORK_BILLED',
  WORK_REVERSED: 'WORK_REVERSED',
  PRICE_CORRECTED: 'PRICE_CORRECTED',
  PENALTY_ASSESSED: 'PENALTY_ASSESSED',
  PENALTY_CLAIMED: 'PENALTY_CLAIMED',
  PENALTY_ACCEPTED: 'PENALTY_ACCEPTED',
  PENALTY_REVERSED: 'PENALTY_REVERSED',
  PENALTY_CONTESTED: 'PENALTY_CONTESTED',
  PENALTY_UPHELD: 'PENALTY_UPHELD',
  PENALTY_REDUCED: 'PENALTY_REDUCED',
  PENALTY_REJECTED: 'PENALTY_REJECTED',
  PENALTY_EXPIRED: 'PENALTY_EXPIRED',
  INDEMNITY_RECORDED: 'INDEMNITY_RECORDED',
  UNITS_TRANSFERRED: 'UNITS_TRANSFERRED',
} as const;
export type LedgerTransactionKind = keyof typeof LedgerTransactionKind;
registerEnumType(LedgerTransactionKind, { name: 'LedgerTransactionKind' });

export const LedgerCause = {
  BILLING_ADJUSTMENT: 'BILLING_ADJUSTMENT',
  PENALTY: 'PENALTY',
  INDEMNITY: 'INDEMNITY',
  UNIT_ACCOUNT: 'UNIT_ACCOUNT',
} as const;
export type LedgerCause = keyof typeof LedgerCause;
registerEnumType(LedgerCause, { name: 'LedgerCause' });

@ObjectType('LedgerPosting', { simpleResolvers: true })
export class LedgerPosting {
  @Field(() => String)
  readonly debitAccount!: string;
  @Field(() => String)
  readonly creditAccount!: string;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
}

@ObjectType('LedgerTransaction', { simpleResolvers: true })
export class LedgerTransaction {
  @Field(() => Int)
  readonly sequence!: number;
  @Field(() => LedgerTransactionKind)
  readonly kind!: LedgerTransactionKind;
  @Field(() => DateTimeScalar)
  readonly recordedAt!: DateTimeOutput;
  @Field(() => String)
  readonly recordedBy!: string;
  @Field(() => String, { deprecationReason: 'Since 2026-11-29; goes with 1.0. Use `cause`.' })
  readonly causeKind!: string;
  @Field(() => ID)
  readonly causeId!: string;
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => String)
  readonly hash!: string;
  @Field(() => String)
  readonly previousHash!: string;
}

/** The rows behind `LedgerTransaction`, which have each of its plain fields. */
export type LedgerTransactionSource<Row extends LedgerTransaction = LedgerTransactionRecord> = Row;

/** Loaded fields of `LedgerTransaction`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => LedgerTransaction)
export abstract class LedgerTransactionRelations {
  abstract cause(context: RequestContext, parents: readonly LedgerTransactionRecord[]): Batch<LedgerCause>;
  @FieldResolver(() => LedgerCause, { name: 'cause' })
  protected $cause(@Root() parent: LedgerTransactionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.cause(context, [parent]));
  }
  abstract postings(context: RequestContext, parents: readonly LedgerTransactionRecord[]): Batch<readonly LedgerPosting[]>;
  @FieldResolver(() => [LedgerPosting], { name: 'postings' })
  protected $postings(@Root() parent: LedgerTransactionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.postings(context, [parent]));
  }
}

@ObjectType('LedgerTransactionEdge', { simpleResolvers: true })
export class LedgerTransactionEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => LedgerTransaction)
  readonly node!: LedgerTransactionRecord;
}

@ObjectType('LedgerTransactionConnection', { simpleResolvers: true })
export class LedgerTransactionConnection {
  @Field(() => [LedgerTransactionEdge])
  readonly edges!: readonly LedgerTransactionEdge[];
  @Field(() => [LedgerTransaction])
  readonly nodes!: readonly LedgerTransactionRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `LedgerTransactionConnection` is a page of. */
@Resolver(() => LedgerTransactionConnection)
export class LedgerTransactionConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<LedgerTransactionRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<LedgerTransactionRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('LedgerBalance', { simpleResolvers: true })
export class LedgerBalance {
  @Field(() => String)
  readonly account!: string;
  @Field(() => MoneyScalar)
  readonly balance!: MoneyOutput;
}

@ObjectType('LedgerVerification', { simpleResolvers: true })
export class LedgerVerification {
  @Field(() => Boolean)
  readonly valid!: boolean;
  @Field(() => Int)
  readonly transactionCount!: number;
  @Field(() => Int, { nullable: true })
  readonly firstBrokenSequence!: number | null;
  @Field(() => String, { nullable: true })
  readonly problem!: string | null;
}

@ObjectType('Seal', { simpleResolvers: true })
export class Seal {
  @Field(() => Int)
  readonly number!: number;
  @Field(() => DateTimeScalar)
  readonly sealedAt!: DateTimeOutput;
  @Field(() => String)
  readonly previousHash!: string;
  @Field(() => String)
  readonly hash!: string;
}

/** The rows behind `Seal`, which have each of its plain fields. */
export type SealSource<Row extends Seal = ShownSealRecord> = Row;

@ObjectType('SealEdge', { simpleResolvers: true })
export class SealEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Seal)
  readonly node!: ShownSealRecord;
}

@ObjectType('SealConnection', { simpleResolvers: true })
export class SealConnection {
  @Field(() => [SealEdge])
  readonly edges!: readonly SealEdge[];
  @Field(() => [Seal])
  readonly nodes!: readonly ShownSealRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `SealConnection` is a page of. */
@Resolver(() => SealConnection)
export class SealConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<ShownSealRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<ShownSealRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

export const HeldSealState = {
  UNCHANGED: 'UNCHANGED',
  CHANGED: 'CHANGED',
  GONE: 'GONE',
  CHAIN_BROKEN: 'CHAIN_BROKEN',
} as const;
export type HeldSealState = keyof typeof HeldSealState;
registerEnumType(HeldSealState, { name: 'HeldSealState' });

@ObjectType('HeldSeal', { simpleResolvers: true })
export class HeldSeal {
  @Field(() => HeldSealState)
  readonly state!: HeldSealState;
  @Field(() => Seal, { nullable: true })
  readonly newest!: ShownSealRecord | null;
}

/** The rows behind `HeldSeal`, which have each of its plain fields. */
export type HeldSealSource<Row extends HeldSeal = HeldSealView> = Row;

/** Arguments of `Contract.ledgerTransactions`. */
@ArgsType()
export class ContractLedgerTransactionsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractLedgerRelations {
  abstract ledgerTransactions(context: RequestContext, parents: readonly ContractRecord[], args: ContractLedgerTransactionsArgs): Batch<Connection<LedgerTransactionRecord> | null>;
  @FieldResolver(() => LedgerTransactionConnection, { name: 'ledgerTransactions', nullable: true })
  protected $ledgerTransactions(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractLedgerTransactionsArgs) args: ContractLedgerTransactionsArgs): unknown {
    return one(this.ledgerTransactions(context, [parent], args));
  }
  abstract ledgerBalances(context: RequestContext, parents: readonly ContractRecord[]): Batch<readonly LedgerBalance[] | null>;
  @FieldResolver(() => [LedgerBalance], { name: 'ledgerBalances', nullable: true })
  protected $ledgerBalances(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.ledgerBalances(context, [parent]));
  }
  abstract ledgerVerification(context: RequestContext, parents: readonly ContractRecord[]): Batch<LedgerVerification | null>;
  @FieldResolver(() => LedgerVerification, { name: 'ledgerVerification', nullable: true })
  protected $ledgerVerification(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.ledgerVerification(context, [parent]));
  }
}

/** Arguments of `Query.heldSeal`. */
@ArgsType()
export class QueryHeldSealArgs {
  @Field(() => Int)
  readonly number!: number;
  @Field(() => String)
  readonly hash!: string;
}

/** Arguments of `Query.seals`. */
@ArgsType()
export class QuerySealsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class LedgerQueries {
  abstract newestSeal(context: RequestContext): Answer<ShownSealRecord | null>;
  @Query(() => Seal, { name: 'newestSeal', nullable: true })
  protected $newestSeal(@Ctx() context: RequestContext): unknown {
    return this.newestSeal(context);
  }
  abstract heldSeal(context: RequestContext, args: QueryHeldSealArgs): Answer<HeldSealView | null>;
  @Query(() => HeldSeal, { name: 'heldSeal', nullable: true })
  protected $heldSeal(@Ctx() context: RequestContext, @Args(() => QueryHeldSealArgs) args: QueryHeldSealArgs): unknown {
    return this.heldSeal(context, args);
  }
  abstract seals(context: RequestContext, args: QuerySealsArgs): Answer<Connection<ShownSealRecord> | null>;
  @Query(() => SealConnection, { name: 'seals', nullable: true })
  protected $seals(@Ctx() context: RequestContext, @Args(() => QuerySealsArgs) args: QuerySealsArgs): unknown {
    return this.seals(context, args);
  }
}

declareTypes({ LedgerTransactionKind, LedgerCause, LedgerPosting, LedgerTransaction, LedgerTransactionEdge, LedgerTransactionConnection, LedgerBalance, LedgerVerification, Seal, SealEdge, SealConnection, HeldSealState, HeldSeal });
