import { defineRule } from '../../lint/rule.ts';
import { jointsOf } from '../../text/joints.ts';
import type { Edit } from '../../text/span.ts';

const WRAPPED = `SỞ VĂN HÓA VÀ THỂ THAO
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-SVHTT
Sông Hoa, ngày 15 tháng 3 năm 2026

⟦KẾ HOẠCH⟧
Nâng cao chất lượng công tác văn thư

Để công tác văn thư của cơ quan đi vào nền nếp, văn bản được soạn thảo
đúng thể thức, gửi đúng hạn và lưu đầy đủ, Sở Văn hóa và Thể thao xây dựng
kế hoạch như sau:
I. MỤC ĐÍCH
1. Bảo đảm văn bản được soạn thảo đúng thể thức, đúng kỹ thuật trình bày
theo quy định của pháp luật và của cơ quan trong cả năm.
2. Bảo đảm văn bản đến được chuyển giao trong ngày, văn bản khẩn được
chuyển ngay, không để thất lạc hồ sơ, tài liệu của cơ quan, đơn vị và của
cá nhân.
II. TỔ CHỨC THỰC HIỆN
Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch và báo cáo kết quả
với Giám đốc Sở trước ngày 15 tháng 12 năm 2026./.
Nơi nhận:
- Giám đốc Sở;
- Lưu: VT, VP.
GIÁM ĐỐC
Lê Minh Khuê
`;

export default defineRule({
  id: 'trinh-bay/dong-bi-ngat',
  since: '0.1.0',
  severity: 'info',
  basis: [{ law: 'thong-le', at: 'mỗi đoạn một dòng; máy tự xuống dòng theo khổ giấy', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Văn bản bị ngắt dòng theo khổ trang', en: 'Lines broken at the page’s width' },
  messages: {
    vi: {
      ngat: 'Văn bản dán từ PDF bị ngắt dòng giữa câu ở {so} chỗ; nối lại thì mỗi đoạn là một dòng.',
      noi: 'Nối lại các dòng của cả văn bản',
    },
    en: {
      ngat: 'The text comes from a PDF, its lines broken in mid-sentence in {so} places; joined, each paragraph is one line.',
      noi: 'Join the lines of the whole text',
    },
  },
  docs: {
    vi: 'Chữ chép từ PDF mang theo chỗ xuống dòng của trang in. Thể Thức vẫn hiểu đoạn văn và viện dẫn bị ngắt, nhưng sửa và in ra thì khó. Cách sửa nối các dòng của từng đoạn bằng một dấu cách; đọc lại một lượt rồi hãy nhận. Lệnh “Chuẩn hóa văn bản dán vào” làm việc ấy cùng những việc khác một văn bản dán vào cần, cho xem trước từng bước.',
    en: 'Text copied from a PDF carries the line ends of the printed page. Paragraphs and citations are understood all the same, but editing and printing are hard. The fix joins the lines of each paragraph by a blank; read it through before you accept it. The command “Chuẩn hóa văn bản dán vào” does that and what else a paste needs, each step shown first.',
  },
  wholeFile: true,
  check({ parsed, doc, view }, report) {
    if (!parsed.wrapped) return;
    const edits: Edit[] = [];
    for (const { flat } of view.leaves) edits.push(...jointsOf(parsed.text, flat));
    const first = view.leaves.find((leaf) => leaf.flat.breaks !== undefined);
    const span = doc.preface.type?.span ?? first?.span;
    if (edits.length === 0 || span === undefined) return;
    report({ span, message: 'ngat', values: { so: edits.length }, fix: { title: 'noi', edits } });
  },
  examples: [
    {
      name: 'dán từ PDF',
      whole: true,
      text: WRAPPED,
      message: 'ngắt dòng giữa câu',
      fixed: WRAPPED.replace(/[⟦⟧]/gu, '')
        .replace('soạn thảo\nđúng', 'soạn thảo đúng')
        .replace('xây dựng\nkế hoạch', 'xây dựng kế hoạch')
        .replace('trình bày\ntheo', 'trình bày theo')
        .replace('khẩn được\nchuyển', 'khẩn được chuyển')
        .replace('và của\ncá nhân', 'và của cá nhân')
        .replace('kết quả\nvới', 'kết quả với'),
    },
    {
      name: 'mỗi đoạn một dòng',
      text: 'Văn bản được soạn thảo đúng thể thức.\nVăn bản đến được chuyển giao trong ngày.',
    },
  ],
});
