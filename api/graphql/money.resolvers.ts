import type { ResolverSet } from './_generated';
import { accountingResolvers } from './accounting/accounting.resolvers';
import { adjustmentDetailResolvers } from './adjustment-detail/adjustment-detail.resolvers';
import { closingResolvers } from './closing/closing-resolvers';
import { directDebitResolvers } from './direct-debit/direct-debit.resolvers';
import { dunningLetterResolvers } from './dunning-letter/dunning-letter.resolvers';
import { feedResolvers } from './feed/feed-resolvers';
import { paymentResolvers } from './payment/payment.resolvers';

/** All that resolves closings, payments, the books and what partners are fed. */
export const moneyResolvers = {
  ...closingResolvers,
  ...directDebitResolvers,
  ...dunningLetterResolvers,
  ...feedResolvers,
  ...adjustmentDetailResolvers,
  ...paymentResolvers,
  ...accountingResolvers,
} satisfies Partial<ResolverSet>;
