import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { SCOPES } from '../../api/app/access/scopes';
import { joinAreas, readAreas, type AreaText } from '../../api/codegen/read-schema';

/**
 * Every path of the schema with every scope alone. What each type needs is written down here a
 * second time, by area, so that a type that loses its `@scope` is noticed.
 */
const NEEDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'contracts:read':
      'Client Entrustment Contract Transfer TransferConsent AssetCoverTerm ContractTransition ContractNotice ContractSuspension TerminationGround Withholding UpdateExclusion ServiceModule Commissioning CommissioningAverage Asset TermsPack PriceComponent EffectiveParameter ContractOverride ContractCoverage ContractSignature UnitAccount UnitEntry IncludedTime HourlyRate Amendment ContractChange Signature PartyIdentity Contact Recommendation ChangeRequest Maintenance SoftwareUpdate Reboot Allocation AllocationUse AllocationMonth Secret Quote PlannedVisit PeriodicWork WorkOccasion QualityIndex ContractOrder ContractEnd ContractReversibility UpcomingDate LogbookEntry Declaration Document Notice ExternalId TaskResponsibility MonitoringCheck Reading Backup BackupMonth BackupCheck BackupCheckOccasion Tariff OnCallShift OnCallGap CoordinationPoint CoordinationAction CoordinationReport SparePart',
    'incidents:read':
      'Incident Intervention ExcludedPeriod Reception Clock CommitmentNotStarted ContractSla RunningClock DowntimeBudget Alert AlertDelivery Escalation Urgency WrongChannel',
    'penalties:read':
      'Penalty PenaltyDispute PenaltyConfrontation ListedInterruption Indemnity LiabilityHeadroom LiabilityCapLift OutageRefund PenaltyProjection UnpricedPenalty CostProjection CostStep CostSteps ProjectedCost',
    'billing:read':
      'BillingAdjustment BillingFeedEntry Seal Acknowledgement LedgerTransaction LedgerPosting LedgerBalance LedgerVerification TermsSimulation TerminationSimulation IndexationSimulation LevelChangeSimulation BankDetails Invoice InvoiceLine InvoiceVat InvoiceSetOff InvoiceCorrection InvoiceDraft InvoicingSetting Payment PaymentAllocation InvoiceStanding AccountEntry AccountStanding LateInterestSimulation LateInvoice LateCharge InvoiceFiles PublishedFigure PriceRevision RevisedPrice UsedIndexValue IndexationPreview PriceOffer LateClaim PaymentRight ClosingRun ClosingRefusal FeedTotal HeldSeal BillingAdjustmentPeriod BillingAdjustmentCause TaxCategory BillingAdjustmentDispute DirectDebitMandate DirectDebit DirectDebitBatch DirectDebitLeftOut DunningLetter InvoiceToDun DunningStep',
    'keys:manage': 'ApiKey CalendarFeed',
    'accounting:read':
      'Accounting AccountingFiles AccountingEntry AccountingLine TrialBalanceLine ReconciledClient ReconciledPenalties',
  }).flatMap(([scope, types]) => types.split(' ').map((type) => [type, scope])),
);

/**
 * Types that anybody may see: they tell nothing of a client's affairs by themselves, or only stand
 * inside others.
 */
const FREE = new Set(
  `Provider Partner Viewer Label Quantity ExplanationStep Explanation ExplanationReplay ReplayDifference Refusal PageInfo Commitment AccountPlan BooksAccount BooksJournal`.split(
    ' ',
  ),
);

const areas = readAreas('schema', ['released.graphql']);

interface Guarded {
  readonly schema: GraphQLSchema;
  /** The scopes that a field needs, by `Type.field`. */
  readonly guards: ReadonlyMap<string, readonly string[]>;
}

const guardedBefore = new WeakMap<readonly AreaText[], Guarded>();

/** The schema of some areas with its scopes, made once for all that is asked about it. */
function guardedSchema(texts: readonly AreaText[]): Guarded {
  const kept = guardedBefore.get(texts);
  if (kept !== undefined) return kept;
  const { schema, declared } = joinAreas(texts);
  const guards = new Map(declared.guards.map(({ type, field, scopes }) => [`${type}.${field}`, scopes]));
  const made = { schema, guards };
  guardedBefore.set(texts, made);
  return made;
}

/**
 * The types that a key with one scope reaches, each with a path to it. Every mutation is taken as
 * done: its payload counts too.
 */
function reached(texts: readonly AreaText[], scope: string): ReadonlyMap<string, string> {
  const { schema, guards } = guardedSchema(texts);
  const paths = new Map<string, string>();
  const walk = (type: GraphQLObjectType, path: string): void => {
    for (const field of Object.values(type.getFields())) {
      const to = getNamedType(field.type);
      const isOpen =
        type.name === 'Mutation' || (guards.get(`${type.name}.${field.name}`) ?? []).every((each) => each === scope);
      if (!isObjectType(to) || !isOpen || paths.has(to.name)) continue;
      paths.set(to.name, `${path}.${field.name}`);
      walk(to, `${path}.${field.name}`);
    }
  };
  walk(schema.getQueryType()!, 'query');
  walk(schema.getMutationType()!, 'mutation');
  return paths;
}

/** Paths on which a key with one scope reaches a type that needs another one. */
function leaks(texts: readonly AreaText[]): string[] {
  return [...SCOPES, 'none'].flatMap((scope) =>
    [...reached(texts, scope)].flatMap(([type, path]) =>
      NEEDS[type] === undefined || NEEDS[type] === scope ? [] : [`${scope}: ${path} gives ${type}`],
    ),
  );
}

describe('scopes', () => {
  test('each type that needs one is reached with that scope alone, or not at all', () => {
    expect(leaks(areas)).toEqual([]);
  });

  test('each of these types is somewhere to be reached', () => {
    const { schema } = guardedSchema(areas);
    expect(Object.keys(NEEDS).filter((type) => !isObjectType(schema.getType(type)))).toEqual([]);
  });

  test('what has an id, an amount or a text of a client needs a scope, or is listed as free', () => {
    const { schema } = guardedSchema(areas);
    const open = Object.values(schema.getTypeMap()).filter(
      (type): type is GraphQLObjectType =>
        isObjectType(type) && 'id' in type.getFields() && NEEDS[type.name] === undefined && !FREE.has(type.name),
    );
    // The entries of a history hang on what they tell of, which needs its scope.
    expect(open.map(({ name }) => name)).toEqual(['HistoryEntry']);
  });

  const written = areas.flatMap(({ area, sdl }) =>
    [...sdl.matchAll(/^type (\w+) @scope\(read: "[a-z:]+"\)/gm)].map(([text, type = '']) => ({ area, text, type })),
  );

  test.each(written.filter(({ type }) => isEntrance(type)).map(({ type, ...rest }) => [type, rest] as const))(
    'control: %s without its @scope is noticed',
    (type, { area, text }) => {
      const without = areas.map((each) =>
        each.area === area ? { area, sdl: each.sdl.replace(text, `type ${type}`) } : each,
      );
      expect(leaks(without).length).toBeGreaterThan(0);
    },
  );
});

/**
 * Whether a key that lacks a type's scope reaches a type with a field that leads to it: the others
 * are safe behind their parents.
 */
function isEntrance(type: string): boolean {
  const { schema } = guardedSchema(areas);
  return [...SCOPES, 'none']
    .filter((scope) => scope !== NEEDS[type])
    .flatMap((scope) => ['Query', ...reached(areas, scope).keys()])
    .some((name) => {
      const parent = schema.getType(name);
      const fields = isObjectType(parent) ? Object.values(parent.getFields()) : [];
      return fields.some((field) => [type, `${type}Connection`].includes(getNamedType(field.type).name));
    });
}
