import { BODY_NAMES } from './_bodies.ts';
import { LUNAR_YEARS } from './_calendar.ts';
import { EVENTS, WORKS } from './_history.ts';
import { HOLIDAYS, HONOURS } from './_honours.ts';
import type { PhraseTable } from './_index.ts';
import { FOREIGN_NAMES, NUMBERED_UNITS, REGIONS, TERRAIN, UNIT_NAMES, UNITS_OF_HEROES } from './_places.ts';
import { FOREIGN_BODIES, NAMED_TEXTS, PEOPLE_AND_STATE, REVERED } from './_revered.ts';
import { SHIELDS } from './_shields.ts';

/** Every table of the group by its theme; a rule reads one, all are looked for together. */
export const TABLES = {
  'khong-xet': SHIELDS,
  'ten-co-quan': BODY_NAMES,
  'nam-am-lich': LUNAR_YEARS,
  'su-kien-lich-su': EVENTS,
  'tac-pham-bao-chi': WORKS,
  'to-chuc-nuoc-ngoai': FOREIGN_BODIES,
  'don-vi-hanh-chinh': UNIT_NAMES,
  'don-vi-chu-so': NUMBERED_UNITS,
  'don-vi-ten-nguoi': UNITS_OF_HEROES,
  'vung-mien': REGIONS,
  'dia-hinh': TERRAIN,
  'ten-nuoc-ngoai': FOREIGN_NAMES,
  'danh-hieu-khen-thuong': HONOURS,
  'ngay-le': HOLIDAYS,
  'ten-ton-kinh': REVERED,
  'nhan-dan-nha-nuoc': PEOPLE_AND_STATE,
  'ten-van-ban': NAMED_TEXTS,
} as const satisfies Readonly<Record<string, PhraseTable>>;

export type Theme = keyof typeof TABLES;
