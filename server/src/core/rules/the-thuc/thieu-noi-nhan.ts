import { defineRule } from '../../lint/rule.ts';
import { hasForm, isParty } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { linesBefore } from './_insert.ts';
import { requirement } from './_missing.ts';
import { officeLines } from './_signature.ts';

export default defineRule({
  id: 'the-thuc/thieu-noi-nhan',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Điều 8, khoản 2, điểm i', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 9', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 9', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Thiếu nơi nhận', en: 'Recipients missing' },
  messages: {
    vi: { thieu: 'Có phần ký nhưng thiếu “Nơi nhận:”.', chen: 'Chèn “Nơi nhận:” và dòng “Lưu”' },
    en: { thieu: 'There is a signature but no “Nơi nhận:”.', chen: 'Insert “Nơi nhận:” with its “Lưu” line' },
  },
  docs: {
    vi: 'Nơi nhận ghi các cơ quan, tổ chức, cá nhân nhận văn bản và kết thúc bằng dòng “Lưu:”, ngang hàng với chức vụ của người ký. Quy tắc chỉ báo khi văn bản đã có phần ký; với văn bản quy phạm pháp luật nơi nhận chỉ “nếu có” nên không báo; với biên bản của Đảng chỉ là gợi ý.',
    en: 'The recipients are listed level with the office of the signer and end with the “Lưu:” line. The rule speaks only once a signature stands; in normative documents recipients are optional; in Party minutes it is a hint.',
  },
  regimes: ['nd30', 'dang'],
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed, view } = context;
    const { recipientsLabel, recipients, signatures } = doc.conclusions;
    const signature = signatures[0];
    const wanted = requirement(doc, 'recipients');
    if (wanted === undefined) return;
    if (recipientsLabel !== undefined || recipients.length > 0 || signature === undefined) return;
    if (signature.signer === undefined && signature.position === undefined) return;
    if (/(?:^|\n) ?nơi nhận/u.test(view.lower)) return;
    const lines = ['Nơi nhận:', '- …;', isParty(doc) ? '- Lưu Văn phòng.' : '- Lưu: VT, ….'];
    report({
      span: officeLines(signature)[0]?.span ?? signature.span,
      message: 'thieu',
      // Minutes of a Party body are kept by it; the Guidance says neither that they are sent nor that they aren't.
      severity: isParty(doc) && doc.kind === 'bien-ban' ? 'hint' : wanted.severity,
      fix: { title: 'chen', edits: [linesBefore(parsed, signature.span.start, lines)] },
    });
  },
  examples: [
    {
      name: 'có chữ ký nhưng không có nơi nhận',
      text: planWith({ recipients: [], signature: ['⟦GIÁM ĐỐC⟧', 'Lê Minh Khuê'] }),
      message: 'thiếu “Nơi nhận:”',
      fixed: planWith({ recipients: ['Nơi nhận:', '- …;', '- Lưu: VT, ….'] }),
      whole: true,
    },
    {
      name: 'trên chức vụ còn “T/M”',
      text: partyPlanWith({ recipients: [], signature: ['⟦T/M BAN THƯỜNG VỤ⟧', 'BÍ THƯ', 'Trần Thị Lan'] }),
      fixed: partyPlanWith({ recipients: ['Nơi nhận:', '- …;', '- Lưu Văn phòng.'] }),
      whole: true,
    },
    { name: 'chưa soạn đến phần cuối', text: planWith({ recipients: [], signature: [] }), whole: true },
    { name: 'có nơi nhận', text: planWith({}), whole: true },
  ],
});
