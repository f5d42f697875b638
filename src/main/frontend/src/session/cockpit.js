import { useOwnSignIn } from './session.js';

useOwnSignIn('cockpit');

export default [];
