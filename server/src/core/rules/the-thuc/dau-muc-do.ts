import { defineRule } from '../../lint/rule.ts';
import { spanOfAll } from '../../text/flat.ts';
import { bare, isAllCaps } from '../../text/letters.ts';
import { hasForm, isParty, retype } from './_document.ts';
import { planWith } from './_example.ts';

export default defineRule({
  id: 'the-thuc/dau-muc-do',
  related: ['the-thuc/du-thao-sai-cho'],
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục III, khoản 2', kind: 'truc-tiep' }],
  fix: 'review',
  title: {
    vi: 'Dấu độ khẩn, độ mật, phạm vi lưu hành viết sai',
    en: 'Mark of urgency, secrecy or circulation miswritten',
  },
  messages: {
    vi: {
      khan: '“{chu}” không phải mức độ khẩn; ba mức là “HỎA TỐC”, “THƯỢNG KHẨN”, “KHẨN”.',
      mat: '“{chu}” không phải độ mật; ba độ là “TUYỆT MẬT”, “TỐI MẬT”, “MẬT”.',
      luuHanh: '“{chu}” viết khác chỉ dẫn phạm vi lưu hành “{dung}”.',
      hoa: '“{chu}” chưa viết in hoa; dấu này viết “{dung}”.',
      sua: 'Ghi “{dung}”',
    },
    en: {
      khan: '“{chu}” is no degree of urgency; the three are “HỎA TỐC”, “THƯỢNG KHẨN”, “KHẨN”.',
      mat: '“{chu}” is no degree of secrecy; the three are “TUYỆT MẬT”, “TỐI MẬT”, “MẬT”.',
      luuHanh: '“{chu}” differs from the note on circulation “{dung}”.',
      hoa: '“{chu}” isn’t in capitals; the mark is written “{dung}”.',
      sua: 'Write “{dung}”',
    },
  },
  docs: {
    vi: 'Văn bản hành chính có ba mức độ khẩn (HỎA TỐC, THƯỢNG KHẨN, KHẨN), ba độ mật (TUYỆT MẬT, TỐI MẬT, MẬT), và chỉ dẫn phạm vi lưu hành như “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ”; đều viết in hoa. “Rất khẩn”, “khẩn cấp”, “hỏa tốc hẹn giờ”, “rất mật” không phải mức nào trong số đó. Quy tắc xét chữ đứng riêng một dòng ở phần đầu; văn bản có đáng mức ấy hay không do người có thẩm quyền quyết định. Viết chữ thường chỉ là thông tin, vì trên giấy đó là con dấu.',
    en: 'An administrative document has three degrees of urgency (HỎA TỐC, THƯỢNG KHẨN, KHẨN), three of secrecy (TUYỆT MẬT, TỐI MẬT, MẬT), and notes on circulation such as “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ”, all in capitals. Judged is a line of its own in the header; whether the document deserves the degree is for its authority to say. Small letters are information only, since on paper the mark is a stamp.',
  },
  regimes: ['nd30'],
  check(context, report) {
    if (!hasForm(context) || isParty(context.doc)) return;
    for (const { flat } of context.doc.preface.stamps) {
      const chu = flat.text.replace(/^[([]|[)\].!]{1,3}$/gu, '');
      const letters = bare(chu);
      const right = MARKS.get(letters);
      const span = spanOfAll(flat);
      if (right === undefined) {
        if (NO_URGENCY.has(letters)) report({ span, message: 'khan', values: { chu } });
        else if (NO_SECRECY.has(letters)) report({ span, message: 'mat', values: { chu } });
        continue;
      }
      // Both ways to put the tone mark stand in the decree: HỎA TỐC, HOẢ TỐC.
      if (chu === right || chu === 'HOẢ TỐC') continue;
      const circulation = letters !== bare(right);
      const message = circulation && isAllCaps(chu) ? 'luuHanh' : 'hoa';
      const edit = retype(
        flat,
        flat.text.indexOf(chu),
        flat.text.indexOf(chu) + chu.length,
        right,
        context.parsed.text,
      );
      report({
        span,
        message,
        values: { chu, dung: right },
        severity: 'info',
        ...(edit === undefined ? {} : { fix: { title: 'sua', values: { dung: right }, edits: [edit] } }),
      });
    }
  },
  examples: [
    {
      name: 'không có mức “rất khẩn”',
      text: planWith({ number: 'Số: 12/KH-SNV\n⟦RẤT KHẨN⟧' }),
      message: 'không phải mức độ khẩn',
      whole: true,
    },
    {
      name: 'không có độ “rất mật”',
      text: planWith({ number: 'Số: 12/KH-SNV\n⟦RẤT MẬT⟧' }),
      message: 'không phải độ mật',
      whole: true,
    },
    {
      name: 'viết chữ thường',
      text: planWith({ number: 'Số: 12/KH-SNV\n⟦Khẩn⟧' }),
      message: 'dấu này viết “KHẨN”',
      fixed: planWith({ number: 'Số: 12/KH-SNV\nKHẨN' }),
      whole: true,
    },
    {
      name: 'phạm vi lưu hành viết khác',
      text: `⟦LƯU HÀNH TRONG NỘI BỘ⟧\n${planWith({})}`,
      message: '“LƯU HÀNH NỘI BỘ”',
      fixed: `LƯU HÀNH NỘI BỘ\n${planWith({})}`,
      whole: true,
    },
    {
      name: 'hỏa tốc, mật, lưu hành nội bộ',
      text: `LƯU HÀNH NỘI BỘ\n${planWith({ number: 'Số: 12/KH-SNV\nMẬT\nHOẢ TỐC' })}`,
      whole: true,
    },
    { name: 'dự thảo', text: planWith({ number: 'Số:     /KH-SNV\nDỰ THẢO' }), whole: true },
  ],
});

/** By their letters without marks: what each is written as. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['hoa toc', 'HỎA TỐC'],
  ['thuong khan', 'THƯỢNG KHẨN'],
  ['khan', 'KHẨN'],
  ['tuyet mat', 'TUYỆT MẬT'],
  ['toi mat', 'TỐI MẬT'],
  ['mat', 'MẬT'],
  ['luu hanh noi bo', 'LƯU HÀNH NỘI BỘ'],
  ['luu hanh trong noi bo', 'LƯU HÀNH NỘI BỘ'],
  ['xem xong tra lai', 'XEM XONG TRẢ LẠI'],
  ['xem xong xin tra lai', 'XEM XONG TRẢ LẠI'],
  ['doc xong tra lai', 'XEM XONG TRẢ LẠI'],
  ['doc xong xin tra lai', 'XEM XONG TRẢ LẠI'],
]);
const NO_URGENCY: ReadonlySet<string> = new Set([
  'khan cap',
  'rat khan',
  'rat khan cap',
  'toi khan',
  'toi khan cap',
  'cuc khan',
  'thuong khan cap',
  'tuyet khan',
  'hoa toc hen gio',
]);
const NO_SECRECY: ReadonlySet<string> = new Set(['rat mat', 'cuc mat', 'thuong mat', 'bao mat', 'bi mat']);
