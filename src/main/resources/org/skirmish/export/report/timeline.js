// Events and fatalities by day, week, month, year or more, whichever gives bars that can be told apart.
'use strict';
(() => {
  const {byId, make, events, isoOf, on, filter, number} = Skirmish;
  const MOST_BARS = 120;
  const WIDTH = 900;
  const HALF = 62;

  const date = (day) => new Date(day * 86400000);
  const dayOf = (year, month) => {
    const first = new Date(Date.UTC(2000, month, 1));
    first.setUTCFullYear(year);
    return Math.round(first.getTime() / 86400000);
  };
  const years = (span) => ({
    name: span === 1 ? 'year' : `${span} years`,
    start: (day) => dayOf(Math.floor(date(day).getUTCFullYear() / span) * span, 0),
    next: (day) => dayOf(date(day).getUTCFullYear() + span, 0),
    label: (day) => String(date(day).getUTCFullYear()),
  });
  const UNITS = [
    {name: 'day', start: (day) => day, next: (day) => day + 1, label: isoOf},
    {name: 'week', start: (day) => day - (((day + 3) % 7) + 7) % 7, next: (day) => day + 7, label: isoOf},
    {
      name: 'month',
      start: (day) => dayOf(date(day).getUTCFullYear(), date(day).getUTCMonth()),
      next: (day) => dayOf(date(day).getUTCFullYear(), date(day).getUTCMonth() + 1),
      label: (day) => isoOf(day).slice(0, -3),
    },
    years(1), years(5), years(10), years(50), years(100), years(1000),
  ];

  const dated = events.filter((event) => event.day !== null);
  let first = Infinity;
  let last = -Infinity;
  dated.forEach((event) => {
    first = Math.min(first, event.day);
    last = Math.max(last, event.day);
  });
  const fits = (unit) => {
    let bars = 0;
    for (let at = unit.start(first); at <= last && bars <= MOST_BARS; at = unit.next(at)) {
      bars++;
    }
    return bars <= MOST_BARS;
  };
  const unit = dated.length ? UNITS.find(fits) || UNITS[UNITS.length - 1] : null;

  const draw = (shown) => {
    const target = byId('timeline');
    target.replaceChildren();
    if (!unit) {
      target.append(make('p', {}, 'No event has a date.'));
      return;
    }
    const bars = [];
    const at = new Map();
    for (let start = unit.start(first); start <= last; start = unit.next(start)) {
      at.set(start, bars.length);
      bars.push({start, events: 0, dead: 0});
    }
    shown.forEach((event) => {
      if (event.day !== null) {
        const bar = bars[at.get(unit.start(event.day))];
        bar.events++;
        bar.dead += event.dead || 0;
      }
    });
    const mostEvents = bars.reduce((most, bar) => Math.max(most, bar.events), 1);
    const mostDead = bars.reduce((most, bar) => Math.max(most, bar.dead), 1);
    const step = WIDTH / bars.length;
    const svg = make('svg:svg', {
      viewBox: `0 0 ${WIDTH} ${2 * HALF + 26}`, preserveAspectRatio: 'none', role: 'img',
      'aria-label': `Events and fatalities by ${unit.name}, at most ${number(mostEvents)} events and ${number(mostDead)} dead; `
        + 'the table "In numbers" has them as numbers',
    });
    bars.forEach((bar, i) => {
      const up = HALF * bar.events / mostEvents;
      const down = HALF * bar.dead / mostDead;
      const shape = {x: i * step + Math.min(1, step * 0.1), width: Math.max(0.6, step - Math.min(2, step * 0.2))};
      const group = make('svg:g', {class: 'bar', on: {click: () => filter.days(isoOf(bar.start), isoOf(unit.next(bar.start) - 1))}},
        make('svg:title', {}, `${unit.name === 'week' ? 'week of ' : ''}${unit.label(bar.start)}: ${number(bar.events)} events, ${number(bar.dead)} dead`),
        make('svg:rect', {x: i * step, y: 0, width: step, height: 2 * HALF + 26, class: 'hit'}),
        make('svg:rect', {...shape, y: HALF - up, height: up, class: 'events'}),
        make('svg:rect', {...shape, y: HALF + 26, height: down, class: 'dead'}));
      svg.append(group);
    });
    const ticks = make('div', {class: 'ticks', 'aria-hidden': 'true'});
    const every = Math.max(1, Math.ceil(bars.length / 8));
    for (let i = 0; i < bars.length; i += every) {
      const tick = make('span', {}, unit.label(bars[i].start));
      tick.style.left = `${100 * (i + 0.5) / bars.length}%`;
      ticks.append(tick);
    }
    target.append(make('p', {class: 'key'},
      make('span', {class: 'events'}, `Events by ${unit.name}, up to ${number(mostEvents)}`),
      make('span', {class: 'dead'}, `Dead, up to ${number(mostDead)}`)),
    make('div', {class: 'plot'}, svg, ticks));
  };

  on('shown', draw);
})();
