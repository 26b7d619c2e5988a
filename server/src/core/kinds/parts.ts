import type { Basis } from '../law/source.ts';
import type { Severity } from '../lint/finding.ts';
import type { Regime } from '../tree/nodes.ts';
import type { PartId, PartRequirement } from './kind.ts';

/** Parts of every document that Nghị định 30 governs: Điều 8 khoản 2 lists them, Phụ lục I says how they look. */
export const ND30_PARTS: readonly PartRequirement[] = [
  part('nationalTitle', 'Quốc hiệu', 'warning', nd30('điểm a'), layout('khoản 1, điểm a')),
  part('motto', 'Tiêu ngữ', 'warning', nd30('điểm a'), layout('khoản 1, điểm b')),
  part('agency', 'tên cơ quan, tổ chức ban hành', 'warning', nd30('điểm b'), layout('khoản 2')),
  part('number', 'số, ký hiệu', 'warning', nd30('điểm c'), layout('khoản 3')),
  part('placeDate', 'địa danh và thời gian ban hành', 'warning', nd30('điểm d'), layout('khoản 4')),
  part('type', 'tên loại văn bản', 'warning', nd30('điểm đ'), layout('khoản 5')),
  part('subject', 'trích yếu nội dung', 'warning', nd30('điểm đ'), layout('khoản 5')),
  part('preamble', 'phần mở đầu hoặc căn cứ ban hành', 'info', {
    law: 'nd30-2020',
    at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm a',
    kind: 'suy-ra',
  }),
  part('recipients', 'nơi nhận', 'warning', nd30('điểm i'), layout('khoản 9')),
  part('recordsLine', 'dòng “Lưu:” trong nơi nhận', 'warning', layout('khoản 9, điểm d')),
  part('signature', 'chức vụ, họ tên của người ký', 'warning', nd30('điểm g'), layout('khoản 7')),
];

const ADDRESSEES = part('addressees', '“Kính gửi”', 'warning', layout('khoản 9, điểm b'));

/** The parts of a State document that is sent to someone: công văn, tờ trình, and báo cáo to a higher agency. */
export function withAddressees(severity: Severity): readonly PartRequirement[] {
  return [...ND30_PARTS, { ...ADDRESSEES, severity }];
}

/** Parts of a Party document (Hướng dẫn 05-HD/VPTW, Phần II, mục I). */
const PARTY_PARTS: readonly PartRequirement[] = [
  part('partyTitle', 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”', 'warning', party('điểm 1')),
  part('agency', 'tên cơ quan ban hành', 'warning', party('điểm 2')),
  part('number', 'số, ký hiệu', 'warning', party('điểm 3')),
  part('placeDate', 'địa danh và ngày ban hành', 'warning', party('điểm 4')),
  part('type', 'tên loại văn bản', 'warning', party('điểm 5')),
  part('subject', 'trích yếu nội dung', 'warning', party('điểm 5')),
  part('recipients', 'nơi nhận', 'warning', party('điểm 9')),
  part('recordsLine', 'dòng “Lưu” trong nơi nhận', 'info', {
    law: 'hd05-2026',
    at: 'Phần II, mục I, điểm 9.2',
    kind: 'suy-ra',
  }),
  part('signature', 'chức vụ, họ tên của người ký', 'warning', party('điểm 7')),
];

/** Parts of a legal normative document (Nghị định 78/2025/NĐ-CP, Điều 71 khoản 2); no superior, Nơi nhận "if any". */
export const NORMATIVE_PARTS: readonly PartRequirement[] = [
  part('nationalTitle', 'Quốc hiệu', 'warning', normative('truc-tiep')),
  part('motto', 'Tiêu ngữ', 'warning', normative('truc-tiep')),
  part('agency', 'tên cơ quan ban hành', 'warning', normative('truc-tiep')),
  part('number', 'số, ký hiệu', 'warning', normative('truc-tiep')),
  part('placeDate', 'địa danh và thời gian ban hành', 'warning', normative('truc-tiep')),
  part('type', 'tên loại văn bản', 'warning', normative('truc-tiep')),
  part('subject', 'tên gọi của văn bản', 'warning', normative('truc-tiep')),
  part('preamble', 'căn cứ ban hành', 'warning', { law: 'nd78-2025', at: 'Điều 62', kind: 'truc-tiep' }),
  part('recipients', 'nơi nhận', 'hint', normative('suy-ra')),
  part('signature', 'chức vụ, họ tên của người ký', 'warning', normative('truc-tiep')),
];

/** A subset of `parts` without those named. */
export function without(parts: readonly PartRequirement[], ...ids: readonly PartId[]): readonly PartRequirement[] {
  return parts.filter((one) => !ids.includes(one.id));
}

/** The parts of a document of another regime than its kind's own (a Party kế hoạch, a normative quyết định). */
export function partsOfRegime(
  regime: Regime,
  own: readonly PartRequirement[],
  kindRegime: Regime,
): readonly PartRequirement[] {
  if (regime === kindRegime) return own;
  const named = new Set(own.map((one) => one.id));
  const typed = named.has('type');
  const base = regime === 'dang' ? PARTY_PARTS : regime === 'quy-pham' ? NORMATIVE_PARTS : ND30_PARTS;
  return typed ? base : without(base, 'type');
}

function part(id: PartId, name: string, severity: Severity, ...basis: readonly Basis[]): PartRequirement {
  return { id, name, severity, basis };
}

function nd30(point: string): Basis {
  return { law: 'nd30-2020', at: `Điều 8, khoản 2, ${point}`, kind: 'truc-tiep' };
}

function layout(at: string): Basis {
  return { law: 'nd30-2020', at: `Phụ lục I, Phần I, Mục II, ${at}`, kind: 'truc-tiep' };
}

function party(at: string): Basis {
  return { law: 'hd05-2026', at: `Phần II, mục I, ${at}`, kind: 'truc-tiep' };
}

function normative(kind: Basis['kind']): Basis {
  return { law: 'nd78-2025', at: 'Điều 71, khoản 2', kind };
}
