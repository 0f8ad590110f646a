import type { Label } from '../../../api/domain/explanation/explanation';
import { isTooOldToSend, nextAlertAfter, nextAttemptAfter } from '../../../api/domain/notices/attempts';
import { noticeText, type NoticeFacts } from '../../../api/domain/notices/notice-text';
import { contactToNotify, NOTICE_KINDS, NOTICE_LANGUAGES } from '../../../api/domain/notices/notice-words';

const FROM = { contractNumber: 'C-1', providerName: 'Infogérance Exemple' };
const FACTS: NoticeFacts = {
  QUOTE_SENT: { reference: 'D-7', amount: '1240.50 EUR', validUntil: '2026-04-01' },
  ORDER_SENT: { amount: '1200.00 EUR', months: 12, validateBy: '2026-12-31' },
  TERMINATION_NOTICE_RECEIVED: { givenOn: '2026-03-01', termLastDay: '2026-12-31' },
  AMENDMENT_ANNOUNCED: { subject: 'prices', effectiveOn: '2026-07-01', exitUntil: '2026-06-30' },
  CONTRACT_SUSPENDED: { from: '2026-03-09', note: 'Invoice 12' },
  ERASURE_WARNING: { erasureOn: '2027-03-01' },
  PENALTY_POSITION: { number: 4, amount: '56.00 EUR', owed: '28.00 EUR', position: 'upheld' },
  NOTICE_DAY_REMINDER: { lastNoticeDay: '2026-09-30', termLastDay: '2026-12-31' },
  RENEWAL_REMINDER: { lastDay: '2026-09-30', termLastDay: '2026-12-31' },
  REVISION_REMINDER: { on: '2027-01-01' },
  MAINTENANCE_ANNOUNCED: {
    description: 'kernel',
    startsAt: '2026-03-09T22:00:00+01:00',
    endsAt: '2026-03-09T23:00:00+01:00',
  },
  MAINTENANCE_CANCELLED: { description: 'kernel', startsAt: '2026-03-09T22:00:00+01:00', reason: 'Nobody there' },
  REBOOT_ANNOUNCED: { what: 'web-01', on: '2026-03-12', hours: '08:00–17:00' },
  REBOOT_MOVED: { what: 'web-01', on: '2026-03-11', hours: '09:00' },
  REBOOT_CANCELLED: { what: 'web-01', on: '2026-03-12' },
  UPDATE_ANNOUNCED: { what: 'web-01', content: 'TLS 1.3', plannedFor: '2026-03-09T22:00:00+01:00' },
  ALERT: {
    what: { en: 'Memory', fr: 'Mémoire' },
    details: ' (web-01): 97. Swapping',
    since: '2026-03-09T22:00:00+01:00',
  },
  ESCALATION: { incident: 'I-3', step: 2, since: '2026-03-09T22:00:00+01:00' },
  BACKUP_CHECK_FAILED: {
    what: { en: 'restore test', fr: 'test de restauration' },
    plan: { en: 'Every night', fr: 'Chaque nuit' },
    at: '2026-03-09T22:00:00+01:00',
    note: 'No space left',
  },
};

test('a quote is told in the language of who reads it, with its days and amounts', () => {
  const spaced = ({ subject, text }: { subject: string; text: string }) =>
    [subject, text].map((each) => each.replace(/[\u00a0\u202f]/g, ' '));
  expect(spaced(noticeText('QUOTE_SENT', FACTS.QUOTE_SENT, FROM, 'FR'))).toEqual([
    'Contrat C-1 – devis D-7',
    'Bonjour,\n\nNous vous avons envoyé le devis D-7 : 1 240,50 € hors taxes.\n' +
      'Merci de l’accepter ou de le refuser au plus tard le 1 avril 2026.\n\nContrat C-1\nInfogérance Exemple',
  ]);
  expect(spaced(noticeText('QUOTE_SENT', FACTS.QUOTE_SENT, FROM, 'EN'))).toEqual([
    'Contract C-1 – quote D-7',
    'Hello,\n\nWe have sent you the quote D-7: €1,240.50 excluding VAT.\n' +
      'Please accept or decline it by 1 April 2026.\n\nContract C-1\nInfogérance Exemple',
  ]);
});

test.each(NOTICE_KINDS)('%s says all its facts but amounts and days as they are given, in both languages', (kind) => {
  const texts = NOTICE_LANGUAGES.map((language) => noticeText(kind, FACTS[kind], FROM, language));
  const words = Object.values(FACTS[kind] as unknown as Record<string, string | number | Label>).filter(
    (fact) => typeof fact === 'object' || !/^\d{4}-\d\d-\d\d$|EUR$/.test(String(fact)),
  );
  for (const [place, { subject, text }] of texts.entries())
    for (const word of words) {
      const said = typeof word === 'object' ? word[place === NOTICE_LANGUAGES.indexOf('FR') ? 'fr' : 'en'] : word;
      expect(`${subject} ${text}`).toContain(String(said));
    }
  expect(new Set(texts.map(({ text }) => text)).size).toBe(NOTICE_LANGUAGES.length);
});

test('a reboot that is not put off is told so', () => {
  const facts = { what: 'web-01', on: '2026-03-12', hours: null };
  expect(noticeText('REBOOT_ANNOUNCED', facts, FROM, 'FR').text).toContain(
    'Un redémarrage de web-01 est planifié sans délai.',
  );
  expect(noticeText('REBOOT_MOVED', facts, FROM, 'EN').text).toContain('The reboot of web-01 is now planned at once.');
});

test('no reference makes further lines of the subject, which would be headers', () => {
  const facts = { ...FACTS.QUOTE_SENT, reference: 'D-7\r\nBcc: all@example.com' };
  expect(noticeText('QUOTE_SENT', facts, FROM, 'EN').subject).toBe('Contract C-1 – quote D-7 Bcc: all@example.com');
});

test('of the nearest contacts of a side the first with an address is told, role by role', () => {
  const contact = (
    id: number,
    side: string,
    role: 'MAIN' | 'TECHNICAL',
    email: string | null = `${id}@example.com`,
    assetId: string | null = null,
  ) => ({
    ...{ id, side, role, email, assetId },
  });
  const contacts = [
    contact(1, 'CLIENT', 'TECHNICAL', null),
    contact(2, 'PROVIDER', 'TECHNICAL'),
    contact(3, 'CLIENT', 'MAIN'),
    contact(5, 'CLIENT', 'TECHNICAL', '5@example.com', 'web-01'),
    contact(4, 'CLIENT', 'TECHNICAL'),
  ];
  expect(contactToNotify(contacts, 'CLIENT', ['TECHNICAL', 'MAIN'])?.id).toBe(4);
  expect(contactToNotify(contacts, 'CLIENT', ['TECHNICAL'], ['web-02', 'web-01'])?.id).toBe(5);
  expect(contactToNotify(contacts, 'CLIENT', ['TECHNICAL'], ['web-02'])?.id).toBe(4);
  expect(contactToNotify(contacts, 'CLIENT', ['MAIN'])?.id).toBe(3);
  expect(contactToNotify(contacts, 'PROVIDER', ['MAIN', 'TECHNICAL'])?.id).toBe(2);
  expect(contactToNotify(contacts, 'PROVIDER', ['MAIN'])).toBeUndefined();
});

test('attempts come further and further apart, seven in all, and within what is told at all', () => {
  const delays = [1, 2, 3, 4, 5, 6, 7].map(nextAttemptAfter);
  expect(delays).toEqual([60, 300, 1_800, 7_200, 21_600, 43_200, null]);
  expect(isTooOldToSend(delays.reduce<number>((sum, each) => sum + (each ?? 0), 0))).toBe(false);
  expect([isTooOldToSend(3 * 86_400), isTooOldToSend(3 * 86_400 + 1)]).toEqual([false, true]);
});

test('an alert is tried as often as its terms say, soon after each attempt that failed', () => {
  expect([1, 2, 3, 4].map((attempts) => nextAlertAfter(attempts, 3))).toEqual([60, 300, null, null]);
  expect([1, 2, 3, 4].map((attempts) => nextAlertAfter(attempts, 4))).toEqual([60, 300, 300, null]);
  expect(nextAlertAfter(1, 1)).toBeNull();
});
