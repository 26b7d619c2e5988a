import { defineRule } from '../../lint/rule.ts';
import { spanOfAll } from '../../text/flat.ts';
import { isAllCaps } from '../../text/letters.ts';
import type { Leaf, Signature } from '../../tree/nodes.ts';
import { allOf, hasForm, retype } from './_document.ts';
import { planWith } from './_example.ts';

/**
 * Family names that are borne by most people and begin no office. Names of places that begin with one ("HÀ NỘI", "THÁI
 * BÌNH") have two words, so a rarer family name asks for three.
 */
const NAME =
  /^(?:(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|NGÔ|DƯƠNG|ĐINH|TRỊNH|TRƯƠNG)(?: \p{Lu}{1,7}){1,4}|(?:HỒ(?! CHÍ MINH$)|LÝ|LƯƠNG|MAI|ĐÀO|CAO|LÂM|HÀ|THÁI|TẠ|TÔ|CHÂU|QUÁCH|BẾ|NÔNG|HỨA|LÒ|GIÀNG|SÙNG|VÀNG|VI|LƯU|PHÙNG|KIỀU|TỐNG|CHU|QUAN|TRIỆU|HOÀNG|ĐOÀN (?:VĂN|THỊ))(?: \p{Lu}{1,7}){2,4})$/u;

export default defineRule({
  id: 'the-thuc/ho-ten-in-hoa',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 7, điểm đ', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 7', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Họ tên người ký in hoa', en: 'Name of the signer in capitals' },
  messages: {
    vi: {
      hoa: 'Họ tên “{ten}” viết in hoa cả; họ tên người ký chỉ viết hoa chữ cái đầu: “{dung}”.',
      sua: 'Sửa thành “{dung}”',
    },
    en: {
      hoa: 'The name “{ten}” is all in capitals; only the initials of the signer’s name are: “{dung}”.',
      sua: 'Write “{dung}”',
    },
  },
  docs: {
    vi: 'Họ và tên người ký trình bày bằng chữ in thường, đậm, hoa chữ cái đầu mỗi âm tiết; chỉ quyền hạn và chức vụ ở phía trên viết in hoa.',
    en: 'The name of the signer is written in bold small letters with capital initials; only capacity and office above it are in capitals.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    for (const signature of context.doc.conclusions.signatures) {
      const leaf = nameIn(signature);
      if (leaf === undefined) continue;
      const ten = leaf.flat.text;
      const dung = ten.replace(/(?<=\p{L})\p{L}/gu, (letter) => letter.toLowerCase());
      const edits = allOf([retype(leaf.flat, 0, ten.length, dung, context.parsed.text)]);
      report({
        span: spanOfAll(leaf.flat),
        message: 'hoa',
        values: { ten, dung },
        fix: { title: 'sua', values: { dung }, edits },
      });
    }
  },
  examples: [
    {
      name: 'họ tên in hoa',
      text: planWith({ signature: ['GIÁM ĐỐC', '⟦LÊ MINH KHUÊ⟧'] }),
      message: '“Lê Minh Khuê”',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'người ký thay',
      text: planWith({ signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '⟦NÔNG THỊ HOA⟧'] }),
      fixed: planWith({ signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nông Thị Hoa'] }),
      whole: true,
    },
    { name: 'chữ thường', text: planWith({}), whole: true },
    {
      name: 'chưa ghi họ tên',
      text: planWith({ signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] }),
      whole: true,
    },
    {
      name: 'chức vụ ghi cả tên tỉnh',
      text: planWith({ signature: ['GIÁM ĐỐC', 'CÔNG AN TỈNH', 'THÁI BÌNH'] }),
      whole: true,
    },
  ],
});

/** The last line in capitals of a signature that has no name: the tree reads it as a part of the office. */
function nameIn({ signer, position, forPosition, onBehalf }: Signature): Leaf | undefined {
  const lines = position?.leaves ?? [];
  const last = lines[lines.length - 1];
  if (signer !== undefined || last === undefined || !isAllCaps(last.flat.text)) return undefined;
  const above = lines.length > 1 || forPosition !== undefined || onBehalf !== undefined;
  return above && NAME.test(last.flat.text) ? last : undefined;
}
