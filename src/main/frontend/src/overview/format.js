// Numbers and dates as they are written in Vietnam.
const ZONE = 'Asia/Ho_Chi_Minh';

const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const parts = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const share = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 0 });
const dayFormat = new Intl.DateTimeFormat('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: ZONE });
const momentFormat = new Intl.DateTimeFormat('vi-VN', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: ZONE,
});

const NONE = '–';

export const count = (number) => (number === null || number === undefined ? NONE : whole.format(number));

/** Short times keep a second place: half an hour is not "0 days". */
export const days = (number) => {
  if (number === null || number === undefined) return NONE;
  return number < 0.1 ? '< 0,1' : parts.format(number);
};

export const percent = (part, all) => (all ? share.format(part / all) : NONE);

export const moment = (iso) => (iso ? momentFormat.format(new Date(iso)) : NONE);

export const day = (iso) => (iso ? dayFormat.format(new Date(`${iso}T12:00:00+07:00`)) : NONE);

/** Today in Vietnam, wherever the browser is: `2026-11-22`. */
export const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date());
