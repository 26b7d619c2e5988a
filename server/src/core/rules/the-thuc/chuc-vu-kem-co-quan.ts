import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { hasForm, isParty } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';

/** Only the secretaries of a committee: other offices may be called after a body ("TRƯỞNG BAN TỔ CHỨC"). */
const OFFICE =
  /^((?:PHÓ )?BÍ THƯ(?: THƯỜNG TRỰC)?) (?:TỈNH [ỦU][YỶ]|THÀNH [ỦU][YỶ]|ĐẢNG [ỦU][YỶ]|CHI BỘ|CHI [ỦU][YỶ])(?!\p{L})[\p{L} .,-]{0,80}$/u;
const COMMITTEE = /^(?:TỈNH [ỦU][YỶ]|THÀNH [ỦU][YỶ]|ĐẢNG [ỦU][YỶ]|CHI BỘ|CHI [ỦU][YỶ])(?!\p{L})/u;

export default defineRule({
  id: 'the-thuc/chuc-vu-kem-co-quan',
  related: ['the-thuc/hoc-ham-hoc-vi', 'the-thuc/ky-thay-mat-lan', 'the-thuc/thieu-chu-ky'],
  severity: 'warning',
  basis: [
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 7.1.2', kind: 'truc-tiep' },
    { law: 'hd36-2018', at: 'điểm 1.7', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Chức vụ người ký kèm tên cơ quan', en: 'Office of the signer with the name of the body' },
  messages: {
    vi: {
      thua: 'Chức vụ người ký kèm tên cơ quan; văn bản của Đảng chỉ ghi “{dung}”.',
      bo: 'Chỉ để “{dung}”',
    },
    en: {
      thua: 'The office of the signer bears the name of the body; a Party document says “{dung}” alone.',
      bo: 'Keep “{dung}” alone',
    },
  },
  docs: {
    vi: 'Văn bản của cấp ủy ghi chức vụ chính thức của người ký, không kèm tên cơ quan: “BÍ THƯ”, không phải “BÍ THƯ TỈNH ỦY”. Văn bản liên tịch, văn bản của ban chỉ đạo (“BÍ THƯ TỈNH ỦY kiêm TRƯỞNG BAN CHỈ ĐẠO”) được ghi kèm nên không xét.',
    en: 'A document of a Party committee names the office of its signer without the name of the body: “BÍ THƯ”, not “BÍ THƯ TỈNH ỦY”. Joint papers and those of steering bodies (“… kiêm TRƯỞNG BAN CHỈ ĐẠO”) may name it and are left alone.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed } = context;
    const { signatures } = doc.conclusions;
    const [only] = signatures;
    if (!isParty(doc) || only === undefined || signatures.length > 1) return;
    if (!COMMITTEE.test(doc.preface.agency?.text ?? '')) return;
    if (/kiêm/iu.test(parsed.text.slice(only.span.start, only.span.end))) return;
    const leaf = only.position?.leaves.length === 1 ? only.position.leaves[0] : undefined;
    const dung = leaf === undefined ? undefined : OFFICE.exec(leaf.flat.text)?.[1];
    if (leaf === undefined || dung === undefined) return;
    const span = spanOf(leaf.flat, dung.length, leaf.flat.text.length);
    const clean = parsed.text.slice(span.start, span.end) === leaf.flat.text.slice(dung.length);
    report({
      span: spanOf(leaf.flat, dung.length + 1, leaf.flat.text.length),
      message: 'thua',
      values: { dung },
      ...(clean ? { fix: { title: 'bo', edits: [{ span, text: '' }] } } : {}),
    });
  },
  examples: [
    {
      name: 'phó bí thư ghi kèm tên đảng ủy',
      text: partyPlanWith({ signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ ⟦ĐẢNG ỦY⟧', 'Trần Thị Lan'] }),
      message: 'chỉ ghi “PHÓ BÍ THƯ”',
      fixed: partyPlanWith({ signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Thị Lan'] }),
      whole: true,
    },
    { name: 'chỉ ghi chức vụ', text: partyPlanWith({}), whole: true },
    {
      name: 'văn bản của ban chỉ đạo',
      text: partyPlanWith({
        agency: 'BAN CHỈ ĐẠO 35 ĐẢNG ỦY',
        signature: ['BÍ THƯ ĐẢNG ỦY', 'Trần Thị Lan'],
      }),
      whole: true,
    },
    {
      name: 'hai người ký',
      text: partyPlanWith({
        signature: ['BÍ THƯ ĐẢNG ỦY', 'Trần Thị Lan', 'BÍ THƯ CHI BỘ', 'Lê Minh Khuê'],
      }),
      whole: true,
    },
    { name: 'văn bản của Nhà nước', text: planWith({}), whole: true },
  ],
});
