/** Checked events to files, one writer a format, all on the same columns. */
package org.skirmish.export;
