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
 * network. A mail that is not accepted when `until` aborts is broken off with its connection.
 */
export function smtpMailer(
  { url, from }: MailSettings,
  until = (): AbortSignal => AbortSignal.timeout(WHOLE_MS),
): Mailer {
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
    try {
      const messageId = `<${id}@${host}>`;
      await transport.sendMail({ from, to, subject, text, headers, messageId, signal: until() });
      return null;
    } catch (error) {
      return failureOf(error);
    }
  };
  return { send };
}

/** What a failure of the mail server is told as, by its code. */
const TOLD: Readonly<Record<string, string>> = {
  EENVELOPE: 'The mail server refused the mail',
  EMESSAGE: 'The mail server refused the mail',
  EPROTOCOL: 'The mail server refused the mail',
  EAUTH: 'The mail server refused the login',
  ENOAUTH: 'The mail server refused the login',
  ETLS: 'The mail server cannot be reached safely',
  ECONNECTION: 'The mail server cannot be reached',
  EDNS: 'The mail server cannot be reached',
  ESOCKET: 'The mail server cannot be reached',
  EABORT: 'The mail server took too long',
  ETIMEDOUT: 'The mail server took too long',
};

/**
 * An address that the server refuses for good is not tried again; all else is, a refused sender or
 * text too.
 */
function failureOf(error: unknown): MailFailure {
  const { message, code = '', command, responseCode } = error as Error & Partial<SmtpFault>;
  const isOfAddress = code === 'EENVELOPE' && command === 'RCPT TO';
  const told = isOfAddress ? 'The mail server refused the address' : (TOLD[code] ?? 'The mail could not be sent');
  return {
    reason: responseCode === undefined ? `${told}.` : `${told} (${responseCode}).`,
    details: message,
    isFinal: isOfAddress && responseCode !== undefined && responseCode >= 500,
  };
}

/** What nodemailer says of a failure beside its words. */
interface SmtpFault {
  readonly code: string;
  readonly command: string;
  readonly responseCode: number;
}
