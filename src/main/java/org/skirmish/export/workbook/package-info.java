/** Tables to the sheets of an Excel workbook. */
package org.skirmish.export.workbook;
