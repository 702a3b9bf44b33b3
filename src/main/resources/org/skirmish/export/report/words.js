// An article's text with the words marked that were read, and what each field of an event is called.
'use strict';
Skirmish.words = (() => {
  const {make, byId, plain} = Skirmish;
  const GROUPS = [
    ['when', /^date/], ['where', /^place/], ['harm', /\.(killed|wounded|captured|missing|displaced|total|strength)$|^fatalities/],
    ['claim', /^claims/], ['who', /^(sides|actors|civilians|unassigned)/],
    ['what', /^(event_type|sub_event_type|disorder_type|result|conflict)/],
  ];
  const groupOf = (path) => (GROUPS.find(([, pattern]) => pattern.test(path)) || ['other'])[0];

  // "sides[0].actors[1].killed" is "side 1 actor 2 killed".
  const nameOf = (path) => path.split('.').map((part) => {
    const list = /^(.*)s\[(\d+)\]$/.exec(part);
    return list ? `${list[1]} ${Number(list[2]) + 1}` : part.replace(/_/g, ' ');
  }).join(' ');

  const isRead = (evidence) => evidence.length >= 4;

  const tip = byId('tip');
  const showTip = (target, lines) => {
    tip.replaceChildren(...lines.map((line) => make('div', {}, line)));
    tip.hidden = false;
    const box = target.getBoundingClientRect();
    const width = tip.offsetWidth;
    const left = Math.max(6, Math.min(window.innerWidth - width - 6, box.left));
    const above = box.top - tip.offsetHeight - 6;
    tip.style.left = `${left}px`;
    tip.style.top = `${above > 6 ? above : box.bottom + 6}px`;
  };
  const hideTip = () => {
    tip.hidden = true;
  };

  // Pieces of the text between two borders of marks, each with the pieces of evidence that cover it.
  const segments = (start, text, spans) => {
    const borders = new Set([0, text.length]);
    spans.forEach(([from, to]) => {
      [from - start, to - start].forEach((at) => {
        if (at > 0 && at < text.length) {
          borders.add(at);
        }
      });
    });
    const sorted = [...borders].sort((a, b) => a - b);
    const result = [];
    for (let i = 0; i + 1 < sorted.length; i++) {
      const over = spans.filter(([from, to]) => from - start <= sorted[i] && to - start >= sorted[i + 1]);
      result.push([text.slice(sorted[i], sorted[i + 1]), over.map((span) => span[2])]);
    }
    return result;
  };

  // The text as elements; evidence is that of one event.
  const draw = (article, event, meaning) => {
    const spans = event.evidence.map((one, i) => isRead(one) ? [one[2], one[3], i] : null).filter(Boolean)
      .filter(([from, to]) => to > from);
    const box = make('div', {class: 'text', dir: 'auto'});
    (article.pieces || []).forEach(([start, text], piece) => {
      if (piece || start) {
        box.append(make('p', {class: 'cut'}, '\u2026'));
      }
      const within = spans.filter(([from, to]) => from < start + text.length && to > start);
      segments(start, text, within).forEach(([words, over]) => {
        if (!over.length) {
          box.append(plain(words));
          return;
        }
        // Of fields that share words the narrowest says the colour.
        const narrow = over.slice().sort((a, b) => (event.evidence[a][3] - event.evidence[a][2])
          - (event.evidence[b][3] - event.evidence[b][2]))[0];
        const lines = [...new Set(over.map((i) => `${nameOf(event.evidence[i][0])}${meaning(event.evidence[i][0])}`))];
        const mark = make('mark', {
          class: groupOf(event.evidence[narrow][0]), 'data-e': over.join(' '),
          on: {mouseenter: () => showTip(mark, lines), mouseleave: hideTip},
        }, words);
        box.append(mark);
      });
    });
    return box;
  };

  document.addEventListener('scroll', hideTip, {capture: true, passive: true});
  return {draw, groupOf, nameOf, isRead, showTip, hideTip};
})();
