<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="AllStyleCategories">
  <temporal enabled="1" mode="2" limitMode="0" startField="date_start" endField="date_end" startExpression="" endExpression="" durationField="" durationUnit="min" fixedDuration="0" accumulate="0">
    <fixedRange>
      <start></start>
      <end></end>
    </fixedRange>
  </temporal>
  <renderer-v2 type="categorizedSymbol" attr="event_type" enableorderby="1" symbollevels="0" forceraster="0" referencescale="-1">
    <categories>
@CATEGORIES@
    </categories>
    <symbols>
@SYMBOLS@
    </symbols>
    <source-symbol>
@SOURCE@
    </source-symbol>
    <rotation/>
    <sizescale/>
    <data-defined-size-legend valign="bottom" type="collapsed" title="Fatalities">
      <lineSymbol>
        <symbol type="line" name="lineSymbol" alpha="1" clip_to_extent="1" force_rhr="0">
          <layer class="SimpleLine" enabled="1" locked="0" pass="0">
            <Option type="Map">
              <Option type="QString" name="line_color" value="90,90,90,255"/>
              <Option type="QString" name="line_width" value="0.2"/>
            </Option>
          </layer>
        </symbol>
      </lineSymbol>
      <classes>
        <class size="10" label="10"/>
        <class size="100" label="100"/>
        <class size="1000" label="1000"/>
      </classes>
    </data-defined-size-legend>
    <orderby>
      <orderByClause asc="0" nullsFirst="0">coalesce("fatalities", 0)</orderByClause>
    </orderby>
  </renderer-v2>
  <previewExpression>coalesce("name", "sub_event_type" || ', ' || "location", "location", "event_id_cnty")</previewExpression>
</qgis>
