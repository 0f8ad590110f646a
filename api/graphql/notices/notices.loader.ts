import { needs } from '../../executor/needs';
import { contactsById } from '../../store/party/contact.store';
import { noticeOrder, noticesById, noticesOf, type NoticeRecord } from '../../store/notices/notice.store';
import { ContractNoticesRelations, NoticeRelations, type ContractNoticesArgs } from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { contractsOf, loadMaybe, loadPages } from '../load';

const noticePages = pagesInOrder<NoticeRecord>({ list: 'notices', order: noticeOrder });

/** The notice that a mutation changed. */
export const savedNotice = savedRow((done: { readonly noticeId: string }) => done.noticeId, noticesById);

/** Loads what belongs to notices. */
export class NoticeLoader extends NoticeRelations {
  contract(context: RequestContext, notices: readonly NoticeRecord[]) {
    return contractsOf(context, notices);
  }

  contact(context: RequestContext, notices: readonly NoticeRecord[]) {
    return loadMaybe(context, notices, ({ contactId }) => contactId, contactsById);
  }
}

/** Loads the notices of contracts. */
export class NoticesOfContracts extends ContractNoticesRelations {
  @needs('id')
  notices(context: RequestContext, contracts: readonly { readonly id: string }[], args: ContractNoticesArgs) {
    const choice = { kinds: args.filter?.kinds ?? null, states: args.filter?.states ?? null };
    return loadPages(context, contracts, args, noticePages, (reader, ids, page) =>
      noticesOf(reader, ids, choice, page),
    );
  }
}
