import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { startsUpper } from '../../text/letters.ts';
import { hasForm, issuerOf, retype } from './_document.ts';
import { planWith } from './_example.ts';

const TITLE =
  /^(?:(?:PGS|GS|TS|ThS|Ths|BS|BSCKI{1,2}|BSCK|KS|CN|LS|NGƯT|NGND|TTƯT|DS|Tiến sĩ|Thạc sĩ|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng|Giáo sư|Phó giáo sư)[. ]+)+/u;
/** The decree leaves these to the rules of their ministries. */
const EXEMPT =
  /(?:TRƯỜNG|ĐẠI HỌC|CAO ĐẲNG|HỌC VIỆN|VIỆN|BỆNH VIỆN|Y TẾ|GIÁO DỤC|KHOA HỌC|CÔNG AN|QUÂN|BIÊN PHÒNG|CHỈ HUY|QUỐC PHÒNG|KIỂM NGHIỆM|KIỂM SOÁT BỆNH TẬT)/u;

export default defineRule({
  id: 'the-thuc/hoc-ham-hoc-vi',
  since: '0.1.0',
  related: ['the-thuc/ky-thay-mat-lan'],
  severity: 'hint',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 7, điểm c', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 7.1.3', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Học hàm, học vị, quân hàm trước họ tên', en: 'Degree or rank before the name' },
  messages: {
    vi: { thua: 'Trước họ tên người ký không ghi “{viet}”.', bo: 'Bỏ “{viet}”' },
    en: { thua: 'No “{viet}” stands before the name of the signer.', bo: 'Remove “{viet}”' },
  },
  docs: {
    vi: 'Trước họ tên của người ký không ghi học hàm, học vị và các danh hiệu danh dự khác. Lực lượng vũ trang, giáo dục, y tế, khoa học theo quy định của bộ quản lý nên không xét.',
    en: 'No degree, rank or honour stands before the name of the signer. The armed forces, education, health and science follow the rules of their ministries and are left alone.',
  },
  check(context, report) {
    if (!hasForm(context) || context.doc.regime === 'quy-pham' || EXEMPT.test(issuerOf(context.doc).toUpperCase()))
      return;
    for (const { signer } of context.doc.conclusions.signatures) {
      const found = signer === undefined ? null : TITLE.exec(signer.flat.text);
      if (signer === undefined || found === null || !startsUpper(signer.flat.text.slice(found[0].length))) continue;
      const viet = found[0].trim();
      const edit = retype(signer.flat, 0, found[0].length, '', context.parsed.text);
      report({
        span: spanOf(signer.flat, 0, viet.length),
        message: 'thua',
        values: { viet },
        ...(edit === undefined ? {} : { fix: { title: 'bo' as const, edits: [edit] } }),
      });
    }
  },
  examples: [
    {
      name: 'thạc sĩ',
      text: planWith({ signature: ['GIÁM ĐỐC', '⟦ThS.⟧ Lê Minh Khuê'] }),
      message: '“ThS.”',
      fixed: planWith({}),
      whole: true,
    },
    { name: 'chỉ có họ tên', text: planWith({}), whole: true },
    {
      name: 'trường học theo quy định của ngành',
      text: planWith({
        agency: 'TRƯỜNG CAO ĐẲNG SƯ PHẠM',
        number: 'Số: 12/KH-CĐSP',
        signature: ['HIỆU TRƯỞNG', 'TS. Lê Minh Khuê'],
      }),
      whole: true,
    },
  ],
});
