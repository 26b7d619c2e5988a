import { defineRule } from '../../lint/rule.ts';
import { CASE_MESSAGES, reportPhrases, type WrongCase } from './_phrases.ts';

export default defineRule({
  id: 'viet-hoa/don-vi-hanh-chinh',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục III, khoản 1, điểm a, b, c', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tên tỉnh, thành phố viết hoa sai', en: 'Wrong capitals in the name of a province or city' },
  messages: CASE_MESSAGES,
  docs: {
    vi: 'Danh từ chung chỉ đơn vị hành chính đứng trước tên riêng viết thường: “tỉnh Nam Định”, “thành phố Thái Nguyên”, kể cả trong tên cơ quan (“Hội đồng nhân dân tỉnh Sơn La”). Riêng “Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh” viết hoa; đơn vị mang chữ số cũng viết hoa: “Quận 1”, “Phường 3”. Chỉ xét giữa câu, với tên các tỉnh, thành phố trực thuộc trung ương hiện nay và trước ngày 01/7/2025.',
    en: 'The common noun of an administrative unit before a proper name is in small letters: “tỉnh Nam Định”, “thành phố Thái Nguyên”, in names of bodies too; only “Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh” and units with a number (“Quận 1”) have a capital. Looked at in mid-sentence, for the provinces and cities of today and of before 01/7/2025.',
  },
  regimes: ['nd30'],
  check(context, report) {
    reportPhrases(context, 'don-vi-hanh-chinh', report);
    reportPhrases(context, 'don-vi-chu-so', report, isNumberName);
  },
  examples: [
    {
      name: '“Tỉnh”, “Thành phố” viết hoa giữa câu',
      text: 'Các đơn vị của ⟦Tỉnh Nam Định⟧, ⟦Thành phố Hải Phòng⟧ và UBND ⟦Tỉnh Sơn La⟧ trao đổi kinh nghiệm.',
      message: '“tỉnh Nam Định”',
      fixed: 'Các đơn vị của tỉnh Nam Định, thành phố Hải Phòng và UBND tỉnh Sơn La trao đổi kinh nghiệm.',
    },
    {
      name: '“Thành phố Hồ Chí Minh”, “Thủ đô Hà Nội”',
      text: 'Hội nghị tổ chức tại ⟦thành phố Hồ Chí Minh⟧ và ⟦thủ đô Hà Nội⟧.',
      fixed: 'Hội nghị tổ chức tại Thành phố Hồ Chí Minh và Thủ đô Hà Nội.',
    },
    {
      name: 'đầu câu, sau gạch đầu dòng, tên đơn vị khác',
      text: 'Tỉnh Nam Định chủ trì. Tỉnh Sơn La phối hợp; các huyện của tỉnh Sông Hoa tham gia.\n\n- Thành phố Hải Phòng báo cáo kết quả.',
    },
    {
      name: 'đơn vị mang chữ số',
      text: 'Cuộc họp tổ chức tại trụ sở ⟦phường 3⟧, Thành phố Hồ Chí Minh và ⟦quận 1⟧.',
      fixed: 'Cuộc họp tổ chức tại trụ sở Phường 3, Thành phố Hồ Chí Minh và Quận 1.',
    },
    {
      name: 'số lượng, không phải tên',
      text: 'Mỗi phường 3 người; thành lập 12 phường, 5 xã; các phường 1, 2, 3; số lượng: xã 20, phường 5; đạt chuẩn phường 3/5 tiêu chí.',
    },
  ],
});

/** A figure after the noun is its name only in the singular and where nothing is counted by it. */
function isNumberName({ leaf, from, to }: WrongCase): boolean {
  const { text } = leaf.flat;
  return !COUNTED.test(text.slice(Math.max(0, from - 12), from)) && ENDS.test(text.slice(to, to + 12));
}

const COUNTED = /(?:(?:các|những|mỗi|một|mọi|từng|hai|ba|số|nhiều)|[\d,:;(]) $/iu;
const ENDS = /^(?:$|[.;)](?!\d)|,(?! ?\d)| (?:và (?!\d)|quận|thành phố|tỉnh|TP))/iu;
