/** Events in the columns of UCDP's Georeferenced Event Dataset. */
package org.skirmish.export.ucdp;
