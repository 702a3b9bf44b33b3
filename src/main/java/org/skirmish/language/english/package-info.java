/** English: its tokens, and their grammar by the models of NLP4J. */
package org.skirmish.language.english;
