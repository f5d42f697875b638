// Dates are read and written as dd/mm/yyyy whatever the browser's language. form-js takes the format from the browser;
// the calendar below it lets its two conversions be replaced for all forms at once.
import flatpickr from 'flatpickr';

const PLACEHOLDER = 'ngày/tháng/năm';
const DAY_MONTH_YEAR = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/;
const WITHOUT_SEPARATORS = /^(\d{2})(\d{2})(\d{4})$/;

const two = (number) => String(number).padStart(2, '0');

const write = (date) => `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;

/** A date that does not exist (31/2) is no date, rather than the one it would roll over to. */
const read = (text) => {
  const [, day, month, year] = DAY_MONTH_YEAR.exec(text.trim()) ?? WITHOUT_SEPARATORS.exec(text.trim()) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return date.getMonth() === Number(month) - 1 && date.getDate() === Number(day) ? date : undefined;
};

const months = Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`);

const vietnamese = {
  weekdays: {
    shorthand: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    longhand: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  },
  months: { shorthand: months, longhand: months },
  firstDayOfWeek: 1,
  rangeSeparator: ' đến ',
  ordinal: () => '',
  yearAriaLabel: 'Năm',
  monthAriaLabel: 'Tháng',
};

// The calendar drops the two conversions among its defaults when it reads what form-js configured, so they are set after.
flatpickr.setDefaults({
  locale: vietnamese,
  onParseConfig: (_dates, _text, calendar) => Object.assign(calendar.config, { parseDate: read, formatDate: write }),
  onReady: (_dates, _text, calendar) => calendar.input.setAttribute('placeholder', PLACEHOLDER),
});
