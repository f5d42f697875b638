// Bars by ECharts, of which only what they need is bundled. Each chart stands beside a table with the same numbers.
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { element } from '../dom.js';
import { count } from './format.js';

use([BarChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

const INK = '#33241b';
const LINE = '#dccdbf';
export const COLOURS = { open: '#a63d17', good: '#3d6b30', bad: '#7d1611', calm: '#6b5748' };

const LABEL = { color: INK, fontSize: 13 };

const seriesOf = ({ name, values, colour, stack }) => ({
  type: 'bar',
  name,
  stack,
  data: values,
  barMaxWidth: 34,
  itemStyle: { color: colour },
  label: { show: true, color: '#fff', fontWeight: 600, formatter: ({ value }) => (value ? count(value) : '') },
});

const markLine = ({ at, label }) => ({
  silent: true,
  symbol: 'none',
  lineStyle: { color: INK, type: 'dashed', width: 2 },
  label: { formatter: label, color: INK, fontSize: 13, position: 'start' },
  data: [{ xAxis: at }],
});

/**
 * @param categories what the bars are called
 * @param series `[{name, values, colour, stack}]`
 * @param lying bars from left to right, for long names
 * @param line `{at, label}` of a limit
 * @param onPick called with the places of category and series
 */
export function barChart({ title, categories, series, lying, line, onPick }) {
  const place = element('div', { class: 'maiam-chart', role: 'img', 'aria-label': title });
  const height = lying ? Math.max(160, 70 + categories.length * 34) : 320;
  place.style.height = `${height}px`;
  const names = {
    type: 'category',
    data: categories,
    inverse: Boolean(lying),
    axisLabel: { ...LABEL, width: lying ? 230 : undefined, overflow: 'truncate' },
    axisLine: { lineStyle: { color: INK } },
    axisTick: { show: false },
  };
  const most = line ? ({ max }) => Math.max(max, line.at + 3) : undefined;
  const values = { type: 'value', minInterval: 1, max: most, axisLabel: LABEL, splitLine: { lineStyle: { color: LINE } } };
  const bars = series.map(seriesOf);
  if (line) bars[0].markLine = markLine(line);
  const chart = init(place, undefined, { renderer: 'svg', height });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 8, right: 32, top: 40, bottom: 8, containLabel: true },
    legend: series.length > 1 ? { top: 0, textStyle: LABEL } : undefined,
    tooltip: { trigger: 'item', textStyle: LABEL },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: bars,
  });
  if (onPick) chart.on('click', ({ dataIndex, seriesIndex }) => onPick(dataIndex, seriesIndex));
  new ResizeObserver(() => place.isConnected && place.clientWidth && chart.resize({ height })).observe(place);
  return place;
}
