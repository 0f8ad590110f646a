import { createHash } from 'node:crypto';

/** The bytes that a seed gives for a name: the same ones each time. */
function bytesOf(seed: number, name: string): Buffer {
  return createHash('sha256').update(`${seed} ${name}`).digest();
}

/** A number from 0 to below `below`, for a name. */
export function seededNumber(seed: number, name: string, below: number): number {
  return bytesOf(seed, name).readUInt32BE(0) % below;
}

/** A UUID of version 7 for a name, whose time is given in milliseconds: ids sort by it. */
export function seededId(seed: number, name: string, atMs: number): string {
  const bytes = bytesOf(seed, name).subarray(0, 16);
  bytes.writeUIntBE(atMs, 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
