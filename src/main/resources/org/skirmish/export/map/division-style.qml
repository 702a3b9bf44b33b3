<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="AllStyleCategories">
  <renderer-v2 type="graduatedSymbol" attr="events" graduatedMethod="GraduatedColor" enableorderby="0" symbollevels="0" forceraster="0" referencescale="-1">
    <ranges>
@RANGES@
    </ranges>
    <symbols>
@SYMBOLS@
    </symbols>
    <rotation/>
    <sizescale/>
  </renderer-v2>
  <previewExpression>coalesce("admin1", "country", '') || ': ' || "events"</previewExpression>
</qgis>
