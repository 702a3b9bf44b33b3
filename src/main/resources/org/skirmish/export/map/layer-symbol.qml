      <symbol type="marker" name="@NUMBER@" alpha="0.85" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="@COLOUR@"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="3"/>
            <Option type="QString" name="size_unit" value="MM"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="field" value="fatalities"/>
                  <Option type="int" name="type" value="2"/>
                  <Option type="Map" name="transformer">
                    <Option type="int" name="t" value="1"/>
                    <Option type="Map" name="d">
                      <Option type="int" name="scaleType" value="1"/>
                      <Option type="double" name="minValue" value="0"/>
                      <Option type="double" name="maxValue" value="1000"/>
                      <Option type="double" name="minSize" value="2.2"/>
                      <Option type="double" name="maxSize" value="14"/>
                      <Option type="double" name="nullSize" value="2.2"/>
                      <Option type="double" name="exponent" value="0.5"/>
                    </Option>
                  </Option>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
