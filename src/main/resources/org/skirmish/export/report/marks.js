// A reviewer's marks. They stay in the browser, each under the id of its event, until they are downloaded.
'use strict';
Skirmish.marks = (() => {
  const {byEvent, events, tell} = Skirmish;
  const PREFIX = 'skirmish-mark:';
  const known = new Map();
  let kept = true;

  const store = (id, mark) => {
    try {
      if (mark) {
        localStorage.setItem(PREFIX + id, JSON.stringify(mark));
      } else {
        localStorage.removeItem(PREFIX + id);
      }
      kept = true;
    } catch {
      kept = false; // private windows, or a browser that keeps nothing for files
    }
  };

  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      const id = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
      if (byEvent.has(id)) {
        known.set(id, JSON.parse(localStorage.getItem(key)));
      }
    }
  } catch {
    kept = false;
  }

  const of = (event) => known.get(event.id);
  const set = (event, mark) => {
    if (mark) {
      known.set(event.id, mark);
    } else {
      known.delete(event.id);
    }
    store(event.id, mark);
    tell('marks', event);
  };
  const all = () => events.filter((event) => known.has(event.id)).map((event) => [event, known.get(event.id)]);

  return {of, set, all, size: () => known.size, isKept: () => kept};
})();
