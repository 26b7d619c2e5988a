import { defineRule } from '../../lint/rule.ts';
import { typeName } from '../../registry/phrase.ts';
import { placedIn, RUNNING } from './_around.ts';
import { CITATION_BASIS } from './_citation.ts';

export default defineRule({
  id: 'vien-dan/loai-dung-chung',
  related: ['vien-dan/chu-so'],
  severity: 'info',
  basis: [{ ...CITATION_BASIS, kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Nhiều văn bản chung một tên loại', en: 'Several documents under one type word' },
  messages: {
    vi: {
      chung: '“{ma}” dùng chung tên loại với văn bản đứng trước; mỗi văn bản ghi đủ tên loại, số, ký hiệu.',
      them: 'Ghi “{dung}”',
    },
    en: {
      chung: '“{ma}” shares the type word of the document before it; each is given with type, number and symbol.',
      them: 'Write “{dung}”',
    },
  },
  docs: {
    vi: 'Nghị định số 30/2020/NĐ-CP không quy định cách ghi chung “Nghị định số A, số B”; mỗi văn bản được viện dẫn ghi đủ tên loại và số, ký hiệu thì tìm và kiểm tra được. Mỗi danh sách chỉ nhắc một lần, ở văn bản thứ hai. Danh sách mở đầu bằng “các”, “những” không nhắc.',
    en: 'The decree knows no list “Nghị định số A, số B”; a document given with type and number can be found and checked. Each list is mentioned once, at its second document. Lists that begin with a plural word are left alone.',
  },
  regimes: ['nd30', 'dang'],
  check({ view }, report) {
    let told = false;
    let plural = false;
    for (const { citation, text, from } of placedIn(view, RUNNING)) {
      const { code, so } = citation.slots;
      if (!citation.shared || code === undefined) {
        told = false;
        plural = PLURAL.test(text.slice(0, from));
        continue;
      }
      if (told || plural || citation.symbol === null) continue;
      told = true;
      const start = so?.span.start ?? code.span.start;
      const values = {
        ma: code.text,
        dung: `${typeName(citation.type)} số ${code.text}`,
      };
      const edits = [
        { span: { start, end: start }, text: `${typeName(citation.type)} ${so === undefined ? 'số ' : ''}` },
      ];
      report({ span: code.span, message: 'chung', values, fix: { title: 'them', values, edits } });
    }
  },
  examples: [
    {
      name: 'hai nghị định',
      text: 'Thực hiện Nghị định số 24/2026/NĐ-CP và số ⟦25/2026/NĐ-CP⟧ ngày 17/01/2026 của Chính phủ.',
      message: 'dùng chung tên loại',
      fixed: 'Thực hiện Nghị định số 24/2026/NĐ-CP và Nghị định số 25/2026/NĐ-CP ngày 17/01/2026 của Chính phủ.',
    },
    {
      name: 'mở đầu bằng “các”',
      text: 'Thực hiện các Nghị định số 24/2026/NĐ-CP và số 25/2026/NĐ-CP ngày 17/01/2026 của Chính phủ.',
    },
    {
      name: 'mở đầu bằng “một số”, “hai”, bằng “các” cách một hai chữ',
      text: 'Thực hiện một số Nghị định số 24/2026/NĐ-CP và số 25/2026/NĐ-CP ngày 17/01/2026 của Chính phủ; hai Nghị định số 26/2026/NĐ-CP và số 27/2026/NĐ-CP ngày 18/01/2026 của Chính phủ; các văn bản Nghị định số 28/2026/NĐ-CP và số 29/2026/NĐ-CP ngày 19/01/2026 của Chính phủ.',
    },
    {
      name: '“các” đã nói việc khác',
      text: 'Thực hiện các nội dung nêu tại Nghị định số 24/2026/NĐ-CP và số ⟦25/2026/NĐ-CP⟧ ngày 17/01/2026 của Chính phủ.',
    },
  ],
});

const PLURAL = /(?:[Cc]ác|[Nn]hững|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Mm]ột số)(?: \p{Ll}{1,8}){0,2} $/u;
