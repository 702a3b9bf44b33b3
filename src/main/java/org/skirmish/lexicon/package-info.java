/**
 * The words of conflict, each once, for every stage: who people are, what verbs and event nouns
 * report, weapons, circumstances, and the words that bend what stands beside them. All of it is
 * read from the resources beside these classes.
 */
package org.skirmish.lexicon;
