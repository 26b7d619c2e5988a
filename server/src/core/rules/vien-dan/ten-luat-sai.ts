import type { Citation } from '../../citation/model.ts';
import { asNamed, type LawTitle, lawTitle, nearLawTitle } from '../../law/law-title.ts';
import { LAW_TYPES } from '../../law/types.ts';
import { defineRule, type RuleContext } from '../../lint/rule.ts';
import type { Registry } from '../../registry/registry.ts';
import { indexAt, spanOf } from '../../text/flat.ts';
import { isAllCaps, startsLower } from '../../text/letters.ts';
import { isPlain } from './_around.ts';

export default defineRule({
  id: 'vien-dan/ten-luat-sai',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục V, khoản 6', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tên luật viết sai chữ hoa hoặc thiếu dấu phẩy', en: 'Name of a law with wrong capitals or commas' },
  messages: {
    vi: {
      ten: 'Tên luật viết “{viet}”; tên đúng là “{dung}”.',
      loai: 'Tên loại của một luật cụ thể viết hoa: “{dung}”.',
      gan: 'Không có luật tên “{viet}”; có thể là “{dung}”.',
      doi: 'Sửa thành “{dung}”',
    },
    en: {
      ten: 'The name of the law is written “{viet}”; it is “{dung}”.',
      loai: 'The type word of a particular law takes a capital: “{dung}”.',
      gan: 'No law is named “{viet}”; perhaps “{dung}” is meant.',
      doi: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Tên loại văn bản và chữ cái đầu của âm tiết thứ nhất tạo thành tên riêng của văn bản viết hoa: “Luật Thi đua, khen thưởng”, không phải “Luật thi đua khen thưởng” hay “Luật Thi đua, Khen thưởng”. Dấu phẩy là một phần của tên. Tên được so với tên các luật đã biết; tên chỉ lệch một chữ được báo kèm cách sửa cần xem lại. Tiêu đề in hoa toàn bộ không xét.',
    en: 'The type word and the first letter of the law’s name take capitals, and commas belong to the name: “Luật Thi đua, khen thưởng”. Names are compared with the known ones; a name one letter away gets a fix to be reviewed. Headings all in capitals are left alone.',
  },
  regimes: ['nd30', 'quy-pham'],
  check(context, report) {
    const { view, registry, parsed } = context;
    const laws = view.citations.filter(
      (citation) => LAW_TYPES.has(citation.type) && citation.slots.title !== undefined,
    );
    if (laws.length === 0) return;
    for (const citation of laws) {
      const { type: word, title } = citation.slots;
      if (word === undefined || title === undefined || AMENDING.test(title.text)) continue;
      if (isAllCaps(title.text)) continue;
      const exact = lawTitle(title.text) ?? registered(registry, citation.type, title.text);
      if (exact !== undefined) {
        if (!isName(context, citation)) continue;
        if (exact.right !== title.text) {
          const values = { viet: `${word.text} ${title.text}`, dung: `${typeOf(word.text)} ${exact.right}` };
          const edits = isPlain(parsed.text, title.span, title.text)
            ? [{ span: title.span, text: exact.right }, ...capital(word)]
            : [];
          report({
            span: title.span,
            message: 'ten',
            values,
            ...(edits.length === 0 ? {} : { fix: { title: 'doi', values, edits } }),
          });
        } else if (startsLower(word.text) && isOneLaw(context, citation)) {
          const values = { dung: `${typeOf(word.text)} ${exact.right}` };
          report({ span: word.span, message: 'loai', values, fix: { title: 'doi', values, edits: capital(word) } });
        }
        continue;
      }
      const near = nearOf(context, citation);
      if (near === undefined) continue;
      const values = { viet: `${word.text} ${near.written}`, dung: `${typeOf(word.text)} ${near.right}` };
      const edits = isPlain(parsed.text, near.span, near.written) ? [{ span: near.span, text: near.right }] : [];
      report({
        span: near.span,
        message: 'gan',
        values,
        ...(edits.length === 0 ? {} : { fix: { title: 'doi', values, edits, safety: 'review' } }),
      });
    }
  },
  examples: [
    {
      name: 'thiếu dấu phẩy',
      text: 'Thực hiện Luật ⟦Phòng chống tham nhũng⟧ và các văn bản hướng dẫn.',
      message: 'tên đúng là “Luật Phòng, chống tham nhũng”',
      fixed: 'Thực hiện Luật Phòng, chống tham nhũng và các văn bản hướng dẫn.',
    },
    {
      name: 'chữ đầu của tên không hoa',
      text: 'Thực hiện Luật ⟦thực hành tiết kiệm, chống lãng phí⟧ trong sử dụng kinh phí.',
      fixed: 'Thực hiện Luật Thực hành tiết kiệm, chống lãng phí trong sử dụng kinh phí.',
    },
    {
      name: 'thừa chữ hoa',
      text: 'Khen thưởng theo Luật ⟦Thi đua, Khen thưởng⟧.',
      fixed: 'Khen thưởng theo Luật Thi đua, khen thưởng.',
    },
    {
      name: 'tên loại không hoa',
      text: 'Khen thưởng theo ⟦luật⟧ Thi đua, khen thưởng.',
      message: 'viết hoa',
      fixed: 'Khen thưởng theo Luật Thi đua, khen thưởng.',
    },
    {
      name: 'lệch một chữ',
      text: 'Khen thưởng theo Luật ⟦Thi đua, khen thường⟧.',
      message: 'có thể là “Luật Thi đua, khen thưởng”',
      fixed: 'Khen thưởng theo Luật Thi đua, khen thưởng.',
    },
    { name: 'đúng', text: 'Khen thưởng theo Luật Thi đua, khen thưởng; Luật Phòng, chống tham nhũng.' },
    {
      name: 'chữ thường không chỉ luật cụ thể',
      text: 'Sinh viên ngành luật đất đai được tuyên truyền pháp luật lao động.',
    },
    { name: 'cách bỏ dấu', text: 'Quản lý theo Luật Di sản văn hoá và Luật Hoá chất.' },
  ],
});

const AMENDING = /^sửa đổi/iu;

type Slot = NonNullable<Citation['slots']['type']>;

function typeOf(word: string): string {
  return `${(word[0] ?? '').toUpperCase()}${word.slice(1).toLowerCase()}`;
}

function capital(word: Slot): { readonly span: { start: number; end: number }; readonly text: string }[] {
  if (!startsLower(word.text)) return [];
  return [{ span: { start: word.span.start, end: word.span.start + 1 }, text: (word.text[0] ?? '').toUpperCase() }];
}

/** A short name in small letters may be a plain word ("luật giá cả"): what follows must close it. */
function isName({ view }: RuleContext, citation: Citation): boolean {
  const { title, type } = citation.slots;
  if (title === undefined || type === undefined) return false;
  if (title.text.split(' ').length >= 3 && !startsLower(type.text)) return true;
  if (!startsLower(title.text)) return true;
  const leaf = view.leafAt(title.span.start);
  if (leaf === undefined) return false;
  const after = leaf.flat.text.slice(indexAt(leaf.flat, title.span.end));
  return CLOSED.test(after) && (!startsLower(type.text) || isOneLaw({ view }, citation));
}

/** "các luật thi đua, khen thưởng", "ngành luật": no particular law. */
function isOneLaw({ view }: Pick<RuleContext, 'view'>, citation: Citation): boolean {
  const { type } = citation.slots;
  const leaf = type === undefined ? undefined : view.leafAt(type.span.start);
  if (type === undefined || leaf === undefined) return false;
  return !GENERIC.test(leaf.flat.text.slice(0, indexAt(leaf.flat, type.span.start)));
}

/** A law that the table lacks and the registry knows by name. */
function registered(registry: Registry, type: string, name: string): LawTitle | undefined {
  const right = registry.byName(type, name).at(-1)?.title;
  return right === undefined ? undefined : asNamed(name, right);
}

function nearOf({ view }: RuleContext, citation: Citation) {
  const { title } = citation.slots;
  const leaf = title === undefined ? undefined : view.leafAt(title.span.start);
  if (title === undefined || leaf === undefined) return undefined;
  const at = indexAt(leaf.flat, title.span.start);
  const found = nearLawTitle(leaf.flat.text.slice(at, at + 160).split(/[;.:()“”"]/u)[0] ?? '');
  return found === undefined ? undefined : { ...found, span: spanOf(leaf.flat, at, at + found.written.length) };
}

const CLOSED = /^(?:$|[.,;:)”"]| (?:số|năm|ngày|và|được|có|quy định) | \p{Lu})/u;
const GENERIC = /(?:các|những|nhiều|ngành|môn|pháp|khoa|về) $/u;
