import { readDateFields } from '../text/date.ts';
import type { BodyNode, DocumentTree, Leaf } from './nodes.ts';

/** A stretch of a leaf's plain text, as written. */
export interface Told {
  readonly leaf: Leaf;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A day by which something has to be done: `2026-12-15` or its beginning. */
export interface Deadline extends Told {
  readonly iso: string;
}

/**
 * One sentence that gives something to do: who leads, by when, who is reported to. Only what the words say
 * for sure; a sentence that names none of these is no task.
 */
export interface Task {
  readonly leaf: Leaf;
  readonly from: number;
  readonly to: number;
  /** The unit to which the item is addressed: `1. Sở Nội vụ`, `2. Phòng Tổng hợp: …`. */
  readonly unit: Told | undefined;
  /** Named before "chủ trì" in the sentence itself. */
  readonly leads: readonly Told[];
  readonly deadlines: readonly Deadline[];
  /** An order to report results, progress, the state of things; not "báo cáo" where something happens. */
  readonly reports: Told | undefined;
  /** The office or person named right after "báo cáo". */
  readonly reportedTo: Told | undefined;
}

/** Words that names of units begin with. */
const UNIT_WORDS =
  'Sở|Phòng|Ban|Văn phòng|Ủy ban|Uỷ ban|UBND|Công an|Bộ|Chi cục|Cục|Vụ|Trung tâm|Thanh tra|Thuế|Báo|Đài|Hội|Đoàn|Công đoàn|Liên đoàn|Kho bạc|Bảo hiểm|Trường|Khoa|Tổ|Viện|Bệnh viện';
const UNIT = new RegExp(`^(?:${UNIT_WORDS}) \\p{L}`, 'u');
const ADDRESSED = new RegExp(`^(?:(?:Giao|Đề nghị|Yêu cầu) (?:các đồng chí )?)?((?:${UNIT_WORDS}) [^:;.(]{1,90})`, 'u');
/** What an item says after the name of its unit. */
const DUTY = /,? (?:chủ trì|chịu trách nhiệm|là đầu mối|là đơn vị|phối hợp|có trách nhiệm|căn cứ)(?=[ ,]|$)/u;
/** Words of what is to be done, never part of a unit's name in small letters: the line is a sentence without its end mark. */
const DOING = /(?<!\p{L})(?:theo dõi|đôn đốc|tham mưu|triển khai|thực hiện|báo cáo|bố trí|rà soát)(?!\p{L})/u;
const LEAD = /(?<!\p{L})chủ trì(?!\p{L})/giu;
/** The words before the day of a deadline, with an hour or without. */
const BEFORE_DAY =
  /(?:trước|chậm nhất|chậm nhất là|muộn nhất|muộn nhất là|chậm nhất đến|chậm nhất vào) (?:[0-9]{1,2} ?(?:h|giờ)(?: ?[0-9]{2})?(?: phút)?,? )?(?=ngày [0-9])/giu;
/** Only what is to be finished or handed in has a deadline: "hồ sơ phát sinh trước ngày" has none. */
const HANDING_IN = /(?:hoàn thành|xong|báo cáo|gửi|nộp|trình|tổng hợp|đăng ký)(?!\p{L})/iu;
const HOW_NEAR = 90;
const NOT_DUE =
  /(?:phát sinh|xảy ra|được|cấp|ban hành|sinh|tuyển dụng|thành lập|hình thành|có|ký|tiếp nhận|diễn ra|áp dụng|tồn tại|hiệu lực|đã|công nhận|đăng tải|còn hạn) $/iu;
const REPORT = /báo cáo(?: (?:kết quả|tình hình|tiến độ|việc))?(?!\p{L})/giu;
const RESULT = /kết quả|tình hình|tiến độ/iu;
const WHEN_NEEDED = /nếu |trường hợp|vướng mắc|phát sinh|vượt thẩm quyền|khi |mẫu báo cáo|chế độ báo cáo/iu;
const TO = new RegExp(
  `^(?: cho| với| lên| về)? ((?:${UNIT_WORDS}|Hội đồng|Thường trực|Lãnh đạo|Giám đốc|Chủ tịch|Hiệu trưởng|Bộ trưởng|Thủ tướng) [^,.;:()]{1,60})`,
  'u',
);
/** What goes on after the one who is reported to. */
const ABOUT = / (?:tình hình|kết quả|tiến độ|về|để|theo|xem xét|trước|chậm nhất) /u;

const cache = new WeakMap<DocumentTree, readonly Task[]>();

/** Every task of the main body, in source order; read once for all the rules that ask. */
export function tasksOf(doc: DocumentTree): readonly Task[] {
  const known = cache.get(doc);
  if (known !== undefined) return known;
  const tasks: Task[] = [];
  cache.set(doc, tasks);
  const open: { node: BodyNode; unit: Told | undefined }[] = [];
  const push = (nodes: readonly BodyNode[], unit: Told | undefined): void => {
    for (const node of [...nodes].reverse()) open.push({ node, unit });
  };
  push(doc.body, undefined);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, unit } = next;
    if (node.type === 'table' || node.type === 'quote') continue;
    if (node.type === 'paragraph') {
      readLeaf(node.leaf, addressed(node.leaf) ?? unit, tasks);
      continue;
    }
    const own = node.heading === undefined ? undefined : addressed(node.heading);
    if (node.heading !== undefined) readLeaf(node.heading, own ?? unit, tasks);
    push(node.children, own ?? unit);
  }
  return tasks;
}

/** The unit that an item names first, as its heading or before its colon. */
export function addressed(leaf: Leaf): Told | undefined {
  const { text } = leaf.flat;
  const found = ADDRESSED.exec(text);
  if (found === null) return undefined;
  const named = found[1] ?? '';
  const stop = named.search(DUTY);
  const name = stop < 0 ? named : named.slice(0, stop);
  const from = found.index + found[0].length - named.length;
  const rest = text.slice(from + name.length).trimStart();
  // The name ends with the line, a colon or the words that say what the unit has to do; else it may be any sentence.
  const isWhole = (rest === '' && !DOING.test(name)) || /^[:(]/u.test(rest) || name !== named;
  return isWhole ? { leaf, from, to: from + name.trimEnd().length, text: name.trimEnd() } : undefined;
}

function readLeaf(leaf: Leaf, unit: Told | undefined, tasks: Task[]): void {
  for (const { from, to } of sentencesOf(leaf.flat.text)) {
    const text = leaf.flat.text.slice(from, to);
    const told = (at: number, until: number): Told => ({
      leaf,
      from: from + at,
      to: from + until,
      text: text.slice(at, until),
    });
    const leads = leadsIn(text, told);
    const deadlines = deadlinesIn(leaf, from, to);
    const report = WHEN_NEEDED.test(text) || !RESULT.test(text) ? undefined : reportIn(text);
    if (leads.length + deadlines.length === 0 && report === undefined) continue;
    const after = report === undefined ? null : TO.exec(text.slice(report.until));
    const named = after?.[1] ?? '';
    const stop = named.search(ABOUT);
    const name = (stop < 0 ? named : named.slice(0, stop)).trimEnd();
    const at = (report?.until ?? 0) + (after?.[0].length ?? 0) - named.length;
    tasks.push({
      leaf,
      from,
      to,
      unit,
      leads,
      deadlines,
      reports: report === undefined ? undefined : told(report.at, report.until),
      reportedTo: name === '' ? undefined : told(at, at + name.length),
    });
  }
}

/** A report that somebody makes: "báo cáo kết quả", "tổng hợp, báo cáo Giám đốc"; not the paper called Báo cáo. */
function reportIn(text: string): { at: number; until: number } | undefined {
  for (const match of text.matchAll(REPORT)) {
    if (match[0].startsWith('B') && match.index > 0) continue;
    return { at: match.index, until: match.index + match[0].length };
  }
  return undefined;
}

/** The units before "chủ trì": "Giao Sở A và Sở B chủ trì" has two, "Sở Văn hóa, Thể thao và Du lịch chủ trì" one. */
function leadsIn(text: string, told: (at: number, until: number) => Told): Told[] {
  const leads: Told[] = [];
  for (const match of text.matchAll(LEAD)) {
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    const offset = match.index - before.length;
    const begin = Math.max(
      ...[...before.matchAll(/(?:giao|do|đề nghị|yêu cầu) (?=\p{Lu})|[:(] /giu)].map(
        (one) => one.index + one[0].length,
      ),
      0,
    );
    if (begin === 0 && offset > 0) continue;
    for (const piece of unitsIn(before.slice(begin)))
      leads.push(told(offset + begin + piece.from, offset + begin + piece.to));
  }
  return leads;
}

/** Names of units in a list, a piece that begins like no unit joined to the one before; none where the list holds other words. */
export function unitsIn(list: string): readonly { readonly from: number; readonly to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let at = 0;
  for (const cut of [...list.matchAll(/[,;] | và /gu), undefined]) {
    const to = cut?.index ?? list.length;
    const piece = list.slice(at, to);
    const last = pieces.at(-1);
    const goesOn = last !== undefined && /(?:Hội đồng nhân dân|HĐND|Quốc hội)$/u.test(list.slice(last.from, last.to));
    if (UNIT.test(piece) && !goesOn) pieces.push({ from: at, to: at + piece.trimEnd().length });
    else if (last !== undefined) last.to = at + piece.trimEnd().length;
    else return [];
    at = to + (cut?.[0].length ?? 0);
  }
  // A name of more words than a name has is a sentence.
  return pieces.every(
    (piece) =>
      piece.to - piece.from <= 80 && !/ (?:là|để|nhằm|được|các|những|việc) /u.test(list.slice(piece.from, piece.to)),
  )
    ? pieces
    : [];
}

function deadlinesIn(leaf: Leaf, from: number, to: number): Deadline[] {
  const { flat } = leaf;
  const found: Deadline[] = [];
  for (const match of flat.text.slice(from, to).matchAll(BEFORE_DAY)) {
    const day = from + match.index + match[0].length;
    const words = flat.text.slice(Math.max(from, from + match.index - HOW_NEAR), from + match.index);
    if (!HANDING_IN.test(words) || NOT_DUE.test(words)) continue;
    const date = readDateFields(flat, day);
    const iso = date?.fields.iso;
    if (date === undefined || iso === undefined || date.fields.year === undefined) continue;
    found.push({ leaf, from: date.from, to: date.to, text: flat.text.slice(date.from, date.to), iso });
  }
  return found;
}

/** Sentences and the clauses between semicolons. */
function sentencesOf(text: string): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.;](?= )/gu)) {
    parts.push({ from, to: end.index });
    from = end.index + 2;
  }
  parts.push({ from, to: text.length });
  return parts;
}
