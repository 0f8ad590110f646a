import type { ResolverSet } from '../_generated';
import { InvoiceToDunLoader, InvoiceToDunQueryResolver } from '../invoice-to-dun/invoice-to-dun.loader';
import { dunningLetterMutations } from './dunning-letter.commands';
import { DunningLetterLoader, DunningLetterQueryResolver, LettersOfContracts } from './dunning-letter.loader';

/** All that resolves what is late and to be asked for: letters, and the list of invoices. */
export const dunningLetterResolvers = {
  ContractDunningLetterRelations: new LettersOfContracts(),
  DunningLetterMutations: dunningLetterMutations,
  DunningLetterQueries: new DunningLetterQueryResolver(),
  DunningLetterRelations: new DunningLetterLoader(),
  InvoiceToDunQueries: new InvoiceToDunQueryResolver(),
  InvoiceToDunRelations: new InvoiceToDunLoader(),
} satisfies Partial<ResolverSet>;
