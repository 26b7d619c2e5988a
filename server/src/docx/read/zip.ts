import { Inflate } from 'fflate';
import { crc32 } from './crc.ts';
import { LIMITS } from './limits.ts';
import { Refused } from './refused.ts';

/** One file of the package: where it lies; nothing of it is inflated before it is asked for. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly crc: number;
  readonly offset: number;
  /** The name stands in the directory more than once: which one is meant nobody knows. */
  readonly doubled: boolean;
}

export interface Zip {
  /** By name in small letters, since names of parts are told apart without case. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Inflates in pieces, so that a bomb never lies in memory. */
  stream(entry: ZipEntry, use: (piece: Uint8Array) => void): void;
}

/** The directory of a zip, read with bounds checked; what it says of sizes is never believed. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(bytes, view);
  let total = 0;
  return {
    entries,
    stream(entry, use) {
      if (entry.doubled) throw new Refused('doubled', { phan: entry.name });
      const packed = packedBytes(bytes, view, entry);
      let size = 0;
      let crc = 0;
      const take = (piece: Uint8Array): void => {
        size += piece.length;
        total += piece.length;
        if (size > LIMITS.part || total > LIMITS.total) throw new Refused('tooLarge', { phan: entry.name });
        if (size > LIMITS.ratioFrom && size > LIMITS.ratio * packed.length) {
          throw new Refused('bomb', { phan: entry.name });
        }
        crc = crc32(piece, crc);
        if (piece.length > 0) use(piece);
      };
      if (entry.method === 0) take(packed);
      else inflate(packed, take, entry.name);
      if (crc !== entry.crc) throw new Refused('damagedPart', { phan: entry.name });
    },
  };
}

/** So few bytes at a time that what comes of them, a thousand times as many, stays small. */
const PIECE = 8_192;

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void, name: string): void {
  const inflater = new Inflate(take);
  try {
    if (packed.length === 0) inflater.push(packed, true);
    for (let at = 0; at < packed.length; at += PIECE) {
      inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damagedPart', { phan: name });
  }
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: ZipEntry): Uint8Array {
  const { offset, name, method } = entry;
  if (method !== 0 && method !== 8) throw new Refused('damagedPart', { phan: name });
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw new Refused('damagedPart', { phan: name });
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packed > bytes.length) throw new Refused('truncated');
  return bytes.subarray(start, start + entry.packed);
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_AT = 0x07064b50;

function directoryOf(bytes: Uint8Array, view: DataView): ReadonlyMap<string, ZipEntry> {
  const { start, count } = directoryAt(bytes, view);
  if (count > LIMITS.entries) throw new Refused('tooMany', { so: count });
  const found = new Map<string, ZipEntry>();
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new Refused('truncated');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw new Refused('truncated');
    if ((flags & 1) === 1) throw new Refused('locked');
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    const wide = wideSizes(view, at, at + 46 + nameLength, extraLength);
    const key = name.toLowerCase();
    found.set(key, {
      name,
      method: view.getUint16(at + 10, true),
      packed: wide.packed,
      crc: view.getUint32(at + 16, true),
      offset: wide.offset,
      doubled: found.has(key),
    });
    at = next;
  }
  return found;
}

/** Some programs of Windows write a backslash. Names are only compared, never used as paths. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).replaceAll('\\', '/').replace(/^\/+/u, '');
}

interface Directory {
  readonly start: number;
  readonly count: number;
}

function directoryAt(bytes: Uint8Array, view: DataView): Directory {
  const first = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== 0xffffffff) return { start, count };
    if (at < 20 || view.getUint32(at - 20, true) !== END64_AT) throw new Refused('truncated');
    const wide = number64(view, at - 12);
    if (wide + 56 > bytes.length || view.getUint32(wide, true) !== END64) throw new Refused('truncated');
    return { start: number64(view, wide + 48), count: number64(view, wide + 32) };
  }
  throw new Refused('truncated');
}

/** Sizes beyond 4 GB stand in an extra field; a file within our limits has no use for them, but may have the field. */
function wideSizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  let packed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  const unpacked = view.getUint32(at + 24, true);
  if (packed !== 0xffffffff && offset !== 0xffffffff) return { packed, offset };
  for (let i = extraAt; i + 4 <= extraAt + extraLength; ) {
    const length = view.getUint16(i + 2, true);
    const end = Math.min(i + 4 + length, extraAt + extraLength);
    if (view.getUint16(i, true) === 1) {
      let field = i + 4 + (unpacked === 0xffffffff ? 8 : 0);
      if (packed === 0xffffffff && field + 8 <= end) {
        packed = number64(view, field);
        field += 8;
      }
      if (offset === 0xffffffff && field + 8 <= end) offset = number64(view, field);
    }
    i = i + 4 + length;
  }
  return { packed, offset };
}

/** Exact up to 2^53; what is larger lies outside any file and is refused by the check of bounds. */
function number64(view: DataView, at: number): number {
  if (at < 0 || at + 8 > view.byteLength) throw new Refused('truncated');
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}
