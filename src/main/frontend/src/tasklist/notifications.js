// Tasklist shows the engine's own words below its Vietnamese headings. They are English, name classes and ids, and help
// nobody: the known ones are put in Vietnamese, the others go to the console for whoever looks into the matter.

const KNOWN = [
  [/already claimed/i, 'Người khác đã nhận việc này. Hãy tải lại danh sách việc.'],
  [/task is null|cannot find task|no matching task/i, 'Việc này không còn nữa. Hãy tải lại danh sách việc.'],
  [/is suspended/i, 'Quy trình của việc này đang tạm dừng. Hãy báo người quản trị.'],
  [/optimistic|updated by another transaction/i, 'Người khác vừa thay đổi việc này. Hãy thử lại.'],
  [/not authorized|does not have|forbidden|access denied/i, 'Bạn không có quyền thực hiện thao tác này.'],
];

const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const UNKNOWN = 'Hãy thử lại sau ít phút. Nếu vẫn không được, hãy báo người quản trị.';

export const inVietnamese = (message) => {
  if (!message || VIETNAMESE.test(message)) return message;
  return KNOWN.find(([words]) => words.test(message))?.[1] ?? UNKNOWN;
};

const translating = (notifications) => {
  const { addError } = notifications;
  notifications.addError = (error) => {
    const message = inVietnamese(error?.message);
    if (message !== error?.message) console.warn(error.message);
    return addError.call(notifications, { ...error, message });
  };
  return notifications;
};

export const translateNotifications = (module) =>
  module.decorator('Notifications', ['$delegate', translating]);
