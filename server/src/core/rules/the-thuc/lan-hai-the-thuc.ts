import { defineRule } from '../../lint/rule.ts';
import { hasForm } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { type FormSign, mixedForms, toOwnForm } from './_regime.ts';

const NAMES: Readonly<Record<FormSign['part'], string>> = {
  coquan: 'tên cơ quan ban hành',
  quochieu: 'Quốc hiệu, Tiêu ngữ',
  tieude: 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
  so: 'số, ký hiệu',
  ky: 'quyền hạn của người ký',
  ket: 'dấu “./.”',
};

const STATE_HEAD = { nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' };

export default defineRule({
  id: 'the-thuc/lan-hai-the-thuc',
  part: 'document',
  severity: 'warning',
  basis: [
    { law: 'hd05-2026', at: 'Phần II, mục I', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Điều 8; Phụ lục I', kind: 'truc-tiep' },
    { law: 'hd36-2018', at: 'mục 1', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Lẫn thể thức của Đảng và của Nhà nước', en: 'Party form and State form mixed' },
  messages: {
    vi: {
      dang: 'Văn bản của tổ chức đảng lẫn thể thức của Nhà nước: {la}.',
      nhanuoc: 'Văn bản của cơ quan nhà nước lẫn thể thức của Đảng: {la}.',
      thuocdang: 'Thể thức của Đảng: {phan}',
      thuocnhanuoc: 'Thể thức của Nhà nước: {phan}',
      suadang: 'Chuyển các phần này sang thể thức của Đảng',
      suanhanuoc: 'Chuyển các phần này sang thể thức của Nhà nước',
    },
    en: {
      dang: 'A document of a Party body with parts in the State form: {la}.',
      nhanuoc: 'A document of a State body with parts in the Party form: {la}.',
      thuocdang: 'Party form: {phan}',
      thuocnhanuoc: 'State form: {phan}',
      suadang: 'Rewrite these parts in the Party form',
      suanhanuoc: 'Rewrite these parts in the State form',
    },
  },
  labels: ['thuocdang', 'thuocnhanuoc'],
  docs: {
    vi: 'Mỗi văn bản chỉ theo một thể thức. Của Đảng: tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”, “Số 12-KH/ĐU”, “T/M”, “K/T”, “T/L”, dấu chấm ở cuối. Của Nhà nước: Quốc hiệu và Tiêu ngữ, “Số: 12/KH-UBND”, “TM.”, “KT.”, “TL.”, dấu “./.”. Khi có từ hai phần trở lên viết theo thể thức kia, hay văn bản của cơ quan nhà nước mang tiêu đề của Đảng, quy tắc báo một lần, kể phần nào theo thể thức nào, và có thể chuyển tất cả; khi đó không báo riêng từng phần. Thể thức đúng được biết qua tên cơ quan ban hành, không có thì qua Quốc hiệu hay tiêu đề. Văn bản của đoàn thể, văn bản liên tịch giữa tổ chức đảng và cơ quan nhà nước không xét.',
    en: 'A document follows one form. Party: the title “ĐẢNG CỘNG SẢN VIỆT NAM”, “Số 12-KH/ĐU”, “T/M”, “K/T”, “T/L”, a full stop at the end. State: national title and motto, “Số: 12/KH-UBND”, “TM.”, “KT.”, “TL.”, “./.”. Where two or more parts are in the other form, or a State document bears the Party title, the rule says so once, lists which part belongs where and offers to rewrite them all; the single parts are not told again. The right form is known by the issuer, or else by the title. Mass organisations and joint papers are left alone.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed } = context;
    const mixed = mixedForms(doc);
    if (mixed === undefined) return;
    const { own, signs } = mixed;
    const foreign = signs.filter((one) => one.form !== own);
    const [first] = foreign;
    if (first === undefined) return;
    const edits = toOwnForm(doc, mixed, parsed);
    report({
      span: first.span,
      message: own,
      values: { la: [...new Set(foreign.map((one) => NAMES[one.part]))].join('; ') },
      related: signs
        .filter((one) => one !== first)
        .map(({ span, form, part }) => ({
          span,
          message: form === 'dang' ? 'thuocdang' : 'thuocnhanuoc',
          values: { phan: NAMES[part] },
        })),
      ...(edits === undefined ? {} : { fix: { title: own === 'dang' ? 'suadang' : 'suanhanuoc', edits } }),
    });
  },
  examples: [
    {
      name: 'đảng ủy viết theo mẫu của ủy ban nhân dân',
      text: partyPlanWith({
        number: '⟦Số: 12/KH-ĐU⟧',
        ...STATE_HEAD,
        signature: ['TM. BAN THƯỜNG VỤ', 'BÍ THƯ', 'Trần Thị Lan'],
      }),
      message: 'số, ký hiệu; Quốc hiệu, Tiêu ngữ; quyền hạn của người ký',
      fixed: partyPlanWith({}),
      whole: true,
    },
    {
      name: 'sở viết số và chữ ký theo thể thức của Đảng',
      text: planWith({ number: '⟦Số 12-KH/SNV⟧', signature: ['K/T GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Minh Khuê'] }),
      message: 'Văn bản của cơ quan nhà nước',
      fixed: planWith({ signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Minh Khuê'] }),
      whole: true,
    },
    {
      name: 'ủy ban nhân dân dùng tiêu đề của Đảng',
      text: planWith({
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
        number: '⟦Số 12-KH/UBND⟧',
        nationalTitle: 'ĐẢNG CỘNG SẢN VIỆT NAM',
        motto: '',
        signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Minh Khuê'],
      }),
      message: 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
      fixed: planWith({
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
        number: 'Số: 12/KH-UBND',
        signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Minh Khuê'],
      }),
      whole: true,
    },
    {
      name: 'chỉ số viết theo thể thức kia: quy tắc về số báo',
      also: ['the-thuc/so-ky-hieu-kieu'],
      text: planWith({ number: 'Số: 12-KH/SNV' }),
      whole: true,
    },
    {
      name: 'sở dùng tiêu đề của Đảng, mọi phần khác của Nhà nước',
      text: planWith({ nationalTitle: '⟦ĐẢNG CỘNG SẢN VIỆT NAM⟧', motto: '' }),
      fixed: planWith({}),
      whole: true,
    },
    { name: 'văn bản của Đảng', text: partyPlanWith({}), whole: true },
    { name: 'văn bản của Nhà nước', text: planWith({}), whole: true },
    {
      name: 'đảng ủy của ủy ban nhân dân',
      text: partyPlanWith({ agency: 'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH SÔNG HOA' }),
      whole: true,
    },
  ],
});
