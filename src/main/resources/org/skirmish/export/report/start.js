// Figures at the top, the theme, links to further pages; then everything is drawn once.
'use strict';
(() => {
  const {byId, make, run, events, marks, filter, number, range, on, tell} = Skirmish;

  const figure = (label, value) => byId('figures').append(make('div', {}, make('dt', {}, label), make('dd', {}, value)));
  const sum = (name) => events.reduce((all, event) => all + event[name], 0);
  const days = events.filter((event) => event.day !== null);
  const by = (better) => days.reduce((best, event) => !best || better(event.day, best.day) ? event : best, null);
  const first = by((a, b) => a < b);
  const last = by((a, b) => a > b);
  const look = events.filter((event) => event.look > 0).length;
  figure('Events', number(events.length));
  figure('Fatalities', range(sum('low'), sum('high')));
  figure('Countries', number(new Set(events.map((event) => event.country).filter(Boolean)).size));
  figure('Span', first ? (first.start === last.start ? first.start : `${first.start} to ${last.start}`) : 'no dates');
  const reviewed = make('dd', {}, '');
  byId('figures').append(make('div', {}, make('dt', {}, 'Reviewed'), reviewed));
  const countReviewed = () => {
    reviewed.textContent = `${number(marks.size())} of ${number(events.length)}`;
  };
  on('marks', countReviewed);
  countReviewed();

  const none = (test) => events.filter(test).length;
  const gaps = [
    [look, 'with a flag to look at', 'look'], [none((event) => event.latitude === null), 'without a point', 'nopoint'],
  ].filter(([count]) => count);
  byId('look').append(gaps.length ? 'Look first at: ' : 'Nothing was flagged.', ...gaps.flatMap(([count, words, show], i) => [
    i ? ', ' : '', make('button', {
      type: 'button', class: 'plain',
      on: {
        click: () => {
          byId('f-show').value = show;
          filter.apply();
          byId('events').scrollIntoView();
        },
      },
    }, `${number(count)} ${words}`)]));
  if (!marks.isKept()) {
    byId('look').append(' This browser keeps no marks: download them before you close the page.');
  }

  const go = (name, label) => name ? make('a', {href: name}, label) : '';
  const from = run.map && (run.previous || run.next)
    ? `Events ${number(run.before + 1)} to ${number(run.before + events.length)} ` : '';
  byId('pages').append(from, go(run.previous, run.map ? 'Earlier events' : 'Back to the report'), ' ', go(run.next, 'Further events'));

  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const setTheme = (isDark) => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    byId('theme').setAttribute('aria-pressed', String(isDark));
    tell('theme');
  };
  byId('theme').addEventListener('click', () => setTheme(document.documentElement.dataset.theme !== 'dark'));
  dark.addEventListener('change', () => setTheme(dark.matches));
  setTheme(dark.matches);

  byId('credit').textContent = `Made by Skirmish ${run.version}. ${run.credit}${run.map ? ' Map by Leaflet.' : ''}`;
  document.body.classList.toggle('articles-only', !run.map);
  filter.apply();
  if (run.map) {
    Skirmish.map.fit(events);
  }
  Skirmish.evidence.openFirst();
  window.addEventListener('hashchange', Skirmish.evidence.openFirst);
  document.documentElement.dataset.ready = 'true';
})();
