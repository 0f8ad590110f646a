/** Terms packs: everything other rooms of the domain and the app need, one import. */
export * from './terms-pack';
export * from './parameter';
export * from './consumption-terms';
export * from './billing-terms';
export * from './lifecycle-terms';
export * from './operations-terms';
export { parseTermsPack, type PackWarning, type ParsedTermsPack } from './validate-terms-pack';
export {
  effectiveTerms,
  termsOfModule,
  type EffectiveTerms,
  type EffectiveValue,
  type TermsOverride,
  type ValueOrigin,
} from './effective-terms';
export { findModule, moduleKeys } from './find-module';
export { findCause, isListedCause, listedCauses } from './listed-cause';
export {
  calendarKeyOf,
  calendarOf,
  commitmentsInForce,
  resolveCommitment,
  type ModuleCommitment,
} from './commitment-in-force';
export { ownOpeningHours, surchargesOutside } from './opening-hours';
