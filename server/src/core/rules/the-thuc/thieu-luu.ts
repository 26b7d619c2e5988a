import { defineRule } from '../../lint/rule.ts';
import type { Edit } from '../../text/span.ts';
import { hasForm, isParty } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { linesAfter } from './_insert.ts';
import { requirement } from './_missing.ts';

export default defineRule({
  id: 'the-thuc/thieu-luu',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 9, điểm d', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 9.2', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Nơi nhận thiếu dòng “Lưu”', en: 'Recipients without their “Lưu” line' },
  messages: {
    vi: { thieu: 'Nơi nhận thiếu dòng cuối “{dong}”.', chen: 'Chèn dòng “{dong}”' },
    en: { thieu: 'The recipients lack the last line “{dong}”.', chen: 'Insert the line “{dong}”' },
  },
  docs: {
    vi: 'Dòng cuối của nơi nhận ghi “Lưu:”, “VT” (Văn thư), rồi chữ viết tắt của đơn vị soạn thảo, kết thúc bằng dấu chấm. Văn bản của Đảng thường ghi “Lưu Văn phòng …”; ở đó thiếu dòng này chỉ là thông tin. Quy tắc chỉ báo khi văn bản đã có phần ký.',
    en: 'The last line of the recipients says “Lưu:”, “VT” (the registry), then the drafting unit, with a full stop. Party documents usually write “Lưu Văn phòng …”; there its absence is only an information. The rule speaks only once a signature stands.',
  },
  regimes: ['nd30', 'dang'],
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed } = context;
    const { recipientsLabel, recipients, signatures } = doc.conclusions;
    const last = recipients[recipients.length - 1];
    if (recipientsLabel === undefined || last === undefined || signatures.length === 0) return;
    const wanted = requirement(doc, 'recordsLine');
    if (wanted === undefined) return;
    if (recipients.some((leaf) => /^lưu(?!\p{L})/iu.test(leaf.flat.text))) return;
    const party = isParty(doc);
    const dong = party ? '- Lưu Văn phòng.' : '- Lưu: VT, ….';
    const edits: Edit[] = [];
    const stop = { start: last.span.end - 1, end: last.span.end };
    if (/[.,]$/u.test(parsed.text.slice(stop.start, stop.end))) edits.push({ span: stop, text: ';' });
    edits.push(linesAfter(parsed, last.span.end, [dong]));
    report({
      span: recipientsLabel.span,
      message: 'thieu',
      values: { dong: dong.slice(2) },
      severity: party ? 'info' : wanted.severity,
      fix: { title: 'chen', edits },
    });
  },
  examples: [
    {
      name: 'nơi nhận không có dòng Lưu',
      text: planWith({ recipients: ['⟦Nơi nhận:⟧', '- Giám đốc Sở;', '- Các phòng thuộc Sở.'] }),
      message: '“Lưu: VT, ….”',
      fixed: planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- Các phòng thuộc Sở;', '- Lưu: VT, ….'] }),
      whole: true,
    },
    { name: 'có dòng Lưu', text: planWith({}), whole: true },
    { name: 'văn bản của Đảng', text: partyPlanWith({}), whole: true },
  ],
});
