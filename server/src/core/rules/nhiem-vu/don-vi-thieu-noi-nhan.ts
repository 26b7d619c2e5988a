import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { issuerOf } from '../the-thuc/_document.ts';
import { planWith } from '../the-thuc/_example.ts';
import { givesTasks } from './_plan.ts';
import { isRecipient, taskedUnits } from './_units.ts';

/** Each unit is compared with each recipient: a real plan has some dozens of both. */
const MOST = 200;

const plan = (recipients: readonly string[], ...lines: readonly string[]): string =>
  planWith({
    body: [
      'I. MỤC ĐÍCH, YÊU CẦU',
      'Hồ sơ được rà soát đầy đủ, đúng thành phần.',
      'II. NỘI DUNG',
      'Rà soát toàn bộ hồ sơ đã giải quyết xong.',
      'III. TỔ CHỨC THỰC HIỆN',
      ...lines,
    ],
    recipients: ['Nơi nhận:', ...recipients, '- Lưu: VT, VP.'],
  });

export default defineRule({
  id: 'nhiem-vu/don-vi-thieu-noi-nhan',
  severity: 'info',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 9', kind: 'suy-ra' }],
  title: { vi: 'Đơn vị được giao việc không có ở nơi nhận', en: 'Unit with a task that isn’t among the recipients' },
  messages: {
    vi: {
      thieu: '“{ten}” được giao việc nhưng không có ở nơi nhận; thêm vào nơi nhận để biết mà thực hiện.',
      day: 'Nơi nhận',
    },
    en: {
      thieu: '“{ten}” is given a task but isn’t among the recipients; add it so that it gets the document.',
      day: 'Recipients',
    },
  },
  labels: ['day'],
  docs: {
    vi: 'Nơi nhận ghi những cơ quan, đơn vị nhận văn bản để thực hiện. Thêm một đơn vị vào phần tổ chức thực hiện thì hay quên thêm ở nơi nhận. Quy tắc xét kế hoạch, chỉ thị, chương trình, công điện, văn bản phát động: đơn vị đứng đầu một mục của phần tổ chức thực hiện hoặc đứng trước “chủ trì” phải có ở nơi nhận, bằng tên, bằng chữ viết tắt, hoặc trong một tên chung (“Các sở, ban, ngành”, “Các phòng, đơn vị thuộc Sở”, “Như trên”). Dòng “Lưu” cũng tính. Mỗi đơn vị báo một lần; cơ quan ban hành không xét.',
    en: 'The recipients are those who get the document to carry it out. A unit added to the section on carrying out is easily forgotten there. A unit that heads an item of that section or stands before “chủ trì” has to be among the recipients, by name, by its letters, or within a collective name (“Các sở, ban, ngành”, “Như trên”). The records line counts. Each unit is told once; the issuer itself is left alone.',
  },
  onSaveOnly: true,
  check(context, report) {
    const { recipients, recipientsLabel } = context.doc.conclusions;
    if (!givesTasks(context) || recipientsLabel === undefined || recipients.length === 0) return;
    const lines = recipients.slice(0, MOST).map(({ flat }) => flat.text);
    // Only the records line: who gets the document hasn't been written yet.
    if (lines.every((line) => /^lưu/iu.test(line))) return;
    const issuer = issuerOf(context.doc);
    const told = new Set<string>();
    for (const { leaf, from, to, text } of taskedUnits(context.doc)) {
      const key = text.toUpperCase();
      if (told.has(key) || issuer.includes(key)) continue;
      told.add(key);
      if (told.size > MOST) return;
      if (isRecipient(text, lines)) continue;
      const related = [{ span: recipientsLabel.span, message: 'day' as const }];
      report({ span: spanOf(leaf.flat, from, to), message: 'thieu', values: { ten: text }, related });
    }
  },
  examples: [
    {
      name: 'quên một đơn vị',
      text: plan(
        ['- Giám đốc Sở;', '- Văn phòng Sở;'],
        '1. Văn phòng Sở: theo dõi, đôn đốc.',
        '2. ⟦Phòng Tài chính⟧: bố trí kinh phí./.',
      ),
      message: '“Phòng Tài chính” được giao việc nhưng không có ở nơi nhận',
      whole: true,
    },
    {
      name: 'tên chung, chữ viết tắt',
      text: plan(
        ['- Các phòng thuộc Sở;', '- TT LTLS tỉnh;'],
        '1. Phòng Tài chính: bố trí kinh phí.',
        '2. Trung tâm Lưu trữ lịch sử tỉnh: hướng dẫn nghiệp vụ.',
        '3. Giao Văn phòng Sở chủ trì theo dõi./.',
      ),
      whole: true,
    },
    {
      name: 'câu thiếu dấu chấm cuối không phải tên đơn vị',
      text: plan(
        ['- Giám đốc Sở;'],
        '1. Thanh tra Sở theo dõi, đôn đốc việc thực hiện',
        '2. Lưu hồ sơ theo quy định./.',
      ),
      whole: true,
    },
    {
      name: 'mục không phải tên đơn vị',
      text: plan(['- Giám đốc Sở;'], '1. Báo cáo kết quả: trước ngày 15/12/2026.', '2. Hội nghị tổng kết: tháng 12./.'),
      whole: true,
    },
  ],
});
