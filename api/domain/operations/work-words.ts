import type { Settler } from '../consumption/settler';
import type { WorkMode } from '../consumption/settle-work';
import type { WorkKind } from '../consumption/work-kind';
import type { ContractSide } from '../lifecycle/notice';
import type { Label } from '../explanation/explanation';

/** Whether work is urgent, by the word of each side. */
export const URGENCY_WORDS: Readonly<Record<ContractSide, Readonly<Record<'urgent' | 'notUrgent', Label>>>> = {
  CLIENT: {
    urgent: { en: 'urgent, as the client says', fr: 'urgent, selon le client' },
    notUrgent: { en: 'not urgent, as the client says', fr: 'non urgent, selon le client' },
  },
  PROVIDER: {
    urgent: { en: 'urgent, as the provider says', fr: 'urgent, selon le prestataire' },
    notUrgent: { en: 'not urgent, as the provider says', fr: 'non urgent, selon le prestataire' },
  },
};

/** How work was done, in words. */
export const MODE_WORDS: Readonly<Record<WorkMode, Label>> = {
  HOTLINE: { en: 'By telephone', fr: 'Par téléphone' },
  REMOTE: { en: 'By remote access', fr: 'À distance' },
  ON_SITE: { en: 'On site', fr: 'Sur site' },
};

/** What kind of work was done, in words. */
export const KIND_WORDS: Readonly<Record<WorkKind, Label>> = {
  CURATIVE: { en: 'Repair', fr: 'Dépannage' },
  PREVENTIVE: { en: 'Prevention', fr: 'Maintenance préventive' },
  PLANNED_REMOTE_MAINTENANCE: { en: 'Planned remote maintenance', fr: 'Télémaintenance planifiée' },
  CONTINUITY: { en: 'Continuity', fr: 'Continuité d’activité' },
  COORDINATION: { en: 'Coordination', fr: 'Coordination' },
  OUT_OF_SCOPE: { en: 'Work outside the perimeter', fr: 'Travail hors périmètre' },
  ADMINISTRATION: { en: 'System administration', fr: 'Administration système' },
  MAJOR_UPGRADE: { en: 'Major upgrade', fr: 'Mise à niveau majeure' },
  SYSTEM_SOFTWARE_INCIDENT: { en: 'Incident of the system’s software', fr: 'Incident logiciel système' },
  AUDIT: { en: 'Audit', fr: 'Audit' },
  OPTIMISATION_STUDY: { en: 'Study of improvements', fr: 'Étude d’optimisation' },
  SITE_OR_DATABASE_MIGRATION: {
    en: 'Migration of a site or a database',
    fr: 'Migration de site ou de base de données',
  },
  FTP_TRANSFER: { en: 'Transfer by FTP', fr: 'Transfert FTP' },
  DATABASE_INSTALLATION: { en: 'Installation of a database', fr: 'Installation d’une base de données' },
  RESTORE_WITHOUT_FAULT: { en: 'Restore without a fault', fr: 'Restauration sans panne' },
  DATA_PROCESSING: { en: 'Data processing', fr: 'Traitement de données' },
  DATABASE_MAINTENANCE: { en: 'Maintenance of a database', fr: 'Maintenance de base de données' },
  USER_MANAGEMENT: { en: 'Management of users', fr: 'Gestion des utilisateurs' },
  APPLICATION_INSTALLATION: { en: 'Installation of an application', fr: 'Installation d’une application' },
  ADVICE: { en: 'Advice', fr: 'Conseil' },
  INSTALLATION: { en: 'Installation', fr: 'Installation' },
  TRAINING: { en: 'Training', fr: 'Formation' },
  MIGRATION: { en: 'Migration', fr: 'Migration' },
  SCRIPT_DEVELOPMENT: { en: 'Development of a script', fr: 'Développement de script' },
  HARDWARE: { en: 'Work on hardware', fr: 'Intervention matérielle' },
  UNAUTHORISED_HANDLING_REPAIR: {
    en: 'Repair after unauthorised handling',
    fr: 'Réparation après manipulation non autorisée',
  },
};

/** What settles minutes of work, in words; its module or account is named after it. */
export const SETTLER_WORDS: Readonly<Record<Settler, Label>> = {
  PROVIDER_FAULT: { en: 'The provider’s own fault: not billed', fr: 'Faute du prestataire : non facturé' },
  FORFAIT: { en: 'Covered by the forfait', fr: 'Couvert par le forfait' },
  OUTSIDE_OPENING_HOURS: { en: 'Outside opening hours', fr: 'Hors heures d’ouverture' },
  HOTLINE_ALLOWANCE: { en: 'Hotline included in the forfait', fr: 'Hotline comprise dans le forfait' },
  ALLOTTED_TIME: { en: 'Allotted time of the month', fr: 'Temps alloué du mois' },
  INCLUDED_HOURS: { en: 'Hours included in the month', fr: 'Heures incluses dans le mois' },
  UNITS: { en: 'Prepaid units', fr: 'Unités prépayées' },
  HOURLY_RATE: { en: 'At the hourly rate, as quoted', fr: 'Au tarif horaire, selon devis' },
  FIXED_PRICE: { en: 'At the price quoted', fr: 'Au prix du devis' },
  QUOTE: { en: 'To be quoted', fr: 'À mettre en devis' },
};
