import { isAllCaps, startsUpper } from '../text/letters.ts';
import type { NumberPart, Parsed } from '../tree/nodes.ts';
import { agencyName } from './agency-name.ts';
import { dayOf } from './day.ts';
import type { RegistryEntry } from './model.ts';

/**
 * A document of the workspace as something that others may cite: its own number, date, issuer and title. Undefined while
 * its number is blank.
 */
export function entryOfDocument(parsed: Parsed, uri: string): RegistryEntry | undefined {
  const { preface, kind } = parsed.main;
  const { number, agency, subject } = preface;
  const code = number === undefined ? undefined : codeIn(number);
  if (kind === 'unknown' || number === undefined || code === undefined) return undefined;
  return {
    type: kind === 'phat-dong' ? 'ke-hoach' : kind,
    code,
    date: dayOf(parsed.main, undefined),
    issuer: agency === undefined ? undefined : agencyName(agency.text),
    title: subject === undefined ? undefined : titleIn(subject.text),
    // A title in capitals can't be inserted into a sentence.
    titleShortened: subject !== undefined && isAllCaps(subject.text),
    inForceFrom: undefined,
    inForceTo: undefined,
    status: 'chua-ro',
    replacedBy: [],
    amendedBy: [],
    sources: [],
    verified: undefined,
    confirmed: 1,
    doubt: undefined,
    doubtfulFields: [],
    note: agency?.text,
    address: undefined,
    origin: { kind: 'van-ban', uri, at: number.span.start },
  };
}

/** `12/KH-BDT`, `34-CT/TW`: with the sign that stands behind the number. */
function codeIn({ text, number, symbol }: NumberPart): string | undefined {
  if (number === undefined || symbol === undefined) return undefined;
  const separator = /^\d+\p{L}?\s*([-/])/u.exec(text.replace(/^\D+/u, ''))?.[1] ?? '/';
  return `${number}${separator}${symbol.replace(/\s+/gu, '').replace(/[‐‑–—−]/gu, '-')}`;
}

/**
 * Trích yếu as a citation continues it: without "Về việc", its first letter small where the word is one that begins
 * sentences about work. "Hội nghị …", "Nghị quyết …" and names keep their capital.
 */
function titleIn(subject: string): string {
  const title = subject.replace(ABOUT, '');
  if (title === '') return subject;
  const lowers = title !== subject ? startsUpper(title) && WORK.test(title) : WORK.test(title);
  return lowers ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
}

const ABOUT = /^(?:về việc|v\/v|về) /iu;
const WORK =
  /^(?:ban hành|bãi bỏ|báo cáo|bảo đảm|bình xét|bổ sung|chấn chỉnh|chuyển đổi|công bố|công nhận|công tác|cử|đánh giá|đẩy mạnh|điều chỉnh|đổi mới|giao|hướng dẫn|hưởng ứng|kết luận|kết quả|kiểm tra|kiện toàn|lấy ý kiến|mở|nâng cao|phát động|phát huy|phát triển|phân công|phê duyệt|phòng|phối hợp|quy định|rà soát|sơ kết|sửa đổi|tăng cường|thành lập|thực hiện|tiếp tục|tổ chức|tổng kết|triển khai|tuyên truyền|tuyển|ứng dụng|xây dựng|xét|xử lý|yêu cầu) \p{Ll}/iu;
