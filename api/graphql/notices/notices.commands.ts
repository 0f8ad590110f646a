import { recordNoticeSent } from '../../app/notices/record-notice-sent';
import { NoticesMutations } from '../_generated';
import { command } from '../command';
import { savedNotice } from './notices.loader';

/** Mutations of notices. */
export const noticesMutations = new NoticesMutations({
  recordNoticeSent: command(recordNoticeSent, { notice: savedNotice }),
});
