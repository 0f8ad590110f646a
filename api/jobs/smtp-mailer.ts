import { createTransport } from 'nodemailer';
import type { Mail, Mailer, MailFailure } from '../app/notices/send-notices';
import type { MailSettings } from '../config/mail-settings';

/** How long the mail server may take to accept a connection or to greet, in milliseconds. */
const CONNECT_MS = 10_000;
/** How long it may be silent. */
const SILENT_MS = 15_000;
/** How long one mail may take in all: less than a sender has it for itself. */
const WHOLE_MS = 45_000;

/**
 * Sends mails through a mail server. A text is text: nothing in it is read from files or from the
 * network.
 */
export function smtpMailer({ url, from }: MailSettings): Mailer {
  const host = from.address.slice(from.address.lastIndexOf('@') + 1);
  const send = async ({ id, to, subject, text, language }: Mail): Promise<MailFailure | null> => {
    const transport = createTransport({
      url,
      disableFileAccess: true,
      disableUrlAccess: true,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SILENT_MS,
    });
    const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': language.toLowerCase() };
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('The mail server took too long.')), WHOLE_MS);
    });
    try {
      const mail = { from, to, subject, text, headers, messageId: `<${id}@${host}>` };
      await Promise.race([transport.sendMail(mail), tooLong]);
      return null;
    } catch (error) {
      return failureOf(error);
    } finally {
      clearTimeout(timer);
      transport.close();
    }
  };
  return { send };
}

/** An address that the server refuses for good is not tried again; all else is. */
function failureOf(error: unknown): MailFailure {
  const { message, code, responseCode } = error as Error & { readonly code?: string; readonly responseCode?: number };
  return { reason: message, isFinal: code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500 };
}
