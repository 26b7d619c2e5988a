/** Releases, oldest first. A rule that says none of them in `since` came after the last one and isn't released yet. */
export const RELEASES = ['0.1.0'] as const;

export type Release = (typeof RELEASES)[number];
