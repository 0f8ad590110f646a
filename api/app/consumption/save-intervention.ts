import type { InterventionPart } from '../../domain/consumption/settle-intervention';
import type { Explanation } from '../../domain/explanation/explanation';
import { formatMoney } from '../../domain/money/format-money';
import { formatInstant } from '../../domain/time/instant';
import { InterventionAssetRow, InterventionRow } from '../../store/rows';
import { record } from '../command/record';
import { insertRow, insertRows, type Unit } from '../command/unit';
import type { RecordInterventionInput } from './record-intervention';

/** Saves work that was settled, with its assets and its event. Returns its id. */
export async function saveIntervention(
  unit: Unit,
  input: RecordInterventionInput,
  roundTrips: number,
  parts: readonly InterventionPart[],
  explanation: Explanation,
  weight: { readonly major: boolean; readonly majorStated: boolean },
): Promise<string> {
  const id = unit.newId();
  const assetIds = [...new Set(input.assetIds)];
  const work = {
    incidentId: input.incidentId ?? null,
    technician: input.technician,
    startedAt: formatInstant(input.startedAt),
    minutes: input.minutes,
    mode: input.mode,
    kind: input.kind,
    roundTrips,
    providerFault: input.providerFault,
    report: input.report,
    acceptedQuote: input.acceptedQuote ?? null,
    approvedEstimate: input.approvedEstimate ?? null,
    plannedWork: input.plannedWork ?? null,
    settlement: parts.map((part) => ({
      settledBy: part.settledBy,
      minutes: part.minutes,
      units: part.units,
      ...(part.amount === null ? {} : { amount: formatMoney(part.amount) }),
    })),
  };
  const { contractId } = input;
  const urgency = input.urgency ?? null;
  const standsForTraining = input.standsForTraining === true;
  const callerId = input.callerId ?? null;
  await insertRow(unit, InterventionRow, {
    id,
    contractId,
    ...work,
    urgent: urgency?.urgent ?? null,
    urgencyStatedBy: urgency?.statedBy ?? null,
    standsForTraining,
    callerId,
    ...weight,
    explanation,
    recordedAt: unit.recordedAt,
  });
  const concerned = assetIds.map((assetId) => ({ interventionId: id, assetId, contractId }));
  await insertRows(unit, InterventionAssetRow, concerned);
  const training = standsForTraining ? { standsForTraining } : {};
  const { major, majorStated } = weight;
  const weighed = { ...(major ? { major } : {}), ...(majorStated ? { majorStated } : {}) };
  const payload = { ...work, urgency, ...training, callerId, ...weighed, assetIds };
  await record(unit, { kind: 'INTERVENTION_RECORDED', subjectId: id, contractId, payload });
  return id;
}
