import { defineRule } from '../../lint/rule.ts';
import { isAllCaps } from '../../text/letters.ts';
import { allOf, retype } from '../the-thuc/_document.ts';
import { capitalHits } from '../viet-hoa/_hits.ts';

/** The names of council and office with another mark between the two tasks than " - ", or none. */
const NAME =
  /(?<!Tiểu |Ủy |Uỷ |[\p{L}\p{M}])(Hội đồng|Ban) thi đua(?:,? ?|[-–—] ?| [-–—])khen thưởng(?![\p{L}\p{M}])/giu;

export default defineRule({
  id: 'thi-dua/ten-hoi-dong-sai',
  severity: 'warning',
  basis: [
    { law: 'luat-06-2022', at: 'Điều 16, Điều 90', kind: 'suy-ra' },
    { law: 'nd30-2020', at: 'Phụ lục II, Mục IV, khoản 1', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  related: ['viet-hoa/ten-co-quan'],
  title: {
    vi: 'Tên Hội đồng, Ban Thi đua - Khen thưởng ghi khác Luật',
    en: 'Name of the emulation council or office other than in the Law',
  },
  messages: {
    vi: {
      ten: 'Luật Thi đua, khen thưởng gọi là “{dung}”, không phải “{viet}”.',
      ban: 'Tên cơ quan này viết “{dung}”, không phải “{viet}”.',
      sua: 'Sửa thành “{dung}”',
    },
    en: {
      ten: 'The Law on emulation and commendation says “{dung}”, not “{viet}”.',
      ban: 'The name of this office is written “{dung}”, not “{viet}”.',
      sua: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Luật Thi đua, khen thưởng viết tên “Hội đồng Thi đua - Khen thưởng” các cấp, “Ban Thi đua - Khen thưởng” có dấu gạch nối, hai bên có dấu cách, và viết hoa “Khen”; còn tên của Luật thì có dấu phẩy. Viết thường cả cụm (“các hội đồng thi đua, khen thưởng”) là danh từ chung, không báo. Chỉ xét chữ chạy của văn bản; đơn vị đặt tên hội đồng của mình khác đi thì bỏ qua được.',
    en: 'The Law writes “Hội đồng Thi đua - Khen thưởng” with a hyphen between blanks and a capital on “Khen”; its own name has a comma. In small letters it is a common noun and left alone. Looked for in running text only.',
  },
  regimes: ['nd30'],
  check(context, report) {
    for (const { leaf, from, to, text, span, match } of capitalHits(context, NAME)) {
      // In small letters from its first one it is a common noun: "các hội đồng thi đua, khen thưởng ở cơ sở".
      if (isAllCaps(text) || /^[hb]/u.test(text)) continue;
      const isCouncil = /^h/iu.test(match[1] ?? '');
      const dung = `${isCouncil ? 'Hội đồng' : 'Ban'} Thi đua - Khen thưởng`;
      const edits = allOf([retype(leaf.flat, from, to, dung, context.parsed.text)]);
      report({ span, message: isCouncil ? 'ten' : 'ban', values: { viet: text, dung }, fix: { title: 'sua', edits } });
    }
  },
  examples: [
    {
      name: 'thiếu gạch nối, dấu phẩy',
      text: 'Các phòng báo cáo ⟦Hội đồng Thi đua khen thưởng⟧; hồ sơ gửi ⟦Hội đồng thi đua, khen thưởng⟧ và ⟦Ban Thi đua- Khen thưởng⟧.',
      message: '“Hội đồng Thi đua - Khen thưởng”',
      fixed:
        'Các phòng báo cáo Hội đồng Thi đua - Khen thưởng; hồ sơ gửi Hội đồng Thi đua - Khen thưởng và Ban Thi đua - Khen thưởng.',
    },
    {
      name: 'đúng; danh từ chung; tên của Luật; tên khác',
      text: 'Hội đồng Thi đua - Khen thưởng cấp tỉnh họp theo Luật Thi đua, khen thưởng; Tiểu ban thi đua, khen thưởng báo cáo; công tác thi đua, khen thưởng; kiện toàn các hội đồng thi đua, khen thưởng ở cơ sở.',
    },
  ],
});
