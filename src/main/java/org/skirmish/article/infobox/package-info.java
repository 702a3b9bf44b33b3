/**
 * The box beside an article: one parser for each layout, and the labels and fields that name its
 * rows.
 */
package org.skirmish.article.infobox;
