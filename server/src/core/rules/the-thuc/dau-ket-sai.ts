import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { lastLeaf } from '../../tree/conclusions.ts';
import { allOf, hasForm, isParty, isState, retype } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { mixedForms } from './_regime.ts';

const BODY = ['I. MỤC ĐÍCH, YÊU CẦU', 'Hồ sơ được rà soát đầy đủ.', 'II. NỘI DUNG', 'Rà soát toàn bộ hồ sơ.'];
const LAST = ['III. TỔ CHỨC THỰC HIỆN', 'Văn phòng theo dõi việc thực hiện'];
/** A longer row of stops is a blank to be filled in. */
const LONGEST = 6;

export default defineRule({
  id: 'the-thuc/dau-ket-sai',
  since: '0.1.0',
  part: 'endMark',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục III, Mẫu 1.1 đến 1.10', kind: 'suy-ra' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 6.2.2', kind: 'truc-tiep' },
    { law: 'hd36-2018', at: 'điểm 1.6.2', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Dấu kết thúc văn bản viết sai', en: 'End mark miswritten' },
  messages: {
    vi: {
      sai: 'Dấu kết thúc viết “{viet}”; đúng là “./.”.',
      cach: 'Trước “./.” có dấu cách; viết liền với chữ cuối.',
      dang: 'Văn bản của Đảng kết thúc bằng dấu chấm, không dùng “{viet}”.',
      sua: 'Sửa thành “{dung}”',
    },
    en: {
      sai: 'The end mark reads “{viet}”; it should be “./.”.',
      cach: 'There is a blank before “./.”; it follows the last word.',
      dang: 'A Party document ends with a full stop, not with “{viet}”.',
      sua: 'Correct to “{dung}”',
    },
  },
  docs: {
    vi: 'Các mẫu văn bản hành chính kết thúc nội dung bằng “./.”; “/.”, “././” hay “. /.” là lỗi gõ. Văn bản của Đảng kết thúc bằng dấu chấm.',
    en: 'The forms of administrative documents end with “./.”; “/.”, “././” and “. /.” are slips. A Party document ends with a full stop.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed } = context;
    const leaf = lastLeaf(doc.body);
    if (leaf === undefined) return;
    const { flat } = leaf;
    const from = tailFrom(flat.text);
    const viet = flat.text.slice(from).trim();
    if (from === 0 || viet.length > LONGEST || !viet.includes('/') || /[…_]/u.test(flat.text[from - 1] ?? '')) return;
    const party = isParty(doc);
    if (!party && !isState(doc) && doc.regime !== 'nd30') return;
    if (party && mixedForms(doc) !== undefined) return;
    const dung = party ? '.' : './.';
    const blank = flat.text[from] === ' ';
    if (viet === dung && !blank) return;
    // A slash alone may belong to the word before it ("và/hoặc/").
    if (!party && viet === '/') return;
    const edits = allOf([retype(flat, from, flat.text.length, dung, parsed.text)]);
    report({
      span: spanOf(flat, from + (blank ? 1 : 0), flat.text.length),
      message: party ? 'dang' : viet === dung ? 'cach' : 'sai',
      values: { viet, dung },
      fix: { title: 'sua', edits },
    });
  },
  examples: [
    {
      name: '“/.”',
      text: planWith({ body: [...BODY, LAST[0] ?? '', `${LAST[1]}⟦/.⟧`] }),
      message: 'đúng là “./.”',
      fixed: planWith({ body: [...BODY, LAST[0] ?? '', `${LAST[1]}./.`] }),
      whole: true,
    },
    {
      name: '“././”',
      text: planWith({ body: [...BODY, LAST[0] ?? '', `${LAST[1]}⟦././⟧`] }),
      fixed: planWith({ body: [...BODY, LAST[0] ?? '', `${LAST[1]}./.`] }),
      whole: true,
    },
    {
      name: '“. /.”',
      text: planWith({ body: [...BODY, LAST[0] ?? '', `${LAST[1]}⟦. /.⟧`] }),
      fixed: planWith({ body: [...BODY, LAST[0] ?? '', `${LAST[1]}./.`] }),
      whole: true,
    },
    {
      name: 'văn bản của Đảng dùng “./.”',
      text: partyPlanWith({ body: [...BODY, LAST[0] ?? '', `${LAST[1]}⟦./.⟧`] }),
      message: 'kết thúc bằng dấu chấm',
      fixed: partyPlanWith({ body: [...BODY, LAST[0] ?? '', `${LAST[1]}.`] }),
      whole: true,
    },
    { name: 'đúng mẫu', text: planWith({}), whole: true },
    { name: 'văn bản của Đảng', text: partyPlanWith({}), whole: true },
  ],
});

/** Index from which only full stops, slashes, semicolons, commas and blanks follow. */
function tailFrom(text: string): number {
  let at = text.length;
  while (at > 0 && ' ./;,'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}
