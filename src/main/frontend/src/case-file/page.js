// The file on a page of its own: shown in the element that carries the case code.
import { showFile } from './show.js';

document.querySelectorAll('[data-case-code]').forEach((place) => showFile(place, place.dataset.caseCode));
