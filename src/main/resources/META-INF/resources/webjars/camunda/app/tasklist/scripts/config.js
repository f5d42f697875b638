// Vietnamese for everybody who has not chosen English, whatever the browser says; see language.js.
const language = document.cookie.split('; ').includes('MAIAM-LANGUAGE=en') ? 'en' : 'vi';

export default {
  app: { vendor: 'Mái Ấm', name: language === 'en' ? 'Tasks' : 'Công việc' },
  locales: { availableLocales: [language], fallbackLocale: language },
  customScripts: ['scripts/maiam'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'nhận việc đang chọn' },
    focusFilter: { key: 'ctrl+shift+f', description: 'đến bộ lọc đầu tiên' },
    focusList: { key: 'ctrl+alt+l', description: 'đến việc đầu tiên trong danh sách' },
    focusForm: { key: 'ctrl+alt+f', description: 'đến ô đầu tiên của biểu mẫu' },
    startProcess: { key: 'ctrl+alt+p', description: 'mở cửa sổ bắt đầu quy trình' },
  },
};
