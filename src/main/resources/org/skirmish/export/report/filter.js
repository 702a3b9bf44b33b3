// Which events are shown, and in what order.
'use strict';
Skirmish.filter = (() => {
  const {byId, make, run, events, typeOf, typeLabel, dayOf, place, marks, on, tell, number} = Skirmish;
  const field = (name) => byId('f-' + name);
  const texts = new Array(events.length);
  let shown = events;
  let bounds = null;
  let only = null;
  let order = {key: 'day', down: false};

  const countries = [...new Set(events.map((event) => event.country))].filter(Boolean).sort();
  countries.forEach((name) => field('country').append(make('option', {value: name}, name)));
  run.types.forEach(([label], i) => {
    if (events.some((event) => typeOf(event) === run.types[i])) {
      field('type').append(make('option', {value: String(i)}, label));
    }
  });

  const text = (event) => {
    if (!texts[event.number]) {
      texts[event.number] = [event.id, event.start, place(event), event.country, event.actor1, event.actor2,
        event.title, typeOf(event)[0], typeLabel(event)].join('\n').toLowerCase();
    }
    return texts[event.number];
  };

  const SHOW = {
    look: (event) => event.look > 0,
    open: (event) => !marks.of(event),
    done: (event) => Boolean(marks.of(event)),
    nopoint: (event) => event.latitude === null,
  };

  const tests = () => {
    const list = [];
    const words = field('text').value.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length) {
      list.push((event) => words.every((word) => text(event).includes(word)));
    }
    if (field('country').value) {
      list.push((event) => event.country === field('country').value);
    }
    if (field('type').value) {
      const type = run.types[Number(field('type').value)];
      list.push((event) => typeOf(event) === type);
    }
    const from = dayOf(field('from').value);
    const to = dayOf(field('to').value);
    if (from !== null) {
      list.push((event) => event.day !== null && event.day >= from);
    }
    if (to !== null) {
      list.push((event) => event.day !== null && event.day <= to);
    }
    const dead = Number(field('dead').value);
    if (dead > 0) {
      list.push((event) => event.dead !== null && event.dead >= dead);
    }
    if (SHOW[field('show').value]) {
      list.push(SHOW[field('show').value]);
    }
    if (field('view').checked && bounds) {
      list.push((event) => event.latitude !== null && bounds.contains([event.latitude, event.longitude]));
    }
    if (only) {
      list.push((event) => only.has(event.number));
    }
    return list;
  };

  const KEYS = {
    mark: (event) => (marks.of(event) || {verdict: ''}).verdict,
    place: (event) => place(event).toLowerCase(),
    type: (event) => typeLabel(event),
    dead: (event) => event.dead,
    look: (event) => event.worst * 1000 + event.look,
  };
  const valueOf = (event) => KEYS[order.key] ? KEYS[order.key](event) : event[order.key];
  const isNone = (value) => value === null || value === '';

  const sort = (list) => {
    const values = new Array(events.length);
    list.forEach((event) => {
      values[event.number] = valueOf(event);
    });
    const sign = order.down ? -1 : 1;
    return list.sort((a, b) => {
      const x = values[a.number];
      const y = values[b.number];
      if (isNone(x) || isNone(y)) {
        return isNone(x) - isNone(y) || a.number - b.number;
      }
      return x < y ? -sign : x > y ? sign : a.number - b.number;
    });
  };

  const apply = () => {
    const list = tests();
    shown = sort(events.filter((event) => list.every((test) => test(event))));
    byId('shown').textContent = shown.length === events.length
      ? `${number(events.length)} events`
      : `${number(shown.length)} of ${number(events.length)} events`;
    tell('shown', shown);
  };

  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 80);
  };
  byId('filter').addEventListener('input', soon);
  byId('filter').addEventListener('submit', (e) => e.preventDefault());
  byId('filter').addEventListener('reset', () => {
    only = null;
    setTimeout(apply, 0);
  });
  on('view', (now) => {
    bounds = now;
    if (field('view').checked) {
      soon();
    }
  });
  on('marks', () => {
    if (['open', 'done'].includes(field('show').value)) {
      soon();
    }
  });

  return {
    apply,
    shown: () => shown,
    order: () => order,
    sortBy: (key) => {
      order = {key, down: order.key === key ? !order.down : ['dead', 'look'].includes(key)};
      apply();
    },
    days: (from, to) => {
      field('from').value = from;
      field('to').value = to;
      apply();
    },
    only: (numbers) => {
      only = numbers && new Set(numbers);
      apply();
    },
  };
})();
