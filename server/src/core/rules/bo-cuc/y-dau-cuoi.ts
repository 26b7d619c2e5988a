import { reportMany } from '../../lint/many.ts';
import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Edit, Span } from '../../text/span.ts';
import { isDivision } from '../../tree/is-division.ts';
import type { BodyNode, Division, Leaf } from '../../tree/nodes.ts';
import { CIRCULAR_BODY, circularWith, isNormativeText } from '../the-thuc/_normative.ts';
import { amendingSpans, isAmending, isInside } from './_amending.ts';
import { nameOf } from './_division.ts';
import { listsOf } from './_lists.ts';

/** More of them are the custom of the whole text. */
const CAP = 3;

export default defineRule({
  id: 'bo-cuc/y-dau-cuoi',
  severity: 'hint',
  basis: [
    {
      law: 'thong-le',
      at: 'điểm kết thúc bằng dấu chấm phẩy, điểm cuối bằng dấu chấm (6.236 trong 6.295 danh sách đã xem)',
      kind: 'thong-le',
    },
  ],
  fix: 'review',
  title: { vi: 'Dấu cuối của điểm, khoản trong danh sách', en: 'Final mark of a point or clause in a list' },
  messages: {
    vi: {
      cuoi: '“{so}” là ý cuối của danh sách, kết thúc bằng dấu chấm chứ không phải “;”.',
      khoan: '“{so}” kết thúc bằng “;”; khoản kết thúc bằng dấu chấm.',
      trong: '“{so}” chưa có dấu ở cuối; ý còn tiếp trong danh sách kết thúc bằng “;”.',
      nhieu: 'Dấu cuối của các ý trong danh sách khác cách viết thường dùng ở {dem} chỗ (ở đây: “{so}”).',
      cham: 'Thay bằng dấu chấm',
      phay: 'Thêm dấu chấm phẩy',
      het: 'Sửa dấu ở mọi chỗ',
    },
    en: {
      cuoi: '“{so}” is the last of its list and ends with a full stop, not “;”.',
      khoan: '“{so}” ends with “;”; a clause ends with a full stop.',
      trong: '“{so}” has no final mark; in a list that goes on an item ends with “;”.',
      nhieu: 'Final marks in lists differ from custom in {dem} places (here: “{so}”).',
      cham: 'Put a full stop',
      phay: 'Add a semicolon',
      het: 'Mend all of them',
    },
  },
  docs: {
    vi: 'Trong văn bản quy phạm pháp luật, điểm còn tiếp kết thúc bằng dấu chấm phẩy, điểm cuối của khoản bằng dấu chấm, khoản bằng dấu chấm. Không điều khoản nào quy định nên đây là gợi ý: điểm cuối kết thúc “;” khi sau đó là khoản hay điều khác, khoản kết thúc “;”, điểm không có dấu khi danh sách còn tiếp. Điểm kết thúc bằng dấu chấm (cả câu), khoản là ý của một câu dẫn ở trên không báo. Văn bản sửa đổi, phần trích, phụ lục không xét.',
    en: 'In normative texts a point that others follow ends with a semicolon, the last one and every clause with a full stop. No article asks for it, hence a hint: a last point or a clause that ends with “;”, a point without any mark in the middle of a list. Points that end with a full stop and clauses that go on a sentence above them are left alone, as are amending acts, quotations and annexes.',
  },
  regimes: ['quy-pham'],
  onSaveOnly: true,
  check(context, report) {
    const { doc, view, parsed } = context;
    if (!isNormativeText(context) || isAmending(doc)) return;
    const amended = amendingSpans(view);
    const places: Place[] = [];
    for (const { level, members, parent } of listsOf(context)) {
      if (level !== 'y' || members.length < 2 || isInside(amended, members[0]?.span.start)) continue;
      // "… đạt các tiêu chuẩn sau đây:" makes a list of clauses too.
      const announced = members[0]?.type !== 'point' && isAnnounced(parent, members);
      if (announced) continue;
      members.forEach((one, i) => {
        const place = placeOf(one, i === members.length - 1, parsed.text);
        if (place !== undefined) places.push(place);
      });
    }
    // The very last item may be the end of what has been typed so far.
    const end = doc.body.at(-1)?.span.end ?? 0;
    reportMany(
      places.filter(({ span }) => span.end < end),
      CAP,
      ({ span, edits, message, so }) =>
        report({ span, message, values: { so }, fix: { title: message === 'trong' ? 'phay' : 'cham', edits } }),
      ({ span, so }, dem, edits) =>
        report({ span, message: 'nhieu', values: { so, dem }, fix: { title: 'het', edits } }),
    );
  },
  examples: [
    {
      name: 'điểm cuối kết thúc “;”, khoản kết thúc “;”',
      whole: true,
      text: list(
        'a) Sách;',
        'b) Báo⟦;⟧',
        '2. Tủ sách mở cửa hằng ngày⟦;⟧',
        '3. Tủ sách do xã quản lý.',
        '4. Sách được kiểm kê.',
      ),
      message: 'kết thúc bằng dấu chấm',
      fixed: list(
        'a) Sách;',
        'b) Báo.',
        '2. Tủ sách mở cửa hằng ngày.',
        '3. Tủ sách do xã quản lý.',
        '4. Sách được kiểm kê.',
      ),
    },
    {
      name: 'điểm không có dấu',
      whole: true,
      text: list('a) Sách của thiếu nhi và của nông dân trong x⟦ã⟧', 'b) Báo.', '2. Tủ sách mở cửa hằng ngày.'),
      message: 'chưa có dấu ở cuối',
      fixed: list('a) Sách của thiếu nhi và của nông dân trong xã;', 'b) Báo.', '2. Tủ sách mở cửa hằng ngày.'),
    },
    {
      name: 'đúng lệ; điểm là cả câu',
      whole: true,
      text: list('a) Sách;', 'b) Báo.', '2. Tủ sách mở cửa như sau:', 'a) Xã mở cả ngày.', 'b) Thôn mở buổi tối.'),
    },
    {
      name: 'khoản là ý của một câu',
      whole: true,
      text: circularWith({
        body: [
          'Điều 1. Tủ sách',
          'Tủ sách phải đạt các yêu cầu sau đây:',
          '1. Có sách;',
          '2. Có báo.',
          ...CIRCULAR_BODY.slice(2),
        ],
      }),
    },
    {
      name: 'khoản là ý của tên điều: phần nhiều kết thúc “;”',
      whole: true,
      text: circularWith({
        body: [
          'Điều 1. Tủ sách xã',
          '1. Có sách;',
          '2. Có báo.',
          'Điều 2. Nguyên tắc',
          '1. Mở cửa;',
          '2. Miễn phí;',
          '3. Có người đọc.',
          'Điều 3. Hiệu lực thi hành',
          'Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
        ],
      }),
    },
    {
      name: 'điểm ngắn không dấu, điểm còn chia nhỏ',
      whole: true,
      text: list(
        'a) Đối với xã',
        'b) Sách của thiếu nhi và của nông dân trong các thôn của xã gồm',
        '- Truyện;',
        '- Thơ.',
        'c) Báo.',
        '2. Tủ sách mở cửa hằng ngày.',
      ),
    },
  ],
});

function list(...lines: readonly string[]): string {
  return circularWith({ body: ['Điều 1. Tủ sách', '1. Tủ sách gồm:', ...lines, ...CIRCULAR_BODY.slice(2)] });
}

interface Place {
  readonly span: Span;
  readonly edits: readonly Edit[];
  readonly message: 'cuoi' | 'khoan' | 'trong';
  readonly so: string;
}

function placeOf(one: Division, isLast: boolean, source: string): Place | undefined {
  // What ends with a table, a quotation or a list of its own ends otherwise.
  if (one.children.some((child) => isDivision(child) || child.type === 'table' || child.type === 'quote'))
    return undefined;
  const leaf = lastLeaf(one);
  if (leaf === undefined) return undefined;
  const { text } = leaf.flat;
  const span = spanOf(leaf.flat, text.length - 1, text.length);
  const so = nameOf(one);
  if (text.endsWith(';') && source.slice(span.start, span.end) === ';') {
    const message = one.type === 'point' ? 'cuoi' : 'khoan';
    if (message === 'cuoi' && !isLast) return undefined;
    return { span, edits: [{ span, text: '.' }], message, so };
  }
  // A name of its own has no mark either: only a point with a line below it, or of some length, is a sentence.
  const open = one.type === 'point' && !isLast && text.length >= SHORTEST && /[\p{L}\d)]$/u.test(text);
  return open
    ? { span, edits: [{ span: { start: span.end, end: span.end }, text: ';' }], message: 'trong', so }
    : undefined;
}

/** The clauses are items of one sentence: it stands above them, or most of them end with a semicolon. */
function isAnnounced(parent: Division | undefined, members: readonly Division[]): boolean {
  const lead = parent?.children.find((child) => !isDivision(child));
  if (lead?.type === 'paragraph' && lead.leaf.flat.text.endsWith(':')) return true;
  return members.filter((one) => lastLeaf(one)?.flat.text.endsWith(';') === true).length * 2 >= members.length;
}

/** Shorter ones may be names: "a) Đối với xã". */
const SHORTEST = 40;

function lastLeaf(one: Division): Leaf | undefined {
  const last: BodyNode | undefined = one.children.at(-1);
  if (last === undefined) return one.heading;
  return last.type === 'paragraph' ? last.leaf : undefined;
}
