/** Events as points on a map: GeoJSON, GeoPackage and KML. */
package org.skirmish.export.map;
