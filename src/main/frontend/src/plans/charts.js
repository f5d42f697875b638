// Charts by ECharts, of which only what they need is bundled. Each stands beside a table with the same numbers; what a
// colour says is also said by a pattern and by words.
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { element } from '../dom.js';

use([AriaComponent, BarChart, GridComponent, LabelLayout, LegendComponent, LineChart, MarkLineComponent, SVGRenderer, TooltipComponent]);

const INK = '#33241b';
const LINE = '#dccdbf';
const LABEL = { color: INK, fontSize: 13 };

const limit = ({ at, label }, axis) => ({
  silent: true,
  symbol: 'none',
  lineStyle: { color: INK, type: 'dashed', width: 2 },
  label: { formatter: label, color: INK, fontSize: 13, position: axis === 'x' ? 'end' : 'insideEndTop' },
  data: [axis === 'x' ? { xAxis: at } : { yAxis: at }],
});

const written = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2, notation: 'compact' });

const valueAxis = (line) => ({
  type: 'value',
  min: 0,
  max: line ? ({ max }) => Math.max(max, line.at * 1.08) : undefined,
  axisLabel: { ...LABEL, formatter: (value) => written.format(value) },
  splitLine: { lineStyle: { color: LINE } },
});

function drawn(title, height, option) {
  const place = element('div', { class: 'chart', role: 'img', 'aria-label': title });
  place.style.height = `${height}px`;
  const chart = init(place, undefined, { renderer: 'svg', height });
  chart.setOption({
    animation: false,
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    tooltip: { trigger: 'item', textStyle: LABEL },
    ...option,
  });
  new ResizeObserver(() => place.isConnected && place.clientWidth && chart.resize({ height })).observe(place);
  return place;
}

/** @param points `[{name, value, text}]`, value null where there is none; @param line `{at, label}` of a threshold */
export const lineChart = ({ title, name, points, line }) =>
  drawn(title, 320, {
    grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: points.map((point) => point.name),
      axisLabel: LABEL,
      axisLine: { lineStyle: { color: INK } },
    },
    yAxis: valueAxis(line),
    series: [
      {
        type: 'line',
        name,
        data: points.map(({ value }) => value),
        connectNulls: false,
        symbol: 'circle',
        symbolSize: 9,
        lineStyle: { color: '#a63d17', width: 3 },
        itemStyle: { color: '#a63d17' },
        label: { show: true, color: INK, position: 'top', formatter: ({ dataIndex }) => points[dataIndex].text },
        labelLayout: { hideOverlap: true },
        markLine: line && limit(line, 'y'),
      },
    ],
  });

/** Bars from left to right. @param kinds `[{name, colour, has}]`: a series for each state, with the bars it has */
export const barChart = ({ title, bars, kinds, line }) =>
  drawn(title, 96 + bars.length * 32, {
    grid: { left: 8, right: 88, top: 56, bottom: 8, containLabel: true },
    legend: { top: 0, textStyle: LABEL },
    xAxis: valueAxis(line),
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLabel: { ...LABEL, width: 190, overflow: 'truncate' },
      axisLine: { lineStyle: { color: INK } },
      axisTick: { show: false },
    },
    series: kinds.map(({ name, colour, state }, at) => ({
      type: 'bar',
      name,
      stack: 'all',
      barMaxWidth: 24,
      data: bars.map((bar) => (bar.state === state ? bar.value : null)),
      itemStyle: { color: colour },
      label: { show: true, position: 'right', color: INK, formatter: ({ dataIndex }) => bars[dataIndex].text },
      markLine: line && at === 0 ? limit(line, 'x') : undefined,
    })),
  });
