import { readAuthority } from './issuer.ts';

/** Where a title stands in the plain text, without its quotes and without "về việc". */
export interface TitleRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the title after a citation: `về “…”`, `về việc …`, `quy định …`, `phê duyệt …`, at the blank after its last slot. Quoted
 * titles end at their closing quote; others with the sentence, a bracket, or where the text goes on about the document.
 * `said`: the citation is only a place in a document ("Điều 5 Nghị định số 30/2020/NĐ-CP"), and "quy định" is what it says.
 */
export function readTitle(text: string, from: number, said = false): TitleRange | undefined {
  ABOUT.lastIndex = from;
  const about = ABOUT.exec(text)?.[0] ?? '';
  QUOTED.lastIndex = from + about.length;
  const quote = QUOTED.exec(text)?.[0];
  if (quote !== undefined) {
    const at = from + about.length + quote.length;
    const end = closingQuote(text, at - 1);
    return end === undefined || end === at ? undefined : { from: at, to: end };
  }
  VERB.lastIndex = from;
  if (about === '' && !VERB.test(text)) return undefined;
  SAYS.lastIndex = from;
  if (said && SAYS.test(text)) return undefined;
  const at = from + (about === '' ? 1 : about.length);
  const to = endOf(text, at, about === '');
  return to === undefined || to === at ? undefined : { from: at, to };
}

/** The end of a title without quotes; `verb`: it begins with what the document does, not with "về". */
function endOf(text: string, at: number, verb: boolean): number | undefined {
  const rest = text.slice(at, at + MOST);
  END.lastIndex = 0;
  for (;;) {
    const end = END.exec(rest);
    if (end === null) return rest.length < MOST ? trimmed(text, at, at + rest.length) : undefined;
    const next = pastInside(rest, end, verb);
    if (next === undefined) return trimmed(text, at, at + end.index);
    END.lastIndex = next;
  }
}

/** Where the title goes on after a mark that stands within it; undefined where the mark ends it. */
function pastInside(rest: string, end: RegExpExecArray, verb: boolean): number | undefined {
  const mark = end[0];
  const at = end.index;
  if (OPEN_QUOTES.includes(mark)) {
    const close = closingQuote(rest, at);
    return close === undefined ? undefined : close + 1;
  }
  if (mark === ', ') return isOfActor(rest, at + 2) ? undefined : at + 2;
  if (mark === '(') {
    const bracket = SHORT_BRACKET.exec(rest.slice(at, at + 24))?.[0];
    return bracket === undefined ? undefined : at + bracket.length;
  }
  // "quy định về phân cấp; quy định chi tiết …": what the document does besides.
  if (mark === ';') return verb && FURTHER_VERB.test(rest.slice(at, at + 16)) ? at + 1 : undefined;
  // "hướng dẫn thi hành Luật A và Nghị định số 152/2025/NĐ-CP": both are what it guides.
  if (mark.startsWith(' và ')) return EXECUTED.test(rest.slice(0, at)) ? at + mark.length : undefined;
  return undefined;
}

/** "…, Văn phòng Trung ương Đảng hướng dẫn như sau": after the comma stands who acts, so the title is over. */
function isOfActor(text: string, at: number): boolean {
  const end = readAuthority(text, at);
  if (end === undefined) return false;
  ACTS.lastIndex = end;
  return ACTS.test(text);
}

/** The offset of the quote that closes the one at `at`, quotes of the same kind inside counted. */
function closingQuote(text: string, at: number): number | undefined {
  const open = text.charCodeAt(at);
  const closing = CLOSING[text.charAt(at)] ?? text.charAt(at);
  const [one, other] = [closing.charCodeAt(0), closing.charCodeAt(closing.length - 1)];
  const limit = Math.min(text.length, at + MOST);
  let depth = 1;
  for (let i = at + 1; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (code === one || code === other) depth -= 1;
    else if (code === open) depth += 1;
    if (depth === 0) return i;
  }
  return undefined;
}

function trimmed(text: string, from: number, to: number): number {
  while (to > from && ' ,'.includes(text.charAt(to - 1))) to -= 1;
  return to;
}

const ACTS =
  / (?:đã |sẽ |có |vừa )?(?:ban hành|báo cáo|cụ thể|chỉ đạo|chủ trì|đề nghị|giao|hướng dẫn|kính|lập|nhận|phát động|quyết định|quy định|thông báo|tổ chức|triển khai|trình|văn bản|xây dựng|ý kiến|yêu cầu)(?!\p{L})/uy;
const MOST = 500;
const ABOUT = /,? (?:về việc|về|v\/v|Về việc|Về|V\/v|V\/V):? ?/uy;
const QUOTED = / ?[“"„«‘'](?=\S)/uy;
const OPEN_QUOTES = '“"„«‘';
const CLOSING: Readonly<Record<string, string>> = { '“': '”"', '"': '"”', '„': '“”', '«': '»', '‘': '’' };
const VERB =
  / (?:quy định|Quy định|ban hành|Ban hành|phê duyệt|Phê duyệt|hướng dẫn|Hướng dẫn|sửa đổi(?:, bổ sung)?|Sửa đổi(?:, bổ sung)?|công bố|phát động|triển khai|thực hiện|tổ chức|phân công|giao|thành lập|kiện toàn|bãi bỏ|bổ sung|điều chỉnh|thay thế) (?!ngày|số|kèm|(?:khác|như|rõ|tại|trái)(?!\p{L}))/uy;
const SAYS = / quy định (?!chi tiết)/uy;
const FURTHER_VERB = /^; (?:và )?(?:quy định|sửa đổi|bổ sung|bãi bỏ|hướng dẫn|ban hành|thay thế|phê duyệt) /u;
const SHORT_BRACKET = /^\((?:[\d–./ -]{1,18}|[\p{Lu}\d&-]{2,12}|khóa [IVX]{1,5})\)(?= \p{Ll})/u;
const EXECUTED = /(?:thi hành|điều của|thực hiện) (?:Bộ luật|Luật|Pháp lệnh) /u;
const END =
  /[;()“”"„«»‘]|:(?!\d)|\.(?: |$)|,? (?:và )?(?:được|đã được) (?:sửa đổi|bổ sung|thay thế)|(?:,| và) (?:Bộ luật|Luật|Pháp lệnh|Lệnh|Sắc lệnh|Nghị quyết(?: liên tịch)?|Nghị định|Thông tư(?: liên (?:tịch|bộ))?|Văn bản hợp nhất|Quyết định|Quy định|Quy chế|Chỉ thị|Công điện|Thông tri|Thông báo|Hướng dẫn|Kết luận|Kế hoạch|Chương trình|Báo cáo|Tờ trình|Công văn|Văn bản)(?: số)? \d(?!\d? năm)|, (?:nhằm|để|chú ý|lưu ý|cụ thể|trong đó|sửa đổi,? bổ sung) |(?: sẽ)? (?:hết|có) hiệu lực(?!\p{L})| trái với | và (?:các )?(?:quy định|văn bản|hướng dẫn)(?: quy định| pháp luật)? (?:của|tại|khác|có liên quan|liên quan|thay thế)(?!\p{L})|, (?=\p{Lu})|$/gu;
