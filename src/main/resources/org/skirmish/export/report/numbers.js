// Counts of the events that are shown, by what the reader picks; the same sums as in summary.csv.
'use strict';
(() => {
  const {byId, make, typeOf, number, on} = Skirmish;
  const MOST = 500;
  const month = (event) => event.start.slice(0, event.start.lastIndexOf('-'));
  const BY = {
    country: (event) => [event.country],
    admin1: (event) => [event.country, event.admin1],
    type: (event) => [event.type < 0 ? '' : typeOf(event)[0]],
    month: (event) => [month(event)],
    year: (event) => [month(event).slice(0, month(event).lastIndexOf('-'))],
  };
  const HEADS = {
    country: ['Country'], admin1: ['Country', 'Division'], type: ['Event type'], month: ['Month'], year: ['Year'],
  };
  let shown = [];

  const draw = () => {
    const by = byId('n-by').value;
    const groups = new Map();
    const all = {events: 0, dead: 0, low: 0, high: 0};
    shown.forEach((event) => {
      const names = BY[by](event);
      const key = names.join('\n');
      const group = groups.get(key) || {names, events: 0, dead: 0, low: 0, high: 0};
      groups.set(key, group);
      [group, all].forEach((sum) => {
        sum.events++;
        sum.dead += event.dead || 0;
        sum.low += event.low;
        sum.high += event.high;
      });
    });
    const byTime = by === 'month' || by === 'year';
    const yearOf = (key) => key ? Number.parseInt(key, 10) * 100 + Number(key.slice(-2)) : -Infinity;
    const sorted = [...groups.entries()].sort(([x, a], [y, b]) => byTime
      ? (yearOf(x) > yearOf(y) ? 1 : -1) : b.events - a.events || (x < y ? -1 : 1)).map((entry) => entry[1]);
    const most = sorted.reduce((top, group) => Math.max(top, group.events), 1);
    const cells = (sum) => [sum.events, sum.dead, sum.low, sum.high].map((n) => make('td', {class: 'n'}, number(n)));
    const line = (group) => {
      const bar = make('svg:svg', {width: 80, height: 8, 'aria-hidden': 'true'},
        make('svg:rect', {width: Math.max(1, 80 * group.events / most), height: 8, class: 'events'}));
      return make('tr', {}, group.names.map((name, i) => make(i ? 'td' : 'th', {scope: i ? null : 'row'},
        make('bdi', {}, name || 'not known'))), cells(group), make('td', {}, bar));
    };
    const heads = [...HEADS[by], 'Events', 'Fatalities', 'Low', 'High', ''];
    byId('counts').replaceChildren(make('table', {class: 'counts'},
      make('thead', {}, make('tr', {}, heads.map((head, i) => head
        ? make('th', {scope: 'col', class: i >= HEADS[by].length ? 'n' : null}, head) : make('td')))),
      make('tbody', {}, sorted.slice(0, MOST).map(line)),
      make('tfoot', {}, make('tr', {}, make('th', {scope: 'row', colspan: HEADS[by].length}, 'All shown'), cells(all), make('td')))),
    sorted.length > MOST ? make('p', {}, `${number(sorted.length - MOST)} more are in summary.csv.`) : '');
  };

  byId('n-by').addEventListener('change', draw);
  on('shown', (list) => {
    shown = list;
    draw();
  });
})();
