/** A document that may be cited, as far as it is known. What isn't known is undefined, never guessed. */
export interface RegistryEntry {
  /** Slug of the type: `chi-thi`, `luat`. */
  readonly type: string;
  /** Number and symbol together: `34-CT/TW`, `06/2022/QH15`; undefined for a document without a number. */
  readonly code: string | undefined;
  /** `2014-04-07`; Party numbers begin again each term, State numbers each year, so the key of an entry holds it. */
  readonly date: string | undefined;
  readonly issuer: string | undefined;
  /** Trích yếu without "về", "về việc"; of a law its name: `Thi đua, khen thưởng`. */
  readonly title: string | undefined;
  /** True where the title was shortened by whoever wrote the row: it is shown, never inserted nor compared. */
  readonly titleShortened: boolean;
  /** First day in force. */
  readonly inForceFrom: string | undefined;
  /** First day no longer in force. */
  readonly inForceTo: string | undefined;
  readonly status: Status;
  readonly replacedBy: readonly Successor[];
  readonly amendedBy: readonly Successor[];
  /** Where the row was read. */
  readonly sources: readonly string[];
  /** Day the row was last checked against its sources. */
  readonly verified: string | undefined;
  /** How many independent sources agree. */
  readonly confirmed: number;
  /** Why the row, or the fields of `doubtfulFields`, can't be relied on. */
  readonly doubt: string | undefined;
  /** Empty with a `doubt`: every field. */
  readonly doubtfulFields: readonly EntryField[];
  readonly note: string | undefined;
  /** Address of the text; only where the row gives one. */
  readonly address: string | undefined;
  readonly origin: Origin;
}

/** In force by the sources seen, no longer in force, or not verified. */
export type Status = 'con-hieu-luc' | 'het-hieu-luc' | 'chua-ro';

/** What replaces or amends an entry. */
export interface Successor {
  readonly code: string;
  /** Date of the successor, where its number alone doesn't tell which document it is. */
  readonly date: string | undefined;
  /** From which day the replacement or amendment holds. */
  readonly from: string | undefined;
}

export type EntryField =
  | 'so-ky-hieu'
  | 'ngay'
  | 'co-quan'
  | 'trich-yeu'
  | 'hieu-luc-tu'
  | 'het-hieu-luc'
  | 'thay-the-boi'
  | 'sua-doi-boi';

/** Where an entry comes from: built in, the unit's own file (`can-cu.yaml`), a document of the workspace. */
export interface Origin {
  readonly kind: 'san-co' | 'don-vi' | 'van-ban';
  /** Address of the file, for the last two. */
  readonly uri?: string;
  /** Offset of the row in that file. */
  readonly at?: number;
}

/**
 * Whether a field is sure enough for a warning: two sources agree and nobody has voiced a doubt of it. What a unit writes
 * in its own file, and what a document of the workspace says of itself, is taken at its word.
 */
export function isConfirmed(entry: RegistryEntry, field: EntryField): boolean {
  if (entry.origin.kind !== 'san-co') return entry.doubt === undefined || isSpared(entry, field);
  return entry.confirmed >= 2 && (entry.doubt === undefined || isSpared(entry, field));
}

function isSpared(entry: RegistryEntry, field: EntryField): boolean {
  return entry.doubtfulFields.length > 0 && !entry.doubtfulFields.includes(field);
}

/** Whether nobody has voiced a doubt of a field: enough for a proposal that somebody reads before taking it. */
export function isSettled(entry: RegistryEntry, field: EntryField): boolean {
  return entry.doubt === undefined || isSpared(entry, field);
}
