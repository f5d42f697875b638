export default {
  app: { vendor: 'Mái Ấm', name: '' },
  customScripts: ['scripts/maiam'],
  disableWelcomeMessage: true,
  links: [],
};
