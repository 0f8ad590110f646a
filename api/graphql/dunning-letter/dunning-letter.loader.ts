import { letterPath } from '../../domain/dunning/letter/dunning-letter';
import { needs } from '../../executor/needs';
import { clientsById } from '../../store/client/client.store';
import { contractsById } from '../../store/contract/contract.store';
import {
  dunningLetterOrder,
  lettersById,
  lettersOfContracts,
  type DunningLetterRecord,
} from '../../store/dunning/dunning-letter.store';
import { invoicesById } from '../../store/invoicing/invoice.store';
import {
  ContractDunningLetterRelations,
  DunningLetterQueries,
  DunningLetterRelations,
  type ContractDunningLettersArgs,
  type QueryDunningLetterArgs,
} from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { loadMaybe, loadPages, loadRow, loadRows } from '../load';

const letterPages = pagesInOrder<DunningLetterRecord>({ list: 'dunningLetters', order: dunningLetterOrder });

/** The letter that a mutation issued. */
export const savedLetter = savedRow((done: { readonly letterId: string }) => done.letterId, lettersById);

/** Resolves queries about letters. */
export class DunningLetterQueryResolver extends DunningLetterQueries {
  dunningLetter(context: RequestContext, { id }: QueryDunningLetterArgs) {
    return loadRow(context, id, lettersById);
  }
}

/** Loads the letters of contracts. */
export class LettersOfContracts extends ContractDunningLetterRelations {
  @needs('id')
  dunningLetters(
    context: RequestContext,
    contracts: readonly { readonly id: string }[],
    args: ContractDunningLettersArgs,
  ) {
    return loadPages(context, contracts, args, letterPages, (reader, ids, page) =>
      lettersOfContracts(reader, ids, args.filter?.kinds ?? null, page),
    );
  }
}

/** Loads what letters are of. */
export class DunningLetterLoader extends DunningLetterRelations {
  contract(context: RequestContext, letters: readonly DunningLetterRecord[]) {
    return loadMaybe(context, letters, ({ contractId }) => contractId, contractsById);
  }

  client(context: RequestContext, letters: readonly DunningLetterRecord[]) {
    return loadMaybe(context, letters, ({ clientId }) => clientId, clientsById);
  }

  async invoices(context: RequestContext, letters: readonly DunningLetterRecord[]) {
    const ids = [...new Set(letters.flatMap(({ invoiceIds }) => invoiceIds))];
    const found = new Map((await loadRows(context, ids, invoicesById)).map((each) => [each.id, each]));
    return letters.map(({ invoiceIds }) => invoiceIds.flatMap((id) => found.get(id) ?? []));
  }

  @needs('id')
  pdfPath(_context: RequestContext, letters: readonly { readonly id: string }[]) {
    return letters.map(({ id }) => letterPath(id));
  }

  @needs('language')
  language(_context: RequestContext, letters: readonly Pick<DunningLetterRecord, 'language'>[]) {
    return letters.map(({ language }) => (language === 'fr' ? ('FR' as const) : ('EN' as const)));
  }
}
