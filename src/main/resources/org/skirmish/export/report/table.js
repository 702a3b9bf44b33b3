// The events as a table of which only the rows in view are in the page.
'use strict';
Skirmish.table = (() => {
  const {byId, make, typeOf, typeLabel, place, number, marks, filter, on, tell} = Skirmish;
  const ROW = 36;
  const BEYOND = 12;
  const MOST_ON_PAPER = 2000;
  const COLUMNS = [
    ['mark', 'Mark'], ['start', 'Date'], ['type', 'Type'], ['place', 'Place'], ['country', 'Country'],
    ['actor1', 'Actor 1'], ['actor2', 'Actor 2'], ['dead', 'Dead'], ['look', 'Flags'],
  ];
  const SIGNS = {right: ['\u2713', 'right'], wrong: ['\u2717', 'wrong'], corrected: ['\u270e', 'corrected']};
  const SEVERITIES = ['no flag', 'information', 'warning', 'error'];
  const scroll = byId('scroll');
  const body = byId('rows-shown');
  let shown = [];
  let active = 0;
  let drawn = '';

  const heads = COLUMNS.map(([key, label]) => {
    const button = make('button', {type: 'button', on: {click: () => filter.sortBy(key === 'start' ? 'day' : key)}}, label);
    const head = make('th', {scope: 'col', class: `c-${key}`}, button);
    byId('heads').append(head);
    return [key === 'start' ? 'day' : key, head];
  });

  const cell = (key, ...content) => make('td', {class: `c-${key}`}, ...content);
  const row = (event, i) => {
    const mark = marks.of(event);
    const sign = mark && SIGNS[mark.verdict];
    const dot = make('svg:svg', {width: 10, height: 10, 'aria-hidden': 'true'},
      make('svg:circle', {cx: 5, cy: 5, r: 4.2, fill: typeOf(event)[1], class: 'dot'}));
    const flag = event.worst > 1 ? `${event.look}` : event.worst ? 'i' : '';
    return make('tr', {
      'aria-rowindex': i + 2, 'aria-selected': Skirmish.selected === event ? 'true' : 'false', 'data-row': i,
      tabindex: i === active ? 0 : -1, class: mark ? `marked ${mark.verdict}` : null,
    },
    cell('mark', sign ? make('span', {title: `Marked ${sign[1]}`, role: 'img', 'aria-label': sign[1]}, sign[0]) : ''),
    cell('start', event.start ? event.start + (event.timePrecision > 1 ? ' ~' : '') : ''),
    cell('type', dot, make('bdi', {}, typeLabel(event))),
    cell('place', make('bdi', {}, place(event))), cell('country', make('bdi', {}, event.country)),
    cell('actor1', make('bdi', {}, event.actor1)), cell('actor2', make('bdi', {}, event.actor2)),
    cell('dead', event.dead === null ? '' : number(event.dead)),
    cell('look', flag ? make('span', {
      class: `flag s${event.worst}`, role: 'img', title: SEVERITIES[event.worst],
      'aria-label': `${SEVERITIES[event.worst]}${event.look ? `, ${event.look} to look at` : ''}`,
    }, flag) : ''));
  };

  const gap = (rows) => {
    const space = make('td', {class: 'gap'});
    space.style.height = `${rows * ROW}px`;
    return rows ? [make('tr', {'aria-hidden': 'true', class: 'gap'}, space)] : [];
  };

  const draw = (force, onPaper) => {
    const top = Math.max(0, Math.floor(scroll.scrollTop / ROW) - BEYOND);
    const from = onPaper ? 0 : top;
    const rowsToDraw = onPaper ? MOST_ON_PAPER : Math.ceil(scroll.clientHeight / ROW) + 2 * BEYOND;
    const to = Math.min(shown.length, from + rowsToDraw);
    const what = `${from}-${to}`;
    if (what === drawn && !force) {
      return;
    }
    drawn = what;
    const hadFocus = body.contains(document.activeElement);
    const rows = [];
    for (let i = from; i < to; i++) {
      rows.push(row(shown[i], i));
    }
    body.replaceChildren(...gap(from), ...rows, ...(onPaper ? [] : gap(shown.length - to)));
    if (!shown.length) {
      body.append(make('tr', {}, make('td', {class: 'none'}, 'No event fits the filter.')));
    }
    if (hadFocus) {
      focusRow();
    }
  };
  const element = () => body.querySelector(`[data-row="${active}"]`);
  const focusRow = () => {
    const target = element();
    if (target) {
      target.focus({preventScroll: true});
    }
  };

  const moveTo = (i, focus) => {
    active = Math.max(0, Math.min(shown.length - 1, i));
    const top = active * ROW;
    const head = byId('heads').offsetHeight;
    if (top < scroll.scrollTop) {
      scroll.scrollTop = top;
    } else if (top + ROW > scroll.scrollTop + scroll.clientHeight - head) {
      scroll.scrollTop = top + ROW - scroll.clientHeight + head;
    }
    draw(true);
    if (focus) {
      focusRow();
    }
  };

  const KEYS = {ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12, Home: -Infinity, End: Infinity};
  body.addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey) {
      return;
    }
    if (e.key in KEYS) {
      e.preventDefault();
      moveTo(active + KEYS[e.key], true);
      if (Skirmish.selected) {
        tell('select', shown[active]);
      }
    } else if (e.key === 'Enter' && shown[active]) {
      e.preventDefault();
      tell('select', shown[active]);
      tell('enter');
    }
  });
  body.addEventListener('click', (e) => {
    const target = e.target.closest('[data-row]');
    if (target) {
      active = Number(target.dataset.row);
      tell('select', shown[active]);
      focusRow();
    }
  });
  scroll.addEventListener('scroll', () => draw(false), {passive: true});
  window.addEventListener('resize', () => draw(true));
  window.addEventListener('beforeprint', () => draw(true, true));
  window.addEventListener('afterprint', () => draw(true));

  on('shown', (list) => {
    const before = shown[active];
    shown = list;
    const again = Skirmish.selected ? list.indexOf(Skirmish.selected) : list.indexOf(before);
    active = Math.max(0, again);
    byId('table').setAttribute('aria-rowcount', String(list.length + 1));
    byId('table').setAttribute('aria-colcount', String(COLUMNS.length));
    const {key, down} = filter.order();
    heads.forEach(([of, head]) => head.setAttribute('aria-sort', of !== key ? 'none' : down ? 'descending' : 'ascending'));
    if (again < 0) {
      scroll.scrollTop = 0;
    }
    draw(true);
  });
  on('marks', () => draw(true));
  on('select', (event) => {
    Skirmish.selected = event;
    const i = shown.indexOf(event);
    if (i >= 0) {
      moveTo(i, false);
    } else {
      draw(true);
    }
  });

  return {
    active: () => shown[active],
    step: (by) => {
      moveTo(active + by, false);
      return shown[active];
    },
    focus: focusRow,
  };
})();
