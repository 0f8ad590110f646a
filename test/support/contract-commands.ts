import fc from 'fast-check';
import { instant } from '../../api/domain/time/instant';
import { at } from './tenant';

const HOUR = 3600;
const START = at('2025-12-19T07:00:00Z');
const moment = fc.integer({ min: 0, max: 2 * 24 * 26 }).map((halves) => instant(START + halves * (HOUR / 2)));
const lasting = fc.oneof(
  fc.integer({ min: 1, max: 24 }).map((halves) => halves * (HOUR / 2)),
  fc.integer({ min: 1, max: 300 }).map((hours) => hours * HOUR),
);
const which = fc.nat({ max: 5 });
const severity = fc.constantFrom('CRITICAL', 'MAJOR', 'URGENT', 'MINOR');
const kind = fc.oneof(
  { arbitrary: fc.constant('INTERRUPTION' as const), weight: 3 },
  { arbitrary: fc.constantFrom('DEGRADATION', 'REQUEST'), weight: 1 },
);
const channel = fc.oneof(
  { arbitrary: fc.constantFrom('WEB', 'TELEPHONE'), weight: 3 },
  { arbitrary: fc.constantFrom('EMAIL', 'MONITORING_ALERT'), weight: 1 },
);
const scope = fc.constantFrom('INCIDENT', 'SERVICE');
const cause = fc.nat({ max: 6 });
const option = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** An amendment of a contract, before anything else is told of it. */
export const amendment = fc.record({
  do: fc.constant('amend'),
  override: which,
  from: fc.constantFrom('2025-12-01', '2025-12-23', '2026-01-05'),
});

/** Something that is told of a contract, at random: by hours around a New Year. */
export const command = fc.oneof(
  {
    arbitrary: fc.record({
      do: fc.constant('report'),
      severity,
      kind,
      channel,
      at: moment,
      module: which,
      assets: fc.array(which, { maxLength: 2 }),
    }),
    weight: 4,
  },
  { arbitrary: fc.record({ do: fc.constant('respond'), incident: which, after: lasting }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('restore'), incident: which, after: lasting }), weight: 5 },
  { arbitrary: fc.record({ do: fc.constant('reopen'), incident: which }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('call'), incident: which, after: lasting, channel }), weight: 1 },
  {
    arbitrary: fc.record({
      do: fc.constant('correct'),
      incident: which,
      severity: option(severity),
      kind: option(kind),
      module: option(which),
      assets: option(fc.array(which, { maxLength: 2 })),
      received: option(moment),
      responded: option(lasting),
      restored: option(lasting),
      exclude: option(cause),
      excludeScope: option(scope),
      include: fc.boolean(),
    }),
    weight: 5,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('exclude'),
      scope: option(scope),
      incident: which,
      cause,
      at: moment,
      for: option(lasting),
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({ do: fc.constant('endExclusion'), incident: which, period: which, after: lasting }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('moveExclusion'),
      scope: option(scope),
      incident: which,
      period: which,
      cause: option(cause),
      at: option(moment),
      for: option(lasting),
    }),
    weight: 1,
  },
  { arbitrary: fc.record({ do: fc.constant('withdraw'), incident: which, period: which }), weight: 1 },
  {
    arbitrary: fc.record({
      do: fc.constant('addAsset'),
      kind: fc.constantFrom('SERVER', 'TELECOM_LINK', 'SITE', 'WORKSTATION'),
      ownership: fc.constantFrom('SHARED', 'DEDICATED', 'CLIENT_OWNED'),
      from: fc.constantFrom('2025-12-01', '2025-12-31', '2026-01-05'),
    }),
    weight: 2,
  },
  { arbitrary: fc.record({ do: fc.constant('assessYear'), year: fc.constantFrom(2025, 2026) }), weight: 2 },
  { arbitrary: fc.record({ do: fc.constant('claim'), penalty: which }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('accept'), penalty: which }), weight: 3 },
);
/** See `amendment` and `command`. */
export type Command =
  | (typeof amendment extends fc.Arbitrary<infer T> ? T : never)
  | (typeof command extends fc.Arbitrary<infer T> ? T : never);
