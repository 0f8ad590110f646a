import { ASSET_OWNERSHIPS, CHANNELS, SEVERITIES } from '../sla/commitment';
import type { LocalDate } from '../time/instant';
import { parseLocalDate } from '../time/local-date';
import { billing, consumption, earlyTermination, lifecycle, longOutage, reversibility } from './billing-shapes';
import { operations } from './operations-shapes';
import { PARAMETER_TYPES, TEXT_FORMATS, type ParameterTerms } from './parameter';
import {
  fault,
  flag,
  integer,
  list,
  matching,
  nullable,
  object,
  oneOf,
  optional,
  recordOf,
  text,
  type Shape,
} from './shape';
import { article, calendar, code, commitment, holidayZone, key, label, penalties } from './sla-shapes';
import { BILLING_MODES, type ModuleTerms, type TermsPack } from './terms-pack';

const date: Shape<LocalDate> = (value, path, report) => {
  const parsed = typeof value === 'string' ? parseLocalDate(value) : undefined;
  return parsed?.ok === true ? parsed.value : fault(report, path, 'a date of the calendar, YYYY-MM-DD');
};

const setting: Shape<string | number | boolean> = (value, path, report) =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value)
    ? (value as string | number | boolean)
    : fault(report, path, 'text, a whole number, true or false');

const serviceModule: Shape<ModuleTerms> = object({
  key,
  code: matching(/^[A-Z0-9][A-Z0-9_-]{0,29}$/, 'the code of the document: capitals and digits'),
  mode: oneOf(BILLING_MODES),
  label,
  coverages: list(object({ key, label, activeByDefault: flag, ownership: optional(oneOf(ASSET_OWNERSHIPS)) })),
  commitments: list(text),
  planned: nullable(
    object({
      yearlyQuantity: nullable(integer(0, 1000)),
      minutes: integer(1, 100_000),
      every: oneOf(['MONTH', 'YEAR']),
      workKind: code,
    }),
  ),
  unlimitedWork: nullable(object({ workKinds: list(code, 1), assetKinds: list(code), urgentOnly: optional(flag) })),
  unitAccount: nullable(text),
  hosting: flag,
  activeByDefault: flag,
  level: nullable(integer(0, 99)),
  onlyWith: optional(object({ modules: list(text, 1), unless: optional(text), article })),
  article,
});

const parameter: Shape<ParameterTerms> = object({
  key: matching(/^[a-z][A-Za-z0-9.-]{0,79}$/, 'a key of letters, digits, dots and dashes'),
  label,
  paths: list(list(text, 1), 1),
  type: oneOf(PARAMETER_TYPES),
  format: optional(oneOf(TEXT_FORMATS)),
  min: optional(text),
  max: optional(text),
  choices: optional(list(text, 1)),
  required: optional(flag),
  reading: flag,
  article,
});

/** The form of a whole pack; `PACK_RULES` check what its parts say of each other. */
export const packShape: Shape<TermsPack> = object({
  id: matching(/^[a-z][a-z0-9-]{1,59}$/, 'a name of small letters, digits and dashes'),
  version: integer(1, 1_000_000),
  publishedOn: nullable(date),
  changes: text,
  title: label,
  currency: matching(/^[A-Z]{3}$/, 'an ISO 4217 code'),
  timezone: text,
  calendars: recordOf(calendar),
  holidayZones: list(holidayZone),
  severities: list(object({ word: text, severity: oneOf(SEVERITIES), label }), 1),
  causes: list(object({ code, label, article, onlyIf: optional(text) })),
  additionalCauses: list(code),
  clockStartChannels: list(oneOf(CHANNELS)),
  modules: list(serviceModule, 1),
  priceComponents: list(object({ code, label, hosting: flag }), 1),
  commitments: list(commitment),
  penalties,
  consumption,
  billing,
  earlyTermination: nullable(earlyTermination),
  reversibility,
  longOutage: nullable(longOutage),
  lifecycle,
  operations,
  settings: recordOf(setting),
  parameters: list(parameter),
  clauses: optional(list(object({ key, label, article }))),
  documentVersions: optional(list(object({ number: text, on: date, changes: label }))),
});
