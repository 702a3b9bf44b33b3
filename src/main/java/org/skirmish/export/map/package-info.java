/** Events as points on a map: GeoJSON, GeoPackage, FlatGeobuf and KML. */
package org.skirmish.export.map;
