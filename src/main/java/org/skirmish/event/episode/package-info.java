/**
 * Episodes: the sentence that opens the article's own event, and the other events that the prose
 * tells of, each with its day and place.
 */
package org.skirmish.event.episode;
