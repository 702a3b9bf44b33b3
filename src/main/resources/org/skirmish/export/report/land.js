// The map under the events: outlines and names, drawn on canvases from the lines of basemap.txt.
'use strict';
Skirmish.land = (() => {
  const {data} = Skirmish;
  const STEP = 100;

  // Rings of [latitude, longitude] from numbers in base 32; src/tools/basemap.py says how they are written.
  const rings = (packed) => packed.split(' ').map((text) => {
    const ring = [];
    let at = 0;
    let x = 0;
    let y = 0;
    const next = () => {
      let value = 0;
      let factor = 1;
      let code;
      do {
        code = text.charCodeAt(at++);
        value += (code >= 95 ? code - 95 : code - 63) * factor;
        factor *= 32;
      } while (code >= 95);
      return value % 2 ? -(value - 1) / 2 : value / 2;
    };
    while (at < text.length) {
      x += next();
      y += next();
      ring.push([y / STEP, x / STEP]);
    }
    return ring;
  });

  const read = () => {
    const land = {countries: [], divisions: [], towns: []};
    for (const line of data('basemap') || []) {
      const cells = line.split('\t');
      if (cells[0] === 'W') {
        land.countries.push(rings(cells[2]));
      } else if (cells[0] === 'D') {
        land.divisions.push(rings(cells[3]));
      } else {
        land.towns.push({rank: Number(cells[2]), at: [Number(cells[3]), Number(cells[4])], name: cells[5]});
      }
    }
    land.towns.sort((a, b) => a.rank - b.rank);
    return land;
  };

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  // Towns by rank, none over another's name.
  const Names = () => L.Layer.extend({
    initialize(towns) {
      this.towns = towns;
    },
    onAdd(map) {
      this.canvas = L.DomUtil.create('canvas', 'names leaflet-zoom-hide');
      this.canvas.setAttribute('aria-hidden', 'true');
      map.getPane('names').append(this.canvas);
      map.on('moveend viewreset resize', this.draw, this);
      this.draw();
    },
    draw() {
      const map = this._map;
      const size = map.getSize();
      const ratio = window.devicePixelRatio || 1;
      L.DomUtil.setPosition(this.canvas, map.containerPointToLayerPoint([0, 0]));
      this.canvas.width = size.x * ratio;
      this.canvas.height = size.y * ratio;
      this.canvas.style.width = `${size.x}px`;
      this.canvas.style.height = `${size.y}px`;
      const pen = this.canvas.getContext('2d');
      pen.scale(ratio, ratio);
      pen.font = '11px system-ui, sans-serif';
      pen.textBaseline = 'middle';
      pen.lineJoin = 'round';
      const taken = [];
      const zoom = map.getZoom();
      const most = zoom < 3 ? -1 : zoom < 4 ? 0 : zoom < 5 ? 1 : zoom < 6 ? 2 : 3;
      for (const town of this.towns) {
        if (town.rank > most) {
          break;
        }
        const point = map.latLngToContainerPoint(town.at);
        if (point.x < 0 || point.y < 0 || point.x > size.x || point.y > size.y) {
          continue;
        }
        const box = [point.x - 3, point.y - 7, point.x + 8 + pen.measureText(town.name).width, point.y + 7];
        if (taken.some((b) => b[0] < box[2] && box[0] < b[2] && b[1] < box[3] && box[1] < b[3])) {
          continue;
        }
        taken.push(box);
        pen.fillStyle = colour('--town');
        pen.beginPath();
        pen.arc(point.x, point.y, 1.8, 0, 7);
        pen.fill();
        pen.strokeStyle = colour('--halo');
        pen.lineWidth = 3;
        pen.strokeText(town.name, point.x + 5, point.y);
        pen.fillText(town.name, point.x + 5, point.y);
      }
    },
  });

  const addTo = (map) => {
    const land = read();
    ['divisions', 'names'].forEach((name, i) => {
      map.createPane(name).style.zIndex = 410 + i;
      map.getPane(name).style.pointerEvents = 'none';
    });
    const ground = L.canvas({padding: 0.5});
    const lines = L.canvas({padding: 0.5, pane: 'divisions'});
    const countries = L.polygon(land.countries, {renderer: ground, interactive: false, weight: 1, fillOpacity: 1});
    const divisions = L.polygon(land.divisions,
      {renderer: lines, interactive: false, weight: 0.7, fill: false, dashArray: '3 3', pane: 'divisions'});
    const names = new (Names())(land.towns);
    const paint = () => {
      countries.setStyle({color: colour('--border'), fillColor: colour('--land')});
      divisions.setStyle({color: colour('--division')});
      if (map.hasLayer(names)) {
        names.draw();
      }
    };
    paint();
    countries.addTo(map);
    divisions.addTo(map);
    names.addTo(map);
    return paint;
  };

  return {addTo};
})();
