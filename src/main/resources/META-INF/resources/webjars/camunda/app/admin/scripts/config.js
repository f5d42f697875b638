export default {
  app: { vendor: 'Mái Ấm', name: 'Quản trị' },
  customScripts: ['scripts/maiam'],
  disableWelcomeMessage: true,
};
