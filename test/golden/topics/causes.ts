/** The files' own words for the causes that each pack lists, as their `about` gives them. */
export const CAUSES: Readonly<Record<string, readonly string[]>> = {
  'omr-hosted': [
    'PLANNED_INTERRUPTION',
    'CHANGE_ASKED_BY_CLIENT',
    'FORCE_MAJEURE',
    'THIRD_PARTY',
    'CLIENT',
    'EQUIPMENT_NOT_INSTALLED_BY_PROVIDER',
    'SPECIAL_ACCESS_CONSTRAINTS',
    'HISTORICAL_OPERATOR_NETWORK',
    'OUTSIDE_TELECOM_OPERATOR',
    'REGULATOR_REQUIREMENT',
  ],
  'generic-2017': [
    'FORCE_MAJEURE',
    'PLANNED_MAINTENANCE',
    'SPECIFICATIONS_NOT_FOLLOWED',
    'CHANGE_WITHOUT_LEAVE',
    'VULNERABLE_PROGRAM_INSTALLED',
    'UNANNOUNCED_MASS_COMMUNICATION',
  ],
  'owl-monitoring': [
    'UNAUTHORISED_HANDLING',
    'THIRD_PARTY_HOST',
    'HARDWARE',
    'ZERO_DAY_EXPLOIT',
    'VULNERABILITY_LEFT_BY_CLIENT',
    'BACKUP_PROCEDURE_NOT_FOLLOWED',
  ],
  'pro-controle': ['PLANNED_INTERRUPTION'],
  'icodia-server': [],
};
