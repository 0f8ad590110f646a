import { canHold, valueAtPath } from './pack-path';
import type { ParameterTerms } from './parameter';
import { printParameter, readParameter, type ParameterContext } from './parameter-value';
import type { ShapeFault } from './shape';
import type { TermsPack } from './terms-pack';

/**
 * The faults of a pack's parameters: a path that leads nowhere, a default that its own type and
 * bounds would refuse, or paths that hold different values. One that a contract must give may be
 * absent.
 */
export function parameterFaults(pack: TermsPack): readonly ShapeFault[] {
  return pack.parameters.flatMap((parameter, index) => faultsOf(pack, parameter, ['parameters', String(index)]));
}

function faultsOf(pack: TermsPack, parameter: ParameterTerms, at: readonly string[]): readonly ShapeFault[] {
  const faults: ShapeFault[] = [];
  if (parameter.type === 'CHOICE' && parameter.choices === undefined) {
    faults.push({ path: [...at, 'choices'], expected: 'the choices of a parameter of type CHOICE' });
  }
  if (parameter.format !== undefined && parameter.type !== 'TEXT') {
    faults.push({ path: [...at, 'format'], expected: 'a format only for the type TEXT' });
  }
  for (const name of ['min', 'max'] as const) {
    const bound = parameter[name];
    if (bound !== undefined && !readsBound(parameter, bound, pack)) {
      faults.push({ path: [...at, name], expected: `a bound written like a value of type ${parameter.type}` });
    }
  }
  parameter.paths.forEach((path, place) => {
    const sound = parameter.format !== 'CALENDAR' || (path.length === 2 && path[0] === 'calendars');
    if (sound && canHold(pack, path)) return;
    const expected = sound ? 'a path to a place in the pack' : 'the path of a calendar: "calendars" and its key';
    faults.push({ path: [...at, 'paths', String(place)], expected });
  });
  const held = parameter.paths.map((path) => printHeld(pack, parameter, path));
  const absent = held.flatMap((value, index) => (value === undefined ? [String(index)] : []));
  if (parameter.required !== true) {
    faults.push(
      ...absent.map((index) => ({ path: [...at, 'paths', index], expected: 'a path to a value of the pack' })),
    );
  }
  const [first] = held;
  if (held.some((value) => value !== first)) {
    faults.push({ path: [...at, 'paths'], expected: 'paths that hold the same value' });
  }
  if (
    faults.length === 0 &&
    typeof first === 'string' &&
    !readParameter(parameter, first, parameterContextOf(pack)).ok
  ) {
    faults.push({ path: at, expected: `a default that the parameter itself would accept; ${first} is not` });
  }
  return faults;
}

/**
 * The text of what stands at a path: undefined when the path leads nowhere, null when it leads to
 * nothing.
 */
function printHeld(pack: TermsPack, parameter: ParameterTerms, path: readonly string[]): string | null | undefined {
  const held = valueAtPath(pack, path);
  return held === undefined ? undefined : printParameter(parameter, held);
}

/** The parts of a pack that decide how its values are read. */
export function parameterContextOf(pack: TermsPack): ParameterContext {
  return { currency: pack.currency, calendars: pack.calendars };
}

function readsBound({ min: _min, max: _max, ...unbounded }: ParameterTerms, bound: string, pack: TermsPack): boolean {
  const bounded = ['DURATION', 'DECIMAL', 'INTEGER', 'MONEY'].includes(unbounded.type);
  return bounded && readParameter(unbounded, bound, parameterContextOf(pack)).ok;
}
