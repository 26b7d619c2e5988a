import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { allOf, hasForm, isMassBody, isState, retype } from './_document.ts';
import { planWith } from './_example.ts';
import { LEADING_OFFICE, officeLines } from './_signature.ts';

/** "QUYỀN HẠN, CHỨC VỤ" of the printed form is no office, so what follows must be one. */
const ACTING = /^(?:QUYỀN|Q ?[/,]?) ?(?=\p{Lu})/u;

export default defineRule({
  id: 'the-thuc/quyen-cap-truong',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 7, điểm b', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Quyền cấp trưởng không ghi “Q.”', en: 'Acting head not marked by “Q.”' },
  messages: {
    vi: { sai: '“{viet}” viết chưa đúng; được giao quyền cấp trưởng thì ghi “{dung}”.', sua: 'Sửa thành “{dung}”' },
    en: { sai: '“{viet}” is not the form; an acting head signs as “{dung}”.', sua: 'Write “{dung}”' },
  },
  docs: {
    vi: 'Người được giao quyền cấp trưởng ký thì ghi chữ viết tắt “Q.” vào trước chức vụ của người đứng đầu: “Q. GIÁM ĐỐC”. Cấp phó được giao phụ trách, điều hành ký như cấp phó ký thay (“KT.”), không dùng “Q.”.',
    en: 'An acting head signs with the abbreviation “Q.” before the office of the head: “Q. GIÁM ĐỐC”. A deputy put in charge signs like any deputy (“KT.”), not with “Q.”.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isState(doc) || isMassBody(doc)) return;
    for (const { flat } of doc.conclusions.signatures.flatMap(officeLines)) {
      const length = ACTING.exec(flat.text)?.[0].length ?? 0;
      const office = flat.text.slice(length);
      if (length === 0 || !LEADING_OFFICE.test(office)) continue;
      const dung = `Q. ${office}`;
      const edits = allOf([retype(flat, 0, length, 'Q. ', parsed.text)]);
      const values = { viet: flat.text, dung };
      const word = flat.text.slice(0, length).trimEnd().length;
      report({ span: spanOf(flat, 0, word), message: 'sai', values, fix: { title: 'sua', values: { dung }, edits } });
    }
  },
  examples: [
    {
      name: 'viết cả chữ “QUYỀN”',
      text: planWith({ signature: ['⟦QUYỀN⟧ GIÁM ĐỐC', 'Lê Minh Khuê'] }),
      message: 'ghi “Q. GIÁM ĐỐC”',
      fixed: planWith({ signature: ['Q. GIÁM ĐỐC', 'Lê Minh Khuê'] }),
      whole: true,
    },
    {
      name: 'gạch chéo sau “Q”',
      text: planWith({ signature: ['⟦Q/⟧ GIÁM ĐỐC', 'Lê Minh Khuê'] }),
      fixed: planWith({ signature: ['Q. GIÁM ĐỐC', 'Lê Minh Khuê'] }),
      whole: true,
    },
    { name: '“Q.”', text: planWith({ signature: ['Q. GIÁM ĐỐC', 'Lê Minh Khuê'] }), whole: true },
    {
      name: 'chữ của mẫu in sẵn',
      text: planWith({ signature: ['QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ', 'Họ và tên'] }),
      whole: true,
    },
  ],
});
