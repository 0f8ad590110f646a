import { recordNoticeSent } from '../../app/notices/record-notice-sent';
import { noticesById } from '../../store/notices/notice.store';
import { NoticesMutations } from '../_generated';
import { command, savedRow } from '../command';

/** Mutations of notices. */
export const noticesMutations = new NoticesMutations({
  recordNoticeSent: command(recordNoticeSent, {
    notice: savedRow((done: { readonly noticeId: string }) => done.noticeId, noticesById),
  }),
});
