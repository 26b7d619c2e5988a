import type { BodyNode, DocumentTree, Leaf } from '../../tree/nodes.ts';
import { addressed, type Told, tasksOf } from '../../tree/tasks.ts';

/**
 * The units that surely have something to do, each place where one is named so: before "chủ trì", or as the head of an
 * item in the section on carrying out. A name goes on with a capital or with the level of the body ("Công an tỉnh"), so
 * that "Báo cáo", "Hội nghị", "Phòng ngừa" are none.
 */
export function taskedUnits(doc: DocumentTree): readonly Told[] {
  const known = cache.get(doc);
  if (known !== undefined) return known;
  const units = tasksOf(doc).flatMap(({ leads }) => leads);
  const open: { readonly node: BodyNode; readonly within: boolean }[] = doc.body.map((node) => ({
    node,
    within: false,
  }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, within } = next;
    if (node.type === 'table' || node.type === 'quote') continue;
    const leaf: Leaf | undefined = node.type === 'paragraph' ? node.leaf : node.heading;
    const unit = within && leaf !== undefined ? addressed(leaf) : undefined;
    if (unit !== undefined) units.push(unit);
    if (node.type === 'paragraph') continue;
    const inside = within || (node.heading !== undefined && CARRYING_OUT.test(node.heading.flat.text));
    for (const child of node.children) open.push({ node: child, within: inside });
  }
  const found = units
    .filter(({ text }) => NAMED.test(text) && !INNER.test(text))
    .sort((a, b) => a.leaf.span.start - b.leaf.span.start || a.from - b.from);
  cache.set(doc, found);
  return found;
}

const cache = new WeakMap<DocumentTree, readonly Told[]>();

const CARRYING_OUT = /tổ chức thực hiện|tổ chức triển khai|phân công|trách nhiệm/iu;
const NAMED =
  /^(?:Văn phòng|Ủy ban|Uỷ ban|Công an|Chi cục|Trung tâm|Thanh tra|Công đoàn|Liên đoàn|Kho bạc|Bảo hiểm|Bệnh viện|\p{L}+) (?:\p{Lu}|(?:tỉnh|thành phố|huyện|xã|phường|cơ sở|khu vực)(?!\p{L}))/u;

/** Bodies that the issuer has within itself or sets up for the work: their members get the document as such. */
const INNER =
  /^(?:Ban (?:Giám hiệu|Giám đốc|Lãnh đạo|Chấp hành|Thường vụ|Thường trực|Chỉ đạo|Chủ nhiệm|Điều hành|Tổ chức(?! (?:Tỉnh|Thành|Đảng|Trung ương)))|Hội đồng|Tổ (?:Công tác|Giúp việc|Thư ký))(?!\p{L})/u;

/** Whether one of the recipients stands for the unit: its name, its letters, or a collective name that includes it. */
export function isRecipient(unit: string, recipients: readonly string[]): boolean {
  return recipients.some((line) => standsFor(line, unit));
}

function standsFor(line: string, unit: string): boolean {
  if (/^như /iu.test(line)) return true;
  const lower = spelt(line);
  const name = spelt(unit);
  if (lower.includes(name)) return true;
  const [head = '', ...rest] = wordsOf(name);
  // The words that tell the unit from others of its kind: "nội vụ" of "Sở Nội vụ", "mặt trận" of "Ủy ban Mặt trận …".
  const own = rest.slice(TWO_WORDS.test(name) ? 1 : 0, TWO_WORDS.test(name) ? 3 : 2).join(' ');
  if (own !== '' && wordsOf(lower).join(' ').includes(own)) return true;
  if (initialsMatch(line, unit)) return true;
  return isCollective(lower) && includes(lower, head, name);
}

/** In lower case, with the letters that stand for words everybody knows written out. */
function spelt(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('uỷ', 'ủy')
    .replace(/(?<!\p{L})(?:ubmttq|mttq)(?:vn)?(?!\p{L})/gu, 'mặt trận tổ quốc')
    .replace(/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân')
    .replace(/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân');
}

const TWO_WORDS =
  /^(?:văn phòng|ủy ban|công an|chi cục|trung tâm|thanh tra|công đoàn|liên đoàn|kho bạc|bảo hiểm|bệnh viện) /u;

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{Nd}]+/u).filter((word) => word !== '' && word !== 'và');
}

/** "Sở KH&ĐT", "P.TCKH", "VP", "UBMTTQVN xã", "Lưu: VT, KT": letters of the name in their order, "và" left out or not. */
function initialsMatch(line: string, unit: string): boolean {
  const initials = unit
    .split(/[^\p{L}\p{M}\p{Nd}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
    .normalize('NFD')
    .replace(TONE, '')
    .normalize('NFC');
  for (const [letters] of line.replace(/[&.\-–]/gu, '').matchAll(/\p{Lu}[\p{Lu}\p{Nd}]{1,11}/gu)) {
    if (GENERAL.has(letters)) continue;
    let at = 0;
    for (const letter of initials) if (letter === letters[at]) at += 1;
    if (at === letters.length) return true;
  }
  return false;
}

/** Letters in an abbreviation bear no tone: "UB" of "Ủy ban". */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Letters that stand in nearly every list of recipients and name other bodies. */
const GENERAL: ReadonlySet<string> = new Set(['VT', 'UBND', 'HĐND', 'TU', 'TW']);

function isCollective(line: string): boolean {
  return /(?:^|[^\p{L}])(?:các|những|toàn thể|thành viên|thủ trưởng|trưởng|lãnh đạo|cán bộ|công chức|viên chức|liên quan)(?!\p{L})/u.test(
    line,
  );
}

/** What a collective name includes; doubtful ones include everything. */
function includes(line: string, head: string, name: string): boolean {
  if (EVERYBODY.test(line)) return true;
  if (MASS.test(name)) return /đoàn thể|(?<!\p{L})hội(?!\p{L})|mặt trận/u.test(line);
  if (LOCAL.test(name)) return /(?<!\p{L})(?:xã|phường|huyện|thị trấn|địa phương|đặc khu)(?!\p{L})/u.test(line);
  if (/ngành/u.test(line)) return true;
  // "Các phòng thuộc Sở" are no departments of the province.
  const [own = ''] = line.split(/ (?:trực thuộc|thuộc|của) /u);
  return own.includes(head === 'văn' ? 'phòng' : head);
}

const EVERYBODY =
  /(?<!\p{L})(?:đơn vị|cơ quan|tổ chức|bộ phận|thành viên|đồng chí|ông|bà|thành phần|cán bộ|công chức|viên chức|liên quan)(?!\p{L})/u;
const MASS = /^(?:hội(?! đồng)|đoàn|công đoàn|liên đoàn|(?:ủy ban )?mặt trận)/u;
const LOCAL = /^ủy ban nhân dân (?:các )?(?:xã|phường|huyện|thị xã|thị trấn|đặc khu)/u;
