/** The address of a link that may be followed from paper or preview; undefined for all other schemes and for hidden signs. */
export function safeAddress(address: string): string | undefined {
  const trimmed = address.trim();
  return ALLOWED.test(trimmed) && !HIDDEN.test(trimmed) ? trimmed : undefined;
}

const ALLOWED = /^(?:https?:\/\/|mailto:)/iu;
const HIDDEN = /[\p{Cc}\p{Cf}\s]/u;
