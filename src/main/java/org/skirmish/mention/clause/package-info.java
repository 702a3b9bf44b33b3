/**
 * Who does what to whom: event mentions and their participants, read off a sentence's dependency
 * tree by the words of the lexicon.
 */
package org.skirmish.mention.clause;
