import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Leaf, LeafRole } from '../../tree/nodes.ts';
import { planWith } from '../the-thuc/_example.ts';
import { singleBefore, singleFor, wrongMarks } from './_reversed.ts';

/** A mark without its partner in the same paragraph. */
interface Loose {
  readonly leaf: Leaf;
  readonly leafIndex: number;
  readonly index: number;
}

const TOO_MANY = 20;
const MARKS = /[“”]/gu;
/** A quotation over several paragraphs is closed within this many. */
const REACH = 200;
/** Set in centred lines, each a leaf of its own. */
const WRAPPED: ReadonlySet<LeafRole> = new Set(['subject', 'annexHeading', 'annexNote']);

export default defineRule({
  id: 'trinh-bay/ngoac-kep-khong-khop',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'quy tắc dùng dấu ngoặc kép', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Dấu ngoặc kép không khớp', en: 'Quotation marks that don’t match' },
  messages: {
    vi: {
      le: 'Dấu ngoặc kép " không có dấu thứ hai trong đoạn này.',
      mo: 'Dấu mở ngoặc “ không có dấu đóng ” trong đoạn này và các đoạn sau.',
      dong: 'Dấu đóng ngoặc ” không có dấu mở “ đứng trước.',
      nguoc: 'Dấu ngoặc {viet} ở đây ngược chiều; đúng là {dung}.',
      don: 'Dấu ngoặc {viet} không cùng cặp với dấu bên kia; đúng là {dung}.',
      sua: 'Đổi thành {dung}',
    },
    en: {
      le: 'The quotation mark " has no second one in this paragraph.',
      mo: 'The opening mark “ has no closing ” in this paragraph or the next ones.',
      dong: 'The closing mark ” has no opening “ before it.',
      nguoc: 'The mark {viet} is the wrong one of the pair; it has to be {dung}.',
      don: 'The mark {viet} doesn’t make a pair with the other one; it has to be {dung}.',
      sua: 'Change to {dung}',
    },
  },
  docs: {
    vi: 'Mỗi dấu mở ngoặc kép cần một dấu đóng. Phần trích dẫn kéo dài nhiều đoạn (thường gặp trong văn bản sửa đổi, bổ sung) được đóng ở đoạn sau thì không bị báo. Thiếu dấu thì công cụ không tự sửa vì không biết phần trích kết thúc ở đâu; dấu ngược chiều (“x“, ”x”) hay đóng, mở bằng dấu đơn (“x’, ‘x”) thì có cách sửa.',
    en: 'Every opening quotation mark wants a closing one. A quotation over several paragraphs, as in amending acts, that is closed later is left alone. A missing mark has no fix, for where the quotation ends only the author knows; a mark that is the wrong one of the pair has.',
  },
  check({ view }, report) {
    const open: Loose[] = [];
    const straight: Loose[] = [];
    const reportPair = (leaf: Leaf, at: number, dung: string, message: 'don' | 'nguoc' = 'don'): void => {
      const span = spanOf(leaf.flat, at, at + 1);
      const values = { viet: leaf.flat.text.charAt(at), dung };
      report({ span, message, values, fix: { title: 'sua', edits: [{ span, text: dung }], values } });
    };
    view.prose.forEach((leaf, leafIndex) => {
      const text = leaf.flat.text;
      const lone = leaf.role === 'quoted' ? undefined : loneStraight(text);
      if (lone !== undefined) straight.push({ leaf, leafIndex, index: lone });
      if (leaf.role === 'quoted' || (!text.includes('“') && !text.includes('”'))) return;
      const wrong = wrongMarks(text);
      for (const { index, right } of wrong) reportPair(leaf, index, right, 'nguoc');
      if (wrong.length > 0) return;
      const inParagraph: Loose[] = [];
      for (const { index, 0: mark } of text.matchAll(MARKS)) {
        if (mark === '“') inParagraph.push({ leaf, leafIndex, index });
        else if (mark === '”' && inParagraph.pop() === undefined) {
          const partner = open[open.length - 1];
          if (
            partner !== undefined &&
            leafIndex - partner.leafIndex <= REACH &&
            (endsQuotation(text, index) || isWrapped(partner.leaf, leaf))
          ) {
            open.pop();
            continue;
          }
          const single = singleBefore(text, index);
          if (single !== undefined) reportPair(leaf, single, '“');
          else report({ span: spanOf(leaf.flat, index, index + 1), message: 'dong' });
        }
      }
      // So many in one paragraph are no quotation marks any more; the first one says it.
      for (const loose of inParagraph.length > TOO_MANY ? inParagraph.slice(0, 1) : inParagraph) {
        const single = singleFor(text, loose.index);
        if (single !== undefined) {
          reportPair(leaf, single, '”');
        } else if (beginsQuotation(text, loose.index) || closedOnNextLine(leaf, view.prose[leafIndex + 1]))
          open.push(loose);
        else report({ span: spanOf(leaf.flat, loose.index, loose.index + 1), message: 'mo' });
      }
    });
    // Two of them are a quotation over several paragraphs.
    if (straight.length === 1) {
      for (const { leaf, index } of straight) report({ span: spanOf(leaf.flat, index, index + 1), message: 'le' });
    }
    for (const { leaf, index } of open) report({ span: spanOf(leaf.flat, index, index + 1), message: 'mo' });
  },
  examples: [
    {
      name: 'thiếu dấu đóng',
      text: 'Danh hiệu ⟦“⟧Chiến sĩ thi đua cơ sở được xét hằng năm.',
      message: 'không có dấu đóng',
    },
    { name: 'thiếu dấu mở', text: 'Thực hành tiết kiệm, chống lãng phí.⟦”⟧', message: 'không có dấu mở' },
    {
      name: 'dấu thẳng lẻ',
      text: 'Danh hiệu ⟦"⟧Chiến sĩ thi đua cơ sở được xét hằng năm.',
      message: 'không có dấu thứ hai',
    },
    {
      name: 'dấu ngược chiều',
      text: 'Danh hiệu “Lao động tiên tiến⟦“⟧, ⟦”⟧Chiến sĩ thi đua” được xét hằng năm.',
      message: 'Dấu ngoặc “ ở đây ngược chiều; đúng là ”',
      fixed: 'Danh hiệu “Lao động tiên tiến”, “Chiến sĩ thi đua” được xét hằng năm.',
    },
    {
      name: 'đóng, mở bằng dấu đơn',
      text: 'Danh hiệu “Chiến sĩ thi đua cơ sở⟦’⟧ được xét hằng năm.\nDanh hiệu ⟦‘⟧Lao động tiên tiến” cũng vậy.',
      message: 'không cùng cặp với dấu bên kia; đúng là ”',
      fixed: 'Danh hiệu “Chiến sĩ thi đua cơ sở” được xét hằng năm.\nDanh hiệu “Lao động tiên tiến” cũng vậy.',
    },
    { name: 'dấu inch', text: 'Màn hình 24" và bảng tên "Một cửa".' },
    { name: 'trích dẫn qua hai đoạn', text: '“Thi đua là yêu nước.\nYêu nước thì phải thi đua.”' },
    {
      name: 'trích yếu công văn hai dòng, ngoặc kép qua chỗ xuống dòng',
      text: 'UBND TỈNH HÀ MINH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc\n\nSố: 14/SNV-VP\tHà Minh, ngày 17 tháng 9 năm 2026\nV/v triển khai Tháng cao điểm “Vì biển,\nđảo Tổ quốc” và ứng phó bão\n\nKính gửi: Các sở, ban, ngành.\n\nSở Nội vụ đề nghị các cơ quan thực hiện./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nLưu Văn An',
      whole: true,
    },
    {
      name: 'trích yếu hai dòng, ngoặc kép không đóng',
      text: 'UBND TỈNH HÀ MINH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc\n\nSố: 14/SNV-VP\tHà Minh, ngày 17 tháng 9 năm 2026\nV/v triển khai Tháng cao điểm ⟦“⟧Vì biển,\nđảo Tổ quốc và ứng phó bão\n\nKính gửi: Các sở, ban, ngành.\n\nSở Nội vụ đề nghị các cơ quan thực hiện./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nLưu Văn An',
      message: 'không có dấu đóng',
      whole: true,
    },
    {
      name: 'tên phụ lục hai dòng, ngoặc kép qua chỗ xuống dòng',
      text: `${planWith({
        opening: ['Để các phòng nêu tại Phụ lục được biểu dương kịp thời, Sở Nội vụ xây dựng kế hoạch như sau:'],
      })}
Phụ lục
DANH SÁCH ĐƯỢC TẶNG DANH HIỆU “TẬP THỂ
LAO ĐỘNG XUẤT SẮC” NĂM 2026
(Kèm theo Kế hoạch số 12/KH-SNV ngày 15 tháng 3 năm 2026 của Sở Nội vụ)
1. Văn phòng Sở.
2. Phòng Tổng hợp.`,
      whole: true,
    },
    { name: 'đủ cặp', text: 'Danh hiệu “Chiến sĩ thi đua cơ sở”, “Lao động tiên tiến”.' },
  ],
});

/** A quotation over several paragraphs begins with its paragraph, or after a colon. */
function beginsQuotation(text: string, index: number): boolean {
  return /(?:^|: ?)$/u.test(text.slice(Math.max(0, index - 2), index));
}

/** … and ends with one. */
function endsQuotation(text: string, index: number): boolean {
  return /^[.,;:!?)/]{0,4}$/u.test(text.slice(index + 1));
}

/** Title lines are broken where the space ends, within a quotation too. */
function isWrapped(leaf: Leaf, next: Leaf | undefined): boolean {
  return WRAPPED.has(leaf.role) && next?.role === leaf.role;
}

function closedOnNextLine(leaf: Leaf, next: Leaf | undefined): boolean {
  return isWrapped(leaf, next) && /^[^“”]*”/u.test(next?.flat.text ?? '');
}

/** The last of an odd count of straight marks in a paragraph without curly ones; inches and seconds are none. */
function loneStraight(text: string): number | undefined {
  if (!text.includes('"') || /[“”]/u.test(text)) return undefined;
  const marks = [...text.matchAll(/(?<!\d)"/gu)];
  return marks.length % 2 === 1 ? marks.at(-1)?.index : undefined;
}
