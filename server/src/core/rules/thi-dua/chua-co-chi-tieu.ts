import { defineRule } from '../../lint/rule.ts';
import { hasForm, titleSpan } from '../the-thuc/_document.ts';
import { planWith } from '../the-thuc/_example.ts';
import { isMovement } from './_movement.ts';

/** A text of fewer characters has hardly begun. */
const ENOUGH = 600;
/** A figure that can be measured afterwards: a share, a number at least, a number of things. Dates and numbers of laws are none. */
const MEASURED = /[0-9] ?%|(?:ít nhất|tối thiểu|không quá|tăng|giảm|trên) [0-9]/iu;
const COUNTED =
  /[0-9] (?:mô hình|sáng kiến|hồ sơ|tập thể|cá nhân|công trình|hộ|km|ha|triệu|tỷ|lượt|điểm|sản phẩm|giờ|phút)(?!\p{L})/iu;
const SLOGAN = /chủ đề|khẩu hiệu|phương châm|thi đua:? ?[“"]|phong trào:? ?[“"]/iu;

const FILL =
  'Các phòng thi đua lập hồ sơ đầy đủ, đúng thành phần, nộp lưu đúng hạn; tuyên truyền cách làm hay, kịp thời nêu gương tập thể, cá nhân tiêu biểu; kiểm tra, đôn đốc việc thực hiện, bình xét công khai, khen thưởng đúng người, đúng việc. ';
const launch = (subject: string, contents: string): string =>
  planWith({
    type: subject.startsWith('⟦') ? '⟦KẾ HOẠCH⟧' : 'KẾ HOẠCH',
    subject: subject.replace('⟦', ''),
    body: [
      'I. MỤC ĐÍCH, YÊU CẦU',
      FILL.trim(),
      'II. NỘI DUNG',
      `${FILL}${contents}`.trim(),
      'III. TỔ CHỨC THỰC HIỆN',
      `${FILL.trim()}/.`,
    ],
  });

export default defineRule({
  id: 'thi-dua/chua-co-chi-tieu',
  severity: 'hint',
  basis: [
    {
      law: 'thong-le',
      at: 'chỉ tiêu, khẩu hiệu: Điều 16 Luật năm 2003, luật hiện hành không còn bắt buộc',
      kind: 'thong-le',
    },
  ],
  title: { vi: 'Phong trào chưa có chỉ tiêu đo được, chủ đề', en: 'Movement without measurable targets or a theme' },
  messages: {
    vi: { chua: 'Chưa thấy {gi}; luật hiện hành không bắt buộc, nhưng có thì dễ phát động, dễ bình xét.' },
    en: { chua: 'No {gi} found; the law no longer asks for it, but it helps to launch and to judge the movement.' },
  },
  docs: {
    vi: 'Luật Thi đua, khen thưởng năm 2003 (Điều 16) nêu cả chỉ tiêu, khẩu hiệu của phong trào; Điều 17 luật hiện hành không còn nêu, chỉ yêu cầu mục tiêu và tiêu chí. Nhiều kế hoạch vẫn có vì chỉ tiêu bằng con số (100%, ít nhất 02 mô hình) thì cuối kỳ mới đo được, chủ đề thì dễ nhớ. Đây chỉ là gợi ý; không cần thì tắt.',
    en: 'The law of 2003 (Điều 16) also listed targets and slogans; Điều 17 of the law in force asks for goals and criteria only. Many plans keep them: targets in figures can be measured at the end, a theme is easily remembered. A hint, to be switched off where it isn’t wanted.',
  },
  onSaveOnly: true,
  check(context, report) {
    const { doc, view } = context;
    if (!hasForm(context) || !isMovement(doc) || (doc.kind !== 'ke-hoach' && doc.kind !== 'phat-dong')) return;
    const { text } = view.printedText;
    if (doc.body.length === 0 || text.length < ENOUGH) return;
    const missing: string[] = [];
    if (!MEASURED.test(text) && !COUNTED.test(text)) missing.push('chỉ tiêu đo được bằng con số');
    if (!SLOGAN.test(text)) missing.push('chủ đề, khẩu hiệu hay tên riêng của phong trào');
    if (missing.length === 0) return;
    report({ span: titleSpan(doc, view), message: 'chua', values: { gi: missing.join(' và ') } });
  },
  examples: [
    {
      name: 'không có con số, không có chủ đề',
      text: launch('⟦Phát động phong trào thi đua năm 2026', ''),
      message: 'chỉ tiêu đo được bằng con số và chủ đề',
      whole: true,
    },
    {
      name: 'có cả hai',
      text: launch(
        'Phát động phong trào thi đua “Hồ sơ gọn, tra cứu nhanh” năm 2026',
        'Phấn đấu 100% hồ sơ nộp lưu đúng hạn.',
      ),
      whole: true,
    },
    { name: 'kế hoạch không phải về thi đua', text: planWith({}), whole: true },
  ],
});
