import { demandsOn, missingElements } from '../../kinds/index.ts';
import { defineRule } from '../../lint/rule.ts';
import { hasForm, titleSpan } from '../the-thuc/_document.ts';
import { planWith } from '../the-thuc/_example.ts';
import { isUnderLawOf2022 } from './_movement.ts';
import { spokenOf } from './_spoken.ts';

/** A text of fewer characters has hardly begun. */
const ENOUGH = 600;

const SUBJECT = 'Phát động phong trào thi đua “Hồ sơ gọn, tra cứu nhanh” năm 2026';
const OPENING = ['Sở Nội vụ phát động phong trào thi đua trong cán bộ, công chức các phòng thuộc Sở như sau:'];
const GOAL = [
  'I. MỤC ĐÍCH, YÊU CẦU',
  'Nhằm tạo khí thế thi đua sôi nổi trong cơ quan, nâng cao chất lượng công tác lập hồ sơ và nộp lưu.',
  'II. NỘI DUNG, TIÊU CHÍ THI ĐUA',
  'Thi đua lập hồ sơ đầy đủ, đúng thời hạn; mỗi phòng nộp lưu xong toàn bộ hồ sơ đã giải quyết trước ngày 30 tháng 11 năm 2026. Tiêu chí: hồ sơ đủ thành phần, đánh số tờ, có mục lục, được Văn phòng Sở xác nhận; công chức tra cứu được hồ sơ trong thời gian không quá năm phút.',
];
const CARRYING_OUT = [
  'IV. TỔ CHỨC THỰC HIỆN',
  'Văn phòng Sở theo dõi, kiểm tra, đôn đốc; tuyên truyền, giới thiệu cách làm hay của các phòng trên trang thông tin điện tử của Sở; tổng hợp kết quả báo cáo Giám đốc Sở trước ngày 15 tháng 12 năm 2026./.',
];

export default defineRule({
  id: 'thi-dua/thieu-noi-dung-dieu-17',
  since: '0.1.0',
  related: ['thi-dua/chua-co-chi-tieu', 'thi-dua/vuot-pham-vi'],
  severity: 'warning',
  basis: [{ law: 'luat-06-2022', at: 'Điều 17', kind: 'truc-tiep' }],
  title: { vi: 'Kế hoạch thi đua thiếu nội dung của Điều 17', en: 'Emulation plan without contents of Điều 17' },
  messages: {
    vi: {
      thieu:
        'Chưa thấy văn bản nói đến: {noidung} (nội dung tổ chức phong trào thi đua theo Điều 17 Luật Thi đua, khen thưởng).',
    },
    en: {
      thieu:
        'The text does not seem to speak of: {noidung} (contents of a movement under Điều 17 of the Law on emulation and commendation).',
    },
  },
  docs: {
    vi: 'Điều 17 Luật Thi đua, khen thưởng nêu nội dung tổ chức phong trào thi đua: mục tiêu, phạm vi, đối tượng, nội dung, tiêu chí, thời gian, biện pháp; kiểm tra, giám sát; tuyên truyền, nhân rộng điển hình; sơ kết, tổng kết và khen thưởng. Luật đòi hỏi nội dung có trong văn bản, không đòi một mục với tên ấy, nên quy tắc tìm theo cụm từ rộng trong toàn văn bản và báo một lần; lời trong phần đầu, căn cứ, tên văn bản được viện dẫn, nơi nhận không tính. Với bản phát động và chỉ thị đây chỉ là gợi ý; kế hoạch đề ngày trước năm 2024 theo luật cũ nên không xét.',
    en: 'Điều 17 of the Law on emulation and commendation lists what organising a movement takes: goal, scope, participants, contents, criteria, time, measures; inspection; publicity and models; reviews and rewards. It asks for the content, not for a heading, so the rule looks for wide phrases in the whole text and says once what is absent; words of the header, of căn cứ, of cited titles and of the recipients don’t count. In a launch or a directive it is a hint; plans dated before 2024 followed the older law and are left alone.',
  },
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, view } = context;
    const demands = demandsOn(doc);
    if (demands === undefined || demands.elements.length === 0 || doc.body.length === 0) return;
    if (!isUnderLawOf2022(doc) || view.proseText.text.length < ENOUGH) return;
    const missing = missingElements(spokenOf(view), demands.elements);
    if (missing.length === 0) return;
    report({
      span: titleSpan(doc, view),
      message: 'thieu',
      severity: missing.every((one) => one.severity === 'hint') ? 'hint' : 'warning',
      values: { noidung: missing.map((one) => one.name).join('; ') },
    });
  },
  examples: [
    {
      name: 'thiếu sơ kết, tổng kết và khen thưởng',
      text: planWith({
        type: '⟦KẾ HOẠCH⟧',
        subject: SUBJECT,
        opening: OPENING,
        body: [...GOAL, ...CARRYING_OUT.map((line) => line.replace('IV.', 'III.'))],
      }),
      message: 'sơ kết, tổng kết; khen thưởng',
      whole: true,
    },
    {
      name: 'đủ nội dung',
      text: planWith({
        subject: SUBJECT,
        opening: OPENING,
        body: [
          ...GOAL,
          'III. SƠ KẾT, TỔNG KẾT VÀ KHEN THƯỞNG',
          'Sơ kết vào tháng 7, tổng kết vào tháng 12 năm 2026; Giám đốc Sở khen thưởng ba phòng dẫn đầu.',
          ...CARRYING_OUT,
        ],
      }),
      whole: true,
    },
    {
      name: 'lời “khen thưởng” chỉ có ở tên luật',
      text: planWith({
        type: '⟦KẾ HOẠCH⟧',
        subject: SUBJECT,
        opening: ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', ...OPENING],
        body: [
          ...GOAL,
          'III. SƠ KẾT, TỔNG KẾT',
          'Sơ kết vào tháng 7, tổng kết vào tháng 12 năm 2026.',
          ...CARRYING_OUT,
        ],
      }),
      message: 'nói đến: khen thưởng (nội dung',
      whole: true,
    },
    { name: 'kế hoạch không phải về thi đua', text: planWith({}), whole: true },
  ],
});
