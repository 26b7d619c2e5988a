import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { CIRCULAR_OPENING, circularWith, isFrom, isNormativeText, SINCE_ND187 } from '../the-thuc/_normative.ts';

export default defineRule({
  id: 'vien-dan/luat-sua-doi-cach-ghi',
  severity: 'hint',
  basis: [{ law: 'nd187-2025', at: 'sửa đổi Điều 68, khoản 1, điểm a của Nghị định 78/2025/NĐ-CP', kind: 'truc-tiep' }],
  title: {
    vi: 'Căn cứ của văn bản quy phạm: cách ghi luật đã được sửa đổi',
    en: 'Căn cứ of a normative text: how an amended law is named',
  },
  messages: {
    vi: {
      ngoac:
        'Luật đã được sửa đổi ghi tiếp, không trong ngoặc: “được sửa đổi, bổ sung bởi Luật số …”, thay cho “{viet}”.',
      nam: 'Luật đã được sửa đổi ghi số của luật sửa đổi: “được sửa đổi, bổ sung bởi Luật số …”, thay cho “{viet}”.',
    },
    en: {
      ngoac: 'An amended law goes on without brackets: “được sửa đổi, bổ sung bởi Luật số …”, not “{viet}”.',
      nam: 'An amended law names the number of the amending one: “được sửa đổi, bổ sung bởi Luật số …”, not “{viet}”.',
    },
  },
  docs: {
    vi: 'Theo Nghị định 187/2025/NĐ-CP, luật, pháp lệnh đã được sửa đổi thì sau số của luật ghi “được sửa đổi, bổ sung bởi” và tên loại, số của từng luật sửa đổi: “Luật Lưu trữ số 33/2024/QH15 được sửa đổi, bổ sung bởi Luật số 90/2025/QH15”; không đặt trong ngoặc, không ghi năm sửa đổi thay cho số. Chỉ xét dòng căn cứ của văn bản từ ngày 01/7/2025. Trong thực tế còn nhiều văn bản viết khác nên đây là gợi ý.',
    en: 'By Nghị định 187/2025/NĐ-CP a law that has been amended is followed by “được sửa đổi, bổ sung bởi” and type and number of each amending law, without brackets, and not by the year of the amendment. Only the căn cứ of texts from 1 July 2025 on are looked at; practice still varies, hence a hint.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    if (!isNormativeText(context) || !isFrom(context, SINCE_ND187)) return;
    for (const { type, leaf } of context.doc.preamble) {
      const { flat } = leaf;
      if (type !== 'basis' || !/^(?:- )?Căn cứ (?:Bộ luật|Luật|Pháp lệnh) /u.test(flat.text)) continue;
      const bracket = BRACKET.exec(flat.text);
      const found = bracket ?? YEAR.exec(flat.text);
      // The name of a decree may hold such words; they are a part of that name.
      if (found === null || OTHER.test(flat.text.slice(8, found.index))) continue;
      report({
        span: spanOf(flat, found.index, found.index + found[0].length),
        message: bracket === null ? 'nam' : 'ngoac',
        values: { viet: found[0].length > 60 ? `${found[0].slice(0, 58)}…` : found[0] },
      });
    }
  },
  examples: [
    {
      name: 'năm sửa đổi trong ngoặc',
      text: circularWith({
        opening: ['Căn cứ Luật Thư viện số 46/2019/QH14 ⟦(sửa đổi, bổ sung năm 2025)⟧;', ...CIRCULAR_OPENING.slice(1)],
      }),
      message: 'không trong ngoặc',
      whole: true,
    },
    {
      name: 'năm sửa đổi thay cho số',
      text: circularWith({
        opening: [
          'Căn cứ Luật Thư viện số 46/2019/QH14 ⟦được sửa đổi, bổ sung năm 2025⟧;',
          ...CIRCULAR_OPENING.slice(1),
        ],
      }),
      message: 'ghi số của luật sửa đổi',
      whole: true,
    },
    {
      name: 'số của luật sửa đổi',
      text: circularWith({
        opening: [
          'Căn cứ Luật Thư viện số 46/2019/QH14 được sửa đổi, bổ sung bởi Luật số 90/2025/QH15;',
          ...CIRCULAR_OPENING.slice(1),
        ],
      }),
      whole: true,
    },
  ],
});

const BRACKET = /\((?:đã )?(?:được )?sửa đổi[^()\n]{0,200}\)/u;
const YEAR = /(?:đã )?được sửa đổi(?:, bổ sung)?(?: một số điều)?(?: vào)? (?:các )?năm \d{4}(?:(?:,| và) \d{4}){0,4}/u;
const OTHER = /Nghị định|Thông tư|Quyết định/u;
