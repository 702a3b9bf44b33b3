/**
 * What is done: the predicates of a sentence, verbs, nouns and fixed expressions, and what subject,
 * object and each preposition are to them.
 */
package org.skirmish.mention.verb;
