// The plugin that Tasklist imports before it starts.
import { openForm } from '../form-shell/open.js';
import { useOwnSignIn } from '../session/session.js';

useOwnSignIn('tasklist');

// forms/shell.html, which Tasklist evaluates in its own context, finds the shell here.
window.maiam = { openForm };

export default [];
