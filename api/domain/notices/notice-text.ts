import type { Label } from '../explanation/explanation';
import type { NoticeKind, NoticeLanguage } from './notice-words';

/** A reboot that is planned. */
interface PlannedReboot {
  readonly what: string;
  readonly on: string;
  /** The hours of that day between which it is done, or the one at which it is; null: at once. */
  readonly hours: string | null;
}

/** What the text of a notice of each kind is made from: days as ISO text, amounts as money text. */
export interface NoticeFacts {
  readonly QUOTE_SENT: { readonly reference: string; readonly amount: string; readonly validUntil: string };
  readonly ORDER_SENT: { readonly amount: string; readonly months: number; readonly validateBy: string };
  readonly TERMINATION_NOTICE_RECEIVED: { readonly givenOn: string; readonly termLastDay: string };
  readonly AMENDMENT_ANNOUNCED: {
    readonly subject: string;
    readonly effectiveOn: string;
    /** The last day on which the client may end the contract because of it. */
    readonly exitUntil: string;
  };
  readonly CONTRACT_SUSPENDED: { readonly from: string; readonly note: string };
  readonly ERASURE_WARNING: { readonly erasureOn: string };
  readonly PENALTY_POSITION: {
    readonly number: number;
    readonly amount: string;
    /** What stays owed of it. */
    readonly owed: string;
    readonly position: string;
  };
  readonly NOTICE_DAY_REMINDER: { readonly lastNoticeDay: string; readonly termLastDay: string };
  readonly RENEWAL_REMINDER: {
    /** The last day for refusing the renewal. */
    readonly lastDay: string;
    readonly termLastDay: string;
  };
  readonly REVISION_REMINDER: { readonly on: string };
  readonly MAINTENANCE_ANNOUNCED: { readonly description: string; readonly startsAt: string; readonly endsAt: string };
  readonly MAINTENANCE_CANCELLED: { readonly description: string; readonly startsAt: string; readonly reason: string };
  readonly REBOOT_ANNOUNCED: PlannedReboot;
  readonly REBOOT_MOVED: PlannedReboot;
  readonly REBOOT_CANCELLED: { readonly what: string; readonly on: string };
  readonly UPDATE_ANNOUNCED: {
    readonly what: string;
    readonly content: string;
    /** When it is installed at the latest, or begins to be; null where the terms do not say. */
    readonly plannedFor: string | null;
  };
  readonly ALERT: {
    readonly what: Label;
    /** The asset, the value and the note of the reading, as far as there are; else empty. */
    readonly details: string;
    readonly since: string;
  };
  readonly ESCALATION: { readonly incident: string; readonly step: number; readonly since: string };
  readonly BACKUP_CHECK_FAILED: {
    /** Whether restoring was tested, or integrity checked. */
    readonly what: Label;
    readonly plan: Label;
    readonly at: string;
    /** Empty where nothing was noted. */
    readonly note: string;
  };
}

/** A notice in one language, as it is sent. */
export interface NoticeText {
  readonly subject: string;
  readonly text: string;
}

/** Who writes, and about what. */
export interface NoticeLetterhead {
  readonly contractNumber: string;
  readonly providerName: string;
}

/** A title, and the sentences of a notice. */
interface Words {
  readonly title: string;
  readonly lines: readonly string[];
}

type Writer<K extends NoticeKind> = (facts: NoticeFacts[K]) => Words;

/**
 * Writes a notice in a language. Instants stand as ISO text with their offset; days and amounts as
 * the language writes them.
 */
export function noticeText<K extends NoticeKind>(
  kind: K,
  facts: NoticeFacts[K],
  { contractNumber, providerName }: NoticeLetterhead,
  language: NoticeLanguage,
  onCall: PersonOnCall | null = null,
): NoticeText {
  const writer = WRITERS[language][kind] as Writer<K>;
  const { title, lines: written } = writer(facts);
  const lines = [...written, ...(onCall === null ? [] : [onCallLine(onCall, language)])];
  const [about, greeting] = language === 'FR' ? ['Contrat', 'Bonjour,'] : ['Contract', 'Hello,'];
  return {
    subject: oneLine(`${about} ${contractNumber} – ${title}`),
    text: [greeting, lines.join('\n'), `${about} ${contractNumber}\n${providerName}`].join('\n\n'),
  };
}

/** Whom to call outside the hours of a contract. */
export interface PersonOnCall {
  readonly name: string;
  readonly phone: string;
}

function onCallLine({ name, phone }: PersonOnCall, language: NoticeLanguage): string {
  return language === 'FR' ? `Astreinte : ${name}, ${phone}.` : `On call: ${name}, ${phone}.`;
}

/** A line in a box, as the law wants the last day for refusing a renewal to stand out. */
function boxed(line: string): readonly string[] {
  const edge = '─'.repeat(line.length + 2);
  return [`┌${edge}┐`, `│ ${line} │`, `└${edge}┘`];
}

/** A subject has no line breaks and no other control characters, whoever wrote its words. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- those are what is taken out
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').slice(0, 200);
}

function day(locale: string): (iso: string) => string {
  const form = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (iso) => form.format(new Date(`${iso}T00:00:00Z`));
}

function amount(locale: string): (money: string) => string {
  return (money) => {
    const [value = '', currency = ''] = money.split(' ');
    // Decimal text is formatted exactly, which the types of TypeScript do not say.
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value as unknown as number);
  };
}

const dayEn = day('en-GB');
const dayFr = day('fr-FR');
const amountEn = amount('en-GB');
const amountFr = amount('fr-FR');

const whenEn = ({ on, hours }: PlannedReboot): string => (hours === null ? 'at once' : `on ${dayEn(on)}, ${hours}`);
const whenFr = ({ on, hours }: PlannedReboot): string => (hours === null ? 'sans délai' : `le ${dayFr(on)}, ${hours}`);

const WRITERS: { readonly [L in NoticeLanguage]: { readonly [K in NoticeKind]: Writer<K> } } = {
  EN: {
    QUOTE_SENT: (q) => ({
      title: `quote ${q.reference}`,
      lines: [
        `We have sent you the quote ${q.reference}: ${amountEn(q.amount)} excluding VAT.`,
        `Please accept or decline it by ${dayEn(q.validUntil)}.`,
      ],
    }),
    ORDER_SENT: (o) => ({
      title: 'order for the next term',
      lines: [
        `Here is the order for the next term of ${o.months} months: ${amountEn(o.amount)} excluding VAT.`,
        `Please validate it by ${dayEn(o.validateBy)}.`,
      ],
    }),
    TERMINATION_NOTICE_RECEIVED: (n) => ({
      title: 'notice received',
      lines: [
        `The notice of ${dayEn(n.givenOn)} is recorded.`,
        `The contract ends on ${dayEn(n.termLastDay)}, the last day of its term.`,
      ],
    }),
    AMENDMENT_ANNOUNCED: (a) => ({
      title: 'change of the contract',
      lines: [
        `We announce a change of the contract from ${dayEn(a.effectiveOn)} on: ${a.subject}`,
        `If you do not agree, you may end the contract until ${dayEn(a.exitUntil)}.`,
      ],
    }),
    CONTRACT_SUSPENDED: (s) => ({
      title: 'service suspended',
      lines: [`The service is suspended from ${dayEn(s.from)} on.`, `Reason: ${s.note}`],
    }),
    ERASURE_WARNING: (e) => ({
      title: 'erasure of your data',
      lines: [
        `Your access and your data will be erased on ${dayEn(e.erasureOn)}.`,
        'Ask for them to be handed back before that day.',
      ],
    }),
    PENALTY_POSITION: (p) => ({
      title: `penalty ${p.number}`,
      lines: [
        `Our final position on the penalty ${p.number} of ${amountEn(p.amount)}: ${amountEn(p.owed)} stays owed to you.`,
        p.position,
      ],
    }),
    NOTICE_DAY_REMINDER: (n) => ({
      title: 'last day for notice',
      lines: [
        `The term of the contract ends on ${dayEn(n.termLastDay)}.`,
        `Notice can be given until ${dayEn(n.lastNoticeDay)}.`,
      ],
    }),
    RENEWAL_REMINDER: (r) => ({
      title: 'your right not to renew the contract',
      lines: [
        `The present term of your contract ends on ${dayEn(r.termLastDay)}. It is renewed by itself unless you refuse.`,
        ...boxed(`You may refuse the renewal until ${dayEn(r.lastDay)}.`),
        'You may do so without giving a reason (French Code de la consommation, art. L215-1).',
      ],
    }),
    REVISION_REMINDER: (r) => ({
      title: 'yearly revision',
      lines: [`Prices can be revised on ${dayEn(r.on)}: look at the index, the volumes and the age of the equipment.`],
    }),
    MAINTENANCE_ANNOUNCED: (m) => ({
      title: 'maintenance planned',
      lines: [`Maintenance is planned from ${m.startsAt} to ${m.endsAt}: ${m.description}`],
    }),
    MAINTENANCE_CANCELLED: (m) => ({
      title: 'maintenance cancelled',
      lines: [`The maintenance that was planned at ${m.startsAt} does not take place: ${m.description}`, m.reason],
    }),
    REBOOT_ANNOUNCED: (r) => ({ title: 'reboot planned', lines: [`A reboot of ${r.what} is planned ${whenEn(r)}.`] }),
    REBOOT_MOVED: (r) => ({
      title: 'reboot moved',
      lines: [`The reboot of ${r.what} is now planned ${whenEn(r)}.`],
    }),
    REBOOT_CANCELLED: (r) => ({
      title: 'reboot cancelled',
      lines: [
        `The reboot of ${r.what} that was planned on ${dayEn(r.on)} does not take place: it was rebooted by hand.`,
      ],
    }),
    UPDATE_ANNOUNCED: (u) => ({
      title: `update of ${u.what}`,
      lines: [
        u.plannedFor === null
          ? `An update of ${u.what} is going to be installed.`
          : `An update of ${u.what} is planned: ${u.plannedFor}.`,
        u.content,
      ],
    }),
    ALERT: (a) => ({ title: 'alert', lines: [`Since ${a.since}: ${a.what.en}${a.details}`] }),
    ESCALATION: (e) => ({
      title: `incident ${e.incident}, step ${e.step}`,
      lines: [`The incident ${e.incident} is escalated to you: step ${e.step}, reached at ${e.since}.`],
    }),
    BACKUP_CHECK_FAILED: (b) => ({
      title: `${b.what.en} of backups failed`,
      lines: [`The ${b.what.en} of ${b.at} failed: ${b.plan.en}.`, ...(b.note === '' ? [] : [b.note])],
    }),
  },
  FR: {
    QUOTE_SENT: (q) => ({
      title: `devis ${q.reference}`,
      lines: [
        `Nous vous avons envoyé le devis ${q.reference} : ${amountFr(q.amount)} hors taxes.`,
        `Merci de l’accepter ou de le refuser au plus tard le ${dayFr(q.validUntil)}.`,
      ],
    }),
    ORDER_SENT: (o) => ({
      title: 'bon de commande de la période suivante',
      lines: [
        `Voici le bon de commande de la période suivante de ${o.months} mois : ${amountFr(o.amount)} hors taxes.`,
        `Merci de le valider au plus tard le ${dayFr(o.validateBy)}.`,
      ],
    }),
    TERMINATION_NOTICE_RECEIVED: (n) => ({
      title: 'préavis enregistré',
      lines: [
        `Le préavis du ${dayFr(n.givenOn)} est enregistré.`,
        `Le contrat prend fin le ${dayFr(n.termLastDay)}, dernier jour de sa période.`,
      ],
    }),
    AMENDMENT_ANNOUNCED: (a) => ({
      title: 'modification du contrat',
      lines: [
        `Nous vous annonçons une modification du contrat à compter du ${dayFr(a.effectiveOn)} : ${a.subject}`,
        `En cas de désaccord, vous pouvez mettre fin au contrat jusqu’au ${dayFr(a.exitUntil)}.`,
      ],
    }),
    CONTRACT_SUSPENDED: (s) => ({
      title: 'service suspendu',
      lines: [`Le service est suspendu à compter du ${dayFr(s.from)}.`, `Motif : ${s.note}`],
    }),
    ERASURE_WARNING: (e) => ({
      title: 'effacement de vos données',
      lines: [
        `Vos accès et vos données seront effacés le ${dayFr(e.erasureOn)}.`,
        'Demandez leur restitution avant ce jour.',
      ],
    }),
    PENALTY_POSITION: (p) => ({
      title: `pénalité ${p.number}`,
      lines: [
        `Notre position finale sur la pénalité ${p.number} de ${amountFr(p.amount)} : ${amountFr(p.owed)} vous restent dus.`,
        p.position,
      ],
    }),
    NOTICE_DAY_REMINDER: (n) => ({
      title: 'dernier jour de préavis',
      lines: [
        `La période du contrat prend fin le ${dayFr(n.termLastDay)}.`,
        `Le préavis peut être donné jusqu’au ${dayFr(n.lastNoticeDay)}.`,
      ],
    }),
    RENEWAL_REMINDER: (r) => ({
      title: 'votre droit de ne pas reconduire le contrat',
      lines: [
        `La période en cours de votre contrat prend fin le ${dayFr(r.termLastDay)}. Sans refus de votre part, il est reconduit tacitement.`,
        ...boxed(`Vous pouvez refuser la reconduction jusqu’au ${dayFr(r.lastDay)}.`),
        'Vous n’avez pas à donner de motif (Code de la consommation, art. L215-1).',
      ],
    }),
    REVISION_REMINDER: (r) => ({
      title: 'révision annuelle',
      lines: [`Les prix sont révisables le ${dayFr(r.on)} : voir l’indice, les volumes et la vétusté du matériel.`],
    }),
    MAINTENANCE_ANNOUNCED: (m) => ({
      title: 'maintenance planifiée',
      lines: [`Une maintenance est planifiée du ${m.startsAt} au ${m.endsAt} : ${m.description}`],
    }),
    MAINTENANCE_CANCELLED: (m) => ({
      title: 'maintenance annulée',
      lines: [`La maintenance planifiée pour ${m.startsAt} n’a pas lieu : ${m.description}`, m.reason],
    }),
    REBOOT_ANNOUNCED: (r) => ({
      title: 'redémarrage planifié',
      lines: [`Un redémarrage de ${r.what} est planifié ${whenFr(r)}.`],
    }),
    REBOOT_MOVED: (r) => ({
      title: 'redémarrage déplacé',
      lines: [`Le redémarrage de ${r.what} est désormais planifié ${whenFr(r)}.`],
    }),
    REBOOT_CANCELLED: (r) => ({
      title: 'redémarrage annulé',
      lines: [`Le redémarrage de ${r.what} planifié le ${dayFr(r.on)} n’a pas lieu : il a été fait manuellement.`],
    }),
    UPDATE_ANNOUNCED: (u) => ({
      title: `mise à jour de ${u.what}`,
      lines: [
        u.plannedFor === null
          ? `Une mise à jour de ${u.what} va être installée.`
          : `Une mise à jour de ${u.what} est planifiée : ${u.plannedFor}.`,
        u.content,
      ],
    }),
    ALERT: (a) => ({ title: 'alerte', lines: [`Depuis ${a.since} : ${a.what.fr}${a.details}`] }),
    ESCALATION: (e) => ({
      title: `incident ${e.incident}, étape ${e.step}`,
      lines: [`L’incident ${e.incident} vous est transmis : étape ${e.step}, atteinte le ${e.since}.`],
    }),
    BACKUP_CHECK_FAILED: (b) => ({
      title: `échec : ${b.what.fr} des sauvegardes`,
      lines: [`Le ${b.what.fr} du ${b.at} a échoué : ${b.plan.fr}.`, ...(b.note === '' ? [] : [b.note])],
    }),
  },
};
