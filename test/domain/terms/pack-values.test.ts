import { join } from 'node:path';
import type { TermsPack } from '../../../api/domain/terms/terms-pack';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';
import { packValues } from '../../support/pack-values';

/**
 * Values that no rule of the domain and no use case reads, each with where it stands and why it is
 * there all the same. All are shown: in `TermsPack.document`, the pack as it was loaded.
 */
const SHOWN_ONLY: readonly (readonly [names: readonly string[], path: RegExp, reason: string])[] = [
  [['TermsPack.changes'], /^changes$/, 'says what a version changes'],
  [
    ['DocumentVersionTerms.number', 'DocumentVersionTerms.on'],
    /^documentVersions/,
    'the history of the document itself, for its reader',
  ],
  [
    ['SeverityTerms.word', 'SeverityTerms.severity'],
    /^severities/,
    'the words of the document for the system’s severities',
  ],
  [
    ['CoverageTerms.key', 'CoverageTerms.activeByDefault', 'CoverageTerms.ownership'],
    /\.coverages\./,
    'what a module contains, for its reader',
  ],
  [
    ['CommitmentTarget.seconds', 'CommitmentTarget.insideSeconds', 'CommitmentTarget.outsideSeconds'],
    /^nowhere$/,
    'read once its calendars are resolved, as ResolvedTarget',
  ],
  [
    ['CommitmentTerms.reportedAsAverage'],
    /\.reportedAsAverage$/,
    'a pack that punishes an average is refused when it is loaded',
  ],
  [
    ['PenaltyPolicy.settlement', 'ContestRule.confrontation'],
    /^nowhere$/,
    'asked when penalties settle without a claim and contests are decided',
  ],
  [['HotlineTerms.unitAccount'], /^nowhere$/, 'the account is found through the active modules'],
  [
    [
      'BillingTerms.oneOffOffered',
      'BillingTerms.startsAt',
      'BillingTerms.forfaitIsMinimum',
      'LevelChangeTerms.downgradeFrom',
      'LatePaymentTerms.faultUpliftPercent',
      'LatePaymentTerms.oneMissIsEnough',
    ],
    /\.(oneOffOffered|startsAt|forfaitIsMinimum|downgradeFrom|faultUpliftPercent|oneMissIsEnough)$/,
    'what the document says of invoicing that is decided by a person',
  ],
  [
    [
      'NoticeTerms.form',
      'TrialTerms.level',
      'TrialTerms.months',
      'TrialTerms.oncePerClient',
      'LifecycleTerms.suspensionAtOnce',
      'LifecycleTerms.nonSolicitationMonths',
    ],
    /^lifecycle\.(notice\.form|trial\.|suspensionAtOnce|nonSolicitation)/,
    'what the document says of a contract’s life that is decided by a person',
  ],
  [
    [
      'MaintenanceTerms.insideCalendar',
      'MaintenanceTerms.outsideCalendar',
      'EscalationTerms.calendar',
      'RebootTerms.calendar',
    ],
    /^nowhere$/,
    'keys of calendars: the rules take the calendars themselves',
  ],
  [
    ['UpdateTerms.minorSpecialInWindow', 'UpdateTerms.minorMayBeRefused'],
    /^operations\.updates\.minor(Special|May)/,
    'what may be agreed of updates',
  ],
  [
    ['BackupTerms.every', 'BackupTerms.calendar', 'BackupTerms.offSite'],
    /^operations\.backups/,
    'backups that the document promises',
  ],
  [['ResponsibilityTerms.domain'], /\.domain$/, 'how the matrix is laid out'],
  [
    [
      'MonitoringTerms.everySeconds',
      'MonitoringTerms.attempts',
      'MonitoringTerms.alertOpensIncident',
      'CheckTerms.family',
      'CheckTerms.optional',
    ],
    /^operations\.monitoring/,
    'what is watched: the program that watches asks for it',
  ],
  [
    [
      'OperationsTerms.levelsAreCumulative',
      'PlannedWorkTerms.fromLevel',
      'PlannedWorkTerms.every',
      'OperationsTerms.unusedQuantities',
    ],
    /^operations\.(levelsAreCumulative|plannedWork|unusedQuantities)/,
    'work that the document plans; unused quantities lapse with the contract year',
  ],
  [
    ['PerimeterTerms.products', 'ReportingTerms.severity', 'ReportingTerms.channels'],
    /^operations\.(perimeter|reporting)/,
    'products and channels that the document names',
  ],
  [
    ['ParameterTerms.min', 'ParameterTerms.max', 'ParameterTerms.choices', 'ParameterTerms.reading'],
    /^nowhere$/,
    'bounds that overrides are held to',
  ],
];
/** Names of things and citations: shown wherever the thing is. */
const ALWAYS_SHOWN = /\.(key|article|en|fr)$|Brand/;

test('each value of a terms pack is read by some rule, or is shown for a reason', () => {
  const values = packValues();
  expect(values.length).toBeGreaterThan(200);
  const reasons = SHOWN_ONLY.flatMap(([names]) => names);
  const unread = values.filter(({ name, isRead }) => !isRead && !ALWAYS_SHOWN.test(name)).map(({ name }) => name);
  expect(unread.filter((name) => !reasons.includes(name))).toEqual([]);
  // A reason is for a value that there is.
  const names = values.map(({ name }) => name);
  expect(reasons.filter((name) => !names.includes(name))).toEqual([]);
});

test('no parameter of a corrected pack leads to a value that is only shown', () => {
  const corrected = readTermsPacks(join(__dirname, '../../../seeds/terms')).filter(({ name }) => name.endsWith('/v2'));
  expect(corrected).toHaveLength(5);
  const idle = corrected.flatMap(({ name, json }) =>
    (json as TermsPack).parameters
      .filter(({ paths }) => paths.some((path) => SHOWN_ONLY.some(([, shown]) => shown.test(path.join('.')))))
      .map(({ key }) => `${name} ${key}`),
  );
  expect(idle).toEqual([]);
});
