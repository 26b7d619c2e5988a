import { defineRule, type RuleContext } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Edit, Span } from '../../text/span.ts';
import { decisionWith } from '../the-thuc/_example.ts';
import { hasPairedMarks } from './_marks.ts';
import { citedFirst, rankOf } from './_rank.ts';

const LAW = 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024';
const DECREE = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';
const PROPOSAL = 'Theo đề nghị của Chánh Văn phòng Sở.';

export default defineRule({
  id: 'vien-dan/can-cu-sai-thu-tu',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'căn cứ xếp theo hiệu lực pháp lý (539 trong 550 văn bản đã xem)', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Căn cứ không xếp theo thứ bậc', en: 'Căn cứ not in order of rank' },
  messages: {
    vi: {
      sau: 'Căn cứ này ({loai}) đứng sau một căn cứ có hiệu lực thấp hơn ({truoc}); căn cứ thường xếp từ luật, nghị định đến thông tư, quyết định của địa phương.',
      truocDo: 'Căn cứ có hiệu lực thấp hơn',
      xep: 'Xếp lại các căn cứ',
    },
    en: {
      sau: 'This căn cứ ({loai}) follows one of lower rank ({truoc}); they usually go from laws and decrees to circulars and local decisions.',
      truocDo: 'The căn cứ of lower rank',
      xep: 'Put the căn cứ in order',
    },
  },
  labels: ['truocDo'],
  docs: {
    vi: 'Thông lệ xếp căn cứ theo hiệu lực pháp lý: Hiến pháp; luật, nghị quyết của Quốc hội; pháp lệnh; nghị định; quyết định của Thủ tướng; thông tư; nghị quyết hội đồng nhân dân, quyết định ủy ban nhân dân. Chỉ xét những loại có thứ bậc rõ; văn bản của Đảng, kế hoạch, công văn, văn bản quy định chức năng, nhiệm vụ, quy chế làm việc giữ nguyên chỗ. Mỗi văn bản báo một lần, ở dòng đầu tiên đứng quá muộn.',
    en: 'By custom căn cứ go by rank: Constitution; laws; ordinances; decrees; decisions of the Prime Minister; circulars; acts of local councils and committees. Only types of clear rank count; Party documents, plans, letters, and what gives the issuer its competence (functions, working rules), keep their place. Told once per document, on the first line that stands too late.',
  },
  regimes: ['nd30', 'quy-pham'],
  check(context, report) {
    const lines = rankedLines(context);
    const late = lines.findIndex((line, i) => i > 0 && line.rank < (lines[i - 1]?.rank ?? 0));
    const line = lines[late];
    const before = lines[late - 1];
    if (line === undefined || before === undefined) return;
    const edits = sortingEdits(lines, context.parsed.text);
    report({
      span: line.head,
      message: 'sau',
      values: { loai: line.name, truoc: before.name },
      related: [{ span: before.head, message: 'truocDo' }],
      ...(edits === undefined ? {} : { fix: { title: 'xep', edits } }),
    });
  },
  examples: [
    {
      name: 'luật sau nghị định',
      text: decisionWith({
        opening: [
          'GIÁM ĐỐC SỞ NỘI VỤ',
          `${DECREE};`,
          `Căn cứ ⟦Luật Lưu trữ⟧ ngày 21 tháng 6 năm 2024;`,
          PROPOSAL,
          'QUYẾT ĐỊNH:',
        ],
      }),
      message: 'hiệu lực thấp hơn',
      fixed: decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', `${LAW};`, `${DECREE};`, PROPOSAL, 'QUYẾT ĐỊNH:'] }),
      whole: true,
    },
    {
      name: 'dấu cuối dòng giữ nguyên chỗ',
      text: decisionWith({
        opening: ['GIÁM ĐỐC SỞ NỘI VỤ', `${DECREE};`, `Căn cứ ⟦Luật Lưu trữ⟧ ngày 21 tháng 6 năm 2024.`, 'QUYẾT ĐỊNH:'],
      }),
      fixed: decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', `${LAW};`, `${DECREE}.`, 'QUYẾT ĐỊNH:'] }),
      whole: true,
    },
    {
      name: 'đúng thứ tự',
      text: decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', `${LAW};`, `${DECREE};`, PROPOSAL, 'QUYẾT ĐỊNH:'] }),
      whole: true,
    },
    {
      name: 'quyết định quy định chức năng đứng đầu',
      text: decisionWith({
        opening: [
          'GIÁM ĐỐC SỞ NỘI VỤ',
          'Căn cứ Quyết định số 15/2025/QĐ-UBND ngày 12 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Sông Hoa quy định chức năng, nhiệm vụ của Sở Nội vụ;',
          `${LAW};`,
          PROPOSAL,
          'QUYẾT ĐỊNH:',
        ],
      }),
      whole: true,
    },
    {
      name: 'kế hoạch không có thứ bậc',
      text: decisionWith({
        opening: [
          'GIÁM ĐỐC SỞ NỘI VỤ',
          'Căn cứ Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa;',
          `${LAW}.`,
          'QUYẾT ĐỊNH:',
        ],
      }),
      whole: true,
    },
  ],
});

interface RankedLine {
  readonly rank: number;
  /** What the line cites, for the message. */
  readonly name: string;
  readonly head: Span;
  /** The line without its final mark, which belongs to the place and not to the text. */
  readonly content: Span;
}

function rankedLines({ doc, view }: RuleContext): readonly RankedLine[] {
  return doc.preamble.flatMap((node): RankedLine[] => {
    const citation = node.type === 'basis' ? citedFirst(node, view.citations) : undefined;
    const type = citation?.slots.type;
    if (citation === undefined || type === undefined) return [];
    const rank = rankOf(citation.type, citation.symbolMeant ?? citation.symbol ?? '');
    const { flat } = node.leaf;
    if (rank === undefined || OF_COMPETENCE.test(flat.text)) return [];
    const end = flat.text.length - (/[;.,]$/u.test(flat.text) ? 1 : 0);
    const headEnd = (citation.slots.code ?? citation.slots.title ?? type).span.end;
    const head = { start: type.span.start, end: Math.max(type.span.end, headEnd) };
    return [{ rank, name: type.text.toLowerCase(), head, content: spanOf(flat, 0, end) }];
  });
}

/** What gives the issuer its competence is put first by many offices, last by others. */
const OF_COMPETENCE = /chức năng|nhiệm vụ, quyền hạn|cơ cấu tổ chức|[Qq]uy chế làm việc|thành lập|bổ nhiệm|ủy quyền/u;

/** Each place takes the text that belongs there; lines without a rank stay. Undefined where two lines share a place, or bold ends within one. */
function sortingEdits(lines: readonly RankedLine[], source: string): readonly Edit[] | undefined {
  if (!lines.every(({ content }) => hasPairedMarks(source.slice(content.start, content.end)))) return undefined;
  const sorted = [...lines].sort((a, b) => a.rank - b.rank);
  const edits = lines.flatMap((line, i): Edit[] => {
    const wanted = sorted[i] ?? line;
    return wanted === line
      ? []
      : [{ span: line.content, text: source.slice(wanted.content.start, wanted.content.end) }];
  });
  const apart = lines.every((line, i) => i === 0 || line.content.start >= (lines[i - 1]?.content.end ?? 0));
  return apart ? edits : undefined;
}
