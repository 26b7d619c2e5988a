import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { hasForm, isParty, isState } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { mixedForms } from './_regime.ts';

const WORD = /^((?:[\p{L} ]{1,20} )?(?:Số|số|SỐ))( ?)(:?)/u;
/** "Số. 12/KH-SNV": a full stop typed for the colon; a row of them is a blank to be filled in. */
const STOP = /^\.(?= ?\d)/u;

export default defineRule({
  id: 'the-thuc/so-hai-cham',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 3, điểm c', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 3.2.2', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Dấu hai chấm sau từ “Số”', en: 'Colon after “Số”' },
  messages: {
    vi: {
      hoa: 'Từ “Số” ở đầu dòng viết hoa.',
      thieu: 'Sau từ “{tu}” thiếu dấu hai chấm.',
      thua: 'Văn bản của Đảng viết “Số” không có dấu hai chấm.',
      cach: 'Trước dấu hai chấm có dấu cách; viết liền “{tu}:”.',
      dinh: 'Sau “{tu}:” thiếu dấu cách.',
      hoachu: 'Viết hoa',
      them: 'Thêm dấu hai chấm',
      bo: 'Bỏ dấu hai chấm',
      lien: 'Bỏ dấu cách',
      tach: 'Thêm dấu cách',
    },
    en: {
      hoa: '“Số” begins the line with a capital.',
      thieu: 'The colon after “{tu}” is missing.',
      thua: 'Party documents write “Số” without a colon.',
      cach: 'There is a blank before the colon; write “{tu}:”.',
      dinh: 'A blank is missing after “{tu}:”.',
      hoachu: 'Capitalise',
      them: 'Add a colon',
      bo: 'Remove the colon',
      lien: 'Remove the blank',
      tach: 'Add a blank',
    },
  },
  docs: {
    vi: 'Văn bản của cơ quan nhà nước ghi “Số: 12/KH-SNV” có dấu hai chấm liền sau từ “Số”; văn bản của Đảng ghi “Số 12-KH/ĐU” không có dấu hai chấm. Văn bản của đoàn thể theo quy định riêng nên không xét.',
    en: 'State documents write “Số: 12/KH-SNV” with a colon right after “Số”; Party documents “Số 12-KH/ĐU” without. Mass organisations follow rules of their own and are left alone.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc } = context;
    const flat = doc.preface.number?.leaves[0]?.flat;
    const found = flat === undefined ? null : WORD.exec(flat.text);
    if (flat === undefined || found === null) return;
    const tu = found[1] ?? '';
    const colon = found[3] === ':';
    const blank = found[2] === ' ';
    const at = tu.length + (blank ? 1 : 0);
    const word = spanOf(flat, 0, tu.length);
    if (tu === 'số') {
      const span = spanOf(flat, 0, 1);
      report({ span, message: 'hoa', fix: { title: 'hoachu', edits: [{ span, text: 'S' }] } });
    }
    if (mixedForms(doc) !== undefined) return;
    if (isParty(doc)) {
      if (!colon) return;
      const span = spanOf(flat, at, at + 1);
      report({ span, message: 'thua', fix: { title: 'bo', edits: [{ span, text: '' }] } });
      return;
    }
    if (!isState(doc)) return;
    if (!colon) {
      const stop = STOP.test(flat.text.slice(tu.length));
      const place = stop ? spanOf(flat, tu.length, tu.length + 1) : { start: word.end, end: word.end };
      const edits = [{ span: place, text: ':' }];
      report({ span: word, message: 'thieu', values: { tu }, fix: { title: 'them', edits } });
    } else if (blank) {
      const span = spanOf(flat, tu.length, at);
      const edits = [{ span, text: '' }];
      report({ span: spanOf(flat, 0, at + 1), message: 'cach', values: { tu }, fix: { title: 'lien', edits } });
    } else if (/\d/u.test(flat.text.charAt(at + 1))) {
      const end = spanOf(flat, at, at + 1).end;
      const edits = [{ span: { start: end, end }, text: ' ' }];
      const span = spanOf(flat, at, at + 2);
      report({ span, message: 'dinh', values: { tu }, severity: 'hint', fix: { title: 'tach', edits } });
    }
  },
  examples: [
    {
      name: 'thiếu dấu hai chấm',
      text: planWith({ number: '⟦Số⟧ 12/KH-SNV' }),
      message: 'thiếu dấu hai chấm',
      fixed: planWith({ number: 'Số: 12/KH-SNV' }),
      whole: true,
    },
    {
      name: 'dấu cách trước dấu hai chấm',
      text: planWith({ number: '⟦Số :⟧ 12/KH-SNV' }),
      fixed: planWith({ number: 'Số: 12/KH-SNV' }),
      whole: true,
    },
    {
      name: 'văn bản của Đảng có dấu hai chấm',
      text: partyPlanWith({ number: 'Số⟦:⟧ 12-KH/ĐU' }),
      message: 'không có dấu hai chấm',
      fixed: partyPlanWith({ number: 'Số 12-KH/ĐU' }),
      whole: true,
    },
    {
      name: 'thiếu dấu cách sau dấu hai chấm',
      text: planWith({ number: 'Số⟦:1⟧2/KH-SNV' }),
      message: 'thiếu dấu cách',
      fixed: planWith({ number: 'Số: 12/KH-SNV' }),
      whole: true,
    },
    { name: 'văn bản của Nhà nước', text: planWith({}), whole: true },
    { name: 'văn bản của Đảng', text: partyPlanWith({}), whole: true },
  ],
});
