import { issueFormalNotice, type IssuedFormalNotice } from '../../app/dunning/letter/issue-formal-notice';
import { issuePaymentReminder } from '../../app/dunning/letter/issue-payment-reminder';
import { DunningLetterMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadGround } from '../ground/ground.commands';
import { savedLetter } from './dunning-letter.loader';

/** Mutations of letters that ask for what is late. */
export const dunningLetterMutations = new DunningLetterMutations({
  issuePaymentReminder: command(issuePaymentReminder, { letter: savedLetter }),
  issueFormalNotice: command(issueFormalNotice, {
    letter: savedLetter,
    ground: (context: RequestContext, done: IssuedFormalNotice | null) => loadGround(context, done),
  }),
});
