// Events as points, those near each other as one ring with the colours of their types.
'use strict';
Skirmish.map = (() => {
  const {byId, make, run, typeOf, typeLabel, place, on, tell, filter, land, number, OTHER} = Skirmish;
  if (!run.map) {
    byId('overview').hidden = true;
    return {};
  }
  const CLUSTER_ZOOM = 14;
  const MOST_LISTED = 30;
  const AT_ONCE = 5000;
  // How many events of each type are in a cluster, and for each type one event of it.
  const TYPES = run.types.map((type, i) => `n${i}`);
  const SHARES = TYPES.map((type) => Object.fromEntries(TYPES.map((other) => [other, other === type ? 1 : 0])));

  const map = L.map('map', {
    zoomControl: true, worldCopyJump: true, minZoom: 1, maxZoom: 16, zoomSnap: 0.5, attributionControl: false,
  });
  map.setView([15, 15], 2);
  const paint = land.addTo(map);
  const layer = L.layerGroup().addTo(map);
  const listed = (event) => `${event.start || 'no date'} \u00b7 ${typeLabel(event) || 'type unknown'} \u00b7 `
    + `${place(event) || event.country || 'place unknown'}${event.dead === null ? '' : ` \u00b7 ${number(event.dead)} dead`}`;
  let index = null;
  let marker = null;

  const sizeOf = (event) => Math.min(34, 11 + 2.2 * Math.sqrt(event.dead || 0));

  // A ring whose arcs are the shares of the types.
  const ring = (shares, total, size) => {
    const svg = make('svg:svg', {width: size, height: size, viewBox: `0 0 ${size} ${size}`, 'aria-hidden': 'true'});
    const r = size / 2 - 3;
    const all = 2 * Math.PI * r;
    svg.append(make('svg:circle', {cx: size / 2, cy: size / 2, r: size / 2 - 0.5, class: 'disc'}));
    let from = 0;
    shares.forEach((count, type) => {
      if (count) {
        const length = all * count / total;
        svg.append(make('svg:circle', {
          cx: size / 2, cy: size / 2, r, fill: 'none', stroke: run.types[type][1], 'stroke-width': 5,
          'stroke-dasharray': `${length} ${all - length}`, 'stroke-dashoffset': all / 4 - from,
        }));
        from += length;
      }
    });
    svg.append(make('svg:text', {x: size / 2, y: size / 2, 'text-anchor': 'middle', dy: '0.35em'},
      total < 10000 ? String(total) : `${Math.round(total / 1000)}k`));
    return svg;
  };

  const dot = (event, size) => {
    const svg = make('svg:svg', {width: size, height: size, viewBox: `0 0 ${size} ${size}`, 'aria-hidden': 'true'});
    svg.append(make('svg:circle', {
      cx: size / 2, cy: size / 2, r: size / 2 - 1.5, fill: typeOf(event)[1], class: event.geoPrecision === 3 ? 'dot far' : 'dot',
    }));
    return svg;
  };

  const put = (at, svg, size, name, act) => {
    const icon = L.divIcon({html: svg, className: 'spot', iconSize: [size, size]});
    const spot = L.marker(at, {icon, keyboard: true, title: name, alt: name});
    spot.on('click', act);
    spot.on('keypress', (e) => {
      if (e.originalEvent.key === 'Enter') {
        act();
      }
    });
    spot.addTo(layer);
    const element = spot.getElement();
    element.setAttribute('role', 'button');
    element.setAttribute('aria-label', name);
  };

  // Events of one point cannot be parted by going nearer: they are listed.
  const list = (at, events) => {
    const items = events.slice(0, MOST_LISTED).map((event) => make('li', {},
      make('button', {type: 'button', on: {click: () => tell('select', event)}}, listed(event))));
    const more = events.length > MOST_LISTED ? make('li', {}, make('button', {
      type: 'button', on: {click: () => filter.only(events.map((event) => event.number))},
    }, `All ${number(events.length)} in the table`)) : '';
    L.popup({maxHeight: 260, minWidth: 240}).setLatLng(at).setContent(make('ul', {class: 'listed'}, items, more)).openOn(map);
  };

  const draw = () => {
    layer.clearLayers();
    if (!index) {
      return;
    }
    const box = map.getBounds().pad(0.1);
    const zoom = Math.min(CLUSTER_ZOOM, Math.round(map.getZoom()));
    const spots = index.getClusters([box.getWest(), Math.max(-85, box.getSouth()), box.getEast(), Math.min(85, box.getNorth())], zoom);
    for (const spot of spots) {
      const [x, y] = spot.geometry.coordinates;
      if (spot.properties.cluster) {
        const total = spot.properties.point_count;
        const size = Math.min(60, 26 + 5 * Math.log2(total));
        put([y, x], ring(TYPES.map((type) => spot.properties[type]), total, size), size, `${number(total)} events`, () => {
          const nearer = index.getClusterExpansionZoom(spot.id);
          if (nearer > CLUSTER_ZOOM) {
            list([y, x], index.getLeaves(spot.id, Infinity).map((leaf) => leaf.properties.event));
          } else {
            map.setView([y, x], nearer);
          }
        });
      } else {
        const {event} = spot.properties;
        const size = sizeOf(event);
        put([y, x], dot(event, size), size, listed(event), () => tell('select', event));
      }
    }
  };

  // The index takes a second for a hundred thousand events: the table goes first.
  let waiting = 0;
  const rebuildSoon = (shown) => {
    clearTimeout(waiting);
    if (shown.length < AT_ONCE) {
      rebuild(shown);
    } else {
      waiting = setTimeout(() => rebuild(shown), 60);
    }
  };

  const rebuild = (shown) => {
    const points = shown.filter((event) => event.latitude !== null).map((event) => ({
      type: 'Feature',
      geometry: {type: 'Point', coordinates: [event.longitude, event.latitude]},
      properties: {event},
    }));
    index = new Supercluster({
      radius: 46,
      maxZoom: CLUSTER_ZOOM,
      map: ({event}) => ({...SHARES[event.type < 0 ? OTHER : event.type]}),
      reduce: (into, more) => {
        for (const type of TYPES) {
          into[type] += more[type];
        }
      },
    }).load(points);
    draw();
  };

  const fit = (events) => {
    const points = events.filter((event) => event.latitude !== null).map((event) => [event.latitude, event.longitude]);
    if (points.length) {
      map.fitBounds(L.latLngBounds(points).pad(0.15), {maxZoom: 8, animate: false});
    }
  };

  const show = (event) => {
    if (marker) {
      marker.remove();
      marker = null;
    }
    if (event && event.latitude !== null) {
      const at = [event.latitude, event.longitude];
      marker = L.circleMarker(at, {radius: 20, weight: 3, fill: false, interactive: false, className: 'chosen'}).addTo(map);
      if (!map.getBounds().pad(-0.1).contains(at)) {
        map.panTo(at, {animate: false});
      }
    }
  };

  run.types.forEach(([label, colour], i) => {
    if (Skirmish.events.some((event) => (event.type < 0 ? OTHER : event.type) === i)) {
      const key = make('svg:svg', {width: 12, height: 12, 'aria-hidden': 'true'},
        make('svg:circle', {cx: 6, cy: 6, r: 5, fill: colour, class: 'dot'}));
      byId('legend').append(make('li', {}, key, label));
    }
  });
  const nowhere = Skirmish.events.filter((event) => event.latitude === null).length;
  if (nowhere) {
    byId('legend').append(make('li', {}, `${number(nowhere)} without a point`));
  }

  map.on('moveend', () => {
    draw();
    tell('view', map.getBounds());
  });
  on('shown', rebuildSoon);
  on('theme', paint);
  on('select', show);
  return {fit};
})();
