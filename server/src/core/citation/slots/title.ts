/** Where a title stands in the plain text, without its quotes and without "về việc". */
export interface TitleRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the title after a citation: `về “…”`, `về việc …`, `quy định …`, `phê duyệt …`, at the blank after its last slot. Quoted
 * titles end at their closing quote; others with the sentence, a bracket, or where the text goes on about the document.
 */
export function readTitle(text: string, from: number): TitleRange | undefined {
  ABOUT.lastIndex = from;
  const about = ABOUT.exec(text)?.[0] ?? '';
  QUOTED.lastIndex = from + about.length;
  const quote = QUOTED.exec(text)?.[0];
  if (quote !== undefined) {
    const at = from + about.length + quote.length;
    const rest = text.slice(at, at + MOST);
    const end = /[”"]/u.exec(rest)?.index;
    return end === undefined || end === 0 ? undefined : { from: at, to: at + end };
  }
  VERB.lastIndex = from;
  if (about === '' && !VERB.test(text)) return undefined;
  const at = from + (about === '' ? 1 : about.length);
  const rest = text.slice(at, at + MOST);
  const end = END.exec(rest)?.index ?? (rest.length < MOST ? rest.length : undefined);
  return end === undefined || end === 0 ? undefined : { from: at, to: at + end };
}

const MOST = 500;
const ABOUT = /,? (?:về việc|về|v\/v|Về việc|V\/v):? ?/uy;
const QUOTED = / ?[“"]/uy;
const VERB =
  / (?:quy định|Quy định|ban hành|Ban hành|phê duyệt|hướng dẫn|Hướng dẫn|sửa đổi|công bố|phát động|triển khai|thực hiện|tổ chức|phân công|giao|thành lập|kiện toàn|bãi bỏ|bổ sung|điều chỉnh) /uy;
const END =
  /[;:(“”"]|\.(?: |$)|,? (?:và )?(?:được|đã được) (?:sửa đổi|bổ sung|thay thế)|(?:,| và) (?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Quy định|Chỉ thị|Thông báo|Hướng dẫn|Kết luận|Kế hoạch|Chương trình|Báo cáo|Tờ trình|Công văn|Văn bản)(?: số)? \d|, (?:nhằm|để) |$/u;
