/** Tables to CSV files, with a description of them as a data package. */
package org.skirmish.export.csv;
