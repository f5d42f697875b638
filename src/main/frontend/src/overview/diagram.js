// A diagram with badges on its steps, to be moved and enlarged.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { element } from '../dom.js';
import { button } from './parts.js';
import { texts } from './texts.js';

const words = texts.flow;

/** Badges do not get smaller than what can be read, however large the diagram. */
const SCALE = { min: 0.8, max: 1 };

/**
 * @param badges nodes by the id of their element
 * @param marked ids of elements to be outlined
 */
export async function drawDiagram(place, xml, badges, marked = []) {
  const canvasPlace = element('div', { class: 'maiam-canvas' });
  const viewer = new NavigatedViewer({ container: canvasPlace });
  const zoom = (step) => viewer.get('zoomScroll').stepZoom(step);
  const fit = () => viewer.get('canvas').zoom('fit-viewport', 'auto');
  place.replaceChildren(
    element(
      'p',
      { class: 'maiam-zoom' },
      button('+', () => zoom(1), { 'aria-label': words.zoomIn }),
      button('−', () => zoom(-1), { 'aria-label': words.zoomOut }),
      button(words.fit, fit),
    ),
    canvasPlace,
  );
  try {
    await viewer.importXML(xml);
  } catch {
    place.replaceChildren(element('p', {}, words.noDiagram));
    return;
  }
  const elements = viewer.get('elementRegistry');
  const overlays = viewer.get('overlays');
  const canvas = viewer.get('canvas');
  marked.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, 'maiam-passed'));
  Object.entries(badges)
    .filter(([id]) => elements.get(id))
    .forEach(([id, html]) => overlays.add(id, { position: { bottom: 6, left: -4 }, html, scale: SCALE }));
  fit();
}
