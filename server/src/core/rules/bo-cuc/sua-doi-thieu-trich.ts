import { defineRule } from '../../lint/rule.ts';
import type { View } from '../../lint/view.ts';
import { isDivision } from '../../tree/is-division.ts';
import type { BodyNode, Division } from '../../tree/nodes.ts';
import { hasForm } from '../the-thuc/_document.ts';
import { amendingCircular } from '../the-thuc/_normative.ts';
import { isCommandNode } from './_amending.ts';
import { labelSpan, titleOf } from './_division.ts';

export default defineRule({
  id: 'bo-cuc/sua-doi-thieu-trich',
  severity: 'info',
  basis: [{ law: 'thong-le', at: 'nội dung sửa đổi, bổ sung đặt trong ngoặc kép sau “như sau:”', kind: 'thong-le' }],
  title: { vi: 'Nội dung sửa đổi không đặt trong ngoặc kép', en: 'New text of an amendment not in quotation marks' },
  messages: {
    vi: {
      ngoac: 'Nội dung sửa đổi sau “{lenh}” chưa đặt trong ngoặc kép; mở bằng “ ở đầu và đóng bằng ” ở cuối.',
      trong: 'Sau “{lenh}” chưa có nội dung sửa đổi.',
    },
    en: {
      ngoac: 'The new text after “{lenh}” isn’t in quotation marks; it begins with “ and ends with ”.',
      trong: 'No new text follows “{lenh}”.',
    },
  },
  docs: {
    vi: 'Sau lệnh sửa đổi kết thúc bằng “như sau:”, nội dung mới của điều, khoản, điểm xuống dòng và đặt trong ngoặc kép “ ”, mang số của chính nó. Thiếu ngoặc kép thì không phân biệt được điều, khoản của văn bản sửa đổi với điều, khoản của văn bản được sửa đổi. Sửa đổi phụ lục, danh mục, bảng, biểu, mẫu không xét. Chỉ xét khi lưu.',
    en: 'After a command that ends “như sau:” the new article, clause or point stands on a new line in “ ”, under its own number. Without the marks nobody can tell the clauses of the amending act from those of the amended one. Changes of annexes, lists, tables and forms are left alone. Computed on save.',
  },
  regimes: ['quy-pham'],
  onSaveOnly: true,
  check(context, report) {
    const { view, doc } = context;
    if (!hasForm(context)) return;
    let beside: ReadonlyMap<Division, BodyNode> | undefined;
    const until = doc.attachments[0]?.span.start ?? Number.POSITIVE_INFINITY;
    for (const one of view.divisions) {
      if (one.span.start >= until) break;
      const title = titleOf(one)?.replace(/:$/u, '');
      if (title === undefined || !COMMAND.test(title) || OTHER.test(title)) continue;
      const lenh = title.length > 60 ? `${title.slice(0, 40)}… như sau` : title;
      const rest = one.heading === undefined ? one.children.slice(1) : one.children;
      let fault = faultOf(rest);
      if (fault === 'trong' && isNewText((beside ??= nextOnes(view)).get(one), title)) fault = 'ngoac';
      if (fault !== undefined) report({ span: labelSpan(one), message: fault, values: { lenh } });
    }
  },
  examples: [
    {
      name: 'khoản mới không có ngoặc kép',
      whole: true,
      text: amendingCircular([
        '⟦1.⟧ Sửa đổi, bổ sung khoản 2 Điều 5 như sau:',
        'Tủ sách mở cửa ít nhất 03 buổi mỗi tuần.',
        '2. Bãi bỏ khoản 3 Điều 7.',
      ]),
      message: 'chưa đặt trong ngoặc kép',
    },
    {
      name: 'điều mới không có ngoặc kép',
      whole: true,
      text: amendingCircular([
        '⟦1.⟧ Sửa đổi, bổ sung Điều 5 như sau:',
        'Điều 5. Thời gian phục vụ',
        '1. Tủ sách mở cửa ít nhất 03 buổi mỗi tuần.',
        '2. Bãi bỏ khoản 3 Điều 7.',
      ]),
      message: 'chưa đặt trong ngoặc kép',
    },
    {
      name: 'chưa có nội dung',
      whole: true,
      text: amendingCircular(['⟦1.⟧ Sửa đổi, bổ sung khoản 2 Điều 5 như sau:', '2. Bãi bỏ khoản 3 Điều 7.']),
      message: 'chưa có nội dung sửa đổi',
    },
    {
      name: 'khoản thêm không có ngoặc kép',
      whole: true,
      text: amendingCircular([
        '⟦1.⟧ Bổ sung khoản 3a vào sau khoản 3 Điều 5 như sau:',
        '3a. Tủ sách mở cửa cả ngày lễ.',
        '2. Bãi bỏ khoản 3 Điều 7.',
      ]),
      message: 'chưa đặt trong ngoặc kép',
    },
    {
      name: 'khoản mới mang đúng số của khoản sau',
      whole: true,
      text: amendingCircular([
        '⟦1.⟧ Sửa đổi khoản 2 Điều 5 như sau:',
        '2. Tủ sách mở cửa ít nhất 03 buổi mỗi tuần.',
        '2. Bãi bỏ khoản 3 Điều 7.',
      ]),
      message: 'chưa đặt trong ngoặc kép',
    },
    {
      name: 'nội dung trong ngoặc kép, danh sách lệnh, sửa đổi phụ lục',
      whole: true,
      text: amendingCircular([
        '1. Sửa đổi, bổ sung khoản 2 Điều 5 như sau:',
        '“2. Tủ sách mở cửa ít nhất 03 buổi mỗi tuần.”.',
        '2. Sửa đổi, bổ sung một số khoản của Điều 6 như sau:',
        'a) Sửa đổi khoản 1 như sau:',
        '“1. Sách được kiểm kê mỗi năm một lần.”;',
        'b) Bãi bỏ khoản 4.',
        '3. Sửa đổi, bổ sung mục số 3 tại Phụ lục I như sau:',
        'Tủ sách của thôn, tổ dân phố',
      ]),
    },
    {
      name: 'lệnh dài: lời báo chỉ trích phần đầu',
      whole: true,
      text: amendingCircular([
        '⟦1.⟧ Sửa đổi, bổ sung điểm a khoản 2, điểm b khoản 3 và điểm c khoản 4 Điều 5 như sau:',
        '2. Bãi bỏ khoản 3 Điều 7.',
      ]),
      message: '… như sau',
    },
    {
      name: 'nội dung mới là bảng; lệnh về mẫu, danh mục',
      whole: true,
      text: amendingCircular([
        '1. Sửa đổi khoản 2 Điều 5 như sau:\n\n| Việc | Đơn vị |\n| --- | --- |\n| Kiểm kê | Xã |\n',
        '2. Sửa đổi khoản 3 Điều 5 về mẫu sổ kiểm kê như sau:',
        'Sổ kiểm kê có năm cột.',
        '3. Bãi bỏ khoản 3 Điều 7.',
      ]),
    },
  ],
});

/** A command on a named unit of another text; "một số điều của …" announces commands, not new text. */
const COMMAND =
  /^(?:Sửa đổi, bổ sung|Sửa đổi|Bổ sung)(?: tên| tiêu đề)?(?: các)? (?:khoản|điểm|Điều|Chương|Mục|đoạn|Phần) ?[^;:]{0,300} như sau$/u;
const OTHER = /phụ lục|danh mục|bảng|biểu|mẫu|mục số|cụm từ/iu;

function faultOf(children: readonly BodyNode[]): 'ngoac' | 'trong' | undefined {
  const first = children[0];
  if (first === undefined) return 'trong';
  if (children.some((one) => one.type === 'table' || isCommandNode(one))) return undefined;
  return MARK.test(firstText(first)) ? undefined : 'ngoac';
}

/**
 * Without the marks "1a. …", and "2. …" where khoản 2 is the one to be amended, is read as the next clause of the act itself:
 * it is the new text all the same, unless it is a command.
 */
function isNewText(next: BodyNode | undefined, title: string): boolean {
  const named = NAMED.exec(title)?.[1];
  return next !== undefined && isDivision(next) && next.num === named && !isCommandNode(next) && !/điểm/u.test(title);
}

function nextOnes(view: View): ReadonlyMap<Division, BodyNode> {
  const next = new Map<Division, BodyNode>();
  for (const { nodes } of view.families) {
    nodes.forEach((node, i) => {
      const after = nodes[i + 1];
      if (isDivision(node) && after !== undefined) next.set(node, after);
    });
  }
  return next;
}

const NAMED = /(?:khoản|Điều) (\d{1,3}[a-zđ]?)(?!\p{L}|\d)/u;

const MARK = /^[“”"„«'‘]/u;

function firstText(node: BodyNode): string {
  if (node.type === 'table') return '';
  if (node.type === 'paragraph') return node.leaf.flat.text;
  if (node.type === 'quote') return node.children[0]?.leaf.flat.text ?? '';
  return textOf(node);
}

function textOf(one: Division): string {
  return `${one.marker} ${titleOf(one) ?? ''}`;
}
