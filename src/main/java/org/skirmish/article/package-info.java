/**
 * Text to structure: title, infobox rows, sections, sentences and references, one parser a layout.
 * It knows nothing of war.
 */
package org.skirmish.article;
