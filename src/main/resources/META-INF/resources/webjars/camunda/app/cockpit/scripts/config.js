// Vietnamese for everybody who has not chosen English, whatever the browser says; see language.js.
const language = document.cookie.split('; ').includes('MAIAM-LANGUAGE=en') ? 'en' : 'vi';

export default {
  app: { vendor: 'Mái Ấm', name: language === 'en' ? 'Overview' : 'Theo dõi' },
  locales: { availableLocales: [language], fallbackLocale: language },
  customScripts: ['scripts/maiam'],
  disableWelcomeMessage: true,
};
