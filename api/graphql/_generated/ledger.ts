// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { LedgerTransactionRecord } from '../../store/ledger/ledger.store';
import type { RequestContext } from '../context';
import type { DateTimeOutput, MoneyOutput } from '../scalars';
import type { PageInfo } from './common';
import { declareTypes, named } from './registry';
import { DateTimeScalar, MoneyScalar } from './scalars';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

/** What a transaction of a ledger records. */
export const LedgerTransactionKind = {
  /** A base of prepaid units was sold. */
  UNIT_PACK_SOLD: 'UNIT_PACK_SOLD',
  /** Work was billed by itself. */
  WORK_BILLED: 'WORK_BILLED',
  /** Work that was billed was taken back. */
  WORK_REVERSED: 'WORK_REVERSED',
  /** A penalty was assessed. */
  PENALTY_ASSESSED: 'PENALTY_ASSESSED',
  /** The client claimed a penalty. */
  PENALTY_CLAIMED: 'PENALTY_CLAIMED',
  /** The provider accepted a penalty. */
  PENALTY_ACCEPTED: 'PENALTY_ACCEPTED',
  /** A penalty was taken back. */
  PENALTY_REVERSED: 'PENALTY_REVERSED',
} as const;
/** What a transaction of a ledger records. */
export type LedgerTransactionKind = keyof typeof LedgerTransactionKind;
registerEnumType(LedgerTransactionKind, { name: 'LedgerTransactionKind', description: 'What a transaction of a ledger records.', valuesConfig: { UNIT_PACK_SOLD: { description: 'A base of prepaid units was sold.' }, WORK_BILLED: { description: 'Work was billed by itself.' }, WORK_REVERSED: { description: 'Work that was billed was taken back.' }, PENALTY_ASSESSED: { description: 'A penalty was assessed.' }, PENALTY_CLAIMED: { description: 'The client claimed a penalty.' }, PENALTY_ACCEPTED: { description: 'The provider accepted a penalty.' }, PENALTY_REVERSED: { description: 'A penalty was taken back.' } } });

/** A movement between two accounts; its amount is always positive, so a transaction balances by construction. Scope `billing:read`. */
@ObjectType('LedgerPosting', { simpleResolvers: true, description: 'A movement between two accounts; its amount is always positive, so a transaction balances by construction. Scope `billing:read`.' })
export class LedgerPosting {
  /** The account debited, e.g. `liability:headroom`. */
  @Field(() => String, { description: 'The account debited, e.g. `liability:headroom`.' })
  readonly debitAccount!: string;
  /** The account credited, e.g. `penalties:assessed`. */
  @Field(() => String, { description: 'The account credited, e.g. `penalties:assessed`.' })
  readonly creditAccount!: string;
  /** How much, more than zero. */
  @Field(() => MoneyScalar, { description: 'How much, more than zero.' })
  readonly amount!: MoneyOutput;
}

/** A transaction of a contract's ledger. Append-only: the database refuses to change or delete it. Scope `billing:read`. */
@ObjectType('LedgerTransaction', { simpleResolvers: true, description: 'A transaction of a contract\'s ledger. Append-only: the database refuses to change or delete it. Scope `billing:read`.' })
export class LedgerTransaction {
  /** Its place in the contract's ledger, from 1, without gaps. */
  @Field(() => Int, { description: 'Its place in the contract\'s ledger, from 1, without gaps.' })
  readonly sequence!: number;
  /** What it records. */
  @Field(() => LedgerTransactionKind, { description: 'What it records.' })
  readonly kind!: LedgerTransactionKind;
  /** When it was recorded. */
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  readonly recordedAt!: DateTimeOutput;
  /** Who did it: the name of the API key. */
  @Field(() => String, { description: 'Who did it: the name of the API key.' })
  readonly recordedBy!: string;
  /** What kind of thing caused it, e.g. `penalty`. */
  @Field(() => String, { description: 'What kind of thing caused it, e.g. `penalty`.' })
  readonly causeKind!: string;
  /** The id of what caused it. */
  @Field(() => ID, { description: 'The id of what caused it.' })
  readonly causeId!: string;
  /** Its idempotency key. */
  @Field(() => String, { description: 'Its idempotency key.' })
  readonly idempotencyKey!: string;
  /** SHA-256 over this transaction and `previousHash`. */
  @Field(() => String, { description: 'SHA-256 over this transaction and `previousHash`.' })
  readonly hash!: string;
  /** The hash of the transaction before; 64 zeros for the first. */
  @Field(() => String, { description: 'The hash of the transaction before; 64 zeros for the first.' })
  readonly previousHash!: string;
}

/** The rows behind `LedgerTransaction`, which have each of its plain fields. */
export type LedgerTransactionSource<Row extends LedgerTransaction = LedgerTransactionRecord> = Row;

/** Loaded fields of `LedgerTransaction`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => LedgerTransaction)
export abstract class LedgerTransactionRelations {
  /** Its movements. */
  abstract postings(context: RequestContext, parents: readonly LedgerTransactionRecord[]): Batch<readonly LedgerPosting[]>;
  @FieldResolver(() => [LedgerPosting], { name: 'postings', description: 'Its movements.' })
  protected $postings(@Root() parent: LedgerTransactionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.postings(context, [parent]));
  }
}

/** A row of a page of a ledger. */
@ObjectType('LedgerTransactionEdge', { simpleResolvers: true, description: 'A row of a page of a ledger.' })
export class LedgerTransactionEdge {
  /** Its position. */
  @Field(() => String, { description: 'Its position.' })
  readonly cursor!: string;
  /** The transaction. */
  @Field(() => LedgerTransaction, { description: 'The transaction.' })
  readonly node!: LedgerTransactionRecord;
}

/** A page of a ledger. */
@ObjectType('LedgerTransactionConnection', { simpleResolvers: true, description: 'A page of a ledger.' })
export class LedgerTransactionConnection {
  /** The transactions with their cursors. */
  @Field(() => [LedgerTransactionEdge], { description: 'The transactions with their cursors.' })
  readonly edges!: readonly LedgerTransactionEdge[];
  /** The transactions alone. */
  @Field(() => [LedgerTransaction], { description: 'The transactions alone.' })
  readonly nodes!: readonly LedgerTransactionRecord[];
  /** Where this page stands. */
  @Field(() => named('PageInfo'), { description: 'Where this page stands.' })
  readonly pageInfo!: PageInfo;
}

/** What stands on an account of a contract's ledger: credits less debits. Scope `billing:read`. */
@ObjectType('LedgerBalance', { simpleResolvers: true, description: 'What stands on an account of a contract\'s ledger: credits less debits. Scope `billing:read`.' })
export class LedgerBalance {
  /** The account. */
  @Field(() => String, { description: 'The account.' })
  readonly account!: string;
  /** Credits less debits. */
  @Field(() => MoneyScalar, { description: 'Credits less debits.' })
  readonly balance!: MoneyOutput;
}

/** Whether the chain of hashes of a ledger is whole. Scope `billing:read`. */
@ObjectType('LedgerVerification', { simpleResolvers: true, description: 'Whether the chain of hashes of a ledger is whole. Scope `billing:read`.' })
export class LedgerVerification {
  /** True when every hash follows from its transaction and the one before, and no sequence number is missing. */
  @Field(() => Boolean, { description: 'True when every hash follows from its transaction and the one before, and no sequence number is missing.' })
  readonly valid!: boolean;
  /** How many transactions were recomputed. */
  @Field(() => Int, { description: 'How many transactions were recomputed.' })
  readonly transactionCount!: number;
  /** The first transaction that does not fit, null when all do. */
  @Field(() => Int, { nullable: true, description: 'The first transaction that does not fit, null when all do.' })
  readonly firstBrokenSequence!: number | null;
  /** What is wrong with it. */
  @Field(() => String, { nullable: true, description: 'What is wrong with it.' })
  readonly problem!: string | null;
}

declareTypes({ LedgerTransactionKind, LedgerPosting, LedgerTransaction, LedgerTransactionEdge, LedgerTransactionConnection, LedgerBalance, LedgerVerification });
