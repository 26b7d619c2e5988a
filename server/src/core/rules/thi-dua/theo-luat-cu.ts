import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import { hasForm, retype } from '../the-thuc/_document.ts';
import { planWith } from '../the-thuc/_example.ts';
import { isMovement, isUnderLawOf2022 } from './_movement.ts';

/** The principles as the law of 2003 listed them; the law in force puts "minh bạch" after "công khai". */
const PRINCIPLES =
  /(?:tự nguyện, tự giác|chính xác), công khai(?=; đoàn kết|, đoàn kết|, công bằng|, kịp thời|\.|;|$)/giu;
const ROUNDS = /thi đua (?:thường xuyên )?(?:và |, )?(?:thi đua )?theo đợt(?!\p{L})/giu;

const plan = (contents: string, placeDate?: string): string =>
  planWith({
    ...(placeDate === undefined ? {} : { placeDate }),
    subject: 'Phát động phong trào thi đua “Hồ sơ gọn, tra cứu nhanh” năm 2026',
    body: [
      'I. MỤC ĐÍCH, YÊU CẦU',
      'Tạo khí thế sôi nổi trong cơ quan.',
      'II. NỘI DUNG',
      contents,
      'III. TỔ CHỨC THỰC HIỆN',
      'Văn phòng Sở theo dõi, đôn đốc việc thực hiện./.',
    ],
  });

export default defineRule({
  id: 'thi-dua/theo-luat-cu',
  related: ['vien-dan/het-hieu-luc'],
  severity: 'hint',
  basis: [{ law: 'luat-06-2022', at: 'Điều 5, khoản 1, khoản 2; Điều 16, khoản 1', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: 'Lời của Luật Thi đua, khen thưởng năm 2003', en: 'Wording of the law on emulation of 2003' },
  messages: {
    vi: {
      dot: '“Thi đua theo đợt” là cách gọi của luật cũ; luật hiện hành gọi là thi đua theo chuyên đề.',
      nguyenTac: 'Nguyên tắc ghi theo luật cũ; luật hiện hành ghi “công khai, minh bạch”.',
      them: 'Thêm “minh bạch”',
      doi: 'Sửa thành “theo chuyên đề”',
    },
    en: {
      dot: '“Thi đua theo đợt” is a term of the former law; the law in force says thi đua theo chuyên đề.',
      nguyenTac: 'The principles are those of the former law; the law in force says “công khai, minh bạch”.',
      them: 'Add “minh bạch”',
      doi: 'Change to “theo chuyên đề”',
    },
  },
  docs: {
    vi: 'Kế hoạch thi đua hay được soạn từ bản của những năm trước, còn theo Luật Thi đua, khen thưởng năm 2003. Luật hiện hành chia thi đua thành thường xuyên và theo chuyên đề (Điều 16), và thêm “minh bạch” vào nguyên tắc thi đua, nguyên tắc khen thưởng (Điều 5). Chỉ xét văn bản về phong trào thi đua từ năm 2024, chỉ là gợi ý.',
    en: 'Plans are often made from older ones that followed the law of 2003. The law in force knows emulation all year and by theme (Điều 16) and has added “minh bạch” to the principles (Điều 5). Only documents on movements from 2024 on, and only a hint.',
  },
  check(context, report) {
    const { doc, view } = context;
    if (!hasForm(context) || !isMovement(doc) || !isUnderLawOf2022(doc)) return;
    for (const hit of matchesIn(view.proseText, ROUNDS)) {
      const { leaf, to, text } = hit;
      if (leaf.role === 'quoted') continue;
      const words = /(?:thi đua )?theo đợt$/iu.exec(text)?.[0] ?? text;
      const edit = retype(leaf.flat, to - 'đợt'.length, to, 'chuyên đề', context.parsed.text);
      report({
        span: spanOf(leaf.flat, to - words.length, to),
        message: 'dot',
        ...(edit === undefined ? {} : { fix: { title: 'doi', edits: [edit] } }),
      });
    }
    for (const { leaf, to, span } of matchesIn(view.proseText, PRINCIPLES)) {
      if (leaf.role === 'quoted') continue;
      const at = spanOf(leaf.flat, to - 1, to).end;
      const edits = [{ span: { start: at, end: at }, text: ', minh bạch' }];
      report({ span, message: 'nguyenTac', fix: { title: 'them', edits } });
    }
  },
  examples: [
    {
      name: 'nguyên tắc khen thưởng của luật cũ',
      text: plan('Khen thưởng bảo đảm ⟦chính xác, công khai⟧, công bằng, kịp thời.'),
      message: 'luật hiện hành ghi “công khai, minh bạch”',
      fixed: plan('Khen thưởng bảo đảm chính xác, công khai, minh bạch, công bằng, kịp thời.'),
      whole: true,
    },
    {
      name: 'thi đua theo đợt',
      text: plan('Các phòng tổ chức thi đua thường xuyên và ⟦thi đua theo đợt⟧.'),
      message: 'thi đua theo chuyên đề',
      fixed: plan('Các phòng tổ chức thi đua thường xuyên và thi đua theo chuyên đề.'),
      whole: true,
    },
    {
      name: 'lời của luật hiện hành; kế hoạch trước năm 2024',
      text: plan('Thi đua tự nguyện, tự giác, công khai, minh bạch; thi đua theo chuyên đề.'),
      whole: true,
    },
    {
      name: 'trước năm 2024',
      text: plan('Khen thưởng chính xác, công khai, công bằng, kịp thời.', 'Sông Hoa, ngày 15 tháng 3 năm 2022'),
      whole: true,
    },
    {
      name: 'lời của văn bản khác, trong ngoặc kép',
      text: plan(
        '1. Sửa đổi khoản 2 như sau:\n\n“2. Khen thưởng chính xác, công khai, công bằng, kịp thời.\n\n3. Tổ chức thi đua theo đợt.”.',
      ),
      whole: true,
    },
  ],
});
