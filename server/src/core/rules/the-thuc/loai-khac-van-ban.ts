import { kindById } from '../../kinds/index.ts';
import { DOCUMENT_TYPES, isKindSlug } from '../../law/types.ts';
import { defineRule } from '../../lint/rule.ts';
import { typeLine } from '../../tree/header.ts';
import { planWith } from './_example.ts';

export default defineRule({
  id: 'the-thuc/loai-khac-van-ban',
  since: '0.1.0',
  part: 'subject',
  related: ['the-thuc/thieu-ten-loai', 'the-thuc/dan-chieu-sai-loai'],
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'khóa “loai” ở đầu tệp của Thể Thức', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Khóa “loai” khác tên loại trong văn bản', en: 'Key “loai” against the type line' },
  messages: {
    vi: {
      khac: 'Đầu tệp ghi loại “{khoa}” nhưng văn bản là {loai}.',
      khongco: 'Không có loại văn bản “{khoa}”.',
      sua: 'Ghi “loai: {dung}”',
    },
    en: {
      khac: 'The front matter says “{khoa}” but the document is a {loai}.',
      khongco: 'There is no kind of document “{khoa}”.',
      sua: 'Write “loai: {dung}”',
    },
  },
  docs: {
    vi: 'Khóa “loai” ở đầu tệp quyết định loại văn bản và các phần được kiểm tra. Khi dòng tên loại trong văn bản nói khác, một trong hai chỗ cần sửa.',
    en: 'The key “loai” of the front matter decides the kind and what is checked. Where the type line says otherwise, one of the two needs correcting.',
  },
  check({ doc, isMain, parsed }, report) {
    const entry = parsed.frontMatter?.entries.find((one) => one.key === 'loai');
    if (!isMain || entry === undefined || entry.value.trim() === '') return;
    const khoa = entry.value.trim();
    const text = doc.preface.type?.text;
    const own = text === undefined ? undefined : typeLine(text.toUpperCase())?.kind;
    const fix = (dung: string) => ({ title: 'sua' as const, edits: [{ span: entry.valueSpan, text: dung }] });
    if (!isKindSlug(khoa)) {
      const values = { khoa, dung: own ?? '' };
      report({
        span: entry.valueSpan,
        message: 'khongco',
        values,
        ...(own === undefined ? {} : { fix: fix(own) }),
      });
      return;
    }
    if (own === undefined || own === khoa) return;
    const loai = (kindById(own)?.name ?? DOCUMENT_TYPES.find((type) => type.slug === own)?.name ?? own).toLowerCase();
    report({ span: entry.valueSpan, message: 'khac', values: { khoa, loai, dung: own }, fix: fix(own) });
  },
  examples: [
    {
      name: 'đầu tệp ghi quyết định, văn bản là kế hoạch',
      text: `---\nloai: ⟦quyet-dinh⟧\n---\n${planWith({})}`,
      message: 'văn bản là kế hoạch',
      fixed: `---\nloai: ke-hoach\n---\n${planWith({})}`,
      whole: true,
    },
    {
      name: 'loại không có',
      text: `---\nloai: ⟦ke-hoach-nam⟧\n---\n${planWith({})}`,
      message: 'Không có loại văn bản',
      fixed: `---\nloai: ke-hoach\n---\n${planWith({})}`,
      whole: true,
    },
    { name: 'khớp nhau', text: `---\nloai: ke-hoach\n---\n${planWith({})}`, whole: true },
    { name: 'khóa chưa điền', text: `---\nloai:\n---\n${planWith({})}`, whole: true },
  ],
});
