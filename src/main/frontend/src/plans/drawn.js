// What needs the drawing library, in a file of its own: the table of targets does not wait for it.
export { overTime } from './time.js';
export { sideBySide, unitTable } from './units.js';
