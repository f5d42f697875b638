import { useOwnSignIn } from './session.js';

useOwnSignIn('admin');

export default [];
