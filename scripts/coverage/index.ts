import { EMULATION } from './emulation.ts';
import { KINDS_OF_ARTICLE_7 } from './kinds.ts';
import type { CoverageSection } from './model.ts';
import { ND30_ANNEX } from './nd30-annex.ts';
import { ND30_BODY } from './nd30-body.ts';
import { ND30_CAPITALS } from './nd30-capitals.ts';
import { ND30_CITATIONS } from './nd30-citations.ts';
import { ND30_END } from './nd30-end.ts';
import { ND30_HEADER } from './nd30-header.ts';
import { ND30_OPENING } from './nd30-opening.ts';
import { ND30_PAGE } from './nd30-page.ts';
import { NORMATIVE_BODY } from './normative-body.ts';
import { NORMATIVE_HEADER } from './normative-header.ts';
import { NORMATIVE_REST } from './normative-rest.ts';
import { PARTY_BODY } from './party-body.ts';
import { PARTY_HEADER } from './party-header.ts';
import { TASKS } from './tasks.ts';

/** Every checkable sentence of the law of the form that this project knows of, in the order of the page. */
export const COVERAGE: readonly CoverageSection[] = [
  ...ND30_HEADER,
  ...ND30_OPENING,
  ...ND30_CITATIONS,
  ...ND30_BODY,
  ...ND30_END,
  ...ND30_ANNEX,
  ...ND30_CAPITALS,
  ...KINDS_OF_ARTICLE_7,
  ...PARTY_HEADER,
  ...PARTY_BODY,
  ...NORMATIVE_HEADER,
  ...NORMATIVE_BODY,
  ...NORMATIVE_REST,
  ...EMULATION,
  ...TASKS,
  ...ND30_PAGE,
];
