import { fold, indexPhrases, isWordChar, phraseAt } from '../../citation/words.ts';
import { CAPITALISED_BODIES } from '../../law/issuer-names.ts';
import { defineRule } from '../../lint/rule.ts';
import { inCaseOf, isAllCaps } from '../../text/letters.ts';
import type { Edit } from '../../text/span.ts';
import { isPlain } from './_around.ts';

export default defineRule({
  id: 'vien-dan/co-quan-sai-chu-hoa',
  related: ['vien-dan/ten-luat-sai', 'vien-dan/ten-loai-chu-thuong'],
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục II, Mục IV, khoản 1', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục II, Mục III, khoản 1, điểm c', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Tên cơ quan ban hành viết hoa sai', en: 'Wrong capitals in the name of an issuer' },
  messages: {
    vi: { sai: '“{viet}” viết hoa chưa đúng; tên cơ quan, địa danh này viết “{dung}”.', doi: 'Sửa thành “{dung}”' },
    en: { sai: '“{viet}” has wrong capitals; the name is written “{dung}”.', doi: 'Change to “{dung}”' },
  },
  docs: {
    vi: 'Tên cơ quan viết hoa chữ cái đầu của các từ chỉ loại hình, chức năng, lĩnh vực hoạt động: “Bộ Chính trị”, “Ban Tổ chức Trung ương”, “Ủy ban nhân dân”, “Bộ Giáo dục và Đào tạo”; riêng “Thành phố Hồ Chí Minh”, “Thủ đô Hà Nội” viết hoa cả danh từ chung. Chỉ xét một số tên hay gặp, ở cơ quan ban hành của viện dẫn.',
    en: 'Names of bodies take capitals at the words for kind, function and field: “Bộ Chính trị”, “Ủy ban nhân dân”, “Bộ Giáo dục và Đào tạo”; “Thành phố Hồ Chí Minh” and “Thủ đô Hà Nội” take one on the common noun too. Only names of a short list are looked at, where they issue a cited document.',
  },
  regimes: ['nd30'],
  check({ view, parsed }, report) {
    for (const { slots } of view.citations) {
      const { issuer } = slots;
      if (issuer === undefined || isAllCaps(issuer.text)) continue;
      if (view.leafAt(issuer.span.start)?.role === 'quoted') continue;
      for (const { from, dung } of faultsIn(issuer.text)) {
        const viet = issuer.text.slice(from, from + dung.length);
        const span = { start: issuer.span.start + from, end: issuer.span.start + from + dung.length };
        const plain = isPlain(parsed.text, issuer.span, issuer.text);
        const edits: Edit[] = plain ? [{ span, text: dung }] : [];
        const values = { viet, dung };
        report({
          span: plain ? span : issuer.span,
          message: 'sai',
          values,
          ...(plain ? { fix: { title: 'doi', values, edits } } : {}),
        });
      }
    }
  },
  examples: [
    {
      name: 'Bộ Chính trị',
      text: 'Theo Chỉ thị số 05-CT/TW ngày 15/5/2016 của ⟦bộ Chính trị⟧.',
      message: '“Bộ Chính trị”',
      fixed: 'Theo Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.',
    },
    {
      name: 'Ban Tổ chức Trung ương',
      text: 'Theo Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của ⟦Ban tổ chức Trung ương⟧.',
      fixed: 'Theo Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương.',
    },
    {
      name: 'Chính phủ',
      text: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của ⟦Chính Phủ⟧ về công tác văn thư.',
      fixed: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    },
    {
      name: 'Thành phố Hồ Chí Minh',
      text: 'Theo Kế hoạch số 1775/KH-SYT ngày 30/3/2020 của Sở Y tế ⟦thành phố Hồ Chí Minh⟧.',
      fixed: 'Theo Kế hoạch số 1775/KH-SYT ngày 30/3/2020 của Sở Y tế Thành phố Hồ Chí Minh.',
    },
    {
      name: 'đúng',
      text: 'Theo Kế hoạch số 298/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân thành phố Hải Phòng; Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.',
    },
    { name: 'cách bỏ dấu', text: 'Theo Kế hoạch số 298/KH-UBND ngày 05/02/2026 của Uỷ ban nhân dân tỉnh Sông Hoa.' },
  ],
});

interface NameFault {
  readonly from: number;
  readonly dung: string;
}

function faultsIn(issuer: string): readonly NameFault[] {
  const length = phraseAt(issuer, 0, BODIES);
  const folded = fold(issuer);
  const body = length === 0 ? undefined : NAMES.get(folded.slice(0, length));
  const place = PLACES.flatMap((name): NameFault[] => {
    const from = folded.indexOf(fold(name));
    const isWhole = from > 0 && !isWordChar(issuer, from + name.length);
    return isWhole ? faultAt(issuer, from, name) : [];
  });
  return [...(body === undefined ? [] : faultAt(issuer, 0, body)), ...place];
}

/** Two that are also common nouns ("phi chính phủ"), so that only as issuers they are beyond doubt. */
const ISSUERS: readonly string[] = [...CAPITALISED_BODIES, 'Chính phủ', 'Quốc hội'];
const BODIES = indexPhrases(ISSUERS);
const NAMES: ReadonlyMap<string, string> = new Map(ISSUERS.map((name) => [fold(name), name]));

function faultAt(issuer: string, from: number, name: string): NameFault[] {
  const written = issuer.slice(from, from + name.length);
  // The author's own tone marks stay: only the case is taken over.
  const dung = inCaseOf(written, name);
  return dung === written ? [] : [{ from, dung }];
}

const PLACES: readonly string[] = ['Thành phố Hồ Chí Minh', 'Thủ đô Hà Nội'];
