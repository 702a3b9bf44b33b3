/**
 * Saved web pages: news by their main text, wiki pages by their structure. What is hidden on a page
 * is not read, nothing is fetched and no script runs.
 */
package org.skirmish.article.html;
