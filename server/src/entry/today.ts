/** The day on this machine's calendar, `YYYY-MM-DD`; not the UTC one, which in Việt Nam is yesterday until 7 o'clock. */
export function localDay(now: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
