import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { isDivision } from '../../tree/is-division.ts';
import type { BodyNode, Division, DocumentTree } from '../../tree/nodes.ts';
import { hasForm, isState } from './_document.ts';
import { decisionWith, planWith } from './_example.ts';
import { lineStart, linesBefore } from './_insert.ts';

const KINDS: ReadonlySet<string> = new Set(['quyet-dinh', 'nghi-quyet']);

export default defineRule({
  id: 'the-thuc/nhu-dieu',
  part: 'recipients',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục III, Mẫu 1.1, 1.2, 1.3', kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: '“Như Điều …” trong nơi nhận của quyết định', en: '“Như Điều …” among the recipients of a decision' },
  messages: {
    vi: {
      khong: 'Nơi nhận ghi “Như Điều {so}” nhưng văn bản không có Điều {so}; điều cuối cùng là Điều {cuoi}.',
      thieu: 'Nơi nhận không có dòng “Như Điều {cuoi}”; mẫu quyết định, nghị quyết ghi nơi thi hành như vậy.',
      thay: 'Thay bằng “Như Điều {cuoi}”',
      chen: 'Chèn “Như Điều {cuoi}”',
    },
    en: {
      khong: 'The recipients say “Như Điều {so}” but there is no Điều {so}; the last one is Điều {cuoi}.',
      thieu: 'The recipients have no line “Như Điều {cuoi}”; the forms of decisions and resolutions have one.',
      thay: 'Write “Như Điều {cuoi}”',
      chen: 'Insert “Như Điều {cuoi}”',
    },
  },
  docs: {
    vi: 'Mẫu quyết định, nghị quyết ghi “Như Điều …” ở đầu nơi nhận, chỉ những nơi chịu trách nhiệm thi hành đã nêu ở điều ấy (thường là điều cuối). Sau khi thêm, bớt điều, con số này hay bị quên: dẫn tới điều không có là cảnh báo (số bị nhảy ở giữa thì lỗi nằm ở số của điều). Điều cuối của quyết định giao việc thi hành mà nơi nhận không có “Như Điều …” chỉ là gợi ý, vì chỉ mẫu ghi như vậy.',
    en: 'The forms of decisions and resolutions begin their recipients with “Như Điều …”, those whom that article (usually the last) charges. The number is easily forgotten when articles are added or removed: one that isn’t there is a warning (of a number skipped in between the article is to blame). A last article that charges someone while the recipients have no such line is a hint, since only the forms have it.',
  },
  regimes: ['nd30'],
  onSaveOnly: true,
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isState(doc) || !KINDS.has(doc.kind)) return;
    const { recipients } = doc.conclusions;
    const articles = articlesOf(doc);
    const last = articles.at(-1);
    const [first] = recipients;
    if (last === undefined || first === undefined) return;
    const cuoi = last.num;
    const numbers = new Set(articles.map(({ num }) => num));
    const named = recipients.filter(({ flat }) => LIKE.test(flat.text));
    for (const { flat } of named) {
      // "Như Điều 2 Quyết định số 5/QĐ-…": the article of another document.
      if (flat.text.length > 80 || /(?:quyết định|nghị quyết|khoản)/iu.test(flat.text)) continue;
      for (const found of flat.text.matchAll(/\d{1,3}/gu)) {
        const so = found[0];
        // A number left out between two others has its own finding; put right, the reference is right too.
        if (numbers.has(so) || (Number(so) >= 1 && Number(so) < Number(cuoi))) continue;
        const span = spanOf(flat, found.index, found.index + so.length);
        const plain = parsed.text.slice(span.start, span.end) === so;
        const single = /^Như [Đđ]iều \d{1,3}[;,.]?$/u.test(flat.text);
        report({
          span,
          message: 'khong',
          values: { so, cuoi },
          ...(plain && single ? { fix: { title: 'thay', values: { cuoi }, edits: [{ span, text: cuoi }] } } : {}),
        });
      }
    }
    const label = doc.conclusions.recipientsLabel;
    if (named.length > 0 || label === undefined || doc.kind !== 'quyet-dinh' || !charges(last, parsed.text)) return;
    const dash = parsed.text.slice(lineStart(parsed.text, first.span.start), first.span.start);
    const edits = [linesBefore(parsed, first.span.start, [`${dash}Như Điều ${cuoi};`])];
    report({
      span: label.span,
      message: 'thieu',
      severity: 'hint',
      values: { cuoi },
      ...(/^\s*[-–] ?$/u.test(dash) ? { fix: { title: 'chen', values: { cuoi }, edits } } : {}),
    });
  },
  examples: [
    {
      name: 'điều không có',
      text: decisionWith({ recipients: ['Nơi nhận:', '- Như Điều ⟦5⟧;', '- Lưu: VT, VP.'] }),
      message: 'không có Điều 5; điều cuối cùng là Điều 2',
      fixed: decisionWith({}),
      whole: true,
    },
    {
      name: 'không có “Như Điều” (gợi ý)',
      text: decisionWith({ recipients: ['⟦Nơi nhận:⟧', '- Giám đốc Sở;', '- Lưu: VT, VP.'] }),
      message: 'không có dòng “Như Điều 2”',
      fixed: decisionWith({ recipients: ['Nơi nhận:', '- Như Điều 2;', '- Giám đốc Sở;', '- Lưu: VT, VP.'] }),
      whole: true,
    },
    { name: 'điều cuối', text: decisionWith({}), whole: true },
    {
      name: 'số của điều nhảy một số (lỗi của số điều)',
      also: ['bo-cuc/muc-nhay-so'],
      text: decisionWith({}).replace('Điều 2.', 'Điều 3.'),
      whole: true,
    },
    {
      name: 'hai điều',
      text: decisionWith({ recipients: ['Nơi nhận:', '- Như Điều 1, Điều 2;', '- Lưu: VT, VP.'] }),
      whole: true,
    },
    { name: 'kế hoạch', text: planWith({}), whole: true },
  ],
});

const LIKE = /^Như [Đđ]iều(?!\p{L})/u;

/** Articles of the decision itself, not those of a regulation attached below it. */
function articlesOf(doc: DocumentTree): readonly Division[] {
  const found: Division[] = [];
  const open: (readonly BodyNode[])[] = [doc.body];
  for (let nodes = open.pop(); nodes !== undefined; nodes = open.pop()) {
    for (const node of nodes) {
      if (!isDivision(node)) continue;
      if (node.type === 'article') found.push(node);
      else if (HOLDERS.has(node.type)) open.push(node.children);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const HOLDERS: ReadonlySet<string> = new Set(['part', 'chapter', 'section', 'subsection']);

function charges(one: Division, source: string): boolean {
  return /chịu trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện)|thi hành Quyết định này/u.test(
    source.slice(one.span.start, one.span.end),
  );
}
