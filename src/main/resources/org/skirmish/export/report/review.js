// Marking events by keyboard or button, and the file that "convert --corrections" takes.
'use strict';
Skirmish.review = (() => {
  const {byId, make, run, plain, typeLabel, marks, table, on, tell, say} = Skirmish;
  const FIELDS = [
    ['event_date', 'Date', (event) => event.start], ['end_date', 'Last day', (event) => event.end],
    ['location', 'Place', (event) => event.location], ['admin1', 'Division', (event) => event.admin1],
    ['country', 'Country', (event) => event.country],
    ['latitude', 'Latitude', (event) => event.latitude], ['longitude', 'Longitude', (event) => event.longitude],
    ['sub_event_type', 'Sub-event type', (event) => event.subType >= 0 ? typeLabel(event) : ''],
    ['actor1', 'Actor 1', (event) => event.actor1], ['actor2', 'Actor 2', (event) => event.actor2],
    ['fatalities', 'Fatalities', (event) => event.dead],
  ];
  const text = (value) => value === null || value === undefined ? '' : String(value);
  const SAID = {right: 'right', wrong: 'wrong', corrected: 'corrected'};

  const day = () => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  };

  const mark = (event, verdict, more) => {
    const old = marks.of(event) || {};
    const {passage = ''} = Skirmish.evidence.detail(event) || {};
    const {digest = '', file = ''} = Skirmish.evidence.digest(event);
    marks.set(event, {note: old.note || '', ...more, verdict, day: day(), passage, digest, file: file || old.file || ''});
    say(`Marked ${SAID[verdict]}`);
  };

  // A mark, and on to the next event, so that twenty rows a minute can be gone through.
  const markAndGoOn = (event, verdict) => {
    mark(event, verdict, {fields: {}});
    const next = table.step(1);
    if (Skirmish.evidence.isOpen()) {
      tell('select', next);
    } else {
      table.focus();
    }
  };

  const input = (event, [name, , read], fields) => {
    const value = name in fields ? fields[name][1] : text(read(event));
    if (name === 'sub_event_type') {
      return make('select', {name}, make('option', {value: ''}, ''), run.subTypes.map(([label]) =>
        make('option', {value: label, selected: label === value}, label)));
    }
    return make('input', {name, value: plain(value), autocomplete: 'off', inputmode: name === 'fatalities' ? 'numeric' : null});
  };

  const correct = (event, box, first) => {
    const old = marks.of(event) || {fields: {}};
    const form = make('form', {class: 'correct', 'aria-label': 'Correct this event'},
      FIELDS.map((field) => make('label', {}, field[1], input(event, field, old.fields || {}))),
      make('label', {class: 'wide'}, 'Note', make('textarea', {name: 'note', rows: 2}, old.note || '')),
      make('div', {class: 'wide'}, make('button', {type: 'submit'}, 'Save'),
        make('button', {type: 'button', on: {click: () => done()}}, 'Cancel')));
    const done = () => {
      form.remove();
      table.focus();
    };
    form.addEventListener('submit', (e) => {
      e.preventDefault();
      const fields = {};
      FIELDS.forEach(([name, , read]) => {
        const given = form.elements[name].value.trim();
        if (given !== plain(text(read(event)))) {
          fields[name] = [text(read(event)), given];
        }
      });
      const note = form.elements.note.value.trim();
      mark(event, Object.keys(fields).length ? 'corrected' : old.verdict || 'right', {fields, note});
      done();
    });
    form.addEventListener('keydown', (e) => {
      if (e.key === 'Escape') {
        e.stopPropagation();
        done();
      } else if (e.key === 'Enter' && (e.ctrlKey || e.target.tagName === 'INPUT')) {
        e.preventDefault();
        form.requestSubmit();
      }
    });
    box.querySelectorAll('form').forEach((before) => before.remove());
    box.append(form);
    form.elements[first].focus();
  };

  const form = (event) => {
    const now = (marks.of(event) || {}).verdict;
    const button = (verdict, label, act) => make('button', {
      type: 'button', class: verdict, 'aria-pressed': String(now === verdict), on: {click: act},
    }, label);
    const box = make('div', {class: 'review', role: 'group', 'aria-label': 'Review'},
      button('right', '\u2713 Right (R)', () => markAndGoOn(event, 'right')),
      button('wrong', '\u2717 Wrong (W)', () => markAndGoOn(event, 'wrong')),
      button('corrected', '\u270e Correct (C)', () => correct(event, box, 'event_date')),
      now ? make('button', {type: 'button', on: {click: () => marks.set(event, null)}}, 'Take back (U)') : '');
    const known = marks.of(event);
    if (known) {
      const changes = Object.entries(known.fields || {}).map(([name, [read, given]]) =>
        `${name}: ${read || 'empty'} \u2192 ${given || 'empty'}`);
      [...changes, known.note].filter(Boolean).forEach((line) => box.append(make('p', {class: 'change'}, make('bdi', {}, line))));
    }
    return box;
  };

  const openForm = (event, first) => {
    if (!Skirmish.evidence.isOpen() || Skirmish.selected !== event) {
      tell('select', event);
    }
    correct(event, byId('panel').querySelector('.review'), first);
  };

  // A spreadsheet must not run what an article says.
  const guarded = (value) => /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(value) && !/^-?[0-9.-]+$/.test(value) ? `'${value}` : value;
  const cell = (value) => `"${guarded(text(value)).replace(/"/g, '""')}"`;
  const csv = () => {
    const lines = [['event_id', 'verdict', 'field', 'read', 'corrected', 'note', 'file', 'title', 'text', 'passage', 'reviewed']];
    marks.all().forEach(([event, one]) => {
      const about = [one.note, one.file, event.title, one.digest, one.passage, one.day];
      const changes = Object.entries(one.fields || {});
      if (one.verdict === 'corrected' && changes.length) {
        changes.forEach(([name, [read, given]]) => lines.push([event.id, one.verdict, name, read, given, ...about]));
      } else {
        lines.push([event.id, one.verdict, '', '', '', ...about]);
      }
    });
    return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
  };

  byId('download').addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob(['\ufeff', csv()], {type: 'text/csv;charset=utf-8'}));
    const link = make('a', {href: url, download: 'corrections.csv'});
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  });

  const KEYS = {
    r: (event) => markAndGoOn(event, 'right'),
    w: (event) => markAndGoOn(event, 'wrong'),
    c: (event) => openForm(event, 'event_date'),
    n: (event) => openForm(event, 'note'),
    u: (event) => marks.set(event, null),
  };
  document.addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest('input, select, textarea')) {
      return;
    }
    if (e.key === 'Escape' && Skirmish.evidence.isOpen()) {
      Skirmish.evidence.close();
      return;
    }
    const act = KEYS[e.key.toLowerCase()];
    const event = Skirmish.selected || (e.target.closest('#rows-shown') ? table.active() : null);
    if (act && event) {
      e.preventDefault();
      act(event);
    }
  });

  const count = () => {
    byId('download').disabled = marks.size() === 0;
    byId('download').textContent = marks.size() ? `Download corrections (${marks.size()})` : 'Download corrections';
  };
  on('marks', (event) => {
    count();
    if (Skirmish.selected === event && Skirmish.evidence.isOpen()) {
      const old = byId('panel').querySelector('.review');
      if (old) {
        old.replaceWith(form(event));
      }
    }
  });
  count();

  return {form};
})();
