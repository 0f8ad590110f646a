import type { FixedHolidayRule, HolidayRule, HolidayZoneDefinition } from './calendar-definition';

const fixed = (name: string, month: number, day: number): FixedHolidayRule => ({ kind: 'FIXED', name, month, day });
const easter = (name: string, daysAfter: number): HolidayRule => ({ kind: 'EASTER', name, daysAfter });

/** The eleven public holidays of metropolitan France (Code du travail, art. L3133-1). */
const METROPOLE: HolidayZoneDefinition = {
  key: 'FR-METROPOLE',
  label: { en: 'Metropolitan France', fr: 'France métropolitaine' },
  includes: [],
  rules: [
    fixed('NEW_YEAR', 1, 1),
    easter('EASTER_MONDAY', 1),
    fixed('LABOUR_DAY', 5, 1),
    fixed('VICTORY_1945', 5, 8),
    easter('ASCENSION', 39),
    easter('WHIT_MONDAY', 50),
    fixed('NATIONAL_DAY', 7, 14),
    fixed('ASSUMPTION', 8, 15),
    fixed('ALL_SAINTS', 11, 1),
    fixed('ARMISTICE', 11, 11),
    fixed('CHRISTMAS', 12, 25),
  ],
};

/** Alsace and Moselle keep two more days from local law (Code du travail, art. L3134-13). */
const ALSACE_MOSELLE: HolidayZoneDefinition = {
  key: 'FR-ALSACE-MOSELLE',
  label: { en: 'Alsace and Moselle', fr: 'Alsace-Moselle' },
  includes: ['FR-METROPOLE'],
  rules: [easter('GOOD_FRIDAY', -2), fixed('SAINT_STEPHEN', 12, 26)],
};

/**
 * An overseas department: the metropolitan list and its day of the abolition of slavery (Code du
 * travail, art. L3422-2).
 */
function overseas(key: string, name: string, month: number, day: number): HolidayZoneDefinition {
  return {
    key,
    label: { en: name, fr: name },
    includes: ['FR-METROPOLE'],
    rules: [fixed('ABOLITION_OF_SLAVERY', month, day)],
  };
}

/** The holiday zones that every terms pack may name without bringing them. */
export const FRENCH_HOLIDAY_ZONES: readonly HolidayZoneDefinition[] = [
  METROPOLE,
  ALSACE_MOSELLE,
  overseas('FR-GUADELOUPE', 'Guadeloupe', 5, 27),
  overseas('FR-GUYANE', 'Guyane', 6, 10),
  overseas('FR-MARTINIQUE', 'Martinique', 5, 22),
  overseas('FR-LA-REUNION', 'La Réunion', 12, 20),
  overseas('FR-MAYOTTE', 'Mayotte', 4, 27),
];
