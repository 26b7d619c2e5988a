import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { lastLeaf } from '../../tree/conclusions.ts';
import { hasForm, isParty, isState } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { mixedNormativeForm } from './_normative.ts';

const BODY = ['I. MỤC ĐÍCH, YÊU CẦU', 'Hồ sơ được rà soát đầy đủ.', 'II. NỘI DUNG', 'Rà soát toàn bộ hồ sơ.'];
const LAST = ['III. TỔ CHỨC THỰC HIỆN', 'Văn phòng Sở theo dõi, đôn đốc việc thực hiện'];

export default defineRule({
  id: 'the-thuc/dau-ket-thieu',
  since: '0.1.0',
  part: 'endMark',
  severity: 'info',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục III, Mẫu 1.1 đến 1.10', kind: 'suy-ra' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 6.2.2', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Cuối văn bản thiếu dấu kết thúc', en: 'End mark missing' },
  messages: {
    vi: {
      thieu: 'Cuối nội dung chưa có dấu “./.” như các mẫu văn bản.',
      dang: 'Cuối nội dung chưa có dấu chấm; văn bản của Đảng kết thúc bằng dấu chấm.',
      them: 'Kết thúc bằng “{dung}”',
    },
    en: {
      thieu: 'The text does not end with “./.” as the sample forms do.',
      dang: 'The text does not end with a full stop, as a Party document does.',
      them: 'End with “{dung}”',
    },
  },
  docs: {
    vi: 'Dấu “./.” chỉ có trong các mẫu văn bản của Phụ lục III, phần quy định không nói đến, nên đây chỉ là thông tin. Quy tắc xét văn bản hành chính của cơ quan nhà nước đã có nơi nhận hoặc phần ký; văn bản của Đảng kết thúc bằng dấu chấm, và được nhắc khi cuối văn bản không có dấu nào.',
    en: '“./.” stands only in the sample forms of annex III, not in the rules, so this is an information. The rule looks at administrative documents of State bodies that have recipients or a signature; Party documents end with a full stop and are reminded where nothing stands at the end.',
  },
  regimes: ['nd30', 'dang'],
  onSaveOnly: true,
  check(context, report) {
    const party = isParty(context.doc);
    if (!hasForm(context) || !(party || isState(context.doc)) || mixedNormativeForm(context) !== undefined) return;
    const { doc, parsed } = context;
    const { conclusions } = doc;
    if (conclusions.recipientsLabel === undefined && conclusions.signatures.length === 0) return;
    const leaf = conclusions.endMark === undefined ? lastLeaf(doc.body) : undefined;
    if (leaf === undefined || leaf.flat.text === '' || /[:…_]$|\.{2}$|[/…].{0,3}$/u.test(leaf.flat.text)) return;
    // Where a table or text in another hand stands between text and recipients, the last paragraph isn't the end.
    const start = conclusions.span?.start ?? leaf.span.end;
    if (parsed.text.slice(leaf.span.end, start).replace(/[*_\s]/gu, '') !== '') return;
    const { flat } = leaf;
    const end = flat.text.length;
    const last = spanOf(flat, end - 1, end);
    if (party && /[.!?)”"]$/u.test(flat.text)) return;
    const closed = /[.;,]$/u.test(flat.text);
    const dung = party ? '.' : './.';
    const word = /[^ ]{1,20}$/u.exec(flat.text)?.index ?? end - 1;
    report({
      span: spanOf(flat, word, end),
      message: party ? 'dang' : 'thieu',
      fix: {
        title: 'them',
        values: { dung },
        edits: [closed ? { span: last, text: dung } : { span: { start: last.end, end: last.end }, text: dung }],
      },
    });
  },
  examples: [
    {
      name: 'kết thúc bằng dấu chấm',
      text: planWith({ body: [...BODY, LAST[0] ?? '', `${LAST[1]?.slice(0, -4)}⟦hiện.⟧`] }),
      message: 'chưa có dấu “./.”',
      fixed: planWith({ body: [...BODY, LAST[0] ?? '', `${LAST[1]}./.`] }),
      whole: true,
    },
    { name: 'kết thúc bằng “./.”', text: planWith({}), whole: true },
    {
      name: 'văn bản của Đảng không có dấu chấm cuối',
      text: partyPlanWith({ body: [...BODY, LAST[0] ?? '', `${LAST[1]?.slice(0, -4)}⟦hiện⟧`] }),
      message: 'kết thúc bằng dấu chấm',
      fixed: partyPlanWith({ body: [...BODY, LAST[0] ?? '', `${LAST[1]}.`] }),
      whole: true,
    },
    { name: 'văn bản của Đảng', text: partyPlanWith({}), whole: true },
    {
      name: 'chưa soạn đến phần cuối',
      text: planWith({ body: [...BODY, ...LAST], recipients: [], signature: [] }),
      whole: true,
    },
  ],
});
