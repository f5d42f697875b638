// The tab "Hồ sơ" beside every task: the case file as the page outside Tasklist shows it, too.
import { showFile } from '../case-file/show.js';
import { texts } from '../texts.js';

export const fileTab = {
  id: 'maiam-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: texts.file.tab },
  render(container, { taskId }) {
    const place = document.createElement('section');
    container.append(place);
    showFile(place, undefined, { taskId });
  },
};
