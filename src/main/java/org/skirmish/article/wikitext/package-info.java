/**
 * The source of a wiki's pages: a grammar of its own, in one pass from left to right, with the
 * templates that pages on armed events are built with.
 */
package org.skirmish.article.wikitext;
