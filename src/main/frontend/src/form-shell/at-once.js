// form-js hands a typed date and time on in effects, several one after another, and each waits for the next picture of the
// screen. On a slow machine the next keys come first: a time typed right behind its date stands on the page and is not in
// the form. So what one key sets off is done before the next key is read.
import { options } from 'preact';

options.requestAnimationFrame = queueMicrotask;
