import type { LeafRole } from './nodes.ts';

/** Parts of the head that have one place each, as they are printed. */
export const HEADER_ORDER: readonly LeafRole[] = [
  'superior',
  'agency',
  'nationalTitle',
  'motto',
  'partyTitle',
  'number',
  'placeDate',
];

/** Above the name of the type. */
export const HEADER_ROLES: ReadonlySet<LeafRole> = new Set([...HEADER_ORDER, 'stamp']);

export const PREFACE_ROLES: ReadonlySet<LeafRole> = new Set([
  ...HEADER_ROLES,
  'type',
  'subject',
  'addresseeLabel',
  'addressee',
]);

/** Title and note of an annex; of a whole document that is attached they stand around its own title. */
export const ANNEX_ROLES: ReadonlySet<LeafRole> = new Set(['annexLabel', 'annexHeading', 'annexNote']);

export const RECIPIENT_ROLES: ReadonlySet<LeafRole> = new Set(['recipientsLabel', 'recipient']);

export const SIGNATURE_ROLES: ReadonlySet<LeafRole> = new Set([
  'onBehalf',
  'forPosition',
  'position',
  'signer',
  'signatureNote',
]);

export const CONCLUSION_ROLES: ReadonlySet<LeafRole> = new Set([...RECIPIENT_ROLES, ...SIGNATURE_ROLES]);
