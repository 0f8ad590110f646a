import { ownOpeningHours, surchargesOutside } from '../../../api/domain/terms/opening-hours';
import { effectiveTerms } from '../../../api/domain/terms/effective-terms';
import { accepted, packWith } from './pack-json';

const day = [['08:30', '17:30']];
const hours = { timezone: 'Europe/Paris', weekly: { MON: day, FRI: day }, holidayZone: 'FR-METROPOLE', exceptions: [] };

describe('the opening hours of a contract', () => {
  it('are the calendar that the pack leaves to it', () => {
    const owl = packWith('owl-monitoring');
    expect(ownOpeningHours(owl)).toBeNull();
    const terms = accepted(effectiveTerms(owl, [{ parameter: 'opening-hours', value: JSON.stringify(hours) }]));
    expect(ownOpeningHours(terms.pack)).toMatchObject(hours);
  });

  it('are none where the pack leaves no calendar to it', () => {
    const given = packWith('owl-monitoring', { 'calendars.opening-hours': hours });
    expect(ownOpeningHours({ ...given, parameters: [] })).toBeNull();
  });

  it('are not the calendar of a parameter that is no calendar as text', () => {
    const other = packWith('owl-monitoring', { 'calendars.opening-hours': hours });
    const parameters = other.parameters.map((each) =>
      each.key === 'opening-hours' ? { ...each, type: 'CHOICE' as const } : each,
    );
    expect(ownOpeningHours(other)).toMatchObject(hours);
    expect(ownOpeningHours({ ...other, parameters })).toBeNull();
  });

  it('are those of the first place in calendars, whatever places come before', () => {
    const given = packWith('owl-monitoring', { 'calendars.opening-hours': hours });
    const parameters = given.parameters.map((each) =>
      each.key === 'opening-hours'
        ? { ...each, paths: [['settings', 'opening-hours'], ...each.paths, ['calendars', 'nowhere']] }
        : each,
    );
    expect(ownOpeningHours({ ...given, parameters })).toMatchObject(hours);
  });
});

describe('work outside opening hours is surcharged', () => {
  const owl = packWith('owl-monitoring');

  it('where the terms say by how much', () => {
    const sixth = packWith('sixth');
    expect(sixth.consumption.outOfHoursSurchargePercent).toBe('50');
    expect(surchargesOutside({ ...sixth, parameters: [] })).toBe(true);
  });

  it('where they leave the percentage to each contract', () => {
    expect(owl.consumption.outOfHoursSurchargePercent).toBeNull();
    expect(surchargesOutside(owl)).toBe(true);
    expect(surchargesOutside({ ...owl, parameters: [] })).toBe(false);
  });

  it('by no other parameter of consumption, and by none of that name elsewhere', () => {
    const leading = (...path: readonly string[]): boolean =>
      surchargesOutside({
        ...owl,
        parameters: owl.parameters.slice(0, 1).map((each) => ({ ...each, paths: [path] })),
      });
    expect(leading('consumption', 'outOfHoursSurchargePercent')).toBe(true);
    expect(leading('consumption', 'renewal')).toBe(false);
    expect(leading('settings', 'outOfHoursSurchargePercent')).toBe(false);
  });

  it.each(['omr-hosted', 'pro-controle', 'generic-2017', 'icodia-server'])('not in %s', (name) => {
    expect(surchargesOutside(packWith(name))).toBe(false);
  });
});
