/** PDF: the letters that a page draws, put together to lines, columns and paragraphs. */
package org.skirmish.source.office.pdf;
