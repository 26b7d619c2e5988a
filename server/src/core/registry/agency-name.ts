import { AUTHORITIES, FIELDS } from '../law/authorities.ts';
import { bare, isAllCaps } from '../text/letters.ts';

/**
 * An agency as its document's header writes it, in capitals, the way a citation names it: `ỦY BAN NHÂN DÂN XÃ VĨNH HÀ` ->
 * `Ủy ban nhân dân xã Vĩnh Hà`. Undefined where its capitals can't be told: in `TRƯỜNG TIỂU HỌC HOA MAI` nobody but a
 * reader knows which words are the name.
 */
export function agencyName(text: string): string | undefined {
  const name = text.replace(/ {2,}/gu, ' ').trim();
  if (name === '') return undefined;
  if (!isAllCaps(name)) return /^\p{Lu}\p{Ll}/u.test(name) ? name : undefined;
  const whole = LISTED.get(bare(name));
  if (whole !== undefined) return whole;
  const council = matchedHead(name, COUNCILS);
  if (council !== undefined) {
    const unit = matchedHead(council.rest, UNITS);
    if (unit === undefined || unit.rest === '') return undefined;
    return `${council.head} ${unit.head} ${capitalised(unit.rest)}`;
  }
  const committee = matchedHead(name, COMMITTEES);
  if (committee !== undefined && committee.rest !== '') return `${committee.head} ${capitalised(committee.rest)}`;
  const office = matchedHead(name, OFFICES);
  const field = office === undefined ? undefined : FIELD_NAMES.get(bare(office.rest));
  return office === undefined || field === undefined ? undefined : `${office.head} ${field}`;
}

/** What stands above a place: its place name is a name through and through. */
const COUNCILS = ['Ủy ban nhân dân', 'Hội đồng nhân dân', 'UBND', 'HĐND', 'Chủ tịch Ủy ban nhân dân'];
const UNITS = ['tỉnh', 'thành phố', 'thị xã', 'thị trấn', 'huyện', 'quận', 'xã', 'phường', 'đặc khu'];
const COMMITTEES = ['Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy'];
const OFFICES = ['Bộ', 'Sở', 'Phòng'];
const FULL: Readonly<Record<string, string>> = { UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân' };

const FIELD_NAMES: ReadonlyMap<string, string> = new Map(FIELDS.map((field) => [bare(field), field]));
/** Names that want a place behind them: alone they name no agency. */
const OPEN: ReadonlySet<string> = new Set([
  'HĐND',
  'UBND',
  'VPUB',
  'HU',
  'QU',
  'ĐU',
  'BCĐ',
  'HĐPH',
  'CĐN',
  'LĐ',
  'LĐLĐ',
  'MTTQ',
]);
/** Authorities with one name, by their letters: "Tỉnh ủy, Thành ủy" is none of them. */
const LISTED: ReadonlyMap<string, string> = new Map(
  [
    ...AUTHORITIES.filter(({ name, abbreviation }) => !name.includes(' hoặc ') && !OPEN.has(abbreviation)).map(
      ({ name }) => name,
    ),
    'Bộ Chính trị',
    'Ban Bí thư',
    'Ban Chấp hành Trung ương',
  ]
    .filter((name) => !/, Thành ủy/u.test(name))
    .map((name) => [bare(name), name]),
);

function matchedHead(text: string, heads: readonly string[]): { head: string; rest: string } | undefined {
  for (const head of heads) {
    const letters = bare(head);
    const taken = text.slice(0, head.length);
    if (bare(taken) !== letters) continue;
    const rest = text.slice(head.length);
    if (rest !== '' && !rest.startsWith(' ')) continue;
    return { head: FULL[head] ?? head, rest: rest.trim() };
  }
  return undefined;
}

/** `BÀ RỊA - VŨNG TÀU` -> `Bà Rịa - Vũng Tàu`. */
function capitalised(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
