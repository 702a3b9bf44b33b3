"""Loads the layers of a GeoPackage as QGIS does, with the styles that are stored in it, and draws them.

    QT_QPA_PLATFORM=offscreen /usr/bin/python3 render_gpkg.py events.gpkg map.png

Needs Debian's python3-qgis; takes more such pairs. It ends with an error when the layer or its style does
not load, or when fatalities do not make the symbols larger. It prints how many events there are, the
categories, and those of them whose colour stands on the map when their events are drawn alone.
"""

import collections
import sys

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsLayerTree,
    QgsLayerTreeModel,
    QgsLegendRenderer,
    QgsLegendSettings,
    QgsExpressionContext,
    QgsGraduatedSymbolRenderer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsRenderContext,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

BACKGROUND = QColor("#eef1f4")
# From so many dead on, symbols do not grow.
LARGEST = 1000


def main(package, picture):
    layer = QgsVectorLayer(f"{package}|layername=events", "Events")
    assert layer.isValid(), layer.error().summary()
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer), "the style was not taken up"
    labels = [category.label() for category in renderer.categories()]
    assert len(labels) == 7, labels
    assert layer.temporalProperties().startField() == "date_start"
    print(layer.featureCount(), "features;", ", ".join(labels))
    check_sizes(layer, renderer)
    extent = QgsRectangle(layer.extent())
    extent.scale(1.15)
    extent.grow(0.01)  # all events may have happened at one place
    print(", ".join(colours(layer, renderer, extent)))
    divisions = areas(package, layer)
    save([layer, divisions], extent, picture)
    if divisions.extent().isNull():
        return
    save([layer, divisions], around_most(divisions), picture.replace(".png", "-near.png"))


def save(layers, extent, picture):
    settings = map_settings(layers[0], extent)
    settings.setLayers(layers)
    image = drawn(settings)
    draw_legend(layers, image, settings)
    assert image.save(picture), picture


def around_most(divisions):
    """The divisions of the country with most of them, with room for the legend beside them."""
    boxes = collections.defaultdict(list)
    for feature in divisions.getFeatures():
        if feature.hasGeometry():
            boxes[feature["country"]].append(feature.geometry().boundingBox())
    most = max(sorted(boxes), key=lambda country: len(boxes[country]))
    extent = QgsRectangle(boxes[most][0])
    for box in boxes[most]:
        extent.combineExtentWith(box)
    extent.scale(1.3)
    extent.setXMinimum(extent.xMinimum() - extent.width() / 3)
    return extent


def areas(package, points):
    """The divisions: each event counted once, a colour for each number, and darker for more."""
    layer = QgsVectorLayer(f"{package}|layername=divisions", "Divisions")
    assert layer.isValid(), layer.error().summary()
    renderer = layer.renderer()
    assert isinstance(renderer, QgsGraduatedSymbolRenderer), "the style was not taken up"
    events = [feature["events"] for feature in layer.getFeatures()]
    assert sum(events) == points.featureCount(), events
    ranges = renderer.ranges()
    for number in events:
        within = [one for one in ranges if one.lowerValue() <= number <= one.upperValue()]
        assert len(within) == 1, (number, [one.label() for one in ranges])
    lightness = [one.symbol().color().lightness() for one in ranges]
    assert lightness == sorted(lightness, reverse=True), lightness
    for feature in layer.getFeatures():
        assert not feature.hasGeometry() or feature.geometry().isGeosValid(), feature["admin1"]
    return layer


def map_settings(layer, extent):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setBackgroundColor(BACKGROUND)
    settings.setOutputSize(QSize(1100, 700))
    settings.setOutputDpi(96)
    settings.setExtent(extent)
    return settings


def drawn(settings):
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors(), [error.message for error in job.errors()]
    return job.renderedImage()


def check_sizes(layer, renderer):
    """The more dead, the larger the symbol."""
    categories = renderer.categories()  # held, because their symbols go with them
    properties = categories[0].symbol().symbolLayer(0).dataDefinedProperties()
    size = properties.property(QgsSymbolLayer.PropertySize)
    assert size.isActive(), "no size by fatalities"
    sizes = {}
    for feature in layer.getFeatures():
        context = QgsExpressionContext()
        context.setFields(layer.fields())
        context.setFeature(feature)
        dead = feature["fatalities"]
        sizes[dead if isinstance(dead, int) else 0] = size.valueAsDouble(context, 0)[0]
    dead = sorted(sizes)
    for fewer, more in zip(dead, dead[1:]):
        assert sizes[fewer] < sizes[more] or fewer >= LARGEST, sizes


def colours(layer, renderer, extent):
    """The categories that are seen in their colours when each is drawn alone."""
    seen = []
    behind = BACKGROUND.getRgb()[:3]
    for category in renderer.categories():
        value = category.value()
        layer.setSubsetString(f"event_type = '{value}'" if value else "event_type IS NULL")
        symbol = category.symbol()
        opacity = symbol.opacity()
        full = symbol.color().getRgb()[:3]
        # As many events as may lie on each other.
        shown = [
            [front + (back - front) * (1 - opacity) ** deep for front, back in zip(full, behind)]
            for deep in range(1, 20)
        ]
        image = drawn(map_settings(layer, extent)).convertToFormat(QImage.Format_RGB32)
        pixels = count(image)
        own = [n for pixel, n in pixels.items() if any(near(pixel, each) for each in shown)]
        if sum(own) >= 4:
            seen.append(category.label())
    layer.setSubsetString("")
    return seen


def count(image):
    """How often each colour occurs, as 0xffRRGGBB."""
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return collections.Counter(memoryview(bytes(bits)).cast("I"))


def near(pixel, colour):
    return all(
        abs((pixel >> shift & 0xFF) - part) <= 2 for shift, part in zip((16, 8, 0), colour)
    )


def draw_legend(layers, image, settings):
    tree = QgsLayerTree()
    for layer in layers:
        tree.addLayer(layer)
    model = QgsLayerTreeModel(tree)  # the renderer does not keep it alive
    legend = QgsLegendRenderer(model, QgsLegendSettings())
    painter = QPainter(image)
    context = QgsRenderContext.fromMapSettings(settings)
    context.setPainter(painter)
    scale = settings.outputDpi() / 25.4
    context.setScaleFactor(scale)
    painter.translate(10, 10)
    size = legend.minimumSize(context)
    painter.fillRect(
        0, 0, int(size.width() * scale), int(size.height() * scale), QColor(255, 255, 255, 220)
    )
    painter.save()
    painter.scale(scale, scale)
    legend.drawLegend(context)
    painter.restore()
    painter.end()


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    try:
        for package, picture in zip(sys.argv[1::2], sys.argv[2::2]):
            main(package, picture)
    finally:
        application.exitQgis()
