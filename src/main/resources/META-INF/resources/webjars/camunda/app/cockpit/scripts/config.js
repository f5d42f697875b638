export default {
  app: { vendor: 'Mái Ấm', name: 'Theo dõi' },
  customScripts: ['scripts/maiam'],
  disableWelcomeMessage: true,
};
