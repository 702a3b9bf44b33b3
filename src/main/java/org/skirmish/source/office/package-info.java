/**
 * Documents of word processors, and in a room of their own PDF, laid out as text: title, headings
 * between equals signs, paragraphs, tables as lines of cells with pipes between, notes below.
 * Nothing here knows what a text is about.
 */
package org.skirmish.source.office;
