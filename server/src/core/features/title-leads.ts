import { bare } from '../text/letters.ts';

/** Whether the words say more than how titles begin: "quy định chi tiết …", "sửa đổi, bổ sung một số điều của …". */
export function tellsMore(words: readonly { readonly text: string }[], isLaw: boolean): boolean {
  // "Luật Thực hiện dân chủ ở cơ sở", "Luật Ban hành …": laws have such words in their names.
  const leads = isLaw ? AMENDS : LEADS;
  let rest = words.map((word) => bare(word.text)).join(' ');
  for (let before = ''; before !== rest; ) {
    before = rest;
    const lead = leads.find((one) => rest.startsWith(`${one} `));
    if (lead !== undefined) rest = rest.slice(lead.length + 1);
  }
  return rest.includes(' ') && !leads.some((one) => one.startsWith(rest));
}

const AMENDS: readonly string[] = ['sua doi', 'bo sung', 'mot so dieu', 'cua luat', 'cua bo luat', 'cua', 'va'];
const LEADS: readonly string[] = [
  ...AMENDS,
  've viec',
  've',
  'ban hanh',
  'bai bo',
  'bien phap',
  'chi tiet',
  'cong tac',
  'huong dan',
  'mot so noi dung',
  'mot so',
  'noi dung',
  'phe duyet',
  'quy dinh',
  'tang cuong',
  'thi hanh',
  'thuc hien',
  'tiep tuc',
  'trach nhiem',
  'trien khai',
];
