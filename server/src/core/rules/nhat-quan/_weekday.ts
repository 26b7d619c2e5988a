/** Days of the week as they are said, from Sunday on: the order of `weekdayOf`. */
const DAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;
const WORDS = ['', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

/** 0 for Sunday … 6 for Saturday; the day has to be a real one. */
export function weekdayOf(year: number, month: number, day: number): number {
  // Sakamoto's table: what the months before this one leave over of whole weeks; January and February end the year before.
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

/** The day of the week that "thứ Hai", "Thứ 2", "chủ nhật" name; undefined for other words. */
export function readWeekday(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (lower === 'chủ nhật') return 0;
  const word = lower.slice(4);
  const figure = Number(word);
  const day = figure > 0 ? figure - 1 : WORDS.indexOf(word);
  return day > 0 && day < 7 ? day : undefined;
}

export function weekdayName(day: number): string {
  return DAYS[day] ?? '';
}

/** The name in the manner of the one that was written: figure or word, capital or not. */
export function weekdayLike(day: number, written: string): string {
  const upper = /^\p{Lu}/u.test(written);
  const name = weekdayName(day);
  if (day === 0) return name;
  const word = /\d$/u.test(written) ? `thứ ${day + 1}` : name;
  return upper && !/^Chủ/u.test(written) ? `T${word.slice(1)}` : word;
}
