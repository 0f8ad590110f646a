import type { ConfigProblems } from './config-problems';

/** How notices are sent. */
export interface MailSettings {
  /** `SMTP_URL`: the mail server, with its user and password where it asks for them. */
  readonly url: string;
  /** `MAIL_FROM`: who writes. */
  readonly from: { readonly name: string; readonly address: string };
}

const FROM = /^(?:"?([^"<>@]{1,100}?)"?\s*<([^\s<>@]+@[^\s<>@]+)>|([^\s<>@]+@[^\s<>@]+))$/;

/** Reads the settings of mail; undefined when there is no mail server: notices are only kept. */
export function mailSettings(read: ConfigProblems): MailSettings | undefined {
  const url = read.text('SMTP_URL');
  const sender = read.text('MAIL_FROM');
  if (url === undefined) {
    if (sender !== undefined) read.refuse('SMTP_URL is not set: name the mail server, or leave MAIL_FROM out.');
    return undefined;
  }
  // It may hold a password, so it is not repeated.
  if (!isMailServer(url))
    read.refuse('SMTP_URL is not valid: write it like smtps://user:password@mail.example.com:465.');
  const [, name = '', address, alone] = FROM.exec(sender?.trim() ?? '') ?? [];
  const from = address ?? alone;
  if (from !== undefined) return { url, from: { name, address: from } };
  read.refuse('MAIL_FROM is not valid: write who sends notices, like "Astreinte <notices@example.com>".');
  return undefined;
}

function isMailServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === 'smtp:' || protocol === 'smtps:') && hostname !== '';
}
