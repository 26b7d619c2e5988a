import { BODY_NAMES } from './_bodies.ts';
import { LUNAR_YEARS } from './_calendar.ts';
import { EVENTS, WORKS } from './_history.ts';
import type { PhraseTable } from './_index.ts';
import { SHIELDS } from './_shields.ts';

/** Every table of the group by its theme; a rule reads one, all are looked for together. */
export const TABLES = {
  'khong-xet': SHIELDS,
  'ten-co-quan': BODY_NAMES,
  'nam-am-lich': LUNAR_YEARS,
  'su-kien-lich-su': EVENTS,
  'tac-pham-bao-chi': WORKS,
} as const satisfies Readonly<Record<string, PhraseTable>>;

export type Theme = keyof typeof TABLES;
