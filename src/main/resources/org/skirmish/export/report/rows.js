// The events of the page as objects, and what all parts of the page share.
'use strict';
const Skirmish = (() => {
  const byId = (id) => document.getElementById(id);
  const data = (id) => {
    const element = byId(id);
    return element ? JSON.parse(element.textContent) : null;
  };
  const run = data('run');

  // Marks of direction would let words run backwards, and control characters say nothing: each becomes one sign.
  const plain = (text) => String(text).replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\u2423');

  // An element with its attributes and children; texts become text and never markup.
  const make = (name, attributes, ...children) => {
    const element = name.startsWith('svg:')
      ? document.createElementNS('http://www.w3.org/2000/svg', name.slice(4))
      : document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key === 'on') {
        Object.entries(value).forEach(([type, listener]) => element.addEventListener(type, listener));
      } else if (value !== null && value !== undefined && value !== false) {
        element.setAttribute(key, value === true ? '' : value);
      }
    }
    for (const child of children.flat(Infinity)) {
      if (child !== null && child !== undefined && child !== '') {
        element.append(child instanceof Node ? child : plain(child));
      }
    }
    return element;
  };

  const NAMES = ['id', 'start', 'end', 'day', 'timePrecision', 'location', 'admin1', 'country', 'latitude',
    'longitude', 'geoPrecision', 'type', 'subType', 'actor1', 'actor2', 'dead', 'low', 'high', 'worst', 'look',
    'title', 'article', 'page'];
  const TEXTS = new Set(['start', 'end', 'location', 'admin1', 'country', 'actor1', 'actor2']);
  const events = (data('rows') || []).map((row, number) => {
    const event = {number};
    NAMES.forEach((name, i) => {
      event[name] = TEXTS.has(name) && row[i] === 0 ? '' : row[i];
    });
    return event;
  });
  const byEvent = new Map(events.map((event) => [event.id, event]));

  const OTHER = run.types.length - 1;
  const typeOf = (event) => run.types[event.type < 0 ? OTHER : event.type];
  const typeLabel = (event) => event.subType >= 0 ? run.subTypes[event.subType][0]
    : event.type >= 0 ? typeOf(event)[0] : '';

  // A day number since 1970 of an ISO date, whose year may be before Christ; null if it is none.
  const dayOf = (text) => {
    const parts = /^([+-]?\d{1,9})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
    if (!parts) {
      return null;
    }
    const date = new Date(Date.UTC(2000, (parts[2] || 1) - 1, parts[3] || 1));
    date.setUTCFullYear(Number(parts[1]));
    return Number.isNaN(date.getTime()) ? null : Math.round(date.getTime() / 86400000);
  };
  const isoOf = (day) => {
    const date = new Date(day * 86400000);
    const year = date.getUTCFullYear();
    const digits = String(Math.abs(year)).padStart(4, '0');
    const two = (n) => String(n).padStart(2, '0');
    return `${year < 0 ? '-' : ''}${digits}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  };
  const number = (n) => n.toLocaleString('en');
  const range = (low, high) => low === high ? number(low) : `${number(low)}\u2013${number(high)}`;
  const place = (event) => [event.location, event.admin1 === event.location ? '' : event.admin1]
    .filter(Boolean).join(', ');

  // What an event is called: by its article, a row or a note by what it tells.
  const nameOf = (event) => event.title
    || [typeLabel(event) || 'Event', place(event) || event.country, event.start].filter(Boolean).join(', ');

  // Parts of the page tell each other what has changed.
  const listeners = {};
  const on = (what, listener) => (listeners[what] = listeners[what] || []).push(listener);
  const tell = (what, value) => (listeners[what] || []).forEach((listener) => listener(value));
  const say = (text) => {
    byId('said').textContent = plain(text);
  };

  return {byId, data, run, plain, make, events, byEvent, typeOf, typeLabel, OTHER, dayOf, isoOf, number, range, place, nameOf,
    on, tell, say, selected: null};
})();
