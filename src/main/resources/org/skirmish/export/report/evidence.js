// The panel beside the table: an event, its values, and the words behind each.
'use strict';
Skirmish.evidence = (() => {
  const {byId, make, run, data, events, typeOf, nameOf, on, tell, words, table, say} = Skirmish;
  const panel = byId('panel');
  const articles = new Map();
  const RULES = {error: 'A value is probably wrong', warning: 'A value may be wrong', info: 'Good to know'};
  let opener = null;

  const articleOf = (event) => {
    if (!articles.has(event.article)) {
      articles.set(event.article, data(`a${event.article}`));
    }
    return articles.get(event.article);
  };

  // Lights up the words of these pieces of evidence.
  const light = (numbers, scroll) => {
    const wanted = new Set(numbers.map(String));
    let first = null;
    panel.querySelectorAll('mark').forEach((mark) => {
      const lit = mark.dataset.e.split(' ').some((one) => wanted.has(one));
      mark.classList.toggle('lit', lit);
      first = first || (lit ? mark : null);
    });
    if (first && scroll) {
      first.scrollIntoView({block: 'center', behavior: 'auto'});
    }
    return first;
  };

  const quote = (detail, article, i) => {
    const [, section, start, end, given] = detail.evidence[i];
    const piece = (article.pieces || []).find(([from, text]) => from <= start && end <= from + text.length);
    const text = given || (piece ? piece[1].slice(start - piece[0], end - piece[0]) : '');
    const short = text.length > 160 ? `${text.slice(0, 110)} \u2026 ${text.slice(-40)}` : text;
    return make('li', {}, make('button', {
      type: 'button', class: `quote ${words.groupOf(detail.evidence[i][0])}`,
      on: {
        click: () => light([i], true), mouseenter: () => light([i], false), mouseleave: () => light([], false),
        focus: () => light([i], true),
      },
    }, make('bdi', {}, `\u201c${short.replace(/\s+/g, ' ')}\u201d`)), make('span', {class: 'section'}, ` ${section}`));
  };

  const same = (one, other) => words.isRead(one) && words.isRead(other)
    ? one[2] === other[2] && one[3] === other[3] : !words.isRead(one) && !words.isRead(other) && one[1] === other[1];

  const field = (detail, article, [depth, name, value, path, ...numbers]) => {
    const once = numbers.filter((n, i) => !numbers.slice(0, i).some((m) => same(detail.evidence[m], detail.evidence[n])));
    const list = once.map((n) => words.isRead(detail.evidence[n]) ? quote(detail, article, n)
      : make('li', {class: 'rule'}, make('span', {}, 'Concluded: '), make('bdi', {}, detail.evidence[n][1])));
    if (path === 'fatalities' && detail.sum.length) {
      list.push(make('li', {class: 'rule'}, 'The sum of ', detail.sum.map(([of, dead]) => `${dead} (${of})`).join(' + ')));
    }
    const lost = detail.lost.filter(([of]) => of === path || of.startsWith(`${path}.`)).map(([, , other, quoted, section]) =>
      make('li', {class: 'lost'}, 'Also read and not taken: ', make('bdi', {class: 'value'}, other),
        quoted ? make('bdi', {}, ` \u201c${quoted.replace(/\s+/g, ' ')}\u201d`) : '', make('span', {class: 'section'}, ` ${section}`)));
    return [
      make('dt', {class: `d${depth} ${words.groupOf(path)}`}, name),
      make('dd', {}, make('bdi', {class: value ? 'value' : 'value unknown'}, value || 'not told'),
        list.length || lost.length ? make('ul', {}, list, lost) : ''),
    ];
  };

  const others = (detail) => {
    const paths = detail.fields.map((one) => one[3]);
    return detail.lost.filter(([of]) => !paths.some((path) => of === path || of.startsWith(`${path}.`)));
  };

  const flags = (detail) => detail.flags.length ? make('ul', {class: 'flags'}, detail.flags.map(([severity, code, message]) =>
    make('li', {class: severity}, make('strong', {title: RULES[severity]}, severity), ' ', make('bdi', {}, message),
      make('span', {class: 'section'}, ` ${code}`)))) : make('p', {}, 'No flags.');

  const link = (url) => /^https?:\/\//i.test(url)
    ? make('a', {href: url, rel: 'noopener noreferrer', target: '_blank'}, 'Source page') : '';

  const head = (event) => make('div', {class: 'head'},
    make('div', {class: 'steps'},
      make('button', {type: 'button', on: {click: () => step(-1)}, 'aria-label': 'Event before'}, '\u2191'),
      make('button', {type: 'button', on: {click: () => step(1)}, 'aria-label': 'Event after'}, '\u2193'),
      make('button', {type: 'button', class: 'close', on: {click: close}, 'aria-label': 'Close'}, '\u00d7')),
    make('h2', {tabindex: -1, id: 'panel-title'}, make('bdi', {}, nameOf(event))),
    make('p', {class: 'sub'}, make('span', {class: 'type'}, typeOf(event)[0]), ` \u00b7 ${event.id}`));

  const draw = (event) => {
    const article = articleOf(event);
    panel.replaceChildren(head(event));
    panel.append(Skirmish.review.form(event));
    if (!article) {
      panel.append(make('p', {}, 'The articles of this run stand on pages of their own: '),
        make('p', {}, make('a', {href: `report-articles-${event.page}.html#${encodeURIComponent(event.id)}`, class: 'more'},
          'Open this event with its words')));
      return;
    }
    const detail = article.events.find((one) => one.id === event.id) || article.events[0];
    const values = new Map();
    detail.fields.forEach(([, , value, path]) => values.set(path, value));
    const meaning = (path) => {
      const key = [...values.keys()].find((of) => of === path) || [...values.keys()].find((of) => path.startsWith(of));
      return key && values.get(key) ? `: ${values.get(key)}` : '';
    };
    const left = make('div', {class: 'fields'},
      detail.notes ? make('p', {class: 'notes'}, make('bdi', {}, detail.notes)) : '',
      make('h3', {}, 'What to look at'), flags(detail),
      make('h3', {}, 'Values and their words'),
      make('dl', {}, detail.fields.map((one) => field(detail, article, one))),
      others(detail).length ? [make('h3', {}, 'Also read and not taken'), make('ul', {}, others(detail).map(([, name, value, quoted, section]) =>
        make('li', {class: 'lost'}, `${name}: `, make('bdi', {class: 'value'}, value), make('bdi', {}, ` \u201c${quoted}\u201d`),
          make('span', {class: 'section'}, ` ${section}`))))] : '',
      detail.same.length ? make('p', {}, 'Perhaps the same event as: ', detail.same.join(', ')) : '');
    const right = make('div', {class: 'article', tabindex: 0, role: 'region', 'aria-label': 'Text of the article'},
      make('p', {class: 'section'}, make('bdi', {}, article.file), ' ', link(article.url)),
      article.pieces ? words.draw(article, detail, meaning) : '');
    panel.append(make('div', {class: article.pieces ? 'both' : 'both alone'}, left, right));
    const first = right.querySelector('mark');
    if (first) {
      right.scrollTop = Math.max(0, first.offsetTop - right.offsetTop - 80);
    }
  };

  const open = (event) => {
    if (panel.hidden) {
      opener = document.activeElement;
    }
    words.hideTip();
    panel.hidden = false;
    document.body.classList.add('with-panel');
    draw(event);
    say(`${nameOf(event)}, ${event.id}`);
  };
  const close = () => {
    panel.hidden = true;
    words.hideTip();
    document.body.classList.remove('with-panel');
    tell('select', null);
    table.focus();
    if (document.activeElement === document.body && opener) {
      opener.focus();
    }
  };
  const step = (by) => {
    const event = table.step(by);
    if (event) {
      tell('select', event);
    }
  };

  on('select', (event) => {
    if (event) {
      open(event);
      history.replaceState(null, '', `#${encodeURIComponent(event.id)}`);
    }
  });
  on('enter', () => byId('panel-title').focus());

  return {
    close,
    isOpen: () => !panel.hidden,
    digest: (event) => (articleOf(event) || {digest: '', file: ''}),
    detail: (event) => ((articleOf(event) || {events: []}).events.find((one) => one.id === event.id)),
    openFirst: () => {
      const id = decodeURIComponent(location.hash.slice(1));
      const event = Skirmish.byEvent.get(id) || (run.map ? null : events[0]);
      if (event) {
        tell('select', event);
      }
    },
  };
})();
