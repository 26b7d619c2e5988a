import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Edit } from '../../text/span.ts';
import { allOf, hasForm, isMassBody, isParty, isState, retype } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { mixedForms } from './_regime.ts';
import { officeLines } from './_signature.ts';

/** State forms end with a full stop, Party forms hold a slash; `Q.` is the same in both. */
const FORM = /^(T ?[/.] ?M|K ?[/.] ?T|T ?[/.] ?L|TM|KT|TL|TUQ|T ?[/.] ?UQ)( ?[./])?( ?)(?=\p{Lu})/u;

export default defineRule({
  id: 'the-thuc/ky-thay-mat-lan',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 7, điểm b', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 7.1.1', kind: 'truc-tiep' },
    { law: 'hd36-2018', at: 'điểm 1.7.1', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Lẫn cách ký thay mặt của Nhà nước và của Đảng', en: 'State and Party signature forms mixed' },
  messages: {
    vi: {
      nhanuoc: '“{viet}” là cách viết của văn bản Đảng; văn bản của cơ quan nhà nước viết “{dung}”.',
      dang: '“{viet}” là cách viết của văn bản nhà nước; văn bản của Đảng viết “{dung}”.',
      dau: '“{viet}” viết chưa đúng; cần “{dung}”.',
      sua: 'Sửa thành “{dung}”',
    },
    en: {
      nhanuoc: '“{viet}” is the Party form; a State document writes “{dung}”.',
      dang: '“{viet}” is the State form; a Party document writes “{dung}”.',
      dau: '“{viet}” is not the right form; “{dung}” is expected.',
      sua: 'Correct to “{dung}”',
    },
  },
  docs: {
    vi: 'Quyền hạn của người ký trong văn bản nhà nước viết “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”; trong văn bản của Đảng viết “T/M”, “K/T”, “T/L” có gạch chéo và không có dấu chấm. Văn bản của đoàn thể theo quy định riêng nên không xét.',
    en: 'In State documents the capacity of the signer is written “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”; in Party documents “T/M”, “K/T”, “T/L” with a slash and no full stop. Mass organisations follow rules of their own and are left alone.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed } = context;
    if (mixedForms(doc) !== undefined) return;
    const party = isParty(doc);
    if (!party && (!isState(doc) || isMassBody(doc))) return;
    // "KT GIÁM ĐỐC" without its mark is read as an office.
    for (const { flat } of doc.conclusions.signatures.flatMap(officeLines)) {
      const found = FORM.exec(flat.text);
      if (found === null) continue;
      const written = found[1] ?? '';
      const letters = written.replace(/[ /.]/gu, '');
      const mark = found[2] ?? '';
      const viet = `${written}${mark}`.trim();
      const slashed = written.includes('/');
      const dung = party ? (letters === 'TUQ' ? 'T/UQ' : `${letters.slice(0, 1)}/${letters.slice(1)}`) : `${letters}.`;
      if (viet === dung || (party && letters.length !== 2)) continue;
      // A blank after the mark belongs to the form too, but alone it is no fault.
      const to = written.length + mark.length;
      const message = party === slashed ? 'dau' : party ? 'dang' : 'nhanuoc';
      const gap = found[3] === '' && party ? ' ' : '';
      const edits: readonly Edit[] = allOf([retype(flat, 0, to, `${dung}${gap}`, parsed.text)]);
      report({
        span: spanOf(flat, 0, viet.length),
        message,
        values: { viet, dung },
        fix: { title: 'sua', edits },
      });
    }
  },
  examples: [
    {
      name: 'dấu chấm giữa hai chữ',
      text: planWith({ signature: ['⟦T.M⟧ ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An'] }),
      message: 'cần “TM.”',
      fixed: planWith({ signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An'] }),
      whole: true,
    },
    {
      name: 'sở ký “T/M”',
      text: planWith({ signature: ['⟦T/M.⟧ TỔ CÔNG TÁC', 'TỔ TRƯỞNG', 'Lê Minh Khuê'] }),
      message: 'văn bản của cơ quan nhà nước viết “TM.”',
      fixed: planWith({ signature: ['TM. TỔ CÔNG TÁC', 'TỔ TRƯỞNG', 'Lê Minh Khuê'] }),
      whole: true,
    },
    {
      name: 'phó giám đốc ký “K/T”',
      text: planWith({ signature: ['⟦K/T⟧ GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Minh Khuê'] }),
      fixed: planWith({ signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Minh Khuê'] }),
      whole: true,
    },
    {
      name: 'thiếu dấu chấm sau “KT”',
      text: planWith({ signature: ['⟦KT⟧ GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Minh Khuê'] }),
      message: 'cần “KT.”',
      fixed: planWith({ signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Minh Khuê'] }),
      whole: true,
    },
    {
      name: 'thừa ủy quyền',
      text: planWith({ signature: ['⟦T/UQ⟧ GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Lê Minh Khuê'] }),
      message: 'văn bản của cơ quan nhà nước viết “TUQ.”',
      fixed: planWith({ signature: ['TUQ. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Lê Minh Khuê'] }),
      whole: true,
    },
    {
      name: 'thiếu dấu chấm sau “TUQ”',
      text: planWith({ signature: ['⟦TUQ⟧ GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Lê Minh Khuê'] }),
      message: 'cần “TUQ.”',
      fixed: planWith({ signature: ['TUQ. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Lê Minh Khuê'] }),
      whole: true,
    },
    {
      name: 'đảng ủy ký “TM.”',
      text: partyPlanWith({ signature: ['⟦TM.⟧ BAN THƯỜNG VỤ', 'BÍ THƯ', 'Trần Thị Lan'] }),
      message: 'văn bản của Đảng viết “T/M”',
      fixed: partyPlanWith({ signature: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Trần Thị Lan'] }),
      whole: true,
    },
    {
      name: 'ủy ban nhân dân ký “TM.”, “KT.”',
      text: planWith({ signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Minh Khuê'] }),
      whole: true,
    },
    { name: 'văn bản của Đảng', text: partyPlanWith({}), whole: true },
  ],
});
