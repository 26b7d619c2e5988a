/** The reason as it is inserted with a switch or a level; the drafter writes over it, and an editor selects it. */
export const REASON_TO_FILL = { vi: 'ghi lý do ở đây', en: 'reason here' } as const;
