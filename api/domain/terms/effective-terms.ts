import { accept, refuse, refuseAll, type Refusal, type Result } from '../result';
import type { CalendarRule } from '../sla/commitment';
import { findModule, moduleKeys } from './find-module';
import { valueAtPath, withValueAt } from './pack-path';
import { PACK_RULES } from './pack-rules';
import { packShape } from './pack-shape';
import type { ParameterTerms } from './parameter';
import { parameterContextOf } from './parameter-rules';
import { allowedText, printParameter, readParameter } from './parameter-value';
import type { ShapeFault } from './shape';
import type { ModuleTerms, TermsPack } from './terms-pack';

/**
 * A value of the pack that a contract changes, in all of it or for one module, and the amendment
 * that carries it.
 */
export interface TermsOverride {
  readonly parameter: string;
  /** As text, of the parameter's type. */
  readonly value: string;
  /** Key of the only module it concerns. */
  readonly module?: string;
  /** The amendment's id; absent for the contract as first signed. */
  readonly amendment?: string;
}

/** Where a value comes from: the pack's version, the contract as first signed, or an amendment. */
export type ValueOrigin =
  | { readonly kind: 'PACK'; readonly pack: string; readonly version: number }
  | { readonly kind: 'CONTRACT' }
  | { readonly kind: 'AMENDMENT'; readonly amendment: string };

/** A parameter with its value in force and where that comes from. */
export interface EffectiveValue {
  readonly parameter: ParameterTerms;
  /** Null when the pack has none and the contract needed none. */
  readonly value: string | null;
  readonly origin: ValueOrigin;
  /** The only module it concerns, when it is not the whole contract's. */
  readonly module?: string;
}

/**
 * The terms that a contract executes: its pack with what it overrides, as one whole; and apart
 * where a module differs.
 */
export interface EffectiveTerms {
  readonly pack: TermsPack;
  /**
   * By module key, the terms of the modules that have overrides of their own. Read them through
   * `termsOfModule`.
   */
  readonly modules: Readonly<Record<string, TermsPack>>;
  /** Every parameter in the pack's order, then those of single modules. */
  readonly values: readonly EffectiveValue[];
}

/** The terms that hold for a module: its own where it has overrides, else the contract's. */
export function termsOfModule(terms: EffectiveTerms, moduleKey: string): TermsPack {
  const own = Object.hasOwn(terms.modules, moduleKey) ? terms.modules[moduleKey] : undefined;
  return own ?? terms.pack;
}

/**
 * Applies a contract's overrides to its pack, the later of two on one parameter prevailing, and
 * checks the whole again. Refuses `UNKNOWN_PARAMETER`, `UNKNOWN_MODULE`, `OVERRIDE_REFUSED` with
 * what is allowed, and `PARAMETER_REQUIRED` for what the contract must give; when active modules
 * are named, only for what these need.
 */
export function effectiveTerms(
  pack: TermsPack,
  overrides: readonly TermsOverride[],
  activeModules?: readonly string[],
): Result<EffectiveTerms> {
  const refusals: Refusal[] = [];
  const changes = overrides.flatMap((override, index) => {
    const read = readOverride(pack, override, ['overrides', String(index)]);
    if (read.ok) return [read.value];
    refusals.push(...read.refusals);
    return [];
  });
  if (refusals.length > 0) return refuseAll(refusals);

  const whole = changes.filter((change) => change.module === null);
  const changed = apply(pack, whole);
  if (!changed.ok) return changed;
  const modules: Record<string, TermsPack> = {};
  for (const module of new Set(changes.flatMap((change) => change.module ?? []))) {
    const own = apply(
      changed.value,
      changes.filter((change) => change.module === module),
    );
    if (!own.ok) return own;
    modules[module.key] = own.value;
  }
  const missing = missingParameters(changed.value, activeModules);
  return missing.length > 0
    ? refuseAll(missing)
    : accept({ pack: changed.value, modules, values: valuesOf(pack, changed.value, changes) });
}

interface Change {
  readonly parameter: ParameterTerms;
  readonly paths: readonly (readonly string[])[];
  readonly held: unknown;
  readonly module: ModuleTerms | null;
  readonly override: TermsOverride;
  readonly at: readonly string[];
}

function readOverride(pack: TermsPack, override: TermsOverride, at: readonly string[]): Result<Change> {
  const parameter = pack.parameters.find((each) => each.key === override.parameter);
  if (parameter === undefined) {
    const known = pack.parameters.map((each) => each.key).join(', ');
    const message = `${pack.id} has no parameter ${JSON.stringify(override.parameter.slice(0, 80))}.`;
    return refuse('UNKNOWN_PARAMETER', [...at, 'parameter'], message, `Use one of ${known}.`);
  }
  const read = readParameter(parameter, override.value, parameterContextOf(pack), [...at, 'value']);
  if (!read.ok) return read;
  if (override.module === undefined) {
    return accept({ parameter, paths: parameter.paths, held: read.value, module: null, override, at });
  }
  const module = findModule(pack, override.module);
  if (module === undefined) {
    const message = `${pack.id} has no module ${JSON.stringify(override.module.slice(0, 80))}.`;
    return refuse('UNKNOWN_MODULE', [...at, 'module'], message, `Use one of ${moduleKeys(pack).join(', ')}.`);
  }
  const paths = parameter.paths.filter((path) => concerns(pack, path, module));
  if (paths.length === 0) {
    const message = `${parameter.key} cannot be set for module ${module.key} alone.`;
    return refuse(
      'OVERRIDE_REFUSED',
      [...at, 'module'],
      message,
      'Override it for the whole contract; leave the module out.',
    );
  }
  return accept({ parameter, paths, held: read.value, module, override, at });
}

/**
 * Whether a path leads to something that belongs to a module: itself, its commitments, their
 * penalties, its unit account.
 */
function concerns(pack: TermsPack, [first, second = '', third = '']: readonly string[], module: ModuleTerms): boolean {
  if (first === 'modules') return second === module.key;
  if (first === 'commitments') return module.commitments.includes(second);
  if (first === 'consumption') return second === 'unitAccounts' && third === module.unitAccount;
  if (first !== 'penalties' || second !== 'policies') return false;
  const policy = pack.penalties.policies.find((each) => each.key === third);
  const own = pack.commitments.filter(
    (each) => module.commitments.includes(each.key) && each.kind === policy?.commitmentKind,
  );
  return own.some((each) => policy?.commitments.length === 0 || policy?.commitments.includes(each.key) === true);
}

/**
 * The pack with all changes, checked as a whole: two values that are each allowed may not go
 * together.
 */
function apply(pack: TermsPack, changes: readonly Change[]): Result<TermsPack> {
  if (changes.length === 0) return accept(pack);
  let data: unknown = pack;
  for (const { paths, held, parameter } of changes) {
    // For a module alone the parameter leads only to what is the module's: elsewhere the contract's
    // value stays.
    data = withValueAt(data, ['parameters', parameter.key, 'paths'], paths);
    for (const path of paths) {
      data = withValueAt(data, path, held);
      if (data === undefined) throw new Error(`parameter ${parameter.key} leads nowhere in ${pack.id}`);
    }
  }
  const faults: ShapeFault[] = [];
  const copy = packShape(data, [], (fault) => faults.push(fault));
  const found = copy === undefined ? faults : PACK_RULES.flatMap((rule) => rule(copy));
  if (copy !== undefined && found.length === 0) return accept(copy);
  const last = changes[changes.length - 1];
  const at = changes.length === 1 && last !== undefined ? [...last.at, 'value'] : ['overrides'];
  return refuseAll(
    found.slice(0, 20).map(({ path, expected }) => ({
      code: 'OVERRIDE_REFUSED',
      path: at,
      message: `These values make the terms inconsistent at ${path.join('.')}: expected ${expected}.`,
      whatToDo: `Change the values so that ${path.join('.')} is ${expected}.`,
    })),
  );
}

function missingParameters(pack: TermsPack, activeModules: readonly string[] | undefined): readonly Refusal[] {
  return pack.parameters
    .filter((parameter) => parameter.required === true && heldText(pack, parameter) === null)
    .filter((parameter) => activeModules === undefined || isNeeded(pack, parameter.key, activeModules))
    .map((parameter) => ({
      code: 'PARAMETER_REQUIRED',
      path: ['overrides'],
      message: `${pack.id} needs ${parameter.key} (${parameter.label.en}), which it leaves to each contract.`,
      whatToDo: `Override ${parameter.key} with ${allowedText(parameter, parameterContextOf(pack))}.`,
    }));
}

/**
 * A parameter that commitments ask for is needed when an active module brings one of them; any
 * other always.
 */
function isNeeded(pack: TermsPack, parameter: string, activeModules: readonly string[]): boolean {
  const asking = pack.commitments.filter((each) => asks(pack, each.calendar, parameter)).map((each) => each.key);
  if (!pack.commitments.some((each) => mentions(each.calendar, parameter))) return true;
  return pack.modules.some(
    (module) => activeModules.includes(module.key) && module.commitments.some((each) => asking.includes(each)),
  );
}

function mentions(rule: CalendarRule, parameter: string): boolean {
  if ('fromParameter' in rule) return rule.fromParameter === parameter;
  return 'byParameter' in rule && (mentions(rule.whenTrue, parameter) || mentions(rule.whenFalse, parameter));
}

function asks(pack: TermsPack, rule: CalendarRule, parameter: string): boolean {
  if ('fromParameter' in rule) return rule.fromParameter === parameter;
  if (!('byParameter' in rule)) return false;
  const chooser = pack.parameters.find((each) => each.key === rule.byParameter);
  const chosen = chooser !== undefined && heldText(pack, chooser) === 'true';
  return asks(pack, chosen ? rule.whenTrue : rule.whenFalse, parameter);
}

function heldText(pack: TermsPack, parameter: ParameterTerms): string | null {
  const [path] = parameter.paths;
  return path === undefined ? null : printParameter(parameter, valueAtPath(pack, path));
}

function valuesOf(original: TermsPack, changed: TermsPack, changes: readonly Change[]): readonly EffectiveValue[] {
  const origin = (change: Change | undefined): ValueOrigin => {
    if (change === undefined) return { kind: 'PACK', pack: original.id, version: original.version };
    const { amendment } = change.override;
    return amendment === undefined ? { kind: 'CONTRACT' } : { kind: 'AMENDMENT', amendment };
  };
  const general = changed.parameters.map((parameter) => {
    const own = changes.filter((change) => change.module === null && change.parameter.key === parameter.key);
    return { parameter, value: heldText(changed, parameter), origin: origin(own[own.length - 1]) };
  });
  const single = changes.filter((change) => change.module !== null);
  const prevailing = single.filter(
    (change, index) =>
      !single
        .slice(index + 1)
        .some((later) => later.parameter.key === change.parameter.key && later.module === change.module),
  );
  return [
    ...general,
    ...prevailing.map((change) => ({
      parameter: change.parameter,
      value: change.override.value,
      origin: origin(change),
      module: change.override.module ?? '',
    })),
  ];
}
