"""Loads the layer of a GeoPackage as QGIS does, with the style that is stored in it, and draws it.

    QT_QPA_PLATFORM=offscreen /usr/bin/python3 render-gpkg.py events.gpkg map.png

Needs Debian's python3-qgis. It ends with an error when the layer or its style does not load.
"""

import sys

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsLayerTree,
    QgsLayerTreeModel,
    QgsLegendRenderer,
    QgsLegendSettings,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QPainter


def main(package, picture):
    layer = QgsVectorLayer(f"{package}|layername=events", "Events")
    assert layer.isValid(), layer.error().summary()
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer), "the style was not taken up"
    labels = [category.label() for category in renderer.categories()]
    assert len(labels) == 7, labels
    assert layer.temporalProperties().startField() == "date_start"
    print(layer.featureCount(), "features;", ", ".join(labels))
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setBackgroundColor(QColor("#eef1f4"))
    settings.setOutputSize(QSize(1100, 700))
    settings.setOutputDpi(96)
    extent = QgsRectangle(layer.extent())
    extent.scale(1.15)
    settings.setExtent(extent)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors(), [error.message for error in job.errors()]
    image = job.renderedImage()
    draw_legend(layer, image, settings)
    assert image.save(picture), picture


def draw_legend(layer, image, settings):
    tree = QgsLayerTree()
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
        main(*sys.argv[1:])
    finally:
        application.exitQgis()
