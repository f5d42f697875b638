import { words } from '../session/words.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Hours with their minutes; from one day on days, with their hours as long as these still matter. */
function inWords(time) {
  const { days, hours, minutes } = words.left;
  const parts = (large, size, sayLarge, unit, sayUnit) => {
    const rest = Math.floor((time % size) / unit);
    return rest ? `${sayLarge(large)} ${sayUnit(rest)}` : sayLarge(large);
  };
  if (time >= 3 * DAY) return days(Math.floor(time / DAY));
  if (time >= DAY) return parts(Math.floor(time / DAY), DAY, days, HOUR, hours);
  if (time >= HOUR) return parts(Math.floor(time / HOUR), HOUR, hours, MINUTE, minutes);
  return minutes(Math.floor(time / MINUTE));
}

/** 'còn 3 giờ 20 phút', 'quá hạn 2 ngày'. */
export function timeLeft(due, now = Date.now()) {
  const left = new Date(due).getTime() - now;
  if (Math.abs(left) < MINUTE) return words.left.now;
  return left > 0 ? words.left.in(inWords(left)) : words.left.over(inWords(-left));
}

export const isOver = (due, now = Date.now()) => new Date(due).getTime() < now;
