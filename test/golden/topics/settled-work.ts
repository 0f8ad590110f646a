import { join } from 'node:path';
import { settleCalls } from '../../../api/domain/consumption/hotline-allowance';
import { settlerCode, settleWork, type WorkMode } from '../../../api/domain/consumption/settle-work';
import type { ModuleTerms, TermsPack } from '../../../api/domain/terms/terms-pack';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';
import type { Json } from '../compare';
import { requireSound } from '../explained';
import { answer } from '../topic';

/** Input of op `hotlineAllowance`. */
export interface HotlineInput {
  readonly allowanceMinutes: number;
  readonly unitMinutes: number;
  readonly calls: readonly number[];
  readonly hasUnitModule: boolean;
}

/** Settles the calls of one incident. */
export function hotlineAllowance(input: HotlineInput): Json {
  const terms = { allowanceMinutes: input.allowanceMinutes, excessRounding: 'PER_CALL' as const };
  const settled = settleCalls(terms, input.calls, input.hasUnitModule ? input.unitMinutes : null);
  const { withinAllowanceMinutes, beyondMinutes, debitedUnits, quoteMinutes } = settled;
  return {
    steps: settled.calls.map((call) => ({ ...call })),
    withinAllowanceMinutes,
    beyondMinutes,
    debitedUnits,
    quoteMinutes,
  };
}

/** Input of op `settle`. */
export interface SettleInput {
  readonly modules: readonly string[];
  readonly intervention: {
    readonly kind: string;
    readonly mode: WorkMode;
    readonly minutes: number;
    readonly asset: string;
    readonly assetListed: boolean;
    readonly providerFault: boolean;
    readonly roundTrips: number;
    readonly planned: boolean;
  };
}

/** The seeded pack of the hosted service: the cases name its modules. */
const hosted = readTermsPacks(join(__dirname, '../../../seeds/terms')).find(({ name }) => name === 'omr-hosted')
  ?.json as TermsPack;

/** Settles one intervention by the pack's own modules. */
export function settle({ modules, intervention }: SettleInput): Json {
  const active = modules.map((key): ModuleTerms => {
    const found = hosted.modules.find((one) => one.key === key);
    if (found === undefined) throw new Error(`the pack has no module ${key}`);
    return found;
  });
  const plannedKinds = hosted.modules.flatMap(({ planned }) => (planned === null ? [] : [planned.workKind]));
  const settled = settleWork(
    { modules: active, plannedKinds, consumption: hosted.consumption },
    {
      ...intervention,
      assets: [{ kind: intervention.asset, listed: intervention.assetListed }],
      standsForTraining: false,
      earlierCallMinutes: 0,
      visitsLeft: {},
      requestedAccount: null,
      approvedMinutes: 0,
    },
  );
  return answer(settled, ({ parts, explanation }) => {
    requireSound(explanation);
    return { parts: parts.map((part) => ({ by: settlerCode(part), minutes: part.minutes, units: part.units })) };
  });
}
