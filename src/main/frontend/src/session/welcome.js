import { useOwnSignIn } from './session.js';

useOwnSignIn('welcome');

export default [];
