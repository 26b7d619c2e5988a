import { bare } from '../text/letters.ts';
import { AUTHORITIES, FIELDS } from './authorities.ts';

/** A body that is surely known: two bodies with different ids are different authorities. */
export interface Body {
  /** `CP`, `TTg`, `BNV`, `UBND`, `so NV`; a ministry's or department's own letters tell it from its sisters. */
  readonly id: string;
  /** Undefined where the name needs a place beside it (`Ủy ban nhân dân`). */
  readonly name: string | undefined;
  readonly kind: BodyKind;
}

export type BodyKind =
  | 'trung-uong' // Chính phủ, Thủ tướng, Quốc hội …
  | 'bo'
  | 'uy-ban' // Ủy ban nhân dân, Hội đồng nhân dân
  | 'so' // Sở, Phòng
  | 'dang'; // Party bodies

/**
 * The body that an issuer's name means, its head taken for the body: `Bộ trưởng Bộ Nội vụ` is BNV, `Chủ tịch UBND xã Vĩnh Hà`
 * is UBND. Undefined for every name that isn't surely one of the known bodies.
 */
export function bodyOfName(name: string): Body | undefined {
  const words = wordsOf(name);
  // "Ban Chấp hành Trung ương Đoàn" is another body, so this name counts only as a whole.
  if (words === 'ban chap hanh trung uong') return known('bchtw');
  const whole = WHOLE.find(([phrase]) => startsWithWords(words, phrase));
  if (whole !== undefined) return known(whole[1]);
  const rest = withoutHead(words);
  const found = rest === words ? undefined : WHOLE.find(([phrase]) => startsWithWords(rest, phrase));
  if (found !== undefined) return known(found[1]);
  // "Phòng Nội vụ" is some office of a commune or district, whichever it is.
  if (startsWithWords(rest, 'phong')) return { id: 'phong', name: undefined, kind: 'so' };
  if (startsWithWords(rest, 'so')) {
    const field = FIELDS_BARE.find((one) => startsWithWords(rest.slice('so '.length), one.bare));
    return { id: `so ${field?.letters ?? ANY}`, name: undefined, kind: 'so' };
  }
  if (startsWithWords(rest, 'bo')) {
    const letters = rest.replaceAll(' ', '');
    return MINISTRIES.find(({ id }) => bare(id) === `b${letters.slice('bo'.length)}`);
  }
  return undefined;
}

/**
 * The body that the abbreviation of a symbol names. Undefined where the letters may stand for several bodies: BTC is the
 * Bộ Tài chính, but also any Ban Tổ chức, outside normative numbers; a local abbreviation is known by its kind only.
 */
export function bodyOfAbbreviation(abbreviation: string, normative: boolean): Body | undefined {
  const plain = abbreviation.replace(/(?<=QH)\d{1,2}$/u, '').replaceAll('&', '');
  if (!normative && SHARED.has(plain)) return undefined;
  const central = KNOWN.get(plain);
  if (central !== undefined) return central;
  const letters = bare(plain);
  if (letters.startsWith('s') && DEPARTMENT_LETTERS.has(letters.slice(1))) {
    return { id: `so ${letters.slice(1)}`, name: undefined, kind: 'so' };
  }
  return undefined;
}

/** True where the name surely means another body than the one given; `Bộ Chính trị, Ban Bí thư` are never another. */
export function isOtherBody(body: Body, name: string): boolean {
  const other = bodyOfName(name);
  if (other === undefined || other.id === body.id) return false;
  // "Sở Giáo dục" for "Sở Giáo dục và Đào tạo": one name is the beginning of the other.
  if (body.kind === 'so' && other.kind === 'so') {
    if ([body, other].some(({ id }) => id.endsWith(ANY))) return false;
    if (other.id.startsWith(body.id) || body.id.startsWith(other.id)) return false;
  }
  // "của Bộ Y tế và Bộ Nội vụ": the body stands further on in the list.
  for (const joint of name.matchAll(JOINT)) {
    if (bodyOfName(name.slice(joint.index + joint[0].length))?.id === body.id) return false;
  }
  const words = wordsOf(name);
  if (body.kind === 'uy-ban' && words.includes(body.id === 'UBND' ? 'uy ban nhan dan' : 'hoi dong nhan dan'))
    return false;
  return true;
}

/** The same body, or one a part of the other's name (`UBND tỉnh` in its own province); undefined where nobody can say. */
export function isSameBody(a: string, b: string): boolean | undefined {
  const one = bodyOfName(a);
  const other = bodyOfName(b);
  if (one === undefined || other === undefined) return bodyWords(a) === bodyWords(b) ? true : undefined;
  if (one.id !== other.id) return !isOtherBody(one, b) || !isOtherBody(other, a);
  return one.kind === 'trung-uong' || one.kind === 'bo' || one.kind === 'dang'
    ? true
    : bodyWords(a) === bodyWords(b)
      ? true
      : undefined;
}

/** The bare words of a name, its head taken for the body: what names of one body are compared by where no list knows them. */
export function bodyWords(name: string): string {
  return withoutHead(wordsOf(name));
}

/** `UBND`, `BCH`: capitals that everyone reads as the same words. */
export function isShortForm(word: string): boolean {
  return SHORT_FORMS[bare(word)] !== undefined;
}

/** Bare words: no marks, signs or capitals, the usual short forms written out. */
function wordsOf(name: string): string {
  return bare(name)
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => SHORT_FORMS[word] ?? word)
    .join(' ');
}

function withoutHead(words: string): string {
  const head = HEADS.find((one) => startsWithWords(words, one) && words.length > one.length);
  return head === undefined ? words : withoutHead(words.slice(head.length + 1));
}

function startsWithWords(words: string, phrase: string): boolean {
  return words.startsWith(phrase) && (words.length === phrase.length || words[phrase.length] === ' ');
}

function known(id: string): Body | undefined {
  return KNOWN.get(id);
}

/** `Giáo dục và Đào tạo` -> `gddt`: the first letters of its words, as symbols are made. */
function lettersOf(field: string): string {
  return bare(field)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && word !== 'va')
    .map((word) => word[0])
    .join('');
}

const JOINT = /, | và | [-–] /gu;

const SHORT_FORMS: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  bch: 'ban chap hanh',
  btv: 'ban thuong vu',
  tp: 'thanh pho',
};

/** Who signs for a body; named for the body itself. */
const HEADS: readonly string[] = [
  'bo truong',
  'thu truong',
  'pho chu tich',
  'chu tich',
  'pho giam doc',
  'giam doc',
  'thong doc',
  'chanh an',
  'vien truong',
  'chu nhiem',
  'thuong truc',
  'ban thuong vu',
  'truong phong',
];

/** A department whose field isn't a listed one. */
const ANY = '?';

const MINISTRIES: readonly (Body & { readonly name: string })[] = AUTHORITIES.filter(
  ({ name }) => name.startsWith('Bộ ') || name === 'Ủy ban Dân tộc',
).map(({ abbreviation, name }) => ({ id: abbreviation, name, kind: 'bo' }));

const KNOWN: ReadonlyMap<string, Body> = new Map(
  [
    ...['CP', 'TTg', 'QH', 'UBTVQH', 'CTN', 'VPCP', 'VPQH', 'VPCTN', 'TTCP', 'KTNN', 'NHNN', 'VKSNDTC', 'TANDTC'].map(
      (id): Body => ({ id, name: nameOf(id), kind: 'trung-uong' }),
    ),
    ...MINISTRIES,
    ...['UBND', 'HĐND'].map((id): Body => ({ id, name: undefined, kind: 'uy-ban' })),
    ...[
      'TW',
      'VPTW',
      'UBKTTW',
      'BTCTW',
      'BTGTW',
      'BTGDVTW',
      'BNCTW',
      'QUTW',
      'TU',
      'HU',
      'VPTU',
      'UBKTTU',
      'BTCTU',
    ].map((id): Body => ({ id, name: nameOf(id), kind: 'dang' })),
    ...(
      [
        ['bo-chinh-tri', 'Bộ Chính trị'],
        ['ban-bi-thu', 'Ban Bí thư'],
        ['bchtw', 'Ban Chấp hành Trung ương'],
      ] as const
    ).map(([id, name]): Body => ({ id, name, kind: 'dang' })),
  ].map((body) => [body.id, body]),
);

function nameOf(abbreviation: string): string | undefined {
  return AUTHORITIES.find((one) => one.abbreviation === abbreviation)?.name;
}

/** Bare names with the id of their body; longer names that begin alike stand first. */
const WHOLE: readonly (readonly [string, string])[] = [
  ['pho thu tuong', 'TTg'],
  ['thu tuong', 'TTg'],
  ['chinh phu', 'CP'],
  ['uy ban thuong vu quoc hoi', 'UBTVQH'],
  ['van phong quoc hoi', 'VPQH'],
  ['van phong chinh phu', 'VPCP'],
  ['van phong chu tich nuoc', 'VPCTN'],
  ['tong thanh tra chinh phu', 'TTCP'],
  ['thanh tra chinh phu', 'TTCP'],
  ['tong kiem toan nha nuoc', 'KTNN'],
  ['kiem toan nha nuoc', 'KTNN'],
  ['ngan hang nha nuoc', 'NHNN'],
  ['vien kiem sat nhan dan toi cao', 'VKSNDTC'],
  ['toa an nhan dan toi cao', 'TANDTC'],
  ['hoi dong tham phan toa an nhan dan toi cao', 'TANDTC'],
  ['chu tich nuoc', 'CTN'],
  ['quoc hoi', 'QH'],
  ['uy ban nhan dan', 'UBND'],
  ['hoi dong nhan dan', 'HĐND'],
  ['bo chinh tri', 'bo-chinh-tri'],
  ['ban bi thu', 'ban-bi-thu'],
  ['ban chap hanh trung uong dang', 'bchtw'],
  ['ban chap hanh trung uong khoa', 'bchtw'],
  ['van phong trung uong dang', 'VPTW'],
  ['van phong trung uong', 'VPTW'],
  ['uy ban kiem tra trung uong', 'UBKTTW'],
  ['ban to chuc trung uong', 'BTCTW'],
  ['quan uy trung uong', 'QUTW'],
  ['tinh uy', 'TU'],
  ['thanh uy', 'TU'],
  ['huyen uy', 'HU'],
  ...MINISTRIES.map(({ id, name }) => [wordsOf(name), id] as const),
];

const FIELDS_BARE: readonly { readonly bare: string; readonly letters: string }[] = FIELDS.map((field) => ({
  bare: wordsOf(field),
  letters: lettersOf(field),
})).sort((a, b) => b.bare.length - a.bare.length);
const DEPARTMENT_LETTERS: ReadonlySet<string> = new Set(FIELDS_BARE.map(({ letters }) => letters));

/** Ministries whose letters others use too (Ban Tổ chức, Ban Công tác, Ban Dân tộc). */
const SHARED: ReadonlySet<string> = new Set(['BTC', 'BCT', 'BDT']);
