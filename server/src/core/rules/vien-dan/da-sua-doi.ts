import { defineRule } from '../../lint/rule.ts';
import { keyOfCode } from '../../registry/key.ts';
import { isConfirmed, type RegistryEntry } from '../../registry/model.ts';
import { dateWords } from '../../registry/phrase.ts';
import { validityOn } from '../../registry/validity.ts';
import { CITATION_BASIS, keyOf } from './_citation.ts';
import { reliedOn } from './_past.ts';
import { codeName, dayOfContext, meantEntries, nameOf } from './_registry.ts';

export default defineRule({
  id: 'vien-dan/da-sua-doi',
  severity: 'info',
  basis: [{ ...CITATION_BASIS, kind: 'suy-ra' }],
  title: { vi: 'Văn bản được viện dẫn đã được sửa đổi, bổ sung', en: 'The cited document has been amended' },
  messages: {
    vi: { sua: '{ten} đã được sửa đổi, bổ sung bởi {sau}; kiểm tra xem nội dung được viện dẫn có còn đúng không.' },
    en: { sua: '{ten} has been amended by {sau}; check that what is cited still holds.' },
  },
  docs: {
    vi: 'Văn bản được viện dẫn vẫn còn hiệu lực nhưng có điều khoản đã được sửa đổi, bổ sung vào ngày của văn bản đang soạn. Mỗi văn bản được nhắc một lần, ở chỗ viện dẫn đầu tiên. Không nhắc khi chính văn bản đang soạn (với quy chế kèm theo, cả quyết định ban hành) đã viện dẫn văn bản sửa đổi hoặc ghi “được sửa đổi, bổ sung”, và khi luật được gọi bằng tên mà không ghi năm.',
    en: 'The cited document is in force, but some of it had been amended by the document’s own date. Each is mentioned once, at its first citation; not where the text (for an attached regulation also the decision above it) cites the amendment itself or says that it has been amended, nor for a law by name without its year.',
  },
  check(context, report) {
    const { registry, view, parsed, isMain } = context;
    const day = dayOfContext(context);
    if (day === undefined) return;
    // A regulation leaves it to the decision above it to say by what a law has been amended.
    const cited = new Set((isMain ? view.citations : parsed.citations).map(keyOf));
    const meant = meantEntries(context);
    const entries = new Set(meant.map(({ entry }) => entry));
    const said = new Set<RegistryEntry>();
    for (const { citation, entry } of meant) {
      if (said.has(entry) || (citation.number === null && citation.date === null)) continue;
      const validity = validityOn(entry, day, registry);
      if (validity.state !== 'in-force' && validity.state !== 'unknown') continue;
      const { amendedBy } = validity;
      if (amendedBy.length === 0) continue;
      const around = reliedOn(context, citation, day.slice(0, 4));
      if (around === undefined) continue;
      said.add(entry);
      const named = amendedBy.some((one) => {
        const known = registry.successorOf(one);
        return cited.has(keyOfCode(one.code)) || (known !== undefined && entries.has(known));
      });
      if (named || AMENDED.test(around.after)) continue;
      const sau = amendedBy.map((one) => {
        const known = registry.successorOf(one);
        const date = one.date ?? known?.date;
        const name = known === undefined ? codeName(one.code, entry) : nameOf({ ...known, titleShortened: true });
        return date === undefined ? name : `${name} ${dateWords(date)}`;
      });
      report({
        span: citation.span,
        message: 'sua',
        values: { ten: nameOf(entry), sau: sau.join(' và ') },
        ...(isConfirmed(entry, 'sua-doi-boi') ? {} : { severity: 'hint' }),
      });
    }
  },
  examples: [
    {
      name: 'luật đã được sửa đổi',
      text: 'Thực hiện ⟦Luật Thực hiện dân chủ ở cơ sở năm 2022⟧.\n\nThực hiện Luật Thực hiện dân chủ ở cơ sở năm 2022.',
      message:
        'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 đã được sửa đổi, bổ sung bởi Luật số 47/2024/QH15 và Luật số 97/2025/QH15',
    },
    {
      name: 'tự nói là đã sửa đổi, viện dẫn cả văn bản sửa đổi',
      text: 'Thực hiện Luật Thực hiện dân chủ ở cơ sở năm 2022 được sửa đổi, bổ sung năm 2025.\n\nTheo Nghị định số 78/2025/NĐ-CP ngày 01/4/2025 của Chính phủ và Nghị định số 187/2025/NĐ-CP ngày 01/7/2025 của Chính phủ.',
      today: '2026-03-15',
    },
    { name: 'luật không ghi năm', text: 'Thực hiện Luật Thực hiện dân chủ ở cơ sở.' },
    {
      name: 'vào ngày ấy chưa sửa đổi',
      text: 'Thực hiện Luật Thi đua, khen thưởng năm 2022.',
    },
  ],
});

const AMENDED = /(?:sửa đổi|bổ sung)/u;
