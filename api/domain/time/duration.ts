import { accept, refuse, type Result } from '../result';

const ISO = /^PT(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?$/;

/**
 * Writes whole seconds as ISO 8601 hours, minutes and seconds, `PT4H30M`; zero is `PT0S`. Days are
 * never used: a day is no fixed time.
 */
export function formatDuration(seconds: number): string {
  if (!Number.isSafeInteger(seconds) || seconds < 0) throw new RangeError(`not a duration: ${seconds}`);
  if (seconds === 0) return 'PT0S';
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = seconds % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest > 0 ? `${rest}S` : ''}`;
}

/**
 * Reads an ISO 8601 duration of hours, minutes and seconds as whole seconds; refuses days, months,
 * fractions and signs.
 */
export function parseDuration(text: string): Result<number> {
  const parts = ISO.exec(text);
  if (parts === null) {
    const shown = JSON.stringify(text.slice(0, 40));
    return refuse(
      'INVALID_DURATION',
      [],
      `${shown} is not a duration.`,
      'Write hours, minutes and seconds, like PT4H30M.',
    );
  }
  return accept(Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0));
}
