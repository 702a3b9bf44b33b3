/**
 * Who does what to whom: event mentions, read off a sentence's dependency tree with the people of
 * {@code noun} and the predicates of {@code verb}, each with its status and its speaker.
 */
package org.skirmish.mention.clause;
