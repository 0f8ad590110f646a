import type { ReminderKind } from './reminders';
import type { UpcomingKind } from './upcoming-dates';

/** What is said of days to come, in both languages. */
export interface InBoth {
  readonly en: string;
  readonly fr: string;
}

/** What each kind of day is called, e.g. in a calendar. */
export const UPCOMING_WORDS: Readonly<Record<UpcomingKind, InBoth>> = {
  TERM: { en: 'End of the term', fr: 'Fin de la période' },
  RENEWAL: { en: 'Tacit renewal', fr: 'Reconduction tacite' },
  LAST_NOTICE_DAY: { en: 'Last day for notice', fr: 'Dernier jour pour dénoncer' },
  ANNIVERSARY: { en: 'Anniversary, revision of prices', fr: 'Anniversaire, révision des prix' },
  ORDER_TO_VALIDATE: { en: 'Last day for validating the order', fr: 'Dernier jour pour valider la commande' },
  ASSET_TERM: { en: 'Cover of an asset ends', fr: 'Fin de la prise en charge' },
  ASSET_LAST_NOTICE_DAY: {
    en: 'Last day for notice for an asset',
    fr: 'Dernier jour pour dénoncer une prise en charge',
  },
  WARRANTY_END: { en: 'Warranty ends', fr: 'Fin de garantie' },
  ANTIVIRUS_END: { en: 'Antivirus ends', fr: 'Fin de l’antivirus' },
  FIREWALL_END: { en: 'Firewall subscription ends', fr: 'Fin de l’abonnement du pare-feu' },
  LICENCE_END: { en: 'Licence ends', fr: 'Fin de licence' },
  SUPPORT_END: { en: 'Support ends', fr: 'Fin de support' },
  QUOTE_END: { en: 'Last day for accepting a quote', fr: 'Dernier jour pour accepter un devis' },
  DATA_ERASURE: { en: 'Erasure of access and data', fr: 'Suppression des accès et des données' },
  CONTEST_DEADLINE: {
    en: 'Last day for agreeing on a contested penalty',
    fr: 'Dernier jour pour s’accorder sur une pénalité contestée',
  },
  CLAIM_END: { en: 'Last day for claiming a penalty', fr: 'Dernier jour pour réclamer une pénalité' },
  PLANNED_VISIT: { en: 'Last day for a planned visit', fr: 'Dernier jour pour une visite planifiée' },
  PLANNED_WORK: { en: 'Last day for periodic work', fr: 'Dernier jour pour un travail périodique' },
  RESTORE_TEST: { en: 'Last day for a restore test', fr: 'Dernier jour pour un test de restauration' },
  INTEGRITY_CHECK: { en: 'Last day for checking backups', fr: 'Dernier jour pour vérifier les sauvegardes' },
  COORDINATION_ACTION: { en: 'Action of a coordination visit is due', fr: 'Échéance d’une action de coordination' },
  MAINTENANCE: { en: 'Planned maintenance', fr: 'Maintenance programmée' },
  REBOOT: { en: 'Planned reboot', fr: 'Redémarrage programmé' },
  REMINDER: { en: 'Reminder', fr: 'Rappel' },
  NON_SOLICITATION_END: { en: 'Non-solicitation of staff ends', fr: 'Fin de la non-sollicitation du personnel' },
};

/** What contacts are reminded of. */
export const REMINDER_WORDS: Readonly<Record<ReminderKind, InBoth>> = {
  NOTICE_DAY_REMINDER: { en: 'last day for notice', fr: 'dernier jour pour dénoncer' },
  RENEWAL_REMINDER: { en: 'right to refuse the renewal', fr: 'droit de refuser la reconduction' },
  REVISION_REMINDER: { en: 'revision of prices', fr: 'révision des prix' },
  ERASURE_WARNING: { en: 'erasure of data', fr: 'suppression des données' },
};
