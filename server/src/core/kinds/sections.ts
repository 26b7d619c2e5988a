import type { Basis } from '../law/source.ts';
import type { Severity } from '../lint/finding.ts';
import type { SectionNeed, SectionRequirement } from './kind.ts';

/** Headings and their order are custom: no article asks for them. */
export const CUSTOM: Basis = {
  law: 'thong-le',
  at: 'bố cục thường gặp; Nghị định 30/2020/NĐ-CP không quy định tên và thứ tự các mục',
  kind: 'thong-le',
};

/** Article 17 names goal, scope, contents and measures; a section of their name is inferred from it. */
export function article17(clause: string): Basis {
  return { law: 'luat-06-2022', at: `Điều 17, ${clause}`, kind: 'suy-ra' };
}

export interface SectionOptions {
  readonly need?: SectionNeed;
  readonly oneOf?: string;
  readonly severity?: Severity;
  readonly basis?: readonly Basis[];
}

/** A section by its heading, the phrases it is known by, and guidance for a new document. */
export function section(
  id: string,
  title: string,
  aliases: readonly string[],
  guidance: readonly string[],
  options: SectionOptions = {},
): SectionRequirement {
  return {
    id,
    title,
    aliases,
    guidance,
    need: options.need ?? 'usual',
    severity: options.severity ?? 'hint',
    basis: options.basis ?? [CUSTOM],
    ...(options.oneOf === undefined ? {} : { oneOf: options.oneOf }),
  };
}

export const PURPOSE_ALIASES = ['mục đích', 'mục tiêu', 'ý nghĩa'];
export const DEMAND_ALIASES = ['yêu cầu'];
export const CONTENT_ALIASES = ['nội dung', 'nhiệm vụ', 'giải pháp', 'chỉ tiêu', 'biện pháp'];
export const CARRYING_OUT_ALIASES = ['tổ chức thực hiện', 'tổ chức triển khai', 'phân công', 'trách nhiệm thực hiện'];
export const MONEY_ALIASES = ['kinh phí', 'nguồn lực', 'dự toán'];
export const TIME_ALIASES = ['thời gian', 'thời hạn', 'tiến độ', 'lộ trình'];
