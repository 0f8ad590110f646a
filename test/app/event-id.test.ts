import fc from 'fast-check';
import { eventId } from '../../api/app/command/event-id';
import { runs } from '../support/runs';

const stamp = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 999 }))
  .map(([millis, micros]) =>
    new Date(1_772_000_000_000 + millis).toISOString().replace('Z', `${String(micros).padStart(3, '0')}Z`),
  );

test('ids of events sort by their time stamps, whatever is recorded first', () => {
  fc.assert(
    fc.property(fc.array(stamp, { minLength: 2, maxLength: 20 }), (stamps) => {
      const ids = stamps.map((recordedAt) => ({ recordedAt, id: eventId(recordedAt, 0) }));
      const byId = [...ids].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ recordedAt }) => recordedAt);
      expect(byId).toEqual([...stamps].sort());
    }),
    runs(400),
  );
});

test('and at one time stamp in the order in which they are made', () => {
  const ids = Array.from({ length: 1000 }, (_, place) => eventId('2026-03-02T08:00:00.999999Z', place % 7));
  expect([...new Set(ids)].sort()).toEqual(ids);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a server whose clock is a day behind makes no id that sorts before what it follows', () => {
  const before = eventId('2026-03-02T08:00:00.000000Z', 0);
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-03-01T08:00:00Z'));
  try {
    expect(eventId('2026-03-02T08:00:00.000001Z', 0) > before).toBe(true);
  } finally {
    clock.mockRestore();
  }
});
